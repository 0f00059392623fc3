// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;

/**
 * The thresholds of National Insurance for a week, a month or a year.
 *
 * @param lowerEarningsLimit  LEL: from here on earnings count for benefits
 * @param primaryThreshold  PT: above it the employee pays
 * @param secondaryThreshold  ST: above it the employer pays
 * @param freeportUpperSecondaryThreshold  FUST, and that of investment zones: above it the employer there pays
 * @param upperEarningsLimit  UEL: above it the employee pays less; also the upper secondary thresholds for those under 21, apprentices and veterans
 */
public record NiThresholds(
        Money lowerEarningsLimit,
        Money primaryThreshold,
        Money secondaryThreshold,
        Money freeportUpperSecondaryThreshold,
        Money upperEarningsLimit) {

    /** Refuses nulls. */
    public NiThresholds {
        Checks.notNull(lowerEarningsLimit, "lowerEarningsLimit");
        Checks.notNull(primaryThreshold, "primaryThreshold");
        Checks.notNull(secondaryThreshold, "secondaryThreshold");
        Checks.notNull(freeportUpperSecondaryThreshold, "freeportUpperSecondaryThreshold");
        Checks.notNull(upperEarningsLimit, "upperEarningsLimit");
    }
}
