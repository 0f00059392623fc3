// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.quantity;

import dev.tradewright.core.text.Spelling;

/** A code stands for no unit of the table: {@code unit (KMG) is unknown}, with the nearest code as advice. */
public final class UnknownUnitException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * A code that is not there.
     *
     * @param code  the code
     */
    public UnknownUnitException(String code) {
        super("unit (" + code + ") is unknown"
                + Spelling.nearest(code, UnitOfMeasure.codes())
                        .map(near -> "\nMaybe " + near + ", or a unit of your own with UnitOfMeasure.pack.")
                        .orElse("\nMaybe make a unit of your own with UnitOfMeasure.pack."));
        this.code = code;
    }

    /** The code that is not there. */
    public String code() {
        return code;
    }
}
