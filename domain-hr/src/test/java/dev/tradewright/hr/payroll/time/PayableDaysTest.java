// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.time.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayableDaysTest {

    private static final DateRange JUNE = DateRange.parse("2024-06-01/2024-07-01");
    private static final PayableDaysRule CALENDAR =
            PayableDaysRule.builder().holidaysCount(true).build();

    /** 2, 9, 16, 23 and 30 June 2024. */
    private static final Set<LocalDate> SUNDAYS =
            JUNE.stream().filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY).collect(Collectors.toSet());

    private static LocalDate june(int day) {
        return LocalDate.of(2024, 6, day);
    }

    @Test
    void absencesOnHolidaysCostNothing() {
        PayableDays days = PayableDays.of(
                Decimal.of(25),
                Decimal.ZERO,
                List.of(
                        Absence.holiday(AbsenceKind.ABSENT),
                        Absence.workday(AbsenceKind.ABSENT),
                        Absence.workday(AbsenceKind.HALF_DAY_UNPAID_LEAVE),
                        Absence.workday(AbsenceKind.UNPAID_LEAVE),
                        Absence.workday(AbsenceKind.PAID_LEAVE),
                        Absence.holiday(AbsenceKind.UNPAID_LEAVE)),
                PayableDaysRule.builder().halfDayPaid(Rate.parse("0.75")).build());

        assertThat(days.unpaidLeave()).isEqualTo(Decimal.parse("1.25"));
        assertThat(days.absent()).isEqualTo(Decimal.ONE);
        assertThat(days.payable()).isEqualTo(Decimal.parse("22.75"));
    }

    @Test
    void partlyPaidLeaveIsUnpaidInPart() {
        PayableDays days = PayableDays.of(
                Decimal.of(25),
                Decimal.ZERO,
                List.of(
                        Absence.workdays(AbsenceKind.UNPAID_LEAVE, Decimal.of(3)),
                        Absence.partlyPaid(Decimal.parse("1.5"), Rate.parse("0.5"))),
                PayableDaysRule.standard());

        assertThat(days.unpaidLeave()).isEqualTo(Decimal.parse("3.75"));
        assertThat(days.payable()).isEqualTo(Decimal.parse("21.25"));
    }

    @ParameterizedTest
    @CsvSource({
        // employed, holidays count, working, not employed, payable
        "2024-01-01/.., true, 30, 0, 30",
        "2024-06-04/.., true, 30, 3, 27",
        "2024-06-04/.., false, 25, 2, 23",
        "2024-06-04/2024-06-21, true, 30, 13, 17",
        "2024-06-04/2024-06-21, false, 25, 10, 15",
        "2024-07-01/.., true, 30, 30, 0"
    })
    void daysBeforeTheEntryAndAfterTheExitAreNotPaid(
            String employed, boolean holidaysCount, String working, String notEmployed, String payable) {
        PayableDays days = PayableDays.of(
                JUNE,
                DateRange.parse(employed),
                SUNDAYS,
                Map.of(),
                Set.of(),
                PayableDaysRule.builder().holidaysCount(holidaysCount).build());

        assertThat(days)
                .isEqualTo(new PayableDays(
                        Decimal.parse(working),
                        Decimal.parse(notEmployed),
                        Decimal.ZERO,
                        Decimal.ZERO,
                        Decimal.parse(payable)));
    }

    @ParameterizedTest
    @CsvSource({"false, true, 27", "true, true, 26.5", "true, false, 23", "false, false, 23"})
    void halfADayOnAHolidayCountsIfTheRuleSaysSo(boolean onHolidays, boolean holidaysCount, String payable) {
        PayableDays days = PayableDays.of(
                JUNE,
                DateRange.ofUnboundedEnd(june(4)),
                SUNDAYS,
                Map.of(june(9), AbsenceKind.HALF_DAY_UNPAID_LEAVE),
                Set.of(),
                PayableDaysRule.builder()
                        .holidaysCount(holidaysCount)
                        .absenceOnHolidays(onHolidays)
                        .build());

        assertThat(days.payable()).isEqualTo(Decimal.parse(payable));
    }

    @Test
    void leaveAfterTheExitDoesNotCount() {
        PayableDays days = PayableDays.of(
                JUNE,
                DateRange.parse("2024-01-01/2024-06-13"),
                SUNDAYS,
                Map.of(june(12), AbsenceKind.UNPAID_LEAVE, june(13), AbsenceKind.UNPAID_LEAVE),
                Set.of(),
                CALENDAR);

        assertThat(days.unpaidLeave()).isEqualTo(Decimal.ONE);
        assertThat(days.payable()).isEqualTo(Decimal.of(11));
    }

    @Test
    void unmarkedWorkdaysMayCountAsAbsence() {
        Set<LocalDate> attended = new HashSet<>(
                JUNE.stream().filter(day -> day.getDayOfMonth() > 5).toList());
        PayableDaysRule rule = CALENDAR.withUnmarkedIsAbsent(true);

        // 1, 3, 4 and 5 June are unmarked; 2 June is a Sunday
        assertThat(PayableDays.of(JUNE, DateRange.ofUnbounded(), SUNDAYS, Map.of(), attended, rule)
                        .absent())
                .isEqualTo(Decimal.of(4));
        assertThat(PayableDays.of(JUNE, DateRange.ofUnbounded(), SUNDAYS, Map.of(), attended, CALENDAR)
                        .absent())
                .isEqualTo(Decimal.ZERO);
        assertThat(PayableDays.of(
                                JUNE,
                                DateRange.ofUnbounded(),
                                SUNDAYS,
                                Map.of(june(3), AbsenceKind.PAID_LEAVE),
                                attended,
                                rule)
                        .absent())
                .isEqualTo(Decimal.of(3));
    }

    @Test
    void payableNeverFallsBelowZero() {
        assertThat(PayableDays.of(
                                Decimal.ONE,
                                Decimal.ZERO,
                                List.of(Absence.workdays(AbsenceKind.ABSENT, Decimal.of(2))),
                                PayableDaysRule.standard())
                        .payable())
                .isEqualTo(Decimal.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Absence.workdays(AbsenceKind.ABSENT, Decimal.ZERO))
                .withMessageContaining("days (0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Absence.partlyPaid(Decimal.ONE, Rate.parse("1.1")))
                .withMessageContaining("unpaid (1.1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PayableDays.of(Decimal.of(-1), Decimal.ZERO, List.of(), PayableDaysRule.standard()));
    }
}
