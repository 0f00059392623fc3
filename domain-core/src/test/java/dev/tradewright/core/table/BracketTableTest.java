// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.table;

import static dev.tradewright.core.table.Tables.cny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.tradewright.core.money.CurrencyMismatchException;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.table.BracketTable.Method;
import dev.tradewright.core.value.InvalidValueException;
import dev.tradewright.core.value.Violation;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketTableTest {

    private static final Rounding COMMERCIAL = Rounding.HALF_AWAY_FROM_ZERO;
    private static final BracketTable INCOME_TAX = Tables.chinasIncomeTax();

    private static BracketTable.Builder dollars(Method method) {
        return BracketTable.builder().currency(CurrencyUnit.USD).method(method);
    }

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }

    @ParameterizedTest
    @CsvSource({
        // 个人所得税法, table 1, with the quick deductions that the tax authorities print
        "0, 0",
        "0.01, 0",
        "0.17, 0.01", // 0.0051
        "35999.99, 1080.00",
        "36000, 1080",
        "36000.01, 1080.00",
        "36000.05, 1080.01", // 36000 x 3 %
        "50000, 2480", // 50000 x 10 % - 2520
        "144000, 11880", // 144000 x 10 % - 2520
        "144000.01, 11880",
        "200000, 23080", // 200000 x 20 % - 16920
        "300000, 43080",
        "350000, 55580", // 350000 x 25 % - 31920
        "420000, 73080",
        "500000, 97080", // 500000 x 30 % - 52920
        "660000, 145080",
        "800000, 194080", // 800000 x 35 % - 85920
        "960000, 250080",
        "1000000, 268080", // 1000000 x 45 % - 181920
        "92233720368547758.07, 41505174165664571.13", // the most money there is: x 45 % - 181920
    })
    void reckonsChinasIncomeTax(String income, String tax) {
        assertThat(INCOME_TAX.amount(cny(income), COMMERCIAL)).isEqualTo(cny(tax));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 2520", "2, 16920", "3, 31920", "4, 52920", "5, 85920", "6, 181920"})
    void derivesTheQuickDeductions(int index, String deduction) {
        assertThat(INCOME_TAX.quickDeduction(index)).isEqualTo(Decimal.parse(deduction));
    }

    @ParameterizedTest
    @CsvSource({
        // a twelfth finds the bracket: 36000 / 12 = 3000
        "36000, 1080", // x 3 %
        "36000.01, 3390.00", // x 10 % - 210: one fen more costs 2310 more
        "144000, 14190", // x 10 % - 210
        "144000.01, 27390", // x 20 % - 1410
    })
    void aBonusIsTaxedInTheBracketOfItsTwelfth(String bonus, String tax) {
        Money twelfth = cny(bonus).dividedBy(12, Rounding.CEILING);
        assertThat(Tables.chinasMonthlyIncomeTax().amountInBracketOf(twelfth, cny(bonus), COMMERCIAL))
                .isEqualTo(cny(tax));
    }

    @ParameterizedTest
    @CsvSource({
        "UPPER_INCLUSIVE, 99.99, 10.00", "UPPER_INCLUSIVE, 100.00, 10.00", "UPPER_INCLUSIVE, 100.01, 20.00",
        "LOWER_INCLUSIVE, 99.99, 10.00", "LOWER_INCLUSIVE, 100.00, 20.00", "LOWER_INCLUSIVE, 100.01, 20.00",
    })
    void theBoundaryDecidesOnTheWholeAmount(Boundary boundary, String amount, String result) {
        BracketTable table = dollars(Method.WHOLE_AMOUNT)
                .boundary(boundary)
                .upTo(usd("100"), Percentage.of(10))
                .above(Percentage.of(20))
                .build();
        assertThat(table.amount(usd(amount), COMMERCIAL)).isEqualTo(usd(result));
        assertThat(table.bracket(usd(amount)).orElseThrow().rate())
                .isEqualTo(Percentage.parse(result.startsWith("1") ? "10%" : "20%"));
    }

    @Test
    void aFixedAmountForEachBracketIsABaseWithoutRate() {
        BracketTable postage = dollars(Method.WHOLE_AMOUNT)
                .addBrackets(
                        RateBracket.of(usd("0"), usd("20"), Percentage.ZERO).withBase(usd("4.90")),
                        RateBracket.of(usd("20"), usd("50"), Percentage.ZERO).withBase(usd("2.90")),
                        RateBracket.from(usd("50"), Percentage.ZERO))
                .build();
        assertThat(postage.amount(usd("19.99"), COMMERCIAL)).isEqualTo(usd("4.90"));
        assertThat(postage.amount(usd("20"), COMMERCIAL)).isEqualTo(usd("2.90"));
        assertThat(postage.amount(usd("50"), COMMERCIAL)).isEqualTo(usd("0"));
        assertThat(postage.explain(usd("20"), COMMERCIAL).fixed()).isEqualTo(Decimal.parse("2.9"));
    }

    @ParameterizedTest
    @CsvSource({
        // IRS Publication 15-T (2025), annual percentage method, single, standard withholding
        "6399.99, 0",
        "6400, 0",
        "10000, 360", // (10000 - 6400) x 10 %
        "18325, 1192.50",
        "20000, 1393.50", // 1192.50 + 1675 x 12 %
        "54875, 5578.50",
        "60000, 6706", // 5578.50 + 5125 x 22 %
    })
    void aBaseAmountAndARateOnTheExcess(String wages, String tax) {
        BracketTable table = dollars(Method.BASE_PLUS_EXCESS)
                .addBrackets(
                        RateBracket.of(usd("0"), usd("6400"), Percentage.ZERO).withBase(usd("0")),
                        RateBracket.of(usd("6400"), usd("18325"), Percentage.of(10))
                                .withBase(usd("0")),
                        RateBracket.of(usd("18325"), usd("54875"), Percentage.of(12))
                                .withBase(usd("1192.50")),
                        RateBracket.from(usd("54875"), Percentage.of(22)).withBase(usd("5578.50")))
                .build();
        assertThat(table.amount(usd(wages), COMMERCIAL)).isEqualTo(usd(tax));
        // the same table progressively: its base amounts are the sums of the brackets below
        assertThat(table.withMethod(Method.PROGRESSIVE).amount(usd(wages), COMMERCIAL))
                .isEqualTo(usd(tax));
    }

    @Test
    void slicesCanBeRoundedOnTheirOwn() {
        BracketTable table = dollars(Method.PROGRESSIVE)
                .upTo(usd("0.15"), Percentage.of(10))
                .above(Percentage.of(30))
                .build();
        // 0.15 x 10 % = 0.015 and 0.05 x 30 % = 0.015: 0.02 + 0.02, or 0.03 together
        assertThat(table.amountOfRoundedSlices(usd("0.20"), COMMERCIAL)).isEqualTo(usd("0.04"));
        assertThat(table.amount(usd("0.20"), COMMERCIAL)).isEqualTo(usd("0.03"));
        assertThat(table.withMethod(Method.WHOLE_AMOUNT).amountOfRoundedSlices(usd("0.20"), COMMERCIAL))
                .isEqualTo(usd("0.06"));
    }

    @Test
    void reportsEverythingThatIsWrongInOneGo() {
        assertThatThrownBy(() -> dollars(Method.PROGRESSIVE)
                        .addBrackets(
                                RateBracket.of(usd("0"), usd("100"), Percentage.of(10))
                                        .withBase(usd("1")),
                                RateBracket.of(usd("110"), usd("105"), Percentage.of(20)), // gap, descending
                                RateBracket.of(usd("90"), cny("200"), Percentage.of(20_000)), // overlap, yuan, rate
                                RateBracket.from(usd("200"), Percentage.of(30)), // endless, not the last
                                RateBracket.from(usd("300"), Percentage.of(30)).withQuickDeduction(usd("7")))
                        .build())
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::path, Violation::code)
                                .contains(
                                        tuple("brackets[0].base", "not-as-derived"),
                                        tuple("brackets[1].from", "gap"),
                                        tuple("brackets[1].to", "descending"),
                                        tuple("brackets[2].from", "overlap"),
                                        tuple("brackets[2].rate", "rate-range"),
                                        tuple("brackets[2].to", "other-currency"),
                                        tuple("brackets[3].to", "endless"),
                                        tuple("brackets[4].quickDeduction", "not-as-derived")));
        assertThatThrownBy(() -> dollars(Method.PROGRESSIVE).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("brackets");
    }

    @Test
    void aWrongQuickDeductionIsNamedWithTheRightOne() {
        assertThatThrownBy(() -> BracketTable.builder()
                        .currency(CurrencyUnit.CNY)
                        .method(Method.PROGRESSIVE)
                        .addBrackets(
                                RateBracket.of(cny("0"), cny("36000"), Percentage.of(3))
                                        .withQuickDeduction(cny("0")),
                                RateBracket.from(cny("36000"), Percentage.of(10))
                                        .withQuickDeduction(cny("2502")))
                        .build())
                .isInstanceOfSatisfying(InvalidValueException.class, invalid -> {
                    assertThat(invalid.violations()).hasSize(1);
                    assertThat(invalid.violations().get(0).toText(Locale.ENGLISH))
                            .isEqualTo(
                                    "brackets[1].quickDeduction (CNY 2502.00) must be 2520, as follows from the rates");
                    assertThat(invalid.violations().get(0).toText(Locale.CHINA)).contains("必须为 2520，即由各级比率推算的数额");
                });
    }

    @Test
    void aRateOnTheExcessNeedsABase() {
        assertThatThrownBy(() -> dollars(Method.BASE_PLUS_EXCESS)
                        .upTo(usd("100"), Percentage.of(1))
                        .above(Percentage.of(2))
                        .build())
                .hasMessageContaining("brackets[0].base is missing")
                .hasMessageContaining("brackets[1].base is missing");
        assertThatThrownBy(() -> dollars(Method.PROGRESSIVE).above(Percentage.of(2)))
                .hasMessage("rate (2%) must come after a bracket that ends\nMaybe call startingAt");
    }

    @Test
    void outsideTheTableIsAnError() {
        BracketTable table = dollars(Method.PROGRESSIVE)
                .startingAt(usd("10"))
                .upTo(usd("100"), Percentage.of(1))
                .build();
        assertThatThrownBy(() -> table.amount(usd("9.99"), COMMERCIAL))
                .hasMessage("amount (USD 9.99) must be within the table, USD 10.00 to USD 100.00");
        assertThatThrownBy(() -> table.amount(usd("100"), COMMERCIAL)).isInstanceOf(IllegalArgumentException.class);
        assertThat(table.amount(usd("99.99"), COMMERCIAL)).isEqualTo(usd("0.90"));
        assertThat(table.withBoundary(Boundary.UPPER_INCLUSIVE).amount(usd("100"), COMMERCIAL))
                .isEqualTo(usd("0.90"));
        assertThat(table.amount(usd("10"), COMMERCIAL)).isEqualTo(usd("0"));
        assertThat(table.bracket(usd("100"))).isEmpty();
        assertThatThrownBy(() -> INCOME_TAX.amount(cny("-0.01"), COMMERCIAL))
                .hasMessage("amount (CNY -0.01) must be within the table, CNY 0.00 or more");
        assertThatThrownBy(() -> INCOME_TAX.amount(usd("1"), COMMERCIAL)).isInstanceOf(CurrencyMismatchException.class);
        assertThatThrownBy(() -> INCOME_TAX.quickDeduction(7)).hasMessage("index (7) must be from 0 to 6");
    }

    @Test
    void explainsItself() {
        BracketExplanation explanation = INCOME_TAX.explain(cny("150000"), COMMERCIAL);

        assertThat(explanation.slices())
                .extracting(BracketExplanation.Slice::exact)
                .containsExactly(Decimal.of(1_080), Decimal.of(10_800), Decimal.of(1_200)); // 36000, 108000, 6000
        assertThat(explanation.quickDeduction()).isEqualTo(Decimal.of(16_920));
        assertThat(explanation.fixed()).isEqualTo(Decimal.ZERO);
        assertThat(explanation.result()).isEqualTo(cny("13080"));
        assertThat(explanation.toText(Locale.ENGLISH))
                .contains("150,000.00 lies in the bracket from")
                .contains(": x 20% - 16,920 = ")
                .endsWith("13,080.00");
        assertThat(explanation.toText(Locale.CHINA))
                .contains("适用比率 20%，速算扣除数 16,920，得")
                .endsWith("13,080.00");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "34920, 36000", // 36000 - 1080
        "47520, 50000", // 50000 - 2480
        "731920, 1000000", // 1000000 - 268080
        "0.01, 0.01",
        "0.97, 1.00",
    })
    void reckonsBackFromNetToGross(String net, String gross) {
        assertThat(INCOME_TAX.grossUp(cny(net), COMMERCIAL)).isEqualTo(cny(gross));
    }

    @Test
    void thereIsNoWayBackOverAJump() {
        BracketTable jump = dollars(Method.WHOLE_AMOUNT)
                .upTo(usd("100"), Percentage.of(10))
                .above(Percentage.of(20))
                .build();
        assertThatThrownBy(() -> jump.grossUp(usd("50"), COMMERCIAL))
                .hasMessage("bracket (USD 100.00) must not leave less of more than the one below, or there is no gross"
                        + " amount for each net one");
        BracketTable rebate = dollars(Method.WHOLE_AMOUNT)
                .upTo(usd("100"), Percentage.of(20))
                .above(Percentage.of(10))
                .build();
        assertThat(rebate.grossUp(usd("85"), COMMERCIAL))
                .isEqualTo(usd("100")); // 90 is left of it, 79.99 of a cent less
        BracketTable bounded =
                dollars(Method.PROGRESSIVE).upTo(usd("100"), Percentage.of(10)).build();
        assertThatThrownBy(() -> bounded.grossUp(usd("90"), COMMERCIAL))
                .hasMessage("net (USD 90.00) must be left of some amount within the table");
        assertThat(bounded.withBoundary(Boundary.UPPER_INCLUSIVE).grossUp(usd("90"), COMMERCIAL))
                .isEqualTo(usd("100"));
        assertThatThrownBy(() -> dollars(Method.PROGRESSIVE)
                        .upTo(usd("100"), Percentage.of(100))
                        .build()
                        .grossUp(usd("0"), COMMERCIAL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** One rate of many decimals makes the offsets of all brackets large: they need not fit into 64 bits, only the results. */
    @Test
    void aFineRateInOneBracketLeavesTheOthersAlone() {
        BracketTable table = BracketTable.builder()
                .currency(CurrencyUnit.of("IDR"))
                .method(BracketTable.Method.PROGRESSIVE)
                .upTo(Money.parse("IDR 60000000"), Percentage.of(5))
                .upTo(Money.parse("IDR 8000000000"), Percentage.of(15))
                .above(Percentage.parse("12.345678%"))
                .build();

        // 60,000,000 x 5 % + 10,000,000 x 15 %
        assertThat(table.amount(Money.parse("IDR 70000000"), Rounding.HALF_EVEN))
                .isEqualTo(Money.parse("IDR 4500000"));
        // 3,000,000 + 7,940,000,000 x 15 % + 1,000,000,000 x 12.345678 % = 3,000,000 + 1,191,000,000 + 123,456,780
        assertThat(table.amount(Money.parse("IDR 9000000000"), Rounding.HALF_EVEN))
                .isEqualTo(Money.parse("IDR 1317456780"));
        assertThat(table.grossUp(Money.parse("IDR 65500000"), Rounding.HALF_EVEN))
                .isEqualTo(Money.parse("IDR 70000000"));
    }

    /** What is multiplied out for people may have more digits than a decimal; the result stays right and the rest is told to 18 digits. */
    @Test
    void anExplanationNeverFailsWhereTheAmountDoesNot() {
        BracketTable table = BracketTable.builder()
                .currency(CurrencyUnit.EUR)
                .method(BracketTable.Method.WHOLE_AMOUNT)
                .upTo(Money.parse("EUR 100"), Percentage.of(1))
                .above(Percentage.parse("12.345678%"))
                .build();
        Money amount = Money.parse("EUR 9000000000.01");

        BracketExplanation explanation = table.explain(amount, Rounding.HALF_EVEN);

        assertThat(explanation.result())
                .isEqualTo(table.amount(amount, Rounding.HALF_EVEN))
                .isEqualTo(Money.parse("EUR 1111111020.00"));
        // 9,000,000,000.01 x 0.12345678 = 1,111,111,020.0012345678
        assertThat(explanation.slices().get(0).exact()).isEqualTo(Decimal.parse("1111111020.00123457"));
    }

    /** Where nearly everything of more is taken, the gross amount is far away, and is found in steps of what is missing. */
    @Test
    void aGrossAmountFarAwayIsFound() {
        BracketTable table = BracketTable.builder()
                .currency(CurrencyUnit.EUR)
                .method(BracketTable.Method.PROGRESSIVE)
                .upTo(Money.parse("EUR 10"), Percentage.ZERO)
                .above(Percentage.parse("99.99%"))
                .build();

        // 10 + x - x x 99.99 % = 20 at x = 100,000, and the tax is rounded up to whole euros
        assertThat(table.grossUp(Money.parse("EUR 20"), Rounding.CEILING.toMajorUnits()))
                .isEqualTo(Money.parse("EUR 100010.00"));
    }
}
