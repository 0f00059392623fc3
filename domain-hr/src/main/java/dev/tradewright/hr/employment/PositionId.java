// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.employment;

import dev.tradewright.core.value.Identifier;

/**
 * Names a {@link Position}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value  the text, of 1 to 100 visible characters
 */
public record PositionId(String value) implements Identifier<PositionId> {

    /** Checks the text. */
    public PositionId {
        Identifier.checked(value, "position");
    }

    /**
     * An identifier.
     *
     * @param value  the text
     */
    public static PositionId of(String value) {
        return new PositionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
