// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week.payroll;

import dev.tradewright.benchmarks.week.Problem;
import dev.tradewright.benchmarks.week.ProblemsException;
import dev.tradewright.benchmarks.week.Source;
import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.json.DocumentReader;
import dev.tradewright.core.json.Reading;
import dev.tradewright.core.json.jackson3.JacksonTokenizer;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.ChinaHolidays;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.WorkDays;
import dev.tradewright.hr.country.cn.ChinaPayslip;
import dev.tradewright.hr.country.cn.CumulativeWages;
import dev.tradewright.hr.employment.Employment;
import dev.tradewright.hr.payroll.Attendance;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.PayKind;
import dev.tradewright.hr.payroll.PayLine;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.PayStructure;
import dev.tradewright.hr.payroll.Payslip;
import dev.tradewright.hr.payroll.overtime.ChinaOvertime;
import dev.tradewright.hr.payroll.overtime.ChinaOvertimeCap;
import dev.tradewright.hr.payroll.time.PaidLedger;
import dev.tradewright.hr.payroll.time.RetroPay;
import dev.tradewright.hr.payroll.time.RetroPolicy;
import dev.tradewright.hr.payroll.time.RetroResult;
import dev.tradewright.hr.payroll.time.Viewpoint;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Pays one employee: gross pay by a pay structure, what became known late as corrections, then contributions and tax. The months before are reckoned
 * with what was known then, since the tax accumulates over the year and corrections need what was paid.
 */
final class Office {

    static final ComponentCode GROSS = ComponentCode.of("GROSS");
    static final ComponentCode NET = ComponentCode.of("NET");

    /** Ends the codes of lines that correct earlier months. */
    static final String RETRO = "_RETRO";

    private static final ComponentCode WAGES = ComponentCode.of("WAGES");
    private static final ComponentCode BONUS = ComponentCode.of("BONUS");
    private static final ComponentCode OVERTIME = ComponentCode.of("OVERTIME");
    private static final ComponentCode EXTRA = ComponentCode.of("EXTRA");
    private static final ComponentCode AWARD = ComponentCode.of("AWARD");
    private static final Money NOTHING = Money.zero(CurrencyUnit.CNY);

    /** The components that follow the terms; hours and bonus are of one month alone. */
    private static final List<ComponentCode> TERMS = List.of(ComponentCode.of("BASE"), ComponentCode.of("ALLOWANCE"));

    private static final WorkDays WORKDAYS = WorkDays.compile(ChinaHolidays.standard());

    private final Locale locale;
    private final PayEngine engine;
    private final Withholdings withholdings;

    Office(Locale locale) throws ProblemsException {
        this.locale = locale;
        this.engine = PayEngine.compile(named(structure(), locale));
        this.withholdings = new Withholdings(locale);
    }

    private static PayStructure structure() throws ProblemsException {
        Source source = Source.shipped("payroll/structure.json");
        Reading<PayStructure> reading = DocumentReader.of(PayStructure.DOCUMENT, new JacksonTokenizer())
                .read(source.name(), source.text().getBytes(StandardCharsets.UTF_8));
        if (reading instanceof Reading.Complete<PayStructure> complete) {
            return complete.value();
        }
        throw new ProblemsException(reading.findings().stream()
                .map(finding -> new Problem(source.name(), Words.TEXTS, "finding", Map.of("finding", finding)))
                .toList());
    }

    private static PayStructure named(PayStructure structure, Locale locale) {
        return structure.withComponents(structure.components().stream()
                .map(component ->
                        component.withName(Words.component(component.code().value(), locale)))
                .toList());
    }

    /**
     * The payslip of the month.
     *
     * @param employee  who is paid
     * @param trace  whether it shall be able to tell how it came about
     */
    Payslip pay(Employee employee, Trace trace) {
        Employment terms = employee.terms();
        PaidLedger paid = PaidLedger.empty();
        CumulativeWages year = withholdings.start();
        for (PayPeriod period : Months.BEFORE) {
            if (terms.period().overlaps(period.range())) {
                Payslip gross = gross(employee, terms, period, Months.view(period), Trace.OFF);
                RetroResult retro = retro(employee, terms, paid, period);
                Money wages = gross.amount(WAGES).plus(sum(retro));
                year = withholdings
                        .slip(employee, period, wages, NOTHING, year, Trace.OFF)
                        .after();
                paid = retro.ledger().with(period, byTerms(gross));
            }
        }
        Payslip gross = gross(employee, terms, Months.PAID, Months.view(Months.PAID), trace);
        return slip(employee, gross, retro(employee, terms, paid, Months.PAID), year, trace);
    }

    /** What the run of a month corrects of the months before. */
    private RetroResult retro(Employee employee, Employment terms, PaidLedger paid, PayPeriod current) {
        return RetroPay.compare(
                paid,
                current,
                period -> byTerms(gross(employee, terms, period, Months.view(current), Trace.OFF)),
                RetroPolicy.standard());
    }

    private static Money sum(RetroResult retro) {
        return Money.total(CurrencyUnit.CNY, retro.totals().values());
    }

    private Payslip slip(Employee employee, Payslip gross, RetroResult retro, CumulativeWages before, Trace trace) {
        List<PayLine> lines = new ArrayList<>(gross.lines());
        lines.removeIf(line -> line.payable().isZero() && line.contractual().isZero());
        overtime(employee, employee.terms(), trace)
                .explanation()
                .ifPresent(how -> lines.replaceAll(line -> line.component().equals(OVERTIME) ? told(line, how) : line));
        lines.addAll(retro.lines(
                code -> ComponentCode.of(code + RETRO),
                code -> Words.component(code.value(), locale),
                code -> PayKind.EARNING,
                trace));
        Money wages = gross.amount(WAGES).plus(sum(retro));
        Money bonus = gross.amount(BONUS);
        ChinaPayslip slip = withholdings.slip(employee, Months.PAID, wages, bonus, before, trace);
        lines.addAll(withholdings.lines(slip));
        Map<ComponentCode, Money> totals = new LinkedHashMap<>();
        totals.put(GROSS, wages.plus(bonus));
        totals.put(NET, slip.net());
        Map<ComponentCode, String> names =
                Map.of(GROSS, Words.component("GROSS", locale), NET, Words.component("NET", locale));
        return Payslip.of(
                gross.employment(), gross.period(), CurrencyUnit.CNY, lines, totals, names, gross.structure());
    }

    /** To the structure overtime is a figure that it is given: the law that made it tells more. */
    private static PayLine told(PayLine line, Explanation how) {
        return line(line, line.name(), Optional.of(how));
    }

    private static PayLine line(PayLine line, String name, Optional<Explanation> how) {
        return PayLine.of(
                line.component(),
                name,
                line.kind(),
                line.contractual(),
                line.payable(),
                line.tags(),
                line.share(),
                how);
    }

    private Payslip gross(Employee employee, Employment terms, PayPeriod period, Viewpoint view, Trace trace) {
        PayInputs.Builder inputs = engine.inputs()
                .employed(terms.period())
                .amounts(employee.recorded().timelines(period.range(), view));
        Attendance attendance = Attendance.full().withWorkdays(WORKDAYS::count);
        if (period.equals(Months.PAID)) {
            LocalDate last = Months.lastDay();
            inputs.enter(EXTRA, last, overtime(employee, terms, Trace.OFF).gross());
            inputs.enter(AWARD, last, employee.bonus());
            for (LocalDate day : employee.unpaid()) {
                attendance = attendance.withUnpaid(day, Decimal.ONE);
            }
        }
        return engine.pay(
                employee.employment(), period, inputs.attendance(attendance).build(), trace);
    }

    /** Overtime goes by the wage that is in force at last. */
    private static ChinaOvertime overtime(Employee employee, Employment terms, Trace trace) {
        DateRange worked = terms.period().intersection(Months.days()).orElseThrow();
        Money wage = employee.recorded()
                .valuesOn(worked.end().minusDays(1), Months.view(Months.PAID))
                .getOrDefault(Employee.WAGE, NOTHING);
        return ChinaOvertime.pay(wage, employee.overtime(), trace);
    }

    private static Map<ComponentCode, Money> byTerms(Payslip slip) {
        Map<ComponentCode, Money> amounts = new LinkedHashMap<>();
        TERMS.forEach(code -> amounts.put(code, slip.amount(code)));
        return amounts;
    }

    /** Why the overtime of an employee is more than the law allows, if it is. */
    static Optional<Reason> tooMuch(Employee employee) {
        Decimal hours = employee.overtime().workday().plus(employee.overtime().restDay());
        return ChinaOvertimeCap.month(hours).reasons().stream().findFirst();
    }
}
