// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.table;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * A table of rates as whole numbers. In every bracket the result is (rate x amount + offset) / unit in minor units, whatever the method: minus
 * the offset is the quick deduction. Rates and offsets are whole numbers of 1/unit, a power of ten.
 */
final class CompiledBrackets {

    private final long[] from;
    private final long end; // of the last bracket
    private final boolean endless;
    private final Boundary boundary;
    private final long[] rate;
    private final long[] offset;
    private final long unit;
    private final int places; // unit = 10^places

    private CompiledBrackets(BracketTable table, int places) {
        List<RateBracket> brackets = table.brackets();
        int n = brackets.size();
        this.boundary = table.boundary();
        this.endless = brackets.get(n - 1).to().isEmpty();
        this.end = brackets.get(n - 1).to().map(Money::minorUnits).orElse(Long.MAX_VALUE);
        this.places = places;
        this.unit = BigInteger.TEN.pow(places).longValueExact();
        this.from = new long[n];
        this.rate = new long[n];
        this.offset = new long[n];
        long due = 0; // at the lower bound of the bracket, in 1/unit
        for (int i = 0; i < n; i++) {
            RateBracket bracket = brackets.get(i);
            from[i] = bracket.from().minorUnits();
            rate[i] = bracket.rate()
                    .points()
                    .toBigDecimal()
                    .movePointRight(places - 2)
                    .longValueExact();
            if (i > 0) {
                due = Math.addExact(due, Math.multiplyExact(rate[i - 1], Math.subtractExact(from[i], from[i - 1])));
            }
            offset[i] = switch (table.method()) {
                case PROGRESSIVE -> Math.subtractExact(due, Math.multiplyExact(rate[i], from[i]));
                case BASE_PLUS_EXCESS ->
                    Math.subtractExact(scaled(bracket.base()), Math.multiplyExact(rate[i], from[i]));
                case WHOLE_AMOUNT -> Math.subtractExact(scaled(bracket.base()), scaled(bracket.quickDeduction()));
            };
        }
    }

    static CompiledBrackets of(BracketTable table) {
        int scale = 0;
        for (RateBracket bracket : table.brackets()) {
            scale = Math.max(scale, bracket.rate().points().scale());
        }
        return new CompiledBrackets(table, scale + 2);
    }

    private long scaled(Optional<Money> amount) {
        return amount.isEmpty() ? 0 : Math.multiplyExact(amount.get().minorUnits(), unit);
    }

    long first() {
        return from[0];
    }

    /** The bracket of an amount; -1 if it lies outside the table. */
    int indexOf(long amount) {
        if (amount < from[0] || !(endless || boundary.isInside(Long.compare(amount, end)))) {
            return -1;
        }
        int low = 0; // the amount does not lie before this one
        int high = from.length; // it lies before this one
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (boundary.isInside(Long.compare(amount, from[middle]))) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }

    /** The result for an amount in its bracket, rounded once to a multiple of the step. */
    long rounded(long amount, int index, long step, Rounding.Mode mode) {
        long product = amount * rate[index];
        long sum = product + offset[index];
        boolean fits = Math.multiplyHigh(amount, rate[index]) == product >> 63
                && ((product ^ sum) & (offset[index] ^ sum)) >= 0;
        if (fits && step == 1) {
            return mode.divide(sum, unit);
        }
        BigInteger exact = BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(rate[index]))
                .add(BigInteger.valueOf(offset[index]));
        BigInteger by = BigInteger.valueOf(step);
        return mode.divide(exact, by.multiply(BigInteger.valueOf(unit)))
                .multiply(by)
                .longValueExact();
    }

    /** The quick deduction in major units. */
    Decimal quickDeduction(int index, int digits) {
        return Decimal.of(BigDecimal.valueOf(offset[index], places).negate().movePointLeft(digits));
    }

    /** The first bracket that leaves less of more, by its rate or by a jump at its lower bound; -1 if there is none. */
    int firstDrop() {
        for (int i = 0; i < from.length; i++) {
            boolean takesAll = rate[i] >= unit;
            if (takesAll || (i > 0 && left(from[i], i) < left(from[i], i - 1))) {
                return i;
            }
        }
        return -1;
    }

    /** What is left of an amount after the exact result, in 1/unit. */
    private long left(long amount, int index) {
        return Math.subtractExact(Math.multiplyExact(amount, unit - rate[index]), offset[index]);
    }

    /**
     * The smallest amount of which so much is left after the rounded result; -1 below the table if there is none. What is left after the exact
     * result never falls, and rounding changes it by less than a step, so that the search begins a step below and goes up from there.
     */
    long grossUp(long net, long step, Rounding.Mode mode) {
        long atLeast = Math.multiplyExact(Math.subtractExact(net, step), unit);
        long low = from[0];
        long high = low;
        for (long stride = 1; leaves(high) < atLeast; stride = Math.multiplyExact(stride, 2)) {
            if (isLast(high)) {
                return from[0] - 1;
            }
            low = high;
            high = Math.addExact(high, stride);
            high = endless ? high : Math.min(high, last());
        }
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (leaves(middle) < atLeast) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while (low - rounded(low, indexOf(low), step, mode) < net) {
            if (isLast(low)) {
                return from[0] - 1;
            }
            low++;
        }
        return low;
    }

    private long leaves(long amount) {
        return left(amount, indexOf(amount));
    }

    private boolean isLast(long amount) {
        return !endless && amount >= last();
    }

    /** The largest amount of a table with an end. */
    private long last() {
        return boundary == Boundary.UPPER_INCLUSIVE ? end : end - 1;
    }
}
