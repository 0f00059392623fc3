// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.customer;

import dev.tradewright.core.value.Identifier;

/**
 * Names what personal information is used for, as {@code marketing}, {@code recommendations} or {@code credit-check}. Each purpose needs a consent of its own: a consent to one says nothing about another.
 *
 * @param value  the text, as {@link Identifier#checked} takes it: 1 to 100 visible characters
 */
public record ConsentPurpose(String value) implements Identifier<ConsentPurpose> {

    /** Refuses a text that cannot be seen or is too long. */
    public ConsentPurpose {
        Identifier.checked(value, "consentPurpose");
    }

    /**
     * The identifier of this text.
     *
     * @param value  the text
     * @throws IllegalArgumentException if {@link Identifier#checked} refuses it
     */
    public static ConsentPurpose of(String value) {
        return new ConsentPurpose(value);
    }

    /** The text itself. */
    @Override
    public String toString() {
        return value;
    }
}
