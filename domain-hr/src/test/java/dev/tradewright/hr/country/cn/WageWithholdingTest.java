// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import static dev.tradewright.hr.country.cn.Oracle.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Withholding on wages, from the law's example to an independent oracle. */
class WageWithholdingTest {

    private static ChinaTaxYear tax() {
        return ChinaTaxYear.of(2025);
    }

    private static final MonthlyWages EXAMPLE =
            MonthlyWages.of(yuan("30000")).withSpecial(yuan("4500")).withAdditional(yuan("2000"));

    private static List<Money> withheld(CumulativeWages start, MonthlyWages... payments) {
        CumulativeWages state = start;
        Stream.Builder<Money> taxes = Stream.builder();
        for (MonthlyWages payment : payments) {
            Withholding made = tax().wages().withhold(state, payment, Trace.OFF);
            taxes.add(made.withheld());
            state = made.after();
        }
        return taxes.build().toList();
    }

    /** The example of the tax administration: 18,500 x 3 %; 37,000 x 10 % - 2,520 - 555; 55,500 x 10 % - 2,520 - 1,180. */
    @Test
    void accumulatesAsInTheExampleOfTheAdministration() {
        assertThat(withheld(tax().wages().start(), EXAMPLE, EXAMPLE, EXAMPLE))
                .containsExactly(yuan("555"), yuan("625"), yuan("1850"));
    }

    @ParameterizedTest
    @CsvSource({
        "-1,        0", //
        "0,         0",
        "0.16,      0", // 0.0048
        "0.17,      0.01", // 0.0051
        "36000,     1080", // upper bounds belong to the lower row
        "36000.01,  1080", // 36,000.01 x 10 % - 2,520 = 1,080.001
        "36000.05,  1080.01", // 1,080.005, half up
        "144000,    11880",
        "144000.01, 11880",
        "300000,    43080",
        "300001,    43080.25",
        "420000,    73080",
        "660000,    145080",
        "960000,    250080",
        "960001,    250080.45",
        "1000000,   268080"
    })
    void taxesAYearByItsRows(String taxable, String tax) {
        assertThat(tax().annualTax(yuan(taxable), Trace.OFF).tax()).isEqualTo(yuan(tax));
    }

    @Test
    void neverRefundsButOffsetsLater() {
        MonthlyWages rich = MonthlyWages.of(yuan("15000")); // 10,000 x 3 %
        MonthlyWages poor = MonthlyWages.of(yuan("1000")); // 10,000 - 4,000 = 6,000 x 3 % = 180 of 300
        // third month: 6,000 + 10,000 = 16,000 x 3 % = 480, less 300
        assertThat(withheld(tax().wages().start(), rich, poor, rich))
                .containsExactly(yuan("300"), yuan("0"), yuan("180"));
    }

    @Test
    void subtractsReliefFromTheTax() {
        MonthlyWages wages = MonthlyWages.of(yuan("15000"));
        // 30,000 x 3 % = 900, less 100 of relief, less 600 withheld
        assertThat(withheld(tax().wages().start(), wages, wages, wages.withRelief(yuan("100"))))
                .containsExactly(yuan("300"), yuan("300"), yuan("200"));
    }

    @Test
    void givesTheWholeYearAtOnceToWhoEarnedLittle() {
        // 25,000 a month: 25,000 and 50,000 are below 60,000; 75,000 - 60,000 = 15,000 x 3 %
        MonthlyWages wages = MonthlyWages.of(yuan("25000"));
        assertThat(withheld(tax().wages().startWithWholeYear(), wages, wages, wages))
                .containsExactly(yuan("0"), yuan("0"), yuan("450"));
        assertThat(tax().wages().mayDeductWholeYear(true, yuan("60000"))).isTrue();
        assertThat(tax().wages().mayDeductWholeYear(true, yuan("60000.01"))).isFalse();
        assertThat(tax().wages().mayDeductWholeYear(false, yuan("1"))).isFalse();
    }

    @Test
    void countsMonthsOfEmploymentOrOfTheYear() {
        LocalDate hired = LocalDate.of(2025, 3, 15);
        assertThat(WageWithholding.monthsEmployed(hired, YearMonth.of(2025, 3))).isEqualTo(1);
        assertThat(WageWithholding.monthsEmployed(hired, YearMonth.of(2025, 5))).isEqualTo(3);
        assertThat(WageWithholding.monthsEmployed(hired, YearMonth.of(2026, 1))).isEqualTo(1);
        assertThat(WageWithholding.monthsEmployed(hired, YearMonth.of(2026, 12)))
                .isEqualTo(12);
        assertThatThrownBy(() -> WageWithholding.monthsEmployed(hired, YearMonth.of(2025, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not be before 2025-03");
        // a graduate first paid in July: 40,000 - 7 x 5,000 = 5,000 x 3 %
        MonthlyWages first =
                MonthlyWages.of(yuan("40000")).withBasicMonths(WageWithholding.monthsOfYear(YearMonth.of(2025, 7)));
        assertThat(withheld(tax().wages().start(), first)).containsExactly(yuan("150"));
    }

    @Test
    void takesASecondPaymentOfAMonth() {
        MonthlyWages wages = MonthlyWages.of(yuan("6000"));
        // 12,000 - 5,000 = 7,000 x 3 % = 210, less 30
        assertThat(withheld(tax().wages().start(), wages, wages.withBasicMonths(1)))
                .containsExactly(yuan("30"), yuan("180"));
    }

    @Test
    void refusesStatesThatDoNotFit() {
        CumulativeWages other = CumulativeWages.start(2024);
        assertThatThrownBy(() -> tax().wages().withhold(other, EXAMPLE, Trace.OFF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("before (2024) must be of 2025: each year begins anew");
        CumulativeWages march = tax().wages()
                .withhold(tax().wages().start(), EXAMPLE.withBasicMonths(3), Trace.OFF)
                .after();
        assertThatThrownBy(() -> tax().wages().withhold(march, EXAMPLE.withBasicMonths(2), Trace.OFF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be from 3");
        CumulativeWages december = tax().wages()
                .withhold(tax().wages().start(), EXAMPLE.withBasicMonths(12), Trace.OFF)
                .after();
        assertThatThrownBy(() -> tax().wages().withhold(december, EXAMPLE, Trace.OFF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("basicMonths (13)")
                .hasMessageContaining("second one of its month");
    }

    @Test
    void refusesWhatIsNoWage() {
        assertThatThrownBy(() -> MonthlyWages.of(yuan("-0.01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("income");
        assertThatThrownBy(() -> MonthlyWages.of(Money.parse("EUR 1"))).hasMessageContaining("EUR");
        assertThatThrownBy(() -> EXAMPLE.withBasicMonths(13)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ChinaTaxYear.of(2028))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("year (2028)")
                .hasMessageContaining("2019-01-01/2028-01-01");
        assertThatThrownBy(() -> ChinaTaxYear.of(2018)).hasMessageContaining("year (2018)");
    }

    @Test
    void explainsWithTheSameFigures() {
        Withholding january = tax().wages().withhold(tax().wages().start(), EXAMPLE, Trace.OFF);
        String text = tax().wages()
                .withhold(january.after(), EXAMPLE, Trace.FULL)
                .explanation()
                .orElseThrow()
                .toText(Locale.ENGLISH);
        assertThat(text)
                .contains("tax withheld CN¥625.00 = tax so far CN¥1,180.00 - relief CN¥0.00"
                        + " - withheld before CN¥555.00")
                .contains("basic deduction CN¥10,000.00 = 2 months x CN¥5,000.00")
                .contains("row 2: CN¥37,000.00 x 10% - quick deduction CN¥2,520.00 = CN¥1,180.00");
        assertThat(tax().wages()
                        .withhold(january.after(), EXAMPLE, Trace.FULL)
                        .explanation()
                        .orElseThrow()
                        .toText(Locale.CHINA))
                .contains("第 2 级")
                .contains("《个人所得税扣缴申报管理办法（试行）》第六条");
        assertThat(january.explanation()).isEmpty();
    }

    /** An independent oracle: the year so far taxed slice by slice in decimal numbers. */
    @Property
    void agreesWithMarginalTaxation(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 0, max = 30_000_000) Long> incomes,
            @ForAll @LongRange(min = 0, max = 700_000) long special,
            @ForAll @LongRange(min = 0, max = 900_000) long additional) {
        CumulativeWages state = tax().wages().start();
        BigDecimal taxable = BigDecimal.ZERO;
        BigDecimal paid = BigDecimal.ZERO;
        for (long income : incomes) {
            MonthlyWages wages = MonthlyWages.of(Yuan.of(income))
                    .withSpecial(Yuan.of(special))
                    .withAdditional(Yuan.of(additional));
            Withholding plain = tax().wages().withhold(state, wages, Trace.OFF);
            Withholding told = tax().wages().withhold(state, wages, Trace.FULL);
            taxable = taxable.add(BigDecimal.valueOf(income - special - additional - 500_000, 2));
            Money tax = Oracle.rounded(Oracle.marginal(Oracle.ANNUAL, taxable.max(BigDecimal.ZERO)));
            BigDecimal due = tax.toBigDecimal().subtract(paid).max(BigDecimal.ZERO);
            paid = paid.add(due);

            assertThat(plain.taxable().toBigDecimal()).isEqualByComparingTo(taxable);
            assertThat(plain.cumulativeTax()).isEqualTo(tax);
            assertThat(plain.withheld().toBigDecimal()).isEqualByComparingTo(due);
            assertThat(told.after()).isEqualTo(plain.after());
            assertThat(told.withheld()).isEqualTo(plain.withheld());
            assertThat(told.explanation().orElseThrow().arguments()).containsEntry("withheld", plain.withheld());
            state = plain.after();
        }
        assertThat(state.withheld().toBigDecimal()).isEqualByComparingTo(paid);
    }

    @Property
    void theTaxNeverFallsWithTheIncome(
            @ForAll @LongRange(min = -1_000_000, max = 200_000_000) long taxable,
            @ForAll @LongRange(min = 0, max = 10_000_000) long more) {
        Money lower = tax().annualTax(Yuan.of(taxable), Trace.OFF).tax();
        Money higher = tax().annualTax(Yuan.of(taxable + more), Trace.OFF).tax();
        assertThat(higher).isGreaterThanOrEqualTo(lower);
        assertThat(higher.minus(lower)).isLessThanOrEqualTo(Yuan.of(more + 1));
    }
}
