// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.employment;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.Timeline;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.Personal;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * One employment of a person: from when until when, and its terms, each of which may change on any day.
 *
 * <p>A clerk who entered on 15 January 2026 with CNY 8,000 a month and got CNY 9,000 from 16 March on has one timeline of base pay with two entries;
 * {@link #segments} of March gives 1 to 15 March and 16 to 31 March, in each of which all terms stand still.
 *
 * <p>On every day of the employment there are a position, a base pay, a place of work, weekly hours and shares of cost: a gap is refused. What is
 * recorded outside of the employment is ignored.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class Employment extends Validated implements WithEmployment {

    /** The hours of seven days: nobody works more. */
    private static final Decimal HOURS_OF_WEEK = Decimal.of(168);

    Employment() {}

    /** Names the employment. */
    @NotNull
    public abstract EmploymentId id();

    /** Who is employed. */
    @NotNull
    public abstract PersonId person();

    /** The first day of the employment. */
    @NotNull
    public abstract LocalDate entry();

    /** How it began, by default as {@link EntryReason#NEW_HIRE}. */
    @Value.Default
    public EntryReason entryReason() {
        return EntryReason.NEW_HIRE;
    }

    /** How it ended or is going to end; nothing while nobody knows. */
    public abstract Optional<Exit> exit();

    /** What the person is employed as. */
    @NotNull
    public abstract Timeline<Position> positions();

    /** The agreed pay. */
    @Personal
    @Value.Redacted
    @NotNull
    public abstract Timeline<BasePay> basePay();

    /** Where the person works. */
    @NotNull
    public abstract Timeline<PlaceOfWork> places();

    /** To which cost centres the pay is charged. */
    @NotNull
    public abstract Timeline<CostShares> costShares();

    /** The agreed hours of a week, more than 0, at most 168. */
    @NotNull
    public abstract Timeline<Decimal> weeklyHours();

    @Override
    protected void rules(RuleCheck check) {
        if (exit().isPresent() && exit().get().lastDay().isBefore(entry())) {
            check.that(
                    false,
                    "exit.lastDay",
                    "exit-before-entry",
                    Map.of("entry", entry(), "rejected", exit().get().lastDay()));
            return;
        }
        noGap(check, "positions", positions());
        noGap(check, "basePay", basePay());
        noGap(check, "places", places());
        noGap(check, "costShares", costShares());
        noGap(check, "weeklyHours", weeklyHours());
        for (int i = 0; i < weeklyHours().entries().size(); i++) {
            Decimal hours = weeklyHours().entries().get(i).value();
            check.that(
                    hours.signum() > 0 && !hours.isGreaterThan(HOURS_OF_WEEK),
                    "weeklyHours",
                    "hours-of-week",
                    Map.of("rejected", hours));
        }
    }

    private void noGap(RuleCheck check, String path, Timeline<?> terms) {
        List<DateRange> gaps = terms.gaps(period());
        check.that(gaps.isEmpty(), path, "gap-in-terms", Map.of("gaps", gaps));
    }

    /** The days of the employment, from the day of entry on; without an end if no exit is known. */
    public DateRange period() {
        return exit().map(exit -> DateRange.ofClosed(entry(), exit.lastDay()))
                .orElse(DateRange.ofUnboundedEnd(entry()));
    }

    /**
     * Whether the employment exists on a day.
     *
     * @param day  the day
     */
    public boolean isActive(LocalDate day) {
        return period().contains(day);
    }

    /**
     * The stretches of a period in which the employment exists and none of its terms changes: what pay is calculated for, one by one.
     *
     * @param days  the period, bounded at both ends
     * @return the stretches in order, each as long as possible; none if the employment does not exist in the period
     */
    public List<DateRange> segments(DateRange days) {
        Checks.that(
                !Checks.notNull(days, "days").isUnboundedStart() && !days.isUnboundedEnd(),
                "days",
                days,
                "must have a first and a last day");
        Optional<DateRange> employed = period().intersection(days).filter(range -> !range.isEmpty());
        if (employed.isEmpty()) {
            return List.of();
        }
        TreeSet<LocalDate> cuts =
                new TreeSet<>(List.of(employed.get().start(), employed.get().end()));
        for (Timeline<?> terms : List.of(positions(), basePay(), places(), costShares(), weeklyHours())) {
            terms.compacted()
                    .between(employed.get())
                    .entries()
                    .forEach(entry -> cuts.add(entry.range().start()));
        }
        List<DateRange> segments = new ArrayList<>();
        for (LocalDate start : cuts.headSet(employed.get().end())) {
            segments.add(DateRange.of(start, cuts.tailSet(start, false).first()));
        }
        return List.copyOf(segments);
    }

    /**
     * To which cost centres a period is charged, by the calendar days of the employment in it: who moves from A to B on 16 March is charged 15 to 16 in
     * March. A period before the employment is charged as its first day, one after it as its last.
     *
     * @param days  the period, bounded at both ends
     * @see CostShares#over(Timeline, DateRange)
     */
    public CostShares costSharesOver(DateRange days) {
        Optional<DateRange> employed =
                period().intersection(Checks.notNull(days, "days")).filter(range -> !range.isEmpty());
        LocalDate nearest = days.isUnboundedStart() || days.start().isBefore(entry())
                ? entry()
                : exit().map(Exit::lastDay).orElse(entry());
        return CostShares.over(costShares(), employed.orElseGet(() -> DateRange.ofDay(nearest)));
    }

    /**
     * The time served up to and including a day, in whole years, months and days: from 15 January 2020 to 14 January 2026 it is six years.
     *
     * @param day  the last day that counts, not before the entry; after the last day of the employment nothing is added
     */
    public Period service(LocalDate day) {
        Checks.that(!day.isBefore(entry()), "day", day, "must not be before the entry (" + entry() + ")");
        LocalDate last =
                exit().map(Exit::lastDay).filter(exit -> exit.isBefore(day)).orElse(day);
        return Period.between(entry(), last.plusDays(1));
    }

    /** Begins an employment. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an employment; all but the reason of the entry and the exit is required. Mutable and for one thread. */
    public static final class Builder extends ImmutableEmployment.Builder {
        Builder() {}
    }
}
