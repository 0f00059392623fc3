// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.decision;

import dev.tradewright.core.value.Checks;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The answer to a request that the business may refuse: {@link Accepted} with a value and perhaps warnings, or {@link Refused} with at least one
 * reason. A refusal is a result like any other and never an exception.
 *
 * <pre>{@code
 * Decision<Reserved> reserved = inventory.reserve(request, now);
 * String answer = reserved.fold(
 *         value -> "reserved until " + value.until(),
 *         reasons -> reasons.get(0).toText(Locale.CHINA));
 * }</pre>
 *
 * <p>Steps that stand on each other are joined by {@link #flatMap}: the first refusal ends the chain, warnings add up. Steps that are independent
 * are joined by {@link #all} and {@link #combine}: all reasons of all refusals come back at once. Equal reasons and equal warnings are kept once,
 * in the order in which they first came.
 *
 * <p>Immutable and thread-safe if the value is.
 *
 * @param <T>  what is given when accepted
 */
public sealed interface Decision<T> {

    /**
     * It may be done.
     *
     * @param value  the result
     * @param warnings  what to be aware of; empty if nothing
     */
    record Accepted<T>(T value, List<Reason> warnings) implements Decision<T> {

        /** Copies the warnings. */
        public Accepted {
            Checks.notNull(value, "value");
            warnings = distinct(warnings, "warnings");
        }

        @Override
        public List<Reason> reasons() {
            return List.of();
        }
    }

    /**
     * It may not be done, and nothing has happened.
     *
     * @param reasons  why, at least one
     */
    record Refused<T>(List<Reason> reasons) implements Decision<T> {

        /** Copies the reasons and refuses an empty list. */
        public Refused {
            reasons = distinct(reasons, "reasons");
            Checks.that(!reasons.isEmpty(), "reasons", reasons, "must hold at least one reason");
        }

        @Override
        public List<Reason> warnings() {
            return List.of();
        }
    }

    /** Why it was refused; empty if it was accepted. */
    List<Reason> reasons();

    /** What to be aware of; empty if there is nothing or if it was refused. */
    List<Reason> warnings();

    /**
     * Accepted.
     *
     * @param value  the result
     * @param warnings  what to be aware of
     */
    static <T> Decision<T> accepted(T value, Reason... warnings) {
        return new Accepted<>(value, Checks.copyOf(warnings, "warnings"));
    }

    /**
     * Accepted.
     *
     * @param value  the result
     * @param warnings  what to be aware of; may be empty
     */
    static <T> Decision<T> accepted(T value, List<Reason> warnings) {
        return new Accepted<>(value, warnings);
    }

    /**
     * Refused.
     *
     * @param reason  why
     * @param more  further reasons
     */
    static <T> Decision<T> refused(Reason reason, Reason... more) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Checks.notNull(reason, "reason"));
        reasons.addAll(Checks.copyOf(more, "more"));
        return new Refused<>(reasons);
    }

    /**
     * Refused.
     *
     * @param reasons  why, at least one
     * @throws IllegalArgumentException if there is none
     */
    static <T> Decision<T> refused(List<Reason> reasons) {
        return new Refused<>(reasons);
    }

    /**
     * Refused if there are reasons to, accepted if there are none: the end of a check that gathers all it finds.
     *
     * @param value  the result if there are no reasons
     * @param reasons  why not; may be empty
     */
    static <T> Decision<T> acceptedUnless(List<Reason> reasons, T value) {
        return Checks.notNull(reasons, "reasons").isEmpty() ? accepted(value) : refused(reasons);
    }

    /** Whether it may be done. */
    default boolean isAccepted() {
        return this instanceof Accepted<T>;
    }

    /**
     * One answer from either case.
     *
     * @param accepted  makes it from the value
     * @param refused  makes it from the reasons
     */
    default <R> R fold(Function<? super T, ? extends R> accepted, Function<? super List<Reason>, ? extends R> refused) {
        return this instanceof Accepted<T> yes ? accepted.apply(yes.value()) : refused.apply(reasons());
    }

    /**
     * The decision with another value; reasons and warnings stay.
     *
     * @param change  makes the new value
     */
    default <R> Decision<R> map(Function<? super T, ? extends R> change) {
        return this instanceof Accepted<T> yes
                ? new Accepted<>(change.apply(yes.value()), yes.warnings())
                : new Refused<>(reasons());
    }

    /**
     * The next step, if this one was accepted. Warnings of both are kept, this one's first; if the next step refuses, only its reasons remain.
     *
     * @param next  decides further
     */
    default <R> Decision<R> flatMap(Function<? super T, ? extends Decision<R>> next) {
        if (!(this instanceof Accepted<T> yes)) {
            return new Refused<>(reasons());
        }
        Decision<R> then = next.apply(yes.value());
        return yes.warnings().isEmpty() ? then : then.withWarnings(yes.warnings(), true);
    }

    /**
     * The decision with further warnings after its own; a refusal stays as it is.
     *
     * @param warnings  what to be aware of
     */
    default Decision<T> warning(Reason... warnings) {
        return withWarnings(Checks.copyOf(warnings, "warnings"), false);
    }

    private Decision<T> withWarnings(List<Reason> more, boolean before) {
        return this instanceof Accepted<T> yes
                ? new Accepted<>(yes.value(), before ? joined(more, yes.warnings()) : joined(yes.warnings(), more))
                : this;
    }

    /** The value if accepted. */
    default Optional<T> toOptional() {
        return fold(Optional::of, reasons -> Optional.empty());
    }

    /**
     * The value, or another if refused.
     *
     * @param other  the value to take if refused
     */
    default T orElse(T other) {
        return this instanceof Accepted<T> yes ? yes.value() : other;
    }

    /**
     * The value, for a caller to whom a refusal is a defect: a test, a migration, a step that was checked before.
     *
     * @throws RefusedException with all reasons if refused
     */
    default T orElseThrow() {
        return orElseThrow(RefusedException::new);
    }

    /**
     * The value, or the caller's own exception.
     *
     * @param exception  makes it from the reasons
     * @throws X if refused
     */
    default <X extends Exception> T orElseThrow(Function<? super List<Reason>, ? extends X> exception) throws X {
        if (this instanceof Accepted<T> yes) {
            return yes.value();
        }
        throw exception.apply(reasons());
    }

    /**
     * All of several independent decisions: their values in order if all were accepted, else the reasons of all that were refused.
     *
     * @param decisions  any number; none gives an accepted empty list
     */
    static <T> Decision<List<T>> all(Iterable<? extends Decision<? extends T>> decisions) {
        List<T> values = new ArrayList<>();
        List<Reason> warnings = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        for (Decision<? extends T> decision : Checks.notNull(decisions, "decisions")) {
            decision.toOptional().ifPresent(values::add);
            warnings.addAll(decision.warnings());
            reasons.addAll(decision.reasons());
        }
        return reasons.isEmpty() ? accepted(List.copyOf(values), warnings) : refused(reasons);
    }

    /**
     * Both of two independent decisions, as one.
     *
     * @param first  the one
     * @param second  the other
     * @param join  makes one value of the two
     */
    static <A, B, R> Decision<R> combine(
            Decision<A> first, Decision<B> second, BiFunction<? super A, ? super B, ? extends R> join) {
        Checks.notNull(first, "first");
        Checks.notNull(second, "second");
        Checks.notNull(join, "join");
        if (first instanceof Accepted<A> a && second instanceof Accepted<B> b) {
            return accepted(join.apply(a.value(), b.value()), joined(a.warnings(), b.warnings()));
        }
        return refused(joined(first.reasons(), second.reasons()));
    }

    private static List<Reason> joined(List<Reason> first, List<Reason> second) {
        List<Reason> joined = new ArrayList<>(first.size() + second.size());
        joined.addAll(first);
        joined.addAll(second);
        return joined;
    }

    private static List<Reason> distinct(List<Reason> reasons, String name) {
        List<Reason> present = Checks.copyOf(reasons, name);
        return present.size() < 2 ? present : List.copyOf(new LinkedHashSet<>(present));
    }
}
