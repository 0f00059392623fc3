// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.Currency;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyUnitTest {

    @ParameterizedTest
    @CsvSource({
        // code, digits, numeric, cash increment
        "CNY, 2, 156, 1",
        "JPY, 0, 392, 1",
        "BHD, 3, 48, 1",
        "CHF, 2, 756, 5",
        "SEK, 2, 752, 100",
        "EUR, 2, 978, 1",
        "CLF, 4, 990, 1"
    })
    void knowsDigitsAndCash(String code, int digits, int numeric, long cash) {
        CurrencyUnit currency = CurrencyUnit.of(code);
        assertThat(currency.digits()).isEqualTo(digits);
        assertThat(currency.numericCode()).isEqualTo(numeric);
        assertThat(currency.cashIncrement()).isEqualTo(cash);
        assertThat(CurrencyUnit.parse(currency.toString())).isSameAs(currency);
        assertThat(currency.isCustom()).isFalse();
    }

    /** The JDK's own table as an oracle, where it knows the currency; what differs is listed, so that a new difference is noticed. */
    @Test
    void agreesWithTheDigitsOfTheJdk() {
        Map<String, String> differences = new TreeMap<>();
        for (CurrencyUnit currency : CurrencyUnit.all()) {
            Currency jdk = jdk(currency.code());
            if (jdk != null
                    && (jdk.getDefaultFractionDigits() != currency.digits()
                            || jdk.getNumericCode() != currency.numericCode())) {
                differences.put(
                        currency.code(),
                        jdk.getDefaultFractionDigits() + "/" + jdk.getNumericCode() + " but " + currency.digits() + "/"
                                + currency.numericCode());
            }
        }
        assertThat(differences).isEmpty();
    }

    private static Currency jdk(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findAny()
                .orElse(null);
    }

    @Test
    void hasEveryCurrencyOfTheJdkWithAMinorUnit() {
        Set<String> codes = CurrencyUnit.all().stream().map(CurrencyUnit::code).collect(Collectors.toSet());
        Set<String> missing = new HashSet<>();
        for (Currency currency : Currency.getAvailableCurrencies()) {
            if (currency.getDefaultFractionDigits() >= 0 && !codes.contains(currency.getCurrencyCode())) {
                missing.add(currency.getCurrencyCode());
            }
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DEM, 2002-03", "HRK, 2023-01", "BGN, 2026-01", "ANG, 2025-03"})
    void knowsWhatWasWithdrawn(String code, YearMonth month) {
        assertThat(CurrencyUnit.of(code).withdrawn()).hasValue(month);
    }

    @Test
    void knowsWhatIsInUse() {
        assertThat(CurrencyUnit.CNY.withdrawn()).isEmpty();
        assertThat(CurrencyUnit.all().stream()
                        .filter(currency -> currency.withdrawn().isEmpty())
                        .map(CurrencyUnit::numericCode))
                .doesNotHaveDuplicates();
    }

    @Test
    void hasNamesInTwoLanguages() {
        assertThat(CurrencyUnit.CNY.toText(Locale.CHINA)).isEqualTo("人民币");
        assertThat(CurrencyUnit.CNY.toText(Locale.GERMANY)).isEqualTo("Chinese Yuan");
        assertThat(CurrencyUnit.all())
                .noneMatch(currency -> currency.toText(Locale.CHINA).isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EUX", "eur", "XAU", "EURO"})
    void refusesOtherCodes(String code) {
        assertThatThrownBy(() -> CurrencyUnit.of(code))
                .isInstanceOfSatisfying(
                        UnknownCurrencyException.class,
                        e -> assertThat(e.code()).isEqualTo(code))
                .hasMessage(
                        "currency (" + code + ") is none of ISO 4217 with a minor unit\n"
                                + "Maybe write three capital letters as in CNY, or make your own unit with CurrencyUnit.custom.");
        assertThat(CurrencyUnit.find(code)).isEmpty();
    }

    @Test
    void makesUnitsOfOnesOwn() {
        CurrencyUnit points = CurrencyUnit.custom("POINTS", 0);
        assertThat(points)
                .isEqualTo(CurrencyUnit.custom("POINTS", 0))
                .hasSameHashCodeAs(CurrencyUnit.custom("POINTS", 0))
                .isNotEqualTo(CurrencyUnit.custom("POINTS", 1))
                .isNotEqualTo(CurrencyUnit.custom("MILES", 0))
                .isNotEqualTo("POINTS")
                .isLessThan(CurrencyUnit.custom("POINTS", 1))
                .isGreaterThan(CurrencyUnit.CNY)
                .hasToString("POINTS");
        assertThat(points.isCustom()).isTrue();
        assertThat(points.cashIncrement()).isEqualTo(1);
        assertThat(points.toText(Locale.CHINA)).isEqualTo("POINTS");
        assertThatThrownBy(() -> CurrencyUnit.custom("CNY", 2))
                .hasMessage("code (CNY) must not be a currency of ISO 4217");
        assertThatThrownBy(() -> CurrencyUnit.custom("p", 2))
                .hasMessage("code (p) must be 2 to 32 capital letters, digits or underscores");
        assertThatThrownBy(() -> CurrencyUnit.custom("POINTS", 19)).hasMessage("digits (19) must be from 0 to 18");
    }
}
