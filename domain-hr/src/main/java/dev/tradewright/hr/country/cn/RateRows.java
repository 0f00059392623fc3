// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.table.Boundary;
import dev.tradewright.core.table.BracketTable;
import dev.tradewright.core.table.RateBracket;
import dev.tradewright.core.value.Checks;
import java.util.Arrays;
import java.util.List;

/**
 * A table of brackets as whole numbers: tax = amount x rate - quick deduction (速算扣除数), in fen, rounded half up once. Upper bounds belong to the
 * bracket. Allocates nothing.
 */
final class RateRows {

    private static final int RATE_PLACES = 6;
    static final long RATE_UNIT = 1_000_000;

    private final long[] upTo;
    private final long[] rates;
    private final long[] quick;
    private final List<Percentage> percentages;
    private final List<Money> deductions;

    /** One rate for every amount. */
    private RateRows(long percent) {
        upTo = new long[] {Long.MAX_VALUE};
        rates = new long[] {percent * (RATE_UNIT / 100)};
        quick = new long[] {0};
        percentages = List.of(Percentage.of(percent));
        deductions = List.of(Yuan.ZERO);
    }

    private RateRows(BracketTable table) {
        List<RateBracket> brackets = table.brackets();
        int rows = brackets.size();
        upTo = new long[rows];
        rates = new long[rows];
        quick = new long[rows];
        for (int i = 0; i < rows; i++) {
            upTo[i] = brackets.get(i).to().map(Money::minorUnits).orElse(Long.MAX_VALUE);
            rates[i] = brackets.get(i).rate().toRate().value().unscaledAt(RATE_PLACES);
            quick[i] = table.quickDeduction(i).unscaledAt(CurrencyUnit.CNY.digits());
        }
        percentages = brackets.stream().map(RateBracket::rate).toList();
        deductions = Arrays.stream(quick).mapToObj(Yuan::of).toList();
    }

    static RateRows of(BracketTable table) {
        Checks.that(table.currency().equals(CurrencyUnit.CNY), "currency", table.currency(), "must be CNY");
        Checks.that(table.method() == BracketTable.Method.PROGRESSIVE, "method", table.method(), "must be progressive");
        Checks.that(
                table.boundary() == Boundary.UPPER_INCLUSIVE,
                "boundary",
                table.boundary(),
                "must be upper inclusive, as China's brackets are");
        Checks.that(table.brackets().get(0).from().isZero(), "brackets", table.brackets(), "must begin at 0");
        Checks.that(
                table.brackets().get(table.brackets().size() - 1).to().isEmpty(),
                "brackets",
                table.brackets(),
                "must have no end");
        return new RateRows(table);
    }

    static RateRows flat(long percent) {
        return new RateRows(percent);
    }

    /** The row of an amount; the first one for what is not positive. */
    int row(long amount) {
        return row(amount, 1, 0);
    }

    /** The row of amount / parts + shift, without dividing. */
    int row(long amount, long parts, long shift) {
        int row = 0;
        int last = rates.length - 1;
        while (row < last && amount > Math.multiplyExact(parts, Math.subtractExact(upTo[row], shift))) {
            row++;
        }
        return row;
    }

    /** What an amount makes in its row; 0 if it is not positive. */
    long tax(long amount) {
        return amount <= 0 ? 0 : tax(amount, row(amount));
    }

    /** What an amount makes in a given row. */
    long tax(long amount, int row) {
        return tax(amount, row, 1);
    }

    /** What an amount makes in a given row if its quick deduction counts several times. */
    long tax(long amount, int row, long times) {
        return Math.subtractExact(
                Rounding.Mode.HALF_AWAY_FROM_ZERO.multiplyDivide(amount, rates[row], RATE_UNIT),
                Math.multiplyExact(times, quick[row]));
    }

    /** The row of counted / parts fen, 0 or more. */
    int rowOfParts(long counted, long parts) {
        return row(counted, parts, 0);
    }

    /** What counted / parts fen make in a row, rounded once. */
    long taxOfParts(long counted, int row, long parts) {
        return Rounding.Mode.HALF_AWAY_FROM_ZERO.multiplyDivide(counted, rates[row], parts * RATE_UNIT) - quick[row];
    }

    /** The upper bound of a row in fen; the largest number if it has none. */
    long upTo(int row) {
        return upTo[row];
    }

    /** The rate of a row in parts of {@link #RATE_UNIT}. */
    long rate(int row) {
        return rates[row];
    }

    Percentage percentage(int row) {
        return percentages.get(row);
    }

    Money quickDeduction(int row) {
        return deductions.get(row);
    }

    long quick(int row) {
        return quick[row];
    }
}
