// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week.payroll;

import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.place.City;
import dev.tradewright.hr.country.cn.HousingFundRate;
import dev.tradewright.hr.country.cn.InsuredPlace;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the office is, and what the employer has chosen there. */
final class Cities {

    private static final City SHANGHAI = City.parse("310000");
    private static final City BEIJING = City.parse("110000");

    /** Trade is in the class of the lowest risk. */
    private static final Percentage INJURY = Percentage.parse("0.2%");

    private static final Map<City, InsuredPlace> PLACES = Map.of(
            SHANGHAI, new InsuredPlace(SHANGHAI, HousingFundRate.of(Percentage.of(7)), INJURY),
            BEIJING, new InsuredPlace(BEIJING, HousingFundRate.of(Percentage.of(12)), INJURY));

    private Cities() {}

    /** How employees in a city are insured; null if the office is not there. */
    static @Nullable InsuredPlace insured(City city) {
        return PLACES.get(city);
    }
}
