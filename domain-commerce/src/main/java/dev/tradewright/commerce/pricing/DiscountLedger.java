// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import java.util.Arrays;
import java.util.List;

/**
 * What promotions have taken off lines, entry by entry in the order in which it happened. Each entry knows the one before it of the same line, so that a
 * line needs to know its last one only. An entry's number is its place among the figures, and rises by {@value #WIDTH}. All amounts are minor units.
 */
final class DiscountLedger {

    /** The last entry of a line from which nothing has been taken off yet. */
    static final int NONE = -1;

    /** Figures of an entry: the amount; the rank of the promotion in the upper half of a long, the entry before in the lower. */
    private static final int WIDTH = 2;

    private final List<CompiledPromotion> promotions;
    private long[] figures = {};
    private int end;

    /** The promotion at work, and where its entries begin. */
    private int rank;

    private int start;

    /**
     * An empty ledger.
     *
     * @param promotions  by rank
     */
    DiscountLedger(List<CompiledPromotion> promotions) {
        this.promotions = promotions;
    }

    /** Makes room for so many entries in all; more will make room for themselves. */
    void makeRoom(int entries) {
        figures = Arrays.copyOf(figures, WIDTH * entries);
    }

    /** From now on it is another promotion that takes something off. */
    void begin(CompiledPromotion promotion) {
        rank = promotion.rank;
        start = end;
    }

    /**
     * Notes what the promotion at work takes off a line.
     *
     * @param last  the line's last entry
     * @return the new last one
     */
    int add(int last, long amount) {
        int entry = end;
        if (entry == figures.length) {
            makeRoom(Math.max(8, entry));
        }
        figures[entry] = amount;
        figures[entry + 1] = (long) rank << Integer.SIZE | (last & 0xFFFF_FFFFL);
        end = entry + WIDTH;
        return entry;
    }

    /** Notes more of the same: adds to the line's last entry if that is of the promotion at work. */
    int addTo(int last, long amount) {
        if (last < start) {
            return add(last, amount);
        }
        figures[last] += amount;
        return last;
    }

    long amount(int entry) {
        return figures[entry];
    }

    int earlier(int entry) {
        return (int) figures[entry + 1];
    }

    private int rank(int entry) {
        return (int) (figures[entry + 1] >>> Integer.SIZE);
    }

    /** What the promotion at work has taken off all lines. */
    long taken() {
        long taken = 0;
        for (int entry = start; entry < end; entry += WIDTH) {
            taken = Math.addExact(taken, amount(entry));
        }
        return taken;
    }

    /** What the promotion at work has taken off the line with this last entry. */
    long taken(int last) {
        long taken = 0;
        for (int entry = last; entry >= start; entry = earlier(entry)) {
            taken += amount(entry);
        }
        return taken;
    }

    /** The discounts of the line with this last entry, in the order in which they applied, one for each promotion. */
    List<LineDiscount> discounts(int last, CurrencyUnit currency) {
        int n = 0;
        for (int entry = last; entry != NONE; entry = earlier(entry)) {
            n += continues(entry) ? 0 : 1;
        }
        LineDiscount[] inOrder = new LineDiscount[n];
        long amount = 0;
        for (int entry = last; entry != NONE; entry = earlier(entry)) {
            amount += amount(entry);
            if (!continues(entry)) {
                inOrder[--n] = new LineDiscount(promotions.get(rank(entry)).id(), Money.ofMinor(currency, amount));
                amount = 0;
            }
        }
        return List.of(inOrder);
    }

    /** Whether the entry before, of the same line, is of the same promotion. */
    private boolean continues(int entry) {
        return earlier(entry) != NONE && rank(earlier(entry)) == rank(entry);
    }
}
