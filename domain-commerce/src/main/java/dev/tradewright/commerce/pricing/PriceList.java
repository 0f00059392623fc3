// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.cart.ChannelId;
import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.customer.CustomerGroupId;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.time.InstantRange;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Prices of products (价目表) in one currency, for a channel, for groups of customers, for a time. Of all lists that hold for a sale and have the
 * product, the most specific one gives the price: the one that names more of channel, group and time. Of equally specific ones the higher priority
 * wins, then the one listed first. Within a list the highest quantity that is reached counts.
 *
 * <pre>{@code
 * PriceList trade = PriceList.builder()
 *         .id(PriceListId.of("trade"))
 *         .currency(CurrencyUnit.EUR)
 *         .addGroups(CustomerGroupId.of("trade"))
 *         .addEntries(PriceEntry.of(Sku.of("T-1"), Money.parse("EUR 8.00")))
 *         .addEntries(PriceEntry.of(Sku.of("T-1"), Money.parse("EUR 7.50")).from(100))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class PriceList extends Validated implements WithPriceList {

    PriceList() {}

    /** Its name among the rules. */
    public abstract PriceListId id();

    /** The currency of all its prices. */
    public abstract CurrencyUnit currency();

    /** Where it holds; everywhere if empty. */
    public abstract Set<ChannelId> channels();

    /** For whom it holds; for everybody if empty. */
    public abstract Set<CustomerGroupId> groups();

    /** When it holds: from the start, inclusive, to the end, exclusive; always by default. */
    @Value.Default
    public InstantRange validity() {
        return InstantRange.ofUnbounded();
    }

    /** Which of equally specific lists comes first: the higher one, from -1,000,000 to 1,000,000. 0 by default. */
    @Value.Default
    @Min(-1_000_000)
    @Max(1_000_000)
    public int priority() {
        return 0;
    }

    /** The prices, in any order; each product once for each quantity. */
    public abstract List<PriceEntry> entries();

    @Override
    protected void rules(RuleCheck check) {
        Set<Map.Entry<Sku, Long>> seen = new HashSet<>();
        for (int i = 0; i < entries().size(); i++) {
            PriceEntry entry = entries().get(i);
            check.that(
                    entry.price().currency().equals(currency()),
                    "entries[" + i + "].price",
                    "other-currency",
                    Map.of("currency", currency(), "rejected", entry.price()));
            check.that(
                    entry.minimum()
                            .map(floor -> floor.currency().equals(currency()))
                            .orElse(true),
                    "entries[" + i + "].minimum",
                    "other-currency",
                    Map.of("currency", currency(), "rejected", entry.minimum()));
            check.that(
                    seen.add(Map.entry(entry.sku(), entry.from())),
                    "entries[" + i + "]",
                    "priced-twice",
                    Map.of("sku", entry.sku(), "from", entry.from(), "rejected", entry.price()));
        }
        check.that(!validity().isEmpty(), "validity", "never-valid", Map.of("rejected", validity()));
    }

    /** How many of channel, group and time it names: 0 to 3. */
    int specificity() {
        return (channels().isEmpty() ? 0 : 1)
                + (groups().isEmpty() ? 0 : 1)
                + (validity().equals(InstantRange.ofUnbounded()) ? 0 : 1);
    }

    /** A builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds price lists; {@code id} and {@code currency} are needed. */
    public static final class Builder extends ImmutablePriceList.Builder {
        Builder() {}
    }
}
