// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.place.City;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Social insurance and housing fund by city and date: limits of bases, rates, minimum and average wages. {@link #standard()} ships what is known of
 * Shanghai, Beijing, Shenzhen, Hangzhou and Guangzhou, which is not everything: {@link #sources()} says what, from where and how sure. A host adds
 * cities and years with the builder and {@code with…}, or reads its own from JSON with {@link ChinaDocuments#CONTRIBUTION_TABLES}.
 *
 * <p>What is missing is an error that names city, figure and date, and never replaced by another city's or year's. This is no legal advice.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class ChinaContributionTables extends Validated implements WithChinaContributionTables {

    ChinaContributionTables() {}

    /** Read once, when first asked for. */
    private static final class Standard {
        static final ChinaContributionTables TABLES = read();
    }

    /** The limits of bases, in any order; those of one city and scope do not overlap. */
    public abstract List<ContributionBase> bases();

    /** The rates of social insurance, in any order; those of one city and line do not overlap. */
    public abstract List<ContributionRate> rates();

    /** The limits of rates of the housing fund, in any order; those of one city do not overlap. */
    public abstract List<HousingFundLimits> fundLimits();

    /** Minimum and average wages, in any order; those of one city and kind do not overlap. */
    public abstract List<LocalWage> localWages();

    @Override
    protected void rules(RuleCheck check) {
        Overlaps.check(check, "bases", bases(), row -> subject(row.city(), row.scope()), ContributionBase::dates);
        Overlaps.check(check, "rates", rates(), row -> subject(row.city(), row.line()), ContributionRate::dates);
        Overlaps.check(check, "fundLimits", fundLimits(), row -> row.city().toString(), HousingFundLimits::dates);
        Overlaps.check(check, "localWages", localWages(), row -> subject(row.city(), row.kind()), LocalWage::dates);
    }

    private static String subject(City city, Enum<?> what) {
        return city + " " + FigureSource.kebab(what);
    }

    /** The tables that are shipped: one shared value. */
    public static ChinaContributionTables standard() {
        return Standard.TABLES;
    }

    /** A builder without tables. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the tables. */
    public static final class Builder extends ImmutableChinaContributionTables.Builder {
        Builder() {}
    }

    /**
     * The limits of the base of a line.
     *
     * @param city  the city
     * @param line  the line
     * @param date  a day of the month of contribution
     * @throws IllegalArgumentException if they are missing
     */
    public ContributionBounds bounds(City city, ContributionLine line, LocalDate date) {
        return findBounds(city, line, date)
                .orElseThrow(() -> missing(city, "contribution base of " + FigureSource.kebab(line), date));
    }

    private Optional<ContributionBounds> findBounds(City city, ContributionLine line, LocalDate date) {
        Predicate<ContributionBase> here =
                row -> row.city().equals(city) && row.dates().contains(date);
        Optional<ContributionBase> own =
                first(bases(), here.and(row -> row.scope() == ContributionBase.Scope.of(line)));
        if (own.isEmpty() && !line.isFund()) {
            own = first(bases(), here.and(row -> row.scope() == ContributionBase.Scope.SOCIAL_INSURANCE));
        }
        return own.map(ContributionBase::bounds);
    }

    /**
     * The rates of a line of social insurance. Either side of them may be unknown.
     *
     * @param city  the city
     * @param line  pension, medical or unemployment insurance
     * @param date  a day of the month of contribution
     * @throws IllegalArgumentException if they are missing
     */
    public ContributionRate rate(City city, ContributionLine line, LocalDate date) {
        return findRate(city, line, date).orElseThrow(() -> missing(city, "rate of " + FigureSource.kebab(line), date));
    }

    private Optional<ContributionRate> findRate(City city, ContributionLine line, LocalDate date) {
        return first(
                rates(),
                row -> row.city().equals(city)
                        && row.line() == line
                        && row.dates().contains(date));
    }

    /**
     * The names of all figures that both sides of social insurance need and these tables lack, in the order of the lines.
     *
     * @param city  the city
     * @param date  a day of the month of contribution
     * @param funded  whether the housing fund, whose parts share theirs, is needed too
     */
    List<String> lacks(City city, LocalDate date, boolean funded) {
        List<String> names = new ArrayList<>();
        for (ContributionLine line : ContributionLine.values()) {
            if (line == ContributionLine.SUPPLEMENTARY_FUND || (line.isFund() && !funded)) {
                continue;
            }
            String name = FigureSource.kebab(line);
            if (findBounds(city, line, date).isEmpty()) {
                names.add("contribution base of " + name);
            }
            if (line.isFund() ? findFundLimits(city, date).isEmpty() : lacksRate(city, line, date)) {
                names.add("rate of " + name);
            } else if (!line.isFund() && line != ContributionLine.INJURY) {
                ContributionRate rate = rate(city, line, date);
                rate.employee().ifPresentOrElse(known -> {}, () -> names.add("employee rate of " + name));
                rate.employer().ifPresentOrElse(known -> {}, () -> names.add("employer rate of " + name));
            }
        }
        return List.copyOf(names);
    }

    /** Injury insurance has none: its rate is asked with. */
    private boolean lacksRate(City city, ContributionLine line, LocalDate date) {
        return line != ContributionLine.INJURY && findRate(city, line, date).isEmpty();
    }

    /**
     * The limits of the rates of the housing fund.
     *
     * @param city  the city
     * @param date  a day of the month of contribution
     * @throws IllegalArgumentException if they are missing
     */
    public HousingFundLimits fundLimits(City city, LocalDate date) {
        return findFundLimits(city, date).orElseThrow(() -> missing(city, "rate of housing-fund", date));
    }

    private Optional<HousingFundLimits> findFundLimits(City city, LocalDate date) {
        return first(fundLimits(), row -> row.city().equals(city) && row.dates().contains(date));
    }

    /**
     * A minimum wage, if it is known.
     *
     * @param city  the city
     * @param kind  which one
     * @param date  the day
     */
    public Optional<Money> findWage(City city, LocalWage.Kind kind, LocalDate date) {
        return first(
                        localWages(),
                        row -> row.city().equals(city)
                                && row.kind() == kind
                                && row.dates().contains(date))
                .map(LocalWage::amount);
    }

    /**
     * A minimum wage.
     *
     * @param city  the city
     * @param kind  which one
     * @param date  the day
     * @throws IllegalArgumentException if it is missing
     */
    public Money wage(City city, LocalWage.Kind kind, LocalDate date) {
        return findWage(city, kind, date).orElseThrow(() -> missing(city, FigureSource.kebab(kind), date));
    }

    /**
     * Twelve average wages of a month: what is exempt from severance is counted in them. Shanghai 2025: 12 x 12,577 = 150,924.
     *
     * @param city  the city
     * @param year  the year in which they were earned
     * @throws IllegalArgumentException if it is missing
     */
    public Money averageAnnualWage(City city, int year) {
        return wage(city, LocalWage.Kind.AVERAGE_MONTHLY, LocalDate.of(year, 1, 1))
                .multipliedBy(12);
    }

    private static <T> Optional<T> first(List<T> rows, Predicate<T> fits) {
        return rows.stream().filter(fits).findFirst();
    }

    private static IllegalArgumentException missing(City city, String figure, LocalDate date) {
        return missing(city, List.of(figure), date);
    }

    /** All that is missing at once, so that nobody adds figures one error after the other. */
    static IllegalArgumentException missing(City city, List<String> figures, LocalDate date) {
        boolean one = figures.size() == 1;
        return new IllegalArgumentException(String.join(", ", figures) + " ("
                + Checks.notNull(city, "city").toText(Locale.ENGLISH) + ", " + city + ", on " + date
                + (one ? ") is not in the tables\nMaybe add it" : ") are not in the tables\nMaybe add them")
                + " to ChinaContributionTables; sources() lists what they know.");
    }

    /** What these tables know, in their order. */
    public List<FigureSource> sources() {
        return Stream.of(
                        bases().stream()
                                .map(row -> known(row.city(), "base-", row.scope(), row.dates(), row.provenance())),
                        rates().stream()
                                .map(row -> known(
                                        row.city(),
                                        row.employer().isEmpty() ? "employee-rate-" : "rate-",
                                        row.line(),
                                        row.dates(),
                                        row.provenance())),
                        fundLimits().stream()
                                .map(row -> known(
                                        row.city(),
                                        "rate-",
                                        ContributionLine.HOUSING_FUND,
                                        row.dates(),
                                        row.provenance())),
                        localWages().stream()
                                .map(row -> known(row.city(), "wage-", row.kind(), row.dates(), row.provenance())))
                .flatMap(Function.identity())
                .toList();
    }

    private static FigureSource known(City city, String prefix, Enum<?> what, DateRange dates, Provenance provenance) {
        return new FigureSource(city.toText(Locale.ENGLISH), prefix + FigureSource.kebab(what), dates, provenance);
    }

    static ChinaContributionTables read() {
        return builder()
                .addAllBases(rows(
                        "contribution-bases.csv",
                        (city, row) -> new ContributionBase(
                                city,
                                ContributionBase.Scope.valueOf(row.text("line")),
                                row.dates(),
                                new ContributionBounds(row.yuan("floor"), row.yuan("cap")),
                                row.provenance())))
                .addAllRates(rows(
                        "contribution-rates.csv",
                        (city, row) -> new ContributionRate(
                                city,
                                ContributionLine.valueOf(row.text("line")),
                                row.dates(),
                                percentage(row, "employee"),
                                row.yuan("employeeFixed"),
                                percentage(row, "employer"),
                                row.provenance())))
                .addAllFundLimits(rows(
                        "housing-fund-rates.csv",
                        (city, row) -> new HousingFundLimits(
                                city,
                                row.dates(),
                                Percentage.parse(row.text("min")),
                                Percentage.parse(row.text("max")),
                                percentage(row, "supplementaryMin"),
                                percentage(row, "supplementaryMax"),
                                row.provenance())))
                .addAllLocalWages(rows(
                        "local-wages.csv",
                        (city, row) -> new LocalWage(
                                city,
                                LocalWage.Kind.valueOf(row.text("kind")),
                                row.dates(),
                                row.yuan("amount"),
                                row.provenance())))
                .build();
    }

    private static <T> List<T> rows(String resource, BiFunction<City, ResourceRows.Row, T> make) {
        return ResourceRows.read(resource).rows().stream()
                .map(row -> make.apply(City.parse(row.text("city")), row))
                .toList();
    }

    private static Optional<Percentage> percentage(ResourceRows.Row row, String column) {
        return row.has(column) ? Optional.of(Percentage.parse(row.text(column))) : Optional.empty();
    }
}
