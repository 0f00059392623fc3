// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.InvalidValueException;
import dev.tradewright.hr.country.de.WageTaxYear.CareRates;
import dev.tradewright.hr.country.de.WageTaxYear.IncomeTariff;
import dev.tradewright.hr.country.de.WageTaxYear.MinimumShare;
import dev.tradewright.hr.country.de.WageTaxYear.Progressive;
import dev.tradewright.hr.country.de.WageTaxYear.Proportional;
import dev.tradewright.hr.country.de.WageTaxYear.Provision;
import dev.tradewright.hr.country.de.WageTaxYear.Relief;
import dev.tradewright.hr.country.de.WageTaxYear.SecondIncome;
import dev.tradewright.hr.country.de.WageTaxYear.Solidarity;
import dev.tradewright.hr.country.de.WageTaxYear.UnemploymentShare;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What numbers of a host may be, and what the built-in ones are. */
class GermanyNumbersTest {

    private static final GermanyTables TABLES = GermanyTables.standard();
    private static final Rate RATE = Rate.parse("0.1");
    private static final Decimal ONE = Decimal.ONE;

    @Test
    void builtInNumbersAreReadAlikeEachTime() {
        assertThat(GermanyResources.wageTaxYears()).isEqualTo(TABLES.wageTaxYears());
        assertThat(GermanyResources.socialInsuranceYears()).isEqualTo(TABLES.socialInsuranceYears());
    }

    @Test
    void tablesNameTheirEditions() {
        assertThat(TABLES)
                .hasToString("GermanyTables[wage tax [2024-01-01/2024-12-01, 2024-12-01/2025-01-01,"
                        + " 2025-01-01/2026-01-01, 2026-01-01/2027-01-01], social insurance"
                        + " [2024-01-01/2025-01-01, 2025-01-01/2026-01-01, 2026-01-01/2027-01-01]]");
    }

    @Test
    void coverageDoesNotDependOnTheOrderOfEditions() {
        GermanyTables again = TABLES.with(TABLES.wageTaxYears().get(2)); // which now comes last, after 2026

        assertThat(again.coverage()).isEqualTo(TABLES.coverage());
        assertThat(TABLES.coverage().covers("de.catch-up", LocalDate.of(2024, 12, 1)))
                .isTrue();
    }

    private static IncomeTariff tariff(long basic, long zone2, long zone3, long zone4) {
        return new IncomeTariff(
                basic,
                new Progressive(zone2, ONE, ONE, ONE),
                new Progressive(zone3, ONE, ONE, ONE),
                new Proportional(RATE, ONE),
                zone4,
                new Proportional(RATE, ONE));
    }

    @Test
    void zonesFollowOneAnother() {
        assertThat(tariff(1, 2, 3, 4).zone4UpTo()).isEqualTo(4);
        assertThat(tariff(0, 2, 3, 999_999).zone4UpTo()).isEqualTo(999_999);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2, 3, 4,       zone2.upTo (2) must be above basicAllowance",
        "1, 2, 2, 4,       zone3.upTo (2) must be above zone2.upTo",
        "1, 2, 3, 3,       zone4UpTo (3) must be above zone3.upTo",
        "1, 2, 3, 1000000, zone4UpTo (1000000) must be below 1000000"
    })
    void zonesDoNotMeet(long basic, long zone2, long zone3, long zone4, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tariff(basic, zone2, zone3, zone4))
                .withMessageStartingWith(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.01", "10000"})
    void coefficients(String number) {
        Decimal coefficient = Decimal.parse(number);

        assertThat(new Progressive(1, coefficient, coefficient, coefficient).base())
                .isEqualTo(coefficient);
        assertThat(new Proportional(RATE, coefficient).subtract()).isEqualTo(coefficient);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "10000.01", "0.001"})
    void otherCoefficientsAreRefused(String number) {
        Decimal wrong = Decimal.parse(number);

        for (Runnable made : List.<Runnable>of(
                () -> new Progressive(1, wrong, ONE, ONE),
                () -> new Progressive(1, ONE, wrong, ONE),
                () -> new Progressive(1, ONE, ONE, wrong))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(made::run)
                    .withMessageStartingWith(
                            "coefficient (" + number + ") must be from 0 to 10000 with at most two places");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "0.001"})
    void whatIsSubtractedIsInCents(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proportional(RATE, Decimal.parse(number)))
                .withMessageStartingWith("subtract (" + number + ") must be 0 or more with two places");
    }

    @Test
    void limitsOfSecondIncomesAscend() {
        assertThat(new SecondIncome(1, 2, 3, RATE, true).third()).isEqualTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SecondIncome(2, 2, 3, RATE, true))
                .withMessageStartingWith("second (2) must be above first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SecondIncome(1, 3, 3, RATE, true))
                .withMessageStartingWith("third (3) must be above second");
    }

    private record Rated(String name, Function<Rate, Object> made) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Provision provision(Rate pension, Rate health) {
        return new Provision(
                1, Optional.empty(), 1, pension, health, care(RATE, RATE, RATE, RATE), new UnemploymentShare(RATE, 1));
    }

    private static CareRates care(Rate ordinary, Rate saxony, Rate childless, Rate perChild) {
        return new CareRates(ordinary, saxony, childless, perChild);
    }

    private static SocialInsuranceYear.Rates social(int place, Rate rate) {
        Rate[] all = new Rate[9];
        Arrays.fill(all, Rate.ZERO);
        all[place] = rate;
        return new SocialInsuranceYear.Rates(all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], all[8]);
    }

    static Stream<Arguments> rates() {
        return Stream.of(
                        new Rated("rate", rate -> new Proportional(rate, ONE)),
                        new Rated("minimumRate", rate -> new SecondIncome(1, 2, 3, rate, true)),
                        new Rated("rate", rate -> new Solidarity(1, rate, RATE)),
                        new Rated("mitigation", rate -> new Solidarity(1, RATE, rate)),
                        new Rated("pensionRate", rate -> provision(rate, RATE)),
                        new Rated("healthRate", rate -> provision(RATE, rate)),
                        new Rated("ordinary", rate -> care(rate, RATE, RATE, RATE)),
                        new Rated("saxony", rate -> care(RATE, rate, RATE, RATE)),
                        new Rated("childless", rate -> care(RATE, RATE, rate, RATE)),
                        new Rated("reductionPerChild", rate -> care(RATE, RATE, RATE, rate)),
                        new Rated("rate", rate -> new MinimumShare(rate, 1, 1, RATE, RATE, RATE)),
                        new Rated("employerHealth", rate -> new MinimumShare(RATE, 1, 1, rate, RATE, RATE)),
                        new Rated("employerCare", rate -> new MinimumShare(RATE, 1, 1, RATE, rate, RATE)),
                        new Rated("employerCareSaxony", rate -> new MinimumShare(RATE, 1, 1, RATE, RATE, rate)),
                        new Rated("rate", rate -> new UnemploymentShare(rate, 1)),
                        new Rated("rate", rate -> new Relief(2005, rate, 1, 1, 1)),
                        new Rated("pension", rate -> social(0, rate)),
                        new Rated("unemployment", rate -> social(1, rate)),
                        new Rated("health", rate -> social(2, rate)),
                        new Rated("averageAdditional", rate -> social(3, rate)),
                        new Rated("care", rate -> social(4, rate)),
                        new Rated("careChildless", rate -> social(5, rate)),
                        new Rated("careReductionPerChild", rate -> social(6, rate)),
                        new Rated("careSaxonyShift", rate -> social(7, rate)),
                        new Rated("insolvency", rate -> social(8, rate)))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource
    void rates(Rated rated) {
        for (String good : List.of("0", "0.000001", "1")) {
            assertThat(rated.made().apply(Rate.parse(good))).isNotNull();
        }
        for (String wrong : List.of("-0.000001", "1.000001", "0.0000001")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rated.made().apply(Rate.parse(wrong)))
                    .withMessageStartingWith(
                            rated.name() + " (" + wrong + ") must be from 0 to 1 with at most six places");
        }
    }

    @Test
    void ceilingsAreNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Provision(
                        1,
                        Optional.of(-1L),
                        1,
                        RATE,
                        RATE,
                        care(RATE, RATE, RATE, RATE),
                        new UnemploymentShare(RATE, 1)))
                .withMessageStartingWith("pensionCeilingEast (-1)");
    }

    /** Where the ceiling of the pension insurance is below that of the health insurance, the lower one counts for who is in both. */
    @ParameterizedTest
    @CsvSource({
        // pension 10 % of 1,000 = 100, health 8.7 % of 1,000 = 87, at least 12 % of 1,000 = 120
        "WEST, 220",
        // health 8.7 % of 1,500 = 130.50, at least 12 % of 1,500 = 180
        "NONE, 180"
    })
    void provisionUpToBothCeilings(PensionScheme scheme, long allowance) {
        ProvisionRules rules = new ProvisionRules(new Provision(
                1_000,
                Optional.empty(),
                2_000,
                Rate.parse("0.1"),
                Rate.parse("0.07"),
                care(Rate.parse("0.017"), RATE, RATE, RATE),
                new MinimumShare(Rate.parse("0.12"), 1_900, 3_000, RATE, RATE, RATE)));
        WageTaxInput input = WageTaxInput.builder()
                .taxClass(TaxClass.I)
                .period(WagePeriod.YEAR)
                .wage(Money.parse("EUR 1500.00"))
                .pensionScheme(scheme)
                .build();

        assertThat(rules.allowance(input, 1_500_00, Trace.OFF.recorder())).isEqualTo(allowance);
    }

    @Test
    void anEditionMakesUpForAtMostElevenMonths() {
        WageTaxYear year = TABLES.wageTaxYears().get(3);

        assertThat(year.withCatchUpMonths(11).catchUpMonths()).isEqualTo(11);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> year.withCatchUpMonths(-1))
                .withMessageContaining("catchUpMonths (-1) must be from 0 to 11");
    }

    @Test
    void numbersOfSocialInsuranceAreOfOneYear() {
        SocialInsuranceYear year = TABLES.socialInsuranceYears().get(2);

        for (String days : List.of("2026-01-01/2027-01-02", "2026-05-01/2026-05-01")) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> year.withEffective(DateRange.parse(days)))
                    .withMessageContaining("must be days of one calendar year");
        }
        assertThat(year.withEffective(DateRange.parse("2026-07-01/2027-01-01")).effective())
                .isEqualTo(DateRange.parse("2026-07-01/2027-01-01"));
    }

    @Test
    void theFactorOfTheTransitionZoneIsAtMostOne() {
        SocialInsuranceYear year = TABLES.socialInsuranceYears().get(2);

        assertThat(year.withMidijobFactor(ONE).midijobFactor()).isEqualTo(ONE);
        for (String wrong : List.of("0", "1.0001", "0.66195", "-0.5")) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> year.withMidijobFactor(Decimal.parse(wrong)))
                    .withMessageContaining("midijobFactor (" + wrong + ") must be above 0 and at most 1, with at most"
                            + " four places");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, pension", "1, unemployment", "2, health", "4, care"})
    void sharedRatesCanBeHalved(int place, String name) {
        SocialInsuranceYear odd = TABLES.socialInsuranceYears().get(2).withRates(social(place, Rate.parse("0.000001")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SocialInsurance.of(odd))
                .withMessageStartingWith(name + " (1) in millionths must be even, so that it can be halved");
    }

    @Test
    void statesOfTheEastAndSaxony() {
        Map<FederalState, PensionScheme> east = Map.of(
                FederalState.BRANDENBURG, PensionScheme.EAST,
                FederalState.MECKLENBURG_WESTERN_POMERANIA, PensionScheme.EAST,
                FederalState.SAXONY, PensionScheme.EAST,
                FederalState.SAXONY_ANHALT, PensionScheme.EAST,
                FederalState.THURINGIA, PensionScheme.EAST);

        for (FederalState state : FederalState.values()) {
            assertThat(state.pensionScheme()).isEqualTo(east.getOrDefault(state, PensionScheme.WEST));
            assertThat(state.isSaxony()).isEqualTo(state == FederalState.SAXONY);
            assertThat(state.churchTaxRate())
                    .isEqualTo(Percentage.of(
                            state == FederalState.BAVARIA || state == FederalState.BADEN_WUERTTEMBERG ? 8 : 9));
        }
    }

    @Test
    void churchTaxIsOfEuros() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FederalState.HESSE.churchTax(Money.parse("USD 1.00")))
                .withMessageStartingWith("base (USD 1.00) must be in EUR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FederalState.HESSE.churchTax(Money.parse("EUR -0.01")))
                .withMessageStartingWith("base in cents (-1)");
    }
}
