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
    private final long[] offset; // where it fits into 64 bits, else 0
    private final BigInteger[] exactOffset;
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
        this.exactOffset = new BigInteger[n];
        BigInteger due = BigInteger.ZERO; // at the lower bound of the bracket, in 1/unit
        for (int i = 0; i < n; i++) {
            RateBracket bracket = brackets.get(i);
            from[i] = bracket.from().minorUnits();
            rate[i] = bracket.rate()
                    .points()
                    .toBigDecimal()
                    .movePointRight(places - 2)
                    .longValueExact();
            if (i > 0) {
                due = due.add(times(rate[i - 1], Math.subtractExact(from[i], from[i - 1])));
            }
            exactOffset[i] = switch (table.method()) {
                case PROGRESSIVE -> due.subtract(times(rate[i], from[i]));
                case BASE_PLUS_EXCESS -> scaled(bracket.base()).subtract(times(rate[i], from[i]));
                case WHOLE_AMOUNT -> scaled(bracket.base()).subtract(scaled(bracket.quickDeduction()));
            };
            offset[i] = fits(i) ? exactOffset[i].longValueExact() : 0;
        }
    }

    private static BigInteger times(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }

    /** Whether the offset of a bracket is there as a long. */
    private boolean fits(int index) {
        return exactOffset[index].bitLength() <= 63;
    }

    static CompiledBrackets of(BracketTable table) {
        int scale = 0;
        for (RateBracket bracket : table.brackets()) {
            scale = Math.max(scale, bracket.rate().points().scale());
        }
        return new CompiledBrackets(table, scale + 2);
    }

    private BigInteger scaled(Optional<Money> amount) {
        return amount.map(money -> times(money.minorUnits(), unit)).orElse(BigInteger.ZERO);
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
        boolean fits = fits(index)
                && Math.multiplyHigh(amount, rate[index]) == product >> 63
                && ((product ^ sum) & (offset[index] ^ sum)) >= 0;
        if (fits && step == 1) {
            return mode.divide(sum, unit);
        }
        BigInteger exact = times(amount, rate[index]).add(exactOffset[index]);
        BigInteger by = BigInteger.valueOf(step);
        return mode.divide(exact, by.multiply(BigInteger.valueOf(unit)))
                .multiply(by)
                .longValueExact();
    }

    /** The quick deduction in major units. */
    Decimal quickDeduction(int index, int digits) {
        return Decimal.of(new BigDecimal(exactOffset[index], places).negate().movePointLeft(digits));
    }

    /** The first bracket that leaves less of more, by its rate or by a jump at its lower bound; -1 if there is none. */
    int firstDrop() {
        for (int i = 0; i < from.length; i++) {
            boolean takesAll = rate[i] >= unit;
            if (takesAll || (i > 0 && left(from[i], i).compareTo(left(from[i], i - 1)) < 0)) {
                return i;
            }
        }
        return -1;
    }

    /** What is left of an amount after the exact result, in 1/unit. */
    private BigInteger left(long amount, int index) {
        return times(amount, unit - rate[index]).subtract(exactOffset[index]);
    }

    /**
     * The smallest amount of which so much is left after the rounded result; -1 below the table if there is none. What is left after the exact
     * result never falls, and rounding changes it by less than a step, so that the search begins a step below and goes up from there.
     */
    long grossUp(long net, long step, Rounding.Mode mode) {
        BigInteger atLeast = times(Math.subtractExact(net, step), unit);
        long low = from[0];
        long high = low;
        for (long stride = 1; leavesLess(high, atLeast); stride = Math.multiplyExact(stride, 2)) {
            if (isLast(high)) {
                return from[0] - 1;
            }
            low = high;
            high = Math.addExact(high, stride);
            high = endless ? high : Math.min(high, last());
        }
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (leavesLess(middle, atLeast)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (long missing = missing(low, net, step, mode); missing > 0; missing = missing(low, net, step, mode)) {
            if (isLast(low)) {
                return from[0] - 1;
            }
            low = Math.addExact(low, missing);
            low = endless ? low : Math.min(low, last());
        }
        return low;
    }

    /**
     * By how much an amount leaves too little; 0 or less if it leaves enough. Inside a bracket an amount that is larger by one leaves at most one
     * more, so no smaller amount than the one so much larger can do; a step over the end of the bracket could be too wide.
     */
    private long missing(long amount, long net, long step, Rounding.Mode mode) {
        int index = indexOf(amount);
        long missing = net - (amount - rounded(amount, index, step, mode));
        boolean isTop = index == from.length - 1;
        return isTop ? missing : Math.min(missing, Math.max(1, from[index + 1] - amount));
    }

    private boolean leavesLess(long amount, BigInteger atLeast) {
        return left(amount, indexOf(amount)).compareTo(atLeast) < 0;
    }

    private boolean isLast(long amount) {
        return !endless && amount >= last();
    }

    /** The largest amount of a table with an end. */
    private long last() {
        return boundary == Boundary.UPPER_INCLUSIVE ? end : end - 1;
    }
}
