// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.money.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a figure that depends on an unknown x: that it lies between slope x x + low and slope x x + high. The slope is kept as long as it
 * can be, so that what takes off a part of x, as a net wage does, is bounded as tightly as it is.
 *
 * @param slope  by how much it changes with x
 * @param low  the lower bound of the rest
 * @param high  the upper bound of the rest
 */
record Interval(Ratio slope, Ratio low, Ratio high) {

    static final Interval FALSE = of(Ratio.ZERO);
    static final Interval TRUE = of(Ratio.ONE);
    static final Interval EITHER = new Interval(Ratio.ZERO, Ratio.ZERO, Ratio.ONE);

    /**
     * What x may be: every whole number between two.
     *
     * @param first  the least
     * @param last  the greatest
     */
    record Domain(Ratio first, Ratio last) {}

    static Interval of(Ratio point) {
        return new Interval(Ratio.ZERO, point, point);
    }

    /** x itself. */
    static Interval ofX() {
        return new Interval(Ratio.ONE, Ratio.ZERO, Ratio.ZERO);
    }

    static Interval between(Ratio low, Ratio high) {
        return new Interval(Ratio.ZERO, low, high);
    }

    /** A single number, whatever x is. */
    boolean isPoint() {
        return slope.signum() == 0 && low.equals(high);
    }

    /** The bounds without a slope. */
    Interval flat(Domain x) {
        if (slope.signum() == 0) {
            return this;
        }
        Ratio one = slope.times(x.first());
        Ratio other = slope.times(x.last());
        return between(low.plus(one.min(other)), high.plus(one.max(other)));
    }

    Interval plus(Interval other) {
        return new Interval(slope.plus(other.slope), low.plus(other.low), high.plus(other.high));
    }

    Interval minus(Interval other) {
        return plus(other.negated());
    }

    Interval negated() {
        return new Interval(slope.negated(), high.negated(), low.negated());
    }

    private Interval scaled(Ratio by) {
        return by.signum() < 0
                ? negated().scaled(by.negated())
                : new Interval(slope.times(by), low.times(by), high.times(by));
    }

    Interval times(Interval other, Domain x) {
        if (other.isPoint()) {
            return scaled(other.low);
        }
        if (isPoint()) {
            return other.scaled(low);
        }
        Interval a = flat(x);
        Interval b = other.flat(x);
        Ratio one = a.low.times(b.low);
        Ratio two = a.low.times(b.high);
        Ratio three = a.high.times(b.low);
        Ratio four = a.high.times(b.high);
        return between(
                one.min(two).min(three).min(four), one.max(two).max(three).max(four));
    }

    /** No bounds if the divisor may be 0. */
    @Nullable
    Interval dividedBy(Interval other, Domain x) {
        Interval divisor = other.flat(x);
        if (divisor.low.signum() <= 0 && divisor.high.signum() >= 0) {
            return null;
        }
        return times(between(Ratio.ONE.dividedBy(divisor.high), Ratio.ONE.dividedBy(divisor.low)), x);
    }

    /** Bounds of what is in one of both. */
    Interval join(Interval other, Domain x) {
        if (slope.equals(other.slope)) {
            return new Interval(slope, low.min(other.low), high.max(other.high));
        }
        return flat(x).join(other.flat(x), x);
    }

    Interval min(Interval other, Domain x) {
        Interval difference = minus(other).flat(x);
        if (difference.high.signum() <= 0) {
            return this;
        }
        if (difference.low.signum() >= 0) {
            return other;
        }
        Interval a = flat(x);
        Interval b = other.flat(x);
        return between(a.low.min(b.low), a.high.min(b.high));
    }

    Interval max(Interval other, Domain x) {
        return negated().min(other.negated(), x).negated();
    }

    /** Rounding moves by less than a step, and not at all what is a multiple of it. */
    Interval rounded(Ratio step, Rounding.Mode mode, Domain x) {
        if (mode == Rounding.Mode.EXACT) {
            return this; // whatever has a result is not moved
        }
        if (isMultiple(slope, step)) {
            Rounding.Mode down = slope.signum() == 0 ? mode : Rounding.Mode.FLOOR;
            Rounding.Mode up = slope.signum() == 0 ? mode : Rounding.Mode.CEILING;
            return new Interval(slope, low.rounded(step, down), high.rounded(step, up));
        }
        Interval flat = flat(x);
        Ratio width = flat.high.minus(flat.low);
        if (width.compareTo(step.times(Ratio.of(4, 1))) > 0) {
            return new Interval(slope, low.minus(step), high.plus(step));
        }
        return between(flat.low.rounded(step, mode), flat.high.rounded(step, mode));
    }

    private static boolean isMultiple(Ratio slope, Ratio step) {
        return slope.dividedBy(step).denominator().equals(Ratio.ONE.denominator());
    }

    /** Whether a figure lies within for some x. */
    boolean contains(Ratio figure, Domain x) {
        Interval flat = flat(x);
        return flat.low.compareTo(figure) <= 0 && figure.compareTo(flat.high) <= 0;
    }
}
