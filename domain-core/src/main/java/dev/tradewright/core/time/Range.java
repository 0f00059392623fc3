// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A half-open stretch of time: its start belongs to it, its end does not, so that ranges which follow one another share no point and leave none
 * out. {@link DateRange} counts in days, {@link InstantRange} in instants; what both can do is told here.
 *
 * <p>From 1 March to 1 April is the month of March. It abuts the range from 1 April to 1 May, the two do not overlap, and their union is the
 * range from 1 March to 1 May.
 *
 * <h2>The corners</h2>
 *
 * <ul>
 *   <li>An <em>unbounded</em> range reaches as far as its type can count: its start is the smallest point of the type ({@code LocalDate.MIN},
 *       {@code Instant.MIN}), or its end is the largest. It contains that largest point, and no range without that mark does.
 *   <li>An <em>empty</em> range, whose start is its end, contains nothing and overlaps nothing, yet it has a place: it is enclosed by the ranges
 *       in which, or at whose border, it lies, and two empty ranges at different places differ. There is none at either end of time.
 *   <li>Of two ranges that are not empty, exactly one of these holds: they overlap, they abut, or there is a gap between them.
 * </ul>
 *
 * <p>Implementations are immutable and thread-safe. They are ordered by start, then by end.
 *
 * @param <T>  the points of time
 * @param <R>  the range itself
 */
public sealed interface Range<T extends Comparable<? super T>, R extends Range<T, R>> extends Comparable<R>
        permits DateRange, InstantRange {

    /** The first point of the range, unless it is empty. The smallest of the type if there is no start. */
    T start();

    /** The first point after the range. The largest of the type if there is no end. */
    T end();

    /** Whether it reaches back without limit. */
    boolean isUnboundedStart();

    /** Whether it reaches forward without limit. */
    boolean isUnboundedEnd();

    /**
     * A range of the same kind between other points.
     *
     * @param start  its start, inclusive
     * @param end  its end, exclusive
     * @throws IllegalArgumentException if the end is before the start
     */
    R withBounds(T start, T end);

    /** Whether it contains no point at all. */
    default boolean isEmpty() {
        return start().compareTo(end()) == 0;
    }

    /**
     * Whether a point lies in the range: at its start or later, and before its end.
     *
     * @param point  the point
     */
    default boolean contains(T point) {
        return start().compareTo(point) <= 0 && (point.compareTo(end()) < 0 || isUnboundedEnd());
    }

    /**
     * Whether another range lies within this one, borders included. Every range encloses itself.
     *
     * @param other  the other range
     */
    default boolean encloses(R other) {
        return start().compareTo(other.start()) <= 0 && other.end().compareTo(end()) <= 0;
    }

    /**
     * Whether the ranges have a point in common.
     *
     * @param other  the other range
     */
    default boolean overlaps(R other) {
        return later(start(), other.start()).compareTo(earlier(end(), other.end())) < 0;
    }

    /**
     * Whether one range starts just where the other ends. Equal empty ranges do not abut.
     *
     * @param other  the other range
     */
    default boolean abuts(R other) {
        return (end().compareTo(other.start()) == 0) != (other.end().compareTo(start()) == 0);
    }

    /**
     * Whether nothing lies between the ranges: they overlap or touch.
     *
     * @param other  the other range
     */
    default boolean isConnected(R other) {
        return later(start(), other.start()).compareTo(earlier(end(), other.end())) <= 0;
    }

    /**
     * Whether the range is over when a point comes: it ends there or earlier.
     *
     * @param point  the point
     */
    default boolean isBefore(T point) {
        return end().compareTo(point) <= 0 && !isUnboundedEnd();
    }

    /**
     * Whether the range starts later than a point.
     *
     * @param point  the point
     */
    default boolean isAfter(T point) {
        return start().compareTo(point) > 0;
    }

    /**
     * Whether this range is over when the other starts. Equal empty ranges are neither before nor after one another.
     *
     * @param other  the other range
     */
    default boolean isBefore(R other) {
        return end().compareTo(other.start()) <= 0 && start().compareTo(other.end()) < 0;
    }

    /**
     * Whether this range starts when the other is over.
     *
     * @param other  the other range
     */
    default boolean isAfter(R other) {
        return start().compareTo(other.end()) >= 0 && end().compareTo(other.start()) > 0;
    }

    /**
     * What both ranges contain.
     *
     * @param other  the other range
     * @return the common part, which is not empty; nothing if the ranges do not overlap
     */
    default Optional<R> intersection(R other) {
        return overlaps(other)
                ? Optional.of(withBounds(later(start(), other.start()), earlier(end(), other.end())))
                : Optional.empty();
    }

    /**
     * What either range contains, as one range.
     *
     * @param other  a range that overlaps or touches this one
     * @throws IllegalArgumentException if there is a gap between them; {@link #span} goes over it
     */
    default R union(R other) {
        if (!isConnected(other)) {
            throw new IllegalArgumentException("range (" + other + ") must be connected with " + this
                    + "\nMaybe use span, which covers the gap between them too.");
        }
        return span(other);
    }

    /**
     * The smallest range that encloses both, with whatever lies between them.
     *
     * @param other  the other range
     */
    default R span(R other) {
        return withBounds(earlier(start(), other.start()), later(end(), other.end()));
    }

    /**
     * What lies between the ranges.
     *
     * @param other  the other range
     * @return the range from the end of the earlier to the start of the later; nothing if they are connected
     */
    default Optional<R> gap(R other) {
        return isConnected(other)
                ? Optional.empty()
                : Optional.of(withBounds(earlier(end(), other.end()), later(start(), other.start())));
    }

    /**
     * What this range contains and the other does not.
     *
     * @param other  the range to take away
     * @return no part, one or two, in order, none of them empty
     */
    default List<R> minus(R other) {
        if (isEmpty()) {
            return List.of();
        }
        if (!overlaps(other)) {
            return List.of(withBounds(start(), end()));
        }
        List<R> parts = new ArrayList<>(2);
        if (start().compareTo(other.start()) < 0) {
            parts.add(withBounds(start(), other.start()));
        }
        if (other.end().compareTo(end()) < 0) {
            parts.add(withBounds(other.end(), end()));
        }
        return List.copyOf(parts);
    }

    /**
     * Cuts the range in two. The point is the first of the second part.
     *
     * @param point  where to cut
     * @return two parts that abut; the whole range alone if the point does not lie inside it
     */
    default List<R> splitAt(T point) {
        boolean inside = start().compareTo(point) < 0 && point.compareTo(end()) < 0;
        return inside
                ? List.of(withBounds(start(), point), withBounds(point, end()))
                : List.of(withBounds(start(), end()));
    }

    /** By start, then by end. */
    @Override
    default int compareTo(R other) {
        int byStart = start().compareTo(other.start());
        return byStart != 0 ? byStart : end().compareTo(other.end());
    }

    private static <T extends Comparable<? super T>> T earlier(T a, T b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static <T extends Comparable<? super T>> T later(T a, T b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
