// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.customer;

import dev.tradewright.core.value.Identifier;

/**
 * Names the way on which a customer is met, as {@code email}, {@code sms}, {@code phone} or {@code app}.
 *
 * @param value  the text, as {@link Identifier#checked} takes it: 1 to 100 visible characters
 */
public record ConsentChannel(String value) implements Identifier<ConsentChannel> {

    /** Refuses a text that cannot be seen or is too long. */
    public ConsentChannel {
        Identifier.checked(value, "consentChannel");
    }

    /**
     * The identifier of this text.
     *
     * @param value  the text
     * @throws IllegalArgumentException if {@link Identifier#checked} refuses it
     */
    public static ConsentChannel of(String value) {
        return new ConsentChannel(value);
    }

    /** The text itself. */
    @Override
    public String toString() {
        return value;
    }
}
