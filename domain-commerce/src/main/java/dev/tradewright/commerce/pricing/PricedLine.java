// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.cart.CartLine;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.tax.TaxedLine;
import dev.tradewright.core.value.Checks;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line with its price: {@code listTotal - discounts = total}, and {@code total} is the price of its {@link #taxed()} split.
 *
 * <p>Immutable and thread-safe.
 */
public final class PricedLine {

    private final CartLine line;
    private final @Nullable PriceListId priceList;
    private final Money unitPrice;
    private final List<LineDiscount> discounts;
    private final TaxedLine taxed;

    private PricedLine(
            CartLine line,
            @Nullable PriceListId priceList,
            Money unitPrice,
            List<LineDiscount> discounts,
            TaxedLine taxed) {
        this.line = line;
        this.priceList = priceList;
        this.unitPrice = unitPrice;
        this.discounts = discounts;
        this.taxed = taxed;
    }

    /**
     * A line with its price.
     *
     * @param line  as it stood in the cart
     * @param priceList  the list that gave the price; empty if it was agreed
     * @param unitPrice  of a piece, before promotions
     * @param discounts  what promotions took off, in the order in which they applied
     * @param taxed  the rest, split into net and taxes
     * @throws IllegalArgumentException if the parts are not the whole
     */
    public static PricedLine of(
            CartLine line,
            Optional<PriceListId> priceList,
            Money unitPrice,
            List<LineDiscount> discounts,
            TaxedLine taxed) {
        PricedLine priced = made(line, priceList.orElse(null), unitPrice, List.copyOf(discounts), taxed);
        Checks.that(
                priced.listTotal().minus(priced.discount()).equals(taxed.price()),
                "taxed",
                taxed.price(),
                "must be " + priced.listTotal() + " less " + priced.discount());
        return priced;
    }

    /** For the engine, which has reckoned the parts together. */
    static PricedLine made(
            CartLine line,
            @Nullable PriceListId priceList,
            Money unitPrice,
            List<LineDiscount> discounts,
            TaxedLine taxed) {
        return new PricedLine(line, priceList, unitPrice, discounts, taxed);
    }

    /** As it stood in the cart. */
    public CartLine line() {
        return line;
    }

    /** The list that gave the price; empty if it was agreed. */
    public Optional<PriceListId> priceList() {
        return Optional.ofNullable(priceList);
    }

    /** The price of a piece before promotions. */
    public Money unitPrice() {
        return unitPrice;
    }

    /** What promotions took off, in the order in which they applied. */
    public List<LineDiscount> discounts() {
        return discounts;
    }

    /** The rest, split into net and taxes. */
    public TaxedLine taxed() {
        return taxed;
    }

    /** All pieces before promotions. */
    public Money listTotal() {
        return unitPrice.multipliedBy(line.quantity());
    }

    /** What promotions took off together; 0 or more. */
    public Money discount() {
        Money sum = Money.zero(unitPrice.currency());
        for (LineDiscount discount : discounts) {
            sum = sum.plus(discount.amount());
        }
        return sum;
    }

    /** All pieces after promotions, with the taxes that prices include and without those that are added. */
    public Money total() {
        return taxed.price();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PricedLine that
                && line.equals(that.line)
                && Objects.equals(priceList, that.priceList)
                && unitPrice.equals(that.unitPrice)
                && discounts.equals(that.discounts)
                && taxed.equals(that.taxed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(line, priceList, unitPrice, discounts, taxed);
    }

    /** {@code line 1: 3 x T-1 = EUR 27.00}. */
    @Override
    public String toString() {
        return line + " = " + total();
    }
}
