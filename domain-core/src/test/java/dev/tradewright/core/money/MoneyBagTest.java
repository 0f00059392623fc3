// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import static dev.tradewright.core.money.CurrencyUnit.CNY;
import static dev.tradewright.core.money.CurrencyUnit.EUR;
import static dev.tradewright.core.money.CurrencyUnit.USD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyBagTest {

    private static final MoneyBag BAG = MoneyBag.parse("EUR 10.00, CNY 80.00");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                //  a                      | b                      | a + b                  | a - b
                "CNY 80.00, EUR 10.00     | EUR 2.50               | CNY 80.00, EUR 12.50   | CNY 80.00, EUR 7.50",
                "CNY 80.00, EUR 10.00     | EUR 10.00              | CNY 80.00, EUR 20.00   | CNY 80.00",
                "CNY 80.00                | CNY 80.00              | CNY 160.00             | ''",
                "CNY 1.00                 | CNY -1.00, USD 3.00    | USD 3.00               | CNY 2.00, USD -3.00",
                "EUR 1.00                 | AED 2.00, USD 3.00     | AED 2.00, EUR 1.00, USD 3.00 | AED -2.00, EUR 1.00, USD -3.00",
                "''                       | JPY 5                  | JPY 5                  | JPY -5"
            })
    void addsAndSubtractsByCurrency(String a, String b, String sum, String difference) {
        MoneyBag bag = MoneyBag.parse(a);
        assertThat(bag.plus(MoneyBag.parse(b))).hasToString(sum);
        assertThat(bag.minus(MoneyBag.parse(b))).hasToString(difference);
        assertThat(bag.minus(MoneyBag.parse(b)).negated())
                .isEqualTo(MoneyBag.parse(b).minus(bag));
    }

    @Test
    void holdsNoZeros() {
        assertThat(MoneyBag.of(Money.zero(CNY))).isEqualTo(MoneyBag.empty()).hasToString("");
        assertThat(BAG.minus(Money.of(EUR, 10)).currencies()).containsExactly(CNY);
        assertThat(BAG.plus(Money.zero(USD))).isEqualTo(BAG);
        assertThat(BAG.isEmpty()).isFalse();
        assertThat(BAG.minus(BAG).isEmpty()).isTrue();
    }

    @Test
    void tellsTheAmountOfACurrency() {
        assertThat(BAG.amount(EUR)).isEqualTo(Money.of(EUR, 10));
        assertThat(BAG.amount(USD)).isEqualTo(Money.zero(USD));
        assertThat(BAG.amounts()).containsExactly(Money.of(CNY, 80), Money.of(EUR, 10));
        assertThatThrownBy(() -> BAG.amounts().add(Money.zero(USD))).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void sumsUpInAnyOrderWithoutOverflowInBetween() {
        Money most = Money.ofMinor(CNY, Long.MAX_VALUE);
        assertThat(MoneyBag.of(List.of(most, most, most.negated(), Money.of(EUR, 1)))
                        .amount(CNY))
                .isEqualTo(most);
        assertThatThrownBy(() -> MoneyBag.of(most, Money.ofMinor(CNY, 1)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("overflow: a sum of 9223372036854775808 minor units of CNY does not fit into 64 bits");
    }

    @Test
    void isConvertedCurrencyByCurrency() {
        ExchangeRates rates =
                ExchangeRates.of(ExchangeRate.parse("EUR/CNY 8.005"), ExchangeRate.parse("USD/CNY 7.005"));
        // 1 x 8.005 -> 8.00, 1 x 7.005 -> 7.00, and not 15.01 -> 15.01
        assertThat(MoneyBag.parse("EUR 1.00, USD 1.00").convertedTo(CNY, rates, Rounding.HALF_EVEN))
                .hasToString("CNY 15.00");
        assertThat(MoneyBag.empty().convertedTo(CNY, rates, Rounding.HALF_EVEN)).hasToString("CNY 0.00");
        assertThatThrownBy(() -> MoneyBag.parse("GBP 1").convertedTo(CNY, rates, Rounding.HALF_EVEN))
                .isInstanceOf(NoExchangeRateException.class);
    }

    @Test
    void isAValue() {
        assertThat(MoneyBag.parse(BAG.toString()))
                .isEqualTo(BAG)
                .hasSameHashCodeAs(BAG)
                .isNotEqualTo(MoneyBag.empty())
                .isNotEqualTo("CNY 80.00, EUR 10.00");
        assertThat(MoneyBag.parse(" ")).isSameAs(MoneyBag.empty());
        assertThat(MoneyBag.parse("EUR 1, EUR 2")).hasToString("EUR 3.00");
        assertThatThrownBy(() -> MoneyBag.parse("EUR 1,")).isInstanceOf(IllegalArgumentException.class);
        assertThat(BAG.toText(Locale.CHINA)).contains("80.00", "、", "10.00");
        assertThat(BAG.toText(Locale.UK)).contains("80.00", ", ", "10.00");
    }

    @Test
    void accumulatesUnits() {
        MoneyAccumulator sum =
                MoneyAccumulator.of(EUR).add(Money.parse("EUR 1.10")).subtract(Money.parse("EUR 0.20"));
        assertThat(sum.total()).hasToString("EUR 0.90");
        assertThat(sum.count()).isEqualTo(2);
        assertThat(sum.currency()).isEqualTo(EUR);
        assertThat(sum).hasToString("MoneyAccumulator[EUR 0.90 of 2]");
        assertThatThrownBy(() -> sum.add(Money.of(CNY, 1))).isInstanceOf(CurrencyMismatchException.class);
        assertThatThrownBy(() -> sum.subtract(Money.of(CNY, 1))).isInstanceOf(CurrencyMismatchException.class);
        assertThatThrownBy(() -> sum.addAll(MoneyAccumulator.of(CNY))).isInstanceOf(CurrencyMismatchException.class);
        assertThat(sum.addMinor(Long.MAX_VALUE)).hasToString("MoneyAccumulator[EUR beyond 64 bits of 3]");
        sum.reset();
        assertThat(sum.total().isZero()).isTrue();
        assertThat(sum.count()).isZero();
    }
}
