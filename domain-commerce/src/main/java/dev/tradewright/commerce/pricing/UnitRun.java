// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import org.jspecify.annotations.Nullable;

/**
 * Neighbouring pieces of a line that cost the same at the moment. A line begins as one run, and a run is only split where a promotion treats its pieces
 * differently, so that 6,000 pieces cost no more work than one.
 */
final class UnitRun {

    final RunningLine line;

    /** How many pieces of the line come before. */
    final long first;

    long count;
    long price;

    /** Whether a benefit has used the pieces that lets no other use them. */
    boolean used;

    @Nullable
    UnitRun next;

    UnitRun(RunningLine line, long first, long count, long price) {
        this.line = line;
        this.first = first;
        this.count = count;
        this.price = price;
    }

    /** The first pieces of this run as a run of their own; what is left follows it. */
    UnitRun head(long units) {
        if (units < count) {
            UnitRun rest = new UnitRun(line, first + units, count - units, price);
            rest.next = next;
            rest.used = used;
            next = rest;
            count = units;
        }
        return this;
    }

    /** What may be taken off a piece. */
    long room() {
        return price - line.floor();
    }

    /** What the pieces cost before any promotion. */
    long listValue() {
        return count * line.listPrice();
    }

    long value() {
        return count * price;
    }

    /** In the order of the cart. */
    static int compareByPlace(UnitRun one, UnitRun other) {
        int byLine = Integer.compare(one.line.index, other.line.index);
        return byLine != 0 ? byLine : Long.compare(one.first, other.first);
    }
}
