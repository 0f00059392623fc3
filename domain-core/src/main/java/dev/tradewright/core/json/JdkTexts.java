// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Types of the JDK that are texts in JSON: dates and times by ISO 8601, as they print themselves. */
final class JdkTexts {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    /** Zeros that a number may be padded with when it is written without an exponent. */
    private static final int LONGEST = 1_000;

    /** As {@code Year.parse} reads it; {@code Year.toString} leaves out leading zeros. */
    private static final DateTimeFormatter YEAR = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4, 10, SignStyle.EXCEEDS_PAD)
            .toFormatter(Locale.ROOT);

    static final Map<Class<?>, TextShape> SHAPES = shapes();

    private JdkTexts() {}

    private static Map<Class<?>, TextShape> shapes() {
        Map<Class<?>, TextShape> shapes = new LinkedHashMap<>();
        add(shapes, String.class, text -> text, text -> text);
        add(shapes, BigDecimal.class, JdkTexts::decimal, JdkTexts::plain);
        add(shapes, BigInteger.class, text -> decimal(text).toBigIntegerExact(), BigInteger::toString);
        add(shapes, LocalDate.class, LocalDate::parse, LocalDate::toString);
        add(shapes, LocalTime.class, LocalTime::parse, LocalTime::toString);
        add(shapes, LocalDateTime.class, LocalDateTime::parse, LocalDateTime::toString);
        add(shapes, Instant.class, Instant::parse, Instant::toString);
        add(shapes, OffsetDateTime.class, OffsetDateTime::parse, OffsetDateTime::toString);
        add(shapes, ZonedDateTime.class, ZonedDateTime::parse, ZonedDateTime::toString);
        add(shapes, Duration.class, Duration::parse, Duration::toString);
        add(shapes, Period.class, Period::parse, Period::toString);
        add(shapes, Year.class, Year::parse, YEAR::format);
        add(shapes, YearMonth.class, YearMonth::parse, YearMonth::toString);
        add(shapes, MonthDay.class, MonthDay::parse, MonthDay::toString);
        add(shapes, ZoneId.class, ZoneId::of, ZoneId::getId);
        add(shapes, ZoneOffset.class, ZoneOffset::of, ZoneOffset::getId);
        add(shapes, UUID.class, JdkTexts::uuid, UUID::toString);
        add(shapes, URI.class, URI::create, URI::toString);
        add(shapes, Locale.class, JdkTexts::locale, Locale::toLanguageTag);
        return Map.copyOf(shapes);
    }

    private static <T> void add(
            Map<Class<?>, TextShape> shapes, Class<T> type, Function<String, T> parse, Function<T, String> text) {
        shapes.put(type, new TextShape(type, type.getSimpleName(), parse, value -> text.apply(type.cast(value))));
    }

    private static BigDecimal decimal(String text) {
        if (!PLAIN.matcher(text).matches()) {
            throw new IllegalArgumentException("a number must be plain decimal digits, like -1234.56");
        }
        return new BigDecimal(text);
    }

    private static String plain(BigDecimal number) {
        if (Math.abs((long) number.scale()) > LONGEST) {
            throw new IllegalArgumentException("number (" + number + ") must not have more than " + LONGEST + " zeros");
        }
        return number.toPlainString();
    }

    /** {@code UUID.fromString} takes shortened ones, which are not what they were when they are written again. */
    private static UUID uuid(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("a UUID has 36 characters");
        }
        return id;
    }

    private static Locale locale(String text) {
        try {
            return new Locale.Builder().setLanguageTag(text).build();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("a locale is a language tag, like zh-CN", e);
        }
    }
}
