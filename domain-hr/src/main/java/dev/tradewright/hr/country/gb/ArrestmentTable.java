// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;
import java.util.List;
import java.util.Map;

/**
 * The tables of earnings arrestments for a range of dates of payment.
 *
 * @param dates  the dates of payment
 * @param bands  the bands of each period, from small to large; the first begins at 0
 */
public record ArrestmentTable(DateRange dates, Map<AttachmentPeriod, List<Band>> bands) {

    /**
     * One band of net earnings.
     *
     * @param above  it begins above this amount in GBP
     * @param rate  the share of the earnings above that amount
     * @param fixed  what is added to it in GBP
     * @param minimum  at least this much is deducted in GBP
     */
    public record Band(Money above, Percentage rate, Money fixed, Money minimum) {

        /** Refuses nulls, and what is negative or not in GBP. */
        public Band {
            Sterling.pence(above, "above");
            Checks.notNull(rate, "rate");
            Sterling.pence(fixed, "fixed");
            Sterling.pence(minimum, "minimum");
        }
    }

    /** Copies the bands, and refuses those that do not ascend from 0. */
    public ArrestmentTable {
        Checks.notNull(dates, "dates");
        bands = Map.copyOf(bands);
        bands.forEach((period, rows) -> {
            Checks.that(!rows.isEmpty() && rows.get(0).above().isZero(), "bands of " + period, rows, "must begin at 0");
            for (int i = 1; i < rows.size(); i++) {
                Checks.that(
                        rows.get(i).above().isGreaterThan(rows.get(i - 1).above()),
                        "bands of " + period,
                        rows.get(i).above(),
                        "must ascend");
            }
        });
    }
}
