// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.place.City;
import dev.tradewright.core.value.Checks;

/**
 * Where an employment is insured (参保地), and what its employer has chosen or been assigned there: {@code new InsuredPlace(City.parse("310000"),
 * HousingFundRate.of(Percentage.of(7)), Percentage.parse("0.2%"))}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param city  where contributions are paid
 * @param fund  the chosen rates of the housing fund
 * @param injury  the employer's rate of injury insurance, from 0 % to 100 %
 */
public record InsuredPlace(City city, HousingFundRate fund, Percentage injury) {

    /** Refuses what is missing. */
    public InsuredPlace {
        Checks.notNull(city, "city");
        Checks.notNull(fund, "fund");
        ContributionRate.share(Checks.notNull(injury, "injury"), "injury");
    }
}
