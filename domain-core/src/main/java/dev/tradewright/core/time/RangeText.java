// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import dev.tradewright.core.value.Checks;
import java.time.DateTimeException;
import java.util.function.Function;

/** How ranges are written: as ISO 8601 intervals, {@code start/end}, where {@code ..} stands for an open end as in ISO 8601-2. */
final class RangeText {

    private static final String OPEN = "..";

    private RangeText() {}

    static String write(Range<?, ?> range) {
        return (range.isUnboundedStart() ? OPEN : range.start()) + "/" + (range.isUnboundedEnd() ? OPEN : range.end());
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param text  the interval
     * @param unbounded  the range without ends, whose points stand for {@code ..}
     * @param point  reads a point
     */
    static <T extends Comparable<? super T>, R extends Range<T, R>> R read(
            String text, R unbounded, Function<String, T> point) {
        int slash = Checks.notNull(text, "range").indexOf('/');
        Checks.that(slash >= 0, "range", text, "must be a start and an end with / between them, or .. for an open end");
        String start = text.substring(0, slash);
        String end = text.substring(slash + 1);
        try {
            return unbounded.withBounds(
                    start.equals(OPEN) ? unbounded.start() : point.apply(start),
                    end.equals(OPEN) ? unbounded.end() : point.apply(end));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("range (" + text + ") cannot be read: " + e.getMessage(), e);
        }
    }
}
