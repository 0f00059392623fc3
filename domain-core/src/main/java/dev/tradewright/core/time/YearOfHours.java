// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The open periods of a year, as epoch seconds in order, with the open time that comes before each. Daylight saving is dealt with here, once:
 * whoever asks sees periods of real time.
 */
final class YearOfHours {

    private final long start;
    private final long end;
    private final long[] opens;
    private final long[] closes;
    private final long[] before;

    private YearOfHours(long start, long end, long[] opens, long[] closes, long before) {
        this.start = start;
        this.end = end;
        this.opens = opens;
        this.closes = closes;
        this.before = new long[opens.length + 1];
        this.before[0] = before;
        for (int i = 0; i < opens.length; i++) {
            this.before[i + 1] = this.before[i] + closes[i] - opens[i];
        }
    }

    /**
     * Lays out a year.
     *
     * @param year  the year
     * @param covered  the dates to lay out; others are left closed
     * @param hours  the hours of each date
     * @param wall  turns them into instants
     */
    static YearOfHours lay(int year, DateRange covered, Function<LocalDate, DayHours> hours, WallClock wall) {
        DateRange all = DateRange.ofYear(year);
        DateRange days = all.intersection(covered).orElse(DateRange.ofEmpty(all.start()));
        Periods periods = new Periods();
        long startOfDate = wall.startOf(days.start());
        long change = wall.nextChange(startOfDate);
        for (LocalDate date = days.start(); date.isBefore(days.end()); date = date.plusDays(1)) {
            long startOfNext = startOfDate + WallClock.SECONDS_OF_DAY;
            boolean even = change > startOfNext; // the clock runs through, so hours can be counted on from midnight
            if (!even) {
                startOfNext = wall.startOf(date.plusDays(1));
                change = wall.nextChange(startOfNext);
            }
            for (DayHours.Interval interval : hours.apply(date).intervals()) {
                int from = interval.startSecond();
                int to = interval.endSecond();
                if (even) {
                    periods.add(startOfDate + from, startOfDate + to);
                } else {
                    periods.add(wall.epochSecond(date, from), wall.epochSecond(date, to));
                }
            }
            startOfDate = startOfNext;
        }
        return periods.toYear(wall.startOf(all.start()), wall.startOf(all.end()));
    }

    /** The same year after so much open time. */
    YearOfHours after(long openBefore) {
        return new YearOfHours(start, end, opens, closes, openBefore);
    }

    /** The epoch second of the year's first instant. */
    long start() {
        return start;
    }

    /** The epoch second of the next year's first instant. */
    long end() {
        return end;
    }

    /** The open time before this year. */
    long openBefore() {
        return before[0];
    }

    /** The open time before the next year. */
    long openAfter() {
        return before[opens.length];
    }

    int size() {
        return opens.length;
    }

    long opens(int period) {
        return opens[period];
    }

    long closes(int period) {
        return closes[period];
    }

    /** The open time before a period. */
    long before(int period) {
        return before[period];
    }

    /** The last period that opens at an epoch second or before it; -1 if none does. */
    int lastOpeningBy(long epochSecond) {
        int found = Arrays.binarySearch(opens, epochSecond);
        return found >= 0 ? found : -found - 2;
    }

    /** The first period that has not closed at an epoch second; the number of periods if all have. */
    int firstClosingAfter(long epochSecond) {
        int last = lastOpeningBy(epochSecond);
        return last >= 0 && closes[last] > epochSecond ? last : last + 1;
    }

    /** The first period with more than so much open time before its end, if there is one: it must be asked for less than {@link #openAfter}. */
    int firstEndingBeyond(long open) {
        int low = 0;
        int high = opens.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before[middle + 1] > open) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static final class Periods {
        private long[] opens = new long[400];
        private long[] closes = new long[400];
        private int size;

        /** Adds a period unless daylight saving has swallowed it. */
        void add(long open, long close) {
            if (open >= close) {
                return;
            }
            if (size == opens.length) {
                opens = Arrays.copyOf(opens, 2 * size);
                closes = Arrays.copyOf(closes, 2 * size);
            }
            opens[size] = open;
            closes[size] = close;
            size++;
        }

        YearOfHours toYear(long start, long end) {
            return new YearOfHours(start, end, Arrays.copyOf(opens, size), Arrays.copyOf(closes, size), 0);
        }
    }
}
