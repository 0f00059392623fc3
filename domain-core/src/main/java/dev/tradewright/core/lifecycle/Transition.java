// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.lifecycle;

import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Checks;
import java.util.List;
import java.util.Locale;

/**
 * One row of a {@link Lifecycle}, as plain data: the guards and effects by their names. It reads
 * {@code PLACED -CANCEL [not shipped] / release stock-> CANCELLED}.
 *
 * <p>Immutable and thread-safe if states and events are.
 *
 * @param from  the state before
 * @param event  what happens
 * @param to  the state after; may be the same
 * @param guards  the names of the conditions, all of which must hold
 * @param effects  the names of what it brings about
 */
public record Transition<S, E>(S from, E event, S to, List<String> guards, List<String> effects) implements Localized {

    /** Copies the lists. */
    public Transition {
        Checks.notNull(from, "from");
        Checks.notNull(event, "event");
        Checks.notNull(to, "to");
        guards = Checks.copyOf(guards, "guards");
        effects = Checks.copyOf(effects, "effects");
    }

    /** The event with guards in brackets and effects after a slash, as in UML: {@code CANCEL [not shipped] / release stock}. */
    String label(Locale locale) {
        String event = Messages.format(this.event, locale);
        String when = guards.isEmpty() ? "" : " [" + Messages.format(guards, locale) + "]";
        String then = effects.isEmpty() ? "" : " / " + Messages.format(effects, locale);
        return event + when + then;
    }

    @Override
    public String toText(Locale locale) {
        return Messages.format(from, locale) + " -" + label(locale) + "-> " + Messages.format(to, locale);
    }

    @Override
    public String toString() {
        return toText(Locale.ROOT);
    }
}
