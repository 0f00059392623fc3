// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import dev.tradewright.core.text.LocalizedName;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.Identifier;

/**
 * One choice of an option, as red for colour. Immutable and thread-safe.
 *
 * @param code  what variants name it by: 1 to 40 ASCII letters, digits, {@code -}, {@code _} and {@code .}
 * @param name  what customers read
 */
public record OptionValue(String code, LocalizedName name) {

    /** Refuses a code of another form. */
    public OptionValue {
        Identifier.checkedCode(code, 40, "-_.", "code");
        Checks.notNull(name, "name");
    }

    /**
     * A choice.
     *
     * @param code  what variants name it by
     * @param name  what customers read
     */
    public static OptionValue of(String code, LocalizedName name) {
        return new OptionValue(code, name);
    }
}
