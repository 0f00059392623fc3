// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;

/**
 * A single figure of the tax and the days on which it is in force.
 *
 * <p>Immutable and thread-safe.
 *
 * @param parameter  what it is
 * @param dates  when it is in force
 * @param value  an amount in yuan with at most 2 decimal places, a rate or a count; not negative
 * @param provenance  where it comes from
 */
public record TaxFigure(TaxParameter parameter, DateRange dates, Decimal value, Provenance provenance) {

    /** Checks that nothing is missing or negative. */
    public TaxFigure {
        Checks.notNull(parameter, "parameter");
        Checks.notNull(dates, "dates");
        Checks.that(Checks.notNull(value, "value").signum() >= 0, "value", value, "must be 0 or more");
        Checks.that(value.scale() <= 2, "value", value, "must have at most 2 decimal places");
        Checks.notNull(provenance, "provenance");
    }
}
