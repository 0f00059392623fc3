// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import dev.tradewright.core.value.Checks;
import java.time.Duration;
import java.time.Instant;

/**
 * A half-open range of instants: when a promotion runs, a ticket is on hold, a reservation is kept. The start instant belongs to it, the end
 * instant does not.
 *
 * <p>{@code InstantRange.of(2026-11-10T16:00:00Z, Duration.ofHours(24))} is Singles' Day in Shanghai, written
 * {@code 2026-11-10T16:00:00Z/2026-11-11T16:00:00Z}. What ranges can do, and their corner cases, stands at {@link Range}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param start  the first instant, inclusive; {@code Instant.MIN} if there is no start
 * @param end  the instant after the last, exclusive; {@code Instant.MAX} if there is no end
 */
public record InstantRange(Instant start, Instant end) implements Range<Instant, InstantRange> {

    private static final InstantRange UNBOUNDED = new InstantRange(Instant.MIN, Instant.MAX);

    /**
     * A range of instants.
     *
     * @throws IllegalArgumentException if the end is before the start, or the range is empty at either end of time
     */
    public InstantRange {
        Checks.notNull(start, "start");
        Checks.notNull(end, "end");
        Checks.that(!end.isBefore(start), "end", end, "must not be before start (" + start + ")");
        Checks.that(start.isBefore(Instant.MAX), "start", start, "must be before the end of time");
        Checks.that(end.isAfter(Instant.MIN), "end", end, "must be after the start of time");
    }

    /**
     * From an instant until another.
     *
     * @param start  the first instant, inclusive
     * @param end  the end, exclusive; the same as start for an empty range
     * @throws IllegalArgumentException if the end is before the start
     */
    public static InstantRange of(Instant start, Instant end) {
        return new InstantRange(start, end);
    }

    /**
     * From an instant for some time.
     *
     * @param start  the first instant, inclusive
     * @param duration  how long, 0 or more
     * @throws IllegalArgumentException if the duration is negative
     */
    public static InstantRange of(Instant start, Duration duration) {
        Checks.that(!Checks.notNull(duration, "duration").isNegative(), "duration", duration, "must be 0 or more");
        return new InstantRange(start, Checks.notNull(start, "start").plus(duration));
    }

    /**
     * All instants before one.
     *
     * @param end  the end, exclusive
     */
    public static InstantRange ofUnboundedStart(Instant end) {
        return new InstantRange(Instant.MIN, end);
    }

    /**
     * An instant and all that follow.
     *
     * @param start  the first instant, inclusive
     */
    public static InstantRange ofUnboundedEnd(Instant start) {
        return new InstantRange(start, Instant.MAX);
    }

    /** All instants. */
    public static InstantRange ofUnbounded() {
        return UNBOUNDED;
    }

    /**
     * No instant, at a place.
     *
     * @param at  start and end
     */
    public static InstantRange ofEmpty(Instant at) {
        return new InstantRange(Checks.notNull(at, "at"), at);
    }

    /**
     * Reads what {@link #toString} wrote: {@code 2026-11-10T16:00:00Z/2026-11-11T16:00:00Z}, with {@code ..} for an open end.
     *
     * @param text  the range
     * @throws IllegalArgumentException if it is no range of instants
     */
    public static InstantRange parse(String text) {
        return RangeText.read(text, UNBOUNDED, Instant::parse);
    }

    @Override
    public boolean isUnboundedStart() {
        return start.equals(Instant.MIN);
    }

    @Override
    public boolean isUnboundedEnd() {
        return end.equals(Instant.MAX);
    }

    @Override
    public InstantRange withBounds(Instant newStart, Instant newEnd) {
        return new InstantRange(newStart, newEnd);
    }

    /**
     * How long it lasts; zero if the range is empty.
     *
     * @throws IllegalStateException if an end is open
     */
    public Duration duration() {
        if (isUnboundedStart() || isUnboundedEnd()) {
            throw new IllegalStateException("range (" + this + ") has an open end and no duration");
        }
        return Duration.between(start, end);
    }

    /** The interval of ISO 8601, as in {@code 2026-11-10T16:00:00Z/2026-11-11T16:00:00Z}; {@code ..} for an open end. */
    @Override
    public String toString() {
        return RangeText.write(this);
    }
}
