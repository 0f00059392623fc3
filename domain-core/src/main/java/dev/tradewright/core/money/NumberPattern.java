// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a locale writes decimal numbers, or amounts of money: what the JDK's format for it says, taken out of it once. The formats of the JDK are
 * not thread-safe, so each use would make one, which costs some twenty times what the text does.
 *
 * <p>{@code NumberPattern.ofMoney(Locale.UK)} writes -1234.5 with 2 decimal places and the symbol £ as {@code -£1,234.50}.
 *
 * <p>Immutable and thread-safe.
 */
final class NumberPattern {

    /** Stands for the currency's symbol; a character for private use, which no locale has. */
    private static final char SYMBOL = '\uE000';

    private final Locale locale;
    private final String positivePrefix;
    private final String positiveSuffix;
    private final String negativePrefix;
    private final String negativeSuffix;
    private final char zero;
    private final char point;
    private final char separator;
    private final int group;

    /** Of the usual currencies, by code. */
    private final Map<String, String> symbols;

    private NumberPattern(Locale locale, DecimalFormat format, boolean money, Map<String, String> symbols) {
        DecimalFormatSymbols signs = format.getDecimalFormatSymbols();
        signs.setCurrencySymbol(String.valueOf(SYMBOL));
        format.setDecimalFormatSymbols(signs);
        this.locale = locale;
        this.positivePrefix = format.getPositivePrefix();
        this.positiveSuffix = format.getPositiveSuffix();
        this.negativePrefix = format.getNegativePrefix();
        this.negativeSuffix = format.getNegativeSuffix();
        this.zero = signs.getZeroDigit();
        this.point = money ? signs.getMonetaryDecimalSeparator() : signs.getDecimalSeparator();
        this.separator = money ? signs.getMonetaryGroupingSeparator() : signs.getGroupingSeparator();
        this.group = format.isGroupingUsed() ? format.getGroupingSize() : 0;
        this.symbols = symbols;
    }

    /** Made beforehand for those who write a text number by number and have only the reader's locale at hand. */
    private static final class Usual {

        private static final List<String> LOCALES = List.of(
                "und", "en", "en-US", "en-GB", "en-HK", "en-IN", "en-SG", "zh", "zh-CN", "zh-HK", "zh-SG", "de-DE",
                "ja-JP");

        private static final List<CurrencyUnit> CURRENCIES = List.of(
                CurrencyUnit.CNY,
                CurrencyUnit.EUR,
                CurrencyUnit.GBP,
                CurrencyUnit.HKD,
                CurrencyUnit.INR,
                CurrencyUnit.JPY,
                CurrencyUnit.SGD,
                CurrencyUnit.USD);

        private static final Map<Locale, NumberPattern> MONEY = all(locale -> money(locale, symbols(locale)));
        private static final Map<Locale, NumberPattern> NUMBERS = all(NumberPattern::numbers);

        private static Map<Locale, NumberPattern> all(Function<Locale, NumberPattern> make) {
            return LOCALES.stream().map(Locale::forLanguageTag).collect(Collectors.toUnmodifiableMap(l -> l, make));
        }

        private static Map<String, String> symbols(Locale locale) {
            return CURRENCIES.stream()
                    .collect(Collectors.toUnmodifiableMap(
                            CurrencyUnit::code,
                            currency -> ofTheJdk(currency).orElseThrow().getSymbol(locale)));
        }
    }

    /** How amounts of money are written; with a symbol, see {@link #symbol}. */
    static NumberPattern ofMoney(Locale locale) {
        NumberPattern usual = Usual.MONEY.get(locale);
        return usual == null ? money(locale, Map.of()) : usual;
    }

    /** How numbers are written. */
    static NumberPattern ofNumbers(Locale locale) {
        NumberPattern usual = Usual.NUMBERS.get(locale);
        return usual == null ? numbers(locale) : usual;
    }

    private static NumberPattern money(Locale locale, Map<String, String> symbols) {
        return new NumberPattern(locale, decimal(locale, NumberFormat::getCurrencyInstance), true, symbols);
    }

    private static NumberPattern numbers(Locale locale) {
        return new NumberPattern(locale, decimal(locale, NumberFormat::getNumberInstance), false, Map.of());
    }

    /** The JDK's format; all of the JDK's own are of this kind, and a host's locale that has another is written as no locale in particular. */
    static DecimalFormat decimal(Locale locale, Function<Locale, NumberFormat> formats) {
        return formats.apply(locale) instanceof DecimalFormat format
                ? format
                : (DecimalFormat) formats.apply(Locale.ROOT);
    }

    /** The symbol of a currency here; empty for units of one's own, and for currencies that are younger than the JDK. */
    Optional<String> symbol(CurrencyUnit currency) {
        String usual = symbols.get(currency.code());
        return usual == null ? ofTheJdk(currency).map(known -> known.getSymbol(locale)) : Optional.of(usual);
    }

    private static Optional<Currency> ofTheJdk(CurrencyUnit currency) {
        try {
            return currency.isCustom() ? Optional.empty() : Optional.of(Currency.getInstance(currency.code()));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** Whether symbols stand before numbers. */
    boolean isSymbolInFront() {
        return positivePrefix.indexOf(SYMBOL) >= 0;
    }

    /**
     * Writes a number with its sign.
     *
     * @param number  the number
     * @param places  the fewest decimal places; there are more if the number has more
     * @param grouped  whether digits are grouped
     * @param symbol  the currency's, if this is a pattern of money
     */
    String signed(Decimal number, int places, boolean grouped, String symbol) {
        boolean negative = number.signum() < 0;
        String prefix = negative ? negativePrefix : positivePrefix;
        return text(prefix, number, places, grouped, negative ? negativeSuffix : positiveSuffix, symbol);
    }

    /** Writes a number without its sign, otherwise as {@link #signed}. */
    String unsigned(Decimal number, int places, boolean grouped, String symbol) {
        return text(positivePrefix, number, places, grouped, positiveSuffix, symbol);
    }

    private String text(String prefix, Decimal number, int places, boolean grouped, String suffix, String symbol) {
        StringBuilder out = new StringBuilder(40);
        affix(prefix, symbol, out);
        digits(number, places, grouped ? group : 0, out);
        affix(suffix, symbol, out);
        return out.toString();
    }

    private static void affix(String affix, String symbol, StringBuilder out) {
        for (int i = 0; i < affix.length(); i++) {
            char c = affix.charAt(i);
            if (c == SYMBOL) {
                out.append(symbol);
            } else {
                out.append(c);
            }
        }
    }

    private void digits(Decimal number, int places, int inGroup, StringBuilder out) {
        String digits = Long.toString(number.unscaled());
        int first = number.signum() < 0 ? 1 : 0;
        int whole = digits.length() - number.scale(); // where the decimal places begin
        if (whole <= first) {
            out.append(zero);
        }
        for (int i = first; i < whole; i++) {
            if (inGroup > 0 && i > first && (whole - i) % inGroup == 0) {
                out.append(separator);
            }
            out.append(local(digits.charAt(i)));
        }
        int end = whole + Math.max(places, number.scale());
        if (end > whole) {
            out.append(point);
        }
        for (int i = whole; i < end; i++) {
            out.append(i < first || i >= digits.length() ? zero : local(digits.charAt(i)));
        }
    }

    /** The locale's digit; those of each script follow one another as those of ASCII do. */
    private char local(char digit) {
        return (char) (digit - '0' + zero);
    }
}
