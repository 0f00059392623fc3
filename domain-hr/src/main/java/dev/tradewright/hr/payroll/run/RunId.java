// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.run;

import dev.tradewright.core.value.Identifier;

/**
 * Names a payroll run: letters and digits of ASCII, and {@code - _ .} between them, as {@code 2026-03-monthly}. It is the number of the document that
 * proves the events of the run.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value  the text, of 1 to 80 characters
 */
public record RunId(String value) implements Identifier<RunId> {

    private static final int MAX_LENGTH = 80;

    /** Checks the text. */
    public RunId {
        Identifier.checkedCode(value, MAX_LENGTH, "-_.", "run");
    }

    /**
     * An identifier.
     *
     * @param value  the text
     */
    public static RunId of(String value) {
        return new RunId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
