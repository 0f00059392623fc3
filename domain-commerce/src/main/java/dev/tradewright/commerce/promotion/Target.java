// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.promotion;

import dev.tradewright.commerce.cart.ShippingOfferId;
import dev.tradewright.core.value.Checks;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What becomes cheaper. All members are immutable and thread-safe.
 *
 * <p>The target also decides where a percentage is rounded: once for the order, once for each line, once for each piece, once for each shipment.
 */
public sealed interface Target {

    /**
     * The lines that a filter lets through, as one thing.
     *
     * @param filter  which lines
     */
    record Order(LineFilter filter) implements Target {
        /** Refuses null. */
        public Order {
            Checks.notNull(filter, "filter");
        }
    }

    /**
     * Each line that a filter lets through.
     *
     * @param filter  which lines
     */
    record Lines(LineFilter filter) implements Target {
        /** Refuses null. */
        public Lines {
            Checks.notNull(filter, "filter");
        }
    }

    /**
     * Pieces of the lines that a filter lets through.
     *
     * @param filter  which lines
     * @param selection  which of their pieces
     */
    record Units(LineFilter filter, UnitSelection selection) implements Target {
        /** Refuses null. */
        public Units {
            Checks.notNull(filter, "filter");
            Checks.notNull(selection, "selection");
        }
    }

    /**
     * Ways of shipping.
     *
     * @param offers  which; empty for all
     */
    record Shipments(Set<ShippingOfferId> offers) implements Target {
        /** Sorts and copies the set. */
        public Shipments {
            offers = Collections.unmodifiableSet(new TreeSet<>(Checks.notNull(offers, "offers")));
        }
    }

    /** The whole order. */
    static Target order() {
        return new Order(LineFilter.all());
    }

    /**
     * Every piece of some lines.
     *
     * @param filter  which lines
     */
    static Target units(LineFilter filter) {
        return new Units(filter, new UnitSelection.All());
    }

    /** All shipping. */
    static Target shipping() {
        return new Shipments(Set.of());
    }
}
