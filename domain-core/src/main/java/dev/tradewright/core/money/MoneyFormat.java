// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Checks;
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
 * <p>Immutable and thread-safe. What the locale says is looked up when a format is made: keep one for many amounts. Of the usual English and
 * Chinese locales, and of Germany and Japan, it is at hand anyway.
 */
public final class MoneyFormat {

    private static final char NO_BREAK_SPACE = '\u00A0';

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
    private final NumberPattern money;

    /** Of numbers without a symbol; those with one are of {@link #money}. */
    private final Optional<NumberPattern> numbers;

    private MoneyFormat(Locale locale, Unit unit, Sign sign, boolean grouping, NumberPattern money) {
        this.locale = locale;
        this.unit = unit;
        this.sign = sign;
        this.grouping = grouping;
        this.money = money;
        this.numbers = unit == Unit.SYMBOL ? Optional.empty() : Optional.of(NumberPattern.ofNumbers(locale));
    }

    /**
     * The usual way of a locale.
     *
     * @param locale  the readers'
     */
    public static MoneyFormat of(Locale locale) {
        NumberPattern money = NumberPattern.ofMoney(Checks.notNull(locale, "locale"));
        return new MoneyFormat(locale, Unit.SYMBOL, Sign.MINUS, true, money);
    }

    /** With the currency's symbol, as is the default: {@code £12.30}. Units of one's own, and currencies that are
     * younger than the JDK, have none and are written by code. */
    public MoneyFormat withSymbol() {
        return new MoneyFormat(locale, Unit.SYMBOL, sign, grouping, money);
    }

    /** With the currency's code, on the side where the locale has the symbol: {@code GBP 12.30}, in German {@code 12,30 GBP}. */
    public MoneyFormat withCode() {
        return new MoneyFormat(locale, Unit.CODE, sign, grouping, money);
    }

    /** With the currency's name behind the number, Chinese or English: {@code 12.30 British Pound}, {@code 12.30英镑}. */
    public MoneyFormat withName() {
        return new MoneyFormat(locale, Unit.NAME, sign, grouping, money);
    }

    /** Without separators between groups of digits: {@code £1234.50}. */
    public MoneyFormat ungrouped() {
        return new MoneyFormat(locale, unit, sign, false, money);
    }

    /** Amounts below zero in parentheses, as in ledgers: {@code (£12.30)}. */
    public MoneyFormat accounting() {
        return new MoneyFormat(locale, unit, Sign.PARENTHESES, grouping, money);
    }

    /** Amounts above zero with a plus sign, for changes: {@code +£12.30}. */
    public MoneyFormat signed() {
        return new MoneyFormat(locale, unit, Sign.PLUS_AND_MINUS, grouping, money);
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
        boolean inParentheses = sign == Sign.PARENTHESES && amount.signum() < 0;
        boolean plus = sign == Sign.PLUS_AND_MINUS && amount.signum() > 0;
        String text = text(currency, amount, !inParentheses);
        return plus ? "+" + text : inParentheses ? "(" + text + ")" : text;
    }

    private String text(CurrencyUnit currency, Decimal amount, boolean signed) {
        Optional<String> symbol = unit == Unit.SYMBOL ? money.symbol(currency) : Optional.empty();
        if (symbol.isPresent()) {
            return number(money, currency, amount, signed, symbol.get());
        }
        String digits = number(numbers.orElseGet(() -> NumberPattern.ofNumbers(locale)), currency, amount, signed, "");
        if (unit == Unit.NAME) {
            return digits + (Messages.isChinese(locale) ? "" : NO_BREAK_SPACE) + currency.toText(locale);
        }
        return money.isSymbolInFront()
                ? currency.code() + NO_BREAK_SPACE + digits
                : digits + NO_BREAK_SPACE + currency.code();
    }

    private String number(NumberPattern pattern, CurrencyUnit currency, Decimal amount, boolean signed, String symbol) {
        return signed
                ? pattern.signed(amount, currency.digits(), grouping, symbol)
                : pattern.unsigned(amount, currency.digits(), grouping, symbol);
    }
}
