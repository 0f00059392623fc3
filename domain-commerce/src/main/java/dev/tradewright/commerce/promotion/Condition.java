// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.promotion;

import dev.tradewright.commerce.customer.CustomerGroupId;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.place.Country;
import dev.tradewright.core.value.Checks;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What must hold for a promotion beside its validity: it is looked at once, when the promotion's turn comes. All members are immutable and thread-safe.
 */
public sealed interface Condition {

    /**
     * Lines of so much money together.
     *
     * @param amount  at least, inclusive; above 0
     * @param filter  which lines count; empty for all
     * @param basis  at which price; {@link PriceBasis#RUNNING} if empty
     */
    record MinimumSpend(Money amount, Optional<LineFilter> filter, Optional<PriceBasis> basis) implements Condition {
        /** Refuses amounts of 0 or less, and takes a filter of all lines as none. */
        public MinimumSpend {
            Checks.that(Checks.notNull(amount, "amount").isPositive(), "amount", amount, "must be above 0");
            filter = LineFilter.unlessAll(filter);
            Checks.notNull(basis, "basis");
        }

        /**
         * Lines of so much money together.
         *
         * @param amount  at least, inclusive; above 0
         * @param filter  which lines count
         * @param basis  at which price; {@link PriceBasis#RUNNING} if empty
         */
        public MinimumSpend(Money amount, LineFilter filter, Optional<PriceBasis> basis) {
            this(amount, Optional.of(Checks.notNull(filter, "filter")), basis);
        }

        /** Which lines count: {@link LineFilter#all()} unless it was said otherwise. */
        public LineFilter effectiveFilter() {
            return filter.orElseGet(LineFilter::all);
        }
    }

    /**
     * So many pieces together.
     *
     * @param units  at least, inclusive; 1 or more
     * @param filter  which lines count; empty for all
     */
    record MinimumQuantity(long units, Optional<LineFilter> filter) implements Condition {
        /** Refuses less than one piece, and takes a filter of all lines as none. */
        public MinimumQuantity {
            Checks.that(units >= 1, "units", units, "must be 1 or more");
            filter = LineFilter.unlessAll(filter);
        }

        /**
         * So many pieces together.
         *
         * @param units  at least, inclusive; 1 or more
         * @param filter  which lines count
         */
        public MinimumQuantity(long units, LineFilter filter) {
            this(units, Optional.of(Checks.notNull(filter, "filter")));
        }

        /** Which lines count: {@link LineFilter#all()} unless it was said otherwise. */
        public LineFilter effectiveFilter() {
            return filter.orElseGet(LineFilter::all);
        }
    }

    /**
     * A customer of one of these groups.
     *
     * @param groups  at least one
     */
    record CustomerInGroup(Set<CustomerGroupId> groups) implements Condition {
        /** Sorts and copies the set. */
        public CustomerInGroup {
            groups = Collections.unmodifiableSet(new TreeSet<>(Checks.notNull(groups, "groups")));
            Checks.that(!groups.isEmpty(), "groups", groups, "must be at least one");
        }
    }

    /**
     * The customer's first order, or second, and so on: exactly this one.
     *
     * @param number  1 for the first
     */
    record NthOrder(long number) implements Condition {
        /** Refuses less than 1. */
        public NthOrder {
            Checks.that(number >= 1, "number", number, "must be 1 or more");
        }
    }

    /**
     * Sent to one of these countries.
     *
     * @param countries  at least one
     */
    record ShippedTo(Set<Country> countries) implements Condition {
        /** Sorts and copies the set. */
        public ShippedTo {
            countries = Collections.unmodifiableSet(new TreeSet<>(Checks.notNull(countries, "countries")));
            Checks.that(!countries.isEmpty(), "countries", countries, "must be at least one");
        }
    }

    /**
     * A condition of the host's own. When the rules are compiled, the host gives the function of this name.
     *
     * @param name  the function's name
     * @param parameters  what it is given
     */
    record Custom(String name, Map<String, String> parameters) implements Condition {
        /** Sorts and copies the parameters. */
        public Custom {
            Checks.notBlank(name, "name");
            parameters = Collections.unmodifiableMap(new TreeMap<>(Checks.notNull(parameters, "parameters")));
        }
    }

    /**
     * All lines of so much money together, after earlier promotions.
     *
     * @param amount  at least, inclusive; above 0
     */
    static MinimumSpend spend(Money amount) {
        return new MinimumSpend(amount, LineFilter.all(), Optional.empty());
    }
}
