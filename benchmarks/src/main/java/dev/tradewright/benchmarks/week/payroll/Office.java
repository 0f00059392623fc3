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
import dev.tradewright.core.text.LocalizedName;
import dev.tradewright.core.time.ChinaHolidays;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.WorkDays;
import dev.tradewright.hr.country.cn.ChinaPay;
import dev.tradewright.hr.country.cn.CumulativeWages;
import dev.tradewright.hr.country.cn.InsuredPlace;
import dev.tradewright.hr.country.cn.WageWithholding;
import dev.tradewright.hr.employment.EmploymentId;
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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Pays the employees of a file by one engine: the office's structure with China's contributions and taxes in it. The months before are paid with what was
 * known then, since the tax accumulates over the year and corrections need what was paid.
 */
final class Office {

    /** The total of what is earned. */
    static final ComponentCode GROSS = ComponentCode.of("GROSS");

    /** Ends the codes of lines that correct earlier months. */
    static final String RETRO = "_RETRO";

    /** Ends the codes of the inputs of such lines. */
    private static final String DUE = "_DUE";

    private static final ComponentCode EXTRA = ComponentCode.of("EXTRA");

    /** The components that follow the terms; hours and bonus are of one month alone. */
    private static final List<ComponentCode> TERMS = List.of(ComponentCode.of("BASE"), ComponentCode.of("ALLOWANCE"));

    /** Nothing is paid yet in the year. */
    private static final CumulativeWages START = CumulativeWages.start(Months.YEAR);

    private static final WorkDays WORKDAYS = WorkDays.compile(ChinaHolidays.standard());

    private final Map<EmploymentId, Employee> staff;
    private final PayEngine engine;

    /**
     * An office.
     *
     * @param employees  whom it pays
     */
    Office(List<Employee> employees) throws ProblemsException {
        Map<EmploymentId, Employee> byName = new LinkedHashMap<>();
        employees.forEach(employee -> byName.put(employee.employment(), employee));
        this.staff = Collections.unmodifiableMap(byName);
        this.engine = PayEngine.compile(structure(), ChinaPay.functions((employment, period) -> place(employment)));
    }

    private InsuredPlace place(EmploymentId employment) {
        InsuredPlace place = Cities.insured(employee(employment).city());
        if (place == null) {
            throw new IllegalArgumentException("city of " + employment + " must be one of the office");
        }
        return place;
    }

    /** What is shipped, and the inputs of China. */
    private static PayStructure structure() throws ProblemsException {
        Source source = Source.shipped("payroll/structure.json");
        Reading<PayStructure> reading = DocumentReader.of(PayStructure.DOCUMENT, new JacksonTokenizer())
                .read(source.name(), source.text().getBytes(StandardCharsets.UTF_8));
        if (reading instanceof Reading.Complete<PayStructure> complete) {
            return PayStructure.builder()
                    .from(complete.value())
                    .addAllInputs(ChinaPay.inputs())
                    .build();
        }
        throw new ProblemsException(reading.findings().stream()
                .map(finding -> new Problem(source.name(), Words.TEXTS, "finding", Map.of("finding", finding)))
                .toList());
    }

    /** Whom it pays, in the order of the file. */
    Map<EmploymentId, Employee> staff() {
        return staff;
    }

    private Employee employee(EmploymentId id) {
        Employee employee = staff.get(id);
        if (employee == null) {
            throw new IllegalArgumentException("employment (" + id + ") must be one of the file");
        }
        return employee;
    }

    // ---------------------------------------------------------------- the year up to the month

    /**
     * A payslip of the month, with what has led to it.
     *
     * @param slip  the payslip
     * @param retro  what it corrects of the months before
     */
    private record Month(Payslip slip, RetroResult retro) {}

    /** The payslip of the month. */
    Payslip pay(EmploymentId employment) {
        return month(employee(employment), Trace.OFF).slip();
    }

    /** The payslip of the month with every step told. */
    Payslip told(EmploymentId employment) {
        return month(employee(employment), Trace.FULL).slip();
    }

    /** How the figures came about that the engine is given: corrections and overtime. */
    List<Explanation> sources(EmploymentId employment) {
        Employee employee = employee(employment);
        List<Explanation> sources = new ArrayList<>();
        if (!overtime(employee, Trace.OFF).gross().isZero()) {
            overtime(employee, Trace.FULL).explanation().ifPresent(sources::add);
        }
        Month month = month(employee, Trace.OFF);
        month
                .retro()
                .lines(
                        code -> ComponentCode.of(code + RETRO),
                        code -> name(month.slip(), code),
                        code -> PayKind.EARNING,
                        Trace.FULL)
                .stream()
                .map(PayLine::explanation)
                .forEach(how -> how.ifPresent(sources::add));
        return sources;
    }

    /** What the payslip calls a line. */
    private static LocalizedName name(Payslip slip, ComponentCode code) {
        return slip.line(code)
                .map(line -> line.names().with(Locale.ROOT, line.name()))
                .orElse(LocalizedName.none());
    }

    private Month month(Employee employee, Trace trace) {
        PaidLedger paid = PaidLedger.empty();
        CumulativeWages year = START;
        for (PayPeriod period : Months.BEFORE) {
            if (employee.terms().period().overlaps(period.range())) {
                Month month = month(employee, period, year, paid, Trace.OFF);
                year = ChinaPay.yearAfter(year, month.slip(), basicMonths(employee, period));
                paid = month.retro().ledger().with(period, byTerms(month.slip()));
            }
        }
        return month(employee, Months.PAID, year, paid, trace);
    }

    /** A month with what its run knew: its own pay, and what it corrects of the months before. */
    private Month month(Employee employee, PayPeriod period, CumulativeWages year, PaidLedger paid, Trace trace) {
        Viewpoint view = Months.view(period);
        RetroResult retro = RetroPay.compare(
                paid,
                period,
                past -> byTerms(engine.pay(
                        employee.employment(),
                        past,
                        inputs(employee, past, view, START).build())), // terms are compared, and no tax
                RetroPolicy.standard());
        PayInputs.Builder inputs = inputs(employee, period, view, year);
        retro.enter(inputs, component -> ComponentCode.of(component + DUE));
        return new Month(engine.pay(employee.employment(), period, inputs.build(), trace), retro);
    }

    private static Map<ComponentCode, Money> byTerms(Payslip slip) {
        Map<ComponentCode, Money> amounts = new LinkedHashMap<>();
        TERMS.forEach(code -> amounts.put(code, slip.amount(code)));
        return amounts;
    }

    // ---------------------------------------------------------------- what the engine is given

    private PayInputs.Builder inputs(Employee employee, PayPeriod period, Viewpoint view, CumulativeWages year) {
        boolean insured = employee.declared().isPresent();
        PayInputs.Builder inputs = engine.inputs()
                .employed(employee.terms().period())
                .amounts(employee.recorded().timelines(period.range(), view))
                .set(ChinaPay.NON_RESIDENT, !employee.resident())
                .set(ChinaPay.ADDITIONAL, employee.deductions())
                .set(ChinaPay.INSURED, insured)
                .set(ChinaPay.FUNDED, insured);
        employee.declared()
                .ifPresent(wage -> inputs.set(ChinaPay.INSURED_WAGE, wage).set(ChinaPay.FUND_WAGE, wage));
        ChinaPay.enterYear(inputs, year);
        inputs.set(ChinaPay.BASIC_MONTHS, Decimal.of(basicMonths(employee, period)));
        Attendance attendance = Attendance.full().withWorkdays(WORKDAYS::count);
        if (period.equals(Months.PAID)) {
            inputs.enter(EXTRA, Months.lastDay(), overtime(employee, Trace.OFF).gross());
            inputs.set(ChinaPay.BONUS, employee.bonus());
            for (LocalDate day : employee.unpaid()) {
                attendance = attendance.withUnpaid(day, Decimal.ONE);
            }
        }
        return inputs.attendance(attendance);
    }

    private static int basicMonths(Employee employee, PayPeriod period) {
        YearMonth month = YearMonth.from(period.range().start());
        return employee.firstJob()
                ? WageWithholding.monthsOfYear(month)
                : WageWithholding.monthsEmployed(employee.entry(), month);
    }

    /** Overtime goes by the wage that is in force at last. */
    private static ChinaOvertime overtime(Employee employee, Trace trace) {
        DateRange worked = employee.terms().period().intersection(Months.days()).orElseThrow();
        Money wage = employee.recorded()
                .valuesOn(worked.end().minusDays(1), Months.view(Months.PAID))
                .getOrDefault(Employee.WAGE, Money.zero(CurrencyUnit.CNY));
        return ChinaOvertime.pay(wage, employee.overtime(), trace);
    }

    /** Why the overtime of an employee is more than the law allows, if it is. */
    static Optional<Reason> tooMuch(Employee employee) {
        Decimal hours = employee.overtime().workday().plus(employee.overtime().restDay());
        return ChinaOvertimeCap.month(hours).reasons().stream().findFirst();
    }
}
