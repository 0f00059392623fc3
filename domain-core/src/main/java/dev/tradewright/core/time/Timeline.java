// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import dev.tradewright.core.value.Checks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * A value that changes over time: on each day it has one value or none. A tax rate, a price list's version, a minimum wage, a person's grade.
 *
 * <p>Its entries are ranges of dates that are not empty and do not overlap, in order; there may be gaps between them. A rate that was 16 % in the
 * second half of 2020 and 19 % before and after:
 *
 * <pre>{@code
 * Timeline<Percentage> rate = Timeline.<Percentage>always(Percentage.parse("19%"))
 *         .with(DateRange.parse("2020-07-01/2021-01-01"), Percentage.parse("16%"));
 * rate.asOf(LocalDate.parse("2020-12-31"));    // 16 %
 * rate.asOf(LocalDate.parse("2021-01-01"));    // 19 %
 * rate.entries();                              // three: ../2020-07-01, 2020-07-01/2021-01-01, 2021-01-01/..
 * }</pre>
 *
 * <p>Asking for a day takes time logarithmic in the number of entries. Immutable and thread-safe if its values are.
 *
 * @param <T>  the type of the value
 */
public final class Timeline<T> {

    private static final Timeline<?> EMPTY = new Timeline<>(List.of());

    private final List<Entry<T>> entries;

    /**
     * A value and when it holds.
     *
     * @param <T>  the type of the value
     * @param range  the days on which it holds
     * @param value  the value
     */
    public record Entry<T>(DateRange range, T value) {

        /**
         * An entry.
         *
         * @throws IllegalArgumentException if the range is empty
         */
        public Entry {
            Checks.notNull(range, "range");
            Checks.notNull(value, "value");
            Checks.that(!range.isEmpty(), "range", range, "must not be empty");
        }
    }

    private Timeline(List<Entry<T>> entries) {
        this.entries = List.copyOf(entries);
    }

    /** A timeline without a value on any day. */
    @SuppressWarnings("unchecked") // holds no value of any type
    public static <T> Timeline<T> empty() {
        return (Timeline<T>) EMPTY;
    }

    /**
     * The same value on all days.
     *
     * @param value  the value
     */
    public static <T> Timeline<T> always(T value) {
        return of(DateRange.ofUnbounded(), value);
    }

    /**
     * One value on the days of a range.
     *
     * @param range  the days, at least one
     * @param value  the value
     */
    public static <T> Timeline<T> of(DateRange range, T value) {
        return new Timeline<>(List.of(new Entry<>(range, value)));
    }

    /**
     * Entries in any order.
     *
     * @param entries  the values and when they hold
     * @throws IllegalArgumentException if two hold on the same day; the message lists all such pairs
     */
    public static <T> Timeline<T> of(Collection<Entry<T>> entries) {
        List<Entry<T>> sorted = new ArrayList<>(Checks.notNull(entries, "entries"));
        sorted.sort((a, b) -> a.range().compareTo(b.range()));
        refuseOverlaps(sorted);
        return new Timeline<>(sorted);
    }

    /**
     * Values that each hold until the next one starts, the last for good.
     *
     * @param valuesByStart  each value by the first day on which it holds
     */
    public static <T> Timeline<T> ofStarts(Map<LocalDate, T> valuesByStart) {
        NavigableMap<LocalDate, T> sorted = new TreeMap<>(Checks.notNull(valuesByStart, "valuesByStart"));
        List<Entry<T>> entries = new ArrayList<>(sorted.size());
        sorted.forEach((start, value) -> {
            LocalDate next = sorted.higherKey(start);
            entries.add(new Entry<>(next == null ? DateRange.ofUnboundedEnd(start) : DateRange.of(start, next), value));
        });
        return new Timeline<>(entries);
    }

    private static <T> void refuseOverlaps(List<Entry<T>> sorted) {
        StringJoiner conflicts = new StringJoiner("\n  ");
        for (int i = 0; i < sorted.size(); i++) {
            Entry<T> first = sorted.get(i);
            for (int j = i + 1;
                    j < sorted.size() && first.range().overlaps(sorted.get(j).range());
                    j++) {
                Entry<T> second = sorted.get(j);
                conflicts.add(
                        first.range() + " (" + first.value() + ") and " + second.range() + " (" + second.value() + ")");
            }
        }
        if (conflicts.length() > 0) {
            throw new IllegalArgumentException("entries must not overlap, but these do:\n  " + conflicts
                    + "\nMaybe put the later over the earlier with Timeline.with.");
        }
    }

    /** The entries in order. */
    public List<Entry<T>> entries() {
        return entries;
    }

    /** Whether there is no value on any day. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /**
     * The value on a day.
     *
     * @param date  the day
     * @return the value; nothing in a gap
     */
    public Optional<T> asOf(LocalDate date) {
        return entryAsOf(date).map(Entry::value);
    }

    /**
     * The value on a day, and since and until when it holds.
     *
     * @param date  the day
     * @return the entry; nothing in a gap
     */
    public Optional<Entry<T>> entryAsOf(LocalDate date) {
        int index = lastStartingBy(Checks.notNull(date, "date"));
        return index >= 0 && entries.get(index).range().contains(date)
                ? Optional.of(entries.get(index))
                : Optional.empty();
    }

    /** The index of the last entry that starts on the day or before; -1 if none does. */
    private int lastStartingBy(LocalDate date) {
        int low = 0;
        int high = entries.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).range().start().isAfter(date)) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return high;
    }

    /**
     * The part of this timeline that lies within a range.
     *
     * @param range  the days to keep
     */
    public Timeline<T> between(DateRange range) {
        Checks.notNull(range, "range");
        List<Entry<T>> kept = new ArrayList<>();
        for (Entry<T> entry : entries) {
            entry.range().intersection(range).ifPresent(part -> kept.add(new Entry<>(part, entry.value())));
        }
        return new Timeline<>(kept);
    }

    /**
     * The days of a range without a value.
     *
     * @param range  the days that should have one
     * @return the gaps in order; none if every day has a value
     */
    public List<DateRange> gaps(DateRange range) {
        Checks.notNull(range, "range");
        if (range.isEmpty()) {
            return List.of();
        }
        List<DateRange> gaps = new ArrayList<>();
        LocalDate from = range.start();
        for (Entry<T> entry : between(range).entries) {
            if (from.isBefore(entry.range().start())) {
                gaps.add(DateRange.of(from, entry.range().start()));
            }
            from = entry.range().end();
        }
        if (from.isBefore(range.end())) {
            gaps.add(DateRange.of(from, range.end()));
        }
        return List.copyOf(gaps);
    }

    /**
     * Puts a value over a range, whatever was there before: what lies under it is cut.
     *
     * @param range  the days on which the value is to hold; an empty range changes nothing
     * @param value  the value
     */
    public Timeline<T> with(DateRange range, T value) {
        Checks.notNull(value, "value");
        return range.isEmpty() ? this : replaced(range, List.of(new Entry<>(range, value)));
    }

    /**
     * Takes all values away from a range.
     *
     * @param range  the days on which no value is to hold
     */
    public Timeline<T> without(DateRange range) {
        return replaced(range, List.of());
    }

    /** Only the entries that the range touches are cut; those before and after are taken over as they are. */
    private Timeline<T> replaced(DateRange range, List<Entry<T>> inserted) {
        Checks.notNull(range, "range");
        int from = Math.max(lastStartingBy(range.start()), 0);
        int to = lastStartingBy(range.end()) + 1;
        List<Entry<T>> result = new ArrayList<>(entries.size() + 2);
        result.addAll(entries.subList(0, from));
        for (Entry<T> entry : entries.subList(from, Math.max(from, to))) {
            entry.range().minus(range).forEach(part -> result.add(new Entry<>(part, entry.value())));
        }
        int place = result.size();
        while (place > 0 && result.get(place - 1).range().start().isAfter(range.start())) {
            place--;
        }
        result.addAll(place, inserted);
        result.addAll(entries.subList(Math.max(from, to), entries.size()));
        return new Timeline<>(result);
    }

    /**
     * The timeline of other values, made from these.
     *
     * @param change  makes the new value from the old; never gives null
     */
    public <U> Timeline<U> map(Function<? super T, ? extends U> change) {
        List<Entry<U>> mapped = new ArrayList<>(entries.size());
        for (Entry<T> entry : entries) {
            mapped.add(new Entry<>(entry.range(), change.apply(entry.value())));
        }
        return new Timeline<>(mapped);
    }

    /**
     * Lays two timelines together: on a day where only one has a value, that one holds; where both have one, what the function makes of them.
     *
     * @param other  the other timeline
     * @param both  makes one value of this timeline's and the other's
     */
    public Timeline<T> merge(Timeline<T> other, BinaryOperator<T> both) {
        Timeline<T> result = other;
        for (Entry<T> entry : entries) {
            result = result.with(entry.range(), entry.value());
        }
        for (Entry<T> entry : combine(other, both).entries) {
            result = result.with(entry.range(), entry.value());
        }
        return result;
    }

    /**
     * The timeline of what two values give together, on the days where both are there: a wage and a rate, say.
     *
     * @param other  the other timeline
     * @param both  makes a value of this timeline's and the other's; never gives null
     */
    public <U, V> Timeline<V> combine(Timeline<U> other, BiFunction<? super T, ? super U, ? extends V> both) {
        Checks.notNull(other, "other");
        List<Entry<V>> combined = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < entries.size() && j < other.entries.size()) {
            Entry<T> mine = entries.get(i);
            Entry<U> theirs = other.entries.get(j);
            mine.range()
                    .intersection(theirs.range())
                    .ifPresent(common -> combined.add(new Entry<>(common, both.apply(mine.value(), theirs.value()))));
            if (mine.range().end().isBefore(theirs.range().end())) {
                i++;
            } else {
                j++;
            }
        }
        return new Timeline<>(combined);
    }

    /** The same values on the same days in as few entries as possible: neighbours that abut and hold equal values become one. */
    public Timeline<T> compacted() {
        List<Entry<T>> compact = new ArrayList<>(entries.size());
        for (Entry<T> entry : entries) {
            int last = compact.size() - 1;
            if (last >= 0
                    && compact.get(last).range().abuts(entry.range())
                    && compact.get(last).value().equals(entry.value())) {
                DateRange joined = compact.get(last).range().union(entry.range());
                compact.set(last, new Entry<>(joined, entry.value()));
            } else {
                compact.add(entry);
            }
        }
        return new Timeline<>(compact);
    }

    /** Whether the entries are the same. Timelines that only differ in how they are cut are equal when {@link #compacted}. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Timeline<?> timeline && entries.equals(timeline.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** The entries, as in {@code {2026-01-01/2026-07-01=1.5, 2026-07-01/..=1.6}}. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ", "{", "}");
        entries.forEach(entry -> text.add(entry.range() + "=" + entry.value()));
        return text.toString();
    }
}
