// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.country.internal.CountryFunction;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayFrequency;
import dev.tradewright.hr.payroll.PayFunction;
import dev.tradewright.hr.payroll.PayInput;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.Payslip;
import dev.tradewright.hr.payroll.formula.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Payroll of the United Kingdom as functions of a pay structure: income tax by PAYE and Class 1 National Insurance, by the figures of the tax year of
 * payment. Tax weeks and months are those of the day of payment; pay comes weekly, every two or four weeks, monthly, quarterly, every six months or yearly.
 *
 * <pre>{@code
 * Map<EmploymentId, UnitedKingdomPay.Employee> employees = Map.of(
 *         EmploymentId.of("E-1"), new UnitedKingdomPay.Employee(TaxCode.parse("1257L"), NiCategory.A));
 * PayEngine engine = PayEngine.compile(
 *         structure, UnitedKingdomPay.functions(UnitedKingdomPayroll.standard(), employees::get));
 * PayInputs.Builder inputs = engine.inputs().set(WAGE, wage);
 * UnitedKingdomPay.enterYear(inputs, before); // PayToDate.start(TaxYear.parse("2025-26")) for the first payment of the tax year
 * Payslip slip = engine.pay(employment, period, inputs.build());
 * PayToDate after = UnitedKingdomPay.yearAfter(before, slip);
 * }</pre>
 *
 * <p>The structure must say what {@link #TAXABLE_PAY} and {@link #NI_EARNINGS} are, in components, totals or inputs; the year so far is in
 * {@link #inputs()}. It reckons nothing itself: {@link Paye} and {@link NationalInsurance} do.
 */
public final class UnitedKingdomPay {

    /** Needed: the taxable pay of the period. */
    public static final ComponentCode TAXABLE_PAY = ComponentCode.of("GB_TAXABLE_PAY");

    /** Needed: the earnings of the period for National Insurance. */
    public static final ComponentCode NI_EARNINGS = ComponentCode.of("GB_NI_EARNINGS");

    /** Input: the taxable pay of the tax year before this period, earlier employments included. */
    public static final ComponentCode PAY_BEFORE = ComponentCode.of("GB_PAY_BEFORE");

    /** Input: the tax of the tax year before this period. */
    public static final ComponentCode TAX_BEFORE = ComponentCode.of("GB_TAX_BEFORE");

    /**
     * Input: the calendar year in which the tax year of both begins; {@link #enterYear} sets it, and a payment of another tax year is refused. By
     * default 0, which says nothing.
     */
    public static final ComponentCode BEFORE_YEAR = ComponentCode.of("GB_BEFORE_YEAR");

    /** Given: income tax, negative for a refund. */
    public static final ComponentCode INCOME_TAX = ComponentCode.of("GB_INCOME_TAX");

    /** Given: the employee's National Insurance contribution. */
    public static final ComponentCode NI = ComponentCode.of("GB_NI");

    /** Given: the employer's National Insurance contribution. */
    public static final ComponentCode NI_EMPLOYER = ComponentCode.of("GB_NI_EMPLOYER");

    /**
     * What is known of one employee.
     *
     * @param taxCode  the tax code, with its basis
     * @param category  the category letter of National Insurance
     */
    public record Employee(TaxCode taxCode, NiCategory category) {

        /** Refuses nulls. */
        public Employee {
            Checks.notNull(taxCode, "taxCode");
            Checks.notNull(category, "category");
        }
    }

    private UnitedKingdomPay() {}

    /**
     * Income tax and National Insurance.
     *
     * @param payroll  the figures
     * @param employees  what is known of each employment; pure, and null for who is unknown, which is an error when that employment is paid
     */
    public static List<PayFunction> functions(
            UnitedKingdomPayroll payroll, Function<EmploymentId, @Nullable Employee> employees) {
        return List.of(incomeTax(payroll, employees), nationalInsurance(payroll, employees));
    }

    /**
     * Income tax by PAYE.
     *
     * @param payroll  the figures
     * @param employees  as of {@link #functions}
     */
    public static PayFunction incomeTax(
            UnitedKingdomPayroll payroll, Function<EmploymentId, @Nullable Employee> employees) {
        Checks.notNull(payroll, "payroll");
        Checks.notNull(employees, "employees");
        return CountryFunction.named("gb-paye@1", CurrencyUnit.GBP, payroll.fingerprint())
                .needs(TAXABLE_PAY, "Taxable pay", "应税工资")
                .needs(PAY_BEFORE, TAX_BEFORE)
                .needs(Unit.FACTOR, BEFORE_YEAR)
                .withholds(INCOME_TAX, "Income tax", "所得税")
                .rises(List.of(INCOME_TAX), TAXABLE_PAY)
                .by(slots -> {
                    checkYear(slots.whole(3), slots.period());
                    long pay = slots.minor(0);
                    PayeTax made = payroll.paye(slots.period().paymentDate())
                            .tax(
                                    employee(slots, employees).taxCode(),
                                    taxPeriod(slots.period()),
                                    Sterling.of(pay),
                                    Sterling.of(Math.addExact(slots.minor(1), pay)),
                                    Sterling.of(slots.minor(2)),
                                    CountryFunction.trace(slots));
                    slots.giveMinor(0, made.due().minorUnits());
                    CountryFunction.explain(slots, made.explanation(), 0, 1);
                });
    }

    /**
     * Class 1 National Insurance of both sides.
     *
     * @param payroll  the figures
     * @param employees  as of {@link #functions}
     */
    public static PayFunction nationalInsurance(
            UnitedKingdomPayroll payroll, Function<EmploymentId, @Nullable Employee> employees) {
        Checks.notNull(payroll, "payroll");
        Checks.notNull(employees, "employees");
        return CountryFunction.named("gb-national-insurance@1", CurrencyUnit.GBP, payroll.fingerprint())
                .needs(NI_EARNINGS, "Earnings for National Insurance", "国民保险缴费工资")
                .deducts(NI, "National Insurance", "国民保险")
                .charges(NI_EMPLOYER, "National Insurance, employer", "国民保险（雇主）")
                .rises(List.of(NI, NI_EMPLOYER), NI_EARNINGS)
                .uneven(100) // parts by band are rounded, each for itself
                .by(slots -> {
                    NiContribution made = payroll.nationalInsurance(
                                    slots.period().paymentDate())
                            .contribution(
                                    employee(slots, employees).category(),
                                    earningsPeriod(slots.period().frequency()),
                                    Sterling.of(slots.minor(0)),
                                    CountryFunction.trace(slots));
                    slots.giveMinor(0, made.employee().minorUnits());
                    slots.giveMinor(1, made.employer().minorUnits());
                    CountryFunction.explain(slots, made.explanation(), 0, 2);
                });
    }

    private static Employee employee(PayFunction.Slots slots, Function<EmploymentId, @Nullable Employee> employees) {
        return CountryFunction.known(employees, slots, "tax code and category letter");
    }

    /** The tax weeks or months of the day of payment. */
    private static TaxPeriod taxPeriod(PayPeriod period) {
        LocalDate paid = period.paymentDate();
        return switch (period.frequency()) {
            case WEEKLY -> TaxPeriod.weekOf(paid);
            case BIWEEKLY -> TaxPeriod.weekOf(paid, 2);
            case FOUR_WEEKLY -> TaxPeriod.weekOf(paid, 4);
            case MONTHLY -> TaxPeriod.monthOf(paid);
            case QUARTERLY -> months(paid, 3);
            case SEMIANNUALLY -> months(paid, 6);
            case ANNUALLY -> months(paid, 12);
            case DAILY, SEMIMONTHLY -> throw unsupported(period.frequency());
        };
    }

    /** The month of payment, with as many as it covers; a year that is younger than that is covered from its beginning. */
    private static TaxPeriod months(LocalDate paid, int covered) {
        int number = TaxPeriod.monthOf(paid).number();
        return new TaxPeriod(TaxPeriod.Unit.MONTH, number, Math.min(covered, number));
    }

    private static EarningsPeriod earningsPeriod(PayFrequency frequency) {
        return switch (frequency) {
            case WEEKLY -> EarningsPeriod.WEEKLY;
            case BIWEEKLY -> EarningsPeriod.FORTNIGHTLY;
            case FOUR_WEEKLY -> EarningsPeriod.FOUR_WEEKLY;
            case MONTHLY -> EarningsPeriod.MONTHLY;
            case QUARTERLY -> EarningsPeriod.QUARTERLY;
            case SEMIANNUALLY -> EarningsPeriod.HALF_YEARLY;
            case ANNUALLY -> EarningsPeriod.YEARLY;
            case DAILY, SEMIMONTHLY -> throw unsupported(frequency);
        };
    }

    private static IllegalArgumentException unsupported(PayFrequency frequency) {
        return new IllegalArgumentException("frequency (" + frequency
                + ") must be one with an earnings period in the United Kingdom\nMaybe pay weekly or monthly.");
    }

    private static void checkYear(long startYear, PayPeriod period) {
        TaxYear paid = TaxYear.of(period.paymentDate());
        if (startYear != 0 && startYear != paid.startYear()) {
            throw new IllegalArgumentException(BEFORE_YEAR + " (" + startYear
                    + ") must be the year in which the tax year"
                    + " of payment begins (" + paid + ")\nMaybe begin that with PayToDate.start(TaxYear.parse(\"" + paid
                    + "\")).");
        }
    }

    /**
     * Sets pay and tax of the tax year up to the payment before.
     *
     * @param inputs  the inputs of an employment
     * @param before  the tax year up to the payment before, which is that of the payment: paid with another tax year the inputs are refused
     */
    public static void enterYear(PayInputs.Builder inputs, PayToDate before) {
        Checks.notNull(inputs, "inputs")
                .set(PAY_BEFORE, Checks.notNull(before, "before").pay())
                .set(TAX_BEFORE, before.tax())
                .set(BEFORE_YEAR, Decimal.of(before.taxYear().startYear()));
    }

    /**
     * The tax year with a payslip in it.
     *
     * @param before  the tax year up to the payment before
     * @param slip  the payslip that was made on it, on which {@link #TAXABLE_PAY} stands as a line or a total
     * @throws IllegalArgumentException if it was paid in another tax year, as on 6 April after 5 April, or if it has no such line or total;
     *     {@link PayToDate#plus} takes the amount where it is an input
     */
    public static PayToDate yearAfter(PayToDate before, Payslip slip) {
        Checks.that(
                TaxYear.of(Checks.notNull(slip, "slip").period().paymentDate())
                        .equals(Checks.notNull(before, "before").taxYear()),
                "payslip",
                slip.period(),
                "must be paid in the tax year that it is added to (" + before.taxYear() + ")");
        return before.plus(slip.amount(TAXABLE_PAY), slip.amount(INCOME_TAX));
    }

    /** The inputs that the functions need, to be added to those of the structure; {@link #enterYear} sets them. */
    public static List<PayInput> inputs() {
        return List.of(
                CountryFunction.input(PAY_BEFORE, Unit.MONEY, "Taxable pay earlier in the tax year", "本税务年度此前的应税工资"),
                CountryFunction.input(TAX_BEFORE, Unit.MONEY, "Tax earlier in the tax year", "本税务年度此前的税款"),
                CountryFunction.input(
                        BEFORE_YEAR, Unit.FACTOR, Decimal.ZERO, "Beginning of the tax year so far", "此前工资所属税务年度的起始年份"));
    }
}
