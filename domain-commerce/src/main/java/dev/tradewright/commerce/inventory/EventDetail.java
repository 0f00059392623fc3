// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import java.time.Instant;

/** What some events say beyond their quantity, where a plain value would not tell it apart. */
sealed interface EventDetail {

    /** The end of a reservation some of whose units are backordered. */
    record Wait(Instant until, long backordered) implements EventDetail {

        @Override
        public String toString() {
            return until + ", " + backordered + " backordered";
        }
    }

    /** Why a counter was corrected, though that took away what is promised. */
    record Forced(String note) implements EventDetail {

        @Override
        public String toString() {
            return note + ", even if promised";
        }
    }

    /** What stands for all that was left, in place of a quantity that was named. */
    enum Rest implements EventDetail {
        REST;

        @Override
        public String toString() {
            return "the rest";
        }
    }
}
