// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.quantity;

import dev.tradewright.core.internal.Fraction;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.money.RoundingNecessaryException;
import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.Figure;
import dev.tradewright.core.value.internal.TextPart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An exact number of a unit: 3 pieces, 1.25 kg, 2 boxes of 12. Of any sign: what goes out of stock is negative.
 *
 * <p>Units of one dimension go together: {@code Quantity.parse("1 KGM").plus(Quantity.parse("250 GRM"))} is 1.25 KGM, in the unit of the first.
 * What the first unit cannot express exactly is refused with a {@link RoundingNecessaryException}, as 20 minutes in hours; convert with a
 * rounding first. Units of different dimensions are refused with a {@link UnitMismatchException}.
 *
 * <p>{@code equals} asks for the same number of the same unit, so that 1 KGM and 1000 GRM differ; {@link #isSameSizeAs} finds them alike.
 *
 * <p>Held as 64 bits and a scale like {@link Decimal}, with a fast path for whole numbers of one unit. Immutable and thread-safe.
 */
public final class Quantity implements Comparable<Quantity>, Figure, Localized {

    private final long unscaled;
    private final int scale;
    private final UnitOfMeasure unit;

    private Quantity(long unscaled, int scale, UnitOfMeasure unit) {
        this.unscaled = unscaled;
        this.scale = scale;
        this.unit = unit;
    }

    /**
     * So many of a unit.
     *
     * @param amount  how many, of any sign
     * @param unit  of what
     */
    public static Quantity of(Decimal amount, UnitOfMeasure unit) {
        return new Quantity(Checks.notNull(amount, "amount").unscaled(), amount.scale(), Checks.notNull(unit, "unit"));
    }

    /**
     * A whole number of a unit.
     *
     * @param amount  how many, of any sign
     * @param unit  of what
     */
    public static Quantity of(long amount, UnitOfMeasure unit) {
        return new Quantity(amount, 0, Checks.notNull(unit, "unit"));
    }

    /**
     * So many pieces (件).
     *
     * @param count  how many, of any sign
     */
    public static Quantity pieces(long count) {
        return new Quantity(count, 0, UnitOfMeasure.PIECE);
    }

    /**
     * None of a unit.
     *
     * @param unit  the unit
     */
    public static Quantity zero(UnitOfMeasure unit) {
        return of(0, unit);
    }

    /**
     * Reads a plain number, a space and a unit: {@code 1.25 KGM}, {@code 2 XBX(12 H87)}. The inverse of {@link #toString()}.
     *
     * @param text  the text
     * @throws UnknownUnitException if the unit is none of the table
     * @throws IllegalArgumentException if the text is not written like that
     */
    public static Quantity parse(String text) {
        int space = Checks.notNull(text, "quantity").indexOf(' ');
        Checks.that(space > 0, "quantity", text, "must be a number, a space and a unit, like 1.25 KGM");
        return of(
                TextPart.read("quantity", text, () -> Decimal.parse(text.substring(0, space))),
                TextPart.read("quantity", text, () -> UnitOfMeasure.parse(text.substring(space + 1))));
    }

    /**
     * The sum of quantities.
     *
     * @param unit  the unit of the sum, also of none
     * @param quantities  in any unit that converts to it
     * @throws UnitMismatchException if one does not
     * @throws ArithmeticException if the sum does not fit, or is not exact in the unit
     */
    public static Quantity total(UnitOfMeasure unit, Iterable<Quantity> quantities) {
        Quantity sum = zero(unit);
        for (Quantity quantity : quantities) {
            sum = sum.plus(quantity);
        }
        return sum;
    }

    /** How many. */
    public Decimal amount() {
        return scale == 0 ? Decimal.of(unscaled) : Decimal.of(unscaled, scale);
    }

    /** How many. */
    @Override
    public BigDecimal toBigDecimal() {
        return amount().toBigDecimal();
    }

    /** Of what. */
    public UnitOfMeasure unit() {
        return unit;
    }

    /** Whether this is a whole number of its unit. */
    public boolean isWhole() {
        return scale == 0;
    }

    /**
     * The amount as a whole number.
     *
     * @throws RoundingNecessaryException if it has decimal places
     */
    public long wholeAmount() {
        if (scale != 0) {
            throw new RoundingNecessaryException("quantity (" + this + ") is no whole number of " + unit);
        }
        return unscaled;
    }

    /** -1, 0 or 1 for a quantity below, at or above zero. */
    @Override
    public int signum() {
        return Long.signum(unscaled);
    }

    /** Whether this is none. */
    public boolean isZero() {
        return unscaled == 0;
    }

    /** Whether this is above zero. */
    public boolean isPositive() {
        return unscaled > 0;
    }

    /** Whether this is below zero. */
    public boolean isNegative() {
        return unscaled < 0;
    }

    /**
     * The exact sum, in the unit of this.
     *
     * @param other  of the same dimension
     * @throws UnitMismatchException if it is of another dimension
     * @throws RoundingNecessaryException if the other is no finite decimal number of this unit
     * @throws ArithmeticException if the sum does not fit
     */
    public Quantity plus(Quantity other) {
        if (unit.equals(other.unit) && (scale | other.scale) == 0) {
            long sum = unscaled + other.unscaled;
            if (((unscaled ^ sum) & (other.unscaled ^ sum)) >= 0) {
                return new Quantity(sum, 0, unit);
            }
        }
        return of(amount().plus(other.amountInUnitOf(this)), unit);
    }

    /**
     * The exact difference, in the unit of this.
     *
     * @param other  of the same dimension
     * @throws UnitMismatchException if it is of another dimension
     * @throws RoundingNecessaryException if the other is no finite decimal number of this unit
     * @throws ArithmeticException if the difference does not fit
     */
    public Quantity minus(Quantity other) {
        if (unit.equals(other.unit) && (scale | other.scale) == 0) {
            long difference = unscaled - other.unscaled;
            if (((unscaled ^ other.unscaled) & (unscaled ^ difference)) >= 0) {
                return new Quantity(difference, 0, unit);
            }
        }
        return of(amount().minus(other.amountInUnitOf(this)), unit);
    }

    /**
     * This quantity with the other sign.
     *
     * @throws ArithmeticException if it does not fit
     */
    public Quantity negated() {
        return of(amount().negated(), unit);
    }

    /**
     * The distance from zero.
     *
     * @throws ArithmeticException if it does not fit
     */
    public Quantity abs() {
        return unscaled < 0 ? negated() : this;
    }

    /**
     * So many times this.
     *
     * @param factor  of any sign
     * @throws ArithmeticException if the product does not fit
     */
    public Quantity multipliedBy(long factor) {
        return scale == 0 && Math.multiplyHigh(unscaled, factor) == (unscaled * factor) >> 63
                ? new Quantity(unscaled * factor, 0, unit)
                : multipliedBy(Decimal.of(factor));
    }

    /**
     * The exact product.
     *
     * @param factor  of any sign
     * @throws ArithmeticException if it does not fit
     */
    public Quantity multipliedBy(Decimal factor) {
        return of(amount().multipliedBy(factor), unit);
    }

    /**
     * The quotient, rounded once.
     *
     * @param divisor  not 0
     * @param places  the decimal places of the result, from 0 to 18 inclusive
     * @param mode  how it is rounded
     * @throws ArithmeticException if the divisor is 0 or the quotient does not fit
     */
    public Quantity dividedBy(Decimal divisor, int places, Rounding.Mode mode) {
        return of(amount().dividedBy(divisor, places, mode), unit);
    }

    /**
     * How many times another quantity goes into this, rounded once from the exact fraction.
     *
     * @param other  of the same dimension, not 0
     * @param places  the decimal places of the result, from 0 to 18 inclusive
     * @param mode  how it is rounded
     * @throws UnitMismatchException if the other is of another dimension
     * @throws ArithmeticException if the other is 0 or the result does not fit
     */
    public Decimal ratioTo(Quantity other, int places, Rounding.Mode mode) {
        Fraction ratio = unit.ratioTo(other.unit);
        if (ratio.isOne()) {
            return amount().dividedBy(other.amount(), places, mode);
        }
        return ratio.times(Fraction.of(amount()))
                .dividedBy(Fraction.of(other.amount()))
                .toDecimal(places, mode);
    }

    /**
     * The same quantity in another unit.
     *
     * @param target  of the same dimension
     * @throws UnitMismatchException if it is of another dimension
     * @throws RoundingNecessaryException if it is no finite decimal number of that unit; {@link #to(UnitOfMeasure, int, Rounding.Mode)} rounds
     * @throws ArithmeticException if it does not fit
     */
    public Quantity to(UnitOfMeasure target) {
        return unit.equals(target) ? this : of(amountIn(target), target);
    }

    /**
     * The same quantity in another unit, rounded once from the exact fraction.
     *
     * @param target  of the same dimension
     * @param places  the decimal places of the result, from 0 to 18 inclusive
     * @param mode  how it is rounded
     * @throws UnitMismatchException if the target is of another dimension
     * @throws ArithmeticException if the result does not fit
     */
    public Quantity to(UnitOfMeasure target, int places, Rounding.Mode mode) {
        return of(unit.ratioTo(target).times(Fraction.of(amount())).toDecimal(places, mode), target);
    }

    /** How much this is in the unit of another quantity, with which it is to be added or compared: that one sets what is expected. */
    private Decimal amountInUnitOf(Quantity other) {
        if (!unit.isConvertibleTo(other.unit)) {
            throw new UnitMismatchException(other.unit, unit);
        }
        return amountIn(other.unit);
    }

    private Decimal amountIn(UnitOfMeasure target) {
        return unit.equals(target)
                ? amount()
                : unit.convert(amount(), target)
                        .orElseThrow(() -> new RoundingNecessaryException(this + " is no finite decimal number of "
                                + target + " (x " + unit.ratioTo(target) + ")"));
    }

    /**
     * This quantity with fewer decimal places, in its own unit.
     *
     * @param places  the decimal places that are kept, from -18 to 18 inclusive
     * @param mode  how it is rounded
     * @throws ArithmeticException if the result does not fit
     */
    public Quantity roundedTo(int places, Rounding.Mode mode) {
        return of(amount().roundedTo(places, mode), unit);
    }

    /**
     * This quantity as a multiple of a step, in its own unit: 13 pieces, in steps of a box of 12 and {@link Rounding.Mode#CEILING}, are 24
     * pieces. For a minimum take the larger of the result and the minimum.
     *
     * @param step  above 0, of the same dimension and exact in the unit of this
     * @param mode  which of the two neighbouring multiples is taken
     * @throws UnitMismatchException if the step is of another dimension
     * @throws IllegalArgumentException if the step is 0 or less
     * @throws ArithmeticException if the result does not fit
     */
    public Quantity roundedToMultipleOf(Quantity step, Rounding.Mode mode) {
        Checks.that(step.unscaled > 0, "step", step, "must be above 0");
        Decimal size = step.amountInUnitOf(this);
        return of(size.multipliedBy(amount().dividedBy(size, 0, mode)), unit);
    }

    /**
     * Whether this is a whole number of steps; 0 is.
     *
     * @param step  above 0, of the same dimension
     * @throws UnitMismatchException if the step is of another dimension
     * @throws IllegalArgumentException if the step is 0 or less
     */
    public boolean isMultipleOf(Quantity step) {
        Checks.that(step.unscaled > 0, "step", step, "must be above 0");
        return unit.ratioTo(step.unit)
                .times(Fraction.of(amount()))
                .dividedBy(Fraction.of(step.amount()))
                .isWhole();
    }

    /**
     * This quantity in several units, as many of each as go in: 499 pieces in pallets of 240, boxes of 12 and pieces are 2 pallets, 1 box and 7
     * pieces. What is left goes into the last unit, whole or not, and all parts together are this quantity. A negative quantity has negative
     * parts.
     *
     * @param units  from large to small, at least one
     * @return one part for each unit, in the same order, zero where none goes in
     * @throws UnitMismatchException if a unit is of another dimension
     * @throws RoundingNecessaryException if the rest is no finite decimal number of the last unit
     */
    public List<Quantity> splitInto(List<UnitOfMeasure> units) {
        Checks.that(!units.isEmpty(), "units", units, "must hold at least one");
        UnitOfMeasure last = units.get(units.size() - 1);
        Quantity rest = to(last);
        List<Quantity> parts = new ArrayList<>(units.size());
        for (UnitOfMeasure each : units.subList(0, units.size() - 1)) {
            Quantity part = rest.to(each, 0, Rounding.Mode.TOWARD_ZERO);
            parts.add(part);
            rest = rest.minus(part);
        }
        parts.add(rest);
        return List.copyOf(parts);
    }

    /**
     * The smaller of two quantities; this if they are of the same size.
     *
     * @param other  of the same dimension
     */
    public Quantity min(Quantity other) {
        return other.isLessThan(this) ? other : this;
    }

    /**
     * The larger of two quantities; this if they are of the same size.
     *
     * @param other  of the same dimension
     */
    public Quantity max(Quantity other) {
        return other.isGreaterThan(this) ? other : this;
    }

    /**
     * Whether this is more than another quantity.
     *
     * @param other  of the same dimension
     * @throws UnitMismatchException if it is of another dimension
     */
    public boolean isGreaterThan(Quantity other) {
        return compareSize(other) > 0;
    }

    /**
     * Whether this is less than another quantity.
     *
     * @param other  of the same dimension
     * @throws UnitMismatchException if it is of another dimension
     */
    public boolean isLessThan(Quantity other) {
        return compareSize(other) < 0;
    }

    /**
     * Whether this is as much as another quantity, in whatever unit: 1 KGM is as much as 1000 GRM.
     *
     * @param other  of the same dimension
     * @throws UnitMismatchException if it is of another dimension
     */
    public boolean isSameSizeAs(Quantity other) {
        return compareSize(other) == 0;
    }

    private int compareSize(Quantity other) {
        if (unit.equals(other.unit)) {
            return scale == other.scale ? Long.compare(unscaled, other.unscaled) : amount().compareTo(other.amount());
        }
        Fraction ratio = unit.ratioTo(other.unit);
        return ratio.isOne()
                ? amount().compareTo(other.amount())
                : ratio.times(Fraction.of(amount())).compareTo(Fraction.of(other.amount()));
    }

    /**
     * By size; quantities of the same size by unit, so that this agrees with {@link #equals}.
     *
     * @throws UnitMismatchException if the other is of another dimension
     */
    @Override
    public int compareTo(Quantity other) {
        int bySize = compareSize(other);
        return bySize != 0 ? bySize : unit.compareTo(other.unit);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Quantity that
                && unscaled == that.unscaled
                && scale == that.scale
                && unit.equals(that.unit);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Long.hashCode(unscaled) + scale) + unit.hashCode();
    }

    /** {@code 1,250 pieces}, {@code 1.5 kg} in English, {@code 1,250 件}, {@code 1.5 千克} in Chinese. */
    @Override
    public String toText(Locale locale) {
        Decimal amount = amount();
        return Messages.format(amount, locale) + " " + unit.after(amount, locale);
    }

    /** The plain number and the unit: {@code 1.25 KGM}, {@code 2 XBX(12 H87)}. {@link #parse} reads it back. */
    @Override
    public String toString() {
        return amount().toString() + ' ' + unit;
    }
}
