// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;

/**
 * A bonus that leaves less than a smaller one would, because its quick deduction counts once and not twelve times. Of 36,000 the tax is 1,080.00
 * and 34,920.00 are left; of 36,001 it is 3,390.10 and 32,610.90 are left. Only from 38,566.67 on is as much left as of 36,000.
 *
 * <p>Immutable and thread-safe.
 *
 * @param bonus  the bonus that was asked about
 * @param bound  the smaller bonus that leaves more: the upper bound of the row below
 * @param netAtBound  what is left of that one
 * @param lost  how much less is left of the bonus asked about, more than 0
 * @param regainedAt  the smallest bonus above the bound that leaves as much as the bound
 */
public record BonusCliff(Money bonus, Money bound, Money netAtBound, Money lost, Money regainedAt) {

    /** Checks that nothing is missing. */
    public BonusCliff {
        Checks.notNull(bonus, "bonus");
        Checks.notNull(bound, "bound");
        Checks.notNull(netAtBound, "netAtBound");
        Checks.notNull(lost, "lost");
        Checks.notNull(regainedAt, "regainedAt");
    }
}
