// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.table.BracketTable;
import dev.tradewright.core.table.RateBracket;
import java.util.List;

/**
 * A withholding table as whole numbers, so that the tax of a year can be divided by the payments of the year before anything is rounded, which
 * {@link BracketTable#amount} with its rounded result does not allow.
 */
final class AnnualTable {

    private final long[] lower;
    private final long[] base;
    private final long[] rate;
    private final long unit;
    private final List<RateBracket> brackets;

    private AnnualTable(List<RateBracket> brackets, int places) {
        this.brackets = brackets;
        int n = brackets.size();
        this.lower = new long[n];
        this.base = new long[n];
        this.rate = new long[n];
        long hundredPercent = 100;
        for (int i = 0; i < places; i++) {
            hundredPercent *= 10;
        }
        this.unit = hundredPercent;
        for (int i = 0; i < n; i++) {
            RateBracket bracket = brackets.get(i);
            lower[i] = bracket.from().minorUnits();
            base[i] = bracket.base().map(Money::minorUnits).orElse(0L);
            rate[i] = bracket.rate().points().unscaledAt(places);
        }
    }

    static AnnualTable of(BracketTable table) {
        int places = 0;
        for (RateBracket bracket : table.brackets()) {
            places = Math.max(places, bracket.rate().points().scale());
        }
        return new AnnualTable(table.brackets(), places);
    }

    /** The row with lower <= amount < next lower. */
    int row(long amount) {
        int row = lower.length - 1;
        while (row > 0 && amount < lower[row]) {
            row--;
        }
        return row;
    }

    long lower(int row) {
        return lower[row];
    }

    long base(int row) {
        return base[row];
    }

    Percentage rate(int row) {
        return brackets.get(row).rate();
    }

    /** Of how many parts of a cent {@link #tax} is made. */
    long unit() {
        return unit;
    }

    /**
     * The exact tax of a year.
     *
     * @throws ArithmeticException if it does not fit
     */
    long tax(long amount, int row) {
        return Math.addExact(Math.multiplyExact(base[row], unit), Math.multiplyExact(amount - lower[row], rate[row]));
    }
}
