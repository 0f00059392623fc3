// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.returns.RefundableLine;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.text.LocalizedName;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.Validated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;

/**
 * What was bought, as it was priced when the order was placed: later prices and names change nothing here. Amounts are taken as they are given and
 * never calculated anew.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class OrderLine extends Validated implements WithOrderLine {

    OrderLine() {}

    /** What it is called in the order. */
    public abstract OrderLineId id();

    /** What was bought. */
    public abstract Sku sku();

    /** What it was called then. */
    @Value.Default
    public LocalizedName name() {
        return LocalizedName.none();
    }

    /** How many, from 1 to 1,000,000,000. */
    @Min(1)
    @Max(1_000_000_000)
    public abstract long units();

    /** The list price of one, as it was shown; the amounts need not be a multiple of it, as with prices by quantity. */
    @PositiveOrZero
    public abstract Money unitPrice();

    /** What all units cost. */
    public abstract OrderAmounts amounts();

    /**
     * The share of some units in what the line costs, exact over any sequence: what is left after k of n units were taken away is round(gross · (n - k) / n).
     */
    RefundableLine shares() {
        return RefundableLine.of(amounts().gross(), amounts().tax(), units());
    }

    /** A builder without anything. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a line; all but the name is needed. */
    public static final class Builder extends ImmutableOrderLine.Builder {
        Builder() {}
    }
}
