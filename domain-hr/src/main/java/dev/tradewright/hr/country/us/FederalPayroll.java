// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

import dev.tradewright.core.json.Fingerprint;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.place.Country;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.country.Coverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Federal payroll tax of the United States, for the years that there are figures for. Wages are taxed by the figures of the year in which they are
 * paid, whenever they were earned.
 *
 * <pre>{@code
 * FederalPayroll payroll = FederalPayroll.standard();
 * LocalDate paid = LocalDate.parse("2026-03-13");
 * payroll.incomeTax(paid).withhold(Money.parse("USD 5000"), PayrollPeriod.BIWEEKLY, form, Trace.OFF).amount();   // USD 766.69
 * payroll.incomeTax(LocalDate.parse("2030-01-01"));     // IllegalArgumentException: no figures for 2030
 * }</pre>
 *
 * <p>Immutable and thread-safe. This is no legal or tax advice.
 */
public final class FederalPayroll {

    private static final int[] BUILT_IN = {2024, 2025, 2026};

    private final Map<Integer, Year> years;

    /** The figures of a year and what computes with them, made once. */
    private record Year(
            FederalParameters parameters,
            IncomeTaxWithholding incomeTax,
            SupplementalWithholding supplemental,
            Fica fica,
            Futa futa) {

        static Year of(FederalParameters parameters) {
            return new Year(
                    parameters,
                    IncomeTaxWithholding.of(parameters),
                    SupplementalWithholding.of(parameters),
                    Fica.of(parameters),
                    Futa.of(parameters));
        }
    }

    /** Read once, when first asked for. */
    private static final class Standard {
        static final FederalPayroll PAYROLL = read();
    }

    private FederalPayroll(Map<Integer, Year> years) {
        this.years = years;
    }

    /** Reads the built-in figures anew. */
    static FederalPayroll read() {
        List<FederalParameters> parameters = new ArrayList<>();
        for (int year : BUILT_IN) {
            parameters.add(FederalTables.read(year));
        }
        return of(parameters);
    }

    /** The figures that come with the library, 2024 to 2026: one shared value. */
    public static FederalPayroll standard() {
        return Standard.PAYROLL;
    }

    /**
     * Figures of one's own.
     *
     * @param parameters  one for each year
     * @throws IllegalArgumentException if a year is there twice
     */
    public static FederalPayroll of(List<FederalParameters> parameters) {
        Map<Integer, Year> years = new TreeMap<>();
        for (FederalParameters each : parameters) {
            Checks.that(
                    years.put(each.year(), Year.of(each)) == null,
                    "parameters",
                    each.year(),
                    "must have each year once");
        }
        return new FederalPayroll(years);
    }

    /**
     * The same with other figures for a year, or with one year more.
     *
     * @param parameters  they take the place of those of the same year
     */
    public FederalPayroll with(FederalParameters parameters) {
        Map<Integer, Year> changed = new TreeMap<>(years);
        changed.put(parameters.year(), Year.of(parameters));
        return new FederalPayroll(changed);
    }

    /**
     * The figures of a year.
     *
     * @param year  a calendar year
     * @throws IllegalArgumentException if there are none; it names the year
     */
    public FederalParameters parameters(int year) {
        return year(year).parameters;
    }

    /**
     * Income tax withholding by the percentage method.
     *
     * @param paid  the day of payment
     * @throws IllegalArgumentException if there are no figures for its year
     */
    public IncomeTaxWithholding incomeTax(LocalDate paid) {
        return year(paid).incomeTax;
    }

    /**
     * Income tax withholding on supplemental wages at flat rates.
     *
     * @param paid  the day of payment
     * @throws IllegalArgumentException if there are no figures for its year
     */
    public SupplementalWithholding supplementalWages(LocalDate paid) {
        return year(paid).supplemental;
    }

    /**
     * Social security and Medicare tax.
     *
     * @param paid  the day of payment
     * @throws IllegalArgumentException if there are no figures for its year
     */
    public Fica fica(LocalDate paid) {
        return year(paid).fica;
    }

    /**
     * Federal unemployment tax.
     *
     * @param paid  the day of payment
     * @throws IllegalArgumentException if there are no figures for its year
     */
    public Futa futa(LocalDate paid) {
        return year(paid).futa;
    }

    private Year year(LocalDate paid) {
        return year(Checks.notNull(paid, "paid").getYear());
    }

    private Year year(int year) {
        Year found = years.get(year);
        if (found == null) {
            throw new IllegalArgumentException(
                    "year (" + year + ") has no figures of federal payroll tax; there are some for " + years.keySet()
                            + "\nMaybe add them with FederalPayroll.with.");
        }
        return found;
    }

    /** What identifies the figures: the same for the same ones. */
    public Fingerprint fingerprint() {
        return JsonMapping.standard()
                .fingerprint(years.values().stream().map(Year::parameters).toList());
    }

    /** What is covered, with the dates of payment, and what is not. */
    public Coverage coverage() {
        Messages texts = UsTexts.COVERAGE;
        List<Coverage.Area> areas = new ArrayList<>();
        for (String code : List.of("us.income-tax", "us.supplemental", "us.fica", "us.futa")) {
            dates(years.values().stream().map(Year::parameters).toList())
                    .forEach(dates -> areas.add(Coverage.Area.covered(texts, code, dates)));
        }
        dates(years.values().stream()
                        .map(Year::parameters)
                        .filter(year -> !year.nonresidentAlien().isEmpty())
                        .toList())
                .forEach(dates -> areas.add(Coverage.Area.covered(texts, "us.nonresident-alien", dates)));
        for (String code : List.of(
                "us.wage-bracket-method", "us.futa-credit-reduction", "us.state-income-tax", "us.state-unemployment")) {
            areas.add(Coverage.Area.missing(texts, code));
        }
        return new Coverage(Country.US, areas);
    }

    /** The dates of years in order, those that follow one another as one range. */
    private static List<DateRange> dates(List<FederalParameters> ordered) {
        List<DateRange> ranges = new ArrayList<>();
        for (FederalParameters year : ordered) {
            int last = ranges.size() - 1;
            if (last >= 0 && ranges.get(last).abuts(year.dates())) {
                ranges.set(last, ranges.get(last).union(year.dates()));
            } else {
                ranges.add(year.dates());
            }
        }
        return ranges;
    }
}
