// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.jp;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.value.Checks;

/**
 * The rates of employment insurance (雇用保険料率) per mille, as they are announced: 5 for the worker and 8.5 for the employer in the fiscal year from
 * April 2026, general business.
 *
 * <p>Immutable and thread-safe.
 *
 * @param workerPerMille  the worker's part, from 0 to 1000 with at most six decimal places
 * @param employerPerMille  the employer's part, from 0 to 1000 with at most six decimal places
 */
public record EmploymentInsuranceRates(Decimal workerPerMille, Decimal employerPerMille) {

    static final int PLACES = 6;

    private static final Decimal MILLE = Decimal.of(1000);

    /** Refuses rates outside their range. */
    public EmploymentInsuranceRates {
        check(workerPerMille, "workerPerMille");
        check(employerPerMille, "employerPerMille");
    }

    private static void check(Decimal rate, String name) {
        Checks.that(
                Checks.notNull(rate, name).signum() >= 0 && !rate.isGreaterThan(MILLE) && rate.scale() <= PLACES,
                name,
                rate,
                "must be from 0 to 1000 with at most " + PLACES + " decimal places");
    }
}
