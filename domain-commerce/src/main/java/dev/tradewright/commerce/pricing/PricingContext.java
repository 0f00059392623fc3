// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.cart.ChannelId;
import dev.tradewright.commerce.customer.CustomerGroupId;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.place.Country;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.Validated;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What prices depend on beside the rules and the cart: when, in which currency, where and for whom.
 *
 * <pre>{@code
 * PricingContext context = PricingContext.builder()
 *         .instant(Instant.parse("2026-11-28T10:00:00Z"))
 *         .currency(CurrencyUnit.EUR)
 *         .channel(ChannelId.of("web"))
 *         .destination(Country.of("DE"))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class PricingContext extends Validated implements WithPricingContext {

    PricingContext() {}

    /** The moment of the sale. */
    public abstract Instant instant();

    /** The currency of the sale. */
    public abstract CurrencyUnit currency();

    /** Where it is sold; rules for certain channels do not hold if it is not said. */
    public abstract Optional<ChannelId> channel();

    /** Where it is sent; rules for certain countries do not hold if it is not said. */
    public abstract Optional<Country> destination();

    /** The groups the customer belongs to. */
    public abstract Set<CustomerGroupId> groups();

    /** How many orders the customer has completed, cancelled ones left out; 0 for a guest. */
    @Value.Default
    @PositiveOrZero
    public long completedOrders() {
        return 0;
    }

    /**
     * A sale of which no more is known.
     *
     * @param instant  the moment
     * @param currency  the currency
     */
    public static PricingContext of(Instant instant, CurrencyUnit currency) {
        return builder().instant(instant).currency(currency).build();
    }

    /** A builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds contexts; {@code instant} and {@code currency} are needed. */
    public static final class Builder extends ImmutablePricingContext.Builder {
        Builder() {}
    }
}
