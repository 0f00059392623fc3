// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import static dev.tradewright.hr.country.cn.Oracle.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.place.City;
import dev.tradewright.core.table.Boundary;
import dev.tradewright.core.table.BracketTable;
import dev.tradewright.core.table.RateBracket;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.InvalidValueException;
import dev.tradewright.hr.country.cn.AdditionalDeductionClaim.Degree;
import dev.tradewright.hr.country.cn.AdditionalDeductionClaim.Elderly;
import dev.tradewright.hr.country.cn.AdditionalDeductionClaim.HousingLoan;
import dev.tradewright.hr.country.cn.AdditionalDeductionClaim.Rent;
import dev.tradewright.hr.country.cn.AdditionalDeductionClaim.RentCity;
import dev.tradewright.hr.country.cn.AdditionalDeductionClaim.Share;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused of tables and claims that a host gives, and the values just within. */
class ChinaChecksTest {

    private static final City SHANGHAI = City.parse("310000");
    private static final City BEIJING = City.parse("110000");
    private static final DateRange YEAR = DateRange.parse("2025-07-01/2026-07-01");
    private static final DateRange NEXT = DateRange.parse("2026-07-01/2027-07-01");
    private static final DateRange LATER = DateRange.parse("2026-06-30/2027-07-01");
    private static final Provenance SOURCE = new Provenance("the city's notice", Provenance.Confidence.ONE_SOURCE);

    private static Percentage percent(String points) {
        return Percentage.parse(points + "%");
    }

    private static void refused(ThrowingCallable making, String message) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessageContaining(message);
    }

    private static ContributionRate rate(City city, ContributionLine line, DateRange dates, String own, String other) {
        return new ContributionRate(
                city, line, dates, Optional.of(percent(own)), yuan("0"), Optional.of(percent(other)), SOURCE);
    }

    private static ContributionBase base(City city, ContributionBase.Scope scope, DateRange dates) {
        return new ContributionBase(city, scope, dates, new ContributionBounds(yuan("1"), yuan("2")), SOURCE);
    }

    private static HousingFundLimits limits(City city, DateRange dates, String min, String max) {
        return new HousingFundLimits(
                city, dates, percent(min), percent(max), Optional.empty(), Optional.empty(), SOURCE);
    }

    private static HousingFundLimits supplementary(String min, String max) {
        return new HousingFundLimits(
                SHANGHAI,
                YEAR,
                percent("5"),
                percent("7"),
                Optional.of(percent(min)),
                Optional.of(percent(max)),
                SOURCE);
    }

    @Test
    void ratesAreFromNothingToAll() {
        assertThat(rate(SHANGHAI, ContributionLine.PENSION, YEAR, "0", "0").employee())
                .contains(Percentage.ZERO);
        assertThat(rate(SHANGHAI, ContributionLine.PENSION, YEAR, "100", "100").employer())
                .contains(percent("100"));
        refused(
                () -> rate(SHANGHAI, ContributionLine.PENSION, YEAR, "100.01", "0"),
                "employee (100.01%) must be from 0 % to 100 %");
        refused(
                () -> rate(SHANGHAI, ContributionLine.PENSION, YEAR, "-0.01", "0"),
                "employee (-0.01%) must be from 0 % to 100 %");
        refused(
                () -> rate(SHANGHAI, ContributionLine.PENSION, YEAR, "0", "-0.01"),
                "employer (-0.01%) must be from 0 % to 100 %");
    }

    @ParameterizedTest
    @EnumSource(
            value = ContributionLine.class,
            names = {"INJURY", "HOUSING_FUND", "SUPPLEMENTARY_FUND"})
    void linesWhoseRatesStandElsewhereHaveNone(ContributionLine line) {
        refused(
                () -> rate(SHANGHAI, line, YEAR, "1", "1"),
                "line (" + line + ") must be pension, medical or unemployment insurance");
    }

    @Test
    void limitsAreInOrder() {
        assertThat(limits(SHANGHAI, YEAR, "7", "7").max()).isEqualTo(percent("7"));
        refused(() -> limits(SHANGHAI, YEAR, "7", "6.99"), "max (6.99%) must not be below 7%");
        refused(() -> limits(SHANGHAI, YEAR, "-1", "7"), "min (-1%) must be from 0 % to 100 %");
        refused(() -> limits(SHANGHAI, YEAR, "7", "100.01"), "max (100.01%) must be from 0 % to 100 %");
        assertThat(supplementary("3", "3").supplementaryMax()).contains(percent("3"));
        refused(() -> supplementary("3", "2.99"), "supplementaryMax (2.99%) must not be below 3%");
        refused(() -> supplementary("-1", "3"), "supplementaryMin (-1%) must be from 0 % to 100 %");
        refused(() -> supplementary("3", "100.01"), "supplementaryMax (100.01%) must be from 0 % to 100 %");
        for (boolean min : new boolean[] {true, false}) {
            Optional<Percentage> one = Optional.of(percent("1"));
            Optional<Percentage> none = Optional.empty();
            refused(
                    () -> new HousingFundLimits(
                            SHANGHAI, YEAR, percent("5"), percent("7"), min ? one : none, min ? none : one, SOURCE),
                    "must be stated together with supplementaryMin");
        }
        assertThat(new ContributionBounds(yuan("5"), yuan("5")).base(yuan("7"))).isEqualTo(yuan("5"));
        refused(() -> new ContributionBounds(yuan("5"), yuan("4.99")), "cap (CNY 4.99) must not be below the floor");
    }

    /** 60 % and 300 % of 12,577: what lies between is the base, what lies outside is put on the bound. */
    @Test
    void aWageIsPutWithinTheBounds() {
        ContributionBounds bounds = ContributionBounds.ofLocalAverage(yuan("12577"));
        assertThat(bounds.base(yuan("7546.19"))).isEqualTo(yuan("7546.20"));
        assertThat(bounds.base(yuan("7546.21"))).isEqualTo(yuan("7546.21"));
        assertThat(bounds.base(yuan("37730.99"))).isEqualTo(yuan("37730.99"));
        assertThat(bounds.base(yuan("37731.01"))).isEqualTo(yuan("37731"));
        refused(() -> bounds.base(yuan("-0.01")), "wage");
    }

    @Test
    void ratesOfTheFundAreNotNegative() {
        refused(
                () -> new InsuredPlace(SHANGHAI, HousingFundRate.NONE, percent("-0.01")),
                "injury (-0.01%) must be from 0 % to 100 %");
        refused(() -> HousingFundRate.of(percent("-0.01")), "basic (-0.01%)");
        refused(() -> new HousingFundRate(percent("7"), percent("-0.01")), "supplementary (-0.01%)");
        assertThat(new HousingFundRate(percent("7"), percent("5"))).hasToString("7% + 5%");
    }

    @Test
    void figuresAreWholeFenAndNotNegative() {
        TaxParameter parameter = TaxParameter.RENT_LARGE_CITY;
        assertThat(new TaxFigure(parameter, YEAR, Decimal.ZERO, SOURCE).value()).isEqualTo(Decimal.ZERO);
        assertThat(new TaxFigure(parameter, YEAR, Decimal.parse("0.01"), SOURCE).value())
                .isEqualTo(Decimal.parse("0.01"));
        refused(() -> new TaxFigure(parameter, YEAR, Decimal.parse("-0.01"), SOURCE), "value (-0.01) must be 0 or");
        refused(() -> new TaxFigure(parameter, YEAR, Decimal.parse("0.001"), SOURCE), "at most 2 decimal places");
    }

    private static BracketTable.Builder table(CurrencyUnit currency, String from, Optional<String> to) {
        return BracketTable.builder()
                .currency(currency)
                .method(BracketTable.Method.PROGRESSIVE)
                .boundary(Boundary.UPPER_INCLUSIVE)
                .addBrackets(new RateBracket(
                        Money.of(currency, Decimal.parse(from)),
                        to.map(bound -> Money.of(currency, Decimal.parse(bound))),
                        percent("3"),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static void tableRefused(BracketTable table, String message) {
        refused(() -> new TaxTable(TaxTable.Kind.MONTHLY, YEAR, table, SOURCE), message);
    }

    @Test
    void bracketsAreAsTheLawHasThem() {
        Optional<String> open = Optional.empty();
        BracketTable good = table(CurrencyUnit.CNY, "0", open).build();
        assertThat(new TaxTable(TaxTable.Kind.MONTHLY, YEAR, good, SOURCE).brackets())
                .isEqualTo(good);
        tableRefused(table(CurrencyUnit.EUR, "0", open).build(), "currency (EUR) must be CNY");
        tableRefused(good.withBoundary(Boundary.LOWER_INCLUSIVE), "must be upper inclusive");
        tableRefused(table(CurrencyUnit.CNY, "1", open).build(), "must begin at 0");
        tableRefused(table(CurrencyUnit.CNY, "0", Optional.of("5")).build(), "must have no end");
        tableRefused(good.withMethod(BracketTable.Method.WHOLE_AMOUNT), "must be progressive");
    }

    private static List<String> violations(ThrowingCallable building) {
        return catchThrowableOfType(InvalidValueException.class, building).violations().stream()
                .map(violation -> violation.path() + " " + violation.code())
                .toList();
    }

    /** Half-open: the next year may begin on the day on which this one ends, and not on the day before. */
    @Test
    void noDayHasTwoFacts() {
        ContributionBase.Scope pension = ContributionBase.Scope.PENSION;
        assertThat(ChinaContributionTables.builder()
                        .addBases(
                                base(SHANGHAI, pension, YEAR),
                                base(SHANGHAI, pension, NEXT),
                                base(BEIJING, pension, YEAR),
                                base(SHANGHAI, ContributionBase.Scope.MEDICAL, YEAR))
                        .addRates(
                                rate(SHANGHAI, ContributionLine.PENSION, YEAR, "8", "16"),
                                rate(SHANGHAI, ContributionLine.PENSION, NEXT, "8", "16"),
                                rate(BEIJING, ContributionLine.PENSION, YEAR, "8", "16"))
                        .addFundLimits(
                                limits(SHANGHAI, YEAR, "5", "7"),
                                limits(SHANGHAI, NEXT, "5", "7"),
                                limits(BEIJING, YEAR, "5", "12"))
                        .build()
                        .bases())
                .hasSize(4);
        assertThat(violations(() -> ChinaContributionTables.builder()
                        .addBases(base(SHANGHAI, pension, YEAR), base(SHANGHAI, pension, LATER))
                        .build()))
                .containsExactly("bases[1] overlap");
        assertThat(violations(() -> ChinaContributionTables.builder()
                        .addRates(
                                rate(SHANGHAI, ContributionLine.PENSION, YEAR, "8", "16"),
                                rate(SHANGHAI, ContributionLine.PENSION, LATER, "8", "16"))
                        .build()))
                .containsExactly("rates[1] overlap");
        assertThat(violations(() -> ChinaContributionTables.builder()
                        .addFundLimits(limits(SHANGHAI, YEAR, "5", "7"), limits(SHANGHAI, LATER, "5", "7"))
                        .build()))
                .containsExactly("fundLimits[1] overlap");
        TaxTable monthly = new TaxTable(
                TaxTable.Kind.MONTHLY,
                YEAR,
                table(CurrencyUnit.CNY, "0", Optional.empty()).build(),
                SOURCE);
        assertThat(violations(() ->
                        ChinaTaxTables.builder().addTables(monthly, monthly).build()))
                .containsExactly("tables[1] overlap");
    }

    @Test
    void claimsEndWhereTheyBeginAtTheEarliest() {
        YearMonth may = YearMonth.of(2025, 5);
        Optional<YearMonth> same = Optional.of(may);
        Optional<YearMonth> before = Optional.of(YearMonth.of(2025, 4));
        assertThat(new HousingLoan(may, same, Share.WHOLE).last()).isEqualTo(same);
        String message = "must not be before 2025-05";
        refused(() -> new HousingLoan(may, before, Share.WHOLE), message);
        refused(() -> new Rent(RentCity.LARGE, may, before), message);
        refused(() -> new Degree(may, before), message);
        assertThat(new Degree(may, Optional.empty()).last()).isEmpty();
        LocalDate born = LocalDate.of(1950, 1, 1);
        assertThat(new Elderly(born, Optional.of(yuan("0")), Optional.empty()).sharedAmount())
                .contains(yuan("0"));
        refused(
                () -> new Elderly(born, Optional.of(yuan("-0.01")), Optional.empty()),
                "sharedAmount (CNY -0.01) must be 0 or more");
    }

    @Test
    void aMonthOfAPayslipComesWithoutItsOwnContributions() {
        MonthlyWages wages = MonthlyWages.of(yuan("20000"));
        refused(
                () -> PayslipMonth.of(wages.withSpecial(yuan("0.01")), DeclaredWages.NONE),
                "wages (CNY 0.01) must come without special deductions");
        assertThat(PayslipMonth.of(wages, DeclaredWages.NONE).wages()).isEqualTo(wages);
    }

    @Test
    void aWholeYearsDeductionIsNotNegative() {
        Money none = yuan("0");
        refused(
                () -> CumulativeWages.of(
                        2025, 0, 0, Optional.of(yuan("-0.01")), none, none, none, none, none, none, none, false),
                "wholeYearBasicDeduction (CNY -0.01)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "10.01"})
    void theRateOfInjuryInsuranceIsFromNothingToTenPercent(String rate) {
        ChinaContributionTables tables = ChinaContributionTables.standard();
        YearMonth month = YearMonth.of(2025, 9);
        refused(
                () -> CityContributions.of(tables, SHANGHAI, month, HousingFundRate.NONE, percent(rate)),
                "injury (" + rate + "%) must be from 0 % to 10 %");
        assertThat(CityContributions.of(tables, SHANGHAI, month, HousingFundRate.NONE, percent("10"))
                        .city())
                .isEqualTo(SHANGHAI);
        assertThat(CityContributions.of(tables, SHANGHAI, month, HousingFundRate.NONE, percent("0"))
                        .month())
                .isEqualTo(month);
    }

    @Test
    void theRatesOfTheFundAreNamed() {
        ChinaContributionTables tables = ChinaContributionTables.standard();
        YearMonth month = YearMonth.of(2025, 9);
        HousingFundRate rate = new HousingFundRate(percent("8"), percent("5"));
        refused(
                () -> CityContributions.of(tables, SHANGHAI, month, rate, percent("1")),
                "fund (8% + 5%) must be from 5% to 7% in Shanghai, and 0% or 1% to 5% of the supplementary fund");
        refused(
                () -> CityContributions.of(tables, BEIJING, month, rate, percent("1")),
                "fund (8% + 5%) must be from 5% to 12% in Beijing, without supplementary fund");
    }

    @Test
    void resourcesAreTables() {
        ResourceRows rows = new ResourceRows(
                "some.csv",
                List.of(
                        "from,until,amount,source,confidence",
                        "2025-01-01,,12.50,a,ONE_SOURCE",
                        "2025-01-01,2026-01-01,,b,SEVERAL_SOURCES"));
        ResourceRows.Row first = rows.rows().get(0);
        ResourceRows.Row second = rows.rows().get(1);
        assertThat(rows.rows()).hasSize(2);
        assertThat(first.text("amount")).isEqualTo("12.50");
        assertThat(first.yuan("amount")).isEqualTo(yuan("12.50"));
        assertThat(first.has("amount")).isTrue();
        assertThat(second.has("amount")).isFalse();
        assertThat(first.dates()).hasToString("2025-01-01/..");
        assertThat(second.dates()).hasToString("2025-01-01/2026-01-01");
        assertThat(first.provenance()).isEqualTo(new Provenance("a", Provenance.Confidence.ONE_SOURCE));
        assertThat(second.provenance()).isEqualTo(new Provenance("b", Provenance.Confidence.SEVERAL_SOURCES));
        assertThatIllegalStateException()
                .isThrownBy(() -> first.text("price"))
                .withMessage("some.csv has no column (price)");
        assertThatIllegalStateException()
                .isThrownBy(() -> new ResourceRows("some.csv", List.of("a,b", "1,2", "1")))
                .withMessage("some.csv: row ([1]) must have 2 fields, like a,b");
        assertThatIllegalStateException()
                .isThrownBy(() -> ResourceRows.read("none.csv"))
                .withMessage("Resource (none.csv) is missing");
    }

    /** Comments and empty lines are no rows: 2 cities have limits of the fund's rates. */
    @Test
    void resourcesAreReadWithoutTheirComments() {
        List<ResourceRows.Row> rows =
                ResourceRows.read("housing-fund-rates.csv").rows();
        assertThat(rows)
                .extracting(row -> row.text("city"))
                .containsExactly("310000", "110000", "110000", "440300", "330100", "440100");
        assertThat(rows.get(0).dates()).hasToString("2024-07-01/2027-07-01");
        assertThat(rows.get(1).has("supplementaryMin")).isFalse();
    }
}
