// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.place.City;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;
import java.util.Optional;

/**
 * Between which rates employers of a city choose theirs of the housing fund, the same for both sides. In JSON they are texts
 * in hundredths, as those of {@link ContributionRate}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param city  the city
 * @param dates  when they hold
 * @param min  the lowest rate
 * @param max  the highest rate
 * @param supplementaryMin  the lowest rate of the supplementary fund, if there is one; 0 is allowed beside
 * @param supplementaryMax  its highest rate
 * @param provenance  where they come from
 */
public record HousingFundLimits(
        City city,
        DateRange dates,
        Percentage min,
        Percentage max,
        Optional<Percentage> supplementaryMin,
        Optional<Percentage> supplementaryMax,
        Provenance provenance) {

    /** Checks that nothing is missing, that limits are from 0 % to 100 %, and that no highest rate is below its lowest one. */
    public HousingFundLimits {
        Checks.notNull(city, "city");
        Checks.notNull(dates, "dates");
        checkOrder(Checks.notNull(min, "min"), "min", Checks.notNull(max, "max"), "max");
        Checks.notNull(supplementaryMin, "supplementaryMin");
        Checks.that(
                supplementaryMin.isPresent()
                        == Checks.notNull(supplementaryMax, "supplementaryMax").isPresent(),
                "supplementaryMax",
                supplementaryMax,
                "must be stated together with supplementaryMin");
        if (supplementaryMin.isPresent()) {
            checkOrder(supplementaryMin.get(), "supplementaryMin", supplementaryMax.orElseThrow(), "supplementaryMax");
        }
        Checks.notNull(provenance, "provenance");
    }

    private static void checkOrder(Percentage low, String lowName, Percentage high, String highName) {
        ContributionRate.share(low, lowName);
        ContributionRate.share(high, highName);
        Checks.that(high.compareTo(low) >= 0, highName, high, "must not be below " + low);
    }

    /** Whether an employer may choose these rates. */
    boolean allow(HousingFundRate rate) {
        return isWithin(rate.basic(), min, max)
                && (rate.supplementary().equals(Percentage.ZERO) || allowSupplementary(rate.supplementary()));
    }

    private boolean allowSupplementary(Percentage rate) {
        return supplementaryMin.isPresent() && isWithin(rate, supplementaryMin.get(), supplementaryMax.orElseThrow());
    }

    static boolean isWithin(Percentage rate, Percentage low, Percentage high) {
        return rate.compareTo(low) >= 0 && rate.compareTo(high) <= 0;
    }
}
