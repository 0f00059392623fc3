// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.lifecycle;

import dev.tradewright.core.decision.Reason;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A transition with its guards and effects. */
record Row<S, E, C, O>(S from, E event, S to, List<Guard<C>> guards, List<Effect<C, O>> effects) {

    /** A named condition, and the reason if it does not hold. */
    record Guard<C>(String name, Predicate<? super C> holds, Function<? super C, Reason> otherwise) {}

    /** What a step brings about, by name. */
    record Effect<C, O>(String name, Function<? super C, ? extends List<? extends O>> make) {}

    Transition<S, E> transition() {
        return new Transition<>(
                from,
                event,
                to,
                guards.stream().map(Guard::name).toList(),
                effects.stream().map(Effect::name).toList());
    }

    boolean leads(S state, E happened) {
        return from.equals(state) && event.equals(happened);
    }

    boolean allows(C subject) {
        return guards.stream().allMatch(guard -> guard.holds().test(subject));
    }

    /** The reasons of all guards that do not hold. */
    Stream<Reason> reasons(C subject) {
        return guards.stream()
                .filter(guard -> !guard.holds().test(subject))
                .map(guard -> Objects.requireNonNull(guard.otherwise().apply(subject)));
    }

    Step<S, E, O> step(C subject) {
        return new Step<>(
                from,
                event,
                to,
                effects.stream()
                        .<O>flatMap(effect -> effect.make().apply(subject).stream())
                        .toList());
    }
}
