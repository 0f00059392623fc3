// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.time.Month;

/**
 * One-off pay (einmalig gezahltes Arbeitsentgelt, § 23a SGB IV), such as a thirteenth salary. Contributions are due on it as far as the ceiling of
 * the year up to the month, {@code annual ceiling x days / 360}, is not used up yet.
 *
 * @param amount  the payment, 0 or more
 * @param days  the insured days of the year with this employer up to the end of the month it counts for, from 0 to 360: 30 for each full month
 * @param chargedToPension  what pension and unemployment contributions of these days have been on, the regular wage of the month among it
 * @param chargedToHealth  what health and care contributions of these days have been on, the regular wage of the month among it
 */
public record OneOffPay(Money amount, int days, Money chargedToPension, Money chargedToHealth) {

    /** Checks signs and range. */
    public OneOffPay {
        Cents.of(amount, "amount");
        Checks.inRange(days, 0, 360, "days");
        Cents.of(chargedToPension, "chargedToPension");
        Cents.of(chargedToHealth, "chargedToHealth");
    }

    /** The part of the amount that fits under a ceiling, in cents. */
    static long fitting(long amount, long annualCeiling, int days, long charged) {
        long room = Math.max(0, annualCeiling * days / 360 - charged);
        return Math.min(amount, room);
    }

    /**
     * Whether the payment counts for the last month of the year before (§ 23a Abs. 4 SGB IV): paid in January to March, not fitting under the
     * ceiling of this year up to the month, to somebody whom this employer already employed in the year before. Who is in statutory health insurance
     * is measured by its ceiling, others by that of pension insurance.
     *
     * @param paidIn  the month of payment
     * @param employedBefore  whether this employer employed the person in the year before
     * @param healthInsured  whether the person is in statutory health insurance
     * @param scheme  the pension scheme
     * @param year  the numbers of the year of payment
     */
    public boolean countsForYearBefore(
            Month paidIn,
            boolean employedBefore,
            boolean healthInsured,
            PensionScheme scheme,
            SocialInsuranceYear year) {
        if (paidIn.compareTo(Month.MARCH) > 0 || !employedBefore) {
            return false;
        }
        long wanted = amount.minorUnits();
        long fitting = healthInsured
                ? fitting(wanted, year.health().annual().minorUnits(), days, chargedToHealth.minorUnits())
                : fitting(
                        wanted,
                        pensionCeiling(scheme, year).annual().minorUnits(),
                        days,
                        chargedToPension.minorUnits());
        return fitting < wanted;
    }

    static SocialInsuranceYear.Ceiling pensionCeiling(PensionScheme scheme, SocialInsuranceYear year) {
        return scheme == PensionScheme.EAST ? year.pensionEast() : year.pension();
    }
}
