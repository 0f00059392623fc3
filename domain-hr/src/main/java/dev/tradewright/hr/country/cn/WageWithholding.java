// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Withholding on wages of residents by accumulation (累计预扣法), 个人所得税扣缴申报管理办法（试行）(STA announcement 2018 No. 61), article 6.
 *
 * <p>At every payment the year so far is taxed by the annual table, and what was withheld before is subtracted:
 *
 * <pre>
 *   taxable  = income - exempt - basic deduction - own contributions - special additional deductions - other deductions
 *   tax      = taxable x rate - quick deduction, rounded half up to the fen; 0 if nothing is taxable
 *   withheld = tax - relief - withheld before; 0 if that is negative, since the employer refunds nothing
 * </pre>
 *
 * <p>30,000 a month with 4,500 of own contributions and 2,000 of special additional deductions are taxable with 18,500, 37,000, 55,500:
 *
 * <pre>
 *   January    18,500 x 3 %              =   555.00
 *   February   37,000 x 10 % - 2,520     = 1,180.00, less   555.00 =   625.00
 *   March      55,500 x 10 % - 2,520     = 3,030.00, less 1,180.00 = 1,850.00
 * </pre>
 *
 * <p>A surplus that the employer may not refund offsets later payments of the year; what remains is settled by the annual return.
 *
 * <p>Immutable and thread-safe.
 */
public final class WageWithholding {

    private final int year;
    private final RateRows rows;
    private final long basicMonthly;
    private final long basicAnnual;

    WageWithholding(ChinaTaxYear tax) {
        year = tax.year();
        rows = tax.annual();
        basicMonthly = tax.fen(TaxParameter.BASIC_DEDUCTION_MONTHLY);
        basicAnnual = tax.fen(TaxParameter.BASIC_DEDUCTION_ANNUAL);
    }

    /** Nothing paid yet in this year; the basic deduction grows month by month. */
    public CumulativeWages start() {
        return CumulativeWages.start(year);
    }

    /**
     * Nothing paid yet in this year; the basic deduction of 60,000 counts from the first payment (STA announcement 2020 No. 19, article 1).
     *
     * @see #mayDeductWholeYear
     */
    public CumulativeWages startWithWholeYear() {
        return CumulativeWages.startWithWholeYear(year, Yuan.of(basicAnnual));
    }

    /**
     * Whether the basic deduction of the whole year counts from the first payment: for whoever was paid by this employer in all months of last year,
     * and no more than 60,000 before deductions (STA announcement 2020 No. 19, article 1).
     *
     * @param employedAllLastYear  whether this employer paid, and reported, all twelve months
     * @param wagesOfLastYear  what they came to, without deductions
     */
    public boolean mayDeductWholeYear(boolean employedAllLastYear, Money wagesOfLastYear) {
        return employedAllLastYear && Yuan.notNegative(wagesOfLastYear, "wagesOfLastYear") <= basicAnnual;
    }

    /**
     * How many monthly basic deductions count: the months of employment with this employer in the year, from January for who was hired before, with
     * months without pay among them. Hired on 15 March and paid in May: 3.
     *
     * @param hired  the first day of employment
     * @param paid  the month of the payment
     * @throws IllegalArgumentException if the payment is before the month of hiring
     */
    public static int monthsEmployed(LocalDate hired, YearMonth paid) {
        YearMonth first = YearMonth.from(Checks.notNull(hired, "hired"));
        Checks.that(!Checks.notNull(paid, "paid").isBefore(first), "paid", paid, "must not be before " + first);
        return first.getYear() < paid.getYear()
                ? paid.getMonthValue()
                : paid.getMonthValue() - first.getMonthValue() + 1;
    }

    /**
     * How many monthly basic deductions count for whoever earns wages for the first time in the year, such as a graduate: the number of the month (STA
     * announcement 2020 No. 13, article 1, from 2020-07-01). First paid in July: 7.
     *
     * @param paid  the month of the payment
     */
    public static int monthsOfYear(YearMonth paid) {
        return Checks.notNull(paid, "paid").getMonthValue();
    }

    /**
     * The tax to withhold on a payment.
     *
     * @param before  the year up to the payment before
     * @param wages  this payment
     * @param trace  whether to explain
     * @throws IllegalArgumentException if the state is that of another year, or the monthly basic deductions become fewer or more than 12
     * @throws ArithmeticException if an amount does not fit into 64 bits
     */
    public Withholding withhold(CumulativeWages before, MonthlyWages wages, Trace trace) {
        Checks.notNull(before, "before");
        Checks.notNull(wages, "wages");
        Recorder recorder = Checks.notNull(trace, "trace").recorder();
        Withholding made = withhold(before, wages, recorder);
        return recorder.isOn()
                ? new Withholding(
                        made.after(),
                        made.basicDeduction(),
                        made.taxable(),
                        made.rate(),
                        made.quickDeduction(),
                        made.cumulativeTax(),
                        made.withheld(),
                        recorder.explanation())
                : made;
    }

    /** The same as a step of a larger calculation. */
    Withholding withhold(CumulativeWages before, MonthlyWages wages, Recorder recorder) {
        if (before.year() != year) {
            Checks.that(false, "before", before.year(), "must be of " + year + ": each year begins anew");
        }
        CumulativeWages sum = before.plus(wages, months(before, wages));
        long basic = sum.basicFen(basicMonthly);
        long taxable = sum.taxableFen(basic);
        int row = rows.row(taxable);
        long tax = tax(taxable);
        long withheld = due(tax, sum.reliefFen(), sum.withheldFen());
        if (recorder.isOn()) {
            record(recorder, sum, basic, taxable, row, tax, withheld);
        }
        return new Withholding(
                sum.plusWithheld(withheld),
                Yuan.of(basic),
                Yuan.of(taxable),
                rows.percentage(row),
                rows.quickDeduction(row),
                Yuan.of(tax),
                Yuan.of(withheld),
                Optional.empty());
    }

    private static int months(CumulativeWages before, MonthlyWages wages) {
        boolean byMonth = before.wholeYearBasicDeduction().isEmpty();
        int months =
                wages.basicMonths().isPresent() ? wages.basicMonths().get() : before.basicMonths() + (byMonth ? 1 : 0);
        if (months < before.basicMonths() || months > 12) {
            Checks.that(
                    false,
                    "basicMonths",
                    months,
                    "must be from " + before.basicMonths()
                            + ", where the payment before was, to 12\nMaybe say with withBasicMonths that this payment"
                            + " is a second one of its month.");
        }
        return months;
    }

    /** The tax on what is taxable so far, in fen. Allocates nothing. */
    long tax(long taxable) {
        return rows.tax(taxable);
    }

    /** What is withheld now, in fen. Allocates nothing. */
    static long due(long tax, long relief, long before) {
        return Math.max(0, Math.subtractExact(Math.subtractExact(tax, relief), before));
    }

    private void record(
            Recorder recorder, CumulativeWages sum, long basic, long taxable, int row, long tax, long withheld) {
        recorder.step(ChinaTexts.EXPLANATIONS, "iit.withheld")
                .with("withheld", Yuan.of(withheld))
                .with("tax", Yuan.of(tax))
                .with("relief", sum.relief())
                .with("before", sum.withheld())
                .under(ChinaLaws.CUMULATIVE_WITHHOLDING);
        recorder.step(ChinaTexts.EXPLANATIONS, "iit.taxable")
                .with("taxable", Yuan.of(taxable))
                .with("income", sum.income())
                .with("exempt", sum.exempt())
                .with("basic", Yuan.of(basic))
                .with("special", sum.special())
                .with("additional", sum.additional())
                .with("other", sum.other())
                .under(ChinaLaws.ANNUAL_TAXABLE);
        if (sum.wholeYearBasicDeduction().isPresent()) {
            recorder.step(ChinaTexts.EXPLANATIONS, "iit.basic-whole-year")
                    .with("basic", Yuan.of(basic))
                    .under(ChinaLaws.WHOLE_YEAR_BASIC)
                    .end();
        } else {
            recorder.step(ChinaTexts.EXPLANATIONS, "iit.basic")
                    .with("basic", Yuan.of(basic))
                    .with("months", sum.basicMonths())
                    .with("monthly", Yuan.of(basicMonthly))
                    .under(ChinaLaws.CUMULATIVE_WITHHOLDING)
                    .end();
        }
        recorder.end();
        AssessedTax.record(recorder, rows, taxable, row, tax, ChinaLaws.COMPREHENSIVE_RATES);
        recorder.end();
    }
}
