// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import dev.tradewright.core.money.InvalidExchangeRateException.Problem;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.internal.TextPart;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How much of the counter currency one unit of the base currency is worth: EUR/USD 1.25 says that EUR 1.00 is USD 1.25.
 *
 * <p>{@code ExchangeRate.parse("EUR/USD 1.25").convert(Money.parse("EUR 10.01"), Rounding.HALF_EVEN)} is USD 12.51, from 12.5125.
 *
 * <p>Immutable and thread-safe.
 */
public final class ExchangeRate {

    /** A rate that is computed and not quoted has at most so many significant digits. */
    private static final int PRECISION = 18;

    private final CurrencyUnit base;
    private final CurrencyUnit counter;
    private final Decimal rate;

    private ExchangeRate(CurrencyUnit base, CurrencyUnit counter, Decimal rate) {
        this.base = base;
        this.counter = counter;
        this.rate = rate;
    }

    /**
     * An exchange rate.
     *
     * @param base  the currency of which there is one unit
     * @param counter  the currency in which its worth is said
     * @param rate  the worth, above 0; 1 if the currencies are the same
     * @throws InvalidExchangeRateException if the rate is not so
     */
    public static ExchangeRate of(CurrencyUnit base, CurrencyUnit counter, Decimal rate) {
        Checks.notNull(base, "base");
        Checks.notNull(counter, "counter");
        if (Checks.notNull(rate, "rate").signum() <= 0) {
            throw new InvalidExchangeRateException(
                    Problem.NOT_POSITIVE, "rate (" + rate + ") of " + base + "/" + counter + " must be above 0");
        }
        if (base.equals(counter) && !rate.equals(Decimal.ONE)) {
            throw new InvalidExchangeRateException(
                    Problem.SAME_CURRENCY, "rate (" + rate + ") of " + base + " to itself must be 1");
        }
        return new ExchangeRate(base, counter, rate);
    }

    /** The rate numerator / denominator, to 18 significant digits and decimal places at most, half even. */
    static ExchangeRate ofQuotient(
            CurrencyUnit base, CurrencyUnit counter, BigInteger numerator, BigInteger denominator) {
        BigDecimal top = new BigDecimal(numerator);
        BigDecimal bottom = new BigDecimal(denominator);
        // the first division finds the place, the second rounds once from the exact value
        int places = top.divide(bottom, new MathContext(PRECISION)).scale();
        BigDecimal rate = top.divide(bottom, Math.min(places, Decimal.MAX_SCALE), RoundingMode.HALF_EVEN);
        if (rate.signum() == 0) {
            throw new ArithmeticException("rate of " + base + "/" + counter + " is below 10^-" + Decimal.MAX_SCALE
                    + " and does not fit into a decimal");
        }
        return of(base, counter, Decimal.of(rate));
    }

    /**
     * Reads two codes of ISO 4217 and a plain number: {@code EUR/USD 1.25}. The inverse of {@link #toString()} for currencies of the table.
     *
     * @param text  the text
     * @throws UnknownCurrencyException if a code is no currency
     * @throws IllegalArgumentException if it is written in another way, or not above 0
     */
    public static ExchangeRate parse(String text) {
        int slash = Checks.notNull(text, "exchange rate").indexOf('/');
        int space = text.indexOf(' ', slash + 1);
        Checks.that(
                slash > 0 && space > 0,
                "exchange rate",
                text,
                "must be two currencies and a number\nMaybe write it like EUR/USD 1.25");
        return of(
                CurrencyUnit.of(text.substring(0, slash)),
                CurrencyUnit.of(text.substring(slash + 1, space)),
                TextPart.read(
                        "exchange rate",
                        text,
                        () -> Decimal.parse(text.substring(space).strip())));
    }

    /** The currency of which there is one unit. */
    public CurrencyUnit base() {
        return base;
    }

    /** The currency in which the worth of the base is said. */
    public CurrencyUnit counter() {
        return counter;
    }

    /** How many units of the counter currency one unit of the base is worth. */
    public Decimal rate() {
        return rate;
    }

    /**
     * The rate in the other direction: USD/EUR 0.8 for EUR/USD 1.25. It is exact where 18 significant digits and 18 decimal places are enough, and
     * otherwise rounded to them, half even. To convert against a quote without loss, ask {@link ExchangeRates}, which divides by the quote itself.
     *
     * @throws ArithmeticException if it is so small that nothing is left of it
     */
    public ExchangeRate inverse() {
        return ofQuotient(counter, base, BigInteger.TEN.pow(rate.scale()), BigInteger.valueOf(rate.unscaled()));
    }

    /**
     * Converts an amount, rounded once from the exact product.
     *
     * @param amount  of the base currency
     * @param rounding  how the amount of the counter currency is rounded
     * @throws CurrencyMismatchException if the amount is of another currency
     * @throws ArithmeticException if the result does not fit
     */
    public Money convert(Money amount, Rounding rounding) {
        requireBase(amount.currency());
        return Money.product(
                counter,
                amount.minorUnits(),
                rate.unscaled(),
                base.digits() + rate.scale() - counter.digits(),
                rounding);
    }

    /**
     * Converts a price exactly: USD 5.00 at USD/EUR 0.89 is EUR 4.4500. For an amount of money that is not to be rounded yet, give
     * {@link UnitPrice#of(Money)}.
     *
     * @param price  in the base currency
     * @throws CurrencyMismatchException if the price is in another currency
     * @throws ArithmeticException if the exact product does not fit
     */
    public UnitPrice convert(UnitPrice price) {
        requireBase(price.currency());
        return UnitPrice.of(counter, price.amount().multipliedBy(rate));
    }

    private void requireBase(CurrencyUnit currency) {
        if (!base.equals(currency)) {
            throw new CurrencyMismatchException(base, currency);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExchangeRate that
                && base.equals(that.base)
                && counter.equals(that.counter)
                && rate.equals(that.rate);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * base.hashCode() + counter.hashCode()) + rate.hashCode();
    }

    /** The pair and the plain number: {@code EUR/USD 1.25}. {@link #parse} reads it back. */
    @Override
    public String toString() {
        return pair() + " " + rate;
    }

    /** The codes of both currencies: {@code EUR/USD}. */
    String pair() {
        return base + "/" + counter;
    }
}
