// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.run;

import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.decision.RefusedException;
import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.Personal;
import dev.tradewright.hr.employment.EmploymentId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An employment that a run could not pay, and why. Where the rules refused, as {@link RefusedException} tells, the {@linkplain #reasons() reasons}
 * are kept and stored with it, so that it reads in English and Chinese: {@code E-10 is not paid: pay less own contributions is ...}. Message,
 * reasons and text may tell of pay: {@code toString} shows the type of the error only, and that is what belongs in a log.
 *
 * <p>Immutable and thread-safe, if the error is.
 */
@Personal
public final class RunFailure implements Localized {

    private final EmploymentId employment;
    private final String type;
    private final String message;
    private final boolean acknowledged;
    private final List<Reason> reasons;
    private final @Nullable Throwable error;

    private RunFailure(
            EmploymentId employment,
            String type,
            String message,
            boolean acknowledged,
            List<Reason> reasons,
            @Nullable Throwable error) {
        this.employment = Checks.notNull(employment, "employment");
        this.type = Checks.notBlank(type, "type");
        this.message = Checks.notNull(message, "message");
        this.acknowledged = acknowledged;
        this.reasons = Checks.copyOf(reasons, "reasons");
        this.error = error;
    }

    /**
     * A failure that was stored, of an error without reasons.
     *
     * @param employment  the employment
     * @param type  the simple name of the error's type
     * @param message  its message, empty if it had none
     * @param acknowledged  whether somebody has taken note of it
     */
    public static RunFailure of(EmploymentId employment, String type, String message, boolean acknowledged) {
        return of(employment, type, message, acknowledged, List.of());
    }

    /**
     * A failure that was stored.
     *
     * @param employment  the employment
     * @param type  the simple name of the error's type
     * @param message  its message, empty if it had none
     * @param acknowledged  whether somebody has taken note of it
     * @param reasons  why the rules refused; empty if something else went wrong
     */
    public static RunFailure of(
            EmploymentId employment, String type, String message, boolean acknowledged, List<Reason> reasons) {
        return new RunFailure(employment, type, message, acknowledged, reasons, null);
    }

    /** What was thrown. */
    static RunFailure thrown(EmploymentId employment, Throwable error) {
        return new RunFailure(
                employment,
                error.getClass().getSimpleName(),
                Objects.requireNonNullElse(error.getMessage(), ""),
                false,
                error instanceof RefusedException refused ? refused.reasons() : List.of(),
                error);
    }

    RunFailure acknowledge() {
        return new RunFailure(employment, type, message, true, reasons, error);
    }

    /** Who could not be paid. */
    public EmploymentId employment() {
        return employment;
    }

    /** The simple name of the error's type. */
    public String type() {
        return type;
    }

    /** The message of the error in English, empty if it had none. */
    public String message() {
        return message;
    }

    /** Why the rules refused, if a {@link RefusedException} told so; otherwise empty. */
    public List<Reason> reasons() {
        return reasons;
    }

    /** Whether somebody has taken note of it, without which the run cannot be reviewed. */
    public boolean acknowledged() {
        return acknowledged;
    }

    /** The whole error with its stack, in the program that has calculated the run; a run that was stored and read again has it no more. */
    public Optional<Throwable> error() {
        return Optional.ofNullable(error);
    }

    /** By all but the error itself. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RunFailure failure
                && employment.equals(failure.employment)
                && type.equals(failure.type)
                && message.equals(failure.message)
                && acknowledged == failure.acknowledged
                && reasons.equals(failure.reasons);
    }

    @Override
    public int hashCode() {
        return Objects.hash(employment, type, message, acknowledged, reasons);
    }

    /**
     * Who is not paid and why, for whoever takes note of it: the reasons in the reader's language; without reasons the message as it is, without that the
     * type of the error.
     *
     * @param locale  the reader's; Chinese or English
     */
    @Override
    public String toText(Locale locale) {
        String separator = Messages.isChinese(locale) ? "；" : "; ";
        String cause = reasons.stream().map(reason -> reason.toText(locale)).collect(Collectors.joining(separator));
        if (reasons.isEmpty()) {
            cause = message.isBlank() ? type : message;
        }
        return PayrollRun.TEXTS.text("run.failed", locale, Map.of("employment", employment, "cause", cause));
    }

    /** The employment and the type of the error, never its message. */
    @Override
    public String toString() {
        return employment + ": " + type + (acknowledged ? " (acknowledged)" : "");
    }
}
