// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import dev.tradewright.core.text.Localized;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.Figure;
import dev.tradewright.core.value.internal.TextPart;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one unit costs, as finely as need be: CNY 0.0125 a piece, USD 1.3333 a litre. A {@link Money} comes of it only when it is multiplied by
 * how many, and rounded.
 *
 * <p>{@code UnitPrice.of(CNY, Decimal.parse("0.0125")).times(Decimal.of(3_000), Rounding.HALF_EVEN)} is CNY 37.50.
 *
 * <p>Immutable and thread-safe.
 */
public final class UnitPrice implements Comparable<UnitPrice>, Figure, Localized {

    private final CurrencyUnit currency;
    private final Decimal amount;

    private UnitPrice(CurrencyUnit currency, Decimal amount) {
        this.currency = currency;
        this.amount = amount;
    }

    /**
     * A price for one unit.
     *
     * @param currency  the currency
     * @param amount  in major units, of any sign and up to 18 decimal places
     */
    public static UnitPrice of(CurrencyUnit currency, Decimal amount) {
        return new UnitPrice(Checks.notNull(currency, "currency"), Checks.notNull(amount, "amount"));
    }

    /**
     * A price for one unit that is an amount of money.
     *
     * @param amount  the price
     */
    public static UnitPrice of(Money amount) {
        Checks.notNull(amount, "amount");
        return new UnitPrice(amount.currency(), amount.amount());
    }

    /**
     * Reads a code of ISO 4217 and a plain number: {@code CNY 0.0125}. The inverse of {@link #toString()} for currencies of the table.
     *
     * @param text  the text
     * @throws UnknownCurrencyException if the first three letters are no currency
     * @throws IllegalArgumentException if the rest is no plain number
     */
    public static UnitPrice parse(String text) {
        int codeLength = 3;
        Checks.that(
                Checks.notNull(text, "unit price").length() > codeLength,
                "unit price",
                text,
                "must be a currency and an amount, like CNY 0.0125");
        return of(
                CurrencyUnit.of(text.substring(0, codeLength)),
                TextPart.read(
                        "unit price",
                        text,
                        () -> Decimal.parse(text.substring(codeLength).strip())));
    }

    /** The currency. */
    public CurrencyUnit currency() {
        return currency;
    }

    /** The price of one unit in major units. */
    public Decimal amount() {
        return amount;
    }

    /** The price of one unit in major units. */
    @Override
    public BigDecimal toBigDecimal() {
        return amount.toBigDecimal();
    }

    /**
     * What so many units cost, rounded once from the exact product.
     *
     * @param units  how many, of any sign
     * @param rounding  how the amount is rounded
     * @throws ArithmeticException if the amount does not fit
     */
    public Money times(Decimal units, Rounding rounding) {
        return Money.product(
                currency,
                amount.unscaled(),
                units.unscaled(),
                amount.scale() + units.scale() - currency.digits(),
                rounding);
    }

    /**
     * What so many whole units cost, rounded once from the exact product.
     *
     * @param units  how many, of any sign
     * @param rounding  how the amount is rounded
     * @throws ArithmeticException if the amount does not fit
     */
    public Money times(long units, Rounding rounding) {
        return Money.product(currency, amount.unscaled(), units, amount.scale() - currency.digits(), rounding);
    }

    /**
     * By size.
     *
     * @throws CurrencyMismatchException if the other is of another currency
     */
    @Override
    public int compareTo(UnitPrice other) {
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatchException(currency, other.currency);
        }
        return amount.compareTo(other.amount);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitPrice that && amount.equals(that.amount) && currency.equals(that.currency);
    }

    @Override
    public int hashCode() {
        return 31 * currency.hashCode() + amount.hashCode();
    }

    @Override
    public String toText(Locale locale) {
        return MoneyFormat.of(locale).format(currency, amount);
    }

    /** The code and the plain number: {@code CNY 0.0125}. {@link #parse} reads it back. */
    @Override
    public String toString() {
        return currency.code() + ' ' + amount;
    }
}
