// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.promotion;

import dev.tradewright.core.value.Checks;

/**
 * What a promotion gives: an effect on a target.
 *
 * <p>Immutable and thread-safe.
 *
 * @param effect  how much cheaper
 * @param target  what becomes cheaper
 */
public record Benefit(Effect effect, Target target) {

    /** Refuses null. */
    public Benefit {
        Checks.notNull(effect, "effect");
        Checks.notNull(target, "target");
    }

    /**
     * A benefit.
     *
     * @param effect  how much cheaper
     * @param target  what becomes cheaper
     */
    public static Benefit of(Effect effect, Target target) {
        return new Benefit(effect, target);
    }
}
