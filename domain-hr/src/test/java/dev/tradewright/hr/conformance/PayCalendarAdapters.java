// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.conformance;

import dev.tradewright.conformance.Adapter;
import dev.tradewright.conformance.Given;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.payroll.PayFrequency;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.time.PayCalendar;
import dev.tradewright.hr.payroll.time.PaymentRule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Calendars of pay. */
final class PayCalendarAdapters {

    private PayCalendarAdapters() {}

    static Map<String, Adapter> topics() {
        return Map.of(
                "payroll.calendar", PayCalendarAdapters::calendar, "payroll.withhold", PayCalendarAdapters::withhold);
    }

    private static Object calendar(Given given) {
        if (given.has("starts")) {
            return Map.of(
                    "ends",
                    given.rows("starts").stream()
                            .map(row -> PayCalendar.periodFrom(LocalDate.parse(row.get(0)), frequency(row.get(1)))
                                    .lastDay())
                            .toList());
        }
        PayFrequency frequency = frequency(given.text("frequency"));
        if (given.has("payrollYear")) {
            DateRange year = closed(given.texts("payrollYear"));
            LocalDate start = LocalDate.parse(given.texts("period").get(0));
            return Map.of(
                    "remainingPeriods",
                    PayCalendar.of(year.start(), frequency, PaymentRule.daysAfterEnd(0))
                            .remainingPeriods(start, year));
        }
        DateRange year = given.has("year")
                ? DateRange.ofYear((int) given.whole("year"))
                : PayCalendar.periodFrom(Fields.date(given, "fiscalYearFrom"), PayFrequency.ANNUALLY);
        List<PayPeriod> periods = PayCalendar.of(year.start(), frequency, payment(given, frequency))
                .periods(year);
        PayPeriod first = periods.get(0);
        return Map.of(
                "period1", List.of(first.range().start(), first.range().lastDay()),
                "payOn", first.paymentDate(),
                "count", periods.size());
    }

    /** Weeks are paid on a day of the week, other periods a number of days after their end; a case may name both. */
    private static PaymentRule payment(Given given, PayFrequency frequency) {
        DayOfWeek weekday = weekday(given.text("paymentWeekday", "0"));
        PaymentRule days = PaymentRule.daysAfterEnd((int) Long.parseLong(given.text("paymentDay", "0")));
        boolean weeks = frequency == PayFrequency.WEEKLY || frequency == PayFrequency.BIWEEKLY;
        boolean byWeekday = given.has("paymentWeekday") && (weeks || !given.has("paymentDay"));
        return byWeekday ? PaymentRule.weekdayAfterEnd(weekday) : days;
    }

    /** By name, or by its number after Sunday. */
    private static DayOfWeek weekday(String text) {
        return switch (text) {
            case "0" -> DayOfWeek.SUNDAY;
            case "1", "2", "3", "4", "5", "6", "7" -> DayOfWeek.of(Integer.parseInt(text));
            default -> DayOfWeek.valueOf(text);
        };
    }

    static PayFrequency frequency(String text) {
        return switch (text.replace("-", "_")) {
            case "FORTNIGHTLY", "BI_WEEKLY" -> PayFrequency.BIWEEKLY;
            case "SEMI_MONTHLY", "BIMONTHLY" -> PayFrequency.SEMIMONTHLY;
            case "HALF_YEARLY", "SEMI_ANNUALLY" -> PayFrequency.SEMIANNUALLY;
            case "YEARLY" -> PayFrequency.ANNUALLY;
            default -> PayFrequency.valueOf(text);
        };
    }

    private static DateRange closed(List<String> days) {
        return DateRange.ofClosed(LocalDate.parse(days.get(0)), LocalDate.parse(days.get(1)));
    }

    private static Object withhold(Given given) {
        List<DateRange> cycles = PayCalendar.periodsFrom(
                Fields.date(given, "from"), frequency(given.text("frequency")), (int) given.whole("cycles"));
        return Map.of(
                "to", cycles.get(cycles.size() - 1).lastDay(),
                "cyclesTable",
                        cycles.stream()
                                .map(cycle -> List.of(cycle.start(), cycle.lastDay()))
                                .toList());
    }
}
