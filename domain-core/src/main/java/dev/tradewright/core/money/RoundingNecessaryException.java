// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

/**
 * A figure is finer than its place allows, and no rounding was given that would say what to do with the rest. The cure is to name a
 * {@link Rounding}, or to correct the figure.
 */
public final class RoundingNecessaryException extends ArithmeticException {

    private static final long serialVersionUID = 1L;

    /**
     * A figure that would have to be rounded.
     *
     * @param message  which one, and to what
     */
    public RoundingNecessaryException(String message) {
        super(message + "\nMaybe name a rounding, for example Rounding.HALF_EVEN.");
    }
}
