// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

/**
 * The quotes at hand lead from one currency to another in no way. Where that may happen in the course of business, ask
 * {@link ExchangeRates#find(CurrencyUnit, CurrencyUnit)} first.
 */
public final class NoExchangeRateException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient CurrencyUnit from;
    private final transient CurrencyUnit to;

    NoExchangeRateException(CurrencyUnit from, CurrencyUnit to) {
        super("No exchange rate from " + from + " to " + to
                + "\nMaybe add a quote between them, or of both against a third currency.");
        this.from = from;
        this.to = to;
    }

    /** The currency to convert from. */
    public CurrencyUnit from() {
        return from;
    }

    /** The currency to convert to. */
    public CurrencyUnit to() {
        return to;
    }
}
