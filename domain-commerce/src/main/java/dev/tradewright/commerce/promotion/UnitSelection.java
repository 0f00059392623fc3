// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.promotion;

import dev.tradewright.commerce.cart.CartLine;
import dev.tradewright.core.value.Checks;
import java.util.Optional;

/** Which pieces of a target's lines are meant. All members are immutable and thread-safe. */
public sealed interface UnitSelection {

    /** Every piece. */
    record All() implements UnitSelection {}

    /**
     * So many pieces of the whole cart: the first ones, the cheapest ones or the dearest ones.
     *
     * @param order  which come first
     * @param units  how many at most, from 1 to 1,000,000,000
     */
    record Limited(UnitOrder order, long units) implements UnitSelection {
        /** Refuses less than one piece. */
        public Limited {
            Checks.notNull(order, "order");
            atLeastOne(units, "units");
        }
    }

    /**
     * Complete groups of so many pieces, whatever lines they come from: three for the price of two is a group of three. What is left over belongs to
     * no group.
     *
     * @param size  pieces of a group, from 1 to 1,000,000,000
     * @param order  which pieces are grouped first
     * @param maximumGroups  how many groups at most, from 1 to 1,000,000,000; empty for any number
     */
    record GroupsOf(long size, UnitOrder order, Optional<Long> maximumGroups) implements UnitSelection {
        /** Refuses groups of nothing. */
        public GroupsOf {
            atLeastOne(size, "size");
            Checks.notNull(order, "order");
            maximumGroups.ifPresent(groups -> atLeastOne(groups, "maximumGroups"));
        }
    }

    /**
     * The rewarded pieces of <em>buy x, get y</em> (买 x 送 y): of the target's pieces the cheapest. A piece is bought or rewarded, never both.
     *
     * <p>Without {@code buying}, bought and rewarded pieces come from the same lines: each complete group of x + y pieces rewards y. With it, each x
     * pieces of the other lines reward y pieces of the target's, or as many as are left of them. If the same piece could be either, as many pieces are
     * rewarded as there can be with x others bought for each y of them: buy 1 of tea or cups, get 1 tea, rewards 1 of 2 teas, and both of 2 teas with 2 cups,
     * since the cups are bought.
     *
     * @param buy  x, from 1 to 1,000,000,000
     * @param get  y, from 1 to 1,000,000,000
     * @param buying  the lines whose pieces must be bought; empty for the target's own
     * @param remainder  what happens with an incomplete group of the target's own lines
     * @param maximumTimes  how often at most, from 1 to 1,000,000,000; empty for any number
     * @param usage  whether later benefits may use the same pieces
     */
    record Rewarded(
            long buy,
            long get,
            Optional<LineFilter> buying,
            Optional<Remainder> remainder,
            Optional<Long> maximumTimes,
            Optional<Usage> usage)
            implements UnitSelection {
        /** Refuses groups of nothing. */
        public Rewarded {
            atLeastOne(buy, "buy");
            atLeastOne(get, "get");
            Checks.notNull(buying, "buying");
            Checks.notNull(remainder, "remainder");
            maximumTimes.ifPresent(times -> atLeastOne(times, "maximumTimes"));
            Checks.notNull(usage, "usage");
        }

        /** Whether pieces that one benefit has used, as bought or rewarded ones, count for a later one of <em>buy x, get y</em>. */
        public enum Usage {
            /** They count for each benefit anew, as by default: two teas bring both a cup and a spoon. */
            EACH_BENEFIT,
            /**
             * They are used up for all later benefits that say so, too: two teas that brought a cup bring no spoon. Of the pieces that could be bought the
             * dearest are used. A benefit that makes nothing cheaper uses nothing.
             */
            ONCE
        }

        /** What happens with pieces beyond the last complete group. */
        public enum Remainder {
            /** Nothing. */
            NOT_REWARDED,
            /** What exceeds x of an incomplete group of x + y is rewarded: of buy 2 get 2, the third piece is. */
            PARTLY_REWARDED
        }
    }

    /**
     * The rewarded pieces of <em>buy x, get y</em> of the same lines, any number of times, complete groups only.
     *
     * @param buy  x, from 1 to 1,000,000,000
     * @param get  y, from 1 to 1,000,000,000
     */
    static Rewarded buyGet(long buy, long get) {
        return new Rewarded(buy, get, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static void atLeastOne(long number, String name) {
        Checks.that(
                number >= 1 && number <= CartLine.MAX_QUANTITY,
                name,
                number,
                "must be from 1 to " + CartLine.MAX_QUANTITY);
    }
}
