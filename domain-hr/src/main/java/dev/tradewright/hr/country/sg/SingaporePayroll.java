// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.sg;

import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.json.DocumentType;
import dev.tradewright.core.json.Fingerprint;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.place.Country;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.country.Coverage;
import dev.tradewright.hr.country.internal.InForce;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What is paid on wages in Singapore besides the wages: contributions to the Central Provident Fund (公积金), the Skills Development Levy (技能发展税)
 * and gifts to the self-help funds.
 *
 * <pre>{@code
 * SingaporePayroll payroll = SingaporePayroll.standard();
 * CpfContribution cpf = payroll.cpf(CpfWages.builder()
 *         .month(YearMonth.of(2026, 3))
 *         .status(CpfStatus.CITIZEN)
 *         .ageBand(CpfAgeBand.ABOVE_55_TO_60)
 *         .ordinaryWage(Money.parse("SGD 3000.00"))
 *         .build());
 * cpf.employee();     // SGD 540.00, 18 % of 3,000
 * cpf.employer();     // SGD 480.00, 34 % of 3,000 = 1,020, less 540
 * }</pre>
 *
 * <p>Each question may be asked with a {@link Recorder}, which then holds how the figure came about; the figure is the same.
 *
 * <p>No legal or tax advice. What is covered, and what is not, says {@link #coverage()}; a month without figures is refused.
 *
 * <p>Immutable and thread-safe.
 */
public final class SingaporePayroll {

    /** The kind of document that holds the figures. */
    public static final DocumentType<SingaporeTables> TABLES = DocumentType.of("sg-payroll", SingaporeTables.class);

    static final Money ZERO = Money.zero(CurrencyUnit.SGD);

    private final SingaporeTables tables;
    private final List<CpfCore> cores;

    private SingaporePayroll(SingaporeTables tables) {
        this.tables = tables;
        this.cores = tables.cpf().stream()
                .flatMap(period -> period.rates().stream().map(rates -> new CpfCore(period, rates)))
                .toList();
    }

    /** Read once, when first asked for. */
    private static final class Standard {
        static final SingaporePayroll PAYROLL = of(SingaporeFile.read());
    }

    /** By the built-in figures: one shared value. */
    public static SingaporePayroll standard() {
        return Standard.PAYROLL;
    }

    /**
     * By other figures.
     *
     * @param tables  the figures
     */
    public static SingaporePayroll of(SingaporeTables tables) {
        return new SingaporePayroll(Checks.notNull(tables, "tables"));
    }

    /** The figures. */
    public SingaporeTables tables() {
        return tables;
    }

    /** What identifies the figures: the same for the same ones. */
    public Fingerprint fingerprint() {
        return JsonMapping.standard().fingerprint(tables);
    }

    /** For which months there are figures, and what is left out. */
    public Coverage coverage() {
        List<Coverage.Area> areas = new ArrayList<>();
        tables.cpf()
                .forEach(period -> areas.add(Coverage.Area.covered(SingaporeTexts.NAMES, "sg.cpf", period.months())));
        tables.skillsDevelopmentLevy()
                .forEach(levy -> areas.add(Coverage.Area.covered(SingaporeTexts.NAMES, "sg.sdl", levy.months())));
        tables.selfHelpFunds()
                .forEach(table -> areas.add(Coverage.Area.covered(
                        SingaporeTexts.NAMES, "sg.fund." + table.fund().name(), table.months())));
        areas.add(Coverage.Area.missing(SingaporeTexts.NAMES, "sg.pr-full-rates"));
        areas.add(Coverage.Area.missing(SingaporeTexts.NAMES, "sg.income-tax"));
        areas.add(Coverage.Area.missing(SingaporeTexts.NAMES, "sg.foreign-worker-levy"));
        return new Coverage(Country.of("SG"), areas);
    }

    /**
     * How much additional wages still count in a year: the ceiling of the year, less the ordinary wages of the year that count, less the additional
     * wages that have counted already; 0 or more.
     *
     * <p>In 2026, 12 months of 6,000.00 leave 102,000 - 72,000 = 30,000.00.
     *
     * @param month  the month in which they are paid
     * @param ordinaryWagesOfYear  ordinary wages of the whole year, each month up to its ceiling; as long as the year lasts, what is expected
     * @param additionalWagesSoFar  additional wages of the year on which contributions were paid before
     * @throws IllegalArgumentException if there are no figures for the month
     */
    public Money additionalWageRoom(YearMonth month, Money ordinaryWagesOfYear, Money additionalWagesSoFar) {
        SingaporeChecks.amount(ordinaryWagesOfYear, "ordinaryWagesOfYear");
        SingaporeChecks.amount(additionalWagesSoFar, "additionalWagesSoFar");
        return period(month)
                .annualCeiling()
                .minus(ordinaryWagesOfYear)
                .minus(additionalWagesSoFar)
                .max(ZERO);
    }

    private CpfPeriod period(YearMonth month) {
        return InForce.on(tables.cpf(), CpfPeriod::months, day(month), "month of CPF rates");
    }

    private static LocalDate day(YearMonth month) {
        return Checks.notNull(month, "month").atDay(1);
    }

    /**
     * The contributions to the Central Provident Fund on the wages of a month.
     *
     * @param wages  the wages
     * @throws IllegalArgumentException if there are no rates for the month, status and age
     */
    public CpfContribution cpf(CpfWages wages) {
        return cpf(wages, Trace.OFF.recorder());
    }

    /**
     * As {@link #cpf(CpfWages)}, with the steps of the calculation.
     *
     * <p>What counts are the ordinary wages up to the ceiling of the month, and the additional wages up to what the ceiling of the year leaves. Both
     * parts together are rounded to the dollar, 50 cents up; of the employee's part cents are dropped; the employer pays the difference (Central
     * Provident Fund Act 1953, First Schedule).
     *
     * @param wages  the wages
     * @param recorder  takes the steps
     * @throws IllegalArgumentException if there are no rates for the month, status and age
     */
    public CpfContribution cpf(CpfWages wages, Recorder recorder) {
        CpfCore core = core(Checks.notNull(wages, "wages"));
        Money ordinary = wages.ordinaryWage().min(core.period.ordinaryWageCeiling());
        Money additional = wages.additionalWage().min(wages.additionalWageRoom().orElse(ZERO));
        Money counted = ordinary.plus(additional);
        long employee = core.employee(counted.minorUnits());
        long total = core.total(counted.minorUnits());
        // never more than the total: the factor's part is in both, and the employee's rate is not above the total one
        CpfContribution contribution = new CpfContribution(
                ordinary,
                additional,
                Money.ofMinor(CurrencyUnit.SGD, employee),
                Money.ofMinor(CurrencyUnit.SGD, total - employee));
        if (recorder.isOn()) {
            record(wages, core, contribution, counted, recorder);
        }
        return contribution;
    }

    private CpfCore core(CpfWages wages) {
        LocalDate day = day(wages.month());
        for (CpfCore core : cores) {
            if (core.rates.status() == wages.status()
                    && core.rates.ageBand() == wages.ageBand()
                    && core.period.months().contains(day)) {
                return core;
            }
        }
        CpfPeriod period = period(wages.month());
        throw InForce.missing(
                "CPF rates in " + wages.month(),
                wages.status() + " " + wages.ageBand(),
                period.rates().stream()
                        .map(line -> line.status() + " " + line.ageBand())
                        .toList());
    }

    private static void record(
            CpfWages wages, CpfCore core, CpfContribution contribution, Money counted, Recorder recorder) {
        recorder.step(SingaporeTexts.STEPS, "cpf")
                .with("month", wages.month())
                .with("status", wages.status())
                .with("age", wages.ageBand())
                .with("employee", contribution.employee())
                .with("employer", contribution.employer())
                .under(SingaporeTexts.cpf(core.period.months().start()));
        recorder.step(SingaporeTexts.STEPS, "cpf.ordinary")
                .with("wage", wages.ordinaryWage())
                .with("ceiling", core.period.ordinaryWageCeiling())
                .with("counted", contribution.ordinaryWage())
                .end();
        if (!wages.additionalWage().isZero()) {
            recorder.step(SingaporeTexts.STEPS, "cpf.additional")
                    .with("wage", wages.additionalWage())
                    .with("room", wages.additionalWageRoom().orElse(ZERO))
                    .with("counted", contribution.additionalWage())
                    .end();
        }
        recorder.step(SingaporeTexts.STEPS, core.rule(counted))
                .with("wages", counted)
                .with("totalRate", core.rates.total())
                .with("employeeRate", core.rates.employee())
                .with("employerOnly", core.rates.employerOnly())
                .with("factor", core.rates.employeeFactor())
                .with("limit", core.period.employerOnlyUpTo())
                .with("none", core.period.noneUpTo())
                .with("total", contribution.total())
                .with("employee", contribution.employee())
                .end();
        recorder.end();
    }

    /**
     * The Skills Development Levy for one employee, paid by the employer.
     *
     * <p>2,003.00 make 5.0075, so 5.01. Only in the sum for all employees cents are dropped, which is left to the caller.
     *
     * @param month  the month
     * @param wages  all wages of the month, 0 or more; nothing is due on 0
     * @throws IllegalArgumentException if there are no figures for the month
     */
    public Money skillsDevelopmentLevy(YearMonth month, Money wages) {
        return skillsDevelopmentLevy(month, wages, Trace.OFF.recorder());
    }

    /**
     * As {@link #skillsDevelopmentLevy(YearMonth, Money)}, with the step of the calculation.
     *
     * @param month  the month
     * @param wages  all wages of the month, 0 or more
     * @param recorder  takes the step
     * @throws IllegalArgumentException if there are no figures for the month
     */
    public Money skillsDevelopmentLevy(YearMonth month, Money wages, Recorder recorder) {
        SingaporeChecks.amount(wages, "wages");
        SkillsDevelopmentLevy levy = InForce.on(
                tables.skillsDevelopmentLevy(),
                SkillsDevelopmentLevy::months,
                day(month),
                "month of the Skills Development Levy");
        Money due = wages.isZero()
                ? ZERO
                : wages.multipliedBy(levy.rate(), Rounding.HALF_AWAY_FROM_ZERO)
                        .max(levy.minimum())
                        .min(levy.maximum());
        if (recorder.isOn()) {
            recorder.step(SingaporeTexts.STEPS, "sdl")
                    .with("wages", wages)
                    .with("rate", levy.rate())
                    .with("minimum", levy.minimum())
                    .with("maximum", levy.maximum())
                    .with("levy", due)
                    .under(SingaporeTexts.levy(levy.months().start()))
                    .end();
        }
        return due;
    }

    /**
     * What an employee gives to a self-help fund, taken from the wages.
     *
     * <p>2,000.00 make SGD 0.50 for CDAC, 2,000.01 make 1.00.
     *
     * @param fund  the fund
     * @param month  the month
     * @param wages  all wages of the month, 0 or more; nothing is given of 0
     * @throws IllegalArgumentException if there are no figures for the fund and month
     */
    public Money selfHelp(SelfHelpFund fund, YearMonth month, Money wages) {
        return selfHelp(fund, month, wages, Trace.OFF.recorder());
    }

    /**
     * As {@link #selfHelp(SelfHelpFund, YearMonth, Money)}, with the step of the calculation.
     *
     * @param fund  the fund
     * @param month  the month
     * @param wages  all wages of the month, 0 or more
     * @param recorder  takes the step
     * @throws IllegalArgumentException if there are no figures for the fund and month
     */
    public Money selfHelp(SelfHelpFund fund, YearMonth month, Money wages, Recorder recorder) {
        Checks.notNull(fund, "fund");
        SingaporeChecks.amount(wages, "wages");
        List<SelfHelpTable> ofFund = tables.selfHelpFunds().stream()
                .filter(table -> table.fund() == fund)
                .toList();
        SelfHelpTable table = InForce.on(ofFund, SelfHelpTable::months, day(month), "month of " + fund);
        Money given = wages.isZero() ? ZERO : table.amounts().get(wages.amount());
        if (recorder.isOn()) {
            recorder.step(SingaporeTexts.STEPS, "self-help")
                    .with("fund", fund)
                    .with("wages", wages)
                    .with("amount", given)
                    .end();
        }
        return given;
    }
}
