// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.event;

import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import dev.tradewright.core.value.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a kind of business event carries: the names of its amounts, quantities and dimensions, those that must be there and those that may, and the
 * sums that hold between its amounts. Whoever publishes events publishes their types as constants; whoever reads them, as a ledger's posting rules,
 * is checked against these names once, before the first event.
 *
 * <pre>{@code
 * static final EventType SALE = EventType.builder()
 *         .name("commerce.sale-invoiced")
 *         .addAmounts("gross", "net", "tax")
 *         .addOptionalAmounts("discount")
 *         .addDimensions("channel")
 *         .addIdentities(Identity.of("gross", "net", "tax"))
 *         .build();
 *
 * BusinessEvent sale = SALE.event()
 *         .id(EventId.of("sale-536365"))
 *         .occurredAt(Instant.parse("2010-12-01T08:26:00Z"))
 *         .businessDate(LocalDate.of(2010, 12, 1))
 *         .source(SourceDocument.of("invoice", "536365"))
 *         .putAmount("net", Money.parse("GBP 10.00"))
 *         .putAmount("tax", Money.parse("GBP 2.00"))
 *         .putAmount("gross", Money.parse("GBP 12.00"))
 *         .putDimension("channel", "web")
 *         .build();                              // refuses all that is wrong at once
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class EventType extends Validated implements WithEventType {

    private static final java.util.regex.Pattern KEBAB = java.util.regex.Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    EventType() {}

    /** The name, unique in a company: words in kebab case, joined by dots, as {@code commerce.sale-invoiced}. */
    @NotNull
    @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z][a-z0-9]*(-[a-z0-9]+)*)*")
    public abstract String name();

    /** The amounts of money that every event has, in kebab case. */
    public abstract Set<String> amounts();

    /** The amounts of money that an event may have. */
    public abstract Set<String> optionalAmounts();

    /** The quantities that every event has. */
    public abstract Set<String> quantities();

    /** The quantities that an event may have. */
    public abstract Set<String> optionalQuantities();

    /** The dimensions that every event has: what it can be grouped by, as channel, warehouse, department. */
    public abstract Set<String> dimensions();

    /** The dimensions that an event may have. */
    public abstract Set<String> optionalDimensions();

    /** The sums that hold between amounts of the same event; the amounts of one sum are of one currency. */
    public abstract List<Identity> identities();

    /**
     * Names are in kebab case and not both required and optional; identities speak of declared amounts.
     *
     * @param check  takes what is broken
     */
    @Override
    protected void rules(RuleCheck check) {
        names(check, "amounts", amounts(), "optionalAmounts", optionalAmounts());
        names(check, "quantities", quantities(), "optionalQuantities", optionalQuantities());
        names(check, "dimensions", dimensions(), "optionalDimensions", optionalDimensions());
        Set<String> known = allAmounts();
        for (int i = 0; i < identities().size(); i++) {
            Identity identity = identities().get(i);
            String path = "identities[" + i + "]";
            Set<String> named = new LinkedHashSet<>(identity.parts());
            check.that(
                    named.size() == identity.parts().size() && !named.contains(identity.total()),
                    path,
                    "named-twice",
                    rejected(identity));
            named.add(identity.total());
            for (String name : named) {
                check.that(
                        known.contains(name),
                        path,
                        "unknown-amount",
                        Map.of("name", name, "known", known, Violation.REJECTED, identity));
            }
        }
    }

    private static void names(
            RuleCheck check, String path, Set<String> required, String optionalPath, Set<String> optional) {
        required.forEach(name -> check.that(isKebab(name), path, "not-kebab", rejected(name)));
        for (String name : optional) {
            check.that(isKebab(name), optionalPath, "not-kebab", rejected(name));
            check.that(!required.contains(name), optionalPath, "required-too", rejected(name));
        }
    }

    private static Map<String, Object> rejected(Object value) {
        return Map.of(Violation.REJECTED, value);
    }

    static boolean isKebab(String name) {
        return KEBAB.matcher(name).matches();
    }

    /** All amounts that an event may have, those required first. */
    public Set<String> allAmounts() {
        return union(amounts(), optionalAmounts());
    }

    /** All quantities that an event may have, those required first. */
    public Set<String> allQuantities() {
        return union(quantities(), optionalQuantities());
    }

    /** All dimensions that an event may have, those required first. */
    public Set<String> allDimensions() {
        return union(dimensions(), optionalDimensions());
    }

    private static Set<String> union(Set<String> required, Set<String> optional) {
        Set<String> all = new LinkedHashSet<>(required);
        all.addAll(optional);
        return Collections.unmodifiableSet(all);
    }

    /** Begins an event of this type, which is checked against it when it is built. */
    public BusinessEvent.Builder event() {
        return new BusinessEvent.Builder(this);
    }

    /**
     * Everything in which an event departs from this type: another name, names that are missing or not declared, amounts of one sum in different
     * currencies, sums that do not hold. An event that was built by {@link #event()} has none; one that was read from a document may.
     *
     * @param event  the event
     * @return the violations, sorted by path
     */
    public List<Violation> violations(BusinessEvent event) {
        return new EventCheck(this, event).violations();
    }

    /** Begins a type. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an event type; everything is empty unless given, only the name is required. */
    public static final class Builder extends ImmutableEventType.Builder {
        Builder() {}
    }
}
