// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.Identifier;

/**
 * What is paid beside the goods, as for shipping or gift wrapping. It is owed unless everything is cancelled. Immutable and thread-safe.
 *
 * @param code  what it is for, as {@code shipping}: 1 to 40 ASCII letters, digits, {@code -}, {@code _} and {@code .}
 * @param amounts  what it costs
 */
public record OrderCharge(String code, OrderAmounts amounts) {

    /** Refuses a code of another form. */
    public OrderCharge {
        Identifier.checkedCode(code, 40, "-_.", "code");
        Checks.notNull(amounts, "amounts");
    }

    /**
     * A charge.
     *
     * @param code  what it is for
     * @param amounts  what it costs
     */
    public static OrderCharge of(String code, OrderAmounts amounts) {
        return new OrderCharge(code, amounts);
    }
}
