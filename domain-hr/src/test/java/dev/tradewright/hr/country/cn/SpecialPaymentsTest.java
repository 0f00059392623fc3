// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import static dev.tradewright.hr.country.cn.Oracle.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.DateRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bonuses, lump sums, independent work, non-residents and the annual return. */
class SpecialPaymentsTest {

    private static ChinaTaxYear tax() {
        return ChinaTaxYear.of(2025);
    }

    /** A year after the last one that is shipped, with everything prolonged that has no end. */
    private static ChinaTaxYear later() {
        return ChinaTaxYear.of(ChinaTaxTables.standard().withCovered(DateRange.parse("2019-01-01/2029-01-01")), 2028);
    }

    private static Money bonus(String amount) {
        return tax().bonus()
                .separately(yuan(amount), false, Trace.OFF)
                .orElseThrow()
                .tax();
    }

    @ParameterizedTest
    @CsvSource({
        "0,       0", //
        "36000,   1080", // 3,000 a month: x 3 %
        "36000.01, 3390", // a fen more than 3,000 a month: x 10 % - 210 = 3,390.001
        "36001,   3390.10",
        "60000,   5790",
        "144000,  14190",
        "144001,  27390.20",
        "300000,  58590",
        "420000,  102340",
        "660000,  193590",
        "960000,  328840",
        "960001,  416840.45"
    })
    void taxesABonusByItsTwelfth(String bonus, String tax) {
        assertThat(bonus(bonus)).isEqualTo(yuan(tax));
    }

    @Test
    void allowsItOnceAYearUntil2027() {
        assertThat(tax().bonus().separately(yuan("1"), true, Trace.OFF).reasons())
                .extracting(reason -> reason.code())
                .containsExactly("bonus.once-a-year");
        assertThat(ChinaTaxYear.of(2027)
                        .bonus()
                        .separately(yuan("36000"), false, Trace.OFF)
                        .isAccepted())
                .isTrue();
        Decision<AssessedTax> later = later().bonus().separately(yuan("36000"), false, Trace.OFF);
        assertThat(later.reasons()).extracting(reason -> reason.code()).containsExactly("bonus.not-separable");
        assertThat(later.reasons().get(0).toText(Locale.CHINA)).contains("2028 年");
        assertThat(later().bonus()
                        .compare(yuan("1"), yuan("1"), false, Trace.OFF)
                        .isAccepted())
                .isFalse();
        assertThatThrownBy(() -> later().bonus().cliff(yuan("36001"))).hasMessageContaining("year (2028)");
    }

    @ParameterizedTest
    @CsvSource({
        // taxable without, bonus, separate, merged, better, saving
        "100000, 36000, 8560, 11080, SEPARATE, 2520", // 7,480 + 1,080; 136,000 x 10 % - 2,520
        "-20000, 36000, 1080, 480, MERGED, 600", // 36,000 x 3 %; 16,000 x 3 %
        "0, 36000, 1080, 1080, MERGED, 0", // equal: the yearly choice stays free
        "20000, 36001, 3990.10, 3080.10, MERGED, 910" // 600 + 3,390.10; 56,001 x 10 % - 2,520
    })
    void namesTheBetterWay(
            String without,
            String bonus,
            String separate,
            String merged,
            BonusComparison.Method better,
            String saving) {
        BonusComparison made = tax().bonus()
                .compare(yuan(without), yuan(bonus), false, Trace.OFF)
                .orElseThrow();
        assertThat(made.separate()).isEqualTo(yuan(separate));
        assertThat(made.merged()).isEqualTo(yuan(merged));
        assertThat(made.better()).isEqualTo(better);
        assertThat(made.saving()).isEqualTo(yuan(saving));
    }

    @Test
    void explainsTheCliff() {
        BonusCliff cliff = tax().bonus().cliff(yuan("36001")).orElseThrow();
        assertThat(cliff.netAtBound()).isEqualTo(yuan("34920"));
        assertThat(cliff.lost()).isEqualTo(yuan("2309.10")); // 34,920 - 32,610.90
        assertThat(cliff.regainedAt()).isEqualTo(yuan("38566.67")); // 3,646.667 is taken
        assertThat(tax().bonus().cliff(yuan("36000"))).isEmpty();
        assertThat(tax().bonus().cliff(yuan("38566.67"))).isEmpty();
        assertThat(tax().bonus().cliff(yuan("38566.66"))).isPresent();
        assertThat(tax().bonus().cliff(yuan("144000.01")).orElseThrow().bound()).isEqualTo(yuan("144000"));
        String text = tax().bonus()
                .compare(yuan("100000"), yuan("36001"), false, Trace.FULL)
                .orElseThrow()
                .explanation()
                .orElseThrow()
                .toText(Locale.CHINA);
        assertThat(text).contains("年终奖单独计税更优").contains("36,001.00").contains("2,309.10");
    }

    @Property
    void theCliffEndsWhereAsMuchIsLeftAgain(@ForAll @LongRange(min = 0, max = 130_000_000) long fen) {
        Money bonus = Yuan.of(fen);
        tax().bonus().cliff(bonus).ifPresent(cliff -> {
            assertThat(left(bonus).plus(cliff.lost())).isEqualTo(left(cliff.bound()));
            assertThat(left(cliff.regainedAt())).isGreaterThanOrEqualTo(cliff.netAtBound());
            assertThat(left(cliff.regainedAt().minus(Yuan.of(1)))).isLessThan(cliff.netAtBound());
        });
    }

    private static Money left(Money bonus) {
        return bonus.minus(
                tax().bonus().separately(bonus, false, Trace.OFF).orElseThrow().tax());
    }

    @ParameterizedTest
    @CsvSource({
        "452772,    452772, 0,     0", //
        "452772.01, 452772, 0.01,  0",
        "488772,    452772, 36000, 1080",
        "0,         0,      0,     0"
    })
    void exemptsThreeAverageWagesOfSeverance(String total, String exempt, String taxable, String tax) {
        SeveranceTax made = tax().lumpSums().severance(yuan(total), yuan("150924"), Trace.OFF);
        assertThat(made.exempt()).isEqualTo(yuan(exempt));
        assertThat(made.excess().taxable()).isEqualTo(yuan(taxable));
        assertThat(made.excess().tax()).isEqualTo(yuan(tax));
    }

    @Test
    void addsUpEquityIncomeOfTheYear() {
        Decision<AssessedTax> first = tax().lumpSums().equity(yuan("100000"), yuan("0"), Trace.OFF);
        assertThat(first.orElseThrow().tax()).isEqualTo(yuan("7480"));
        // 200,000 x 20 % - 16,920 = 23,080, less 7,480
        assertThat(tax().lumpSums()
                        .equity(yuan("100000"), yuan("100000"), Trace.OFF)
                        .orElseThrow()
                        .tax())
                .isEqualTo(yuan("15600"));
        assertThat(later().lumpSums()
                        .equity(yuan("1"), yuan("0"), Trace.OFF)
                        .reasons()
                        .get(0)
                        .code())
                .isEqualTo("equity.not-alone");
    }

    @ParameterizedTest
    @CsvSource({
        "360000, 6, 0", // exactly 60,000 a year
        "400000, 5, 3000", // 20,000 x 3 % x 5
        "480000, 5, 5400", // 36,000 x 3 % x 5, upper bound
        "480000.05, 5, 5400.01", // 36,000.01 a year: (3,600.001 - 2,520) x 5 = 5,400.005
        "1000000, 3, 110420" // (273,333.33 x 20 % - 16,920) x 3 = 820,000 x 20 % - 50,760 - 2,820
    })
    void spreadsEarlyRetirement(String lump, int years, String tax) {
        BigDecimal perYear = new BigDecimal(lump)
                .divide(BigDecimal.valueOf(years), 30, RoundingMode.HALF_EVEN)
                .subtract(new BigDecimal("60000"));
        Money oracle = Oracle.rounded(Oracle.marginal(Oracle.ANNUAL, perYear.max(BigDecimal.ZERO))
                .multiply(BigDecimal.valueOf(years))
                .setScale(10, RoundingMode.HALF_EVEN));
        Money made =
                tax().lumpSums().earlyRetirement(yuan(lump), years, Trace.OFF).tax();
        assertThat(made).isEqualTo(oracle);
        if (!lump.equals("1000000")) {
            assertThat(made).isEqualTo(yuan(tax));
        }
    }

    @Test
    void findsTheRowOfInternalRetirementByMonth() {
        // 10,000 + 12,000 - 5,000 = 17,000: 247,000 x 20 % - 1,410 - (7,000 x 10 % - 210)
        assertThat(tax().lumpSums()
                        .internalRetirement(yuan("240000"), 24, yuan("12000"), Trace.OFF)
                        .tax())
                .isEqualTo(yuan("47500"));
        // 1,000 + 3,000 - 5,000 is not positive: first row, 22,000 x 3 %
        assertThat(tax().lumpSums()
                        .internalRetirement(yuan("24000"), 24, yuan("3000"), Trace.OFF)
                        .tax())
                .isEqualTo(yuan("660"));
        assertThatThrownBy(() -> tax().lumpSums().internalRetirement(yuan("1"), 0, yuan("1"), Trace.OFF))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "800,     0", //
        "800.01,  0", // 0.01 x 20 %
        "4000,    640", // 3,200 x 20 %
        "4000.01, 640", // 3,200.008 x 20 % = 640.0016
        "25000,   4000", // exactly 20,000
        "25001,   4000.24", // 20,000.80 x 30 % - 2,000
        "62500,   13000", // exactly 50,000 x 30 % - 2,000
        "62501,   13000.32", // 50,000.80 x 40 % - 7,000
        "100000,  25000"
    })
    void prepaysLabour(String payment, String tax) {
        assertThat(tax().work().labour(yuan(payment), Trace.OFF).tax()).isEqualTo(yuan(tax));
    }

    @Test
    void prepaysManuscriptsAndRoyalties() {
        assertThat(tax().work().manuscript(yuan("3000"), Trace.OFF).tax()).isEqualTo(yuan("308"));
        assertThat(tax().work().manuscript(yuan("10000"), Trace.OFF).tax()).isEqualTo(yuan("1120")); // 8,000 x 14 %
        assertThat(tax().work().royalty(yuan("3000"), Trace.OFF).tax()).isEqualTo(yuan("440"));
        assertThat(tax().work()
                        .royalty(yuan("10000"), Trace.FULL)
                        .explanation()
                        .orElseThrow()
                        .toText(Locale.ENGLISH))
                .contains("payment CN¥10,000.00 - expenses CN¥2,000.00")
                .contains("tax CN¥1,600.00");
    }

    @Property
    void labourAgreesWithTheOracle(@ForAll @LongRange(min = 0, max = 50_000_000) long fen) {
        BigDecimal paid = BigDecimal.valueOf(fen, 2);
        BigDecimal base = paid.compareTo(new BigDecimal("4000")) <= 0
                ? paid.subtract(new BigDecimal("800")).max(BigDecimal.ZERO)
                : paid.multiply(new BigDecimal("0.8"));
        assertThat(tax().work().labour(Yuan.of(fen), Trace.OFF).tax())
                .isEqualTo(Oracle.rounded(Oracle.marginal(Oracle.LABOUR, base)));
    }

    @Test
    void taxesNonResidentsByTheMonth() {
        assertThat(tax().nonResidents().wage(yuan("5000"), Trace.OFF).tax()).isEqualTo(yuan("0"));
        assertThat(tax().nonResidents().wage(yuan("8000"), Trace.OFF).tax()).isEqualTo(yuan("90"));
        assertThat(tax().nonResidents().wage(yuan("9000"), Trace.OFF).tax()).isEqualTo(yuan("190"));
        // 72,001 / 6 = 12,000.17: 72,001 x 20 % - 6 x 1,410
        assertThat(tax().nonResidents()
                        .bonus(yuan("72001"), false, Trace.OFF)
                        .orElseThrow()
                        .tax())
                .isEqualTo(yuan("5940.20"));
        assertThat(tax().nonResidents()
                        .bonus(yuan("72000"), false, Trace.OFF)
                        .orElseThrow()
                        .tax())
                .isEqualTo(yuan("5940")); // 72,000 x 10 % - 6 x 210
        assertThat(tax().nonResidents().bonus(yuan("1"), true, Trace.OFF).isAccepted())
                .isFalse();
        assertThat(tax().nonResidents().labour(yuan("10000"), Trace.OFF).tax()).isEqualTo(yuan("590"));
        assertThat(tax().nonResidents().manuscript(yuan("10000"), Trace.OFF).tax())
                .isEqualTo(yuan("350"));
        assertThat(tax().nonResidents().royalty(yuan("1000"), Trace.OFF).tax()).isEqualTo(yuan("24"));
        assertThat(tax().nonResidents()
                        .wage(yuan("9000"), Trace.FULL)
                        .explanation()
                        .orElseThrow()
                        .toText(Locale.CHINA))
                .contains("第六条第一款第（二）项");
    }

    @Test
    void settlesTheYearAndRefunds() {
        AnnualIncome income = AnnualIncome.builder()
                .wages(yuan("400000"))
                .alreadyPaid(yuan("48000"))
                .build();
        AnnualSettlement made = tax().annualReturns().settle(income, Trace.OFF);
        assertThat(made.taxable()).isEqualTo(yuan("340000"));
        assertThat(made.tax()).isEqualTo(yuan("53080")); // x 25 % - 31,920
        assertThat(made.due()).isEqualTo(yuan("5080"));
        // 100,000 + 8,000 labour + 5,600 manuscripts + 800 royalties - 60,000 - 14,400 = 40,000 x 10 % - 2,520
        AnnualIncome mixed = AnnualIncome.builder()
                .wages(yuan("100000"))
                .labour(yuan("10000"))
                .manuscripts(yuan("10000"))
                .royalties(yuan("1000"))
                .special(yuan("14400"))
                .relief(yuan("80"))
                .alreadyPaid(yuan("2000"))
                .build();
        AnnualSettlement refunded = tax().annualReturns().settle(mixed, Trace.FULL);
        assertThat(refunded.taxable()).isEqualTo(yuan("40000"));
        assertThat(refunded.due()).isEqualTo(yuan("-600")); // 1,480 - 80 - 2,000
        assertThat(refunded.explanation().orElseThrow().toText(Locale.ENGLISH)).contains("still to pay -CN¥600.00");
        assertThatThrownBy(
                        () -> AnnualIncome.builder().wages(Money.parse("EUR 1")).build())
                .hasMessageContaining("must be an amount of CNY");
        assertThatThrownBy(() -> AnnualIncome.builder().wages(yuan("-1")).build())
                .hasMessageContaining("wages");
    }

    /** In rows 4 and 6 a fen less than what the rates say is enough, since the tax is rounded: 318,333.33 pays 76,923.3325 = 76,923.33. */
    @ParameterizedTest
    @CsvSource({
        // bound, left at the bound, from where on as much is left
        "36000,  34920,  38566.67",
        "144000, 129810, 160500",
        "300000, 241410, 318333.33",
        "420000, 317660, 447500",
        "660000, 466410, 706538.46",
        "960000, 631160, 1120000"
    })
    void afterEachBoundThereIsACliff(String bound, String left, String regained) {
        BonusCliff cliff = tax().bonus().cliff(yuan(bound).plus(Yuan.of(1))).orElseThrow();
        assertThat(cliff.bound()).isEqualTo(yuan(bound));
        assertThat(cliff.netAtBound()).isEqualTo(yuan(left));
        assertThat(cliff.regainedAt()).isEqualTo(yuan(regained));
        assertThat(tax().bonus().cliff(yuan(regained))).isEmpty();
        assertThat(tax().bonus().cliff(yuan(regained).minus(Yuan.of(1)))).isPresent();
    }

    private static ChinaTaxYear with(TaxParameter parameter, String value) {
        ChinaTaxTables shipped = ChinaTaxTables.standard();
        return ChinaTaxYear.of(
                shipped.withFigures(shipped.figures().stream()
                        .map(figure -> figure.parameter() == parameter
                                ? new TaxFigure(parameter, figure.dates(), Decimal.parse(value), figure.provenance())
                                : figure)
                        .toList()),
                2025);
    }

    /** With 800 up to 5,000: 4,200 x 20 % at 5,000; 5,000.05 x 80 % x 20 % above. In China's own table both are equal at 4,000. */
    @ParameterizedTest
    @CsvSource({"5000, 840", "5000.05, 800.01"})
    void theFlatExpensesHoldUpToTheirBound(String payment, String prepaid) {
        assertThat(with(TaxParameter.WORK_EXPENSE_FLAT_UP_TO, "5000")
                        .work()
                        .labour(yuan(payment), Trace.OFF)
                        .tax())
                .isEqualTo(yuan(prepaid));
    }

    @Test
    void equityIsTaxedAloneWhereTheFigureSaysSo() {
        assertThat(with(TaxParameter.EQUITY_TAXED_ALONE, "1")
                        .lumpSums()
                        .equity(yuan("1"), yuan("0"), Trace.OFF)
                        .isAccepted())
                .isTrue();
        assertThat(with(TaxParameter.EQUITY_TAXED_ALONE, "0")
                        .lumpSums()
                        .equity(yuan("1"), yuan("0"), Trace.OFF)
                        .reasons())
                .extracting(reason -> reason.code())
                .containsExactly("equity.not-alone");
    }

    @Test
    void whatAReturnDoesNotSayIsNothing() {
        AnnualIncome nothing = AnnualIncome.builder().build();
        assertThat(List.of(
                        nothing.wages(),
                        nothing.labour(),
                        nothing.manuscripts(),
                        nothing.royalties(),
                        nothing.exempt(),
                        nothing.special(),
                        nothing.additional(),
                        nothing.other(),
                        nothing.relief(),
                        nothing.alreadyPaid()))
                .containsOnly(yuan("0"));
        assertThat(nothing.basicMonths()).isEqualTo(12);
    }
}
