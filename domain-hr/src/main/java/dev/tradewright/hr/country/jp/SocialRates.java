// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.jp;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;

/**
 * The rates of social insurance in one prefecture, each for employer and employee together; from {@link JapanPayroll#socialRates}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param months  the months of insurance in which all of these rates are in force
 * @param health  health insurance (健康保険)
 * @param care  care insurance (介護保険), on top of health insurance at the age of 40 to 64
 * @param pension  pension insurance (厚生年金保険)
 * @param pensionMinimum  the lowest standard remuneration of the pension
 * @param pensionMaximum  the highest one
 * @param childContribution  contribution for children and child care (子ども・子育て拠出金), paid by the employer alone
 * @param childSupport  support for children and child care (子ども・子育て支援金), paid by both
 */
public record SocialRates(
        DateRange months,
        Percentage health,
        Percentage care,
        Percentage pension,
        Money pensionMinimum,
        Money pensionMaximum,
        Percentage childContribution,
        Percentage childSupport) {

    /** Refuses rates below 0 or above 100 %, and amounts that are not in yen. */
    public SocialRates {
        JapanChecks.months(months);
        JapanChecks.rate(health, "health");
        JapanChecks.rate(care, "care");
        JapanChecks.rate(pension, "pension");
        JapanChecks.amount(pensionMinimum, "pensionMinimum");
        JapanChecks.amount(pensionMaximum, "pensionMaximum");
        JapanChecks.rate(childContribution, "childContribution");
        JapanChecks.rate(childSupport, "childSupport");
        Checks.that(
                !pensionMaximum.isLessThan(pensionMinimum),
                "pensionMaximum",
                pensionMaximum,
                "must not be below the minimum (" + pensionMinimum + ")");
    }

    /**
     * The same with the health rate of another insurer, such as a health insurance society (健康保険組合).
     *
     * @param rate  for employer and employee together
     */
    public SocialRates withHealth(Percentage rate) {
        return new SocialRates(
                months, rate, care, pension, pensionMinimum, pensionMaximum, childContribution, childSupport);
    }

    /**
     * The same with another care rate.
     *
     * @param rate  for employer and employee together
     */
    public SocialRates withCare(Percentage rate) {
        return new SocialRates(
                months, health, rate, pension, pensionMinimum, pensionMaximum, childContribution, childSupport);
    }
}
