// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.json.Fingerprint;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.place.Country;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.country.Coverage;
import dev.tradewright.hr.country.Coverage.Area;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Payroll of the United Kingdom, for the tax years that there are figures for. Payments are taxed by the figures of the tax year in which they are
 * made.
 *
 * <pre>{@code
 * UnitedKingdomPayroll payroll = UnitedKingdomPayroll.standard();
 * LocalDate paid = LocalDate.parse("2025-04-30");
 * Money pay = Money.parse("GBP 1156.25");
 * payroll.paye(paid).tax(TaxCode.parse("1257L"), TaxPeriod.monthOf(paid), pay, pay, nothing, Trace.OFF).due();     // GBP 21.40
 * payroll.paye(LocalDate.parse("2027-04-06"));     // IllegalArgumentException: no figures for 2027-28
 * }</pre>
 *
 * <p>Immutable and thread-safe. This is no legal or tax advice.
 */
public final class UnitedKingdomPayroll {

    private static final int[] BUILT_IN = {2024, 2025, 2026};

    private final Map<TaxYear, Year> years;

    /** The figures of a year and what computes with them, made once. */
    private record Year(
            TaxYearParameters parameters, Paye paye, NationalInsurance nationalInsurance, StudentLoans studentLoans) {

        static Year of(TaxYearParameters parameters) {
            return new Year(
                    parameters, Paye.of(parameters), NationalInsurance.of(parameters), StudentLoans.of(parameters));
        }
    }

    /** Read once, when first asked for. */
    private static final class Standard {
        static final UnitedKingdomPayroll PAYROLL = read();
    }

    private UnitedKingdomPayroll(Map<TaxYear, Year> years) {
        this.years = years;
    }

    private static UnitedKingdomPayroll read() {
        List<TaxYearParameters> parameters = new ArrayList<>();
        for (int year : BUILT_IN) {
            parameters.add(TaxYearTables.read(year));
        }
        return of(parameters);
    }

    /**
     * The figures that come with the library, 2024-25 to 2026-27: one shared value. Those of 2025-26 are checked against test data of
     * HMRC, the others are not; {@link TaxYearParameters#sources()} says where each is from.
     */
    public static UnitedKingdomPayroll standard() {
        return Standard.PAYROLL;
    }

    /**
     * Figures of one's own.
     *
     * @param parameters  one for each tax year
     * @throws IllegalArgumentException if a year is there twice
     */
    public static UnitedKingdomPayroll of(List<TaxYearParameters> parameters) {
        Map<TaxYear, Year> years = new TreeMap<>();
        for (TaxYearParameters each : parameters) {
            Checks.that(
                    years.put(each.taxYear(), Year.of(each)) == null,
                    "parameters",
                    each.taxYear(),
                    "must have each tax year once");
        }
        return new UnitedKingdomPayroll(years);
    }

    /**
     * The same with other figures for a tax year, or with one more.
     *
     * @param parameters  they take the place of those of the same tax year
     */
    public UnitedKingdomPayroll with(TaxYearParameters parameters) {
        Map<TaxYear, Year> changed = new TreeMap<>(years);
        changed.put(parameters.taxYear(), Year.of(parameters));
        return new UnitedKingdomPayroll(changed);
    }

    /**
     * The figures of a tax year.
     *
     * @param taxYear  the tax year
     * @throws IllegalArgumentException if there are none; it names the year
     */
    public TaxYearParameters parameters(TaxYear taxYear) {
        return year(taxYear).parameters;
    }

    /**
     * Income tax.
     *
     * @param paid  the day of payment
     * @throws IllegalArgumentException if there are no figures for its tax year
     */
    public Paye paye(LocalDate paid) {
        return year(TaxYear.of(paid)).paye;
    }

    /**
     * National Insurance of employees.
     *
     * @param paid  the day of payment
     * @throws IllegalArgumentException if there are no figures for its tax year
     */
    public NationalInsurance nationalInsurance(LocalDate paid) {
        return year(TaxYear.of(paid)).nationalInsurance;
    }

    /**
     * National Insurance of a director.
     *
     * @param paid  a day of payment in the tax year
     * @param weeks  the tax weeks of the year as director, 1 to 52
     * @throws IllegalArgumentException if there are no figures for its tax year
     */
    public DirectorsNationalInsurance directors(LocalDate paid, int weeks) {
        return DirectorsNationalInsurance.of(parameters(TaxYear.of(paid)), weeks);
    }

    /**
     * Repayments of student loans.
     *
     * @param paid  the day of payment
     * @throws IllegalArgumentException if there are no figures for its tax year
     */
    public StudentLoans studentLoans(LocalDate paid) {
        return year(TaxYear.of(paid)).studentLoans;
    }

    private Year year(TaxYear taxYear) {
        Year found = years.get(taxYear);
        if (found == null) {
            throw new IllegalArgumentException(
                    "tax year (" + taxYear + ") has no figures of payroll; there are some for " + years.keySet()
                            + "\nMaybe add them with UnitedKingdomPayroll.with.");
        }
        return found;
    }

    /** What identifies the figures: the same for the same ones. */
    public Fingerprint fingerprint() {
        return JsonMapping.standard()
                .fingerprint(years.values().stream().map(Year::parameters).toList());
    }

    /**
     * What is covered, with the dates of payment, and what is not. Minimum wage and attachments are those that come with the library.
     */
    public Coverage coverage() {
        Messages texts = GbTexts.COVERAGE;
        List<Area> areas = new ArrayList<>();
        List<DateRange> ofYears =
                joined(years.keySet().stream().map(TaxYear::dates).toList());
        for (String code : List.of("gb.paye", "gb.ni", "gb.ni.director", "gb.student-loans")) {
            ofYears.forEach(dates -> areas.add(Area.covered(texts, code, dates)));
        }
        joined(MinimumWage.standard().rates().stream()
                        .map(MinimumWageRates::dates)
                        .toList())
                .forEach(dates -> areas.add(Area.covered(texts, "gb.minimum-wage", dates)));
        EarningsArrestment.standard()
                .tables()
                .forEach(table -> areas.add(Area.covered(texts, "gb.arrestment", table.dates())));
        areas.add(Area.covered(texts, "gb.direct-attachment", DateRange.ofUnboundedEnd(LocalDate.of(2015, 4, 6))));
        for (String code :
                List.of("gb.protected-earnings", "gb.statutory-payments", "gb.pensions", "gb.apprenticeship-levy")) {
            areas.add(Area.missing(texts, code));
        }
        return new Coverage(Country.GB, areas);
    }

    /** Ranges in order, those that follow one another as one. */
    private static List<DateRange> joined(List<DateRange> ordered) {
        List<DateRange> ranges = new ArrayList<>();
        for (DateRange next : ordered) {
            int last = ranges.size() - 1;
            if (last >= 0 && ranges.get(last).abuts(next)) {
                ranges.set(last, ranges.get(last).union(next));
            } else {
                ranges.add(next);
            }
        }
        return ranges;
    }
}
