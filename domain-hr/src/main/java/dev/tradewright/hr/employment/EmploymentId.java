// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.employment;

import dev.tradewright.core.value.Identifier;

/**
 * Names one employment: one person at one employer from one entry to one exit. A person who comes back has a second one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value  the text, of 1 to 100 visible characters
 */
public record EmploymentId(String value) implements Identifier<EmploymentId> {

    /** Checks the text. */
    public EmploymentId {
        Identifier.checked(value, "employment");
    }

    /**
     * An identifier.
     *
     * @param value  the text
     */
    public static EmploymentId of(String value) {
        return new EmploymentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
