// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.customer;

import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.Personal;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Somebody who buys. Name, e-mail address, phone number, day of birth and addresses are {@link Personal}: messages, violations and
 * {@link Object#toString()} do not show them.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class Customer extends Validated implements WithCustomer {

    Customer() {}

    /** What the customer is called everywhere. */
    public abstract CustomerId id();

    /** The name as the customer writes it. */
    @Personal
    @Value.Redacted
    @NotBlank
    @Size(max = 100)
    public abstract String name();

    /** The e-mail address. */
    @Personal
    @Value.Redacted
    public abstract Optional<@Email @Size(max = 254) String> email();

    /** The phone number. */
    @Personal
    @Value.Redacted
    public abstract Optional<@Size(max = 40) String> phone();

    /** The day of birth. */
    @Personal
    @Value.Redacted
    public abstract Optional<LocalDate> birthDate();

    /** The language in which the customer is written to. */
    public abstract Optional<Locale> language();

    /** The groups by which the customer is treated. */
    public abstract Set<CustomerGroupId> groups();

    /** The addresses by the name that the customer gave each of them, as home or 公司. */
    @Personal
    @Value.Redacted
    public abstract Map<@NotBlank String, PostalAddress> addresses();

    /** What the customer has consented to. */
    @Value.Default
    public ConsentLog consents() {
        return ConsentLog.empty();
    }

    @Override
    protected void rules(RuleCheck check) {
        PostalAddress.notBlank(check, "phone", phone());
    }

    /** A builder without anything. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a customer; id and name are needed. */
    public static final class Builder extends ImmutableCustomer.Builder {
        Builder() {}
    }
}
