// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.returns;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is refunded for units of several lines that come back together. Immutable and thread-safe if the keys are.
 *
 * @param <K>  what lines are named by
 * @param lines  the refund of each line
 * @param gross  the sum of what is refunded, tax included
 * @param tax  the sum of the tax in it
 * @param after  the lines with these units returned
 */
public record OrderRefund<K>(Map<K, LineRefund> lines, Money gross, Money tax, RefundableLines<K> after) {

    /** Copies the map. */
    public OrderRefund {
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(Checks.notNull(lines, "lines")));
        Checks.notNull(gross, "gross");
        Checks.notNull(tax, "tax");
        Checks.notNull(after, "after");
    }

    /** What is refunded without the tax. */
    public Money net() {
        return gross.minus(tax);
    }
}
