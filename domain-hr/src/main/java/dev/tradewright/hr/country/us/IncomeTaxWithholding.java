// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.money.UnitPrice;
import dev.tradewright.core.value.Checks;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * Federal income tax withholding by the percentage method for automated payroll systems: Publication 15-T, Worksheet 1A, of the year of payment
 * (26 U.S.C. § 3402(a)).
 *
 * <ol>
 *   <li>the taxable wages of the payment (after pre-tax deductions) times the payments of a year, plus step 4(a) of Form W-4
 *   <li>less step 4(b), and less 12,900 (joint filers) or 8,600 (others) unless the box of step 2 is checked; not below 0
 *   <li>the tax of a year from the table of the filing status, with or without the checkbox; lower bounds belong to the bracket that they begin
 *   <li>less the credits of step 3; both divided by the payments of a year; not below 0
 *   <li>plus step 4(c)
 * </ol>
 *
 * <p>A Form W-4 of 2019 and before instead takes 4,300 for each allowance from the wages of a year, uses the tables without the checkbox, and
 * adds the additional amount of line 6.
 *
 * <p>The IRS allows cents or whole dollars; here cents are kept and the result is rounded once, half a cent up.
 *
 * <p>Single in 2026, paid USD 5,000.00 every other week: 130,000.00 a year - 8,600.00 = 121,400.00 lies in the bracket from 113,200.00 whose tax
 * is 17,966.00 and whose rate is 24 %: 17,966.00 + 24 % x 8,200.00 = 19,934.00; / 26 = 766.69.
 *
 * <p>Immutable and thread-safe. With {@link Trace#OFF} nothing is allocated but the result.
 */
public final class IncomeTaxWithholding {

    private final FederalParameters parameters;
    private final Map<FilingStatus, Status> byStatus;

    /** What a filing status decides, as whole numbers. */
    private record Status(AnnualTable standard, AnnualTable checkbox, long line1g) {}

    private IncomeTaxWithholding(FederalParameters parameters) {
        this.parameters = parameters;
        this.byStatus = new EnumMap<>(FilingStatus.class);
        for (FilingStatus status : FilingStatus.values()) {
            byStatus.put(
                    status,
                    new Status(
                            AnnualTable.of(of(parameters.standardTables(), status)),
                            AnnualTable.of(of(parameters.checkboxTables(), status)),
                            of(parameters.line1g(), status).minorUnits()));
        }
    }

    private static <T> T of(Map<FilingStatus, T> map, FilingStatus status) {
        return Checks.notNull(map.get(status), status.name());
    }

    /**
     * The withholding of a year.
     *
     * @param parameters  the figures of the year of payment
     */
    public static IncomeTaxWithholding of(FederalParameters parameters) {
        return new IncomeTaxWithholding(Checks.notNull(parameters, "parameters"));
    }

    /**
     * What to withhold from a payment of regular wages.
     *
     * @param wages  the taxable wages of the payment in USD, after pre-tax deductions; 0 or more
     * @param period  how often such wages are paid
     * @param certificate  the employee's Form W-4
     * @param trace  whether to explain
     * @return the tax, half a cent rounded up; it may be more than the wages if the form asks for it
     * @throws IllegalArgumentException if the wages are negative or in another currency, or if the employee is a nonresident alien and the year
     *     has no amount for the period
     * @throws ArithmeticException if the tax of a year does not fit
     */
    public Withholding withhold(Money wages, PayrollPeriod period, WithholdingCertificate certificate, Trace trace) {
        Recorder recorder = trace.recorder();
        long tax = cents(Dollars.cents(wages, "wages"), period, certificate, recorder);
        return new Withholding(Dollars.of(tax), recorder.explanation());
    }

    /**
     * The same in cents, for engines that compute many.
     *
     * @param wages  the taxable wages of the payment in cents; 0 or more
     * @param period  how often such wages are paid
     * @param certificate  the employee's Form W-4
     * @param recorder  told every step
     * @return the tax in cents
     * @throws IllegalArgumentException as {@link #withhold}
     * @throws ArithmeticException as {@link #withhold}
     */
    public long cents(long wages, PayrollPeriod period, WithholdingCertificate certificate, Recorder recorder) {
        Checks.notNegative(wages, "wages");
        recorder.step(UsTexts.EXPLANATIONS, "us.income-tax").under(FederalLaw.WITHHOLDING);
        long tax;
        if (certificate.exempt()) {
            tax = 0;
            recorder.step(UsTexts.EXPLANATIONS, "us.income-tax.exempt")
                    .under(FederalLaw.EXEMPT)
                    .end();
        } else {
            long lookUp = withAddition(wages, period, certificate, recorder);
            tax = certificate instanceof FormW4 form
                    ? of2020(lookUp, period, form, recorder)
                    : before2020(lookUp, period, (FormW4Before2020) certificate, recorder);
        }
        if (recorder.isOn()) {
            recorder.with("wages", Dollars.of(wages)).with("tax", Dollars.of(tax));
        }
        recorder.end();
        return tax;
    }

    private long of2020(long wages, PayrollPeriod period, FormW4 form, Recorder recorder) {
        long annual = Math.multiplyExact(wages, (long) period.perYear());
        long income = Math.addExact(annual, form.otherIncome().minorUnits());
        Status status = of(byStatus, form.filingStatus());
        long line1g = form.multipleJobs() ? 0 : status.line1g;
        long less = Math.addExact(form.deductions().minorUnits(), line1g);
        long adjusted = Math.max(0, income - less);
        if (recorder.isOn()) {
            recorder.step(UsTexts.EXPLANATIONS, "us.income-tax.adjusted")
                    .with("wages", Dollars.of(wages))
                    .with("periods", period.perYear())
                    .with("annual", Dollars.of(annual))
                    .with("otherIncome", form.otherIncome())
                    .with("deductions", form.deductions())
                    .with("line1g", Dollars.of(line1g))
                    .with("adjusted", Dollars.of(adjusted))
                    .under(FederalLaw.publication15T(parameters.year()))
                    .end();
        }
        AnnualTable table = form.multipleJobs() ? status.checkbox : status.standard;
        return perPayment(
                table,
                adjusted,
                form.credits().minorUnits(),
                period,
                form.extraWithholding().minorUnits(),
                recorder);
    }

    private long before2020(long wages, PayrollPeriod period, FormW4Before2020 form, Recorder recorder) {
        long annual = Math.multiplyExact(wages, (long) period.perYear());
        long less = Math.multiplyExact(parameters.allowanceBefore2020().minorUnits(), (long) form.allowances());
        long adjusted = Math.max(0, annual - less);
        if (recorder.isOn()) {
            recorder.step(UsTexts.EXPLANATIONS, "us.income-tax.adjusted-before-2020")
                    .with("wages", Dollars.of(wages))
                    .with("periods", period.perYear())
                    .with("annual", Dollars.of(annual))
                    .with("allowances", form.allowances())
                    .with("allowance", parameters.allowanceBefore2020())
                    .with("adjusted", Dollars.of(adjusted))
                    .under(FederalLaw.publication15T(parameters.year()))
                    .end();
        }
        AnnualTable table = of(byStatus, form.filingStatus()).standard;
        return perPayment(table, adjusted, 0, period, form.additionalAmount().minorUnits(), recorder);
    }

    /** The table's tax of a year less credits, of which one payment bears its part, and the extra amount of the payment. */
    private long perPayment(
            AnnualTable table, long adjusted, long credits, PayrollPeriod period, long extra, Recorder recorder) {
        int row = table.row(adjusted);
        long annualTax = table.tax(adjusted, row);
        long remaining = Math.max(0, annualTax - Math.multiplyExact(credits, table.unit()));
        long divisor = period.perYear() * table.unit();
        long tax = Math.addExact(Rounding.Mode.HALF_AWAY_FROM_ZERO.divide(remaining, divisor), extra);
        if (recorder.isOn()) {
            recorder.step(UsTexts.EXPLANATIONS, "us.income-tax.bracket")
                    .with("adjusted", Dollars.of(adjusted))
                    .with("lower", Dollars.of(table.lower(row)))
                    .with("base", Dollars.of(table.base(row)))
                    .with("rate", table.rate(row))
                    .with("excess", Dollars.of(adjusted - table.lower(row)))
                    .with("tax", major(annualTax, table.unit()))
                    .end();
            recorder.step(UsTexts.EXPLANATIONS, "us.income-tax.payment")
                    .with("annualTax", major(annualTax, table.unit()))
                    .with("credits", Dollars.of(credits))
                    .with("periods", period.perYear())
                    .with("extra", Dollars.of(extra))
                    .with("tax", Dollars.of(tax))
                    .end();
        }
        return tax;
    }

    /** Parts of a cent as dollars, exactly. */
    private static UnitPrice major(long parts, long unit) {
        return UnitPrice.of(
                CurrencyUnit.USD,
                Decimal.of(BigDecimal.valueOf(parts)
                        .divide(BigDecimal.valueOf(unit).movePointRight(2))));
    }

    private long withAddition(long wages, PayrollPeriod period, WithholdingCertificate certificate, Recorder recorder) {
        if (!certificate.nonresidentAlien()) {
            return wages;
        }
        boolean isOf2020 = certificate instanceof FormW4;
        Map<PayrollPeriod, Money> table =
                isOf2020 ? parameters.nonresidentAlien() : parameters.nonresidentAlienBefore2020();
        Money addition = table.get(period);
        if (addition == null) {
            throw new IllegalArgumentException("year (" + parameters.year()
                    + ") has no amount for nonresident aliens paid " + period + " with a Form W-4 "
                    + (isOf2020 ? "of 2020 and later" : "of 2019 and before")
                    + "\nMaybe give it with FederalParameters."
                    + (isOf2020 ? "nonresidentAlien" : "nonresidentAlienBefore2020") + " from Publication 15-T.");
        }
        long sum = Math.addExact(wages, addition.minorUnits());
        if (recorder.isOn()) {
            recorder.step(UsTexts.EXPLANATIONS, "us.income-tax.nonresident-alien")
                    .with("wages", Dollars.of(wages))
                    .with("addition", addition)
                    .with("sum", Dollars.of(sum))
                    .under(FederalLaw.publication15T(parameters.year()))
                    .end();
        }
        return sum;
    }
}
