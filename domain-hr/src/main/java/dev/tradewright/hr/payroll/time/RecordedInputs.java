// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.time;

import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.Timeline;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.payroll.ComponentCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All inputs of one employment.
 *
 * <p>A full-time wage of 5,000 that becomes 6,000 on 11 April, and a level of 100 % that becomes 80 % on 21 April, cut April into three segments:
 * 5,000 at 100 %, 6,000 at 100 %, 6,000 at 80 %. By calendar days pay is 5000 · 10/30 + 6000 · 10/30 + 4800 · 10/30 = 5266.67. The product of the
 * two averages of the month, 5666.67 and 93.33 %, would be 5288.89 and wrong.
 *
 * <p>Immutable and thread-safe if the values are.
 *
 * @param <T>  the type of the values
 */
public final class RecordedInputs<T> {

    private final Map<ComponentCode, RecordedInput<T>> byName;

    private RecordedInputs(Map<ComponentCode, RecordedInput<T>> byName) {
        this.byName = Collections.unmodifiableMap(byName);
    }

    /**
     * Inputs of different names, in any order.
     *
     * @param inputs  the inputs
     * @throws IllegalArgumentException if two have the same name
     */
    public static <T> RecordedInputs<T> of(Collection<RecordedInput<T>> inputs) {
        Map<ComponentCode, RecordedInput<T>> byName = new TreeMap<>();
        for (RecordedInput<T> input : Checks.notNull(inputs, "inputs")) {
            Checks.that(byName.put(input.name(), input) == null, "inputs", input.name(), "must not come twice");
        }
        return new RecordedInputs<>(byName);
    }

    /** The inputs, sorted by name. */
    public List<RecordedInput<T>> inputs() {
        return List.copyOf(byName.values());
    }

    /**
     * The values on a day.
     *
     * @param day  the day
     * @param view  what is known, and in which scenario
     * @return the value of each input that has one, sorted by name
     */
    public Map<ComponentCode, T> valuesOn(LocalDate day, Viewpoint view) {
        Map<ComponentCode, T> values = new LinkedHashMap<>();
        byName.forEach((name, input) -> input.valueOn(day, view).ifPresent(value -> values.put(name, value)));
        return Collections.unmodifiableMap(values);
    }

    /**
     * The timeline of each input within a period.
     *
     * @param period  the days
     * @param view  what is known, and in which scenario
     * @return the timelines sorted by name; that of an input without a value is empty
     */
    public Map<ComponentCode, Timeline<T>> timelines(DateRange period, Viewpoint view) {
        Map<ComponentCode, Timeline<T>> timelines = new LinkedHashMap<>();
        byName.forEach((name, input) -> timelines.put(name, input.timeline(period, view)));
        return Collections.unmodifiableMap(timelines);
    }

    /**
     * The stretches of a period in which no input changes, each as long as possible.
     *
     * @param period  the days, with both ends
     * @param view  what is known, and in which scenario
     * @return the stretches in order; together they are the period
     */
    public List<DateRange> segments(DateRange period, Viewpoint view) {
        return segments(period, timelines(period, view).values());
    }

    /**
     * The stretches of a period in which no timeline changes, each as long as possible.
     *
     * @param period  the days
     * @param timelines  what may change
     * @return the stretches in order; together they are the period; none if it is empty
     */
    public static List<DateRange> segments(DateRange period, Collection<? extends Timeline<?>> timelines) {
        TreeSet<LocalDate> cuts =
                new TreeSet<>(List.of(Checks.notNull(period, "period").start(), period.end()));
        for (Timeline<?> timeline : timelines) {
            timeline.compacted().between(period).entries().forEach(entry -> {
                cuts.add(entry.range().start());
                cuts.add(entry.range().end());
            });
        }
        List<DateRange> segments = new ArrayList<>();
        for (LocalDate start : cuts.headSet(period.end())) {
            segments.add(DateRange.of(start, cuts.tailSet(start, false).first()));
        }
        return List.copyOf(segments);
    }

    /**
     * The days on which some value is not the same from two viewpoints: what has to be paid again.
     *
     * @param before  the one, as that of the run that paid
     * @param after  the other, as that of today's run
     * @return the ranges in order, as few as possible
     */
    public List<DateRange> changed(Viewpoint before, Viewpoint after) {
        Timeline<Boolean> changed = Timeline.empty();
        for (RecordedInput<T> input : byName.values()) {
            for (DateRange range : input.changed(before, after)) {
                changed = changed.with(range, true);
            }
        }
        return changed.compacted().entries().stream().map(Timeline.Entry::range).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordedInputs<?> inputs && byName.equals(inputs.byName);
    }

    @Override
    public int hashCode() {
        return byName.hashCode();
    }

    /** The names of the inputs; their values are personal. */
    @Override
    public String toString() {
        return byName.values().toString();
    }
}
