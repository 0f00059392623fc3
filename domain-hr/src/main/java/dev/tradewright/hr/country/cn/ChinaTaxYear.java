// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;
import java.time.LocalDate;

/**
 * China's individual income tax in one tax year, ready to reckon with. The year is the calendar year in which something is paid (个人所得税法, article 1).
 *
 * <pre>{@code
 * ChinaTaxYear tax = ChinaTaxYear.of(2025);
 * Withholding january = tax.wages().withhold(
 *         CumulativeWages.start(2025),
 *         MonthlyWages.of(Money.parse("CNY 30000"))
 *                 .withSpecial(Money.parse("CNY 4500"))
 *                 .withAdditional(Money.parse("CNY 2000")),
 *         Trace.OFF);
 * january.withheld();    // CNY 555.00: (30,000 - 5,000 - 4,500 - 2,000) x 3 %
 * }</pre>
 *
 * <p>It is compiled once from {@link ChinaTaxTables} and then kept: reckoning looks nothing up. Immutable and thread-safe.
 */
public final class ChinaTaxYear {

    private final ChinaTaxTables tables;
    private final int year;
    private final RateRows annual;
    private final RateRows monthly;
    private final WageWithholding wages;
    private final AnnualReturns annualReturns;
    private final AnnualBonus bonus;
    private final LumpSums lumpSums;
    private final IndependentWork work;
    private final NonResidents nonResidents;

    private ChinaTaxYear(ChinaTaxTables tables, int year) {
        this.tables = tables;
        this.year = year;
        annual = rows(TaxTable.Kind.COMPREHENSIVE_ANNUAL);
        monthly = rows(TaxTable.Kind.MONTHLY);
        wages = new WageWithholding(this);
        annualReturns = new AnnualReturns(this);
        bonus = new AnnualBonus(this);
        lumpSums = new LumpSums(this);
        work = new IndependentWork(this);
        nonResidents = new NonResidents(this);
    }

    /**
     * A year by the tables that are shipped.
     *
     * @param year  from 2019 to 2027
     * @throws IllegalArgumentException if the tables do not know the year
     */
    public static ChinaTaxYear of(int year) {
        return of(ChinaTaxTables.standard(), year);
    }

    /**
     * A year by other tables.
     *
     * @param tables  the tables
     * @param year  the calendar year
     * @throws IllegalArgumentException if the tables do not know the whole year, or change within it
     */
    public static ChinaTaxYear of(ChinaTaxTables tables, int year) {
        Checks.notNull(tables, "tables");
        Checks.that(
                tables.covered().encloses(DateRange.ofYear(year)),
                "year",
                year,
                "must lie within the years that the tables cover, " + tables.covered()
                        + "\nMaybe extend them with ChinaTaxTables.standard().withCovered and the tables of that year.");
        return new ChinaTaxYear(tables, year);
    }

    /** The calendar year. */
    public int year() {
        return year;
    }

    /** The tables it was compiled from. */
    public ChinaTaxTables tables() {
        return tables;
    }

    /** Withholding on wages of residents. */
    public WageWithholding wages() {
        return wages;
    }

    /** The annual return. */
    public AnnualReturns annualReturns() {
        return annualReturns;
    }

    /** Annual bonuses of residents. */
    public AnnualBonus bonus() {
        return bonus;
    }

    /** Severance, equity income and payments on retirement. */
    public LumpSums lumpSums() {
        return lumpSums;
    }

    /** Labour remuneration, manuscripts and royalties of residents. */
    public IndependentWork work() {
        return work;
    }

    /** Wages and other pay of non-residents. */
    public NonResidents nonResidents() {
        return nonResidents;
    }

    /**
     * The tax on the comprehensive income of a year by its table. 36,000 makes 1,080.00, 100,000 makes 100,000 x 10 % - 2,520 = 7,480.00.
     *
     * @param taxable  the taxable income of the year (应纳税所得额), of either sign; no tax is due on what is not positive
     * @param trace  whether to explain
     */
    public AssessedTax annualTax(Money taxable, Trace trace) {
        return AssessedTax.of(annual, Yuan.fen(taxable, "taxable"), ChinaLaws.COMPREHENSIVE_RATES, trace);
    }

    RateRows annual() {
        return annual;
    }

    RateRows monthly() {
        return monthly;
    }

    LocalDate firstDay() {
        return LocalDate.of(year, 1, 1);
    }

    /** The table of the year, which may not change within it. */
    RateRows rows(TaxTable.Kind kind) {
        TaxTable table = tables.table(kind, firstDay());
        Checks.that(
                table.dates().encloses(DateRange.ofYear(year)),
                "table",
                FigureSource.kebab(kind) + " " + table.dates(),
                "must hold for all of " + year + ": the tax is that of a calendar year");
        return RateRows.of(table.brackets());
    }

    /** An amount of the year's beginning in fen. */
    long fen(TaxParameter parameter) {
        return tables.value(parameter, firstDay()).unscaledAt(CurrencyUnit.CNY.digits());
    }

    /** A count of the year's beginning. */
    long count(TaxParameter parameter) {
        return tables.value(parameter, firstDay()).unscaledAt(0);
    }

    /** A rate of the year's beginning in percent. */
    long percent(TaxParameter parameter) {
        return tables.value(parameter, firstDay()).unscaledAt(2);
    }

    @Override
    public String toString() {
        return "China's individual income tax of " + year;
    }
}
