// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import dev.tradewright.core.text.LocalizedName;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.Identifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * In what the variants of a product differ, as colour or size, with the choices there are. Immutable and thread-safe.
 *
 * @param code  what variants name it by: 1 to 40 ASCII letters, digits, {@code -}, {@code _} and {@code .}
 * @param name  what customers read
 * @param values  the choices in the order of display, at least one, no code twice
 */
public record ProductOption(String code, LocalizedName name, List<OptionValue> values) {

    /** Refuses a code of another form, no values, and a value's code that comes twice. */
    public ProductOption {
        Identifier.checkedCode(code, 40, "-_.", "code");
        Checks.notNull(name, "name");
        values = List.copyOf(Checks.notNull(values, "values"));
        Checks.that(!values.isEmpty(), "values", values, "must hold at least one value");
        Set<String> codes = new HashSet<>();
        for (OptionValue value : values) {
            Checks.that(codes.add(value.code()), "values", value.code(), "must be named once only");
        }
    }

    /**
     * An option.
     *
     * @param code  what variants name it by
     * @param name  what customers read
     * @param values  the choices in the order of display, at least one
     */
    public static ProductOption of(String code, LocalizedName name, OptionValue... values) {
        return new ProductOption(code, name, Arrays.asList(values));
    }

    /**
     * The choice with a code, if there is one.
     *
     * @param valueCode  the code
     */
    public Optional<OptionValue> value(String valueCode) {
        return values.stream().filter(value -> value.code().equals(valueCode)).findFirst();
    }
}
