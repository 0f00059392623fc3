// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.value.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the inputs of wage tax and contributions end. */
class GermanyInputsTest {

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static WageTaxInput.Builder taxed(WagePeriod period, String wage) {
        return WageTaxInput.builder().taxClass(TaxClass.IV).period(period).wage(eur(wage));
    }

    private static SocialInput.Builder insured(Money wage) {
        return SocialInput.builder().wage(wage).additionalHealthRate(Percentage.ZERO);
    }

    private static void refused(Runnable made, String message) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(made::run)
                .withMessageContaining(message);
    }

    @Test
    void nothingElseIsNeeded() {
        WageTaxInput input = taxed(WagePeriod.MONTH, "1.00").build();

        assertThat(input.additionalHealthRate()).isEqualTo(Percentage.ZERO);
        assertThat(input.factor()).isEqualTo(Decimal.ONE);
    }

    /** 10,000,000,000.00 a year, a twelfth of it, and by 51 and 360 as a week and a day have parts. */
    @ParameterizedTest
    @CsvSource({
        "YEAR,  10000000000.00, 10000000000.01",
        "MONTH,   833333333.33,   833333333.34",
        "WEEK,    196078431.37,   196078431.38",
        "DAY,      27777777.77,    27777777.78"
    })
    void wagesOfAPeriodEndWithTheMostOfAYear(WagePeriod period, String most, String more) {
        assertThat(taxed(period, most).build().wage()).isEqualTo(eur(most));
        refused(() -> taxed(period, more).build(), "wage (EUR " + more + ") must be 0 or more, and at most");
        refused(() -> taxed(period, "1.00").allowance(eur(more)).build(), "allowance (EUR " + more + ")");
        refused(() -> taxed(period, "1.00").addition(eur(more)).build(), "addition (EUR " + more + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "0.999", "1"})
    void aFactorIsUpToOne(String factor) {
        assertThat(taxed(WagePeriod.MONTH, "1.00")
                        .factor(Decimal.parse(factor))
                        .build()
                        .factor())
                .isEqualTo(Decimal.parse(factor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.5", "1.001", "0.9999"})
    void noOtherFactor(String factor) {
        refused(
                () -> taxed(WagePeriod.MONTH, "1.00")
                        .factor(Decimal.parse(factor))
                        .build(),
                "factor (" + factor + ") must be above 0 and at most 1, with at most three places");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.5", "100"})
    void childAllowances(String number) {
        assertThat(taxed(WagePeriod.MONTH, "1.00")
                        .childAllowances(Decimal.parse(number))
                        .build()
                        .childAllowances())
                .isEqualTo(Decimal.parse(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.5", "100.1", "0.25"})
    void otherChildAllowancesAreRefused(String number) {
        refused(
                () -> taxed(WagePeriod.MONTH, "1.00")
                        .childAllowances(Decimal.parse(number))
                        .build(),
                "childAllowances (" + number + ") must be from 0 to 100 with at most one place");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0%", "2.99%", "20%"})
    void additionalRates(String rate) {
        Percentage additional = Percentage.parse(rate);

        assertThat(taxed(WagePeriod.MONTH, "1.00")
                        .additionalHealthRate(additional)
                        .build()
                        .additionalHealthRate())
                .isEqualTo(additional);
        assertThat(insured(eur("1.00")).additionalHealthRate(additional).build().additionalHealthRate())
                .isEqualTo(additional);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01%", "20.01%", "2.999%"})
    void otherAdditionalRatesAreRefused(String rate) {
        Percentage additional = Percentage.parse(rate);
        String message = "additionalHealthRate (" + rate + ") must be from 0 to 20 % with at most two places";

        refused(
                () -> taxed(WagePeriod.MONTH, "1.00")
                        .additionalHealthRate(additional)
                        .build(),
                message);
        refused(() -> insured(eur("1.00")).additionalHealthRate(additional).build(), message);
    }

    @Test
    void contributionsAreOfEuros() {
        assertThat(insured(eur("0.00")).build().wage()).isEqualTo(eur("0.00"));
        assertThat(insured(eur("833333333.33")).build().wage()).isEqualTo(eur("833333333.33"));
        for (String wrong : List.of("-0.01", "833333333.34")) {
            refused(
                    () -> insured(eur(wrong)).build(),
                    "wage (EUR " + wrong + ") must be 0 or more, and at most EUR 10000000000.00 a year");
        }
        refused(() -> insured(Money.parse("USD 1.00")).build(), "wage (USD 1.00) must be in EUR");
    }

    @Test
    void amountsAreOfEuros() {
        Money most = eur("10000000000.00");

        assertThat(PrivateHealth.of(most).monthlyPremium()).isEqualTo(most);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrivateHealth.of(eur("10000000000.01")))
                .withMessageStartingWith("monthlyPremium (EUR 10000000000.01) must be at most EUR 10000000000.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrivateHealth.of(eur("-0.01")))
                .withMessageStartingWith("monthlyPremium (EUR -0.01) must be 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrivateHealth.of(eur("1.00"), Money.parse("USD 1.00")))
                .withMessageStartingWith("monthlySubsidy (USD 1.00) must be in EUR");
    }

    @Test
    void partsOfABonusAreNoMoreThanTheWhole() {
        Bonus bonus = Bonus.of(eur("2.00"), eur("10.00"));
        Money none = eur("0.00");

        assertThat(bonus.withCompensation(eur("10.00"), eur("2.00")).compensationInAmount())
                .isEqualTo(eur("2.00"));
        assertThat(bonus.withPension(eur("10.00"), eur("2.00"), eur("2.00")).deathBenefit())
                .isEqualTo(eur("2.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bonus.withCompensation(none, eur("2.01")))
                .withMessageStartingWith("compensationInAmount (EUR 2.01) must be at most EUR 2.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bonus.withPension(eur("10.01"), none, none))
                .withMessageStartingWith("pensionInAnnualWage (EUR 10.01) must be at most EUR 10.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bonus.withPension(none, eur("2.01"), none))
                .withMessageStartingWith("pensionInAmount (EUR 2.01) must be at most EUR 2.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bonus.withPension(none, eur("1.00"), eur("1.01")))
                .withMessageStartingWith("deathBenefit (EUR 1.01) must be at most EUR 1.00");
    }
}
