// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import dev.tradewright.core.json.Fingerprint;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.country.Coverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The published numbers by date: wage tax of 2024 to 2026, where December 2024 stands apart, and social insurance of 2024 to 2026. A date without
 * numbers is an error that names it, never the numbers of another year.
 *
 * <p>A host adds or replaces numbers, read from JSON documents of {@link GermanyDocuments}:
 *
 * <pre>{@code
 * WageTaxYear next = DocumentReader.of(GermanyDocuments.WAGE_TAX_YEAR, tokenizer).read(json).orElseThrow();
 * GermanyTables tables = GermanyTables.standard().with(next);
 * }</pre>
 *
 * <p>Immutable and thread-safe. Ask once per date and keep what is given.
 */
public final class GermanyTables {

    private final List<WageTaxYear> wageTaxYears;
    private final List<SocialInsuranceYear> socialInsuranceYears;

    private GermanyTables(List<WageTaxYear> wageTaxYears, List<SocialInsuranceYear> socialInsuranceYears) {
        this.wageTaxYears = List.copyOf(wageTaxYears);
        this.socialInsuranceYears = List.copyOf(socialInsuranceYears);
    }

    /** Read once, when first asked for. */
    private static final class Standard {
        static final GermanyTables TABLES =
                new GermanyTables(GermanyResources.wageTaxYears(), GermanyResources.socialInsuranceYears());
    }

    /** The published numbers: one shared value. */
    public static GermanyTables standard() {
        return Standard.TABLES;
    }

    /**
     * These tables with an edition of wage tax, in place of those that it overlaps.
     *
     * @param year  the numbers
     */
    public GermanyTables with(WageTaxYear year) {
        return new GermanyTables(replaced(wageTaxYears, year, WageTaxYear::effective), socialInsuranceYears);
    }

    /**
     * These tables with a year of social insurance, in place of those that it overlaps.
     *
     * @param year  the numbers
     */
    public GermanyTables with(SocialInsuranceYear year) {
        return new GermanyTables(wageTaxYears, replaced(socialInsuranceYears, year, SocialInsuranceYear::effective));
    }

    private static <T> List<T> replaced(List<T> all, T one, Function<T, DateRange> effective) {
        List<T> result = new ArrayList<>(all);
        result.removeIf(each -> effective.apply(each).overlaps(effective.apply(one)));
        result.add(one);
        return result;
    }

    /** The editions of wage tax. */
    public List<WageTaxYear> wageTaxYears() {
        return wageTaxYears;
    }

    /** The years of social insurance. */
    public List<SocialInsuranceYear> socialInsuranceYears() {
        return socialInsuranceYears;
    }

    /**
     * Wage tax on a day.
     *
     * @param payment  the end of the pay period, or for a bonus the day of payment
     * @throws IllegalArgumentException if there are no numbers for the day
     */
    public WageTax wageTax(LocalDate payment) {
        WageTaxYear year = on(payment, wageTaxYears, WageTaxYear::effective, "wage tax");
        if (year.catchUpMonths() == 0) {
            return WageTax.of(year);
        }
        LocalDate dayBefore = year.effective().start().minusDays(1);
        return WageTax.of(year, on(dayBefore, wageTaxYears, WageTaxYear::effective, "wage tax"));
    }

    /**
     * Social insurance on a day.
     *
     * @param day  a day of the month that is paid
     * @throws IllegalArgumentException if there are no numbers for the day
     */
    public SocialInsurance socialInsurance(LocalDate day) {
        return SocialInsurance.of(on(day, socialInsuranceYears, SocialInsuranceYear::effective, "social insurance"));
    }

    private static <T> T on(LocalDate day, List<T> all, Function<T, DateRange> effective, String subject) {
        Checks.notNull(day, "day");
        return all.stream()
                .filter(each -> effective.apply(each).contains(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("day (" + day + ") has no numbers of German " + subject
                        + ", only " + all.stream().map(effective).toList()
                        + "\nMaybe add those of " + day.getYear() + " by GermanyTables.with."));
    }

    /** What identifies the figures: the same for the same ones. */
    public Fingerprint fingerprint() {
        return JsonMapping.standard().fingerprint(List.of(wageTaxYears, socialInsuranceYears));
    }

    /** What these tables cover, and what this package leaves out. It is no legal or tax advice. */
    public Coverage coverage() {
        return GermanyCoverage.of(this);
    }

    @Override
    public String toString() {
        return "GermanyTables[wage tax "
                + wageTaxYears.stream().map(WageTaxYear::effective).toList() + ", social insurance "
                + socialInsuranceYears.stream()
                        .map(SocialInsuranceYear::effective)
                        .toList()
                + "]";
    }
}
