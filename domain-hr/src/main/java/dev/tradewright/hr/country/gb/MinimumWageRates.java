// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;

/**
 * The minimum wage of an hour in GBP.
 *
 * @param dates  a pay reference period that begins on one of these days has these rates
 * @param from21  from the age of 21: National Living Wage
 * @param from18  from 18 to 20
 * @param under18  under 18, above compulsory school age
 * @param apprentice  apprentices under 19, and older ones in the first year of the apprenticeship
 */
public record MinimumWageRates(DateRange dates, Money from21, Money from18, Money under18, Money apprentice) {

    /** Refuses nulls, and what is negative or not in GBP. */
    public MinimumWageRates {
        Checks.notNull(dates, "dates");
        Sterling.pence(from21, "from21");
        Sterling.pence(from18, "from18");
        Sterling.pence(under18, "under18");
        Sterling.pence(apprentice, "apprentice");
    }
}
