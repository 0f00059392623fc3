// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.conformance;

import dev.tradewright.conformance.Adapter;
import dev.tradewright.conformance.Given;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayFrequency;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.overtime.OvertimePay;
import dev.tradewright.hr.payroll.time.InputEntry;
import dev.tradewright.hr.payroll.time.PaidLedger;
import dev.tradewright.hr.payroll.time.PayCalendar;
import dev.tradewright.hr.payroll.time.RetroMode;
import dev.tradewright.hr.payroll.time.RetroResult;
import dev.tradewright.hr.payroll.time.Scenario;
import dev.tradewright.hr.payroll.time.Viewpoint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Sums of the year, forecasts, and overtime that is taxed. */
final class YearToDateAdapter {

    private static final Instant ENTERED = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant ASKED = Instant.parse("2027-01-01T00:00:00Z");
    private static final Scenario SCENARIO_A = Scenario.of("A");
    private static final Scenario SCENARIO_B = Scenario.of("B");

    private YearToDateAdapter() {}

    static Map<String, Adapter> topics() {
        return Map.of("payroll.forecast", YearToDateAdapter::forecast, "overtime.pay", YearToDateAdapter::overtime);
    }

    static Object yearToDate(Given given) {
        if (given.has("paid")) {
            return corrected(given);
        }
        if (given.has("netPerMonth")) {
            List<Money> months = Fields.each(given, "netPerMonth").stream()
                    .map(Fields::money)
                    .toList();
            return Map.of("ytd", sums(months(months.size()), months::get, PayPeriod::paymentYear));
        }
        Money monthly = Fields.money(given, "monthly");
        Function<PayPeriod, ?> cycle = cycle(given);
        if (Fields.isList(given, "runs")) {
            List<PayPeriod> runs =
                    given.texts("runs").stream().map(RetroAdapters::month).toList();
            return Map.of("ytd", sums(runs, index -> monthly, cycle));
        }
        List<Object> sums = sums(months((int) given.whole("runs")), index -> monthly, cycle);
        return Map.of("ytd", sums.get(sums.size() - 1));
    }

    /** Years of the calendar unless the cycle names its days, or says that there are none. */
    private static Function<PayPeriod, ?> cycle(Given given) {
        List<String> days = Fields.each(given, "cycle");
        if (days.size() == 2) {
            DateRange year = DateRange.ofClosed(LocalDate.parse(days.get(0)), LocalDate.parse(days.get(1)));
            return period -> year.contains(period.range().start());
        }
        return PayPeriod::paymentYear;
    }

    private static List<PayPeriod> months(int count) {
        return PayCalendar.periodsFrom(LocalDate.of(2026, 1, 1), PayFrequency.MONTHLY, count).stream()
                .map(range -> RetroAdapters.month(range.start().toString()))
                .toList();
    }

    private static List<Object> sums(List<PayPeriod> periods, IntFunction<Money> amount, Function<PayPeriod, ?> cycle) {
        ComponentCode net = RetroScene.NET;
        PaidLedger ledger = PaidLedger.empty();
        for (int i = 0; i < periods.size(); i++) {
            ledger = ledger.with(periods.get(i), Map.of(net, amount.apply(i)));
        }
        return new ArrayList<>(ledger.yearToDate(net, cycle).values());
    }

    private static Object corrected(Given given) {
        RetroScene scene = new RetroScene(given);
        Map<LocalDate, Decimal> salaries = new TreeMap<>();
        given.<String>map("paid", months -> months::text).forEach((month, amount) -> {
            scene.paid(RetroAdapters.month(month), Decimal.parse(amount), Map.of());
            salaries.put(RetroAdapters.month(month).range().start(), Decimal.parse(amount));
        });
        PayPeriod run = RetroAdapters.month(given.text("run"));
        if (given.has("current")) {
            salaries.put(run.range().start(), Fields.decimal(given, "current"));
        }
        RetroAdapters.salary(scene, salaries);
        RetroAdapters.change(given, given.object("change"), scene);
        List<PayPeriod> past = scene.ledger().periods();
        RetroResult result = scene.run(run, RetroAdapters.endOf(given.text("run")), RetroMode.ALL);
        ComponentCode sum = RetroScene.TOTAL;
        return Map.of(
                "retroDelta", result.totals().getOrDefault(sum, Money.zero(Fields.CURRENCY)),
                "priorYtdInclRetro", result.ledger().totalWithRetro(sum, past),
                "priorYtdExclRetro", result.ledger().totalWithoutRetro(sum, past));
    }

    private static Object forecast(Given given) {
        RetroScene scene = new RetroScene(given);
        scene.addSalary(InputEntry.of(DateRange.ofUnbounded(), ENTERED, Fields.decimal(given, "salary")));
        enter(given.object("scenarioA"), SCENARIO_A, scene);
        enter(given.object("scenarioB"), SCENARIO_B, scene);
        List<Object> net = new ArrayList<>();
        List<Object> quarter = new ArrayList<>();
        for (Viewpoint view :
                List.of(Viewpoint.of(ASKED), Viewpoint.of(ASKED, SCENARIO_A), Viewpoint.of(ASKED, SCENARIO_B))) {
            PaidLedger ledger = PaidLedger.empty();
            for (PayPeriod month : months(3)) {
                ledger = ledger.with(month, scene.pay(month, view));
            }
            net.add(ledger.latest(months(1).get(0)).get(RetroScene.NET));
            quarter.add(ledger.totalWithRetro(RetroScene.NET, ledger.periods()));
        }
        return Map.of("net", net, "q1Net", quarter);
    }

    /** What a scenario says is known a moment after production, so that it holds. */
    private static void enter(Given scenario, Scenario name, RetroScene scene) {
        Instant later = Instant.parse("2026-01-02T00:00:00Z");
        if (scenario.has("salary")) {
            scene.addSalary(InputEntry.of(DateRange.ofUnbounded(), later, Fields.decimal(scenario, "salary"))
                    .in(name));
        }
        if (scenario.has("bonus")) {
            for (PayPeriod month : months(3)) {
                scene.addBonus(
                        InputEntry.of(DateRange.ofDay(month.range().start()), later, Fields.decimal(scenario, "bonus"))
                                .in(name));
            }
        }
    }

    private static Object overtime(Given given) {
        if (given.has("basic")) {
            return Map.of(
                    "overtimePay",
                    OvertimePay.of(
                            Fields.money(given, "basic"),
                            Fields.decimal(given, "payableDays"),
                            Fields.decimal(given, "standardHours"),
                            Fields.decimal(given, "overtimeHours"),
                            Fields.decimal(given, "multiplier")));
        }
        Money pay = OvertimePay.of(
                Fields.money(given, "fullTimeSalary"),
                Fields.decimal(given, "monthlyHours"),
                Fields.decimal(given, "overtimeHours"),
                Fields.decimal(given, "factor"));
        RetroScene scene = new RetroScene(given);
        scene.addSalary(InputEntry.of(DateRange.ofUnbounded(), ENTERED, Fields.decimal(given, "fullTimeSalary")));
        PayPeriod month = months(1).get(0);
        scene.addBonus(InputEntry.of(DateRange.ofDay(month.range().start()), ENTERED, pay.amount()));
        Map<ComponentCode, Money> amounts = scene.pay(month, Viewpoint.of(ASKED));
        return Map.of(
                "overtimePay", pay,
                "gross", amounts.getOrDefault(RetroScene.TOTAL, pay),
                "tax", amounts.getOrDefault(RetroScene.TAX, pay),
                "social", amounts.getOrDefault(RetroScene.SOCIAL, pay));
    }
}
