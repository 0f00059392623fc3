// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.place.City;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.country.internal.ByDate;
import dev.tradewright.hr.country.internal.CountryFunction;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayFunction;
import dev.tradewright.hr.payroll.PayInput;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.Payslip;
import dev.tradewright.hr.payroll.formula.Unit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * China's rules as functions of a pay structure. Contributions are those of the month of the period's first day, tax is that of the calendar year of
 * payment.
 *
 * <pre>{@code
 * PayEngine engine = PayEngine.compile(structure, ChinaPay.functions(shanghai, fund, injury));
 * PayInputs.Builder inputs = engine.inputs().set(WAGE, wage);
 * ChinaPay.enterYear(inputs, CumulativeWages.start(2026));
 * Payslip slip = engine.pay(employment, period, inputs.build(), Trace.FULL);
 * slip.amount(ChinaPay.INCOME_TAX);
 * slip.line(ChinaPay.INCOME_TAX).orElseThrow().explanation();
 * CumulativeWages february = ChinaPay.yearAfter(CumulativeWages.start(2026), slip);
 * }</pre>
 *
 * <p>The structure must say what {@link #INCOME} is, in a component or a total, and {@link #INSURED_WAGE} and {@link #FUND_WAGE}, which may be
 * inputs; all else is in {@link #inputs()}, to be added to the inputs of the structure. Lines have Chinese names. It reckons nothing itself:
 * {@link CityContributions} and {@link WageWithholding} do.
 */
public final class ChinaPay {

    /** Needed: the pay of the month before deductions, with what is exempt (收入). */
    public static final ComponentCode INCOME = ComponentCode.of("CN_INCOME");

    /** Needed: the declared wage of social insurance; see {@link DeclaredWages}. */
    public static final ComponentCode INSURED_WAGE = ComponentCode.of("CN_INSURED_WAGE");

    /** Needed: the declared wage of the housing fund. */
    public static final ComponentCode FUND_WAGE = ComponentCode.of("CN_FUND_WAGE");

    /** Input: whether insured, by default so. */
    public static final ComponentCode INSURED = ComponentCode.of("CN_INSURED");

    /** Input: whether there is a housing fund, by default so. */
    public static final ComponentCode FUNDED = ComponentCode.of("CN_FUNDED");

    /** Input: the part of the income that is free of tax (免税收入), by default 0. */
    public static final ComponentCode EXEMPT = ComponentCode.of("CN_EXEMPT");

    /** Input: special additional deductions of the month (专项附加扣除), by default 0. */
    public static final ComponentCode ADDITIONAL = ComponentCode.of("CN_ADDITIONAL");

    /** Input: other deductions of the month (依法确定的其他扣除), by default 0. */
    public static final ComponentCode OTHER = ComponentCode.of("CN_OTHER");

    /** Input: reduction of the tax (减免税额), by default 0. */
    public static final ComponentCode RELIEF = ComponentCode.of("CN_RELIEF");

    /** Input: how many monthly basic deductions count up to this payment; {@link #enterYear} enters one more than before. */
    public static final ComponentCode BASIC_MONTHS = ComponentCode.of("CN_BASIC_MONTHS");

    /** Given: what the employee pays to social insurance and housing fund together (专项扣除). */
    public static final ComponentCode OWN_CONTRIBUTIONS = ComponentCode.of("CN_OWN_CONTRIBUTIONS");

    /** Given: the tax withheld (本期应预扣预缴税额). */
    public static final ComponentCode INCOME_TAX = ComponentCode.of("CN_INCOME_TAX");

    private static final ContributionLine[] LINES = ContributionLine.values();

    /** What of the year is known before the payment, in the order of {@link CumulativeWages#of}. */
    private static final List<Sum> SUMS = List.of(
            new Sum("INCOME", "累计收入"),
            new Sum("EXEMPT", "累计免税收入"),
            new Sum("SPECIAL", "累计专项扣除"),
            new Sum("ADDITIONAL", "累计专项附加扣除"),
            new Sum("OTHER", "累计其他扣除"),
            new Sum("RELIEF", "累计减免税额"),
            new Sum("WITHHELD", "累计已预扣预缴税额"));

    private static final ComponentCode MONTHS_BEFORE = ComponentCode.of("CN_BEFORE_MONTHS");
    private static final ComponentCode WHOLE_YEAR = ComponentCode.of("CN_WHOLE_YEAR");
    private static final int FIRST_SUM = 9;

    /** A figure of the year, before the payment and after it. */
    private record Sum(ComponentCode before, ComponentCode after, String name) {

        Sum(String word, String name) {
            this(ComponentCode.of("CN_BEFORE_" + word), ComponentCode.of("CN_YEAR_" + word), name);
        }
    }

    private ChinaPay() {}

    /**
     * Contributions and tax of residents by the built-in tables.
     *
     * @param city  where the employer is registered
     * @param fund  the chosen rates of the housing fund
     * @param injury  the employer's rate of injury insurance
     */
    public static List<PayFunction> functions(City city, HousingFundRate fund, Percentage injury) {
        return List.of(
                contributions(ChinaContributionTables.standard(), city, fund, injury),
                incomeTax(ChinaTaxTables.standard()));
    }

    /**
     * Social insurance and housing fund: each line of the employee ({@link #employee}), each of the employer ({@link #employer}), and
     * {@link #OWN_CONTRIBUTIONS}. A month that the tables lack is an error when it is paid.
     *
     * @param tables  the tables
     * @param city  where the employer is registered
     * @param fund  the chosen rates of the housing fund
     * @param injury  the employer's rate of injury insurance
     */
    public static PayFunction contributions(
            ChinaContributionTables tables, City city, HousingFundRate fund, Percentage injury) {
        Checks.notNull(tables, "tables");
        Checks.notNull(city, "city");
        Checks.notNull(fund, "fund");
        Checks.notNull(injury, "injury");
        ByDate<CityContributions> rules =
                ByDate.of(date -> CityContributions.of(tables, city, YearMonth.from(date), fund, injury));
        CountryFunction.Builder function = CountryFunction.named("cn-contributions@" + city.code() + "," + fund.basic()
                        + "," + fund.supplementary() + "," + injury)
                .needs(INSURED_WAGE, FUND_WAGE)
                .needs(Unit.TRUTH, INSURED, FUNDED);
        for (ContributionLine line : LINES) {
            function.deducts(employee(line), line.toText(Locale.CHINA));
        }
        for (ContributionLine line : LINES) {
            function.charges(employer(line), line.toText(Locale.CHINA) + "（单位）");
        }
        return function.states(OWN_CONTRIBUTIONS, "专项扣除")
                .by(slots -> contribute(slots, rules.on(slots.period().range().start())));
    }

    private static void contribute(PayFunction.Slots slots, CityContributions rules) {
        DeclaredWages declared = new DeclaredWages(wage(slots, 0, 2), wage(slots, 1, 3));
        Contributions made = rules.contribute(declared, CountryFunction.trace(slots));
        for (ContributionLine line : LINES) {
            slots.giveMinor(line.index(), made.employee(line).minorUnits());
            slots.giveMinor(LINES.length + line.index(), made.employer(line).minorUnits());
        }
        slots.giveMinor(2 * LINES.length, made.employeeTotal().minorUnits());
        if (slots.isTraced()) {
            Explanation all = made.explanation().orElseThrow();
            for (ContributionLine line : LINES) {
                Explanation own = all.children().get(line.index());
                slots.explain(line.index(), own);
                slots.explain(LINES.length + line.index(), own);
            }
            slots.explain(2 * LINES.length, all);
        }
    }

    private static Optional<Money> wage(PayFunction.Slots slots, int wage, int counts) {
        return slots.whole(counts) == 0 ? Optional.empty() : Optional.of(Yuan.of(slots.minor(wage)));
    }

    /**
     * The tax on wages of residents by accumulation: {@link #INCOME_TAX}, and what the year comes to with this payment, which {@link #yearAfter}
     * reads. A year that the tables lack is an error when it is paid.
     *
     * @param tables  the tables
     */
    public static PayFunction incomeTax(ChinaTaxTables tables) {
        Checks.notNull(tables, "tables");
        ByDate<WageWithholding> rules =
                ByDate.of(date -> ChinaTaxYear.of(tables, date.getYear()).wages());
        CountryFunction.Builder function = CountryFunction.named("cn-income-tax@1")
                .needs(INCOME, EXEMPT, OWN_CONTRIBUTIONS, ADDITIONAL, OTHER, RELIEF)
                .needs(Unit.FACTOR, BASIC_MONTHS, MONTHS_BEFORE)
                .needs(Unit.TRUTH, WHOLE_YEAR);
        SUMS.forEach(sum -> function.needs(sum.before));
        function.withholds(INCOME_TAX, "个人所得税");
        SUMS.forEach(sum -> function.states(sum.after, sum.name));
        return function.by(slots -> withhold(slots, rules.on(slots.period().paymentDate())));
    }

    private static void withhold(PayFunction.Slots slots, WageWithholding rules) {
        MonthlyWages wages = new MonthlyWages(
                yuan(slots, 0),
                yuan(slots, 1),
                yuan(slots, 2),
                yuan(slots, 3),
                yuan(slots, 4),
                yuan(slots, 5),
                Optional.of(Math.toIntExact(slots.whole(6))));
        Recorder recorder = CountryFunction.trace(slots).recorder();
        Withholding made = rules.withhold(before(slots, rules), wages, recorder);
        slots.giveMinor(0, made.withheld().minorUnits());
        CumulativeWages after = made.after();
        slots.giveMinor(1, after.income().minorUnits());
        slots.giveMinor(2, after.exempt().minorUnits());
        slots.giveMinor(3, after.special().minorUnits());
        slots.giveMinor(4, after.additional().minorUnits());
        slots.giveMinor(5, after.other().minorUnits());
        slots.giveMinor(6, after.relief().minorUnits());
        slots.giveMinor(7, after.withheld().minorUnits());
        CountryFunction.explain(slots, recorder.explanation(), 0, 1);
    }

    private static CumulativeWages before(PayFunction.Slots slots, WageWithholding rules) {
        int year = slots.period().paymentYear();
        return CumulativeWages.of(
                year,
                0,
                Math.toIntExact(slots.whole(7)),
                slots.whole(8) == 0
                        ? Optional.empty()
                        : rules.startWithWholeYear().wholeYearBasicDeduction(),
                yuan(slots, FIRST_SUM),
                yuan(slots, FIRST_SUM + 1),
                yuan(slots, FIRST_SUM + 2),
                yuan(slots, FIRST_SUM + 3),
                yuan(slots, FIRST_SUM + 4),
                yuan(slots, FIRST_SUM + 5),
                yuan(slots, FIRST_SUM + 6),
                false);
    }

    private static Money yuan(PayFunction.Slots slots, int input) {
        return Yuan.of(slots.minor(input));
    }

    /** The line of the employee's part, as {@code CN_PENSION}. */
    public static ComponentCode employee(ContributionLine line) {
        return ComponentCode.of("CN_" + Checks.notNull(line, "line").name());
    }

    /** The line of the employer's part, as {@code CN_PENSION_EMPLOYER}. */
    public static ComponentCode employer(ContributionLine line) {
        return ComponentCode.of("CN_" + Checks.notNull(line, "line").name() + "_EMPLOYER");
    }

    /** The inputs that the functions need, to be added to those of the structure; {@link #enterYear} sets those of the year so far. */
    public static List<PayInput> inputs() {
        List<PayInput> inputs = new ArrayList<>();
        for (ComponentCode code : List.of(INSURED, FUNDED)) {
            inputs.add(CountryFunction.input(code, Unit.TRUTH, Decimal.ONE));
        }
        for (ComponentCode code : List.of(EXEMPT, ADDITIONAL, OTHER, RELIEF)) {
            inputs.add(CountryFunction.input(code, Unit.MONEY, Decimal.ZERO));
        }
        inputs.add(CountryFunction.input(BASIC_MONTHS, Unit.FACTOR));
        inputs.add(CountryFunction.input(MONTHS_BEFORE, Unit.FACTOR));
        inputs.add(CountryFunction.input(WHOLE_YEAR, Unit.TRUTH));
        SUMS.forEach(sum -> inputs.add(CountryFunction.input(sum.before, Unit.MONEY)));
        return List.copyOf(inputs);
    }

    /**
     * Sets the year up to the payment before, and {@link #BASIC_MONTHS} to one more than there; who must count otherwise sets that afterwards.
     *
     * @param inputs  the inputs of an employment
     * @param before  the year up to the payment before
     */
    public static void enterYear(PayInputs.Builder inputs, CumulativeWages before) {
        List<Money> sums = List.of(
                before.income(),
                before.exempt(),
                before.special(),
                before.additional(),
                before.other(),
                before.relief(),
                before.withheld());
        for (int i = 0; i < sums.size(); i++) {
            inputs.set(SUMS.get(i).before, sums.get(i));
        }
        boolean whole = before.wholeYearBasicDeduction().isPresent();
        inputs.set(WHOLE_YEAR, whole);
        inputs.set(MONTHS_BEFORE, Decimal.of(before.basicMonths()));
        inputs.set(BASIC_MONTHS, Decimal.of(before.basicMonths() + (whole ? 0 : 1)));
    }

    /**
     * The year with a payslip in it, where {@link #BASIC_MONTHS} was as {@link #enterYear} had it.
     *
     * @param before  the year up to the payment before
     * @param slip  the payslip that was made on it
     */
    public static CumulativeWages yearAfter(CumulativeWages before, Payslip slip) {
        boolean whole = before.wholeYearBasicDeduction().isPresent();
        return yearAfter(before, slip, before.basicMonths() + (whole ? 0 : 1));
    }

    /**
     * The year with a payslip in it.
     *
     * @param before  the year up to the payment before
     * @param slip  the payslip that was made on it
     * @param basicMonths  what {@link #BASIC_MONTHS} was
     */
    public static CumulativeWages yearAfter(CumulativeWages before, Payslip slip, int basicMonths) {
        Money[] sums = SUMS.stream().map(sum -> slip.amount(sum.after)).toArray(Money[]::new);
        return CumulativeWages.of(
                before.year(),
                before.payments() + 1,
                basicMonths,
                before.wholeYearBasicDeduction(),
                sums[0],
                sums[1],
                sums[2],
                sums[3],
                sums[4],
                sums[5],
                sums[6],
                before.bonusTaxedSeparately());
    }
}
