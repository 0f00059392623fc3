// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.place.City;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.country.internal.CountryFunction;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayFunction;
import dev.tradewright.hr.payroll.PayInput;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.Payslip;
import dev.tradewright.hr.payroll.formula.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * China's rules as functions of a pay structure. Contributions are those of the month of the period's first day, tax is that of the calendar year of
 * payment. One engine pays all cities, residents and others.
 *
 * <pre>{@code
 * InsuredPlace shanghai = new InsuredPlace(City.parse("310000"), HousingFundRate.of(Percentage.of(7)), Percentage.parse("0.2%"));
 * PayEngine engine = PayEngine.compile(structure, ChinaPay.functions((employment, period) -> shanghai));
 * PayInputs.Builder inputs = engine.inputs().set(WAGE, wage).set(ChinaPay.BONUS, bonus);
 * ChinaPay.enterYear(inputs, CumulativeWages.start(2026));
 * Payslip slip = engine.pay(employment, period, inputs.build(), Trace.FULL);
 * slip.amount(ChinaPay.INCOME_TAX);
 * slip.line(ChinaPay.INCOME_TAX).orElseThrow().explanation();
 * CumulativeWages february = ChinaPay.yearAfter(CumulativeWages.start(2026), slip);
 * }</pre>
 *
 * <p>The structure must say what {@link #INCOME} is, in a component or a total, and {@link #INSURED_WAGE} and {@link #FUND_WAGE}, which may be
 * inputs; all else is in {@link #inputs()}, to be added to the inputs of the structure. {@link #INCOME} has neither bonus nor severance in it: those
 * are taxed alone. That they are paid too is for the structure to say, by components of the formulas {@code CN_BONUS} and {@code CN_SEVERANCE}. A bonus
 * that shall be merged with the wages is no {@link #BONUS} but part of {@link #INCOME}; {@link AnnualBonus#compare} tells which is better.
 *
 * <p>Lines have English and Chinese names. It reckons nothing itself: {@link CityContributions}, {@link WageWithholding}, {@link AnnualBonus}, {@link LumpSums} and
 * {@link NonResidents} do. What they refuse, as a second bonus in a year, is a {@link dev.tradewright.core.decision.RefusedException} with the reasons
 * for the payslip, so that a run reports it and pays the others.
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

    /** Input: whether the employee is not resident in China (非居民个人), by default not so. */
    public static final ComponentCode NON_RESIDENT = ComponentCode.of("CN_NON_RESIDENT");

    /** Input: a bonus that is taxed alone (全年一次性奖金; of non-residents 数月奖金), by default 0. */
    public static final ComponentCode BONUS = ComponentCode.of("CN_BONUS");

    /** Given: the tax on the bonus. */
    public static final ComponentCode BONUS_TAX = ComponentCode.of("CN_BONUS_TAX");

    /** Input: severance (解除劳动关系一次性补偿收入), by default 0. */
    public static final ComponentCode SEVERANCE = ComponentCode.of("CN_SEVERANCE");

    /** Given: the part of it that is free of tax, three average wages of last year where the employment is insured. */
    public static final ComponentCode SEVERANCE_EXEMPT = ComponentCode.of("CN_SEVERANCE_EXEMPT");

    /** Given: the tax on the rest. */
    public static final ComponentCode SEVERANCE_TAX = ComponentCode.of("CN_SEVERANCE_TAX");

    private ChinaPay() {}

    /**
     * All functions by the built-in tables.
     *
     * @param places  where an employment is insured in a period, null if it is not known, which is an error when it is paid
     */
    public static List<PayFunction> functions(BiFunction<EmploymentId, PayPeriod, @Nullable InsuredPlace> places) {
        return functions(ChinaTaxTables.standard(), ChinaContributionTables.standard(), places);
    }

    /**
     * All functions: {@link #contributions}, {@link #incomeTax}, {@link #bonusTax} and {@link #severanceTax}.
     *
     * @param taxes  the tables of the tax
     * @param contributions  the tables of contributions and average wages
     * @param places  where an employment is insured in a period, null if it is not known, which is an error when it is paid
     */
    public static List<PayFunction> functions(
            ChinaTaxTables taxes,
            ChinaContributionTables contributions,
            BiFunction<EmploymentId, PayPeriod, @Nullable InsuredPlace> places) {
        TaxFunctions tax = new TaxFunctions(taxes);
        return List.of(
                contributions(contributions, places), tax.wages(), tax.bonus(), tax.severance(contributions, places));
    }

    /**
     * Social insurance and housing fund: each line of the employee ({@link #employee}), each of the employer ({@link #employer}), and
     * {@link #OWN_CONTRIBUTIONS}. They are those of a month: a period of another frequency is refused, and a second payment of the same month sets
     * {@link #INSURED} and {@link #FUNDED} to false and {@link #BASIC_MONTHS} to what it was. A month that the tables lack is an error when it is paid.
     *
     * @param tables  the tables
     * @param places  where an employment is insured in a period, null if it is not known, which is an error when it is paid
     */
    public static PayFunction contributions(
            ChinaContributionTables tables, BiFunction<EmploymentId, PayPeriod, @Nullable InsuredPlace> places) {
        return new ContributionFunction(tables, places).function();
    }

    /**
     * The tax on wages: of residents by accumulation, of others that of the month alone. It gives {@link #INCOME_TAX}, and what the year comes to with
     * this payment, which {@link #yearAfter} reads. A year that the tables lack is an error when it is paid.
     *
     * @param tables  the tables
     */
    public static PayFunction incomeTax(ChinaTaxTables tables) {
        return new TaxFunctions(tables).wages();
    }

    /**
     * The tax on a {@link #BONUS}: {@link #BONUS_TAX}. Refused if one of the year was taxed so before, or if the law of the year does not allow it.
     *
     * @param tables  the tables
     */
    public static PayFunction bonusTax(ChinaTaxTables tables) {
        return new TaxFunctions(tables).bonus();
    }

    /**
     * The tax on {@link #SEVERANCE}: {@link #SEVERANCE_TAX}, and {@link #SEVERANCE_EXEMPT}. A city whose average wage the tables lack is an error when
     * severance is paid there.
     *
     * @param tables  the tables of the tax
     * @param wages  the tables of average wages
     * @param places  where an employment is insured in a period, null if it is not known, which is an error when severance is paid
     */
    public static PayFunction severanceTax(
            ChinaTaxTables tables,
            ChinaContributionTables wages,
            BiFunction<EmploymentId, PayPeriod, @Nullable InsuredPlace> places) {
        return new TaxFunctions(tables).severance(wages, places);
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
        inputs.add(CountryFunction.input(INSURED, Unit.TRUTH, Decimal.ONE, "Insured", "是否参保"));
        inputs.add(CountryFunction.input(FUNDED, Unit.TRUTH, Decimal.ONE, "In the housing fund", "是否缴存住房公积金"));
        inputs.add(amount(EXEMPT, "Exempt income", "免税收入"));
        inputs.add(amount(ADDITIONAL, "Special additional deductions", "专项附加扣除"));
        inputs.add(amount(OTHER, "Other deductions", "其他扣除"));
        inputs.add(amount(RELIEF, "Tax reduction", "减免税额"));
        inputs.add(amount(BONUS, "Bonus", "全年一次性奖金"));
        inputs.add(amount(SEVERANCE, "Severance", "解除劳动关系补偿金"));
        inputs.add(CountryFunction.input(NON_RESIDENT, Unit.TRUTH, Decimal.ZERO, "Not resident", "是否非居民个人"));
        inputs.add(CountryFunction.input(BASIC_MONTHS, Unit.FACTOR, "Months of the basic deduction", "累计减除费用的月数"));
        inputs.addAll(YearInPay.inputs());
        return List.copyOf(inputs);
    }

    private static PayInput amount(ComponentCode code, String english, String chinese) {
        return CountryFunction.input(code, Unit.MONEY, Decimal.ZERO, english, chinese);
    }

    /**
     * Sets the year up to the payment before, and {@link #BASIC_MONTHS} to one more than there; who must count otherwise sets that afterwards.
     *
     * @param inputs  the inputs of an employment
     * @param before  the year up to the payment before
     */
    public static void enterYear(PayInputs.Builder inputs, CumulativeWages before) {
        YearInPay.enter(Checks.notNull(inputs, "inputs"), Checks.notNull(before, "before"));
        inputs.set(BASIC_MONTHS, Decimal.of(nextMonths(before)));
    }

    /** One basic deduction more, except where that of the whole year counts at once. */
    private static int nextMonths(CumulativeWages before) {
        return before.basicMonths() + (before.wholeYearBasicDeduction().isPresent() ? 0 : 1);
    }

    /**
     * The year with a payslip in it, where {@link #BASIC_MONTHS} was as {@link #enterYear} had it.
     *
     * @param before  the year up to the payment before
     * @param slip  the payslip that was made on it
     */
    public static CumulativeWages yearAfter(CumulativeWages before, Payslip slip) {
        return yearAfter(before, slip, nextMonths(Checks.notNull(before, "before")));
    }

    /**
     * The year with a payslip in it.
     *
     * @param before  the year up to the payment before
     * @param slip  the payslip that was made on it
     * @param basicMonths  what {@link #BASIC_MONTHS} was
     */
    public static CumulativeWages yearAfter(CumulativeWages before, Payslip slip, int basicMonths) {
        return YearInPay.after(Checks.notNull(before, "before"), Checks.notNull(slip, "slip"), basicMonths);
    }

    /**
     * Why a payslip leaves less than the minimum wage, if it does: {@link #INCOME} less {@link #OWN_CONTRIBUTIONS}, in a city whose rule counts it so
     * (Shanghai), by 最低工资规定, article 12. A bonus does not count for it. Of a month in which a prorated line is paid in part nothing is said. It
     * is a warning for a run, as {@link ChinaPayroll} gives it too:
     *
     * <pre>{@code
     * for (Payslip slip : run.payslips()) {
     *     ChinaPay.belowMinimumWage(slip, shanghai).ifPresent(reason -> ...);  // 3,798.32 - 1,058.33 = 2,739.99, below 2,740
     * }
     * }</pre>
     *
     * @param slip  a payslip of a month, on which {@link #INCOME} stands as a line or a total
     * @param city  where its contributions are paid
     * @throws IllegalArgumentException if the payslip has no such line or total
     */
    public static Optional<Reason> belowMinimumWage(Payslip slip, City city) {
        return belowMinimumWage(slip, ChinaContributionTables.standard(), city);
    }

    /**
     * The same by tables of one's own.
     *
     * @param slip  a payslip of a month, on which {@link #INCOME} stands as a line or a total
     * @param tables  know the minimum wages
     * @param city  where its contributions are paid
     * @throws IllegalArgumentException if the payslip has no such line or total
     */
    public static Optional<Reason> belowMinimumWage(Payslip slip, ChinaContributionTables tables, City city) {
        Checks.notNull(tables, "tables");
        return MinimumNet.warning(Checks.notNull(slip, "slip"), tables, Checks.notNull(city, "city"));
    }
}
