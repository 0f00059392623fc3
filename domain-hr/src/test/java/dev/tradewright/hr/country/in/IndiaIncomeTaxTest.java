// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.contract.ValueContract;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.CurrencyMismatchException;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.InvalidValueException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndiaIncomeTaxTest {

    private final IndiaIncomeTax tax = IndiaIncomeTax.standard();

    private static Money inr(String amount) {
        return Money.of(CurrencyUnit.INR, Decimal.parse(amount));
    }

    @ParameterizedTest
    @CsvSource({
        // salary, taxable after 75,000, by the slabs, after rebate or relief, with 4 %
        "2024-25,       0.00,       0.00,      0.00,      0.00,      0.00",
        "2024-25,   75000.00,       0.00,      0.00,      0.00,      0.00",
        "2024-25,  775000.00,  700000.00,  20000.00,      0.00,      0.00", // 4 lakh x 5 %, forgiven
        "2024-25,  775000.01,  700000.01,  20000.00,      0.01,      0.01", // what exceeds 7 lakh
        "2024-25,  785000.00,  710000.00,  21000.00,  10000.00,  10400.00",
        "2024-25,  797222.22,  722222.22,  22222.22,  22222.22,  23111.11", // relief ends where both are equal:
        // 22,222.222
        "2024-25,  800000.00,  725000.00,  22500.00,  22500.00,  23400.00",
        "2024-25, 1285000.00, 1210000.00,  82000.00,  82000.00,  85280.00", // 20,000 + 30,000 + 30,000 + 2,000
        "2025-26, 1275000.00, 1200000.00,  60000.00,      0.00,      0.00", // 20,000 + 40,000, forgiven
        "2025-26, 1275001.00, 1200001.00,  60000.15,      1.00,      1.04",
        "2025-26, 1285000.00, 1210000.00,  61500.00,  10000.00,  10400.00",
        "2025-26, 1345588.24, 1270588.24,  70588.24,  70588.24,  73411.77", // 60,000 + 15 % of 70,588.24
        "2025-26, 1350000.00, 1275000.00,  71250.00,  71250.00,  74100.00",
        "2025-26, 2475000.00, 2400000.00, 300000.00, 300000.00, 312000.00",
        "2025-26, 3000000.00, 2925000.00, 457500.00, 457500.00, 475800.00",
        "2025-26, 5075000.00, 5000000.00, 1080000.00, 1080000.00, 1123200.00"
    })
    void newRegime(String year, String salary, String taxable, String slabs, String relieved, String total) {
        NewRegimeTax result = tax.newRegime(FinancialYear.parse(year), inr(salary));

        assertThat(result.taxableIncome()).isEqualTo(inr(taxable));
        assertThat(result.slabTax()).isEqualTo(inr(slabs));
        assertThat(result.taxAfterRelief()).isEqualTo(inr(relieved));
        assertThat(result.taxWithCess()).isEqualTo(inr(total));
    }

    @Test
    void whatIsNotCoveredIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tax.newRegime(FinancialYear.parse("2026-27"), inr("1.00")))
                .withMessageStartingWith(
                        "financial year (2026-27) must be in the tables, which know [2024-25, 2025-26]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tax.newRegime(FinancialYear.parse("2025-26"), inr("5075000.01")))
                .withMessage("taxable income (INR 5000000.01) must not be above INR 5000000.00: the surcharge is not"
                        + " covered");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tax.newRegime(FinancialYear.parse("2025-26"), inr("-0.01")))
                .withMessage("grossSalary (INR -0.01) must be 0 or more");
        assertThatThrownBy(() -> tax.newRegime(FinancialYear.parse("2025-26"), Money.parse("USD 1.00")))
                .isInstanceOf(CurrencyMismatchException.class);
    }

    @Test
    void aHostAddsAYear() {
        IndiaTables tables = tax.tables();
        NewRegime last = tables.newRegime().get(1);
        NewRegime next = new NewRegime(
                FinancialYear.parse("2026-27"),
                last.slabs(),
                last.standardDeduction(),
                last.rebateUpTo(),
                last.rebate(),
                last.cess(),
                last.coveredUpTo());

        IndiaIncomeTax own = IndiaIncomeTax.of(
                IndiaTables.builder().from(tables).addNewRegime(next).build());

        assertThat(own.newRegime(next.year(), inr("1285000.00")).taxWithCess()).isEqualTo(inr("10400.00"));
        assertThatThrownBy(() -> IndiaTables.builder().addNewRegime(next, next).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("newRegime[1] (2026-04-01/2027-04-01) must not share days with");
    }

    @Test
    void figuresGoThroughJson() {
        IndiaTables tables = tax.tables();

        assertThat(JsonMapping.standard()
                        .read(JsonMapping.standard().write(tables), IndiaTables.class)
                        .orElseThrow())
                .isEqualTo(tables);
    }

    @Test
    void itTellsHowItCameAboutInBothLanguages() {
        Recorder recorder = Trace.FULL.recorder();
        tax.newRegime(FinancialYear.parse("2025-26"), inr("1285000.00"), recorder);

        assertThat(recorder.explanation().orElseThrow().toText(Locale.ENGLISH)).isEqualTo("""
                        income tax of 2025-26 on a salary of ₹1,285,000.00: ₹10,400.00 (Income-tax Act 1961, s. 115BAC(1A) (in force since 2025-04-01))
                          salary ₹1,285,000.00 less standard deduction ₹75,000.00 = ₹1,210,000.00 (Income-tax Act 1961, s. 16(ia) (in force since 2025-04-01))
                          tax by the slabs on ₹1,210,000.00 = ₹61,500.00
                          income above ₹1,200,000.00: of ₹61,500.00 marginal relief leaves ₹10,000.00 (Income-tax Act 1961, s. 87A (in force since 2025-04-01))
                          cess 4% of ₹10,000.00 = ₹400.00""");
        assertThat(recorder.explanation().orElseThrow().toText(Locale.CHINA)).contains("边际减免", "标准扣除");
        Recorder rebate = Trace.FULL.recorder();
        tax.newRegime(FinancialYear.parse("2024-25"), inr("775000.00"), rebate);
        assertThat(rebate.explanation().orElseThrow().find("new-regime.rebate")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 2025-26",
        "2026-04-01, 2026-27",
        "1999-12-31, 1999-00",
        "2009-04-01, 2009-10",
        "2099-04-01, 2099-00"
    })
    void aDayLiesInAYear(LocalDate day, String year) {
        assertThat(FinancialYear.of(day)).hasToString(year).isEqualTo(FinancialYear.parse(year));
        assertThat(FinancialYear.of(day).dates().contains(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2025-27", "2025-2026", "25-26", "2025", "2025-24"})
    void aYearHasOneForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FinancialYear.parse(text))
                .withMessageStartingWith("financial year (" + text + ") must be two years in a row, as 2025-26");
    }

    @Test
    void aYearIsAValue() {
        ValueContract.of(FinancialYear::parse, "2024-25", "2025-26", "1999-00").holds();
    }

    @Test
    void coverageNamesWhatIsThereAndWhatIsNot() {
        assertThat(tax.coverage().covers("in.new-regime", LocalDate.of(2024, 4, 1)))
                .isTrue();
        assertThat(tax.coverage().covers("in.new-regime", LocalDate.of(2026, 4, 1)))
                .isFalse();
        assertThat(tax.coverage().covers("in.surcharge", LocalDate.of(2025, 4, 1)))
                .isFalse();
    }
}
