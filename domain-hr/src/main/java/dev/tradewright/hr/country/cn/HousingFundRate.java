// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.value.Checks;

/**
 * The rates of the housing fund that an employer has chosen, the same for both sides.
 *
 * <p>Immutable and thread-safe.
 *
 * @param basic  of the housing fund (住房公积金), as 7 %
 * @param supplementary  of the supplementary fund (补充住房公积金); 0 % if the employer has none
 */
public record HousingFundRate(Percentage basic, Percentage supplementary) {

    /** No housing fund. */
    public static final HousingFundRate NONE = of(Percentage.ZERO);

    /** Refuses rates below 0 % or above 100 %. */
    public HousingFundRate {
        ContributionRate.share(Checks.notNull(basic, "basic"), "basic");
        ContributionRate.share(Checks.notNull(supplementary, "supplementary"), "supplementary");
    }

    /**
     * The rate of an employer without supplementary fund.
     *
     * @param basic  as 7 %
     */
    public static HousingFundRate of(Percentage basic) {
        return new HousingFundRate(basic, Percentage.ZERO);
    }

    @Override
    public String toString() {
        return basic + " + " + supplementary;
    }
}
