// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import java.util.List;

/** Portions are more than the whole, or less with none that takes the rest: {@code portions ([1/2, 1/3]) must sum to one but are less}. */
public final class PortionSumException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Portions that are not the whole.
     *
     * @param portions  the portions
     * @param more  whether they are more, not less
     */
    PortionSumException(List<Portion> portions, boolean more) {
        super("portions (" + portions + ") must sum to one but are " + (more ? "more" : "less")
                + (more ? "" : "\nMaybe let one of them take what is remaining."));
    }
}
