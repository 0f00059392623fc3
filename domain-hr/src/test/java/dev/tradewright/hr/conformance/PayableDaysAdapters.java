// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.conformance;

import dev.tradewright.conformance.Adapter;
import dev.tradewright.conformance.Given;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.payroll.time.Absence;
import dev.tradewright.hr.payroll.time.AbsenceKind;
import dev.tradewright.hr.payroll.time.PayableDays;
import dev.tradewright.hr.payroll.time.PayableDaysRule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The days that are paid. */
final class PayableDaysAdapters {

    private PayableDaysAdapters() {}

    static Map<String, Adapter> topics() {
        return Map.of("payroll.payable_days", PayableDaysAdapters::payableDays);
    }

    private static Object payableDays(Given given) {
        if (Fields.isList(given, "considerAttendanceOnHolidays")) {
            List<Object> payable = new ArrayList<>();
            for (String flag : given.texts("considerAttendanceOnHolidays")) {
                payable.add(count(given, Boolean.parseBoolean(flag)).payable());
            }
            return Map.of("payableDays", payable);
        }
        PayableDays days = count(given, given.flag("considerAttendanceOnHolidays"));
        return Map.of(
                "workingDays", days.working(),
                "unpaidLeaveDays", days.unpaidLeave(),
                "unpaidEquivalentDays", days.unpaidLeave(),
                "absentDays", days.absent(),
                "payableDays", days.payable());
    }

    private static PayableDays count(Given given, boolean onHolidays) {
        PayableDaysRule rule = PayableDaysRule.builder()
                .holidaysCount(!given.has("holidaysCount") || given.flag("holidaysCount"))
                .absenceOnHolidays(onHolidays)
                .halfDayPaid(Rate.parse(given.text("halfDayPaidFraction", "0.5")))
                .build();
        if (given.has("workingDays")) {
            return PayableDays.of(Fields.decimal(given, "workingDays"), Decimal.ZERO, totals(given), rule);
        }
        DateRange employed = Fields.days(given, "joined", "left");
        Map<LocalDate, AbsenceKind> absences = absences(given);
        DateRange month = Fields.month(given.has("month") ? given.text("month") : monthOf(given, absences));
        PayableDays dated = PayableDays.of(month, employed, holidays(given, month), absences, Set.of(), rule);
        List<Absence> counted = totals(given);
        return counted.isEmpty() ? dated : PayableDays.of(dated.working(), dated.notEmployed(), counted, rule);
    }

    /** A case may leave the month to the days of leave that it names. */
    private static String monthOf(Given given, Map<LocalDate, AbsenceKind> absences) {
        return absences.keySet().stream()
                .sorted()
                .findFirst()
                .map(day -> day.toString().substring(0, 7))
                .orElseGet(() -> given.text("left").substring(0, 7));
    }

    private static Set<LocalDate> holidays(Given given, DateRange month) {
        Set<LocalDate> holidays = new HashSet<>();
        Fields.each(given, "holidays").forEach(day -> holidays.add(LocalDate.parse(day)));
        List<DayOfWeek> off =
                Fields.each(given, "weeklyOff").stream().map(DayOfWeek::valueOf).toList();
        month.stream().filter(day -> off.contains(day.getDayOfWeek())).forEach(holidays::add);
        return holidays;
    }

    private static Map<LocalDate, AbsenceKind> absences(Given given) {
        Map<LocalDate, AbsenceKind> absences = new HashMap<>();
        dates(given, "absentOn").forEach(day -> absences.put(day, AbsenceKind.ABSENT));
        dates(given, "halfDayOn").forEach(day -> absences.put(day, AbsenceKind.HALF_DAY_UNPAID_LEAVE));
        List<LocalDate> leave = dates(given, "unpaidLeave");
        if (leave.size() == 2) {
            DateRange.ofClosed(leave.get(0), leave.get(1)).stream()
                    .forEach(day -> absences.put(day, AbsenceKind.UNPAID_LEAVE));
        } else {
            leave.forEach(day -> absences.put(day, AbsenceKind.UNPAID_LEAVE));
        }
        return absences;
    }

    private static List<LocalDate> dates(Given given, String field) {
        if (given.isObject(field)) {
            Given range = given.object(field);
            return List.of(Fields.date(range, "from"), Fields.date(range, "to"));
        }
        return Fields.each(given, field).stream().map(LocalDate::parse).toList();
    }

    /** What is given as a number of days and not by dates. */
    private static List<Absence> totals(Given given) {
        List<Absence> absences = new ArrayList<>();
        for (Given event : given.objects("events")) {
            AbsenceKind kind = AbsenceKind.valueOf(event.text("type"));
            absences.add(event.text("on").equals("HOLIDAY") ? Absence.holiday(kind) : Absence.workday(kind));
        }
        if (given.has("unpaidLeaveDays")) {
            add(absences, AbsenceKind.UNPAID_LEAVE, Fields.decimal(given, "unpaidLeaveDays"), false);
        }
        if (given.has("partiallyPaidLeave")) {
            Given partly = given.object("partiallyPaidLeave");
            absences.add(Absence.partlyPaid(Fields.decimal(partly, "days"), Fields.rate(partly, "unpaidFraction")));
        }
        if (given.has("absentOnHolidays")) {
            add(absences, AbsenceKind.ABSENT, number(given, "absentOnHolidays"), true);
        }
        if (given.has("unmarkedWorkdays")) {
            boolean absent = given.text("unmarkedMeans", "ABSENT").equals("ABSENT");
            Decimal unmarked = number(given, "unmarkedWorkdays");
            add(absences, absent ? AbsenceKind.ABSENT : AbsenceKind.PAID_LEAVE, unmarked, false);
        }
        return absences;
    }

    private static void add(List<Absence> absences, AbsenceKind kind, Decimal days, boolean onHoliday) {
        if (!days.isZero()) {
            absences.add(new Absence(kind, days, onHoliday, Rate.ONE));
        }
    }

    /** How many are listed, or the number itself. */
    private static Decimal number(Given given, String field) {
        return Fields.isList(given, field) ? Decimal.of(given.texts(field).size()) : Fields.decimal(given, field);
    }
}
