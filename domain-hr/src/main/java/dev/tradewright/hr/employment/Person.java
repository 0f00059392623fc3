// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.employment;

import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.Personal;
import dev.tradewright.core.value.Validated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person, as far as an employer needs to know one for pay. All but the identifier is personal information (个人信息) and is never written by
 * {@code toString} or into a message.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class Person extends Validated implements WithPerson {

    Person() {}

    /** Names the person in this company's records. */
    @NotNull
    public abstract PersonId id();

    /** The full name, as the person writes it. */
    @Personal
    @Value.Redacted
    @NotBlank
    @Size(max = 200)
    public abstract String name();

    /** The day of birth, on which retirement and some allowances depend. */
    @Personal
    @Value.Redacted
    public abstract Optional<LocalDate> birthDate();

    /** The number of the identity document, as the resident identity number (居民身份证号码) in China. Not checked here. */
    @Personal
    @Value.Redacted
    public abstract Optional<@Size(min = 1, max = 50) String> identityNumber();

    /** The number under which taxes are withheld, where it is not the identity number. Not checked here. */
    @Personal
    @Value.Redacted
    public abstract Optional<@Size(min = 1, max = 50) String> taxNumber();

    /** The account to which pay goes: an IBAN, a card number, as the bank writes it. Not checked here. */
    @Personal
    @Value.Redacted
    public abstract Optional<@Size(min = 1, max = 50) String> bankAccount();

    /** Begins a person. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a person; identifier and name are required. Mutable and for one thread. */
    public static final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
