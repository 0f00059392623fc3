// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.decision;

import dev.tradewright.core.text.Localized;
import dev.tradewright.core.value.Checks;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Named arguments as plain data, so that what was said can be stored, compared and read again: whole numbers become {@code Long}, decimal numbers
 * lose trailing zeros, and whatever is neither a number, a truth value, a time nor a {@link Localized} value becomes text.
 */
final class Arguments {

    private Arguments() {}

    /** Sorted by name, unmodifiable. */
    static Map<String, Object> plain(Map<String, ?> arguments) {
        Checks.notNull(arguments, "arguments");
        if (arguments.isEmpty()) {
            return Collections.emptySortedMap();
        }
        Map<String, Object> plain = new TreeMap<>();
        arguments.forEach((name, value) -> plain.put(Checks.notBlank(name, "name"), plain(name, value)));
        return Collections.unmodifiableMap(plain);
    }

    /** The arguments and one more, or another value for one of them. */
    static Map<String, Object> with(Map<String, Object> arguments, String name, Object value) {
        Map<String, Object> more = new TreeMap<>(arguments);
        more.put(name, value);
        return more;
    }

    static Object plain(String name, Object value) {
        Checks.notNull(value, name);
        if (value instanceof Float || value instanceof Double) {
            throw new IllegalArgumentException(
                    name + " (" + value + ") must not be a binary fraction\nMaybe give a Decimal or a BigDecimal");
        }
        if (value instanceof Byte || value instanceof Short || value instanceof Integer) {
            return ((Number) value).longValue();
        }
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }
        if (value instanceof BigInteger number) {
            return plain(name, new BigDecimal(number));
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(item -> plain(name, item)).toList();
        }
        return isPlain(value) ? value : text(value);
    }

    private static boolean isPlain(Object value) {
        return value instanceof String
                || value instanceof Long
                || value instanceof Boolean
                || value instanceof Localized
                || (value instanceof TemporalAccessor && !(value instanceof Enum<?>))
                || value instanceof TemporalAmount
                || value instanceof ZoneId;
    }

    private static String text(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
    }
}
