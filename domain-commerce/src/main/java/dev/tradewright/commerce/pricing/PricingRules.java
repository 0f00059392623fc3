// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.promotion.Promotion;
import dev.tradewright.core.json.DocumentType;
import dev.tradewright.core.money.Allocation;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.tax.TaxPolicy;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * All that prices depend on, as one set: price lists, promotions and taxes. {@link CartPricer#compile} checks it as a whole.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class PricingRules extends Validated implements WithPricingRules {

    /** {@code tradewright/pricing-rules@1}. */
    public static final DocumentType<PricingRules> DOCUMENT = DocumentType.of("pricing-rules", PricingRules.class);

    PricingRules() {}

    /** The price lists; their order decides between equally good ones. */
    public abstract List<PriceList> priceLists();

    /** The promotions; their order decides between those of equal priority. */
    public abstract List<Promotion> promotions();

    /** The taxes by class and country; if there are none, prices are without tax. */
    public abstract List<TaxRule> taxes();

    /** Where and how taxes are rounded; in each line, commercially, by default. */
    @Value.Default
    public TaxPolicy taxPolicy() {
        return TaxPolicy.PER_LINE;
    }

    /** How a percentage off is rounded to the currency's minor unit; commercially by default. */
    @Value.Default
    public Rounding.Mode percentageRounding() {
        return Rounding.Mode.HALF_AWAY_FROM_ZERO;
    }

    /** How an amount is spread over lines; by largest remainder by default. */
    @Value.Default
    public Allocation allocation() {
        return Allocation.largestRemainder();
    }

    @Override
    protected void rules(RuleCheck check) {
        check.that(
                percentageRounding() != Rounding.Mode.EXACT,
                "percentageRounding",
                "exact-rounding",
                Map.of("rejected", percentageRounding()));
    }

    /** A builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds sets of rules. */
    public static final class Builder extends ImmutablePricingRules.Builder {
        Builder() {}
    }
}
