// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import static dev.tradewright.core.money.CurrencyUnit.CNY;
import static dev.tradewright.core.money.CurrencyUnit.EUR;
import static dev.tradewright.core.money.CurrencyUnit.GBP;
import static dev.tradewright.core.money.CurrencyUnit.JPY;
import static dev.tradewright.core.money.CurrencyUnit.USD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.money.ExchangeRateHistory.Quote;
import dev.tradewright.core.money.InvalidExchangeRateException.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeRatesTest {

    private static final CurrencyUnit CHF = CurrencyUnit.of("CHF");

    private static ExchangeRates rates(String... quotes) {
        return ExchangeRates.of(Stream.of(quotes).map(ExchangeRate::parse).toList());
    }

    @Nested
    class One {

        @ParameterizedTest
        @CsvSource({
            "GBP/USD 1.25, USD/GBP 0.8",
            "EUR/USD 3, USD/EUR 0.333333333333333333",
            "USD/VND 25000, VND/USD 0.00004",
            // 1 / 0.7 = 1.42857142857142857142...: 18 significant digits
            "EUR/GBP 0.7, GBP/EUR 1.42857142857142857",
            // 1 / 23456.7 = 0.0000426317..., 18 places
            "USD/VND 23456.7, VND/USD 0.000042631742743",
            "EUR/USD 0.000000000000000001, USD/EUR 1000000000000000000",
            "EUR/EUR 1, EUR/EUR 1"
        })
        void hasAnInverse(String rate, String inverse) {
            assertThat(ExchangeRate.parse(rate).inverse().toString()).startsWith(inverse);
        }

        @Test
        void hasNoInverseBelowTheLastPlace() {
            assertThatThrownBy(() ->
                            ExchangeRate.parse("EUR/USD 9000000000000000000").inverse())
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("rate of USD/EUR is below 10^-18 and does not fit into a decimal");
        }

        @Test
        void convertsAndRoundsOnce() {
            ExchangeRate rate = ExchangeRate.parse("EUR/USD 1.25");
            assertThat(rate.convert(Money.parse("EUR 10.01"), Rounding.HALF_EVEN))
                    .hasToString("USD 12.51");
            assertThat(rate.convert(Money.parse("EUR -10.01"), Rounding.FLOOR)).hasToString("USD -12.52");
            // 2.34 x 163.5 = 382.59, no digits
            assertThat(ExchangeRate.parse("EUR/JPY 163.5").convert(Money.parse("EUR 2.34"), Rounding.HALF_EVEN))
                    .hasToString("JPY 383");
            // 383 x 0.0061 = 2.3363
            assertThat(ExchangeRate.parse("JPY/EUR 0.0061").convert(Money.parse("JPY 383"), Rounding.CEILING))
                    .hasToString("EUR 2.34");
            assertThatThrownBy(() -> rate.convert(Money.parse("GBP 1"), Rounding.FLOOR))
                    .isInstanceOf(CurrencyMismatchException.class);
        }

        @Test
        void convertsPricesExactly() {
            // 5.00 x 0.89 = 4.4500
            assertThat(ExchangeRate.parse("USD/EUR 0.89").convert(UnitPrice.of(Money.parse("USD 5.00"))))
                    .isEqualTo(UnitPrice.parse("EUR 4.4500"));
        }

        @Test
        void refusesWhatIsNoRate() {
            assertThatThrownBy(() -> ExchangeRate.parse("EUR/USD 0"))
                    .isInstanceOfSatisfying(
                            InvalidExchangeRateException.class,
                            e -> assertThat(e.problem()).isEqualTo(Problem.NOT_POSITIVE))
                    .hasMessage("rate (0) of EUR/USD must be above 0");
            assertThatThrownBy(() -> ExchangeRate.parse("EUR/USD -2.5")).hasMessageContaining("must be above 0");
            assertThatThrownBy(() -> ExchangeRate.parse("EUR/EUR 2.5"))
                    .isInstanceOfSatisfying(
                            InvalidExchangeRateException.class,
                            e -> assertThat(e.problem()).isEqualTo(Problem.SAME_CURRENCY))
                    .hasMessage("rate (2.5) of EUR to itself must be 1");
            assertThatThrownBy(() -> ExchangeRate.parse("EUR 1.25"))
                    .hasMessage("exchange rate (EUR 1.25) must be two currencies and a number\n"
                            + "Maybe write it like EUR/USD 1.25");
            assertThatThrownBy(() -> ExchangeRate.parse("EUR/USD"))
                    .hasMessageStartingWith("exchange rate (EUR/USD) must be");
        }

        @Test
        void isAValue() {
            ExchangeRate rate = ExchangeRate.of(EUR, USD, Decimal.parse("1.250"));
            assertThat(rate)
                    .isEqualTo(ExchangeRate.parse(rate.toString()))
                    .hasSameHashCodeAs(ExchangeRate.parse("EUR/USD 1.25"))
                    .isNotEqualTo(ExchangeRate.parse("EUR/GBP 1.25"))
                    .isNotEqualTo(ExchangeRate.parse("GBP/USD 1.25"))
                    .isNotEqualTo(ExchangeRate.parse("EUR/USD 1.26"))
                    .isNotEqualTo("EUR/USD 1.25");
        }
    }

    @Nested
    class Several {

        private final ExchangeRates rates = rates("GBP/USD 1.6", "EUR/USD 1.4", "EUR/CHF 1.2");

        @ParameterizedTest
        @CsvSource({
            "GBP, USD, 1.6",
            "USD, GBP, 0.625",
            "GBP, EUR, 1.14285714285714286", // 1.6 / 1.4
            "EUR, GBP, 0.875", // 1.4 / 1.6
            "GBP, CHF, 1.37142857142857143", // 1.6 / 1.4 x 1.2
            "CHF, GBP, 0.729166666666666667", // 1.4 / 1.2 / 1.6
            "CNY, CNY, 1"
        })
        void leadFromOneCurrencyToAnother(String from, String to, String rate) {
            assertThat(rates.rate(CurrencyUnit.of(from), CurrencyUnit.of(to)))
                    .isEqualTo(ExchangeRate.of(CurrencyUnit.of(from), CurrencyUnit.of(to), Decimal.parse(rate)));
        }

        @Test
        void convertAlongAChainAndRoundOnce() {
            // 70 x 1.6 / 1.4 = 80; 0.07 x 1.6 / 1.4 x 1.2 = 0.096
            assertThat(rates.convert(Money.parse("GBP 70.00"), EUR, Rounding.EXACT))
                    .hasToString("EUR 80.00");
            assertThat(rates.convert(Money.parse("GBP 0.07"), CHF, Rounding.HALF_EVEN))
                    .hasToString("CHF 0.10");
            assertThat(rates.convert(Money.parse("GBP 0.07"), CHF, Rounding.HALF_EVEN.toCash()))
                    .hasToString("CHF 0.10");
            assertThat(rates.convert(Money.parse("CHF 2.33"), CHF, Rounding.HALF_EVEN.toCash()))
                    .hasToString("CHF 2.35");
            assertThat(rates.convert(Money.parse("GBP 10.00"), USD, Rounding.EXACT))
                    .hasToString("USD 16.00");
            assertThat(rates.convert(Money.ofMinor(GBP, Long.MAX_VALUE / 2), EUR, Rounding.FLOOR)
                            .currency())
                    .isEqualTo(EUR);
            assertThatThrownBy(() -> rates.convert(Money.ofMinor(GBP, Long.MAX_VALUE), EUR, Rounding.FLOOR))
                    .isInstanceOf(ArithmeticException.class);
        }

        @Test
        void tellTheirChain() {
            assertThat(rates.chain(GBP, CHF))
                    .extracting(ExchangeRate::toString)
                    .containsExactly("GBP/USD 1.6", "EUR/USD 1.4", "EUR/CHF 1.2");
            assertThat(rates.chain(GBP, GBP)).isEmpty();
        }

        @Test
        void takeTheShortestChainAndOfThoseTheFirstByCode() {
            ExchangeRates square = rates("CNY/USD 0.14", "JPY/USD 0.007", "CNY/EUR 0.13", "EUR/JPY 160", "GBP/CNY 9");
            assertThat(square.chain(JPY, CNY))
                    .extracting(ExchangeRate::pair)
                    .containsExactly("EUR/JPY", "CNY/EUR"); // through EUR, not USD
            assertThat(square.chain(CNY, JPY)).extracting(ExchangeRate::pair).containsExactly("CNY/EUR", "EUR/JPY");
            assertThat(square.chain(GBP, USD)).extracting(ExchangeRate::pair).containsExactly("GBP/CNY", "CNY/USD");
        }

        @Test
        void useTheQuoteOfEachDirection() {
            ExchangeRates both = rates("USD/EUR 0.81", "EUR/USD 1.25");
            assertThat(both.rate(USD, EUR)).hasToString("USD/EUR 0.81");
            assertThat(both.rate(EUR, USD)).hasToString("EUR/USD 1.25");
        }

        @Test
        void nameWhatCannotBeConverted() {
            ExchangeRates apart = rates("GBP/USD 1.6", "CHF/AUD 1.6");
            assertThatThrownBy(() -> apart.rate(GBP, CHF))
                    .isInstanceOfSatisfying(NoExchangeRateException.class, e -> {
                        assertThat(e.from()).isEqualTo(GBP);
                        assertThat(e.to()).isEqualTo(CHF);
                    })
                    .hasMessage("No exchange rate from GBP to CHF\n"
                            + "Maybe add a quote between them, or of both against a third currency.");
            assertThat(apart.find(GBP, CHF)).isEmpty();
            assertThat(apart.find(GBP, CNY)).isEmpty();
            assertThat(apart.find(CNY, GBP)).isEmpty();
            assertThat(apart.find(USD, GBP)).hasValue(ExchangeRate.parse("USD/GBP 0.625"));
        }

        @Test
        void refuseContradictionsAllAtOnce() {
            assertThatThrownBy(() -> rates("EUR/USD 1.4", "GBP/USD 1.6", "EUR/USD 1.5", "GBP/USD 1.7", "GBP/USD 1.6"))
                    .hasMessage("quotes must not contradict each other, but these do:\n"
                            + "  EUR/USD 1.4 and 1.5\n  GBP/USD 1.6 and 1.7");
        }

        @Test
        void areAValue() {
            assertThat(rates("EUR/USD 1.4", "EUR/CHF 1.2", "EUR/USD 1.4"))
                    .isEqualTo(rates("EUR/CHF 1.2", "EUR/USD 1.40"))
                    .hasSameHashCodeAs(rates("EUR/CHF 1.2", "EUR/USD 1.40"))
                    .isNotEqualTo(rates("EUR/CHF 1.2"))
                    .hasToString("[EUR/CHF 1.2, EUR/USD 1.4]");
            assertThat(ExchangeRates.of().quotes()).isEmpty();
        }
    }

    @Nested
    class OverTime {

        private final LocalDate friday = LocalDate.parse("2026-05-29");
        private final LocalDate monday = LocalDate.parse("2026-06-01");
        private final ExchangeRateHistory history = ExchangeRateHistory.of(List.of(
                new Quote(monday, ExchangeRate.parse("EUR/CNY 8.24")),
                new Quote(friday, ExchangeRate.parse("EUR/CNY 8.21")),
                new Quote(friday, ExchangeRate.parse("EUR/CNY 8.210")),
                new Quote(monday, ExchangeRate.parse("EUR/USD 1.14"))));

        @ParameterizedTest
        @CsvSource({
            "2026-05-28, []",
            "2026-05-29, [EUR/CNY 8.21]",
            "2026-05-31, [EUR/CNY 8.21]",
            "2026-06-01, '[EUR/CNY 8.24, EUR/USD 1.14]'",
            "2030-01-01, '[EUR/CNY 8.24, EUR/USD 1.14]'"
        })
        void theLastQuoteOnOrBeforeADayHolds(LocalDate date, String quotes) {
            assertThat(history.asOf(date)).hasToString(quotes);
        }

        @Test
        void quotesThatAreTooOldDoNot() {
            assertThat(history.asOf(friday.plusDays(2), 2)).hasToString("[EUR/CNY 8.21]");
            assertThat(history.asOf(friday.plusDays(2), 1)).hasToString("[]");
            assertThat(history.asOf(friday, 0)).hasToString("[EUR/CNY 8.21]");
            assertThatThrownBy(() -> history.asOf(friday, -1)).hasMessage("maximumAge (-1) must be 0 or more");
        }

        @Test
        void contradictionsAreRefusedAllAtOnce() {
            assertThatThrownBy(() -> ExchangeRateHistory.of(List.of(
                            new Quote(friday, ExchangeRate.parse("EUR/CNY 8.21")),
                            new Quote(monday, ExchangeRate.parse("EUR/CNY 8.21")),
                            new Quote(friday, ExchangeRate.parse("EUR/CNY 8.22")),
                            new Quote(monday, ExchangeRate.parse("EUR/CNY 8.23")))))
                    .hasMessage("quotes must not contradict each other, but these do:\n"
                            + "  2026-05-29: EUR/CNY 8.21 and 8.22\n  2026-06-01: EUR/CNY 8.21 and 8.23");
        }
    }
}
