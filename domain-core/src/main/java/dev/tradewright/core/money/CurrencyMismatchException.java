// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

/** Amounts of two currencies met where only one is allowed: {@code Currencies differ: GBP and EUR}. */
public final class CurrencyMismatchException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient CurrencyUnit first;
    private final transient CurrencyUnit second;

    /**
     * Two currencies that differ.
     *
     * @param first  the one that was expected
     * @param second  the one that came
     */
    public CurrencyMismatchException(CurrencyUnit first, CurrencyUnit second) {
        this("", first, second);
    }

    /**
     * Two currencies that differ, and where: {@code Currencies of WAGE differ: CNY and EUR}.
     *
     * @param of  what has the wrong currency, by the name that the caller knows it by; empty if there is none
     * @param first  the one that was expected
     * @param second  the one that came
     */
    public CurrencyMismatchException(String of, CurrencyUnit first, CurrencyUnit second) {
        super("Currencies " + (of.isEmpty() ? "" : "of " + of + " ") + "differ: " + first + " and " + second
                + "\nMaybe convert one with an exchange rate first.");
        this.first = first;
        this.second = second;
    }

    /** The currency that was expected. */
    public CurrencyUnit first() {
        return first;
    }

    /** The currency that came. */
    public CurrencyUnit second() {
        return second;
    }
}
