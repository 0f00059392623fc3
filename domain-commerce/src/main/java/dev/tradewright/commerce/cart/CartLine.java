// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.cart;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * So many pieces of one product. A line may carry a price that was agreed with the customer (协议价): it takes the place of the price lists' price, and
 * promotions start from it.
 *
 * <p>Immutable and thread-safe.
 */
public final class CartLine {

    /** The most pieces of a line: 1,000,000,000. */
    public static final long MAX_QUANTITY = 1_000_000_000L;

    private final LineId id;
    private final Sku sku;
    private final long quantity;
    private final @Nullable Money agreedPrice;

    private CartLine(LineId id, Sku sku, long quantity, @Nullable Money agreedPrice) {
        this.id = id;
        this.sku = sku;
        this.quantity = quantity;
        this.agreedPrice = agreedPrice;
    }

    /**
     * A line.
     *
     * @param id  its name in the cart
     * @param sku  what is bought
     * @param quantity  pieces, from 1 to {@link #MAX_QUANTITY} inclusive
     * @param agreedPrice  the price of a piece that was agreed, 0 or more; empty for the price of the price lists
     * @throws IllegalArgumentException if quantity or price is out of range
     */
    public static CartLine of(LineId id, Sku sku, long quantity, Optional<Money> agreedPrice) {
        Checks.notNull(id, "id");
        Checks.notNull(sku, "sku");
        Checks.that(
                quantity >= 1 && quantity <= MAX_QUANTITY, "quantity", quantity, "must be from 1 to " + MAX_QUANTITY);
        Money agreed = Checks.notNull(agreedPrice, "agreedPrice").orElse(null);
        Checks.that(agreed == null || !agreed.isNegative(), "agreedPrice", agreed, "must be 0 or more");
        return new CartLine(id, sku, quantity, agreed);
    }

    /**
     * A line at the price of the price lists.
     *
     * @param id  its name in the cart
     * @param sku  what is bought
     * @param quantity  pieces, from 1 to {@link #MAX_QUANTITY} inclusive
     * @throws IllegalArgumentException if the quantity is out of range
     */
    public static CartLine of(String id, String sku, long quantity) {
        return of(LineId.of(id), Sku.of(sku), quantity, Optional.empty());
    }

    /** Its name in the cart. */
    public LineId id() {
        return id;
    }

    /** What is bought. */
    public Sku sku() {
        return sku;
    }

    /** Pieces, at least 1. */
    @Min(1)
    @Max(MAX_QUANTITY)
    public long quantity() {
        return quantity;
    }

    /** The price of a piece that was agreed, if one was. */
    public Optional<Money> agreedPrice() {
        return Optional.ofNullable(agreedPrice);
    }

    /**
     * The same line at an agreed price.
     *
     * @param price  the price of a piece, 0 or more
     */
    public CartLine at(Money price) {
        return of(id, sku, quantity, Optional.of(price));
    }

    /**
     * The same line with another quantity.
     *
     * @param pieces  from 1 to {@link #MAX_QUANTITY} inclusive
     */
    public CartLine times(long pieces) {
        return of(id, sku, pieces, agreedPrice());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CartLine that
                && quantity == that.quantity
                && id.equals(that.id)
                && sku.equals(that.sku)
                && Objects.equals(agreedPrice, that.agreedPrice);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, sku, quantity, agreedPrice);
    }

    /** {@code line 1: 3 x T-1}, with {@code at EUR 9.00} if a price was agreed. */
    @Override
    public String toString() {
        return "line " + id + ": " + quantity + " x " + sku + (agreedPrice == null ? "" : " at " + agreedPrice);
    }
}
