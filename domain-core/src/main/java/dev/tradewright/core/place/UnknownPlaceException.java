// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.place;

import org.jspecify.annotations.Nullable;

/** A code stands for no place that is known: {@code country (UK) is no code of ISO 3166-1}, with what was probably meant as advice. */
public final class UnknownPlaceException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final @Nullable String suggestion;

    /**
     * A code that is not there.
     *
     * @param code  the code
     * @param message  the whole message
     * @param suggestion  the code that was probably meant; null if there is none
     */
    UnknownPlaceException(String code, String message, @Nullable String suggestion) {
        super(suggestion == null ? message : message + "\nMaybe " + suggestion + ".");
        this.code = code;
        this.suggestion = suggestion;
    }

    /** The code that is not there. */
    public String code() {
        return code;
    }

    /** The code that was probably meant; null if none is near. */
    public @Nullable String suggestion() {
        return suggestion;
    }
}
