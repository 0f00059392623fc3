// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.time;

import dev.tradewright.core.value.Identifier;

/**
 * Names a forecast: entries under it count when it is asked about, beside those of production, and never in production itself.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value  the text, as {@code Budget2026}
 */
public record Scenario(String value) implements Identifier<Scenario> {

    /** Checks the text. */
    public Scenario {
        Identifier.checked(value, "scenario");
    }

    /**
     * A scenario.
     *
     * @param value  the text
     */
    public static Scenario of(String value) {
        return new Scenario(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
