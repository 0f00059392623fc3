// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.quantity;

import dev.tradewright.core.internal.Fraction;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Checks;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is counted or measured in: pieces, kilograms, litres, hours, or boxes of twelve. A unit of the table has its code of UN/ECE
 * Recommendation 20, as electronic invoices and customs declarations demand it: {@code H87} piece, {@code KGM} kilogram, {@code LTR} litre,
 * {@code HUR} hour.
 *
 * <p>Within a {@link Dimension} units are converted by an exact fraction: a pound is 45359237/100000000 kg. One product's package is a unit of
 * its own that says what it holds: {@code UnitOfMeasure.pack("XBX", Quantity.pieces(12))} is a box of twelve, and 2 of them are 24 pieces.
 * The package codes of the table ({@code XBX}, {@code XPX}) alone do not say what is in a box; such a unit converts to itself only.
 *
 * <p>China's market units (斤, 亩) and the survey units of the USA are in no recommendation and not in the table; who needs them writes
 * {@code UnitOfMeasure.pack("JIN", Quantity.of(500, UnitOfMeasure.GRAM))}.
 *
 * <p>Immutable and thread-safe.
 */
public final class UnitOfMeasure implements Comparable<UnitOfMeasure>, Localized {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,31}");

    private static final Map<String, UnitOfMeasure> TABLE = UnitTable.read();

    /** H87: what is sold by the piece (件). */
    public static final UnitOfMeasure PIECE = of("H87");
    /** C62: one of whatever it is, the code of invoices where no other fits. */
    public static final UnitOfMeasure ONE = of("C62");
    /** GRM. */
    public static final UnitOfMeasure GRAM = of("GRM");
    /** KGM. */
    public static final UnitOfMeasure KILOGRAM = of("KGM");
    /** CMT. */
    public static final UnitOfMeasure CENTIMETRE = of("CMT");
    /** MTR. */
    public static final UnitOfMeasure METRE = of("MTR");
    /** MTK. */
    public static final UnitOfMeasure SQUARE_METRE = of("MTK");
    /** MTQ. */
    public static final UnitOfMeasure CUBIC_METRE = of("MTQ");
    /** MLT. */
    public static final UnitOfMeasure MILLILITRE = of("MLT");
    /** LTR. */
    public static final UnitOfMeasure LITRE = of("LTR");
    /** MIN. */
    public static final UnitOfMeasure MINUTE = of("MIN");
    /** HUR. */
    public static final UnitOfMeasure HOUR = of("HUR");
    /** DAY: 24 hours. */
    public static final UnitOfMeasure DAY = of("DAY");
    /** MON: a month of the calendar. */
    public static final UnitOfMeasure MONTH = of("MON");

    private final String code;
    private final Dimension dimension;
    private final Fraction factor;
    private final @Nullable QuickRatio quickFactor;
    private final @Nullable Quantity content;
    private final Names names;
    private final String text;

    /**
     * How a unit is written for people.
     *
     * @param symbol  the international symbol, empty if there is none
     */
    record Names(String symbol, String one, String many, String chinese) {}

    UnitOfMeasure(String code, Dimension dimension, Fraction factor, @Nullable Quantity content, Names names) {
        this.code = code;
        this.dimension = dimension;
        this.factor = factor;
        this.quickFactor = QuickRatio.of(factor);
        this.content = content;
        this.names = names;
        this.text = content == null ? code : code + '(' + content + ')';
    }

    /**
     * A unit of the table.
     *
     * @param code  of UN/ECE Recommendation 20, in capital letters
     * @throws UnknownUnitException if there is none; the message suggests the nearest
     */
    public static UnitOfMeasure of(String code) {
        UnitOfMeasure unit = TABLE.get(Checks.notNull(code, "unit"));
        if (unit == null) {
            throw new UnknownUnitException(code);
        }
        return unit;
    }

    /**
     * A unit of the table, if there is one.
     *
     * @param code  any text
     */
    public static Optional<UnitOfMeasure> find(String code) {
        return Optional.ofNullable(TABLE.get(code));
    }

    /** All units of the table, by dimension and then by size. */
    public static List<UnitOfMeasure> all() {
        return List.copyOf(TABLE.values());
    }

    /**
     * A package that holds so much, or any other unit of one's own: a box of 12 pieces, a pallet of 40 such boxes, a bag of 25 kg. Its dimension
     * is that of its content, so that it is converted and compared like any other unit. Named like a code of the table ({@code XBX}) it has
     * that name in texts; otherwise its code is shown.
     *
     * @param code  1 to 32 capital letters, digits, underscores or hyphens; not the code of a unit with a fixed size, like DZN
     * @param content  what one of them holds, above 0
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static UnitOfMeasure pack(String code, Quantity content) {
        Checks.that(
                CODE.matcher(Checks.notNull(code, "code")).matches(),
                "code",
                code,
                "must be 1 to 32 capital letters, digits, underscores or hyphens");
        Checks.that(Checks.notNull(content, "content").signum() > 0, "content", content, "must be above 0");
        UnitOfMeasure named = TABLE.get(code);
        Checks.that(
                named == null || named.dimension == Dimension.OWN,
                "code",
                code,
                "must not be a unit of a fixed size\nMaybe use a code of your own, or a package code like XBX");
        Names names = named == null ? new Names("", code, code, code) : named.names;
        UnitOfMeasure inside = content.unit();
        return new UnitOfMeasure(
                code, inside.dimension, inside.factor.times(Fraction.of(content.amount())), content, names);
    }

    /**
     * Reads a code of the table, or a package with its content: {@code KGM}, {@code XBX(12 H87)}, {@code XPX(40 XBX(12 H87))}. The inverse of
     * {@link #toString()}.
     *
     * @param text  the text
     * @throws IllegalArgumentException if it is neither
     */
    public static UnitOfMeasure parse(String text) {
        int open = Checks.notNull(text, "unit").indexOf('(');
        if (open < 0) {
            return of(text);
        }
        Checks.that(text.endsWith(")"), "unit", text, "must end with ) after what the package holds");
        return pack(text.substring(0, open), Quantity.parse(text.substring(open + 1, text.length() - 1)));
    }

    /** The code: {@code KGM}; of a package without its content. */
    public String code() {
        return code;
    }

    /** What it measures. */
    public Dimension dimension() {
        return dimension;
    }

    /** What one package holds; empty for a unit of the table. */
    public Optional<Quantity> content() {
        return Optional.ofNullable(content);
    }

    /**
     * Whether quantities of this unit can be written in another and compared with it: it is the same unit, or one of the same dimension other
     * than {@link Dimension#OWN}.
     *
     * @param other  the other unit
     */
    public boolean isConvertibleTo(UnitOfMeasure other) {
        if (equals(other)) {
            return true;
        }
        if (dimension != other.dimension) {
            return false;
        }
        return dimension != Dimension.OWN || root().code.equals(other.root().code);
    }

    /** The unit of the table that is inside the innermost package. */
    private UnitOfMeasure root() {
        return content == null ? this : content.unit().root();
    }

    /** All codes of the table. */
    static Set<String> codes() {
        return TABLE.keySet();
    }

    /** How many of the other unit are in one of this. */
    Fraction ratioTo(UnitOfMeasure other) {
        if (!isConvertibleTo(other)) {
            throw new UnitMismatchException(this, other);
        }
        return factor.equals(other.factor) ? Fraction.ONE : factor.dividedBy(other.factor);
    }

    /**
     * So many of this unit in the other; empty if that is no finite decimal number.
     *
     * @throws ArithmeticException if it is one that does not fit
     */
    Optional<Decimal> convert(Decimal amount, UnitOfMeasure other) {
        Optional<Decimal> quick = convertQuickly(amount, other);
        return quick.isPresent()
                ? quick
                : ratioTo(other).times(Fraction.of(amount)).toDecimal();
    }

    /** So many of this unit in the other, if whole numbers of 64 bits can tell. */
    Optional<Decimal> convertQuickly(Decimal amount, UnitOfMeasure other) {
        return quickFactor != null && other.quickFactor != null && isConvertibleTo(other)
                ? Optional.ofNullable(quickFactor.per(other.quickFactor, amount))
                : Optional.empty();
    }

    /** The unit behind a number, as it is written for people. */
    String after(Decimal amount, Locale locale) {
        if (Messages.isChinese(locale)) {
            return content == null
                    ? names.chinese
                    : names.chinese + "（每" + names.chinese + " " + content.toText(locale) + "）";
        }
        String name = names.symbol;
        if (name.isEmpty()) {
            name = amount.equals(Decimal.ONE) ? names.one : names.many;
        }
        return content == null ? name : name + " of " + content.toText(locale);
    }

    /** The unit's name: {@code kilogram} or {@code box of 12 pieces} in English, {@code 千克} in Chinese. */
    @Override
    public String toText(Locale locale) {
        if (Messages.isChinese(locale) || content != null) {
            return after(Decimal.ONE, locale);
        }
        return names.one;
    }

    /** By dimension, then by size, then by code; agrees with {@link #equals}. */
    @Override
    public int compareTo(UnitOfMeasure other) {
        int byDimension = dimension.compareTo(other.dimension);
        if (byDimension != 0) {
            return byDimension;
        }
        int bySize = factor.compareTo(other.factor);
        return bySize != 0 ? bySize : text.compareTo(other.text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof UnitOfMeasure that && text.equals(that.text));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The code, and in parentheses what a package holds: {@code KGM}, {@code XBX(12 H87)}. */
    @Override
    public String toString() {
        return text;
    }
}
