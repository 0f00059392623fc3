// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
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

    final UnitRun runs;

    private long total;
    private @Nullable DiscountList discounts;

    RunningLine(int index, @Nullable CompiledArticle article, Object name, long quantity, long listPrice, long floor) {
        this.index = index;
        this.article = article;
        this.name = name;
        this.quantity = quantity;
        this.listPrice = listPrice;
        this.floor = floor;
        this.total = Math.multiplyExact(quantity, listPrice);
        this.runs = new UnitRun(this, 0, quantity, listPrice);
    }

    /** What all pieces cost at the moment. */
    long total() {
        return total;
    }

    long listTotal() {
        return quantity * listPrice;
    }

    /** Makes each piece of a run cheaper. */
    void reduce(UnitRun run, long offEach, CompiledPromotion by) {
        if (offEach != 0) {
            run.price -= offEach;
            long off = offEach * run.count;
            total -= off;
            if (discounts == null || discounts.by != by) {
                discounts = new DiscountList(by, discounts);
            }
            discounts.amount += off;
        }
    }

    /** What a promotion has taken off so far, if it was the last. */
    long takenBy(CompiledPromotion promotion) {
        return discounts != null && discounts.by == promotion ? discounts.amount : 0;
    }

    /** In the order in which they applied. */
    List<LineDiscount> discounts(CurrencyUnit currency) {
        int n = 0;
        for (DiscountList each = discounts; each != null; each = each.earlier) {
            n++;
        }
        if (n == 0) {
            return List.of();
        }
        LineDiscount[] inOrder = new LineDiscount[n];
        for (DiscountList each = discounts; each != null; each = each.earlier) {
            inOrder[--n] = new LineDiscount(each.by.id(), Money.ofMinor(currency, each.amount));
        }
        return List.of(inOrder);
    }

    /** The last promotion first. */
    private static final class DiscountList {
        final CompiledPromotion by;
        final @Nullable DiscountList earlier;
        long amount;

        DiscountList(CompiledPromotion by, @Nullable DiscountList earlier) {
            this.by = by;
            this.earlier = earlier;
        }
    }
}
