// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.conformance;

import dev.tradewright.conformance.Given;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.Timeline;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayComponent;
import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayInput;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.PayKind;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.PayStructure;
import dev.tradewright.hr.payroll.Payslip;
import dev.tradewright.hr.payroll.Proration;
import dev.tradewright.hr.payroll.formula.Unit;
import dev.tradewright.hr.payroll.time.InputEntry;
import dev.tradewright.hr.payroll.time.PaidLedger;
import dev.tradewright.hr.payroll.time.RecordedInput;
import dev.tradewright.hr.payroll.time.RecordedInputs;
import dev.tradewright.hr.payroll.time.RetroMode;
import dev.tradewright.hr.payroll.time.RetroPay;
import dev.tradewright.hr.payroll.time.RetroPolicy;
import dev.tradewright.hr.payroll.time.RetroResult;
import dev.tradewright.hr.payroll.time.Viewpoint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pay that the cases of corrections are about: a salary at a level of employment and a bonus, both taxed at flat rates, paid month by month from
 * inputs that have two times.
 */
final class RetroScene {

    static final ComponentCode BASE = ComponentCode.of("BASE");
    static final ComponentCode BONUS = ComponentCode.of("BONUS");
    static final ComponentCode TAX = ComponentCode.of("TAX");
    static final ComponentCode SOCIAL = ComponentCode.of("SOCIAL");
    static final ComponentCode TOTAL = ComponentCode.of("TOTAL");
    static final ComponentCode NET = ComponentCode.of("NET");

    private static final ComponentCode SALARY = ComponentCode.of("SALARY");
    private static final ComponentCode LEVEL = ComponentCode.of("LEVEL");
    private static final ComponentCode EXTRA = ComponentCode.of("EXTRA");
    private static final ComponentCode TAX_RATE = ComponentCode.of("TAX_RATE");
    private static final ComponentCode SOCIAL_RATE = ComponentCode.of("SOCIAL_RATE");

    private static final PayEngine ENGINE = PayEngine.compile(PayStructure.builder()
            .name("cases")
            .currency(Fields.CURRENCY)
            .addInputs(input(SALARY, Unit.MONEY, "0"), input(LEVEL, Unit.FACTOR, "1"))
            .addInputs(input(TAX_RATE, Unit.FACTOR, "0"), input(SOCIAL_RATE, Unit.FACTOR, "0"))
            .addInputs(PayInput.builder()
                    .code(EXTRA)
                    .unit(Unit.MONEY)
                    .merging(PayInput.Merging.SUM)
                    .build())
            .addComponents(component(BASE, PayKind.EARNING, "SALARY * LEVEL").withProration(Proration.CALENDAR_DAYS))
            .addComponents(component(BONUS, PayKind.EARNING, "EXTRA"))
            .addComponents(component(TAX, PayKind.DEDUCTION, "(BASE + BONUS) * TAX_RATE"))
            .addComponents(component(SOCIAL, PayKind.DEDUCTION, "(BASE + BONUS) * SOCIAL_RATE"))
            .addComponents(component(TOTAL, PayKind.INFORMATION, "BASE + BONUS"))
            .addComponents(component(NET, PayKind.INFORMATION, "BASE + BONUS - TAX - SOCIAL"))
            .build());

    private final Decimal taxRate;
    private final Decimal socialRate;
    private final List<InputEntry<Decimal>> salary = new ArrayList<>();
    private final List<InputEntry<Decimal>> level = new ArrayList<>();
    private final List<InputEntry<Decimal>> bonus = new ArrayList<>();
    private PaidLedger ledger = PaidLedger.empty();
    private Optional<Viewpoint> lastRun = Optional.empty();

    RetroScene(Given given) {
        taxRate = Decimal.parse(given.text("taxRate", "0"));
        socialRate = Decimal.parse(given.text("socialRate", "0"));
    }

    private static PayInput input(ComponentCode code, Unit unit, String whenMissing) {
        return PayInput.builder()
                .code(code)
                .unit(unit)
                .whenMissing(Decimal.parse(whenMissing))
                .build();
    }

    private static PayComponent component(ComponentCode code, PayKind kind, String formula) {
        return PayComponent.builder().code(code).kind(kind).formula(formula).build();
    }

    void addSalary(InputEntry<Decimal> entry) {
        salary.add(entry);
    }

    void addLevel(InputEntry<Decimal> entry) {
        level.add(entry);
    }

    void addBonus(InputEntry<Decimal> entry) {
        bonus.add(entry);
    }

    PaidLedger ledger() {
        return ledger;
    }

    /** The first month about which there is an entry, or in which the first of several became known. */
    YearMonth firstMonth() {
        List<InputEntry<Decimal>> all = new ArrayList<>(salary);
        all.addAll(level);
        all.addAll(bonus);
        LocalDate first = all.get(0).valid().start();
        for (InputEntry<Decimal> entry : all) {
            first = entry.valid().start().isBefore(first) ? entry.valid().start() : first;
        }
        return YearMonth.from(first);
    }

    /** Takes a past month for paid, as its own run would have: what is not stored follows from the base. */
    void paid(PayPeriod month, Decimal base, Map<ComponentCode, Money> stored) {
        PayInputs inputs = rates().set(SALARY, base).set(LEVEL, Decimal.ONE).build();
        Map<ComponentCode, Money> amounts = amounts(month, inputs);
        amounts.putAll(stored);
        ledger = ledger.with(month, amounts);
    }

    private PayInputs.Builder rates() {
        return ENGINE.inputs().set(TAX_RATE, taxRate).set(SOCIAL_RATE, socialRate);
    }

    private static Map<ComponentCode, Money> amounts(PayPeriod month, PayInputs inputs) {
        Payslip slip = ENGINE.pay(EmploymentId.of("E"), month, inputs);
        Map<ComponentCode, Money> amounts = new LinkedHashMap<>();
        slip.lines().forEach(line -> amounts.put(line.component(), line.payable()));
        return amounts;
    }

    /** What each component of a month comes to, seen from a viewpoint. */
    Map<ComponentCode, Money> pay(PayPeriod month, Viewpoint view) {
        PayInputs.Builder inputs = rates();
        for (Timeline.Entry<Decimal> entry : seen(SALARY, salary, month, view)) {
            inputs.during(SALARY, entry.range(), entry.value());
        }
        for (Timeline.Entry<Decimal> entry : seen(LEVEL, level, month, view)) {
            inputs.during(LEVEL, entry.range(), entry.value());
        }
        for (Timeline.Entry<Decimal> entry : seen(EXTRA, bonus, month, view)) {
            inputs.enter(EXTRA, entry.range().start(), entry.value());
        }
        return amounts(month, inputs.build());
    }

    private static List<Timeline.Entry<Decimal>> seen(
            ComponentCode name, List<InputEntry<Decimal>> entries, PayPeriod month, Viewpoint view) {
        return RecordedInput.of(name, entries).timeline(month.range(), view).entries();
    }

    /** Runs a month, pays it and its corrections. */
    RetroResult run(PayPeriod month, Instant knownAt, RetroMode mode) {
        Viewpoint view = Viewpoint.of(knownAt);
        RecordedInputs<Decimal> inputs = RecordedInputs.of(List.of(
                RecordedInput.of(SALARY, salary), RecordedInput.of(LEVEL, level), RecordedInput.of(EXTRA, bonus)));
        List<DateRange> changed =
                lastRun.map(last -> inputs.changed(last, view)).orElse(List.of(DateRange.ofUnbounded()));
        RetroResult result = RetroPay.compare(
                ledger,
                month,
                past -> pay(past, view),
                RetroPolicy.builder().mode(mode).build(),
                changed);
        ledger = result.ledger().with(month, pay(month, view));
        lastRun = Optional.of(view);
        return result;
    }
}
