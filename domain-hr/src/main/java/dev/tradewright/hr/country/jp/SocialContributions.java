// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.jp;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;

/**
 * The contributions to social insurance on one standard remuneration for one month.
 *
 * <p>Immutable and thread-safe.
 *
 * @param health  health insurance, with care insurance if the employee has it: both are one amount in the law's rounding
 * @param pension  pension insurance
 * @param childSupport  support for children and child care (子ども・子育て支援金)
 * @param childContribution  contribution for children and child care (子ども・子育て拠出金), paid by the employer alone
 */
public record SocialContributions(Shares health, Shares pension, Shares childSupport, Money childContribution) {

    /** Checks that nothing is missing. */
    public SocialContributions {
        Checks.notNull(health, "health");
        Checks.notNull(pension, "pension");
        Checks.notNull(childSupport, "childSupport");
        Checks.notNull(childContribution, "childContribution");
    }

    /** All that is taken from the pay; income tax is withheld from what is left. */
    public Money employee() {
        return health.employee().plus(pension.employee()).plus(childSupport.employee());
    }

    /** All that the employer pays on top. */
    public Money employer() {
        return health.employer()
                .plus(pension.employer())
                .plus(childSupport.employer())
                .plus(childContribution);
    }
}
