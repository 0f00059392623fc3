// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.promotion;

import dev.tradewright.commerce.cart.ShippingOfferId;
import dev.tradewright.core.value.Checks;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What becomes cheaper. All members are immutable and thread-safe.
 *
 * <p>Where nothing is said, all is meant: {@code {"type": "order"}} in a document is the whole order, {@code {"type": "units"}} every piece of it. Written
 * out or not, they are equal.
 *
 * <p>The target also decides where a percentage is rounded: once for the order, once for each line, once for each piece, once for each shipment.
 */
public sealed interface Target {

    /**
     * The lines that a filter lets through, as one thing.
     *
     * @param filter  which lines; empty for all
     */
    record Order(Optional<LineFilter> filter) implements Target {
        /** Takes a filter of all lines as none. */
        public Order {
            filter = LineFilter.unlessAll(filter);
        }

        /**
         * The lines that a filter lets through.
         *
         * @param filter  which lines
         */
        public Order(LineFilter filter) {
            this(Optional.of(Checks.notNull(filter, "filter")));
        }

        /** Which lines: {@link LineFilter#all()} unless it was said otherwise. */
        public LineFilter effectiveFilter() {
            return filter.orElseGet(LineFilter::all);
        }
    }

    /**
     * Each line that a filter lets through.
     *
     * @param filter  which lines; empty for all
     */
    record Lines(Optional<LineFilter> filter) implements Target {
        /** Takes a filter of all lines as none. */
        public Lines {
            filter = LineFilter.unlessAll(filter);
        }

        /**
         * The lines that a filter lets through.
         *
         * @param filter  which lines
         */
        public Lines(LineFilter filter) {
            this(Optional.of(Checks.notNull(filter, "filter")));
        }

        /** Which lines: {@link LineFilter#all()} unless it was said otherwise. */
        public LineFilter effectiveFilter() {
            return filter.orElseGet(LineFilter::all);
        }
    }

    /**
     * Pieces of the lines that a filter lets through.
     *
     * @param filter  which lines; empty for all
     * @param selection  which of their pieces; empty for all
     */
    record Units(Optional<LineFilter> filter, Optional<UnitSelection> selection) implements Target {
        private static final UnitSelection EVERY = new UnitSelection.All();

        /** Takes a filter of all lines, and a selection of all pieces, as none. */
        public Units {
            filter = LineFilter.unlessAll(filter);
            selection = Checks.notNull(selection, "selection").filter(which -> !(which instanceof UnitSelection.All));
        }

        /**
         * Pieces of the lines that a filter lets through.
         *
         * @param filter  which lines
         * @param selection  which of their pieces
         */
        public Units(LineFilter filter, UnitSelection selection) {
            this(Optional.of(Checks.notNull(filter, "filter")), Optional.of(Checks.notNull(selection, "selection")));
        }

        /** Which lines: {@link LineFilter#all()} unless it was said otherwise. */
        public LineFilter effectiveFilter() {
            return filter.orElseGet(LineFilter::all);
        }

        /** Which of their pieces: every one unless it was said otherwise. */
        public UnitSelection effectiveSelection() {
            return selection.orElse(EVERY);
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
