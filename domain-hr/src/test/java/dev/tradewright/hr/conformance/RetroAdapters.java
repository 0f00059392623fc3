// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.conformance;

import dev.tradewright.conformance.Adapter;
import dev.tradewright.conformance.Given;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.Timeline;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayFrequency;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.time.InputEntry;
import dev.tradewright.hr.payroll.time.MarchClause;
import dev.tradewright.hr.payroll.time.PaidLedger;
import dev.tradewright.hr.payroll.time.PayCalendar;
import dev.tradewright.hr.payroll.time.RetroDelta;
import dev.tradewright.hr.payroll.time.RetroMode;
import dev.tradewright.hr.payroll.time.RetroPay;
import dev.tradewright.hr.payroll.time.RetroPolicy;
import dev.tradewright.hr.payroll.time.RetroResult;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Corrections of months that were paid. */
final class RetroAdapters {

    private static final Money ZERO = Money.zero(Fields.CURRENCY);

    private RetroAdapters() {}

    static Map<String, Adapter> topics() {
        return Map.of("payroll.retro", RetroAdapters::retro, "payroll.ytd", YearToDateAdapter::yearToDate);
    }

    private static Object retro(Given given) {
        if (given.has("reversedUnpaidDays")) {
            return reversedDays(given);
        }
        if (given.has("annualCeiling")) {
            return marchClause(given);
        }
        if (given.has("old")) {
            return arrears(given);
        }
        given.text("employee", "");
        given.text("basis", "");
        RetroScene scene = new RetroScene(given);
        paid(given, scene);
        entries(given, scene);
        if (given.has("runs")) {
            Map<String, Object> answers = new LinkedHashMap<>();
            for (Given run : given.objects("runs")) {
                String period = run.text("period");
                RetroResult result = scene.run(month(period), endOf(period), mode(run.text("mode")));
                answers.put(period, answer(given, scene, result));
            }
            return answers;
        }
        String run = given.text("run", given.text("runOn", ""));
        if (scene.ledger().periods().isEmpty()) {
            for (YearMonth before : monthsBefore(scene.firstMonth(), YearMonth.parse(run.substring(0, 7)))) {
                scene.run(month(before.toString()), runOf(given, before), RetroMode.ALL);
            }
        }
        Instant knownAt = given.has("runOn") ? Fields.instant(given.text("runOn")) : endOf(run);
        return answer(given, scene, scene.run(month(run.substring(0, 7)), knownAt, RetroMode.ALL));
    }

    /** When an earlier month was run: on the same day of its month if the case names the day of its run. */
    private static Instant runOf(Given given, YearMonth month) {
        if (!given.has("runOn")) {
            return endOf(month.toString());
        }
        int day = LocalDate.ofInstant(Fields.instant(given.text("runOn")), ZoneOffset.UTC)
                .getDayOfMonth();
        LocalDate run = month.isValidDay(day) ? month.atDay(day) : month.atEndOfMonth();
        return Fields.instant(run.toString());
    }

    private static List<YearMonth> monthsBefore(YearMonth first, YearMonth run) {
        return PayCalendar.periodsFrom(first.atDay(1), PayFrequency.MONTHLY, 1_000).stream()
                .map(range -> YearMonth.from(range.start()))
                .filter(month -> month.isBefore(run))
                .toList();
    }

    private static RetroMode mode(String text) {
        return switch (text) {
            case "AUTO_FROM_LAST" -> RetroMode.CHANGED_SINCE_LAST_RUN;
            case "NONE" -> RetroMode.NONE;
            default -> RetroMode.ALL;
        };
    }

    static PayPeriod month(String text) {
        YearMonth month = YearMonth.parse(text.substring(0, 7));
        return PayPeriod.monthly(month, month.atEndOfMonth());
    }

    /** A run of a month knows what became known in it. */
    static Instant endOf(String month) {
        return Fields.month(month.substring(0, 7))
                .end()
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    private static void paid(Given given, RetroScene scene) {
        Map<LocalDate, Decimal> salaries = new TreeMap<>();
        for (String field : List.of("paid", "stored")) {
            Map<String, Given> months = given.map(field, object -> object::object);
            months.forEach((month, amounts) -> {
                Decimal base = Fields.decimal(amounts, "base");
                Map<ComponentCode, Money> stored = new LinkedHashMap<>();
                if (amounts.has("tax")) {
                    stored.put(RetroScene.TAX, Fields.money(amounts, "tax"));
                }
                if (amounts.has("social")) {
                    stored.put(RetroScene.SOCIAL, Fields.money(amounts, "social"));
                }
                scene.paid(month(month), base, stored);
                salaries.put(month(month).range().start(), base);
            });
        }
        salary(scene, salaries);
    }

    /** What was paid is what was agreed, until something else is entered. */
    static void salary(RetroScene scene, Map<LocalDate, Decimal> salaries) {
        for (Timeline.Entry<Decimal> entry : Timeline.ofStarts(salaries).entries()) {
            scene.addSalary(InputEntry.of(entry.range(), Instant.EPOCH, entry.value()));
        }
    }

    private static void entries(Given given, RetroScene scene) {
        given.objects("salary").forEach(entry -> scene.addSalary(PayTimeAdapters.entry(entry)));
        given.objects("wage").forEach(entry -> scene.addSalary(PayTimeAdapters.entry(entry)));
        given.objects("level").forEach(entry -> scene.addLevel(PayTimeAdapters.entry(entry)));
        if (given.has("bonus")) {
            Given bonus = given.object("bonus");
            scene.addBonus(InputEntry.of(
                    DateRange.ofDay(Fields.date(bonus, "on")), known(bonus), Fields.decimal(bonus, "amount")));
        }
        if (given.has("change")) {
            change(given, given.object("change"), scene);
        } else if (given.has("fullTimeSalary")) {
            scene.addSalary(
                    InputEntry.of(DateRange.ofUnbounded(), Instant.EPOCH, Fields.decimal(given, "fullTimeSalary")));
        }
    }

    static void change(Given given, Given change, RetroScene scene) {
        DateRange days = Fields.days(change, "from", "to");
        Instant known = known(change);
        if (change.has("level")) {
            scene.addLevel(InputEntry.of(days, known, Fields.decimal(change, "level")));
        }
        if (change.has("salary") || given.has("fullTimeSalary")) {
            Given from = change.has("salary") ? change : given;
            String field = change.has("salary") ? "salary" : "fullTimeSalary";
            scene.addSalary(InputEntry.of(days, known, Fields.decimal(from, field)));
        }
    }

    private static Instant known(Given entry) {
        return Fields.instant(entry.text(entry.has("knownAt") ? "knownAt" : entry.has("known") ? "known" : "created"));
    }

    private static Map<String, Object> answer(Given given, RetroScene scene, RetroResult result) {
        boolean taxed = given.has("taxRate");
        Map<ComponentCode, Money> current = scene.ledger().latest(result.current());
        Map<String, Object> byPeriod = new LinkedHashMap<>();
        result.byPeriod().forEach((period, deltas) -> byPeriod.put(key(period), components(deltas)));
        Map<String, Object> recomputed = new LinkedHashMap<>();
        for (RetroDelta delta : result.deltas()) {
            if (delta.component().equals(RetroScene.TOTAL)) {
                recomputed.put(key(delta.period()), delta.recomputed());
            }
        }
        return Map.of(
                "current",
                taxed ? components(current) : current.getOrDefault(RetroScene.TOTAL, ZERO),
                "retroDelta",
                taxed ? components(result.totals()) : result.totals().getOrDefault(RetroScene.TOTAL, ZERO),
                "byPeriod",
                byPeriod,
                "recomputed",
                recomputed);
    }

    private static String key(PayPeriod period) {
        return YearMonth.from(period.range().start()).toString();
    }

    private static Map<String, Object> components(Map<ComponentCode, Money> amounts) {
        return Map.of(
                "base", amounts.getOrDefault(RetroScene.BASE, ZERO),
                "bonus", amounts.getOrDefault(RetroScene.BONUS, ZERO),
                "tax", amounts.getOrDefault(RetroScene.TAX, ZERO),
                "social", amounts.getOrDefault(RetroScene.SOCIAL, ZERO));
    }

    private static Object reversedDays(Given given) {
        Decimal days = Fields.decimal(given, "reversedUnpaidDays");
        Decimal working = Fields.decimal(given, "workingDays");
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("monthlyArrear", RetroPay.reversedDays(Fields.money(given, "monthly"), days, working));
        if (given.has("annualBenefit")) {
            answer.put(
                    "benefitArrear",
                    RetroPay.reversedDaysOfYear(
                            Fields.money(given, "annualBenefit"), PayFrequency.MONTHLY, days, working));
        }
        return answer;
    }

    private static Object marchClause(Given given) {
        Given bonus = given.isObject("bonus") ? given.object("bonus") : given;
        String field = given.isObject("bonus") ? "amount" : "bonus";
        if (!Fields.isList(bonus, field) && !Fields.isList(given, "prevYearEarnings")) {
            MarchClause clause = marchClause(given, bonus.text(field), given.text("prevYearEarnings"));
            return Map.of("remainder", clause.remainder(), "attributeToPreviousYear", clause.toPreviousYear());
        }
        List<Object> remainders = new ArrayList<>();
        List<Object> moved = new ArrayList<>();
        String several = Fields.isList(given, "prevYearEarnings") ? "prevYearEarnings" : "bonus";
        for (int i = 0; i < given.texts(several).size(); i++) {
            MarchClause clause =
                    marchClause(given, Fields.at(bonus, field, i), Fields.at(given, "prevYearEarnings", i));
            remainders.add(clause.remainder());
            moved.add(clause.toPreviousYear());
        }
        return Map.of("remainder", remainders, "attributeToPreviousYear", moved);
    }

    private static MarchClause marchClause(Given given, String payment, String earnings) {
        return MarchClause.of(
                Fields.money(payment),
                month(given.text("paidIn")).range().start(),
                Fields.money(given, "annualCeiling"),
                Fields.money(earnings));
    }

    /** The same change of each component in each of several months. */
    private static Object arrears(Given given) {
        Map<ComponentCode, Money> before = amounts(given, "old");
        Map<ComponentCode, Money> after = amounts(given, "new");
        PaidLedger paid = PaidLedger.empty();
        List<DateRange> months = new ArrayList<>(
                PayCalendar.periodsFrom(LocalDate.of(2026, 1, 1), PayFrequency.MONTHLY, (int) given.whole("months")));
        for (DateRange month : months) {
            paid = paid.with(month(month.start().toString()), before);
        }
        RetroResult result = RetroPay.compare(paid, month("2099-01"), period -> after, RetroPolicy.standard());
        Map<String, Object> arrears = new LinkedHashMap<>();
        before.keySet().forEach(code -> arrears.put(code.value(), ZERO));
        result.totals().forEach((code, amount) -> arrears.put(code.value(), amount));
        return Map.of("arrears", arrears);
    }

    private static Map<ComponentCode, Money> amounts(Given given, String field) {
        Map<ComponentCode, Money> amounts = new LinkedHashMap<>();
        given.<String>map(field, object -> object::text)
                .forEach((code, amount) -> amounts.put(ComponentCode.of(code), Fields.money(amount)));
        return amounts;
    }
}
