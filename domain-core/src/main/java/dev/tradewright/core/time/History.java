// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import dev.tradewright.core.value.Checks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeSet;

/**
 * Everything that was ever recorded about a value that changes over time and may be corrected later: a bitemporal history. Nothing is
 * overwritten. On each day, the last record known wins.
 *
 * <p>A wage of 10,000 was recorded in January. In May a raise to 11,000 was decided, valid from 1 March:
 *
 * <pre>{@code
 * History<String> wage = History.<String>empty()
 *         .with(Recorded.of(DateRange.parse("2026-01-01/.."), january, "10000"))
 *         .with(Recorded.of(DateRange.parse("2026-03-01/.."), may, "11000"));
 * wage.asOf(AsOf.of(LocalDate.parse("2026-03-15"), april));       // 10000: what the pay of March was made from
 * wage.asOf(AsOf.of(LocalDate.parse("2026-03-15"), june));        // 11000
 * wage.changed(april, june);                                      // 2026-03-01/..: the days to pay again
 * }</pre>
 *
 * <p>Two records made at the same instant that speak about the same day are refused: which of them is the last cannot be told.
 *
 * <p>Immutable and thread-safe if its values are.
 *
 * @param <T>  the type of the value
 */
public final class History<T> {

    private static final History<?> EMPTY = new History<>(List.of());

    private final List<Recorded<T>> records;

    /**
     * One record: from when until when what holds, and since when that is known.
     *
     * @param <T>  the type of the value
     * @param valid  the days that it speaks about
     * @param knownFrom  the instant at which it was recorded
     * @param value  the value that holds on those days; nothing if it says that none does
     */
    public record Recorded<T>(DateRange valid, Instant knownFrom, Optional<T> value) {

        /**
         * A record.
         *
         * @throws IllegalArgumentException if it speaks about no day
         */
        public Recorded {
            Checks.notNull(valid, "valid");
            Checks.notNull(knownFrom, "knownFrom");
            Checks.notNull(value, "value");
            Checks.that(!valid.isEmpty(), "valid", valid, "must not be empty");
        }

        /**
         * A record that a value holds.
         *
         * @param valid  the days, at least one
         * @param knownFrom  when it is recorded
         * @param value  the value
         */
        public static <T> Recorded<T> of(DateRange valid, Instant knownFrom, T value) {
            return new Recorded<>(valid, knownFrom, Optional.of(Checks.notNull(value, "value")));
        }

        /**
         * A record that no value holds, whatever was recorded before.
         *
         * @param valid  the days, at least one
         * @param knownFrom  when it is recorded
         */
        public static <T> Recorded<T> withdrawal(DateRange valid, Instant knownFrom) {
            return new Recorded<>(valid, knownFrom, Optional.empty());
        }
    }

    private History(List<Recorded<T>> records) {
        this.records = List.copyOf(records);
    }

    /** A history without a record. */
    @SuppressWarnings("unchecked") // holds no value of any type
    public static <T> History<T> empty() {
        return (History<T>) EMPTY;
    }

    /**
     * Records in any order.
     *
     * @param records  what was recorded
     * @throws IllegalArgumentException if two that were made at the same instant speak about the same day; the message lists all such pairs
     */
    public static <T> History<T> of(Collection<Recorded<T>> records) {
        List<Recorded<T>> sorted = new ArrayList<>(Checks.notNull(records, "records"));
        sorted.sort(
                Comparator.<Recorded<T>, Instant>comparing(Recorded::knownFrom).thenComparing(Recorded::valid));
        refuseTies(sorted);
        return new History<>(sorted);
    }

    private static <T> void refuseTies(List<Recorded<T>> sorted) {
        StringJoiner ties = new StringJoiner("\n  ");
        for (int i = 0; i < sorted.size(); i++) {
            Recorded<T> first = sorted.get(i);
            for (int j = i + 1; j < sorted.size() && isTie(first, sorted.get(j)); j++) {
                ties.add(first.knownFrom() + ": " + first.valid() + " and "
                        + sorted.get(j).valid());
            }
        }
        if (ties.length() > 0) {
            throw new IllegalArgumentException(
                    "records made at the same instant must not speak about the same day, but these do:\n  " + ties);
        }
    }

    private static boolean isTie(Recorded<?> first, Recorded<?> second) {
        return first.knownFrom().equals(second.knownFrom()) && first.valid().overlaps(second.valid());
    }

    /** All records, in the order in which they were made, then by the days they speak about. */
    public List<Recorded<T>> records() {
        return records;
    }

    /**
     * This history with one record more. It may be older than others.
     *
     * @param added  the record
     * @throws IllegalArgumentException if it ties with another
     */
    public History<T> with(Recorded<T> added) {
        List<Recorded<T>> more = new ArrayList<>(records);
        more.add(Checks.notNull(added, "record"));
        return of(more);
    }

    /**
     * The value on a day, as it was known at an instant.
     *
     * @param asOf  the day and the instant
     * @return the value of the last record known then that speaks about the day; nothing if there is none, or if it says that no value holds
     */
    public Optional<T> asOf(AsOf asOf) {
        return recordAsOf(asOf).flatMap(Recorded::value);
    }

    /**
     * The record that decides about a day, as known at an instant.
     *
     * @param asOf  the day and the instant
     * @return the last record known then that speaks about the day, be it a withdrawal; nothing if there is none
     */
    public Optional<Recorded<T>> recordAsOf(AsOf asOf) {
        Checks.notNull(asOf, "asOf");
        for (int i = records.size() - 1; i >= 0; i--) {
            Recorded<T> latest = records.get(i);
            if (!latest.knownFrom().isAfter(asOf.knownAt()) && latest.valid().contains(asOf.validOn())) {
                return Optional.of(latest);
            }
        }
        return Optional.empty();
    }

    /**
     * All days' values as they were known at an instant.
     *
     * @param instant  what was recorded later does not count; what was recorded at it does
     */
    public Timeline<T> knownAt(Instant instant) {
        Checks.notNull(instant, "instant");
        Timeline<T> known = Timeline.empty();
        for (Recorded<T> next : records) {
            if (next.knownFrom().isAfter(instant)) {
                break;
            }
            Optional<T> value = next.value();
            known = value.isPresent() ? known.with(next.valid(), value.get()) : known.without(next.valid());
        }
        return known;
    }

    /**
     * The days whose value is not the same at two states of knowledge: what must be calculated again.
     *
     * @param before  the one
     * @param after  the other
     * @return the ranges in order, as few as possible
     */
    public List<DateRange> changed(Instant before, Instant after) {
        Timeline<T> then = knownAt(before);
        Timeline<T> now = knownAt(after);
        TreeSet<LocalDate> cuts = new TreeSet<>();
        for (Timeline<T> timeline : List.of(then, now)) {
            timeline.entries()
                    .forEach(entry -> cuts.addAll(
                            List.of(entry.range().start(), entry.range().end())));
        }
        Timeline<Boolean> different = Timeline.empty();
        for (LocalDate start : cuts) {
            LocalDate end = cuts.higher(start);
            if (end != null && !then.asOf(start).equals(now.asOf(start))) {
                different = different.with(DateRange.of(start, end), true);
            }
        }
        return different.compacted().entries().stream()
                .map(Timeline.Entry::range)
                .toList();
    }

    /** Whether the records are the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof History<?> history && records.equals(history.records);
    }

    @Override
    public int hashCode() {
        return records.hashCode();
    }

    @Override
    public String toString() {
        return records.toString();
    }
}
