// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.decision;

import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Checks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes the {@link Explanation} of a calculation while it runs. The calculation tells it each step with the numbers that it has in hand anyway;
 * whether anything is written is up to the {@link Trace} that made the recorder. With {@link Trace#OFF} every method returns at once and allocates
 * nothing, so there is no second path through the code that could come to other figures.
 *
 * <pre>{@code
 * Money tax(Money base, Recorder recorder) {
 *     Bracket bracket = brackets.find(base);
 *     Money tax = base.multipliedBy(bracket.rate(), HALF_UP).minus(bracket.quickDeduction());
 *     recorder.step(TEXTS, "iit.bracket").with("base", base).with("rate", bracket.rate()).with("tax", tax).under(LAW).end();
 *     return tax;
 * }
 * }</pre>
 *
 * <p>A step that is told between {@code step} and {@code end} of another becomes its child. Arguments that must first be made, such as a list, are
 * made only {@link #isOn() if the recorder is on}.
 *
 * <p>For one calculation in one thread; the recorder of {@link Trace#OFF} may be shared.
 */
public final class Recorder {

    static final Recorder OFF = new Recorder(false);

    private final boolean on;
    private final Deque<Explanation.Builder> open = new ArrayDeque<>();
    private @Nullable Explanation root;

    Recorder(boolean on) {
        this.on = on;
    }

    /** Whether anything is written. */
    public boolean isOn() {
        return on;
    }

    /**
     * Begins a step, inside the step that is open.
     *
     * @param texts  the texts of the package that computes
     * @param code  a code that has a text
     * @return this recorder
     * @throws IllegalArgumentException if the code has no text
     * @throws IllegalStateException if the outermost step has ended already
     */
    public Recorder step(Messages texts, String code) {
        if (on) {
            if (root != null) {
                throw new IllegalStateException("step (" + code + ") comes after the end of the outermost step ("
                        + root.code() + ")\nMaybe end that one later.");
            }
            open.push(Explanation.builder(texts, code));
        }
        return this;
    }

    /**
     * Adds a number, an amount, a name to the open step.
     *
     * @param name  the argument's name in the text; {@link Explanation#ID} tells steps of the same code apart
     * @param value  its value
     * @return this recorder
     */
    public Recorder with(String name, Object value) {
        if (on) {
            current().with(name, value);
        }
        return this;
    }

    /**
     * Adds a whole number to the open step, without boxing it if nothing is written.
     *
     * @param name  the argument's name in the text
     * @param value  its value
     * @return this recorder
     */
    public Recorder with(String name, long value) {
        if (on) {
            current().with(name, value);
        }
        return this;
    }

    /**
     * Names the law that the open step follows.
     *
     * @param law  the place in the law
     * @return this recorder
     */
    public Recorder under(LegalReference law) {
        if (on) {
            current().under(law);
        }
        return this;
    }

    /**
     * Puts the explanation of another calculation inside the open step.
     *
     * @param part  the explanation
     * @return this recorder
     */
    public Recorder add(Explanation part) {
        if (on) {
            current().add(Checks.notNull(part, "part"));
        }
        return this;
    }

    /**
     * Ends the open step.
     *
     * @return this recorder
     * @throws IllegalStateException if none is open
     */
    public Recorder end() {
        if (on) {
            Explanation done = current().build();
            open.pop();
            if (open.isEmpty()) {
                root = done;
            } else {
                open.element().add(done);
            }
        }
        return this;
    }

    /**
     * The explanation; empty if nothing was to be written.
     *
     * @throws IllegalStateException if no step was told, or one is still open
     */
    public Optional<Explanation> explanation() {
        if (!on) {
            return Optional.empty();
        }
        if (root == null) {
            throw new IllegalStateException(
                    open.isEmpty() ? "no step was told" : "step (" + current().code() + ") has not ended");
        }
        return Optional.of(root);
    }

    private Explanation.Builder current() {
        Explanation.Builder current = open.peek();
        if (current == null) {
            throw new IllegalStateException("no step is open\nMaybe call step first.");
        }
        return current;
    }
}
