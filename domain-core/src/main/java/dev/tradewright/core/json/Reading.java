// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.decision.InvalidRulesException;
import dev.tradewright.core.value.Checks;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading: the whole value, or everything that is wrong with what was written. There is no half of a value.
 *
 * <pre>{@code
 * Reading<WorkCalendar> reading = reader.read("berlin.json", bytes);
 * return reading.fold(
 *         calendar -> ok(calendar),
 *         findings -> badRequest(findings.stream().map(finding -> finding.toText(locale)).toList()));
 * }</pre>
 *
 * <p>Immutable and thread-safe if the value is.
 *
 * @param <T>  what was to be read
 */
public sealed interface Reading<T> {

    /**
     * It was read.
     *
     * @param value  the value
     */
    record Complete<T>(T value) implements Reading<T> {
        /** Refuses null. */
        public Complete {
            Checks.notNull(value, "value");
        }

        @Override
        public List<Finding> findings() {
            return List.of();
        }
    }

    /**
     * It was refused.
     *
     * @param subject  what was to be read, as {@code WorkCalendar}
     * @param findings  everything that is wrong, at least one finding, sorted by position
     */
    record Refused<T>(String subject, List<Finding> findings) implements Reading<T> {
        /** Copies the findings. */
        public Refused {
            Checks.notBlank(subject, "subject");
            findings = Checks.copyOf(findings, "findings");
            Checks.that(!findings.isEmpty(), "findings", findings, "must hold at least one");
        }

        /** All findings under a headline, in English; never what was written at a personal place. */
        @Override
        public String toString() {
            return new InvalidRulesException(subject, findings).message(Locale.ROOT);
        }
    }

    /**
     * It was read.
     *
     * @param value  the value
     */
    static <T> Reading<T> complete(T value) {
        return new Complete<>(value);
    }

    /**
     * It was refused.
     *
     * @param subject  what was to be read
     * @param findings  everything that is wrong, at least one finding
     */
    static <T> Reading<T> refused(String subject, List<Finding> findings) {
        return new Refused<>(subject, findings);
    }

    /**
     * One answer from either case.
     *
     * @param complete  makes it of the value
     * @param refused  makes it of the findings
     */
    default <R> R fold(
            Function<? super T, ? extends R> complete, Function<? super List<Finding>, ? extends R> refused) {
        return this instanceof Complete<T> whole ? complete.apply(whole.value()) : refused.apply(findings());
    }

    /** What is wrong, sorted by position; empty if it was read. */
    List<Finding> findings();

    /** The value if it was read. */
    default Optional<T> toOptional() {
        return this instanceof Complete<T> whole ? Optional.of(whole.value()) : Optional.empty();
    }

    /**
     * The value, for a caller who cannot go on without it.
     *
     * @throws InvalidRulesException with all findings if it was refused
     */
    default T orElseThrow() {
        if (this instanceof Refused<T> refused) {
            throw new InvalidRulesException(refused.subject(), refused.findings());
        }
        return ((Complete<T>) this).value();
    }
}
