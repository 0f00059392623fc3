// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.table.Boundary;
import dev.tradewright.core.table.BracketTable;
import dev.tradewright.core.table.RateBracket;
import dev.tradewright.core.value.InvalidValueException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What figures of a host may be, and what the built-in ones are. */
class TaxYearParametersTest {

    private static final TaxYearParameters FIGURES =
            UnitedKingdomPayroll.standard().parameters(TaxYear.parse("2025-26"));

    private static Money gbp(String amount) {
        return Money.parse("GBP " + amount);
    }

    private static void refused(TaxYearParameters.Builder wrong, String message) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(wrong::build)
                .withMessageContaining(message);
    }

    private static TaxYearParameters.Builder figures() {
        return TaxYearParameters.builder().from(FIGURES);
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void builtInFiguresAreReadAlikeEachTime(int year) {
        assertThat(TaxYearTables.read(year))
                .isEqualTo(UnitedKingdomPayroll.standard().parameters(new TaxYear(year)));
    }

    @Test
    void aTableIsReadWithoutRemarksAndHeading() {
        List<String[]> rows = Lines.read("minimum-wage.csv", 6);

        assertThat(rows).hasSameSizeAs(MinimumWage.standard().rates());
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(6));
        assertThat(rows.get(0)[0])
                .isEqualTo(MinimumWage.standard().rates().get(0).dates().start().toString());
        assertThatIllegalStateException()
                .isThrownBy(() -> Lines.read("no-such-table.csv", 6))
                .withMessage("Resource (no-such-table.csv) is missing");
    }

    private static <K extends Enum<K>, V> Map<K, V> without(Map<K, V> all, K key) {
        Map<K, V> rest = new EnumMap<>(all);
        rest.remove(key);
        return rest;
    }

    @Test
    void nothingMayBeMissing() {
        refused(figures().incomeTax(without(FIGURES.incomeTax(), TaxRegion.WALES)), "has nothing for WALES");
        refused(figures().nationalInsurance(without(FIGURES.nationalInsurance(), NiCategory.V)), "has nothing for V");
        refused(
                figures().studentLoans(without(FIGURES.studentLoans(), StudentLoanPlan.PLAN_4)),
                "has nothing for PLAN_4");
    }

    private static BracketTable.Builder bands(String... fromAndRate) {
        BracketTable.Builder table = BracketTable.builder()
                .currency(CurrencyUnit.GBP)
                .method(BracketTable.Method.PROGRESSIVE)
                .boundary(Boundary.UPPER_INCLUSIVE);
        for (int i = 0; i < fromAndRate.length; i += 2) {
            Optional<Money> to = i + 2 < fromAndRate.length ? Optional.of(gbp(fromAndRate[i + 2])) : Optional.empty();
            table.addBrackets(new RateBracket(
                    gbp(fromAndRate[i]), to, Percentage.parse(fromAndRate[i + 1]), Optional.empty(), Optional.empty()));
        }
        return table;
    }

    private static TaxYearParameters.Builder taxed(TaxRegion region, BracketTable table) {
        Map<TaxRegion, BracketTable> all = new EnumMap<>(FIGURES.incomeTax());
        all.put(region, table);
        return figures().incomeTax(all);
    }

    /** A code BR in Scotland means the second band, elsewhere the first. */
    @Test
    void eachRegionHasTheBandsOfItsBasicRate() {
        assertThat(taxed(TaxRegion.WALES, bands("0", "20%").build()).build().incomeTax())
                .containsKey(TaxRegion.WALES);
        assertThat(taxed(TaxRegion.SCOTLAND, bands("0", "19%", "1000", "20%").build())
                        .build()
                        .incomeTax())
                .containsKey(TaxRegion.SCOTLAND);
        refused(
                taxed(TaxRegion.SCOTLAND, bands("0", "19%").build()),
                "incomeTax[SCOTLAND] (PROGRESSIVE) must be progressive, upper bounds inclusive, from 0 without end,"
                        + " with 2 bands or more");
    }

    @Test
    void bandsAreProgressiveAndWithoutGap() {
        String form = "incomeTax[WALES] (";
        String rule = "must be progressive, upper bounds inclusive, from 0 without end, with 1 bands or more";
        RateBracket ending = new RateBracket(
                gbp("0"), Optional.of(gbp("100")), Percentage.of(20), Optional.empty(), Optional.empty());
        List<BracketTable> wrong = List.of(
                bands("0", "20%").method(BracketTable.Method.WHOLE_AMOUNT).build(),
                bands("0", "20%").boundary(Boundary.LOWER_INCLUSIVE).build(),
                bands("1", "20%").build(),
                bands().addBrackets(ending).build());

        for (BracketTable table : wrong) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(taxed(TaxRegion.WALES, table)::build)
                    .withMessageContaining(form)
                    .withMessageContaining(rule);
        }
    }

    @Test
    void bandsBeginAtWholePoundsWithRatesInRange() {
        refused(
                taxed(TaxRegion.WALES, bands("0", "20%", "37700.50", "40%").build()),
                "incomeTax[WALES].brackets[1].from (GBP 37700.50) must be a whole number of pounds");
        refused(
                taxed(TaxRegion.WALES, bands("0", "20%", "37700", "100.01%").build()),
                "incomeTax[WALES].brackets[1].rate (100.01%) must be from 0% to 100% with at most 6 decimal"
                        + " places");
        RateBracket euros = new RateBracket(
                Money.parse("EUR 0"), Optional.empty(), Percentage.of(20), Optional.empty(), Optional.empty());
        refused(
                taxed(
                        TaxRegion.WALES,
                        bands().currency(CurrencyUnit.EUR).addBrackets(euros).build()),
                "incomeTax[WALES].brackets[0].from (EUR 0.00) must be in GBP and 0 or more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0%", "100%", "33.333333%"})
    void aRateIsFromNothingToAll(String rate) {
        Percentage limit = Percentage.parse(rate);

        assertThat(figures().overridingLimit(limit).build().overridingLimit()).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.000001%", "100.000001%", "33.3333333%"})
    void noOtherRate(String rate) {
        refused(
                figures().overridingLimit(Percentage.parse(rate)),
                "overridingLimit (" + rate + ") must be from 0% to 100% with at most 6 decimal places");
    }

    private static NiThresholds thresholds(NiThresholds good, int place, Money other) {
        List<Money> all = new ArrayList<>(List.of(
                good.lowerEarningsLimit(),
                good.primaryThreshold(),
                good.secondaryThreshold(),
                good.freeportUpperSecondaryThreshold(),
                good.upperEarningsLimit()));
        all.set(place, other);
        return new NiThresholds(all.get(0), all.get(1), all.get(2), all.get(3), all.get(4));
    }

    @ParameterizedTest
    @CsvSource({
        "0, lowerEarningsLimit",
        "1, primaryThreshold",
        "2, secondaryThreshold",
        "3, freeportUpperSecondaryThreshold",
        "4, upperEarningsLimit"
    })
    void thresholdsAreInPounds(int place, String name) {
        for (Money wrong : List.of(Money.parse("EUR 1"), gbp("-0.01"))) {
            String rule = name + " (" + wrong + ") must be in GBP and 0 or more";
            refused(figures().weekly(thresholds(FIGURES.weekly(), place, wrong)), "weekly." + rule);
            refused(figures().monthly(thresholds(FIGURES.monthly(), place, wrong)), "monthly." + rule);
            refused(figures().yearly(thresholds(FIGURES.yearly(), place, wrong)), "yearly." + rule);
        }
    }

    /** 125 - 242 - 967 of the employee, 96 - 481 - 967 of the employer. */
    @ParameterizedTest
    @CsvSource({
        "0, 242.01, weekly.primaryThreshold (GBP 242.00) must not be below GBP 242.01",
        "1, 967.01, weekly.upperEarningsLimit (GBP 967.00) must not be below GBP 967.01",
        "2, 481.01, weekly.freeportUpperSecondaryThreshold (GBP 481.00) must not be below GBP 481.01",
        "3, 967.01, weekly.upperEarningsLimit (GBP 967.00) must not be below GBP 967.01"
    })
    void thresholdsAscend(int place, String amount, String message) {
        refused(figures().weekly(thresholds(FIGURES.weekly(), place, gbp(amount))), message);
        Money equal = gbp(amount).minus(gbp("0.01"));
        assertThat(figures().weekly(thresholds(FIGURES.weekly(), place, equal)).build())
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"0, main", "1, aboveUpperLimit", "2, employer", "3, employerAboveFreeport", "4, employerAboveUpperLimit"
    })
    void ratesOfNationalInsuranceAreInRange(int place, String name) {
        Percentage[] all = {Percentage.of(8), Percentage.of(2), Percentage.of(15), Percentage.of(15), Percentage.of(15)
        };
        all[place] = Percentage.parse("100.01%");
        Map<NiCategory, NiRates> rates = new EnumMap<>(FIGURES.nationalInsurance());
        rates.put(NiCategory.A, new NiRates(all[0], all[1], all[2], all[3], all[4]));

        refused(
                figures().nationalInsurance(rates),
                "nationalInsurance[A]." + name + " (100.01%) must be from 0% to 100%");
    }

    @ParameterizedTest
    @EnumSource(StudentLoanPlan.class)
    void studentLoansHaveAThresholdAndARate(StudentLoanPlan plan) {
        Map<StudentLoanPlan, StudentLoanTerms> loans = new EnumMap<>(FIGURES.studentLoans());

        loans.put(plan, new StudentLoanTerms(gbp("-0.01"), Percentage.of(9)));
        refused(
                figures().studentLoans(loans),
                "studentLoans[" + plan + "].threshold (GBP -0.01) must be in GBP and 0 or more");
        loans.put(plan, new StudentLoanTerms(gbp("1"), Percentage.of(101)));
        refused(figures().studentLoans(loans), "studentLoans[" + plan + "].rate (101%) must be from 0% to 100%");
    }
}
