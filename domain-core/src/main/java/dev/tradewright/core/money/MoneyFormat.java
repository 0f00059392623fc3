// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import dev.tradewright.core.value.Checks;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * Writes amounts for the readers of a locale, at the edge of a program: {@code ¥1,234.50} in Chinese, {@code 1.234,50 €} in German. For reading
 * only: storage and interfaces use {@link Money#toString()}.
 *
 * <p>Symbols and separators are those of the JDK's locale data.
 *
 * <p>Immutable and thread-safe.
 */
public final class MoneyFormat {

    private final Locale locale;

    private MoneyFormat(Locale locale) {
        this.locale = locale;
    }

    /**
     * The usual way of a locale.
     *
     * @param locale  the readers'
     */
    public static MoneyFormat of(Locale locale) {
        return new MoneyFormat(Checks.notNull(locale, "locale"));
    }

    /**
     * Writes an amount with all digits of its currency.
     *
     * @param amount  the amount
     */
    public String format(Money amount) {
        return format(amount.currency(), amount.amount());
    }

    /** Writes a number of units of a currency, with at least the currency's digits and as many more as there are. */
    String format(CurrencyUnit currency, Decimal amount) {
        if (currency.isCustom()) {
            NumberFormat plain = NumberFormat.getNumberInstance(locale);
            return digits(plain, currency, amount) + ' ' + currency;
        }
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency.code()));
        return digits(format, currency, amount);
    }

    private static String digits(NumberFormat format, CurrencyUnit currency, Decimal amount) {
        format.setMinimumFractionDigits(currency.digits());
        format.setMaximumFractionDigits(Math.max(currency.digits(), amount.scale()));
        return format.format(amount.toBigDecimal());
    }
}
