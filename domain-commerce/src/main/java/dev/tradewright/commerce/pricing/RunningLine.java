// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line while promotions apply, or a way of shipping as a line of one piece: what each piece costs at the moment, and what each promotion has taken off.
 * All amounts are minor units.
 */
final class RunningLine {

    final int index;

    /** What is known of the product; null for shipping. */
    final @Nullable CompiledArticle article;

    /** Its name in explanations. */
    final Object name;

    final long quantity;
    final long listPrice;

    /** What promotions must leave of a piece. */
    final long floor;

    private long total;
    private @Nullable DiscountList discounts;

    /** The pieces, once a promotion has asked for them; up to date with the discounts up to and including {@link #inRuns}. */
    private @Nullable UnitRun runs;

    private @Nullable DiscountList inRuns;

    RunningLine(int index, @Nullable CompiledArticle article, Object name, long quantity, long listPrice, long floor) {
        this.index = index;
        this.article = article;
        this.name = name;
        this.quantity = quantity;
        this.listPrice = listPrice;
        this.floor = floor;
        this.total = Math.multiplyExact(quantity, listPrice);
    }

    /** What all pieces cost at the moment. */
    long total() {
        return total;
    }

    long listTotal() {
        return quantity * listPrice;
    }

    /** What may still be taken off all pieces. */
    long room() {
        return total - quantity * floor;
    }

    /**
     * Makes the whole line cheaper. Which piece bears how much is not reckoned before somebody asks.
     *
     * @param off  from 0 to the {@link #room()}
     * @param by  the promotion
     */
    void reduce(long off, CompiledPromotion by) {
        if (off != 0) {
            total -= off;
            discounts = new DiscountList(by, discounts, off);
        }
    }

    /** Makes each piece of a run cheaper. */
    void reduce(UnitRun run, long offEach, CompiledPromotion by) {
        run.price -= offEach;
        credit(offEach * run.count, by);
    }

    /** Notes what has been taken off pieces, which have been asked for before. */
    void credit(long off, CompiledPromotion by) {
        if (off != 0) {
            total -= off;
            if (discounts != null && discounts.by == by) {
                discounts.amount += off;
            } else {
                discounts = new DiscountList(by, discounts, off);
            }
            inRuns = discounts;
        }
    }

    /** The pieces, in their order, with all discounts so far spread over them. */
    UnitRun runs() {
        UnitRun first = runs;
        if (first == null) {
            first = new UnitRun(this, 0, quantity, listPrice);
            runs = first;
        }
        if (discounts != inRuns) {
            spread(first, discounts);
            inRuns = discounts;
        }
        return first;
    }

    /** Spreads what was taken off the whole line since the runs were last up to date, the earliest first. */
    private void spread(UnitRun first, @Nullable DiscountList last) {
        Deque<Long> amounts = new ArrayDeque<>();
        for (DiscountList each = last; each != null && each != inRuns; each = each.earlier) {
            amounts.push(each.amount);
        }
        for (long amount : amounts) {
            Selection all = new Selection();
            all.addAll(first);
            EqualParts.takeOff(all, 0, all.size(), amount);
        }
    }

    /** What a promotion has taken off so far, if it was the last. */
    long takenBy(CompiledPromotion promotion) {
        long taken = 0;
        for (DiscountList each = discounts; each != null && each.by == promotion; each = each.earlier) {
            taken += each.amount;
        }
        return taken;
    }

    /** In the order in which they applied, one for each promotion. */
    List<LineDiscount> discounts(CurrencyUnit currency) {
        int n = 0;
        for (DiscountList each = discounts; each != null; each = each.earlier) {
            n += each.continues() ? 0 : 1;
        }
        if (n == 0) {
            return List.of();
        }
        LineDiscount[] inOrder = new LineDiscount[n];
        long amount = 0;
        for (DiscountList each = discounts; each != null; each = each.earlier) {
            amount += each.amount;
            if (!each.continues()) {
                inOrder[--n] = new LineDiscount(each.by.id(), Money.ofMinor(currency, amount));
                amount = 0;
            }
        }
        return List.of(inOrder);
    }

    /** The last promotion first. */
    private static final class DiscountList {
        final CompiledPromotion by;
        final @Nullable DiscountList earlier;
        long amount;

        DiscountList(CompiledPromotion by, @Nullable DiscountList earlier, long amount) {
            this.by = by;
            this.earlier = earlier;
            this.amount = amount;
        }

        /** Whether the one before is of the same promotion. */
        boolean continues() {
            return earlier != null && earlier.by == by;
        }
    }
}
