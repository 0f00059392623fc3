// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.MoneyAccumulator;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.sample.SampleContract;
import dev.tradewright.core.sample.SampleOffer;
import dev.tradewright.core.sample.SampleSku;
import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.LocalizedName;
import dev.tradewright.core.text.LocalizedText;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.time.WorkTime;
import dev.tradewright.core.value.Checks;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
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
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The conventions one by one, and how a host's own types live with them. */
class JsonMappingTest {

    private static final JsonMapping MAPPING = JsonMapping.standard();
    private static final Messages TEXTS = Messages.of(FindingLog.class, "json");

    /** Everything that a record may hold. */
    record Everything(
            byte tiny,
            short small,
            int normal,
            long large,
            boolean truth,
            Integer boxed,
            BigDecimal decimal,
            LocalTime time,
            LocalDateTime local,
            OffsetDateTime offset,
            ZonedDateTime zoned,
            Duration duration,
            Period period,
            Year year,
            YearMonth month,
            MonthDay day,
            ZoneId zone,
            ZoneOffset fixed,
            UUID id,
            Locale locale,
            OptionalInt some,
            OptionalLong none,
            Collection<Rate> rates,
            SortedSet<String> words,
            SortedMap<DayOfWeek, Long> byDay,
            Map<Integer, List<Optional<Integer>>> nested,
            JsonValue tree) {}

    @Test
    void everyScalarAndContainer() {
        Everything value = new Everything(
                Byte.MIN_VALUE,
                Short.MAX_VALUE,
                Integer.MIN_VALUE,
                Long.MIN_VALUE,
                true,
                7,
                new BigDecimal("1.50"),
                LocalTime.of(9, 0),
                LocalDateTime.of(2026, 1, 2, 3, 4),
                OffsetDateTime.of(2026, 1, 2, 3, 4, 5, 6, ZoneOffset.ofHours(8)),
                // the second three o'clock of the night on which the clocks go back
                ZonedDateTime.ofInstant(Instant.parse("2026-10-25T01:30:00Z"), ZoneId.of("Europe/Berlin")),
                Duration.ofMinutes(90),
                Period.of(1, 2, 3),
                Year.of(33),
                YearMonth.of(2026, 2),
                MonthDay.of(2, 29),
                ZoneId.of("Asia/Shanghai"),
                ZoneOffset.UTC,
                UUID.fromString("123e4567-e89b-12d3-a456-426614174000"),
                Locale.SIMPLIFIED_CHINESE,
                OptionalInt.of(3),
                OptionalLong.empty(),
                List.of(Rate.parse("0.5")),
                new TreeSet<>(Set.of("b", "a")),
                new TreeMap<>(Map.of(DayOfWeek.SUNDAY, 2L, DayOfWeek.MONDAY, 1L)),
                Map.of(-1, List.of(Optional.of(4))),
                JsonObject.of(Map.of("x", JsonNumber.of("1.5e3"))));
        String json = """
                {"tiny":-128,"small":32767,"normal":-2147483648,"large":-9223372036854775808,"truth":true,"boxed":7,\
                "decimal":"1.50","time":"09:00","local":"2026-01-02T03:04","offset":"2026-01-02T03:04:05.000000006+08:00",\
                "zoned":"2026-10-25T02:30+01:00[Europe/Berlin]","duration":"PT1H30M","period":"P1Y2M3D","year":"0033",\
                "month":"2026-02","day":"--02-29","zone":"Asia/Shanghai","fixed":"Z",\
                "id":"123e4567-e89b-12d3-a456-426614174000","locale":"zh-CN","some":3,"rates":["0.5"],"words":["a","b"],\
                "byDay":{"monday":1,"sunday":2},"nested":{"-1":[4]},"tree":{"x":1.5e3}}""";

        assertThat(MAPPING.write(value)).hasToString(json);
        for (Jacksons.Jackson jackson : Jacksons.all()) {
            JsonValue tree = jackson.read(json, JsonValue.class);
            assertThat(MAPPING.read(tree, Everything.class).orElseThrow()).isEqualTo(value);
        }
    }

    /** A host's own transfer object with domain types inside, which its mapper reads in its own way. */
    public static final class HostOrder {
        public Money total;
        public Map<SampleOffer.Id, Money> parts;
        public List<Rate> rates;
        public SampleContract contract;
    }

    static List<Jacksons.Jackson> jacksons() {
        return Jacksons.all();
    }

    @ParameterizedTest
    @MethodSource("jacksons")
    void aHostsTypesHoldDomainTypesAnywhere(Jacksons.Jackson jackson) {
        String json = """
                {"contract":{"holder":"Li","maximum":100,"minimum":1,"tags":[]},\
                "parts":{"AB":{"currency":"EUR","amount":"1.00"}},"rates":["0.1"],\
                "total":{"currency":"EUR","amount":"1.00"}}""";

        HostOrder order = jackson.read(json, HostOrder.class);

        assertThat(order.total).isEqualTo(Money.parse("EUR 1.00"));
        assertThat(order.parts).containsEntry(new SampleOffer.Id("AB"), Money.parse("EUR 1.00"));
        JsonValue written = jackson.read(jackson.write(order), JsonValue.class);
        assertThat(written).isEqualTo(jackson.<JsonValue>read(json, JsonValue.class));
    }

    @ParameterizedTest
    @MethodSource("jacksons")
    void aMapperSaysEverythingThatIsWrong(Jacksons.Jackson jackson) {
        assertThatThrownBy(() -> jackson.read("{\"holder\":5,\"minimum\":1.9,\"minmum\":2}", SampleContract.class))
                .hasMessageContaining("""
                        Invalid SampleContract: 3 findings
                          1:11: /holder (•••) must be a text in quotes
                          1:23: /minimum (1.9) must be a whole number, without point and exponent
                          1:27: /minmum is no field here; did you mean minimum?""");
        assertThatThrownBy(() ->
                        jackson.read("{\"ab\":{}}", JsonMapping.type(Map.class, SampleOffer.Id.class, Money.class)))
                .hasMessageContaining("id (ab) must be 1 to 8 capital letters");
        assertThatThrownBy(() -> jackson.read("[".repeat(501), JsonValue.class)).hasMessageContaining("500");
    }

    @Test
    void unknownFieldsAreSkippedOnlyWhenAskedTo() {
        JsonValue newer =
                Jacksons.all().get(0).read("{\"currency\":\"EUR\",\"amount\":\"1\",\"scale\":2}", JsonValue.class);

        assertThat(MAPPING.read(newer, Money.class).findings())
                .extracting(Finding::toString)
                .containsExactly("1:32: /scale is no field here; there are currency, amount");
        assertThat(MAPPING.ignoringUnknownFields().read(newer, Money.class).toOptional())
                .contains(Money.parse("EUR 1"));
    }

    @Test
    void unitsOfOnesOwnAreKnownOnceTheyAreNamed() {
        CurrencyUnit points = CurrencyUnit.custom("POINTS", 0);
        JsonValue json = MAPPING.write(Money.ofMinor(points, 250));

        assertThat(json).hasToString("{\"currency\":\"POINTS\",\"amount\":\"250\"}");
        assertThat(MAPPING.read(json, Money.class).toOptional()).isEmpty();
        assertThat(MAPPING.withUnits(points).read(json, Money.class).toOptional())
                .contains(Money.ofMinor(points, 250));
    }

    /** A leaf that joins in by its {@code parse}, and can be written for people. */
    record Ean(String digits) implements Localized {
        Ean {
            Checks.that(digits.matches("[0-9]{13}"), "ean", digits, "must be 13 digits");
        }

        public static Ean parse(String text) {
            return new Ean(text.replace(" ", ""));
        }

        @Override
        public String toText(Locale locale) {
            return digits;
        }

        @Override
        public String toString() {
            return digits;
        }
    }

    @Test
    void aLeafJoinsInByItsParse() {
        Ean ean = Ean.parse("4006381333931");

        assertThat(MAPPING.write(ean)).hasToString("\"4006381333931\"");
        assertThat(MAPPING.read(JsonString.of("4006381333931"), Ean.class).orElseThrow())
                .isEqualTo(ean);
    }

    @Test
    void anArgumentComesBackAsItselfIfItsTypeIsKnown() {
        Ean ean = Ean.parse("4006381333931");
        Reason reason = Reason.of(TEXTS, "trailing").with("ean", ean);
        JsonMapping knowing = MAPPING.withTypes(Ean.class);

        assertThat(knowing.read(knowing.write(reason), Reason.class)
                        .orElseThrow()
                        .arguments())
                .containsEntry("ean", ean);
        assertThat(MAPPING.read(MAPPING.write(reason), Reason.class)
                        .orElseThrow()
                        .arguments())
                .containsEntry("ean", "4006381333931");
    }

    @Test
    void anArgumentKeepsItsWordsInAllLanguages() {
        LocalizedName boot = LocalizedName.of(Locale.ENGLISH, "Boot").with(Locale.CHINESE, "靴子");
        Reason reason = Reason.of(TEXTS, "trailing").with("name", boot).with("rounding", Rounding.HALF_EVEN.toCash());

        assertThat(MAPPING.write(reason).toString())
                .contains("{\"type\":\"localized-name\",\"value\":{\"en\":\"Boot\",\"zh\":\"靴子\"}}")
                .contains("{\"type\":\"rounding\",\"value\":\"half-even to cash\"}");
        assertThat(MAPPING.read(MAPPING.write(reason), Reason.class).orElseThrow())
                .isEqualTo(reason);
    }

    @Test
    void aTypeWithoutConventionIsToldHow() {
        JsonMapping told = MAPPING.withText(StringBuilder.class, StringBuilder::new, StringBuilder::toString);

        assertThat(told.write(new StringBuilder("x"))).hasToString("\"x\"");
        assertThatThrownBy(() -> MAPPING.write(new StringBuilder("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("type (java.lang.StringBuilder) has no form in JSON\nMaybe ");
        assertThatThrownBy(() -> MAPPING.write(List.of(1.5)))
                .hasMessageEndingWith("Maybe take a Decimal: binary fractions are not exact");
    }

    @Test
    void handlesWhatIsOursAndHasAForm() {
        assertThat(MAPPING.handles(Money.class)).isTrue();
        assertThat(MAPPING.handles(SampleContract.class)).isTrue();
        assertThat(MAPPING.handles(SampleOffer.Id.class)).isTrue();
        assertThat(MAPPING.handles(JsonObject.class)).isTrue();
        assertThat(MAPPING.handles(WorkTime.class)).isFalse();
        assertThat(MAPPING.handles(MoneyAccumulator.class)).isFalse();
        assertThat(MAPPING.handles(String.class)).isFalse();
        assertThat(MAPPING.handles(HostOrder.class)).isFalse();
        assertThat(MAPPING.withTypes(StringBuilder.class).handles(StringBuilder.class))
                .isFalse();
    }

    @Test
    void aDocumentTypeIsCheckedBeforeItsFirstDocument() {
        assertThatThrownBy(() -> DocumentType.of("Sample", SampleOffer.class))
                .hasMessage("kind (Sample) must be a name in kebab case");
        assertThatThrownBy(() -> DocumentType.of("rate", Rate.class)).hasMessageContaining("must be an object in JSON");
        assertThatThrownBy(() -> DocumentType.of("holder", Holder.class)).hasMessageContaining("java.lang.Thread");
        assertThatThrownBy(() -> DocumentType.of("keyed", Keyed.class))
                .hasMessageContaining("must be a text or a whole");
    }

    record Holder(List<Optional<Thread>> threads) {}

    record Keyed(Map<Money, String> names) {}

    /** A thing that says of itself less than it holds. */
    record Tally(long count, String unit) {}

    /** A holder of anything. */
    record Slot(Object anything) {}

    @Test
    void whatHasNoFormIsRefusedWhereAnyTypeMayStand() {
        assertThatThrownBy(() -> MAPPING.write(new Object()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("type (java.lang.Object) has no form in JSON");
        assertThatThrownBy(() -> MAPPING.fingerprint(new Object())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MAPPING.write(new Slot(new Object())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("type (java.lang.Object) has no form in JSON");
        assertThatThrownBy(() -> MAPPING.write(new Slot(List.of(new StringBuilder("12")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("type (java.lang.StringBuilder) has no form in JSON");
        assertThatThrownBy(() -> MAPPING.write(new Slot(1.5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("Maybe take a Decimal: binary fractions are not exact");
        assertThatThrownBy(() -> MAPPING.write(new Slot(new Tally(3, "pallets"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("type (" + Tally.class.getName() + ") has no form in JSON where any type may stand"
                        + "\nMaybe make it known with JsonMapping.withTypes.");
    }

    /** A leaf in two languages. */
    enum Grade implements Localized {
        FIRST_CLASS;

        @Override
        public String toText(Locale locale) {
            return Messages.isChinese(locale) ? "一等" : "first class";
        }
    }

    /** More than a leaf, in two languages. */
    record Seats(long count, Grade grade) implements Localized {
        @Override
        public String toText(Locale locale) {
            return count + (Messages.isChinese(locale) ? " 个座位，" : " seats, ") + grade.toText(locale);
        }
    }

    @Test
    void aLocalizedArgumentKeepsBothLanguagesThoughItsTypeIsNotKnown() {
        Map<String, Object> arguments = Map.of(
                "grade",
                Grade.FIRST_CLASS,
                "seats",
                new Seats(3, Grade.FIRST_CLASS),
                "both",
                List.of(Grade.FIRST_CLASS));
        Explanation told = new Explanation("seats.taken", arguments, Optional.empty(), List.of(), TEXTS);

        JsonValue written = MAPPING.write(told);
        Explanation read = MAPPING.read(written, Explanation.class).orElseThrow();

        assertThat(written.toString())
                .contains(
                        "\"grade\":{\"type\":\"localized-text\",\"value\":\"first-class\",\"english\":\"first class\","
                                + "\"chinese\":\"一等\"}")
                .contains("\"seats\":{\"type\":\"localized-text\",\"english\":\"3 seats, first class\","
                        + "\"chinese\":\"3 个座位，一等\"}");
        assertThat(read.arguments())
                .containsEntry("grade", new LocalizedText(Optional.of("first-class"), "first class", "一等"));
        assertThat(read.toText(Locale.UK))
                .isEqualTo(told.toText(Locale.UK))
                .contains("grade = first class, seats = 3 seats, first class");
        assertThat(read.toText(Locale.CHINA))
                .isEqualTo(told.toText(Locale.CHINA))
                .contains("grade = 一等");
        assertThat(MAPPING.write(read)).isEqualTo(written);
        assertThat(MAPPING.withTypes(Seats.class, Grade.class)
                        .read(MAPPING.withTypes(Seats.class, Grade.class).write(told), Explanation.class)
                        .orElseThrow())
                .isEqualTo(told);
    }

    @Test
    void whatIsMadeKnownOrATextMayStandSlot() {
        assertThat(MAPPING.withTypes(Tally.class).write(new Slot(new Tally(3, "pallets"))))
                .hasToString("{\"anything\":{\"type\":\"tally\",\"count\":3,\"unit\":\"pallets\"}}");
        assertThat(MAPPING.write(new Slot(SampleSku.of("A-1")))).hasToString("{\"anything\":\"A-1\"}");
    }
}
