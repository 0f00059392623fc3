// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.ChoiceFormat;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Amounts and numbers are written as the formats of the JDK write them, for every locale there is. */
class NumberPatternTest {

    private static final List<Locale> LOCALES = Stream.concat(
                    Arrays.stream(Locale.getAvailableLocales()),
                    Stream.of(
                                    "th-TH-u-nu-thai",
                                    "ar-EG-u-nu-latn",
                                    "hi-IN-u-nu-deva",
                                    "en-US-u-cf-account",
                                    "de-AT-u-cf-account",
                                    "en-US-u-rg-gbzzzz",
                                    "zh-Hans-CN",
                                    "zh-Hant-HK",
                                    "tlh-ZZ")
                            .map(Locale::forLanguageTag))
            .toList();

    /** With 0, 2, 3 and 4 decimal places, of the region and foreign, usual and withdrawn. */
    private static final List<CurrencyUnit> CURRENCIES = Stream.of(
                    "CNY", "USD", "EUR", "GBP", "JPY", "INR", "HKD", "SGD", "CHF", "BHD", "KWD", "SEK", "XOF", "CLF",
                    "DEM", "EGP", "NPR", "ILS", "BRL", "KRW")
            .map(CurrencyUnit::of)
            .toList();

    private static final List<Long> AMOUNTS = List.of(
            0L,
            1L,
            -1L,
            9L,
            99L,
            -99L,
            100L,
            999L,
            -1000L,
            12_345L,
            100_000L,
            -999_999L,
            1_234_567L,
            123_456_789L,
            -12_345_678_900L,
            Long.MAX_VALUE,
            Long.MIN_VALUE);

    /** As this library did before it wrote digits itself. */
    private static String expected(NumberFormat format, Money amount) {
        format.setMinimumFractionDigits(amount.currency().digits());
        format.setMaximumFractionDigits(amount.currency().digits());
        return format.format(amount.toBigDecimal());
    }

    @Test
    void writesAmountsAsTheJdkDoes() {
        List<String> wrong = new ArrayList<>();
        for (Locale locale : LOCALES) {
            MoneyFormat format = MoneyFormat.of(locale);
            NumberFormat ofTheJdk = NumberFormat.getCurrencyInstance(locale);
            for (CurrencyUnit currency : CURRENCIES) {
                ofTheJdk.setCurrency(Currency.getInstance(currency.code()));
                for (long minor : AMOUNTS) {
                    Money amount = Money.ofMinor(currency, minor);
                    ofTheJdk.setGroupingUsed(true);
                    compare(locale, amount, format.format(amount), expected(ofTheJdk, amount), wrong);
                    ofTheJdk.setGroupingUsed(false);
                    compare(locale, amount, format.ungrouped().format(amount), expected(ofTheJdk, amount), wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void writesNumbersAsTheJdkDoes() {
        List<String> wrong = new ArrayList<>();
        for (Locale locale : LOCALES) {
            NumberFormat ofTheJdk = NumberFormat.getNumberInstance(locale);
            ofTheJdk.setMaximumFractionDigits(Decimal.MAX_SCALE);
            for (long unscaled : AMOUNTS) {
                for (int scale : new int[] {0, 1, 2, 3, 7, 18}) {
                    Decimal number = Decimal.of(unscaled, scale);
                    compare(locale, number, number.toText(locale), ofTheJdk.format(number.toBigDecimal()), wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void writesCodesOnTheSideOfTheSymbolOfEachLocale() {
        Money amount = Money.parse("CHF -1234567.05");
        for (Locale locale : LOCALES) {
            NumberFormat ofTheJdk = NumberFormat.getNumberInstance(locale);
            String digits = expected(ofTheJdk, amount);
            String pattern = ((DecimalFormat) NumberFormat.getCurrencyInstance(locale)).toPattern();
            boolean front = pattern.indexOf('\u00A4') < pattern.indexOf('0');

            assertThat(MoneyFormat.of(locale).withCode().format(amount))
                    .as("%s", locale)
                    .isEqualTo(front ? "CHF\u00A0" + digits : digits + "\u00A0CHF");
        }
    }

    private static void compare(Locale locale, Object number, String text, String expected, List<String> wrong) {
        if (!text.equals(expected) && wrong.size() < 20) {
            wrong.add(locale.toLanguageTag() + ": " + number + " reads " + text + ", not " + expected);
        }
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of(LOCALES);
    }

    @Provide
    Arbitrary<CurrencyUnit> currencies() {
        return Arbitraries.of(CURRENCIES);
    }

    @Property
    void anyAmountIsWrittenAsTheJdkDoes(
            @ForAll("locales") Locale locale, @ForAll("currencies") CurrencyUnit currency, @ForAll long minor) {
        NumberFormat ofTheJdk = NumberFormat.getCurrencyInstance(locale);
        ofTheJdk.setCurrency(Currency.getInstance(currency.code()));
        Money amount = Money.ofMinor(currency, minor);

        assertThat(amount.toText(locale)).isEqualTo(expected(ofTheJdk, amount));
    }

    @Test
    void aLocaleWhoseFormatIsOfAnotherKindIsWrittenAsNone() {
        ChoiceFormat other = new ChoiceFormat("0#none|1#some");

        assertThat(NumberPattern.decimal(
                        Locale.UK, locale -> locale.equals(Locale.UK) ? other : NumberFormat.getNumberInstance(locale)))
                .isEqualTo(NumberFormat.getNumberInstance(Locale.ROOT));
    }
}
