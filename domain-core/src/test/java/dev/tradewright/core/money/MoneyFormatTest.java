// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyFormatTest {

    private static final Money AMOUNT = Money.parse("GBP 1234.50");

    /** Spaces as a reader sees them, and the two yuan signs of different JDKs as one. */
    private static String seen(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ').replace('\uFFE5', '\u00A5');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | GBP 1234.50     | £1,234.50",
                "en-GB | GBP -1234.50    | -£1,234.50",
                "de-DE | EUR 1234567.89  | 1.234.567,89 €",
                "de-DE | EUR -0.05       | -0,05 €",
                "zh-CN | CNY 1234.50     | ¥1,234.50",
                "ja-JP | JPY 1234        | ¥1,234"
            })
    void writesSymbols(String locale, String amount, String text) {
        assertThat(seen(MoneyFormat.of(Locale.forLanguageTag(locale)).format(Money.parse(amount))))
                .isEqualTo(text);
    }

    @Test
    void writesCodesOnTheSideOfTheSymbol() {
        assertThat(seen(MoneyFormat.of(Locale.UK).withCode().format(AMOUNT))).isEqualTo("GBP 1,234.50");
        assertThat(seen(MoneyFormat.of(Locale.GERMANY).withCode().format(AMOUNT)))
                .isEqualTo("1.234,50 GBP");
        assertThat(seen(MoneyFormat.of(Locale.UK).withCode().format(AMOUNT.negated())))
                .isEqualTo("GBP -1,234.50");
        assertThat(seen(MoneyFormat.of(Locale.UK).withCode().withSymbol().format(AMOUNT)))
                .isEqualTo("£1,234.50");
    }

    @Test
    void writesCodesWhereTheLocaleHasNoSymbol() {
        // a space stands behind the code on some JDKs
        assertThat(seen(MoneyFormat.of(Locale.US).format(Money.parse("BHD 1.234")))
                        .replace(" ", ""))
                .isEqualTo("BHD1.234");
    }

    @Test
    void writesNames() {
        assertThat(seen(MoneyFormat.of(Locale.UK).withName().format(AMOUNT))).isEqualTo("1,234.50 British Pound");
        assertThat(MoneyFormat.of(Locale.CHINA).withName().format(AMOUNT)).isEqualTo("1,234.50英镑");
    }

    @Test
    void writesSignsInThreeWays() {
        MoneyFormat british = MoneyFormat.of(Locale.UK);
        assertThat(british.accounting().format(AMOUNT.negated())).isEqualTo("(£1,234.50)");
        assertThat(british.accounting().format(AMOUNT)).isEqualTo("£1,234.50");
        assertThat(british.signed().format(AMOUNT)).isEqualTo("+£1,234.50");
        assertThat(british.signed().format(AMOUNT.negated())).isEqualTo("-£1,234.50");
        assertThat(british.signed().format(AMOUNT.minus(AMOUNT))).isEqualTo("£0.00");
        assertThat(british.accounting().format(AMOUNT.minus(AMOUNT))).isEqualTo("£0.00");
        assertThat(british.accounting().format(Money.ofMinor(CurrencyUnit.GBP, Long.MIN_VALUE)))
                .isEqualTo("(£92,233,720,368,547,758.08)");
    }

    @Test
    void writesWithoutGroupsAndKeepsTheOtherChoices() {
        MoneyFormat plain = MoneyFormat.of(Locale.UK).ungrouped().withCode().accounting();
        assertThat(seen(plain.format(AMOUNT.negated()))).isEqualTo("(GBP 1234.50)");
    }

    @Test
    void writesUnitsOfOnesOwnByCode() {
        Money points = Money.of(CurrencyUnit.custom("POINTS", 0), 1250);
        assertThat(seen(MoneyFormat.of(Locale.UK).format(points))).isEqualTo("POINTS 1,250");
        assertThat(seen(points.toText(Locale.GERMANY))).isEqualTo("1.250 POINTS");
    }

    @Test
    void writesEveryCurrencyOfTheTable() {
        for (CurrencyUnit currency : CurrencyUnit.all()) {
            assertThat(Money.of(currency, 7).toText(Locale.UK)).contains("7");
        }
    }

    @Test
    void writesPricesWithAllTheirDigits() {
        assertThat(UnitPrice.parse("GBP 0.0125").toText(Locale.UK)).isEqualTo("£0.0125");
        assertThat(UnitPrice.parse("GBP 2").toText(Locale.UK)).isEqualTo("£2.00");
    }

    @Test
    void doesNotBreakLinesInsideAnAmount() {
        assertThat(MoneyFormat.of(Locale.FRANCE).format(Money.parse("EUR 1234567.89")))
                .doesNotContain(" ");
        assertThat(MoneyFormat.of(Locale.UK).withCode().format(AMOUNT)).doesNotContain(" ");
    }

    @ParameterizedTest
    @CsvSource({
        // the examples of the rules
        "1409.50, 人民币壹仟肆佰零玖元伍角",
        "6007.14, 人民币陆仟零柒元壹角肆分",
        "1680.32, 人民币壹仟陆佰捌拾元叁角贰分",
        "107000.53, 人民币壹拾万柒仟元伍角叁分",
        "16409.02, 人民币壹万陆仟肆佰零玖元零贰分",
        "325.04, 人民币叁佰贰拾伍元零肆分",
        // whole yuan, and less than one
        "123.45, 人民币壹佰贰拾叁元肆角伍分",
        "0, 人民币零元整",
        "1, 人民币壹元整",
        "10, 人民币壹拾元整",
        "0.50, 人民币伍角",
        "0.05, 人民币伍分",
        "0.55, 人民币伍角伍分",
        "10.05, 人民币壹拾元零伍分",
        // zeros inside
        "10001, 人民币壹万零壹元整",
        "100700, 人民币壹拾万零柒佰元整",
        "1001001, 人民币壹佰万壹仟零壹元整",
        "100000001, 人民币壹亿零壹元整",
        "100100000, 人民币壹亿零壹拾万元整",
        "1010000000000, 人民币壹万零壹佰亿元整",
        "92233720368547758.07, 人民币玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零柒分",
        // below zero
        "-123.40, 人民币负壹佰贰拾叁元肆角",
        "-92233720368547758.08, 人民币负玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零捌分"
    })
    void writesChineseCapitals(String amount, String text) {
        assertThat(ChineseCapitals.write(Money.of(CurrencyUnit.CNY, Decimal.parse(amount))))
                .isEqualTo(text);
    }

    @Test
    void writesChineseCapitalsOfYuanOnly() {
        assertThatThrownBy(() -> ChineseCapitals.write(AMOUNT)).hasMessage("amount (GBP 1234.50) must be CNY");
    }
}
