// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.country.internal.CountryFunction;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayFrequency;
import dev.tradewright.hr.payroll.PayFunction;
import dev.tradewright.hr.payroll.PayInput;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.Payslip;
import dev.tradewright.hr.payroll.formula.Unit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Federal payroll tax of the United States as functions of a pay structure, by the figures of the year of payment.
 *
 * <pre>{@code
 * Map<EmploymentId, FormW4> forms = Map.of(...);
 * PayEngine engine = PayEngine.compile(
 *         structure, UnitedStatesPay.functions(FederalPayroll.standard(), forms::get, Percentage.ZERO));
 * PayInputs.Builder inputs = engine.inputs().set(WAGE, wage);
 * UnitedStatesPay.enterYear(inputs, before); // WagesToDate.start(2026) for the first payment of the year
 * Payslip slip = engine.pay(employment, period, inputs.build());
 * WagesToDate after = UnitedStatesPay.yearAfter(before, slip);
 * }</pre>
 *
 * <p>The structure must say what {@link #TAXABLE_WAGES}, {@link #FICA_WAGES} and {@link #FUTA_WAGES} are, in components, totals or inputs; what was
 * paid earlier in the year is in {@link #inputs()}. It reckons nothing itself: {@link IncomeTaxWithholding}, {@link Fica} and {@link Futa} do.
 */
public final class UnitedStatesPay {

    /** Needed: wages subject to income tax, after pre-tax deductions. */
    public static final ComponentCode TAXABLE_WAGES = ComponentCode.of("US_TAXABLE_WAGES");

    /** Needed: social security and Medicare wages. */
    public static final ComponentCode FICA_WAGES = ComponentCode.of("US_FICA_WAGES");

    /** Needed: wages subject to federal unemployment tax. */
    public static final ComponentCode FUTA_WAGES = ComponentCode.of("US_FUTA_WAGES");

    /** Input: social security and Medicare wages earlier in the year. */
    public static final ComponentCode FICA_WAGES_BEFORE = ComponentCode.of("US_FICA_WAGES_BEFORE");

    /** Input: wages subject to federal unemployment tax earlier in the year. */
    public static final ComponentCode FUTA_WAGES_BEFORE = ComponentCode.of("US_FUTA_WAGES_BEFORE");

    /** Input: the year of these wages; {@link #enterYear} sets it, and a payment of another year is refused. By default 0, which says nothing. */
    public static final ComponentCode BEFORE_YEAR = ComponentCode.of("US_BEFORE_YEAR");

    /** Given: federal income tax withheld. */
    public static final ComponentCode INCOME_TAX = ComponentCode.of("US_INCOME_TAX");

    /** Given: the employee's social security tax. */
    public static final ComponentCode SOCIAL_SECURITY = ComponentCode.of("US_SOCIAL_SECURITY");

    /** Given: the employee's Medicare tax. */
    public static final ComponentCode MEDICARE = ComponentCode.of("US_MEDICARE");

    /** Given: additional Medicare tax. */
    public static final ComponentCode ADDITIONAL_MEDICARE = ComponentCode.of("US_ADDITIONAL_MEDICARE");

    /** Given: the employer's social security tax. */
    public static final ComponentCode SOCIAL_SECURITY_EMPLOYER = ComponentCode.of("US_SOCIAL_SECURITY_EMPLOYER");

    /** Given: the employer's Medicare tax. */
    public static final ComponentCode MEDICARE_EMPLOYER = ComponentCode.of("US_MEDICARE_EMPLOYER");

    /** Given: federal unemployment tax after credit, which the employer bears. */
    public static final ComponentCode FUTA = ComponentCode.of("US_FUTA");

    private UnitedStatesPay() {}

    /**
     * Income tax, social security and Medicare tax, unemployment tax.
     *
     * @param payroll  the figures
     * @param certificates  the Form W-4 of each employment; pure, and null for who has none, which is an error when that employment is paid
     * @param creditReduction  the credit reduction of the state for unemployment tax
     */
    public static List<PayFunction> functions(
            FederalPayroll payroll,
            Function<EmploymentId, ? extends @Nullable WithholdingCertificate> certificates,
            Percentage creditReduction) {
        return List.of(incomeTax(payroll, certificates), fica(payroll), futa(payroll, creditReduction));
    }

    /**
     * Income tax withholding on regular wages by the percentage method.
     *
     * @param payroll  the figures
     * @param certificates  as of {@link #functions}
     */
    public static PayFunction incomeTax(
            FederalPayroll payroll, Function<EmploymentId, ? extends @Nullable WithholdingCertificate> certificates) {
        Checks.notNull(payroll, "payroll");
        Checks.notNull(certificates, "certificates");
        return CountryFunction.named("us-income-tax@1", CurrencyUnit.USD, payroll.fingerprint())
                .needs(TAXABLE_WAGES, "Wages subject to income tax", "所得税计税工资")
                .withholds(INCOME_TAX, "Federal income tax", "联邦所得税")
                .rises(List.of(INCOME_TAX), TAXABLE_WAGES)
                .uneven(100) // bounds of the tables are rounded to the dollar, those of one table not as those of the
                // next
                .by(slots -> {
                    WithholdingCertificate form = CountryFunction.known(certificates, slots, "Form W-4");
                    Withholding made = payroll.incomeTax(slots.period().paymentDate())
                            .withhold(
                                    Dollars.of(slots.minor(0)),
                                    period(slots.period().frequency()),
                                    form,
                                    CountryFunction.trace(slots));
                    slots.giveMinor(0, made.amount().minorUnits());
                    CountryFunction.explain(slots, made.explanation(), 0, 1);
                });
    }

    private static PayrollPeriod period(PayFrequency frequency) {
        return switch (frequency) {
            case DAILY -> PayrollPeriod.DAILY;
            case WEEKLY -> PayrollPeriod.WEEKLY;
            case BIWEEKLY -> PayrollPeriod.BIWEEKLY;
            case FOUR_WEEKLY ->
                throw new IllegalArgumentException("frequency (" + frequency
                        + ") must be one for which IRS Publication 15-T has a table\nMaybe pay BIWEEKLY or MONTHLY.");
            case SEMIMONTHLY -> PayrollPeriod.SEMIMONTHLY;
            case MONTHLY -> PayrollPeriod.MONTHLY;
            case QUARTERLY -> PayrollPeriod.QUARTERLY;
            case SEMIANNUALLY -> PayrollPeriod.SEMIANNUALLY;
            case ANNUALLY -> PayrollPeriod.ANNUALLY;
        };
    }

    /**
     * Social security and Medicare tax of both sides.
     *
     * @param payroll  the figures
     */
    public static PayFunction fica(FederalPayroll payroll) {
        Checks.notNull(payroll, "payroll");
        return CountryFunction.named("us-fica@1", CurrencyUnit.USD, payroll.fingerprint())
                .needs(FICA_WAGES, "Social security and Medicare wages", "社会保障与医疗保险计税工资")
                .needs(FICA_WAGES_BEFORE)
                .needs(Unit.FACTOR, BEFORE_YEAR)
                .deducts(SOCIAL_SECURITY, "Social security tax", "社会保障税")
                .deducts(MEDICARE, "Medicare tax", "医疗保险税")
                .deducts(ADDITIONAL_MEDICARE, "Additional Medicare tax", "附加医疗保险税")
                .charges(SOCIAL_SECURITY_EMPLOYER, "Social security tax, employer", "社会保障税（雇主）")
                .charges(MEDICARE_EMPLOYER, "Medicare tax, employer", "医疗保险税（雇主）")
                .rises(
                        List.of(
                                SOCIAL_SECURITY,
                                MEDICARE,
                                ADDITIONAL_MEDICARE,
                                SOCIAL_SECURITY_EMPLOYER,
                                MEDICARE_EMPLOYER),
                        FICA_WAGES)
                .by(slots -> {
                    checkYear(slots);
                    FicaTax made = payroll.fica(slots.period().paymentDate())
                            .tax(Dollars.of(slots.minor(0)), Dollars.of(slots.minor(1)), CountryFunction.trace(slots));
                    slots.giveMinor(0, made.socialSecurityEmployee().minorUnits());
                    slots.giveMinor(1, made.medicareEmployee().minorUnits());
                    slots.giveMinor(2, made.additionalMedicareEmployee().minorUnits());
                    slots.giveMinor(3, made.socialSecurityEmployer().minorUnits());
                    slots.giveMinor(4, made.medicareEmployer().minorUnits());
                    CountryFunction.explain(slots, made.explanation(), 0, 5);
                });
    }

    /**
     * Federal unemployment tax, of the employer alone.
     *
     * @param payroll  the figures
     * @param creditReduction  the credit reduction of the state; 0 % if there is none
     */
    public static PayFunction futa(FederalPayroll payroll, Percentage creditReduction) {
        Checks.notNull(payroll, "payroll");
        Checks.notNull(creditReduction, "creditReduction");
        return CountryFunction.named("us-futa@1," + creditReduction, CurrencyUnit.USD, payroll.fingerprint())
                .needs(FUTA_WAGES, "Wages subject to unemployment tax", "失业税计税工资")
                .needs(FUTA_WAGES_BEFORE)
                .needs(Unit.FACTOR, BEFORE_YEAR)
                .charges(FUTA, "Federal unemployment tax", "联邦失业税")
                .rises(List.of(FUTA), FUTA_WAGES)
                .by(slots -> {
                    checkYear(slots);
                    FutaTax made = payroll.futa(slots.period().paymentDate())
                            .tax(
                                    Dollars.of(slots.minor(0)),
                                    Dollars.of(slots.minor(1)),
                                    creditReduction,
                                    CountryFunction.trace(slots));
                    slots.giveMinor(0, made.net().minorUnits());
                    CountryFunction.explain(slots, made.explanation(), 0, 1);
                });
    }

    /** The year of the wages before is the third of what is needed, in both functions. */
    private static void checkYear(PayFunction.Slots slots) {
        long year = slots.whole(2);
        int paid = slots.period().paymentYear();
        if (year != 0 && year != paid) {
            throw new IllegalArgumentException(BEFORE_YEAR + " (" + year + ") must be the year of payment (" + paid
                    + ")\nMaybe begin the year with WagesToDate.start(" + paid + ").");
        }
    }

    /**
     * Sets the wages of the year up to the payment before.
     *
     * @param inputs  the inputs of an employment
     * @param before  the year up to the payment before, which is that of the payment: paid with another year the inputs are refused
     */
    public static void enterYear(PayInputs.Builder inputs, WagesToDate before) {
        Checks.notNull(inputs, "inputs")
                .set(FICA_WAGES_BEFORE, Checks.notNull(before, "before").fica())
                .set(FUTA_WAGES_BEFORE, before.futa())
                .set(BEFORE_YEAR, Decimal.of(before.year()));
    }

    /**
     * The year with a payslip in it.
     *
     * @param before  the year up to the payment before
     * @param slip  the payslip that was made on it, on which {@link #FICA_WAGES} and {@link #FUTA_WAGES} stand as lines or totals
     * @throws IllegalArgumentException if it was paid in another year, or if it has no such line or total; {@link WagesToDate#plus} takes the amounts
     *     where they are inputs
     */
    public static WagesToDate yearAfter(WagesToDate before, Payslip slip) {
        Checks.that(
                Checks.notNull(slip, "slip").period().paymentYear()
                        == Checks.notNull(before, "before").year(),
                "payslip",
                slip.period(),
                "must be paid in the year that it is added to (" + before.year() + ")");
        return before.plus(slip.amount(FICA_WAGES), slip.amount(FUTA_WAGES));
    }

    /** The inputs that the functions need, to be added to those of the structure; {@link #enterYear} sets them. */
    public static List<PayInput> inputs() {
        return List.of(
                CountryFunction.input(
                        FICA_WAGES_BEFORE,
                        Unit.MONEY,
                        "Social security and Medicare wages earlier in the year",
                        "本年此前的社会保障与医疗保险计税工资"),
                CountryFunction.input(
                        FUTA_WAGES_BEFORE,
                        Unit.MONEY,
                        "Wages subject to unemployment tax earlier in the year",
                        "本年此前的失业税计税工资"),
                CountryFunction.input(
                        BEFORE_YEAR, Unit.FACTOR, Decimal.ZERO, "Year of the wages earlier in the year", "此前工资所属年度"));
    }
}
