// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.core.event.CommandId;
import dev.tradewright.core.value.Checks;
import java.time.Instant;
import java.util.List;

/**
 * What one wants done to stock. Each command has an identity, given by whoever sends it and kept when it is sent again, so that it is done once: the
 * same command under the same identity gives the same answer, another command under it is refused.
 *
 * <p>Lines of one command are put in order: one line per product, quantities summed, sorted by product. So commands whose lines differ only in their
 * order are equal. When something happens is not part of the command but given beside it.
 *
 * <p>All are immutable and thread-safe.
 */
public sealed interface StockCommand {

    /** The identity. */
    CommandId id();

    /** What concerns one product and no reservation. */
    sealed interface Movement extends StockCommand {

        /** The product. */
        Sku sku();
    }

    /**
     * Units come in from a supplier.
     *
     * @param id  the identity
     * @param sku  the product
     * @param quantity  the units, from 1 to {@link StockLine#MAX_QUANTITY}
     */
    record Receive(CommandId id, Sku sku, long quantity) implements Movement {

        /** Refuses what is missing and a quantity out of range. */
        public Receive {
            Checks.notNull(id, "id");
            Checks.notNull(sku, "sku");
            StockLine.checkedQuantity(quantity);
        }
    }

    /**
     * Units are promised to a customer, all lines or none. The identity of this command becomes the name of the reservation. Sent again after the end of
     * the reservation, it is accepted with a warning that nothing is held any more, and reserves nothing: a new reservation takes a new identity.
     *
     * @param id  the identity
     * @param lines  products and units, at least one line; merged and sorted
     * @param until  when the promise ends by itself, exclusive: at this instant it no longer holds; {@link Instant#MAX} for a promise without end
     */
    record Reserve(CommandId id, List<StockLine> lines, Instant until) implements StockCommand {

        /** Merges and sorts the lines; refuses what is missing and an empty list. */
        public Reserve {
            Checks.notNull(id, "id");
            Checks.notNull(until, "until");
            lines = StockLine.merged(lines);
            Checks.that(!lines.isEmpty(), "lines", lines, "must hold at least one line");
        }

        /**
         * A reservation of one product.
         *
         * @param id  the identity
         * @param sku  the product
         * @param quantity  the units, from 1 to {@link StockLine#MAX_QUANTITY}
         * @param until  when the promise ends by itself, exclusive
         */
        public static Reserve of(CommandId id, Sku sku, long quantity, Instant until) {
            return new Reserve(id, List.of(StockLine.of(sku, quantity)), until);
        }
    }

    /**
     * A reservation is to hold longer, at all its products of which something is left: the customer is still shopping, the payment still runs. A
     * reservation until 10:15 that is extended to 10:30 at 10:14 ends at 10:30; at 10:15 it would have ended, and can no longer be extended.
     *
     * @param id  the identity
     * @param reservation  the identity of the command that reserved
     * @param until  when the promise ends from now on, exclusive; only a moment later than now and than the end so far is accepted
     */
    record Extend(CommandId id, CommandId reservation, Instant until) implements StockCommand {

        /** Refuses what is missing. */
        public Extend {
            Checks.notNull(id, "id");
            Checks.notNull(reservation, "reservation");
            Checks.notNull(until, "until");
        }
    }

    /** What ends a reservation, or a part of it. */
    sealed interface Settlement extends StockCommand {

        /** The reservation: the identity of the command that reserved. */
        CommandId reservation();

        /** Which part; empty for all that is left of it. */
        List<StockLine> lines();

        /** What it does to the reserved units. */
        StockEvent.Kind kind();
    }

    /**
     * Reserved units leave the house: they are sold and shipped. What is not named stays reserved.
     *
     * @param id  the identity
     * @param reservation  the identity of the command that reserved
     * @param lines  which part, merged and sorted; empty for all that is left
     */
    record Commit(CommandId id, CommandId reservation, List<StockLine> lines) implements Settlement {

        /** Merges and sorts the lines; refuses what is missing. */
        public Commit {
            Checks.notNull(id, "id");
            Checks.notNull(reservation, "reservation");
            lines = StockLine.merged(lines);
        }

        /**
         * All that is left of a reservation leaves.
         *
         * @param id  the identity
         * @param reservation  the identity of the command that reserved
         */
        public static Commit all(CommandId id, CommandId reservation) {
            return new Commit(id, reservation, List.of());
        }

        @Override
        public StockEvent.Kind kind() {
            return StockEvent.Kind.COMMITTED;
        }
    }

    /**
     * Reserved units are given back: the customer changed their mind. What is not named stays reserved.
     *
     * @param id  the identity
     * @param reservation  the identity of the command that reserved
     * @param lines  which part, merged and sorted; empty for all that is left
     */
    record Release(CommandId id, CommandId reservation, List<StockLine> lines) implements Settlement {

        /** Merges and sorts the lines; refuses what is missing. */
        public Release {
            Checks.notNull(id, "id");
            Checks.notNull(reservation, "reservation");
            lines = StockLine.merged(lines);
        }

        /**
         * All that is left of a reservation is given back.
         *
         * @param id  the identity
         * @param reservation  the identity of the command that reserved
         */
        public static Release all(CommandId id, CommandId reservation) {
            return new Release(id, reservation, List.of());
        }

        @Override
        public StockEvent.Kind kind() {
            return StockEvent.Kind.RELEASED;
        }
    }

    /**
     * Sold units come back.
     *
     * @param id  the identity
     * @param sku  the product
     * @param quantity  the units, from 1 to {@link StockLine#MAX_QUANTITY}
     * @param condition  whether they can be sold again
     */
    record Return(CommandId id, Sku sku, long quantity, StockCondition condition) implements Movement {

        /** Refuses what is missing and a quantity out of range. */
        public Return {
            Checks.notNull(id, "id");
            Checks.notNull(sku, "sku");
            StockLine.checkedQuantity(quantity);
            Checks.notNull(condition, "condition");
        }
    }

    /**
     * A counter is corrected after a count, a breakage, a theft.
     *
     * @param id  the identity
     * @param sku  the product
     * @param change  the units to add; negative to take away; not 0
     * @param condition  {@code SELLABLE} corrects what is on hand, {@code DAMAGED} what is damaged
     * @param evenIfPromised  whether units may be taken away although they are reserved, since they are gone in any case; more are then backordered
     *     than the policy allows. Never are there fewer than 0.
     * @param note  why, in words
     */
    record Adjust(CommandId id, Sku sku, long change, StockCondition condition, boolean evenIfPromised, String note)
            implements Movement {

        /** Refuses what is missing, a change of 0 and one out of range. */
        public Adjust {
            Checks.notNull(id, "id");
            Checks.notNull(sku, "sku");
            Checks.that(
                    change != 0 && change >= -StockLine.MAX_QUANTITY && change <= StockLine.MAX_QUANTITY,
                    "change",
                    change,
                    "must not be 0, and from -" + StockLine.MAX_QUANTITY + " to " + StockLine.MAX_QUANTITY);
            Checks.notNull(condition, "condition");
            Checks.notBlank(note, "note");
        }

        /**
         * A correction of what is on hand, which leaves promised units alone.
         *
         * @param id  the identity
         * @param sku  the product
         * @param change  the units to add; negative to take away; not 0
         * @param note  why, in words
         */
        public static Adjust onHand(CommandId id, Sku sku, long change, String note) {
            return new Adjust(id, sku, change, StockCondition.SELLABLE, false, note);
        }
    }

    /**
     * Another policy is to hold for a product from now on. What is promised already stays promised.
     *
     * @param id  the identity
     * @param sku  the product
     * @param policy  what is to hold
     */
    record SetPolicy(CommandId id, Sku sku, StockPolicy policy) implements Movement {

        /** Refuses what is missing. */
        public SetPolicy {
            Checks.notNull(id, "id");
            Checks.notNull(sku, "sku");
            Checks.notNull(policy, "policy");
        }
    }
}
