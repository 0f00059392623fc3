// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.quantity;

import java.util.Locale;

/** Two units met that cannot be converted into each other: {@code Units differ: KGM (mass) and LTR (volume)}. */
public final class UnitMismatchException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient UnitOfMeasure first;
    private final transient UnitOfMeasure second;

    /**
     * Two units that do not go together.
     *
     * @param first  the one that was expected
     * @param second  the one that came
     */
    public UnitMismatchException(UnitOfMeasure first, UnitOfMeasure second) {
        super("Units differ: " + described(first) + " and " + described(second) + advice(first, second));
        this.first = first;
        this.second = second;
    }

    private static String described(UnitOfMeasure unit) {
        return unit + " (" + unit.dimension().toText(Locale.ROOT) + ")";
    }

    private static String advice(UnitOfMeasure first, UnitOfMeasure second) {
        return first.dimension() == Dimension.OWN || second.dimension() == Dimension.OWN
                ? "\nMaybe say what a package holds with UnitOfMeasure.pack."
                : "";
    }

    /** The unit that was expected. */
    public UnitOfMeasure first() {
        return first;
    }

    /** The unit that came. */
    public UnitOfMeasure second() {
        return second;
    }
}
