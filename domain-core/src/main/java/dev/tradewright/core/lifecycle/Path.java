// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.lifecycle;

import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Checks;
import java.util.List;
import java.util.Locale;

/**
 * A way through a {@link Lifecycle} that passes no state twice. It reads {@code DRAFT -PLACE-> PLACED -SHIP-> SHIPPED}.
 *
 * <p>Immutable and thread-safe if states and events are.
 *
 * @param transitions  each begins where the one before ends; at least one
 */
public record Path<S, E>(List<Transition<S, E>> transitions) implements Localized {

    /** Copies the transitions and refuses an empty path. */
    public Path {
        transitions = Checks.copyOf(transitions, "transitions");
        Checks.that(!transitions.isEmpty(), "transitions", transitions, "must hold at least one transition");
    }

    /** The state in which it begins. */
    public S start() {
        return transitions.get(0).from();
    }

    /** The state in which it ends. */
    public S end() {
        return transitions.get(transitions.size() - 1).to();
    }

    /** The events along the way, in order. */
    public List<E> events() {
        return transitions.stream().map(Transition::event).toList();
    }

    @Override
    public String toText(Locale locale) {
        StringBuilder text = new StringBuilder(Messages.format(start(), locale));
        for (Transition<S, E> transition : transitions) {
            text.append(" -").append(Messages.format(transition.event(), locale));
            text.append("-> ").append(Messages.format(transition.to(), locale));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return toText(Locale.ROOT);
    }
}
