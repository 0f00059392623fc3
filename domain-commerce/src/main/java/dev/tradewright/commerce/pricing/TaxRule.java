// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.catalog.TaxClass;
import dev.tradewright.core.place.Country;
import dev.tradewright.core.tax.Tax;
import dev.tradewright.core.time.InstantRange;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.Validated;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Which taxes are charged on what is sent where: standard goods to Germany bear 19 % VAT, included in the price. The rates are the host's data: this
 * module knows no country's rates.
 *
 * <p>A fixed amount is of the line. Included in a price that promotions made too low for it, it counts as far as the price goes, so that no net price is
 * below 0, and pricing tells what the seller bears: of goods given away with a fee of EUR 0.25 in their price the customer pays nothing, and the seller
 * owes the fee. One that the customer has to pay in any case, as a deposit, or a fee that the law lets nobody rebate, is added to the price.
 *
 * <p>Of the rules that fit class, country and moment, those that name the country win over those that hold everywhere; of equal ones the first listed.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class TaxRule extends Validated implements WithTaxRule {

    TaxRule() {}

    /** What is taxed. */
    public abstract TaxClass taxClass();

    /** The taxes, in the order in which they are reckoned; none for what bears no tax. */
    @Size(max = 10)
    public abstract List<Tax> taxes();

    /** Where it is sent; anywhere if empty. */
    public abstract Set<Country> countries();

    /** When: from the start, inclusive, to the end, exclusive; always by default. */
    @Value.Default
    public InstantRange validity() {
        return InstantRange.ofUnbounded();
    }

    /**
     * A rule for everywhere and always.
     *
     * @param taxClass  what is taxed
     * @param taxes  the taxes, in the order in which they are reckoned
     */
    public static TaxRule of(String taxClass, Tax... taxes) {
        return builder().taxClass(TaxClass.of(taxClass)).addTaxes(taxes).build();
    }

    /** A builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds rules; {@code taxClass} is needed. */
    public static final class Builder extends ImmutableTaxRule.Builder {
        Builder() {}
    }
}
