// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.place.City;
import dev.tradewright.core.place.Country;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.Timeline;
import dev.tradewright.hr.country.Coverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What this package covers, by the tables it is given: each area of the tax and each city with the dates for which all figures are there. Where each
 * figure is from is said by {@link ChinaTaxTables#sources()} and {@link ChinaContributionTables#sources()}.
 */
public final class ChinaCoverage {

    private static final Messages TEXTS = Messages.of(ChinaCoverage.class, "areas");

    private static final String CITY = "cn.contributions.";

    private ChinaCoverage() {}

    /** The coverage of the tables that are shipped. */
    public static Coverage standard() {
        return of(ChinaTaxTables.standard(), ChinaContributionTables.standard());
    }

    /**
     * The coverage of tables.
     *
     * @param tax  of the income tax
     * @param contributions  of the cities
     */
    public static Coverage of(ChinaTaxTables tax, ChinaContributionTables contributions) {
        List<Coverage.Area> areas = new ArrayList<>();
        areas.add(Coverage.Area.covered(TEXTS, "cn.income-tax", tax.covered()));
        tax.dates(TaxParameter.SEPARATE_BONUS_MONTHS)
                .forEach(dates -> areas.add(Coverage.Area.covered(TEXTS, "cn.separate-bonus", dates)));
        tax.dates(TaxParameter.EQUITY_TAXED_ALONE)
                .forEach(dates -> areas.add(Coverage.Area.covered(TEXTS, "cn.equity-alone", dates)));
        for (City city : cities(contributions)) {
            List<DateRange> complete = complete(contributions, city);
            String code = TEXTS.has(CITY + city) ? CITY + city : CITY + "city";
            complete.forEach(dates -> areas.add(Coverage.Area.covered(TEXTS, code, dates)));
            if (complete.isEmpty()) {
                areas.add(Coverage.Area.missing(TEXTS, code));
            }
        }
        Stream.of("cn.contributions.others", "cn.interns-and-agents", "cn.days-in-china", "cn.treaties")
                .forEach(code -> areas.add(Coverage.Area.missing(TEXTS, code)));
        return new Coverage(Country.CN, areas);
    }

    private static List<City> cities(ChinaContributionTables tables) {
        return tables.bases().stream().map(ContributionBase::city).distinct().toList();
    }

    /** The ranges of dates on which social insurance of both sides is complete. */
    private static List<DateRange> complete(ChinaContributionTables tables, City city) {
        TreeSet<LocalDate> days = new TreeSet<>();
        Stream.concat(
                        tables.bases().stream()
                                .filter(row -> row.city().equals(city))
                                .map(ContributionBase::dates),
                        tables.rates().stream()
                                .filter(row -> row.city().equals(city))
                                .map(ContributionRate::dates))
                .forEach(dates -> days.addAll(List.of(dates.start(), dates.end())));
        Timeline<Boolean> known = Timeline.empty();
        for (LocalDate day : days) {
            LocalDate next = days.higher(day);
            if (next != null && tables.lacks(city, day, false).isEmpty()) {
                known = known.with(DateRange.of(day, next), true);
            }
        }
        return known.compacted().entries().stream().map(Timeline.Entry::range).toList();
    }
}
