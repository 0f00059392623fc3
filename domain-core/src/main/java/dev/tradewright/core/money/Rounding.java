// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.internal.TextPart;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an amount is rounded: by which {@link Mode mode}, and to a multiple of what. Every operation that may lose something takes one; nothing is
 * ever rounded silently.
 *
 * <p>The constants round to the currency's minor unit: {@code HALF_EVEN} makes EUR 2.345 into EUR 2.34. {@link #toNearest(Decimal)} rounds to
 * multiples of an amount, {@link #toCash()} to the smallest amount that is paid in cash in the currency, and {@link #toMajorUnits()} to whole
 * yuan, euros or pounds: {@code HALF_AWAY_FROM_ZERO.toNearest(Decimal.parse("0.05"))} makes CHF 2.33 into CHF 2.35.
 *
 * <p>The names of the modes say what happens on both sides of zero. "Up" and "down" are avoided: they mean different things in different
 * libraries.
 *
 * <p>Immutable and thread-safe.
 */
public final class Rounding implements Localized {

    /** Which of the two neighbours is taken, if a figure lies between them. "Half" modes take the nearer one, and differ for a tie only. */
    public enum Mode {
        /** Towards negative infinity: 2.9 to 2, -2.1 to -3. */
        FLOOR(-2, 0, -4),
        /** Towards positive infinity: 2.1 to 3, -2.9 to -2. */
        CEILING(2, 0, 4),
        /** Cuts off: 2.9 to 2, -2.9 to -2. */
        TOWARD_ZERO(-2, 0, 0),
        /** 2.1 to 3, -2.1 to -3. */
        AWAY_FROM_ZERO(2, 0, 0),
        /** Commercial rounding (四舍五入): 2.5 to 3, -2.5 to -3. */
        HALF_AWAY_FROM_ZERO(1, 0, 0),
        /** 2.5 to 2, -2.5 to -2. */
        HALF_TOWARD_ZERO(0, 0, 0),
        /** Banker's rounding: a tie goes to the even neighbour; 2.5 to 2, 3.5 to 4, -2.5 to -2. */
        HALF_EVEN(0, 1, 0),
        /** A tie goes to the odd neighbour; 2.5 to 3, 3.5 to 3. */
        HALF_ODD(1, -1, 0),
        /** A tie goes towards positive infinity: 2.5 to 3, -2.5 to -2. */
        HALF_CEILING(1, 0, 1),
        /** A tie goes towards negative infinity: 2.5 to 2, -2.5 to -3. */
        HALF_FLOOR(0, 0, -1),
        /** Nothing may be lost: a figure that lies between two neighbours is refused with a {@link RoundingNecessaryException}. */
        EXACT(0, 0, 0);

        private final int pull;
        private final int pullIfOdd;
        private final int pullPerSign;

        /**
         * How a mode pulls on the comparison with the middle: 1 makes a tie go away from zero, 0 leaves it at the nearer neighbour, 2 and -2 outdo any
         * comparison.
         *
         * @param pull  always
         * @param pullIfOdd  in addition if the neighbour nearer to zero is odd
         * @param pullPerSign  in addition, times the sign: -1 if the figure is below zero, else 0
         */
        Mode(int pull, int pullIfOdd, int pullPerSign) {
            this.pull = pull;
            this.pullIfOdd = pullIfOdd;
            this.pullPerSign = pullPerSign;
        }

        /**
         * Divides whole numbers and rounds the quotient.
         *
         * <p>{@code HALF_EVEN.divide(25, 10)} is 2, {@code HALF_AWAY_FROM_ZERO.divide(-25, 10)} is -3.
         *
         * @param dividend  any number
         * @param divisor  any number but 0
         * @return the quotient
         * @throws ArithmeticException if the divisor is 0 or the quotient overflows
         */
        public long divide(long dividend, long divisor) {
            return Wide.divide(dividend, divisor, this);
        }

        /**
         * Multiplies two whole numbers, divides the exact product of 128 bits by a third, and rounds once. Allocates nothing.
         *
         * <p>{@code HALF_EVEN.multiplyDivide(9_000_000_000_000_000_000L, 19, 100)} is 1_710_000_000_000_000_000.
         *
         * @param a  any number
         * @param b  any number
         * @param divisor  any number but 0
         * @return a x b / divisor
         * @throws ArithmeticException if the divisor is 0 or the quotient overflows
         */
        public long multiplyDivide(long a, long b, long divisor) {
            return Wide.multiplyDivide(a, b, divisor, this);
        }

        /**
         * Multiplies a whole number by a decimal one and rounds once: {@link #multiplyDivide} by a power of ten, without a division as long as the product is
         * below 2^62.
         *
         * <p>{@code HALF_EVEN.multiply(250, 19, 2)} is 250 x 0.19 = 47.5, 48.
         *
         * @param a  any number
         * @param unscaled  the digits of the decimal number
         * @param scale  how many of them are behind the point; below 0 for zeros before it
         * @return a x unscaled / 10^scale
         * @throws ArithmeticException if the product overflows
         */
        public long multiply(long a, long unscaled, int scale) {
            return Wide.scaled(a, unscaled, scale, this);
        }

        /**
         * Divides whole numbers of any length and rounds the quotient.
         *
         * @param dividend  any number
         * @param divisor  any number but 0
         * @return the quotient
         * @throws ArithmeticException if the divisor is 0
         */
        public BigInteger divide(BigInteger dividend, BigInteger divisor) {
            return Wide.quotient(dividend, divisor, this);
        }

        /**
         * 1 if the neighbour further from zero is taken, 0 if the nearer one. Figures round up as often as down, which no processor can foretell,
         * so nothing here branches on the figure: a mode pulls on the comparison with the middle, and the sign of the sum decides.
         *
         * @param sign  -1 if the exact figure is below zero, else 0
         * @param nearer  the neighbour nearer to zero
         * @param half  below 0 if that neighbour is the closer one, 0 for a tie, above 0 if the other is
         */
        int away(long sign, long nearer, int half) {
            if (this == EXACT) {
                throw new RoundingNecessaryException("the figure is finer than its place allows");
            }
            int sum = Integer.signum(half) + pull + pullIfOdd * ((int) nearer & 1) + pullPerSign * (int) sign;
            return -sum >>> 31;
        }
    }

    /** To the minor unit, towards negative infinity. */
    public static final Rounding FLOOR = new Rounding(Mode.FLOOR, Step.MINOR_UNIT, null);
    /** To the minor unit, towards positive infinity. */
    public static final Rounding CEILING = new Rounding(Mode.CEILING, Step.MINOR_UNIT, null);
    /** To the minor unit, cutting off. */
    public static final Rounding TOWARD_ZERO = new Rounding(Mode.TOWARD_ZERO, Step.MINOR_UNIT, null);
    /** To the minor unit, away from zero. */
    public static final Rounding AWAY_FROM_ZERO = new Rounding(Mode.AWAY_FROM_ZERO, Step.MINOR_UNIT, null);
    /** To the minor unit, commercially (四舍五入): a tie goes away from zero. */
    public static final Rounding HALF_AWAY_FROM_ZERO = new Rounding(Mode.HALF_AWAY_FROM_ZERO, Step.MINOR_UNIT, null);
    /** To the minor unit, a tie goes towards zero. */
    public static final Rounding HALF_TOWARD_ZERO = new Rounding(Mode.HALF_TOWARD_ZERO, Step.MINOR_UNIT, null);
    /** To the minor unit, a tie goes to the even neighbour. */
    public static final Rounding HALF_EVEN = new Rounding(Mode.HALF_EVEN, Step.MINOR_UNIT, null);
    /** To the minor unit, a tie goes to the odd neighbour. */
    public static final Rounding HALF_ODD = new Rounding(Mode.HALF_ODD, Step.MINOR_UNIT, null);
    /** To the minor unit, a tie goes towards positive infinity. */
    public static final Rounding HALF_CEILING = new Rounding(Mode.HALF_CEILING, Step.MINOR_UNIT, null);
    /** To the minor unit, a tie goes towards negative infinity. */
    public static final Rounding HALF_FLOOR = new Rounding(Mode.HALF_FLOOR, Step.MINOR_UNIT, null);
    /** To the minor unit, and nothing may be lost. */
    public static final Rounding EXACT = new Rounding(Mode.EXACT, Step.MINOR_UNIT, null);

    /** Read when someone first asks for words. */
    private static final class Texts {

        private static final Messages TEXTS = Messages.of(Rounding.class, "rounding");

        private Texts() {}
    }

    private enum Step {
        MINOR_UNIT,
        CASH,
        MAJOR_UNIT,
        INCREMENT
    }

    private final Mode mode;
    private final Step step;
    private final @Nullable Decimal increment;

    private Rounding(Mode mode, Step step, @Nullable Decimal increment) {
        this.mode = mode;
        this.step = step;
        this.increment = increment;
    }

    /**
     * A rounding to the minor unit.
     *
     * @param mode  the mode
     */
    public static Rounding of(Mode mode) {
        return switch (Checks.notNull(mode, "mode")) {
            case FLOOR -> FLOOR;
            case CEILING -> CEILING;
            case TOWARD_ZERO -> TOWARD_ZERO;
            case AWAY_FROM_ZERO -> AWAY_FROM_ZERO;
            case HALF_AWAY_FROM_ZERO -> HALF_AWAY_FROM_ZERO;
            case HALF_TOWARD_ZERO -> HALF_TOWARD_ZERO;
            case HALF_EVEN -> HALF_EVEN;
            case HALF_ODD -> HALF_ODD;
            case HALF_CEILING -> HALF_CEILING;
            case HALF_FLOOR -> HALF_FLOOR;
            case EXACT -> EXACT;
        };
    }

    /**
     * Reads what {@link #toString()} writes: {@code half-even}, {@code half-even to cash}, {@code floor to major unit}, {@code ceiling to 0.05}.
     *
     * @param text  the text
     * @throws IllegalArgumentException if it is none of these
     */
    public static Rounding parse(String text) {
        int to = Checks.notNull(text, "rounding").indexOf(" to ");
        Rounding rounding = of(mode(to < 0 ? text : text.substring(0, to), text));
        if (to < 0) {
            return rounding;
        }
        String step = text.substring(to + " to ".length());
        return switch (step) {
            case "cash" -> rounding.toCash();
            case "major unit" -> rounding.toMajorUnits();
            default -> TextPart.read("rounding", text, () -> rounding.toNearest(Decimal.parse(step)));
        };
    }

    private static Mode mode(String name, String text) {
        for (Mode mode : Mode.values()) {
            if (name(mode).equals(name)) {
                return mode;
            }
        }
        throw new IllegalArgumentException(
                "rounding (" + text + ") is none that is known\nMaybe half-even, half-away-from-zero or floor to 0.05");
    }

    private static String name(Mode mode) {
        return mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The same mode, to multiples of an amount.
     *
     * @param increment  in major units, above 0; for example 0.05 or 10. Together with a currency it must be a whole number of minor units
     * @throws IllegalArgumentException if it is 0 or less
     */
    public Rounding toNearest(Decimal increment) {
        Checks.that(increment.signum() > 0, "increment", increment, "must be above 0");
        return new Rounding(mode, Step.INCREMENT, increment);
    }

    /** The same mode, to the smallest amount paid in cash in the currency: 0.05 for Swiss francs, 1.00 for Swedish kronor, 0.01 for euros. */
    public Rounding toCash() {
        return new Rounding(mode, Step.CASH, null);
    }

    /** The same mode, to whole major units: whole yuan (元), euros or pounds, as tax returns often demand. */
    public Rounding toMajorUnits() {
        return new Rounding(mode, Step.MAJOR_UNIT, null);
    }

    /** Which neighbour is taken. */
    public Mode mode() {
        return mode;
    }

    /**
     * What amounts of a currency are rounded to a multiple of.
     *
     * @param currency  the currency
     * @return the step in minor units, at least 1
     * @throws IllegalArgumentException if the {@link #toNearest increment} is no whole number of the currency's minor units
     */
    public long step(CurrencyUnit currency) {
        return switch (step) {
            case MINOR_UNIT -> 1;
            case CASH -> currency.cashIncrement();
            case MAJOR_UNIT -> Wide.power(currency.digits());
            case INCREMENT -> incrementOf(currency);
        };
    }

    private long incrementOf(CurrencyUnit currency) {
        Decimal amount = Objects.requireNonNull(increment);
        Checks.that(
                amount.scale() <= currency.digits(),
                "increment",
                amount,
                "must be a whole number of minor units of " + currency + ", which has " + currency.digits()
                        + " digits");
        return amount.unscaledAt(currency.digits());
    }

    /** Whether this rounds to the minor unit, so that the step is 1 for every currency. */
    boolean isToMinorUnit() {
        return step == Step.MINOR_UNIT;
    }

    /** As {@code half away from zero} or {@code half to even, to multiples of 0.05}; {@code 四舍五入} or {@code 四舍六入五成双，至 0.05 的倍数}. */
    @Override
    public String toText(Locale locale) {
        String how = Texts.TEXTS.text(name(mode), locale, Map.of());
        return switch (step) {
            case MINOR_UNIT -> how;
            case CASH -> Texts.TEXTS.text("to-cash", locale, Map.of("mode", how));
            case MAJOR_UNIT -> Texts.TEXTS.text("to-major-unit", locale, Map.of("mode", how));
            case INCREMENT ->
                Texts.TEXTS.text(
                        "to-nearest", locale, Map.of("mode", how, "increment", Objects.requireNonNull(increment)));
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rounding that
                && mode == that.mode
                && step == that.step
                && Objects.equals(increment, that.increment);
    }

    @Override
    public int hashCode() {
        return Objects.hash(mode, step, increment);
    }

    /** The mode's name, and the step if it is not the minor unit: {@code half-even}, {@code half-even to cash}, {@code ceiling to 0.05}. */
    @Override
    public String toString() {
        return switch (step) {
            case MINOR_UNIT -> name(mode);
            case CASH -> name(mode) + " to cash";
            case MAJOR_UNIT -> name(mode) + " to major unit";
            case INCREMENT -> name(mode) + " to " + increment;
        };
    }
}
