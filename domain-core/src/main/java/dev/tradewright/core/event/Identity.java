// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.event;

import dev.tradewright.core.value.Checks;
import java.util.Arrays;
import java.util.List;

/**
 * A sum that holds between the amounts of every event of a type: {@code gross = net + tax}. An amount that an event does not have counts as zero.
 *
 * <p>Immutable and thread-safe.
 *
 * @param total  the name of the amount that is the sum
 * @param parts  the names of the amounts that are added up, at least one
 */
public record Identity(String total, List<String> parts) {

    /** Refuses a sum without parts and blank names. */
    public Identity {
        Checks.notBlank(total, "total");
        parts = Checks.copyOf(parts, "parts");
        Checks.that(!parts.isEmpty(), "parts", parts, "must hold at least one name");
        parts.forEach(part -> Checks.notBlank(part, "part"));
    }

    /**
     * A sum.
     *
     * @param total  the name of the amount that is the sum
     * @param parts  the names of the amounts that are added up, at least one
     */
    public static Identity of(String total, String... parts) {
        return new Identity(total, Checks.copyOf(parts, "parts"));
    }

    /**
     * The inverse of {@link #toString()}.
     *
     * @param text  as {@code gross = net + tax}
     * @throws IllegalArgumentException if it is not of this form
     */
    public static Identity parse(String text) {
        String[] sides = Checks.notNull(text, "text").split("=", -1);
        Checks.that(sides.length == 2, "text", text, "must be a sum, as gross = net + tax");
        return new Identity(
                sides[0].strip(),
                Arrays.stream(sides[1].split("\\+", -1)).map(String::strip).toList());
    }

    /** {@code gross = net + tax}. */
    @Override
    public String toString() {
        return total + " = " + String.join(" + ", parts);
    }
}
