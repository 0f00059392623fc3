// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.employment;

import dev.tradewright.core.value.Identifier;

/**
 * Names a cost centre, to which pay is charged.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value  the text, of 1 to 100 visible characters
 */
public record CostCentre(String value) implements Identifier<CostCentre> {

    /** Checks the text. */
    public CostCentre {
        Identifier.checked(value, "costCentre");
    }

    /**
     * An identifier.
     *
     * @param value  the text
     */
    public static CostCentre of(String value) {
        return new CostCentre(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
