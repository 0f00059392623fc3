// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The hours of each date, by the rules of {@link WorkCalendar}, and its kind. */
final class HoursOfDates {

    private final WeeklyHours week;
    private final Map<LocalDate, DayHours> shifts;
    private final @Nullable DayHours makeUpHours;
    private final Timeline<DayKind> dated;
    private final Map<Integer, DayKind> yearly;

    HoursOfDates(WorkCalendar calendar) {
        this.week = calendar.week();
        this.shifts = calendar.shifts();
        this.makeUpHours = calendar.makeUpHours().orElse(null);
        this.dated = calendar.holidays().datedKinds();
        this.yearly = calendar.holidays().yearlyKinds();
    }

    DayHours on(LocalDate date) {
        DayKind named = named(date);
        if (named != null && named != DayKind.WORKDAY) {
            return DayHours.CLOSED;
        }
        DayHours shift = shifts.get(date);
        if (shift != null) {
            return shift;
        }
        DayHours ordinary = week.on(date.getDayOfWeek());
        if (named != DayKind.WORKDAY) {
            return ordinary;
        }
        if (makeUpHours != null) {
            return makeUpHours;
        }
        return ordinary.isClosed() ? week.usualHours() : ordinary;
    }

    DayKind kind(LocalDate date) {
        DayKind named = named(date);
        if (named != null && named != DayKind.WORKDAY) {
            return named;
        }
        return on(date).isClosed() ? DayKind.REST_DAY : DayKind.WORKDAY;
    }

    /** What the holidays say about a date; null if they do not name it. */
    private @Nullable DayKind named(LocalDate date) {
        return dated.asOf(date).orElseGet(() -> yearly.get(Holidays.dayOfYear(date)));
    }
}
