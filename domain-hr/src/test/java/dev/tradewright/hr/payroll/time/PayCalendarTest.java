// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.payroll.PayFrequency;
import dev.tradewright.hr.payroll.PayPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PayCalendarTest {

    private static final DateRange YEAR_2015 = DateRange.ofYear(2015);

    @ParameterizedTest
    @CsvSource({
        "2017-02-15, MONTHLY, 2017-03-14",
        "2017-02-01, MONTHLY, 2017-02-28",
        "2016-02-01, MONTHLY, 2016-02-29",
        "2017-01-31, MONTHLY, 2017-02-27",
        "2017-02-01, BIWEEKLY, 2017-02-14",
        "2017-02-01, FOUR_WEEKLY, 2017-02-28",
        "2016-02-01, FOUR_WEEKLY, 2016-02-28",
        "2017-02-01, WEEKLY, 2017-02-07",
        "2017-02-15, DAILY, 2017-02-15",
        "2017-02-01, SEMIMONTHLY, 2017-02-15",
        "2017-02-16, SEMIMONTHLY, 2017-02-28",
        "2017-01-16, SEMIMONTHLY, 2017-01-31",
        "2017-11-16, QUARTERLY, 2018-02-15",
        "2017-01-01, SEMIANNUALLY, 2017-06-30",
        "2016-02-29, ANNUALLY, 2017-02-27"
    })
    void aPeriodEndsADayBeforeTheNext(LocalDate start, PayFrequency frequency, LocalDate end) {
        assertThat(PayCalendar.periodFrom(start, frequency).lastDay()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        // first day, year from, year to, frequency, count, first period's end, second's start, last one's end
        "2015-01-01, 2015-12-31, MONTHLY, 12, 2015-01-31, 2015-02-01, 2015-12-31",
        "2015-03-16, 2016-03-15, MONTHLY, 12, 2015-04-15, 2015-04-16, 2016-03-15",
        "2015-01-01, 2015-12-31, SEMIMONTHLY, 24, 2015-01-15, 2015-01-16, 2015-12-31",
        "2015-03-20, 2016-03-19, SEMIMONTHLY, 24, 2015-04-03, 2015-04-04, 2016-03-19",
        "2015-01-01, 2015-12-31, WEEKLY, 52, 2015-01-07, 2015-01-08, 2015-12-30",
        "2015-01-01, 2015-12-31, BIWEEKLY, 26, 2015-01-14, 2015-01-15, 2015-12-30",
        "2015-01-01, 2015-12-31, FOUR_WEEKLY, 13, 2015-01-28, 2015-01-29, 2015-12-30",
        "2016-01-01, 2016-12-31, WEEKLY, 52, 2016-01-07, 2016-01-08, 2016-12-29"
    })
    void aYearHasItsPeriods(
            LocalDate first,
            LocalDate last,
            PayFrequency frequency,
            int count,
            LocalDate firstEnd,
            LocalDate secondStart,
            LocalDate lastEnd) {
        PayCalendar calendar = PayCalendar.of(first, frequency, PaymentRule.daysAfterEnd(2));
        List<PayPeriod> periods = calendar.periods(DateRange.ofClosed(first, last));

        assertThat(periods).hasSize(count);
        assertThat(periods.get(0).range()).isEqualTo(DateRange.ofClosed(first, firstEnd));
        assertThat(periods.get(0).paymentDate()).isEqualTo(firstEnd.plusDays(2));
        assertThat(periods.get(1).range().start()).isEqualTo(secondStart);
        assertThat(periods.get(count - 1).range().lastDay()).isEqualTo(lastEnd);
        assertThat(periods.get(count - 1).number()).isEqualTo(count);
    }

    @Test
    void aWeekBelongsToTheYearInWhichItEnds() {
        PayCalendar weeks = PayCalendar.of(LocalDate.of(2015, 1, 1), PayFrequency.WEEKLY, PaymentRule.daysAfterEnd(0));

        assertThat(weeks.periods(DateRange.ofYear(2016)).get(0).range())
                .isEqualTo(DateRange.parse("2015-12-31/2016-01-07"));
        // 2020 begins with the week to 1 January and ends with that to 30 December
        assertThat(weeks.periods(DateRange.ofYear(2020))).hasSize(53);
    }

    @ParameterizedTest
    @CsvSource({"2015-01-07, SUNDAY, 2015-01-11", "2015-01-11, SUNDAY, 2015-01-18", "2015-01-07, THURSDAY, 2015-01-08"})
    void aWeekIsPaidOnTheDayOfTheWeekAfterItsEnd(LocalDate end, DayOfWeek weekday, LocalDate payday) {
        DateRange week = DateRange.ofClosed(end.minusDays(6), end);

        assertThat(PaymentRule.weekdayAfterEnd(weekday).payday(week)).isEqualTo(payday);
    }

    @ParameterizedTest
    @CsvSource({"2015-01-31, 31, 2015-01-31, 2015-02-28", "2015-01-31, 5, 2015-01-05, 2015-02-05"})
    void aMonthIsPaidOnADayOfItOrOfTheNext(LocalDate end, int day, LocalDate same, LocalDate next) {
        DateRange month = DateRange.ofClosed(end.withDayOfMonth(1), end);

        assertThat(PaymentRule.dayOfSameMonth(day).payday(month)).isEqualTo(same);
        assertThat(PaymentRule.dayOfNextMonth(day).payday(month)).isEqualTo(next);
        assertThatIllegalArgumentException().isThrownBy(() -> PaymentRule.dayOfNextMonth(32));
        assertThatIllegalArgumentException().isThrownBy(() -> PaymentRule.daysAfterEnd(-1));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-16, 2025-07-15, 2024-07-16, 12",
        "2024-07-16, 2025-07-15, 2024-08-15, 12",
        "2024-07-16, 2025-07-15, 2024-08-16, 11",
        "2024-07-16, 2025-07-15, 2025-07-15, 1",
        "2024-01-01, 2024-12-31, 2024-10-20, 3"
    })
    void theCurrentPeriodIsOneOfThoseThatRemain(LocalDate from, LocalDate to, LocalDate day, int remaining) {
        PayCalendar calendar = PayCalendar.of(from, PayFrequency.MONTHLY, PaymentRule.daysAfterEnd(0));

        assertThat(calendar.remainingPeriods(day, DateRange.ofClosed(from, to))).isEqualTo(remaining);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.remainingPeriods(to.plusDays(1), DateRange.ofClosed(from, to)))
                .withMessageContaining("must lie in a period");
    }

    @Test
    void anEndlessYearIsRefused() {
        PayCalendar calendar =
                PayCalendar.of(LocalDate.of(2015, 1, 1), PayFrequency.MONTHLY, PaymentRule.daysAfterEnd(0));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.periods(DateRange.ofUnboundedEnd(YEAR_2015.start())));
    }

    @ParameterizedTest
    @EnumSource(PayFrequency.class)
    void periodsFollowEachOtherWithoutAGap(PayFrequency frequency) {
        for (LocalDate start = LocalDate.of(2023, 12, 25);
                start.isBefore(LocalDate.of(2024, 3, 3));
                start = start.plusDays(1)) {
            List<DateRange> periods = PayCalendar.periodsFrom(start, frequency, 30);

            assertThat(periods.get(0)).isEqualTo(PayCalendar.periodFrom(start, frequency));
            for (int i = 1; i < periods.size(); i++) {
                assertThat(periods.get(i).start()).isEqualTo(periods.get(i - 1).end());
                assertThat(periods.get(i).isEmpty()).isFalse();
            }
        }
    }
}
