// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.conformance;

import dev.tradewright.conformance.Adapter;
import dev.tradewright.conformance.Given;
import dev.tradewright.conformance.Shown;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.UnitPrice;
import dev.tradewright.hr.payroll.PayFrequency;
import dev.tradewright.hr.payroll.overtime.ChinaOvertime;
import dev.tradewright.hr.payroll.overtime.ChinaOvertimeCap;
import dev.tradewright.hr.payroll.overtime.ChinaOvertimeHours;
import dev.tradewright.hr.payroll.overtime.FairLaborWeek;
import dev.tradewright.hr.payroll.overtime.PaidHours;
import dev.tradewright.hr.payroll.overtime.TimeRates;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pay for hours and overtime. */
final class OvertimeAdapters {

    private OvertimeAdapters() {}

    static Map<String, Adapter> topics() {
        return Map.of(
                "payroll.time_pay", given -> Map.of("pay", timePay(given)),
                "cn.overtime", OvertimeAdapters::china,
                "cn.overtime_cap", OvertimeAdapters::chinaCap,
                "us.overtime", OvertimeAdapters::fairLabor);
    }

    private static Money timePay(Given given) {
        TimeRates.Builder rates = TimeRates.builder().standard(price(given, "rate"));
        if (given.has("sundayRate")) {
            rates.putWeekdays(DayOfWeek.SUNDAY, price(given, "sundayRate"));
        }
        Map<LocalDate, Decimal> hours = new LinkedHashMap<>();
        given.objects("work").forEach(day -> hours.put(Fields.date(day, "date"), Fields.decimal(day, "hours")));
        return rates.build().pay(hours);
    }

    private static UnitPrice price(Given given, String field) {
        return UnitPrice.of(Fields.CURRENCY, Fields.decimal(given, field));
    }

    private static Object china(Given given) {
        ChinaOvertime pay = ChinaOvertime.pay(
                Fields.money(given, "monthly"),
                new ChinaOvertimeHours(
                        Decimal.parse(given.text("workdayHours", "0")),
                        Decimal.parse(given.text("restDayHours", "0")),
                        given.flag("restDayCompensated") || given.flag("compensatoryLeave"),
                        Decimal.parse(given.text("holidayHours", "0")),
                        given.flag("holidayCompensatoryLeave")));
        Map<String, Object> answer = new HashMap<>();
        answer.put("hourly", pay.hourly());
        answer.put("workday", pay.workday());
        answer.put("restDay", pay.restDay());
        answer.put("restDayPay", pay.restDay());
        answer.put("holiday", pay.holiday());
        answer.put("holidayPay", pay.holiday());
        answer.put("total", pay.gross());
        return answer;
    }

    private static Object chinaCap(Given given) {
        if (given.has("employees")) {
            List<Object> allowed = new ArrayList<>();
            for (Given employee : given.objects("employees")) {
                allowed.add(ChinaOvertimeCap.person(
                                months(employee, "pregnantMonths"), months(employee, "nursingChildMonths"))
                        .isAccepted());
            }
            return Map.of("overtimeAllowed", allowed);
        }
        List<String> daily = Fields.each(given, "dailyOvertime");
        List<String> special = Fields.each(given, "special");
        List<Object> days = new ArrayList<>();
        for (int i = 0; i < daily.size(); i++) {
            days.add(ChinaOvertimeCap.day(Decimal.parse(daily.get(i)), Boolean.parseBoolean(special.get(i)))
                    .isAccepted());
        }
        List<Object> months = new ArrayList<>();
        for (String month : Fields.each(given, "monthlyOvertime")) {
            months.add(ChinaOvertimeCap.month(Decimal.parse(month)).isAccepted());
        }
        return Map.of("dailyOk", days, "monthlyOk", months);
    }

    private static Optional<Decimal> months(Given employee, String field) {
        return employee.has(field) ? Optional.of(Fields.decimal(employee, field)) : Optional.empty();
    }

    private static Object fairLabor(Given given) {
        if (given.has("salary")) {
            Given salary = given.object("salary");
            List<Object> weekly = new ArrayList<>();
            for (String field : salary.keys()) {
                weekly.add(FairLaborWeek.weekly(Fields.money(salary, field), salaryOf(field)));
            }
            return Map.of("weekly", weekly);
        }
        if (given.has("fixedSalary")) {
            return Map.of(
                    "total",
                    Fields.answers(
                            given,
                            "hours",
                            hours -> FairLaborWeek.fluctuating(
                                            Fields.money(given, "fixedSalary"), Decimal.parse(hours), Trace.OFF)
                                    .gross()));
        }
        if (given.has("weeklySalary")) {
            given.flag("halfTimeOnly"); // the agreed hours are worked and no more
            Decimal agreed = Fields.decimal(given, "agreedHours");
            FairLaborWeek week = FairLaborWeek.salaried(Fields.money(given, "weeklySalary"), agreed, agreed, Trace.OFF);
            return Map.of("regularRate", shown(week), "overtimePremium", week.premium());
        }
        if (given.has("jobs")) {
            List<PaidHours> jobs = given.objects("jobs").stream()
                    .map(job -> PaidHours.of(Fields.decimal(job, "hours"), price(job, "rate")))
                    .toList();
            FairLaborWeek week = FairLaborWeek.hourly(jobs, Money.zero(Fields.CURRENCY), Trace.OFF);
            return Map.of("straight", week.straight(), "regularRate", shown(week), "total", week.gross());
        }
        return Map.of(
                "total",
                        Fields.answers(
                                given, "bonus", bonus -> withBonus(given, bonus).gross()),
                "regularRate", Fields.answers(given, "bonus", bonus -> shown(withBonus(given, bonus))));
    }

    private static Shown shown(FairLaborWeek week) {
        return new Shown(week.regularRate().toBigDecimal());
    }

    private static FairLaborWeek withBonus(Given given, String bonus) {
        return FairLaborWeek.hourly(
                List.of(PaidHours.of(Fields.decimal(given, "hours"), price(given, "rate"))),
                Fields.money(bonus),
                Trace.OFF);
    }

    private static PayFrequency salaryOf(String field) {
        return switch (field) {
            case "monthly" -> PayFrequency.MONTHLY;
            case "semiMonthly" -> PayFrequency.SEMIMONTHLY;
            case "biWeekly", "biweekly" -> PayFrequency.BIWEEKLY;
            case "annual", "yearly" -> PayFrequency.ANNUALLY;
            default -> PayFrequency.WEEKLY;
        };
    }
}
