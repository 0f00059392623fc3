// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.employment;

import dev.tradewright.core.value.Identifier;

/**
 * Names a person, whatever employments the person has had or will have. Not a number that a state gives out: see {@link Person#identityNumber()}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value  the text, of 1 to 100 visible characters
 */
public record PersonId(String value) implements Identifier<PersonId> {

    /** Checks the text. */
    public PersonId {
        Identifier.checked(value, "person");
    }

    /**
     * An identifier.
     *
     * @param value  the text
     */
    public static PersonId of(String value) {
        return new PersonId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
