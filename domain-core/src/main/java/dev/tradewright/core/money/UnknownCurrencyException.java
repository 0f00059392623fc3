// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

/** A code stands for no currency of the table: {@code currency (EUX) is none of ISO 4217}. */
public final class UnknownCurrencyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * A code that is not there.
     *
     * @param code  the code
     */
    public UnknownCurrencyException(String code) {
        super("currency (" + code + ") is none of ISO 4217 with a minor unit"
                + "\nMaybe write three capital letters as in CNY, or make your own unit with CurrencyUnit.custom.");
        this.code = code;
    }

    /** The code that is not there. */
    public String code() {
        return code;
    }
}
