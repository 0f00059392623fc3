// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.decision.LegalReference;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.value.Checks;
import java.util.EnumMap;
import java.util.Map;

/**
 * Income tax by Pay As You Earn, exact percentage method: ITEPA 2003 s.684 and the PAYE Regulations, SI 2003/2682.
 *
 * <ol>
 *   <li>The code's number gives the free pay of a week or month: for the number less 500s, (number x 10 + 9) / 52 or 12 rounded up to a penny, plus
 *       96.16 or 416.67 for each 500. Up to period n it is n times that. A code K adds it to the pay instead.
 *   <li>Taxable pay to date is pay less free pay, not below 0, cut off to whole pounds.
 *   <li>The tax to date comes from the bands of the region, of which n / 52 or n / 12 are open. Pay is above a band only if it is above the band's
 *       limit rounded up to a pound. The result is cut off to the penny; in Scotland the tax of full bands is cut off after four decimal places.
 *   <li>Due is the tax to date less the tax already paid, so it may be a refund.
 *   <li>Not more than 50 % of the payment is deducted. What is left over is caught up later by the cumulation.
 * </ol>
 *
 * <p>On a week 1 or month 1 basis, and on the extra payday of a year with 53 weeks (as HMRC's guide CWG2 tells employers), the payment is taxed by
 * itself, with the free pay and bands of the weeks or months that it covers.
 *
 * <p>1257L, month 1, pay 1,156.25 in 2025-26: 1257 is two times 500 and 257; 2,579 / 12 rounded up is 214.92, + 833.34 = 1,048.26 free pay;
 * taxable 107; x 20 % = 21.40.
 *
 * <p>Immutable and thread-safe. With {@link Trace#OFF} nothing is allocated but the result.
 */
public final class Paye {

    /** Free pay is looked up for numbers up to this one; the rest comes in whole steps of it. */
    private static final int STEP = 500;

    private final TaxYear year;
    private final Map<TaxRegion, PayeBands> bands;
    private final TaxYearParameters parameters;
    private final long limit;
    private final LegalReference law;
    private final LegalReference cumulative;
    private final LegalReference nonCumulative;

    private Paye(TaxYearParameters parameters) {
        this.parameters = parameters;
        this.year = parameters.taxYear();
        this.bands = new EnumMap<>(TaxRegion.class);
        parameters.incomeTax().forEach((region, table) -> bands.put(region, PayeBands.of(region, table)));
        this.limit = Sterling.units(parameters.overridingLimit());
        this.law = GbLaw.paye(year);
        this.cumulative = GbLaw.cumulative(year);
        this.nonCumulative = GbLaw.nonCumulative(year);
    }

    /**
     * The income tax of a tax year.
     *
     * @param parameters  the figures of the tax year of payment
     */
    public static Paye of(TaxYearParameters parameters) {
        return new Paye(Checks.notNull(parameters, "parameters"));
    }

    /**
     * The tax of a payment.
     *
     * @param code  the employee's tax code, with its basis
     * @param period  the tax week or month of payment
     * @param pay  the taxable pay of the period in GBP, 0 or more
     * @param payToDate  the taxable pay of the tax year to date, this period and earlier employments included, in GBP, 0 or more; it does not count
     *     on a week 1 or month 1 basis
     * @param paidBefore  the tax of the tax year before this period, in GBP, 0 or more
     * @param trace  whether to explain
     * @throws IllegalArgumentException if an amount is negative or in another currency, or the region has no band for the code
     */
    public PayeTax tax(TaxCode code, TaxPeriod period, Money pay, Money payToDate, Money paidBefore, Trace trace) {
        long before = Sterling.pence(paidBefore, "paidBefore");
        Recorder recorder = trace.recorder();
        long due = pence(
                code, period, Sterling.pence(pay, "pay"), Sterling.pence(payToDate, "payToDate"), before, recorder);
        return new PayeTax(Sterling.of(due), Sterling.of(Math.addExact(before, due)), recorder.explanation());
    }

    /**
     * The same in pence, for engines that compute many.
     *
     * @param code  the tax code, with its basis
     * @param period  the tax week or month of payment
     * @param pay  the pay of the period, 0 or more
     * @param payToDate  the pay of the year to date, 0 or more
     * @param paidBefore  the tax of the year before this period, 0 or more
     * @param recorder  told every step
     * @return what is due in the period; negative if it is a refund
     */
    public long pence(TaxCode code, TaxPeriod period, long pay, long payToDate, long paidBefore, Recorder recorder) {
        boolean isCumulative = code.basis() == TaxCode.Basis.CUMULATIVE && !period.isExtra();
        boolean isWeek = period.unit() == TaxPeriod.Unit.WEEK;
        recorder.step(GbTexts.EXPLANATIONS, "gb.paye")
                .with("code", code)
                .under(law)
                .step(GbTexts.EXPLANATIONS, isWeek ? "gb.paye.week" : "gb.paye.month")
                .with("number", period.number())
                .with("length", period.length())
                .with("year", year)
                .end();
        long taxed = isCumulative ? payToDate : pay;
        long already = isCumulative ? paidBefore : 0;
        int n = isCumulative ? period.number() : period.length();
        long toDate = tax(code, period.unit(), n, taxed, recorder);
        long highest = Rounding.Mode.FLOOR.multiplyDivide(pay, limit, Sterling.WHOLE);
        long due = Math.min(toDate - already, highest);
        if (recorder.isOn()) {
            recorder.step(GbTexts.EXPLANATIONS, "gb.paye.due")
                    .with("tax", Sterling.of(toDate))
                    .with("before", Sterling.of(already))
                    .with("rest", Sterling.of(toDate - already))
                    .under(isCumulative ? cumulative : nonCumulative)
                    .end()
                    .step(GbTexts.EXPLANATIONS, "gb.paye.limit")
                    .with("pay", Sterling.of(pay))
                    .with("rate", parameters.overridingLimit())
                    .with("limit", Sterling.of(highest))
                    .with("due", Sterling.of(due))
                    .under(GbLaw.overridingLimit(year))
                    .end()
                    .with("pay", Sterling.of(pay))
                    .with("due", Sterling.of(due));
        }
        recorder.end();
        return due;
    }

    private long tax(TaxCode code, TaxPeriod.Unit unit, int n, long pay, Recorder recorder) {
        return switch (code.kind()) {
            case NO_TAX -> {
                recorder.step(GbTexts.EXPLANATIONS, "gb.paye.no-tax").end();
                yield 0;
            }
            case FLAT_RATE -> flat(code, pay, recorder);
            case ALLOWANCE, ADDITIONAL -> byBands(code, unit, n, pay, recorder);
        };
    }

    private PayeBands bands(TaxCode code) {
        return Checks.notNull(bands.get(code.region()), code.region().name());
    }

    private long flat(TaxCode code, long pay, Recorder recorder) {
        long pounds = pay / Sterling.POUND;
        long tax = bands(code).flatTax(code, pounds);
        if (recorder.isOn()) {
            recorder.step(GbTexts.EXPLANATIONS, "gb.paye.flat")
                    .with("pay", Sterling.of(pounds * Sterling.POUND))
                    .with("rate", bands(code).flatRate(code))
                    .with("tax", Sterling.of(tax))
                    .end();
        }
        return tax;
    }

    private long byBands(TaxCode code, TaxPeriod.Unit unit, int n, long pay, Recorder recorder) {
        long perPeriod = freePay(code.number(), unit);
        boolean adds = code.kind() == TaxCode.Kind.ADDITIONAL;
        long free = adds ? -perPeriod * n : perPeriod * n;
        long pounds = Math.max(0, pay - free) / Sterling.POUND;
        if (recorder.isOn()) {
            recorder.step(GbTexts.EXPLANATIONS, adds ? "gb.paye.additional-pay" : "gb.paye.free-pay")
                    .with("number", code.number())
                    .with("each", Sterling.of(perPeriod))
                    .with("n", n)
                    .with("free", Sterling.of(perPeriod * n))
                    .end()
                    .step(GbTexts.EXPLANATIONS, adds ? "gb.paye.taxable-with-additional" : "gb.paye.taxable")
                    .with("pay", Sterling.of(pay))
                    .with("free", Sterling.of(perPeriod * n))
                    .with("taxable", Sterling.of(pounds * Sterling.POUND))
                    .end();
        }
        return bands(code).tax(pounds, n, unit.perYear(), recorder);
    }

    /**
     * The free pay of a week or month in pence: 0 for number 0, 417.42 a month for 500, 418.26 for 501.
     *
     * @param number  the number of the code
     * @param unit  weeks or months
     */
    static long freePay(int number, TaxPeriod.Unit unit) {
        if (number == 0) {
            return 0;
        }
        int steps = (number - 1) / STEP;
        int rest = (number - 1) % STEP + 1;
        return amount(rest * 10L + 9, unit) + steps * amount(STEP * 10L, unit);
    }

    /** A part of pounds of a year, rounded up to a penny: 5,000 makes 416.67 a month and 96.16 a week. */
    private static long amount(long pounds, TaxPeriod.Unit unit) {
        return Sterling.ceiling(pounds * Sterling.POUND, unit.perYear());
    }
}
