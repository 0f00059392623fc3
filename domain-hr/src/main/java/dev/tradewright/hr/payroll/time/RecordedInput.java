// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.time;

import dev.tradewright.core.time.AsOf;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.History;
import dev.tradewright.core.time.History.Recorded;
import dev.tradewright.core.time.Timeline;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.payroll.ComponentCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was ever entered about one input of pay: a wage, a level of employment, a number of hours. Nothing is overwritten.
 *
 * <p>Among the entries that are valid on the day and were known before the {@link Viewpoint}, the one known last holds, even if it starts earlier
 * than others. A wage of 3,000 from 1 February was entered on 15 January; 4,000 from 1 January was entered on 15 February. Seen from March both
 * January and February have 4,000; seen from 1 February, February has 3,000 and January nothing.
 *
 * <p>Two entries known at the same instant that speak about the same day are refused, since which of them is the last cannot be told. A forecast sees
 * the entries of production and its own under the same rule; production never sees those of a forecast.
 *
 * <p>Immutable and thread-safe if its values are.
 *
 * @param <T>  the type of the values
 */
public final class RecordedInput<T> {

    private static final Comparator<InputEntry<?>> BY_KNOWLEDGE = Comparator.<InputEntry<?>, Instant>comparing(
                    InputEntry::known)
            .thenComparing(InputEntry::valid)
            .thenComparing(entry -> entry.scenario().map(Scenario::value).orElse(""));

    private final ComponentCode name;
    private final List<InputEntry<T>> entries;
    private final History<T> production;
    private final Map<Scenario, History<T>> forecasts;

    private RecordedInput(ComponentCode name, List<InputEntry<T>> entries) {
        this.name = name;
        this.entries = entries;
        this.production = history(null);
        this.forecasts = new TreeMap<>();
        for (InputEntry<T> entry : entries) {
            entry.scenario().ifPresent(scenario -> forecasts.computeIfAbsent(scenario, this::history));
        }
    }

    private History<T> history(@Nullable Scenario scenario) {
        List<Recorded<T>> seen = new ArrayList<>();
        for (InputEntry<T> entry : entries) {
            if (entry.scenario().isEmpty() || entry.scenario().get().equals(scenario)) {
                seen.add(new Recorded<>(entry.valid(), entry.known(), entry.value()));
            }
        }
        try {
            return History.of(seen);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("entries of " + name + ": " + e.getMessage(), e);
        }
    }

    /**
     * An input with its entries in any order.
     *
     * @param name  names the input in formulas
     * @param entries  what was entered
     * @throws IllegalArgumentException if two entries known at the same instant, and seen together, speak about the same day; the message names all
     */
    public static <T> RecordedInput<T> of(ComponentCode name, Collection<InputEntry<T>> entries) {
        Checks.notNull(name, "name");
        List<InputEntry<T>> sorted = new ArrayList<>(Checks.notNull(entries, "entries"));
        sorted.sort(BY_KNOWLEDGE);
        return new RecordedInput<>(name, List.copyOf(sorted));
    }

    /** Names the input in formulas. */
    public ComponentCode name() {
        return name;
    }

    /** All entries in the order in which they became known. */
    public List<InputEntry<T>> entries() {
        return entries;
    }

    /**
     * This input with one entry more.
     *
     * @param entry  the entry, which may have become known before others
     * @throws IllegalArgumentException if it cannot be told from one known at the same instant
     */
    public RecordedInput<T> with(InputEntry<T> entry) {
        List<InputEntry<T>> more = new ArrayList<>(entries);
        more.add(Checks.notNull(entry, "entry"));
        return of(name, more);
    }

    /**
     * The value on a day.
     *
     * @param day  the day
     * @param view  what is known, and in which scenario
     * @return the value of the entry known last that speaks about the day; nothing if there is none, or if it says that none holds
     */
    public Optional<T> valueOn(LocalDate day, Viewpoint view) {
        return seen(view).asOf(AsOf.of(day, view.lastKnown()));
    }

    /**
     * The values within a period, in as few entries as possible: where they change is where pay has to be cut.
     *
     * @param period  the days
     * @param view  what is known, and in which scenario
     */
    public Timeline<T> timeline(DateRange period, Viewpoint view) {
        return seen(view).knownAt(view.lastKnown()).between(period).compacted();
    }

    /**
     * The days whose value is not the same from two viewpoints: what has to be paid again.
     *
     * @param before  the one, as that of the run that paid
     * @param after  the other, as that of today's run
     * @return the ranges in order, as few as possible
     */
    public List<DateRange> changed(Viewpoint before, Viewpoint after) {
        Timeline<T> then = timeline(DateRange.ofUnbounded(), before);
        Timeline<T> now = timeline(DateRange.ofUnbounded(), after);
        Timeline<Boolean> different = then.<Boolean>map(value -> true).merge(now.map(value -> true), (a, b) -> true);
        for (Timeline.Entry<Boolean> same : then.combine(now, Object::equals).entries()) {
            if (same.value()) {
                different = different.without(same.range());
            }
        }
        return different.compacted().entries().stream()
                .map(Timeline.Entry::range)
                .toList();
    }

    private History<T> seen(Viewpoint view) {
        Optional<Scenario> scenario = Checks.notNull(view, "view").scenario();
        return scenario.isEmpty() ? production : forecasts.getOrDefault(scenario.get(), production);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordedInput<?> input && name.equals(input.name) && entries.equals(input.entries);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + entries.hashCode();
    }

    /** The name and the number of entries; their values are personal. */
    @Override
    public String toString() {
        return name + " (" + entries.size() + " entries)";
    }
}
