// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.cart.CartLine;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.tax.TaxedLine;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a priced cart. All has been reckoned; a line becomes a value when it is first asked for. Immutable and thread-safe: the run that made the
 * figures is over, and of two threads that make the same line either leaves an equal one.
 */
final class PricedLines extends AbstractList<PricedLine> implements RandomAccess {

    private final CurrencyUnit currency;
    private final List<CartLine> written;
    private final RunningLine[] figures;
    private final List<TaxedLine> taxed;
    private @Nullable PricedLine @Nullable [] made;

    /**
     * Lines.
     *
     * @param currency  of all amounts
     * @param written  as they stood in the cart
     * @param figures  what became of them; not to be changed any more
     * @param taxed  what is left of them, split; there may be more behind them
     */
    PricedLines(CurrencyUnit currency, List<CartLine> written, RunningLine[] figures, List<TaxedLine> taxed) {
        this.currency = currency;
        this.written = written;
        this.figures = figures;
        this.taxed = taxed;
    }

    @Override
    public PricedLine get(int index) {
        Objects.checkIndex(index, figures.length);
        @Nullable PricedLine[] known = made;
        if (known == null) {
            known = new PricedLine[figures.length];
            made = known;
        }
        PricedLine line = known[index];
        if (line == null) {
            RunningLine figure = figures[index];
            line = PricedLine.made(
                    written.get(index),
                    figure.price.id(),
                    Money.ofMinor(currency, figure.listPrice()),
                    figure.discounts(currency),
                    taxed.get(index));
            known[index] = line;
        }
        return line;
    }

    @Override
    public int size() {
        return figures.length;
    }
}
