// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.Optional;

/**
 * The wages that an employee's contributions are based on, before they are put within the city's limits: the average wage by month of last year, fixed
 * from July to June; for who joined this year the agreed wage of the first whole month. A month that is worked or paid in part does not change them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param socialInsurance  of social insurance; empty if not insured
 * @param housingFund  of the housing fund; empty if there is none yet
 */
public record DeclaredWages(Optional<Money> socialInsurance, Optional<Money> housingFund) {

    /** Not insured, no housing fund. */
    public static final DeclaredWages NONE = new DeclaredWages(Optional.empty(), Optional.empty());

    /** Refuses negative wages. */
    public DeclaredWages {
        if (Checks.notNull(socialInsurance, "socialInsurance").isPresent()) {
            Yuan.notNegative(socialInsurance.get(), "socialInsurance");
        }
        if (Checks.notNull(housingFund, "housingFund").isPresent()) {
            Yuan.notNegative(housingFund.get(), "housingFund");
        }
    }

    /**
     * The same wage for both.
     *
     * @param wage  0 or more
     */
    public static DeclaredWages both(Money wage) {
        return new DeclaredWages(Optional.of(wage), Optional.of(wage));
    }
}
