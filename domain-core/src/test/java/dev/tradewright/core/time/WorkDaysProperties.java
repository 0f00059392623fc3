// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Counting in workdays; the oracle walks from day to day. */
class WorkDaysProperties {

    private static final WorkDays CHINA = WorkDays.compile(ChinaHolidays.standard());

    @Provide
    Arbitrary<LocalDate> dates() {
        long first = LocalDate.of(2010, 1, 1).toEpochDay();
        long last = LocalDate.of(2024, 12, 31).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Integer> workdays() {
        return Arbitraries.integers().between(-400, 400);
    }

    private static boolean worked(LocalDate date) {
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean madeUp = ChinaHolidays.standard().makeUpWorkdays().stream()
                .anyMatch(workday -> workday.date().equals(date));
        boolean off = ChinaHolidays.standard().dated().stream()
                .anyMatch(holiday -> holiday.dates().contains(date));
        return madeUp || !weekend && !off;
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void addingIsWalkingFromDayToDay(@ForAll("dates") LocalDate date, @ForAll("workdays") int workdays) {
        LocalDate walked = date;
        for (int left = Math.abs(workdays); left > 0; left -= worked(walked) ? 1 : 0) {
            walked = walked.plusDays(Integer.signum(workdays));
        }
        assertThat(CHINA.add(date, workdays)).isEqualTo(walked);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void addingAndCountingAreInverse(@ForAll("dates") LocalDate date, @ForAll("workdays") int workdays) {
        LocalDate other = CHINA.add(date, workdays);

        if (workdays > 0) {
            assertThat(CHINA.count(DateRange.ofClosed(date.plusDays(1), other))).isEqualTo(workdays);
        } else if (workdays < 0) {
            assertThat(CHINA.count(DateRange.of(other, date))).isEqualTo(-workdays);
        } else {
            assertThat(other).isEqualTo(date);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theKindsOfARangeAddUpToItsDays(@ForAll("dates") LocalDate a, @ForAll("dates") LocalDate b) {
        DateRange range = a.isBefore(b) ? DateRange.of(a, b) : DateRange.of(b, a);
        int sum = 0;
        for (DayKind kind : DayKind.values()) {
            int count = CHINA.count(range, kind);
            assertThat(count).isEqualTo(Desks.kindsOf(CHINA, range).getOrDefault(kind, 0));
            sum += count;
        }
        assertThat(sum).isEqualTo((int) range.days());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void rollingStopsAtTheNearestWorkday(@ForAll("dates") LocalDate date) {
        LocalDate after = CHINA.onOrAfter(date);
        LocalDate before = CHINA.onOrBefore(date);

        assertThat(CHINA.isWorkday(after) && CHINA.isWorkday(before)).isTrue();
        assertThat(after).isAfterOrEqualTo(date);
        assertThat(before).isBeforeOrEqualTo(date);
        assertThat(CHINA.count(DateRange.of(date, after))).isZero();
        assertThat(CHINA.isWorkday(date) ? after : before.plusDays(1)).isBeforeOrEqualTo(date);
    }
}
