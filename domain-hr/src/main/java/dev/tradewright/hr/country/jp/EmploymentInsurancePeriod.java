// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.jp;

import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;

/**
 * The rates of employment insurance in some months, usually a fiscal year from April to March.
 *
 * <p>Immutable and thread-safe.
 *
 * @param months  when they are in force
 * @param rates  the rates
 */
public record EmploymentInsurancePeriod(DateRange months, EmploymentInsuranceRates rates) {

    /** Refuses parts of months. */
    public EmploymentInsurancePeriod {
        JapanChecks.months(months);
        Checks.notNull(rates, "rates");
    }
}
