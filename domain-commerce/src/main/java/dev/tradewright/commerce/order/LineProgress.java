// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

import dev.tradewright.core.value.Checks;

/**
 * Where the units of a line are. Immutable and thread-safe.
 *
 * @param units  how many were bought
 * @param cancelled  how many will not be sent; with those shipped at most all
 * @param shipped  how many have left
 * @param delivered  how many of those have arrived
 * @param announced  how many of those are to come back
 * @param returned  how many of those have come back
 */
public record LineProgress(long units, long cancelled, long shipped, long delivered, long announced, long returned) {

    /** Refuses numbers that cannot be. */
    public LineProgress {
        Checks.that(units >= 1, "units", units, "must be 1 or more");
        Checks.notNegative(cancelled, "cancelled");
        Checks.notNegative(announced, "announced");
        Checks.notNegative(returned, "returned");
        Checks.that(
                shipped >= 0 && shipped <= units - cancelled,
                "shipped",
                shipped,
                "must be from 0 to " + (units - cancelled));
        Checks.that(delivered >= 0 && delivered <= shipped, "delivered", delivered, "must be from 0 to " + shipped);
        Checks.that(
                announced <= delivered - returned, "announced", announced, "must be at most " + (delivered - returned));
    }

    /** Nothing has happened yet. */
    static LineProgress of(long units) {
        return new LineProgress(units, 0, 0, 0, 0, 0);
    }

    /** How many are not cancelled. */
    public long kept() {
        return units - cancelled;
    }

    /** With how many units something can happen now. */
    long possible(OrderAction action) {
        return switch (action) {
            case SHIP, CANCEL -> kept() - shipped;
            case DELIVER -> shipped - delivered;
            case REQUEST_RETURN -> delivered - announced - returned;
            case DECLINE_RETURN, RECEIVE_RETURN -> announced;
            case AUTHORIZE, PAY, REFUND -> 0;
        };
    }

    /** After it has happened with some units, at most the possible ones. */
    LineProgress after(OrderAction action, long count) {
        return switch (action) {
            case SHIP -> new LineProgress(units, cancelled, shipped + count, delivered, announced, returned);
            case CANCEL -> new LineProgress(units, cancelled + count, shipped, delivered, announced, returned);
            case DELIVER -> new LineProgress(units, cancelled, shipped, delivered + count, announced, returned);
            case REQUEST_RETURN -> new LineProgress(units, cancelled, shipped, delivered, announced + count, returned);
            case DECLINE_RETURN -> new LineProgress(units, cancelled, shipped, delivered, announced - count, returned);
            case RECEIVE_RETURN ->
                new LineProgress(units, cancelled, shipped, delivered, announced - count, returned + count);
            case AUTHORIZE, PAY, REFUND -> this;
        };
    }

    /** Line by line, for the sums of an order. */
    LineProgress plus(LineProgress other) {
        return new LineProgress(
                units + other.units,
                cancelled + other.cancelled,
                shipped + other.shipped,
                delivered + other.delivered,
                announced + other.announced,
                returned + other.returned);
    }
}
