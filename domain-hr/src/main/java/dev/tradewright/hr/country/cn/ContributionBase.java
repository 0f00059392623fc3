// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.place.City;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;

/**
 * The limits of a city's contribution bases and the days on which they hold, mostly a contribution year from July to June.
 *
 * <p>Immutable and thread-safe.
 *
 * @param city  the city
 * @param scope  for which lines
 * @param dates  when they hold
 * @param bounds  the limits
 * @param provenance  where they come from
 */
public record ContributionBase(
        City city, Scope scope, DateRange dates, ContributionBounds bounds, Provenance provenance) {

    /** For which lines a city sets limits. */
    public enum Scope {
        /** All four lines of social insurance, but for those that have limits of their own. */
        SOCIAL_INSURANCE,
        /** Pension insurance alone. */
        PENSION,
        /** Medical insurance alone. */
        MEDICAL,
        /** Unemployment insurance alone. */
        UNEMPLOYMENT,
        /** Work injury insurance alone. */
        INJURY,
        /** Both parts of the housing fund. */
        HOUSING_FUND;

        /** The scope of a line alone. */
        static Scope of(ContributionLine line) {
            return line.isFund() ? HOUSING_FUND : valueOf(line.name());
        }
    }

    /** Checks that nothing is missing. */
    public ContributionBase {
        Checks.notNull(city, "city");
        Checks.notNull(scope, "scope");
        Checks.notNull(dates, "dates");
        Checks.notNull(bounds, "bounds");
        Checks.notNull(provenance, "provenance");
    }
}
