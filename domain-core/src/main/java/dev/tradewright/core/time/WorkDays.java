// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import dev.tradewright.core.value.Checks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Tells what kind of day a date is, and counts in workdays: a compiled snapshot of the ordinary week and its {@link Holidays}. It knows dates
 * only, neither hours nor zones.
 *
 * <pre>{@code
 * WorkDays china = WorkDays.compile(ChinaHolidays.standard());
 * china.kind(LocalDate.of(2026, 2, 14));               // WORKDAY: a Saturday that makes up for the Spring Festival
 * china.kind(LocalDate.of(2026, 10, 1));               // STATUTORY_HOLIDAY
 * china.kind(LocalDate.of(2026, 10, 5));               // REST_DAY
 * china.add(LocalDate.of(2026, 9, 30), 1);             // 2026-10-08
 * china.count(DateRange.ofYear(2021));                 // 250
 * }</pre>
 *
 * <p>A date that the holidays do not cover is an error that names its year. Each year is laid out once, when it is first asked about; after that
 * an answer takes constant time, and counting takes time with the number of years.
 *
 * <p>Immutable and thread-safe.
 */
public final class WorkDays {

    private static final Set<DayOfWeek> MONDAY_TO_FRIDAY = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private final DateRange covered;
    private final Function<LocalDate, DayKind> kinds;
    private final AtomicReferenceArray<YearOfDays> years = new AtomicReferenceArray<>(Years.COUNT);

    WorkDays(DateRange covered, Function<LocalDate, DayKind> kinds) {
        this.covered = covered;
        this.kinds = kinds;
    }

    /**
     * The days of a week worked from Monday to Friday.
     *
     * @param holidays  where days differ from it
     */
    public static WorkDays compile(Holidays holidays) {
        return compile(MONDAY_TO_FRIDAY, holidays);
    }

    /**
     * The days of a week.
     *
     * @param workdays  the days of the week that are worked
     * @param holidays  where days differ from it
     */
    public static WorkDays compile(Set<DayOfWeek> workdays, Holidays holidays) {
        Set<DayOfWeek> worked = EnumSet.noneOf(DayOfWeek.class);
        worked.addAll(Checks.notNull(workdays, "workdays"));
        Timeline<DayKind> dated = Checks.notNull(holidays, "holidays").datedKinds();
        Map<Integer, DayKind> yearly = holidays.yearlyKinds();
        return new WorkDays(
                holidays.covered(),
                date -> dated.asOf(date).orElseGet(() -> {
                    DayKind ordinary = worked.contains(date.getDayOfWeek()) ? DayKind.WORKDAY : DayKind.REST_DAY;
                    return yearly.getOrDefault(Holidays.dayOfYear(date), ordinary);
                }));
    }

    /** The days that can be asked about. */
    public DateRange covered() {
        return covered;
    }

    /**
     * What kind of day a date is.
     *
     * @param date  a covered date
     * @throws IllegalArgumentException if the date is not covered; it names the year
     */
    public DayKind kind(LocalDate date) {
        requireCovered(date);
        return year(date.getYear()).kind(date);
    }

    /**
     * Whether a date is a workday, ordinary or made up.
     *
     * @param date  a covered date
     * @throws IllegalArgumentException if the date is not covered
     */
    public boolean isWorkday(LocalDate date) {
        return kind(date) == DayKind.WORKDAY;
    }

    /**
     * The number of workdays in a range.
     *
     * @param range  covered dates
     * @throws IllegalArgumentException if not all of the range is covered
     */
    public int count(DateRange range) {
        return count(range, DayKind.WORKDAY);
    }

    /**
     * The number of days of a kind in a range: statutory holidays of a month, say.
     *
     * @param range  covered dates
     * @param kind  the kind to count
     * @throws IllegalArgumentException if not all of the range is covered
     */
    public int count(DateRange range, DayKind kind) {
        Checks.notNull(kind, "kind");
        if (Checks.notNull(range, "range").isEmpty()) {
            return 0;
        }
        LocalDate last = range.lastDay();
        requireCovered(range.start());
        requireCovered(last);
        int count = -year(range.start().getYear()).before(range.start(), kind);
        for (int year = range.start().getYear(); year < last.getYear(); year++) {
            count += year(year).total(kind);
        }
        YearOfDays end = year(last.getYear());
        return count + end.before(last, kind) + (end.kind(last) == kind ? 1 : 0);
    }

    /**
     * The date itself if it is a workday, else the next one: how a due date rolls forward.
     *
     * @param date  a covered date
     * @throws IllegalArgumentException if the date is not covered, or no workday follows that is
     */
    public LocalDate onOrAfter(LocalDate date) {
        return isWorkday(date) ? date : add(date, 1);
    }

    /**
     * The date itself if it is a workday, else the one before: how a payday rolls back.
     *
     * @param date  a covered date
     * @throws IllegalArgumentException if the date is not covered, or no workday precedes that is
     */
    public LocalDate onOrBefore(LocalDate date) {
        return isWorkday(date) ? date : add(date, -1);
    }

    /**
     * The workday that comes a number of workdays after a date, or before it. The date itself is not counted: from a Friday as from the Saturday
     * after it, one workday later is Monday.
     *
     * @param date  a covered date, workday or not
     * @param workdays  how many; negative to go back; 0 gives the date itself, whatever its kind
     * @throws IllegalArgumentException if the date is not covered, or there are not so many covered workdays
     */
    public LocalDate add(LocalDate date, int workdays) {
        requireCovered(date);
        if (workdays == 0) {
            return date;
        }
        // the position of the wanted day among the workdays of the year, counted from 0
        int year = date.getYear();
        long position = workdays > 0
                ? (long) year(year).before(date, DayKind.WORKDAY) + (isWorkday(date) ? 1 : 0) + workdays - 1
                : (long) year(year).before(date, DayKind.WORKDAY) + workdays;
        while (position < 0) {
            year--;
            requireYear(year, date, workdays);
            position += year(year).total(DayKind.WORKDAY);
        }
        while (position >= year(year).total(DayKind.WORKDAY)) {
            position -= year(year).total(DayKind.WORKDAY);
            year++;
            requireYear(year, date, workdays);
        }
        return year(year).workday((int) position);
    }

    private void requireYear(int year, LocalDate from, int workdays) {
        if (!covered.overlaps(DateRange.ofYear(year))) {
            throw new IllegalArgumentException("workdays (" + workdays + ") must not lead from " + from
                    + " to the year " + year + Years.noData(covered));
        }
    }

    private void requireCovered(LocalDate date) {
        Years.requireCovered(Checks.notNull(date, "date"), covered);
    }

    private YearOfDays year(int year) {
        int index = year - Years.FIRST;
        YearOfDays known = years.get(index);
        if (known == null) {
            known = YearOfDays.lay(year, covered, kinds);
            years.set(index, known); // a second thread may do the same and set an equal year
        }
        return known;
    }
}
