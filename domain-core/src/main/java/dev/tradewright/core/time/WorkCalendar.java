// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When a desk, a warehouse or a shop works: the hours of its week in its time zone, and the dates on which they differ. People write it;
 * {@link WorkTime} is its compiled form, which measures and adds working time.
 *
 * <p>A service desk in Shanghai that keeps China's holidays and stays open late on Singles' Day:
 *
 * <pre>{@code
 * WorkCalendar desk = WorkCalendar.builder()
 *         .zone(ZoneId.of("Asia/Shanghai"))
 *         .week(WeeklyHours.builder().mondayToFriday(DayHours.parse("09:00-12:00, 13:00-18:00")).build())
 *         .holidays(ChinaHolidays.standard())
 *         .putShifts(LocalDate.of(2026, 11, 11), DayHours.parse("00:00-24:00"))
 *         .build();
 * WorkTime time = WorkTime.compile(desk);
 * // Friday 2026-02-13 17:00 + 4 h = 1 h on Friday + 3 h on Saturday, a make-up workday = Saturday 12:00
 * time.add(Instant.parse("2026-02-13T09:00:00Z"), Duration.ofHours(4));    // 2026-02-14T04:00:00Z
 * }</pre>
 *
 * <h2>Which hours a date has</h2>
 *
 * <ol>
 *   <li>None on a holiday, be it dated or yearly, even if there is a dated shift.
 *   <li>Else those of the dated shift, if there is one.
 *   <li>Else, on a make-up workday, the {@link #makeUpHours()}; without them, those of its day of the week, or the week's usual hours if
 *       that day is closed.
 *   <li>Else those of its day of the week.
 * </ol>
 *
 * <p>A date with hours is a workday, one without is a rest day or, if the law says so, a statutory holiday.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class WorkCalendar extends Validated implements WithWorkCalendar {

    WorkCalendar() {}

    /** What people call it; it stands in messages. */
    public abstract Optional<@Size(min = 1, max = 100) String> name();

    /** Where the hours are read off the wall. */
    public abstract ZoneId zone();

    /** The hours of an ordinary week. */
    public abstract WeeklyHours week();

    /** Where days differ from the week. It must be said, {@link Holidays#none()} if nowhere: a holiday that is not known makes a deadline too early. */
    public abstract Holidays holidays();

    /** Dated shifts: hours that stand in for those of the week on one date. A shift without hours closes the date. */
    public abstract Map<LocalDate, DayHours> shifts();

    /** The hours of make-up workdays, where they are not what the week would say. */
    public abstract Optional<DayHours> makeUpHours();

    /** Times during which no work is done although the hours say so; they may overlap. */
    public abstract List<InstantRange> pauses();

    @Override
    protected void rules(RuleCheck check) {
        shifts().forEach((date, hours) -> check.that(
                holidays().covered().contains(date),
                "shifts[" + date + "]",
                "outside-covered",
                Map.of("covered", holidays().covered(), "rejected", hours)));
        check.that(
                makeUpHours().isEmpty() || !makeUpHours().get().isClosed(),
                "makeUpHours",
                "make-up-closed",
                Map.of("rejected", DayHours.CLOSED));
        for (int i = 0; i < holidays().makeUpWorkdays().size(); i++) {
            LocalDate date = holidays().makeUpWorkdays().get(i).date();
            check.that(
                    makeUpHours().isPresent()
                            || shifts().containsKey(date)
                            || !week().openDays().isEmpty(),
                    "holidays.makeUpWorkdays[" + i + "]",
                    "make-up-without-hours",
                    Map.of("rejected", date));
        }
    }

    /** A builder; zone, week and holidays must be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a work calendar. Zone, week and holidays must be set; by default there are no shifts or pauses. */
    public static final class Builder extends ImmutableWorkCalendar.Builder {
        Builder() {}
    }
}
