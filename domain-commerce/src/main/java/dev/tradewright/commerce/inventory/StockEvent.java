// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.core.event.CommandId;
import dev.tradewright.core.value.Checks;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to one product: one movement of its counters. The direction lies in the kind, so that a quantity is positive unless something was
 * adjusted. The counters of a product are the sum of its events, see {@link Stock#after}.
 *
 * <p>Immutable and thread-safe.
 */
public final class StockEvent {

    /** What a movement does to the counters. */
    public enum Kind {
        /** Units came in: on hand rises. */
        RECEIVED(1, 0, 0),
        /** Units were promised: reserved rises. */
        RESERVED(0, 1, 0),
        /** Promised units left: on hand and reserved fall. */
        COMMITTED(-1, -1, 0),
        /** A promise was given back: reserved falls. */
        RELEASED(0, -1, 0),
        /** A promise came to its end unused, at the moment it had named: reserved falls. */
        EXPIRED(0, -1, 0),
        /** Units came back and can be sold: on hand rises. */
        RETURNED(1, 0, 0),
        /** Units came back and cannot be sold: damaged rises. */
        RETURNED_DAMAGED(0, 0, 1),
        /** On hand was corrected, by a positive or negative quantity. */
        ADJUSTED(1, 0, 0),
        /** Damaged was corrected, by a positive or negative quantity. */
        DAMAGED_ADJUSTED(0, 0, 1),
        /** Another policy holds from now on; the quantity is 0. */
        POLICY_SET(0, 0, 0),
        /** A promise ends later; the quantity is 0, since no counter changes. */
        EXTENDED(0, 0, 0);

        private final int onHand;
        private final int reserved;
        private final int damaged;

        /** How often its quantity is added to each counter. */
        Kind(int onHand, int reserved, int damaged) {
            this.onHand = onHand;
            this.reserved = reserved;
            this.damaged = damaged;
        }
    }

    private final Kind kind;
    private final Sku sku;
    private final CommandId command;
    private final @Nullable CommandId reservation;
    private final long quantity;
    private final Instant at;

    /**
     * The end of a reservation, the policy or the note of an adjustment, or a kind of {@link EventDetail}: one field, because
     * millions of events are kept.
     */
    private final @Nullable Object detail;

    private StockEvent(
            Kind kind,
            Sku sku,
            CommandId command,
            @Nullable CommandId reservation,
            long quantity,
            Instant at,
            @Nullable Object detail) {
        this.kind = kind;
        this.sku = Checks.notNull(sku, "sku");
        this.command = Checks.notNull(command, "command");
        this.reservation = reservation;
        this.quantity = quantity;
        this.at = Checks.notNull(at, "at");
        this.detail = detail;
    }

    /**
     * Units were promised.
     *
     * @param sku  the product
     * @param reservation  the command that reserved, whose identity is the reservation's name
     * @param quantity  the units, 1 or more
     * @param backordered  how many of them nothing on offer stood for, from 0 to the quantity
     * @param until  when the promise ends, exclusive
     * @param at  when it was made
     */
    public static StockEvent reserved(
            Sku sku, CommandId reservation, long quantity, long backordered, Instant until, Instant at) {
        StockLine.checkedQuantity(quantity);
        Checks.that(
                backordered >= 0 && backordered <= quantity, "backordered", backordered, "must be from 0 to quantity");
        Checks.notNull(until, "until");
        Object end = backordered == 0 ? until : new EventDetail.Wait(until, backordered);
        return new StockEvent(Kind.RESERVED, sku, reservation, reservation, quantity, at, end);
    }

    /**
     * Something happened to a reservation, or to the part of it that the command names; or it expired.
     *
     * @param kind  {@code COMMITTED}, {@code RELEASED} or {@code EXPIRED}
     * @param sku  the product
     * @param command  what brought it about; for {@code EXPIRED} the reservation itself
     * @param reservation  the reservation
     * @param quantity  the units, 1 or more
     * @param at  when
     */
    public static StockEvent settled(
            Kind kind, Sku sku, CommandId command, CommandId reservation, long quantity, Instant at) {
        return settled(kind, sku, command, reservation, quantity, at, null);
    }

    /**
     * All that was left of a reservation was settled, by a command that names no products. It tells this apart from a command that names the same
     * quantity, so that what was commanded is known from events alone.
     *
     * @param kind  {@code COMMITTED} or {@code RELEASED}
     * @param sku  the product
     * @param command  what brought it about
     * @param reservation  the reservation
     * @param quantity  the units that were left, 1 or more
     * @param at  when
     */
    public static StockEvent settledRest(
            Kind kind, Sku sku, CommandId command, CommandId reservation, long quantity, Instant at) {
        Checks.that(kind != Kind.EXPIRED, "kind", kind, "must be COMMITTED or RELEASED");
        return settled(kind, sku, command, reservation, quantity, at, EventDetail.Rest.REST);
    }

    private static StockEvent settled(
            Kind kind,
            Sku sku,
            CommandId command,
            CommandId reservation,
            long quantity,
            Instant at,
            @Nullable Object detail) {
        Checks.that(
                kind == Kind.COMMITTED || kind == Kind.RELEASED || kind == Kind.EXPIRED,
                "kind",
                kind,
                "must be COMMITTED, RELEASED or EXPIRED");
        Checks.notNull(reservation, "reservation");
        return new StockEvent(kind, sku, command, reservation, StockLine.checkedQuantity(quantity), at, detail);
    }

    /**
     * A promise ends later.
     *
     * @param sku  the product
     * @param command  what brought it about
     * @param reservation  the reservation
     * @param until  when it ends from now on, exclusive
     * @param at  when
     */
    public static StockEvent extended(Sku sku, CommandId command, CommandId reservation, Instant until, Instant at) {
        Checks.notNull(reservation, "reservation");
        return new StockEvent(Kind.EXTENDED, sku, command, reservation, 0, at, Checks.notNull(until, "until"));
    }

    /**
     * Units came in or came back.
     *
     * @param kind  {@code RECEIVED}, {@code RETURNED} or {@code RETURNED_DAMAGED}
     * @param sku  the product
     * @param command  what brought it about
     * @param quantity  the units, 1 or more
     * @param at  when
     */
    public static StockEvent arrived(Kind kind, Sku sku, CommandId command, long quantity, Instant at) {
        Checks.that(
                kind == Kind.RECEIVED || kind == Kind.RETURNED || kind == Kind.RETURNED_DAMAGED,
                "kind",
                kind,
                "must be RECEIVED, RETURNED or RETURNED_DAMAGED");
        return new StockEvent(kind, sku, command, null, StockLine.checkedQuantity(quantity), at, null);
    }

    /**
     * A counter was corrected.
     *
     * @param kind  {@code ADJUSTED} or {@code DAMAGED_ADJUSTED}
     * @param sku  the product
     * @param command  what brought it about
     * @param quantity  the units, not 0; negative if there are fewer than believed
     * @param note  why, in words
     * @param evenIfPromised  whether it was to be done even if it takes away what is promised
     * @param at  when
     */
    public static StockEvent adjusted(
            Kind kind, Sku sku, CommandId command, long quantity, String note, boolean evenIfPromised, Instant at) {
        Checks.that(
                kind == Kind.ADJUSTED || kind == Kind.DAMAGED_ADJUSTED,
                "kind",
                kind,
                "must be ADJUSTED or DAMAGED_ADJUSTED");
        StockLine.checkedQuantity(Math.abs(quantity));
        Checks.notBlank(note, "note");
        return new StockEvent(
                kind, sku, command, null, quantity, at, evenIfPromised ? new EventDetail.Forced(note) : note);
    }

    /**
     * Another policy holds.
     *
     * @param sku  the product
     * @param command  what brought it about
     * @param policy  what holds from now on
     * @param at  when
     */
    public static StockEvent policySet(Sku sku, CommandId command, StockPolicy policy, Instant at) {
        return new StockEvent(Kind.POLICY_SET, sku, command, null, 0, at, Checks.notNull(policy, "policy"));
    }

    /**
     * An event, as read from storage: what the accessors of one gave. Where events are made anew, the other factories say more plainly what is needed.
     *
     * @param kind  what happened
     * @param sku  to which product
     * @param command  the command that brought it about
     * @param reservation  the reservation that it belongs to, if any
     * @param quantity  the units
     * @param at  when
     * @param until  when a promise ends
     * @param backordered  of a reserved quantity, the units that nothing on offer stood for
     * @param policy  the policy that was set
     * @param note  why a counter was adjusted
     * @param evenIfPromised  whether it was to be adjusted even if that takes away what is promised
     * @param isRest  whether a settled quantity is all that was left
     * @throws IllegalArgumentException if these do not belong together, so that the event would not give back what it was made of
     */
    public static StockEvent of(
            Kind kind,
            Sku sku,
            CommandId command,
            Optional<CommandId> reservation,
            long quantity,
            Instant at,
            Optional<Instant> until,
            long backordered,
            Optional<StockPolicy> policy,
            Optional<String> note,
            boolean evenIfPromised,
            boolean isRest) {
        CommandId of = reservation.orElse(command);
        StockEvent event = switch (Checks.notNull(kind, "kind")) {
            case RECEIVED, RETURNED, RETURNED_DAMAGED -> arrived(kind, sku, command, quantity, at);
            case RESERVED -> reserved(sku, command, quantity, backordered, given(until, "until"), at);
            case COMMITTED, RELEASED, EXPIRED ->
                isRest
                        ? settledRest(kind, sku, command, of, quantity, at)
                        : settled(kind, sku, command, of, quantity, at);
            case ADJUSTED, DAMAGED_ADJUSTED ->
                adjusted(kind, sku, command, quantity, given(note, "note"), evenIfPromised, at);
            case POLICY_SET -> policySet(sku, command, given(policy, "policy"), at);
            case EXTENDED -> extended(sku, command, of, given(until, "until"), at);
        };
        boolean isWhole = event.reservation().equals(reservation)
                && event.quantity == quantity
                && event.until().equals(until)
                && event.backordered() == backordered
                && event.policy().equals(policy)
                && event.note().equals(note)
                && event.evenIfPromised() == evenIfPromised
                && event.isRest() == isRest;
        Checks.that(isWhole, "kind", kind, "must go with what the event was given\nMaybe it is of another kind");
        return event;
    }

    private static <T> T given(Optional<T> value, String name) {
        return value.orElseThrow(() -> new IllegalArgumentException(name + " must be given for this kind of event"));
    }

    /** What happened. */
    public Kind kind() {
        return kind;
    }

    /** To which product. */
    public Sku sku() {
        return sku;
    }

    /** The command that brought it about; for {@code EXPIRED} the one that reserved. */
    public CommandId command() {
        return command;
    }

    /** The reservation that it belongs to: the identity of the command that reserved; empty if it belongs to none. */
    public Optional<CommandId> reservation() {
        return Optional.ofNullable(reservation);
    }

    /** The units: 1 or more, negative for some adjustments, 0 for a policy and for a later end. */
    public long quantity() {
        return quantity;
    }

    /** Of a {@code RESERVED} quantity, the units that nothing on offer stood for; otherwise 0. */
    public long backordered() {
        return detail instanceof EventDetail.Wait wait ? wait.backordered() : 0;
    }

    /** When it happened. */
    public Instant at() {
        return at;
    }

    /** When a {@code RESERVED} or {@code EXTENDED} promise ends, exclusive; otherwise empty. */
    public Optional<Instant> until() {
        if (detail instanceof EventDetail.Wait wait) {
            return Optional.of(wait.until());
        }
        return detail instanceof Instant until ? Optional.of(until) : Optional.empty();
    }

    /** The policy that was set; otherwise empty. */
    public Optional<StockPolicy> policy() {
        return detail instanceof StockPolicy policy ? Optional.of(policy) : Optional.empty();
    }

    /** Why a counter was adjusted; otherwise empty. */
    public Optional<String> note() {
        if (detail instanceof EventDetail.Forced forced) {
            return Optional.of(forced.note());
        }
        return detail instanceof String note ? Optional.of(note) : Optional.empty();
    }

    /** Whether a counter was to be adjusted even if that takes away what is promised. */
    public boolean evenIfPromised() {
        return detail instanceof EventDetail.Forced;
    }

    /** Whether a {@code COMMITTED} or {@code RELEASED} quantity is all that was left, since the command named no products. */
    public boolean isRest() {
        return detail == EventDetail.Rest.REST;
    }

    /** What it adds to the units on hand. */
    long onHandChange() {
        return kind.onHand * quantity;
    }

    /** What it adds to the reserved units. */
    long reservedChange() {
        return kind.reserved * quantity;
    }

    /** What it adds to the damaged units. */
    long damagedChange() {
        return kind.damaged * quantity;
    }

    /** The policy that it sets, or null. */
    @Nullable
    StockPolicy newPolicy() {
        return kind == Kind.POLICY_SET ? (StockPolicy) detail : null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StockEvent that
                && kind == that.kind
                && quantity == that.quantity
                && sku.equals(that.sku)
                && command.equals(that.command)
                && Objects.equals(reservation, that.reservation)
                && at.equals(that.at)
                && Objects.equals(detail, that.detail);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, sku, command, reservation, quantity, at, detail);
    }

    /** As {@code COMMITTED 3 x MUG-BLUE of order-77 by ship-77 at 2026-03-01T10:00:00Z}. */
    @Override
    public String toString() {
        return kind + " " + quantity + " x " + sku
                + (reservation == null ? "" : " of " + reservation)
                + (detail == null ? "" : ", " + detail)
                + " by " + command + " at " + at;
    }
}
