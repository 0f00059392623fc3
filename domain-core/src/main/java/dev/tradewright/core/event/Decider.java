// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.event;

import dev.tradewright.core.decision.Decision;
import java.util.List;

/**
 * The pure core of something that has a state: stock, an account, a leave balance, an order. It decides on commands, and folds events into state;
 * it keeps nothing, reads no clock, and gives the same answer to the same question, so that a state can be rebuilt from its events at any time. What a
 * decision depends on beyond the state, as the present moment, is part of the command.
 *
 * <p>With events {@code Received(5)} and {@code Shipped(2)}, a stock's {@code initial()} of 0 folds to 3; on that state the command {@code Ship(4)} is
 * refused, and {@code Ship(1)} gives {@code [Shipped(1)]}, which {@link #apply} folds to 2.
 *
 * <p>Implementations are stateless and thread-safe.
 *
 * @param <S>  the state, immutable
 * @param <C>  the commands, immutable
 * @param <E>  the events, immutable
 */
public interface Decider<S, C, E> {

    /** The state before the first event. */
    S initial();

    /**
     * What a command brings about.
     *
     * @param state  the present state
     * @param command  what is wanted
     * @return the events, none if nothing needs to change; or refused, with every reason
     */
    Decision<List<E>> decide(S state, C command);

    /**
     * The state after an event. It never refuses: what has happened has happened.
     *
     * @param state  the state before
     * @param event  what happened
     */
    S apply(S state, E event);

    /**
     * The state after several events.
     *
     * @param state  the state before
     * @param events  what happened, in order
     */
    default S fold(S state, Iterable<? extends E> events) {
        S folded = state;
        for (E event : events) {
            folded = apply(folded, event);
        }
        return folded;
    }

    /**
     * Whether a command can be the one that brought events about. A store asks this when a command identity comes a second time, so that another command
     * under a used identity is refused and not mistaken for the first. Only the decider can tell, so there is no answer by default: compare what the
     * events keep of their command, as item and quantity. A command of which the events keep nothing to compare is another one: answer false.
     *
     * @param command  the command that came now
     * @param events  what the command of the same identity brought about; none if it was accepted and changed nothing
     */
    boolean agrees(C command, List<E> events);
}
