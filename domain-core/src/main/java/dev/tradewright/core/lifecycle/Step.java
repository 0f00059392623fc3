// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.lifecycle;

import dev.tradewright.core.value.Checks;
import java.util.List;

/**
 * A step that is allowed: where it leads and what it brings about. Nothing has happened yet; the caller carries out the effects.
 *
 * <p>Immutable and thread-safe if its parts are.
 *
 * @param from  the state before
 * @param event  what happens
 * @param to  the state after
 * @param effects  what it brings about, in the order of the table; empty if nothing
 */
public record Step<S, E, O>(S from, E event, S to, List<O> effects) {

    /** Copies the effects. */
    public Step {
        Checks.notNull(from, "from");
        Checks.notNull(event, "event");
        Checks.notNull(to, "to");
        effects = Checks.copyOf(effects, "effects");
    }
}
