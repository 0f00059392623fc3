// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import static dev.tradewright.core.money.CurrencyUnit.CNY;
import static dev.tradewright.core.money.CurrencyUnit.EUR;
import static dev.tradewright.core.money.CurrencyUnit.GBP;
import static dev.tradewright.core.money.CurrencyUnit.JPY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final Money GBP_2_33 = Money.ofMinor(GBP, 233);
    private static final Money GBP_2_34 = Money.ofMinor(GBP, 234);
    private static final Money GBP_M2_34 = Money.ofMinor(GBP, -234);
    private static final Money GBP_0_00 = Money.zero(GBP);
    private static final Money GBP_MAX = Money.ofMinor(GBP, Long.MAX_VALUE);
    private static final Money GBP_MIN = Money.ofMinor(GBP, Long.MIN_VALUE);
    private static final Money GBP_0_01 = Money.ofMinor(GBP, 1);
    private static final Money EUR_2_34 = Money.ofMinor(EUR, 234);

    private static Decimal d(String number) {
        return Decimal.parse(number);
    }

    @Nested
    class Made {

        @Test
        void ofWholeAndMinorUnits() {
            assertThat(Money.of(GBP, 12)).isEqualTo(Money.ofMinor(GBP, 1200));
            assertThat(Money.of(JPY, 12)).isEqualTo(Money.ofMinor(JPY, 12));
            assertThat(Money.of(GBP, -92_233_720_368_547_758L).minorUnits()).isEqualTo(-9_223_372_036_854_775_800L);
            assertThatThrownBy(() -> Money.of(GBP, 92_233_720_368_547_759L))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessageStartingWith("overflow: 92233720368547759 with 2 decimal places does not fit");
        }

        @Test
        void ofDecimalsThatAreNoFinerThanTheCurrency() {
            assertThat(Money.of(GBP, d("2.340"))).isEqualTo(GBP_2_34);
            assertThat(Money.of(GBP, new BigDecimal("2.340"))).isEqualTo(GBP_2_34);
            assertThatThrownBy(() -> Money.of(GBP, d("2.345")))
                    .isInstanceOf(RoundingNecessaryException.class)
                    .hasMessage("amount (2.345) has more decimal places than GBP, which has 2\n"
                            + "Maybe name a rounding, for example Rounding.HALF_EVEN.");
            assertThatThrownBy(() -> Money.of(GBP, new BigDecimal("2.345")))
                    .isInstanceOf(RoundingNecessaryException.class);
            assertThatThrownBy(() -> Money.of(JPY, d("2.3"))).isInstanceOf(RoundingNecessaryException.class);
        }

        @Test
        void ofTextsThatAreNamedAsAWhole() {
            assertThatThrownBy(() -> Money.parse("EUR 12.345"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasCauseInstanceOf(RoundingNecessaryException.class)
                    .hasMessage("money (EUR 12.345) must have at most 2 decimal places, as EUR has\n"
                            + "Maybe read the number as a Decimal and give Money.of a rounding.");
            assertThatThrownBy(() -> Money.parse("EURO 12"))
                    .hasMessage("money (EURO 12) must have plain decimal digits, not (O 12)\n"
                            + "Maybe write the number like -1234.56");
            assertThatThrownBy(() -> Money.parse("EUR 99999999999999999999"))
                    .hasMessageStartingWith("money (EUR 99999999999999999999) must have at most 18 decimal places");
            assertThatThrownBy(() -> MoneyBag.parse("CNY 1.00, EUR 1.005"))
                    .hasMessageStartingWith("money (CNY 1.00, EUR 1.005) cannot be read: money (EUR 1.005) must have");
            assertThatThrownBy(() -> UnitPrice.parse("EUR 1,5"))
                    .hasMessageStartingWith(
                            "unit price (EUR 1,5) cannot be read: number (1,5) must be plain decimal digits");
            assertThatThrownBy(() -> ExchangeRate.parse("EUR/USD 1,25"))
                    .hasMessageStartingWith("exchange rate (EUR/USD 1,25) cannot be read: number (1,25)");
            assertThatThrownBy(() -> Portion.parse("a/3"))
                    .hasMessageStartingWith("portion (a/3) cannot be read: number (a)");
            assertThatThrownBy(() -> Portion.parse("x%")).hasMessageStartingWith("portion (x%) cannot be read: ");
            assertThatThrownBy(() -> Rounding.parse("floor to x"))
                    .hasMessageStartingWith("rounding (floor to x) cannot be read: number (x)");
            assertThatThrownBy(() -> Percentage.parse("x %"))
                    .hasMessageStartingWith("percentage (x %) must have plain decimal digits, not (x)");
        }

        @Test
        void percentagesWithOrWithoutASpace() {
            assertThat(Percentage.parse("19 %"))
                    .isEqualTo(Percentage.parse("19%"))
                    .isEqualTo(Percentage.of(19))
                    .hasToString("19%");
            assertThatThrownBy(() -> Percentage.parse(" %")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Percentage.parse("19 ")).isInstanceOf(IllegalArgumentException.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0.08", "8", "8 ", "", "% 8"})
        void percentagesNeedTheirSignSoThatNoFactorIsTakenForHundredths(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Percentage.parse(text))
                    .withMessage("percentage (" + text + ") must end with a percent sign"
                            + "\nMaybe write 8%, not 8 and not the factor 0.08.");
        }

        @Test
        void ratesHaveNoPercentSign() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Rate.parse("8%"))
                    .withMessage("rate (8%) must be a factor without a percent sign\nMaybe write 0.08 for 8%.");
            assertThat(Rate.parse("0.08")).isEqualTo(Percentage.parse("8%").toRate());
        }

        @Test
        void whatNeedsARoundingNamesAmountAndCurrency() {
            Money price = Money.parse("EUR 12.30");
            String advice = " must be a multiple of EUR 0.01\nMaybe name a rounding, for example Rounding.HALF_EVEN.";
            assertThatThrownBy(() -> price.multipliedBy(d("0.333"), Rounding.EXACT))
                    .isInstanceOf(RoundingNecessaryException.class)
                    .hasMessage("product (EUR 12.30 x 0.333)" + advice);
            assertThatThrownBy(() -> price.multipliedBy(Percentage.parse("0.5%"), Rounding.EXACT))
                    .hasMessage("product (0.5% of EUR 12.30)" + advice);
            assertThatThrownBy(() -> price.dividedBy(7, Rounding.EXACT))
                    .hasMessage("quotient (EUR 12.30 / 7)" + advice);
            assertThatThrownBy(() -> price.dividedBy(d("0.7"), Rounding.EXACT))
                    .hasMessage("quotient (EUR 12.30 / 0.7)" + advice);
            assertThatThrownBy(() -> price.rounded(Rounding.EXACT.toMajorUnits()))
                    .hasMessageStartingWith("amount (EUR 12.30) must be a multiple of EUR 1.00\n");
            assertThatThrownBy(() -> Money.of(EUR, d("2.345"), Rounding.EXACT)).hasMessage("amount (2.345)" + advice);
            assertThatThrownBy(() -> Money.of(EUR, new BigDecimal("2.345"), Rounding.EXACT))
                    .hasMessage("amount (2.345)" + advice);
        }

        @Test
        void aDivisionByZeroNamesAmountAndCurrency() {
            Money price = Money.parse("EUR 12.30");
            assertThatThrownBy(() -> price.dividedBy(0, Rounding.HALF_EVEN))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("divisor (0) of EUR 12.30 must not be 0");
            assertThatThrownBy(() -> price.dividedBy(d("0.00"), Rounding.HALF_EVEN))
                    .hasMessage("divisor (0) of EUR 12.30 must not be 0");
            assertThatThrownBy(() -> price.ratioTo(Money.zero(EUR), 2, Rounding.Mode.HALF_EVEN))
                    .hasMessage("divisor (EUR 0.00) of EUR 12.30 must not be 0");
        }

        @Test
        void ofDecimalsThatAreRounded() {
            assertThat(Money.of(GBP, d("2.345"), Rounding.HALF_EVEN)).isEqualTo(GBP_2_34);
            assertThat(Money.of(GBP, new BigDecimal("2.3450000000000000000000001"), Rounding.HALF_EVEN))
                    .isEqualTo(Money.ofMinor(GBP, 235));
            assertThat(Money.of(JPY, d("2.34"), Rounding.AWAY_FROM_ZERO)).isEqualTo(Money.ofMinor(JPY, 3));
            assertThat(Money.of(GBP, new BigDecimal("92233720368547758.0749"), Rounding.HALF_EVEN))
                    .isEqualTo(GBP_MAX);
            assertThat(Money.of(GBP, new BigDecimal("-92233720368547758.085"), Rounding.HALF_CEILING))
                    .isEqualTo(GBP_MIN);
            assertThatThrownBy(() -> Money.of(GBP, new BigDecimal("92233720368547758.075"), Rounding.HALF_EVEN))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("overflow: 9223372036854775808 does not fit into 64 bits");
        }

        @Test
        void atOnceOfHostileNumbers() {
            assertThatThrownBy(() -> Money.of(GBP, new BigDecimal("1e999999999"), Rounding.FLOOR))
                    .hasMessage("overflow: an amount of 1000000000 digits before the point does not fit into 64 bits");
            BigDecimal tiny = new BigDecimal("1e-999999999");
            assertThat(Money.of(GBP, tiny, Rounding.HALF_EVEN)).isEqualTo(GBP_0_00);
            assertThat(Money.of(GBP, tiny, Rounding.CEILING)).isEqualTo(GBP_0_01);
            assertThat(Money.of(GBP, tiny.negate(), Rounding.FLOOR)).isEqualTo(GBP_0_01.negated());
            assertThatThrownBy(() -> Money.of(GBP, tiny)).isInstanceOf(RoundingNecessaryException.class);
            assertThat(Money.of(GBP, new BigDecimal("0e-999999999"))).isEqualTo(GBP_0_00);
        }

        @ParameterizedTest
        @CsvSource({
            "GBP 2.34, GBP 2.34",
            "GBP2.34, GBP 2.34",
            "GBP -.99, GBP -0.99",
            "GBP   +5., GBP 5.00",
            "JPY 500, JPY 500",
            "BHD -0.001, BHD -0.001",
            "GBP -92233720368547758.08, GBP -92233720368547758.08"
        })
        void ofText(String text, String canonical) {
            assertThat(Money.parse(text)).hasToString(canonical);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "GBP", "2.34", "2.34 GBP", "GBP two", "gbp 2.34", "GBP 2.34 ", "GBP 1,234.00", "EUX 1"})
        void butNotOfOtherText(String text) {
            assertThatThrownBy(() -> Money.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void ofTextInAUnitOfOnesOwn() {
            CurrencyUnit points = CurrencyUnit.custom("POINTS", 1);
            assertThat(Money.parse(points, "POINTS 250.5")).isEqualTo(Money.ofMinor(points, 2505));
            assertThatThrownBy(() -> Money.parse(points, "GBP 250"))
                    .hasMessage("money (GBP 250) must begin with POINTS");
            assertThatThrownBy(() -> Money.parse("GBP"))
                    .hasMessage("money (GBP) must be a currency and an amount\nMaybe write it like CNY 12.30");
        }
    }

    @Nested
    class Calculated {

        @Test
        void bySumAndDifference() {
            assertThat(GBP_2_33.plus(GBP_2_34)).isEqualTo(Money.ofMinor(GBP, 467));
            assertThat(GBP_2_33.minus(GBP_2_34)).isEqualTo(GBP_0_01.negated());
            assertThat(Money.total(GBP, List.of(GBP_2_33, GBP_2_34, GBP_M2_34))).isEqualTo(GBP_2_33);
            assertThat(Money.total(GBP, List.of())).isEqualTo(GBP_0_00);
            assertThat(GBP_MAX.plus(GBP_MIN)).isEqualTo(GBP_0_01.negated());
            assertThat(GBP_MIN.minus(GBP_MIN)).isEqualTo(GBP_0_00);
        }

        @Test
        void neverAcrossCurrencies() {
            assertThatThrownBy(() -> GBP_2_34.plus(EUR_2_34))
                    .isInstanceOfSatisfying(CurrencyMismatchException.class, e -> {
                        assertThat(e.first()).isEqualTo(GBP);
                        assertThat(e.second()).isEqualTo(EUR);
                    })
                    .hasMessage("Currencies differ: GBP and EUR\nMaybe convert one with an exchange rate first.");
            assertThatThrownBy(() -> GBP_2_34.minus(EUR_2_34)).isInstanceOf(CurrencyMismatchException.class);
            assertThatThrownBy(() -> GBP_2_34.compareTo(EUR_2_34)).isInstanceOf(CurrencyMismatchException.class);
            assertThatThrownBy(() -> GBP_2_34.ratioTo(EUR_2_34, 2, Rounding.Mode.FLOOR))
                    .isInstanceOf(CurrencyMismatchException.class);
            assertThatThrownBy(() -> Money.total(GBP, List.of(EUR_2_34))).isInstanceOf(CurrencyMismatchException.class);
        }

        @Test
        void withinBothEnds() {
            assertThatThrownBy(() -> GBP_MAX.plus(GBP_0_01))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("overflow: GBP 92233720368547758.07 + GBP 0.01 does not fit into 64 bits");
            assertThatThrownBy(() -> GBP_MIN.plus(GBP_0_01.negated()))
                    .hasMessage("overflow: GBP -92233720368547758.08 + GBP -0.01 does not fit into 64 bits");
            assertThatThrownBy(() -> GBP_MIN.minus(GBP_0_01))
                    .hasMessage("overflow: GBP -92233720368547758.08 - GBP 0.01 does not fit into 64 bits");
            assertThatThrownBy(() -> GBP_0_00.minus(GBP_MIN)).isInstanceOf(ArithmeticException.class);
            assertThatThrownBy(GBP_MIN::negated)
                    .hasMessage("overflow: -(GBP -92233720368547758.08) does not fit into 64 bits");
            assertThatThrownBy(GBP_MIN::abs).isInstanceOf(ArithmeticException.class);
            assertThatThrownBy(() -> GBP_MIN.multipliedBy(-1))
                    .hasMessage("overflow: GBP -92233720368547758.08 x -1 does not fit into 64 bits");
            assertThatThrownBy(() -> GBP_MAX.multipliedBy(2)).isInstanceOf(ArithmeticException.class);
            assertThatThrownBy(() -> GBP_MAX.multipliedBy(d("1.1"), Rounding.FLOOR))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessageStartingWith("overflow: ");
            assertThatThrownBy(() -> GBP_MIN.dividedBy(-1, Rounding.FLOOR)).isInstanceOf(ArithmeticException.class);
            assertThatThrownBy(() -> GBP_MAX.dividedBy(d("0.5"), Rounding.FLOOR))
                    .isInstanceOf(ArithmeticException.class);
            assertThatThrownBy(() -> GBP_MAX.rounded(Rounding.CEILING.toMajorUnits()))
                    .isInstanceOf(ArithmeticException.class);
            assertThat(GBP_MAX.negated().minus(GBP_0_01)).isEqualTo(GBP_MIN);
            assertThat(GBP_MIN.multipliedBy(1)).isEqualTo(GBP_MIN);
            assertThat(GBP_MAX.multipliedBy(-1)).isEqualTo(GBP_MAX.negated());
        }

        @ParameterizedTest
        @CsvSource({
            "2.33, 2.5, TOWARD_ZERO, 5.82", // 5.825
            "2.33, 2.5, HALF_EVEN, 5.82",
            "2.33, 2.5, HALF_AWAY_FROM_ZERO, 5.83",
            "-2.33, 2.5, HALF_AWAY_FROM_ZERO, -5.83",
            "2.34, 3, EXACT, 7.02",
            "25.00, 0.19, HALF_EVEN, 4.75",
            "0.01, 0.000000000000000001, CEILING, 0.01",
            "92233720368547758.07, 1, EXACT, 92233720368547758.07"
        })
        void byAFactor(String amount, String factor, Rounding.Mode mode, String product) {
            Money money = Money.of(GBP, d(amount));
            Money expected = Money.of(GBP, d(product));
            assertThat(money.multipliedBy(d(factor), Rounding.of(mode))).isEqualTo(expected);
            assertThat(money.multipliedBy(Rate.parse(factor), Rounding.of(mode)))
                    .isEqualTo(expected);
            assertThat(UnitPrice.of(money).times(d(factor), Rounding.of(mode))).isEqualTo(expected);
            // the same factor in hundredths, where it has no more than 18 places
            if (d(factor).scale() <= 16) {
                Percentage percentage = Rate.parse(factor).toPercentage();
                assertThat(money.multipliedBy(percentage, Rounding.of(mode))).isEqualTo(expected);
            }
        }

        @ParameterizedTest
        @CsvSource({
            "2.34, 2.5, HALF_AWAY_FROM_ZERO, 0.94", // 0.936
            "2.35, 3, TOWARD_ZERO, 0.78", // 0.7833
            "-2.35, 3, FLOOR, -0.79",
            "1.00, 8, HALF_EVEN, 0.12", // 0.125
            "1.00, -8, HALF_EVEN, -0.12"
        })
        void byADivisor(String amount, String divisor, Rounding.Mode mode, String quotient) {
            Money money = Money.of(GBP, d(amount));
            Money expected = Money.of(GBP, d(quotient));
            assertThat(money.dividedBy(d(divisor), Rounding.of(mode))).isEqualTo(expected);
            if (d(divisor).isWhole()) {
                assertThat(money.dividedBy(d(divisor).unscaled(), Rounding.of(mode)))
                        .isEqualTo(expected);
            }
        }

        @Test
        void toAStepInOneGo() {
            Rounding cash = Rounding.HALF_AWAY_FROM_ZERO.toCash();
            CurrencyUnit chf = CurrencyUnit.of("CHF");
            // 10.00 / 3 = 3.3333 -> 3.35; 2.23 x 1.1 = 2.453 -> 2.45
            assertThat(Money.of(chf, 10).dividedBy(3, cash)).hasToString("CHF 3.35");
            assertThat(Money.parse("CHF 2.23").multipliedBy(d("1.1"), cash)).hasToString("CHF 2.45");
            assertThat(Money.parse("CHF 2.33").rounded(cash)).hasToString("CHF 2.35");
            assertThat(UnitPrice.parse("CHF 0.0125").times(3, cash)).hasToString("CHF 0.05");
        }

        @Test
        void neverByZero() {
            assertThatThrownBy(() -> GBP_2_34.dividedBy(0, Rounding.FLOOR))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessageContaining("must not be 0");
            assertThatThrownBy(() -> GBP_2_34.dividedBy(0, Rounding.FLOOR.toCash()))
                    .isInstanceOf(ArithmeticException.class);
            assertThatThrownBy(() -> GBP_2_34.ratioTo(GBP_0_00, 2, Rounding.Mode.FLOOR))
                    .isInstanceOf(ArithmeticException.class);
            assertThat(Money.of(GBP, 5).ratioTo(Money.of(GBP, 8), 2, Rounding.Mode.HALF_EVEN))
                    .isEqualTo(d("0.62"));
        }
    }

    @Nested
    class Compared {

        @Test
        void bySign() {
            assertThat(List.of(GBP_M2_34.signum(), GBP_0_00.signum(), GBP_2_34.signum()))
                    .containsExactly(-1, 0, 1);
            assertThat(List.of(GBP_M2_34.isZero(), GBP_0_00.isZero(), GBP_2_34.isZero()))
                    .containsExactly(false, true, false);
            assertThat(List.of(GBP_M2_34.isPositive(), GBP_0_00.isPositive(), GBP_2_34.isPositive()))
                    .containsExactly(false, false, true);
            assertThat(List.of(GBP_M2_34.isNegative(), GBP_0_00.isNegative(), GBP_2_34.isNegative()))
                    .containsExactly(true, false, false);
            assertThat(GBP_M2_34.abs()).isEqualTo(GBP_2_34);
            assertThat(GBP_2_34.abs()).isSameAs(GBP_2_34);
        }

        @Test
        void bySize() {
            assertThat(GBP_2_33).isLessThan(GBP_2_34);
            assertThat(GBP_2_34.compareTo(Money.ofMinor(GBP, 234))).isZero();
            assertThat(GBP_2_33.min(GBP_2_34)).isSameAs(GBP_2_33);
            assertThat(GBP_2_34.min(GBP_2_33)).isSameAs(GBP_2_33);
            assertThat(GBP_2_33.max(GBP_2_34)).isSameAs(GBP_2_34);
            assertThat(GBP_2_34.max(GBP_2_33)).isSameAs(GBP_2_34);
            assertThat(GBP_2_34.isGreaterThan(GBP_2_33)).isTrue();
            assertThat(GBP_2_34.isGreaterThan(GBP_2_34)).isFalse();
            assertThat(GBP_2_33.isLessThan(GBP_2_34)).isTrue();
            assertThat(GBP_2_34.isLessThan(GBP_2_34)).isFalse();
        }

        @Test
        void byValue() {
            assertThat(GBP_2_34)
                    .isEqualTo(Money.parse("GBP 2.34"))
                    .hasSameHashCodeAs(Money.parse("GBP 2.34"))
                    .isNotEqualTo(GBP_2_33)
                    .isNotEqualTo(EUR_2_34)
                    .isNotEqualTo("GBP 2.34");
            assertThat(GBP_2_34.amount()).isEqualTo(d("2.34"));
            assertThat(GBP_2_34.toBigDecimal()).isEqualTo(new BigDecimal("2.34"));
            assertThat(GBP_2_34.currency()).isEqualTo(GBP);
        }

        @Test
        void asUnitPrices() {
            UnitPrice price = UnitPrice.parse("CNY 0.0125");
            assertThat(price.times(3_000, Rounding.HALF_EVEN)).hasToString("CNY 37.50");
            assertThat(price)
                    .isEqualTo(UnitPrice.of(CNY, d("0.01250")))
                    .hasSameHashCodeAs(UnitPrice.of(CNY, d("0.01250")))
                    .isNotEqualTo(UnitPrice.of(EUR, d("0.0125")))
                    .isNotEqualTo(UnitPrice.of(CNY, d("0.012")))
                    .isNotEqualTo("CNY 0.0125")
                    .isLessThan(UnitPrice.parse("CNY 0.013"))
                    .hasToString("CNY 0.0125");
            assertThatThrownBy(() -> price.compareTo(UnitPrice.parse("EUR 1")))
                    .isInstanceOf(CurrencyMismatchException.class);
            assertThatThrownBy(() -> UnitPrice.parse("CNY"))
                    .hasMessage("unit price (CNY) must be a currency and an amount, like CNY 0.0125");
        }
    }
}
