// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import dev.tradewright.core.place.Country;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.country.Coverage;
import dev.tradewright.hr.country.Coverage.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What this package covers, by the dates of the numbers at hand. */
final class GermanyCoverage {

    private static final Messages TEXTS = Messages.of(GermanyCoverage.class, "coverage");

    private static final List<String> BY_WAGE_TAX =
            List.of("de.wage-tax", "de.bonus", "de.company-pension", "de.solidarity-surcharge", "de.church-tax");

    private static final List<String> BY_SOCIAL_INSURANCE =
            List.of("de.contributions", "de.one-off-pay", "de.marginal-limit");

    private static final List<String> MISSING = List.of(
            "de.several-years-pay",
            "de.shares-in-the-employer",
            "de.year-end-adjustment",
            "de.church-tax-limits",
            "de.marginal-contributions",
            "de.trainees",
            "de.part-months",
            "de.levies");

    private GermanyCoverage() {}

    static Coverage of(GermanyTables tables) {
        List<DateRange> taxed =
                tables.wageTaxYears().stream().map(WageTaxYear::effective).toList();
        List<DateRange> insured = tables.socialInsuranceYears().stream()
                .map(SocialInsuranceYear::effective)
                .toList();
        List<Area> areas = new ArrayList<>();
        add(areas, BY_WAGE_TAX, joined(taxed));
        tables.wageTaxYears().stream()
                .filter(year -> year.catchUpMonths() > 0)
                .forEach(year -> areas.add(Area.covered(TEXTS, "de.catch-up", year.effective())));
        add(areas, BY_SOCIAL_INSURANCE, joined(insured));
        MISSING.forEach(code -> areas.add(Area.missing(TEXTS, code)));
        return new Coverage(Country.DE, areas);
    }

    private static void add(List<Area> areas, List<String> codes, List<DateRange> dates) {
        Function<String, List<Area>> each = code ->
                dates.stream().map(range -> Area.covered(TEXTS, code, range)).toList();
        codes.forEach(code -> areas.addAll(each.apply(code)));
    }

    /** Ranges that follow one another as one, in the order of time. */
    private static List<DateRange> joined(List<DateRange> ranges) {
        List<DateRange> joined = new ArrayList<>();
        ranges.stream()
                .sorted((one, other) -> one.start().compareTo(other.start()))
                .forEach(range -> {
                    int last = joined.size() - 1;
                    if (last >= 0 && joined.get(last).abuts(range)) {
                        joined.set(last, joined.get(last).union(range));
                    } else {
                        joined.add(range);
                    }
                });
        return joined;
    }
}
