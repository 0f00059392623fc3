// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.tax.Taxes;
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

    final PriceOption price;
    final Taxes taxes;

    private final DiscountLedger ledger;
    private long total;

    /** The last entry in the ledger. */
    private int last = DiscountLedger.NONE;

    /** The pieces, once a promotion has asked for them; up to date with the entries up to and including {@link #inRuns}. */
    private @Nullable UnitRun runs;

    private int inRuns = DiscountLedger.NONE;

    RunningLine(
            int index,
            @Nullable CompiledArticle article,
            Object name,
            long quantity,
            PriceOption price,
            Taxes taxes,
            DiscountLedger ledger) {
        this.index = index;
        this.article = article;
        this.name = name;
        this.quantity = quantity;
        this.price = price;
        this.taxes = taxes;
        this.ledger = ledger;
        this.total = Math.multiplyExact(quantity, price.price());
    }

    /** What all pieces cost at the moment. */
    long total() {
        return total;
    }

    /** What a piece cost before promotions. */
    long listPrice() {
        return price.price();
    }

    /** What promotions must leave of a piece. */
    long floor() {
        return price.floor();
    }

    long listTotal() {
        return quantity * listPrice();
    }

    /** What may still be taken off all pieces. */
    long room() {
        return total - quantity * floor();
    }

    /**
     * Makes the whole line cheaper. Which piece bears how much is not reckoned before somebody asks.
     *
     * @param off  from 0 to the {@link #room()}
     */
    void reduce(long off) {
        if (off != 0) {
            total -= off;
            last = ledger.add(last, off);
        }
    }

    /** Makes each piece of a run cheaper. */
    void reduce(UnitRun run, long offEach) {
        run.price -= offEach;
        credit(offEach * run.count);
    }

    /** Notes what has been taken off pieces, which have been asked for before. */
    void credit(long off) {
        if (off != 0) {
            total -= off;
            last = ledger.addTo(last, off);
            inRuns = last;
        }
    }

    /** The pieces, in their order, with all discounts so far spread over them. */
    UnitRun runs() {
        UnitRun first = runs;
        if (first == null) {
            first = new UnitRun(this, 0, quantity, listPrice());
            runs = first;
        }
        if (last != inRuns) {
            spread(first);
            inRuns = last;
        }
        return first;
    }

    /** Spreads what was taken off the whole line since the runs were last up to date, the earliest first. */
    private void spread(UnitRun first) {
        Deque<Long> amounts = new ArrayDeque<>();
        for (int entry = last; entry != inRuns; entry = ledger.earlier(entry)) {
            amounts.push(ledger.amount(entry));
        }
        for (long amount : amounts) {
            Selection all = new Selection();
            all.addAll(first);
            EqualParts.takeOff(all, 0, all.size(), amount);
        }
    }

    /** What the promotion at work has taken off so far. */
    long taken() {
        return ledger.taken(last);
    }

    /** In the order in which they applied, one for each promotion. */
    List<LineDiscount> discounts(CurrencyUnit currency) {
        return ledger.discounts(last, currency);
    }
}
