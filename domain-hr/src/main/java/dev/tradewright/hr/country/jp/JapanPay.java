// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.jp;

import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.place.Subdivision;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.country.internal.ByDate;
import dev.tradewright.hr.country.internal.CountryFunction;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayFunction;
import dev.tradewright.hr.payroll.PayInput;
import dev.tradewright.hr.payroll.formula.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Japan's rules as functions of a pay structure: social insurance and employment insurance of the month of the period's first day, and the income tax
 * to withhold by the day of payment. All are monthly: a period of another frequency is refused.
 *
 * <pre>{@code
 * PayEngine engine = PayEngine.compile(structure, JapanPay.functions(JapanPayroll.standard(), Subdivision.of("JP-13")));
 * }</pre>
 *
 * <p>The structure must say what {@link #STANDARD_REMUNERATION}, {@link #WAGES} and {@link #TAXABLE_PAY} are; the last is a total that subtracts
 * {@link dev.tradewright.hr.country.PayTags#OWN_CONTRIBUTIONS}. All else is in {@link #inputs()}. Where insurance is paid for in the next month, as
 * is usual, let the period be the month of insurance. Lines have English names, with the Japanese term, and Chinese ones. It reckons nothing itself: {@link JapanPayroll} does.
 */
public final class JapanPay {

    /** Needed: the standard remuneration (標準報酬月額). */
    public static final ComponentCode STANDARD_REMUNERATION = ComponentCode.of("JP_STANDARD_REMUNERATION");

    /** Needed: all wages of the month, for employment insurance. */
    public static final ComponentCode WAGES = ComponentCode.of("JP_WAGES");

    /** Needed: taxable pay after social insurance (社会保険料等控除後の給与等の金額). */
    public static final ComponentCode TAXABLE_PAY = ComponentCode.of("JP_TAXABLE_PAY");

    /** Input: whether insured for care, which is so from 40 to 64. */
    public static final ComponentCode CARE_INSURED = ComponentCode.of("JP_CARE_INSURED");

    /** Input: whether dependants were declared (甲欄), by default so; otherwise the pay is that of secondary employment (乙欄). */
    public static final ComponentCode DECLARED = ComponentCode.of("JP_DECLARED");

    /** Input: the number of dependants that count (扶養親族等の数), by default 0. */
    public static final ComponentCode DEPENDANTS = ComponentCode.of("JP_DEPENDANTS");

    /** Given: the employee's part of health and care insurance. */
    public static final ComponentCode HEALTH = ComponentCode.of("JP_HEALTH");

    /** Given: the employee's part of pension insurance. */
    public static final ComponentCode PENSION = ComponentCode.of("JP_PENSION");

    /** Given: the employee's part of the support for children. */
    public static final ComponentCode CHILD_SUPPORT = ComponentCode.of("JP_CHILD_SUPPORT");

    /** Given: the employer's part of health and care insurance. */
    public static final ComponentCode HEALTH_EMPLOYER = ComponentCode.of("JP_HEALTH_EMPLOYER");

    /** Given: the employer's part of pension insurance. */
    public static final ComponentCode PENSION_EMPLOYER = ComponentCode.of("JP_PENSION_EMPLOYER");

    /** Given: the employer's part of the support for children. */
    public static final ComponentCode CHILD_SUPPORT_EMPLOYER = ComponentCode.of("JP_CHILD_SUPPORT_EMPLOYER");

    /** Given: the contribution for children, of the employer alone. */
    public static final ComponentCode CHILD_CONTRIBUTION = ComponentCode.of("JP_CHILD_CONTRIBUTION");

    /** Given: the employee's part of employment insurance. */
    public static final ComponentCode EMPLOYMENT_INSURANCE = ComponentCode.of("JP_EMPLOYMENT_INSURANCE");

    /** Given: the employer's part of employment insurance. */
    public static final ComponentCode EMPLOYMENT_INSURANCE_EMPLOYER =
            ComponentCode.of("JP_EMPLOYMENT_INSURANCE_EMPLOYER");

    /** Given: the income tax withheld (源泉所得税). */
    public static final ComponentCode INCOME_TAX = ComponentCode.of("JP_INCOME_TAX");

    private JapanPay() {}

    /**
     * All of it.
     *
     * @param payroll  the figures
     * @param prefecture  where the employer is insured
     */
    public static List<PayFunction> functions(JapanPayroll payroll, Subdivision prefecture) {
        return List.of(socialInsurance(payroll, prefecture), employmentInsurance(payroll), incomeTax(payroll));
    }

    /**
     * Health, care and pension insurance, and what is paid for children.
     *
     * @param payroll  the figures
     * @param prefecture  where the employer is insured
     */
    public static PayFunction socialInsurance(JapanPayroll payroll, Subdivision prefecture) {
        Checks.notNull(payroll, "payroll");
        Checks.notNull(prefecture, "prefecture");
        ByDate<SocialRates> rates = ByDate.of(date -> payroll.socialRates(prefecture, YearMonth.from(date)));
        return CountryFunction.named(
                        "jp-social-insurance@" + prefecture.code(), CurrencyUnit.JPY, payroll.fingerprint())
                .needs(STANDARD_REMUNERATION)
                .needs(Unit.TRUTH, CARE_INSURED)
                .deducts(HEALTH, "Health and care insurance (健康保険料・介護保険料)", "健康保险费（含护理保险费）")
                .deducts(PENSION, "Pension insurance (厚生年金保険料)", "厚生年金保险费")
                .deducts(CHILD_SUPPORT, "Support for children (子ども・子育て支援金)", "儿童与育儿支援金")
                .charges(HEALTH_EMPLOYER, "Health and care insurance, employer (健康保険料・介護保険料)", "健康保险费（含护理保险费，雇主）")
                .charges(PENSION_EMPLOYER, "Pension insurance, employer (厚生年金保険料)", "厚生年金保险费（雇主）")
                .charges(CHILD_SUPPORT_EMPLOYER, "Support for children, employer (子ども・子育て支援金)", "儿童与育儿支援金（雇主）")
                .charges(CHILD_CONTRIBUTION, "Contribution for children (子ども・子育て拠出金)", "儿童与育儿缴纳金")
                .rises(
                        List.of(
                                HEALTH,
                                PENSION,
                                CHILD_SUPPORT,
                                HEALTH_EMPLOYER,
                                PENSION_EMPLOYER,
                                CHILD_SUPPORT_EMPLOYER,
                                CHILD_CONTRIBUTION),
                        STANDARD_REMUNERATION)
                .uneven(1) // the employer pays what the employee's rounded half leaves
                .by(slots ->
                        contribute(slots, payroll, rates.on(firstDay(slots, "contributions to social insurance"))));
    }

    private static void contribute(PayFunction.Slots slots, JapanPayroll payroll, SocialRates rates) {
        Recorder recorder = CountryFunction.trace(slots).recorder();
        SocialContributions made = payroll.social(yen(slots, 0), slots.whole(1) != 0, rates, recorder);
        slots.giveMinor(0, made.health().employee().minorUnits());
        slots.giveMinor(1, made.pension().employee().minorUnits());
        slots.giveMinor(2, made.childSupport().employee().minorUnits());
        slots.giveMinor(3, made.health().employer().minorUnits());
        slots.giveMinor(4, made.pension().employer().minorUnits());
        slots.giveMinor(5, made.childSupport().employer().minorUnits());
        slots.giveMinor(6, made.childContribution().minorUnits());
        CountryFunction.explain(slots, recorder.explanation(), 0, 7);
    }

    /**
     * Employment insurance of both sides, general business.
     *
     * @param payroll  the figures
     */
    public static PayFunction employmentInsurance(JapanPayroll payroll) {
        Checks.notNull(payroll, "payroll");
        ByDate<EmploymentInsuranceRates> rates =
                ByDate.of(date -> payroll.employmentInsuranceRates(YearMonth.from(date)));
        return CountryFunction.named("jp-employment-insurance@1", CurrencyUnit.JPY, payroll.fingerprint())
                .needs(WAGES)
                .deducts(EMPLOYMENT_INSURANCE, "Employment insurance (雇用保険料)", "雇佣保险费")
                .charges(EMPLOYMENT_INSURANCE_EMPLOYER, "Employment insurance, employer (雇用保険料)", "雇佣保险费（雇主）")
                .rises(List.of(EMPLOYMENT_INSURANCE, EMPLOYMENT_INSURANCE_EMPLOYER), WAGES)
                .by(slots -> {
                    Recorder recorder = CountryFunction.trace(slots).recorder();
                    Shares made = payroll.employmentInsurance(
                            yen(slots, 0), rates.on(firstDay(slots, "premiums of employment insurance")), recorder);
                    slots.giveMinor(0, made.employee().minorUnits());
                    slots.giveMinor(1, made.employer().minorUnits());
                    CountryFunction.explain(slots, recorder.explanation(), 0, 2);
                });
    }

    /**
     * The income tax to withhold from monthly pay.
     *
     * @param payroll  the figures
     */
    public static PayFunction incomeTax(JapanPayroll payroll) {
        Checks.notNull(payroll, "payroll");
        return CountryFunction.named("jp-income-tax@1", CurrencyUnit.JPY, payroll.fingerprint())
                .needs(TAXABLE_PAY)
                .needs(Unit.TRUTH, DECLARED)
                .needs(Unit.FACTOR, DEPENDANTS)
                .withholds(INCOME_TAX, "Income tax withheld (源泉所得税)", "代扣所得税")
                .rises(List.of(INCOME_TAX), TAXABLE_PAY)
                .uneven(500) // the tables are in steps, and what is above them begins anew
                .by(slots -> {
                    CountryFunction.month(slots, "the tables of withholding (月額表)");
                    Recorder recorder = CountryFunction.trace(slots).recorder();
                    Money pay = yen(slots, 0);
                    Money tax = slots.whole(1) == 0
                            ? payroll.withholdingSecondary(slots.period().paymentDate(), pay, recorder)
                            : payroll.withholding(
                                    slots.period().paymentDate(), pay, Math.toIntExact(slots.whole(2)), recorder);
                    slots.giveMinor(0, tax.minorUnits());
                    CountryFunction.explain(slots, recorder.explanation(), 0, 1);
                });
    }

    private static LocalDate firstDay(PayFunction.Slots slots, String subject) {
        return CountryFunction.month(slots, subject).atDay(1);
    }

    private static Money yen(PayFunction.Slots slots, int input) {
        return Money.ofMinor(CurrencyUnit.JPY, slots.minor(input));
    }

    /** The inputs that the functions need, to be added to those of the structure; only {@link #CARE_INSURED} must be given. */
    public static List<PayInput> inputs() {
        return List.of(
                CountryFunction.input(CARE_INSURED, Unit.TRUTH, "Insured for care", "是否参加护理保险"),
                CountryFunction.input(DECLARED, Unit.TRUTH, Decimal.ONE, "Dependants declared", "是否申报扶养亲属"),
                CountryFunction.input(DEPENDANTS, Unit.FACTOR, Decimal.ZERO, "Dependants", "扶养亲属人数"));
    }
}
