// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.run;

import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.Personal;
import dev.tradewright.hr.employment.EmploymentId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An employment that a run could not pay, and why. The message may tell of pay: {@code toString} shows the type of the error only, and that is what
 * belongs in a log.
 *
 * <p>Immutable and thread-safe, if the error is.
 */
@Personal
public final class RunFailure {

    private final EmploymentId employment;
    private final String type;
    private final String message;
    private final boolean acknowledged;
    private final @Nullable Throwable error;

    private RunFailure(
            EmploymentId employment, String type, String message, boolean acknowledged, @Nullable Throwable error) {
        this.employment = Checks.notNull(employment, "employment");
        this.type = Checks.notBlank(type, "type");
        this.message = Checks.notNull(message, "message");
        this.acknowledged = acknowledged;
        this.error = error;
    }

    /**
     * A failure that was stored.
     *
     * @param employment  the employment
     * @param type  the simple name of the error's type
     * @param message  its message, empty if it had none
     * @param acknowledged  whether somebody has taken note of it
     */
    public static RunFailure of(EmploymentId employment, String type, String message, boolean acknowledged) {
        return new RunFailure(employment, type, message, acknowledged, null);
    }

    /** What was thrown. */
    static RunFailure thrown(EmploymentId employment, Throwable error) {
        return new RunFailure(
                employment,
                error.getClass().getSimpleName(),
                Objects.requireNonNullElse(error.getMessage(), ""),
                false,
                error);
    }

    RunFailure acknowledge() {
        return new RunFailure(employment, type, message, true, error);
    }

    /** Who could not be paid. */
    public EmploymentId employment() {
        return employment;
    }

    /** The simple name of the error's type. */
    public String type() {
        return type;
    }

    /** The message of the error, empty if it had none. */
    public String message() {
        return message;
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
                && acknowledged == failure.acknowledged;
    }

    @Override
    public int hashCode() {
        return Objects.hash(employment, type, message, acknowledged);
    }

    /** The employment and the type of the error, never its message. */
    @Override
    public String toString() {
        return employment + ": " + type + (acknowledged ? " (acknowledged)" : "");
    }
}
