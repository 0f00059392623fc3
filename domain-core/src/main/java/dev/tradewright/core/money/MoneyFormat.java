// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Checks;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes amounts for the readers of a locale, at the edge of a program: {@code ¥1,234.50} in Chinese, {@code 1.234,50 €} in German. For reading
 * only: storage and interfaces use {@link Money#toString()}.
 *
 * <p>By default the currency is its symbol, digits are grouped, and an amount below zero has the minus sign of the locale. Each may be changed:
 * {@code MoneyFormat.of(Locale.UK).withCode().accounting()} writes {@code (GBP 1,234.50)}, {@code MoneyFormat.of(Locale.UK).signed()} writes
 * {@code +£1,234.50}.
 *
 * <p>Symbols, separators and their places are those of the JDK's locale data, which differ a little from one JDK to the next. Spaces inside an
 * amount do not break at the end of a line: U+00A0, or U+202F where the locale groups digits by it (French). Capital numerals for cheques and
 * invoices are in {@link ChineseCapitals}.
 *
 * <p>Immutable and thread-safe.
 */
public final class MoneyFormat {

    private static final char NO_BREAK_SPACE = '\u00A0';

    private static final char CURRENCY_SIGN = '\u00A4';

    private enum Unit {
        SYMBOL,
        CODE,
        NAME
    }

    private enum Sign {
        MINUS,
        PLUS_AND_MINUS,
        PARENTHESES
    }

    private final Locale locale;
    private final Unit unit;
    private final Sign sign;
    private final boolean grouping;

    private MoneyFormat(Locale locale, Unit unit, Sign sign, boolean grouping) {
        this.locale = locale;
        this.unit = unit;
        this.sign = sign;
        this.grouping = grouping;
    }

    /**
     * The usual way of a locale.
     *
     * @param locale  the readers'
     */
    public static MoneyFormat of(Locale locale) {
        return new MoneyFormat(Checks.notNull(locale, "locale"), Unit.SYMBOL, Sign.MINUS, true);
    }

    /** With the currency's symbol, as is the default: {@code £12.30}. Units of one's own, and currencies that are
     * younger than the JDK, have none and are written by code. */
    public MoneyFormat withSymbol() {
        return new MoneyFormat(locale, Unit.SYMBOL, sign, grouping);
    }

    /** With the currency's code, on the side where the locale has the symbol: {@code GBP 12.30}, in German {@code 12,30 GBP}. */
    public MoneyFormat withCode() {
        return new MoneyFormat(locale, Unit.CODE, sign, grouping);
    }

    /** With the currency's name behind the number, Chinese or English: {@code 12.30 British Pound}, {@code 12.30英镑}. */
    public MoneyFormat withName() {
        return new MoneyFormat(locale, Unit.NAME, sign, grouping);
    }

    /** Without separators between groups of digits: {@code £1234.50}. */
    public MoneyFormat ungrouped() {
        return new MoneyFormat(locale, unit, sign, false);
    }

    /** Amounts below zero in parentheses, as in ledgers: {@code (£12.30)}. */
    public MoneyFormat accounting() {
        return new MoneyFormat(locale, unit, Sign.PARENTHESES, grouping);
    }

    /** Amounts above zero with a plus sign, for changes: {@code +£12.30}. */
    public MoneyFormat signed() {
        return new MoneyFormat(locale, unit, Sign.PLUS_AND_MINUS, grouping);
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
        BigDecimal number = amount.toBigDecimal();
        return switch (sign) {
            case MINUS -> unsigned(currency, number);
            case PLUS_AND_MINUS -> (number.signum() > 0 ? "+" : "") + unsigned(currency, number);
            case PARENTHESES ->
                number.signum() < 0 ? "(" + unsigned(currency, number.negate()) + ")" : unsigned(currency, number);
        };
    }

    private String unsigned(CurrencyUnit currency, BigDecimal number) {
        Optional<Currency> symbol = unit == Unit.SYMBOL ? ofTheJdk(currency) : Optional.empty();
        if (symbol.isPresent()) {
            NumberFormat format = NumberFormat.getCurrencyInstance(locale);
            format.setCurrency(symbol.get());
            return digits(format, currency, number);
        }
        String digits = digits(NumberFormat.getNumberInstance(locale), currency, number);
        if (unit == Unit.NAME) {
            return digits + (Messages.isChinese(locale) ? "" : NO_BREAK_SPACE) + currency.toText(locale);
        }
        return isSymbolInFront()
                ? currency.code() + NO_BREAK_SPACE + digits
                : digits + NO_BREAK_SPACE + currency.code();
    }

    /** The JDK's own currency, from which symbols come; an older JDK does not know the latest codes. */
    private static Optional<Currency> ofTheJdk(CurrencyUnit currency) {
        try {
            return currency.isCustom() ? Optional.empty() : Optional.of(Currency.getInstance(currency.code()));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** Whether the locale writes symbols before numbers. */
    private boolean isSymbolInFront() {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        return !(format instanceof DecimalFormat decimal)
                || decimal.toPattern().indexOf(CURRENCY_SIGN)
                        < decimal.toPattern().indexOf('0');
    }

    private String digits(NumberFormat format, CurrencyUnit currency, BigDecimal number) {
        format.setGroupingUsed(grouping);
        format.setMinimumFractionDigits(currency.digits());
        format.setMaximumFractionDigits(Math.max(currency.digits(), number.scale()));
        return format.format(number);
    }
}
