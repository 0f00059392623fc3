// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.value.InvalidValueException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WageTaxTest {

    private static final Recorder OFF = Trace.OFF.recorder();

    /** So that no result is optimised away. */
    private static @Nullable WageTaxResult kept;

    private static WageTax of(int year) {
        return GermanyTables.standard().wageTax(LocalDate.of(year, 6, 30));
    }

    private static TariffRules tariff(int year) {
        return new TariffRules(of(year).year());
    }

    private static WageTaxInput.Builder monthly(String wage) {
        return WageTaxInput.builder()
                .taxClass(TaxClass.I)
                .period(WagePeriod.MONTH)
                .wage(Money.parse("EUR " + wage))
                .additionalHealthRate(Percentage.parse("2.9%"));
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    @Test
    void aMonthStepByStep() {
        // 4000 x 12 = 48000; 48000 x 9.3 % = 4464; 48000 x (7 + 1.45 + 1.8 + 0.6) % = 5208; 4464 + 5208 = 9672
        // 48000 - 1230 - 36 - 9672 = 37062; y = (37062 - 17799) / 10000 = 1.9263
        // (173.10 x 1.9263 + 2397) x 1.9263 + 1034.87 = 6294.52; 6294 / 12 = 524.50
        WageTaxInput input =
                monthly("4000.00").careFamily(CareFamily.childless()).build();
        WageTaxResult result = of(2026).compute(input, Trace.FULL);

        assertThat(result.wageTax()).isEqualTo(eur("524.50"));
        assertThat(result.solidaritySurcharge()).isEqualTo(eur("0.00"));
        assertThat(result.churchTaxBase()).isEqualTo(eur("0.00"));

        Explanation explanation = result.explanation().orElseThrow();
        assertThat(explanation.toText(Locale.ENGLISH).lines().map(line -> line.replaceAll(" \\(.*", "")))
                .containsExactly(
                        "Wage tax in class 1, edition 2026-01-01 to 2026-12-31: €4,000.00 per month",
                        "  Taxable income if this wage were paid all year: wage €48,000.00",
                        "    less the reported allowance €0.00, plus the reported addition €0.00: €48,000.00",
                        "    Fixed allowances: expenses €1,230.00 + pension supplement €0.00 + special expenses €36.00 + single parent €0.00 = €1,266.00",
                        "    Provision allowance on €48,000.00: pension €4,464.00, health and care €5,208.00, at least pension and €1,900.00: €9,672.00",
                        "    Taxable income €37,062.00",
                        "  Tariff zone 3 on €37,062.00, once: €6,294.00",
                        "  Solidarity surcharge on €6,294.00, free up to €20,350.00: €0.00",
                        "  Per month: wage tax €524.50, solidarity surcharge €0.00, church tax base €0.00");
        assertThat(explanation.toText(Locale.CHINA))
                .contains("每 月 工资", "应纳税所得额", "第 3 区间", "《德国所得税法（EStG）》§ 39b Abs. 2（2024年1月1日起施行）");
    }

    /** The bounds of each zone: the last euro of one and the first of the next. */
    @ParameterizedTest
    @CsvSource({
        "2024,  11604, 0", //     the whole basic allowance is free
        "2024,  11605, 0", //     (922.98 x 0.0001 + 1400) x 0.0001 = 0.14
        "2024,  11612, 1", //     (922.98 x 0.0008 + 1400) x 0.0008 = 1.12
        "2024,  17005, 1025", //  (922.98 x 0.5401 + 1400) x 0.5401 = 1025.38
        "2024,  17006, 1025", //  (181.19 x 0.0001 + 2397) x 0.0001 + 1025.38 = 1025.62
        "2024,  66760, 17437", // (181.19 x 4.9755 + 2397) x 4.9755 + 1025.38 = 17437.07
        "2024,  66761, 17437", // 0.42 x 66761 - 10602.13 = 17437.49
        "2024, 277825, 106084", // 0.42 x 277825 - 10602.13 = 106084.37
        "2024, 277826, 106084", // 0.45 x 277826 - 18936.88 = 106084.82
        "2025,  12096, 0",
        "2025,  17443, 1015", //  (932.30 x 0.5347 + 1400) x 0.5347 = 1015.13
        "2025,  68480, 17849", // (176.64 x 5.1037 + 2397) x 5.1037 + 1015.13 = 17849.74
        "2025, 277826, 105775", // 0.45 x 277826 - 19246.67 = 105775.03
        "2026,  12348, 0",
        "2026,  17799, 1034", //  (914.51 x 0.5451 + 1400) x 0.5451 = 1034.87
        "2026,  69878, 18213", // (173.10 x 5.2079 + 2397) x 5.2079 + 1034.87 = 18213.09
        "2026,  69879, 18213", // 0.42 x 69879 - 11135.63 = 18213.55
        "2026, 277826, 105551", // 0.45 x 277826 - 19470.38 = 105551.32
    })
    void boundsOfTheZones(int year, long income, long tax) {
        assertThat(tariff(year).income(income * 100)).isEqualTo(tax);
    }

    @Test
    void aZoneHoldsTheCentsAboveItsLastEuro() {
        // class V and VI ask for 1.25 times an income with cents: 17005.75 is still in zone 2
        // y = 0.540175: (922.98 x 0.540175 + 1400) x 0.540175 = 1025.56
        assertThat(tariff(2024).income(17_005_75)).isEqualTo(1025);
        assertThat(tariff(2024).income(11_604_99)).isZero();
    }

    @Test
    void classIiiHalvesAndCutsOffBeforeTheTariff() {
        // 40001.99 / 2 = 20000.995, cut off 20000: y = 0.2201, (173.10 x 0.2201 + 2397) x 0.2201 + 1034.87 = 1570.83,
        // twice 1570 = 3140
        assertThat(tariff(2026).tax(40_001_99, TaxClass.III, OFF)).isEqualTo(3140);
        // 40002.00 / 2 = 20001: y = 0.2202, 1571.08, twice 1571 = 3142
        assertThat(tariff(2026).tax(40_002_00, TaxClass.III, OFF)).isEqualTo(3142);
        assertThat(tariff(2026).tax(99, TaxClass.I, OFF)).isZero();
        assertThat(tariff(2026).tax(-1_00, TaxClass.III, OFF)).isZero();
    }

    /** Limits 14071, 34939 and 222260 in 2026. Twice the difference of the tax on 1.25 and on 0.75 times, or 14 %, or a limit of 42 %. */
    @ParameterizedTest
    @CsvSource({
        "  1000,   140", // 14 %, since 1250 is free
        " 14071,  1969", // 2 x (tax of 17588 = 984, of 10553 = 0) = 1968; 14 % = 1969.94
        " 14072,  1969", // 2 x (985 - 0) = 1970; at most 1969 + 0.42
        " 20000,  4459", // 2 x (tax of 25000 = 2850, of 15000 = 435) = 4830; at most 1969 + 42 % of 5929 = 4459.18
        " 34939, 10448", // 2 x (tax of 43673 = 8395, of 26204 = 3171) = 10448; at most 1969 + 42 % of 20868 = 10733.56
        " 34940, 10448", // 10448 + 0.42
        "222260, 89122", // 10448 + 42 % of 187321 = 89122.82
        "222262, 89122", // 89122 + 0.90: cut off twice
        "222263, 89123", // 89122 + 1.35
    })
    void classesVAndVi(long income, long tax) {
        assertThat(tariff(2026).tax(income * 100, TaxClass.V, OFF)).isEqualTo(tax);
        assertThat(tariff(2026).tax(income * 100, TaxClass.VI, OFF)).isEqualTo(tax);
    }

    /** Free up to 18130 a year, then at most 11.9 % of what is above, until that is 5.5 % of all. */
    @ParameterizedTest
    @CsvSource({
        "18130, I,        0",
        "18131, I,       11", // 11.9 % of 1 = 0.119; 5.5 % of 18131 = 997.20
        "33710, I,   185402", // 11.9 % of 15580 = 1854.02; 5.5 % of 33710 = 1854.05
        "33711, I,   185410", // 11.9 % of 15581 = 1854.139; 5.5 % of 33711 = 1854.105
        "36260, III,      0", // twice as much is free
        "36261, III,     11",
    })
    void solidaritySurcharge(long tax, TaxClass taxClass, long cents) {
        assertThat(tariff(2024).solidarity(tax, taxClass)).isEqualTo(cents);
    }

    @Test
    void bonusIsTheDifferenceOfTwoYears() {
        WageTaxInput input = monthly("4000.00")
                .careFamily(CareFamily.childless())
                .churchTax(true)
                .bonus(Bonus.of(eur("4000.00"), eur("48000.00")))
                .build();
        // 52000 x 9.3 % = 4836, 52000 x 10.85 % = 5642: 52000 - 1266 - 10478 = 40256; y = 2.2457
        // (173.10 x 2.2457 + 2397) x 2.2457 + 1034.87 = 7290.79; 7290 - 6294 = 996
        WageTaxResult result = of(2026).compute(input);
        assertThat(result.bonusWageTax()).isEqualTo(eur("996.00"));
        assertThat(result.bonusSolidaritySurcharge()).isEqualTo(eur("0.00"));
        assertThat(result.bonusChurchTaxBase()).isEqualTo(eur("996.00"));
        assertThat(result.churchTaxBase()).isEqualTo(eur("524.50"));
        // 8 % of 524.50 = 41.96, 9 % = 47.205
        assertThat(FederalState.BAVARIA.churchTax(result.churchTaxBase())).isEqualTo(eur("41.96"));
        assertThat(FederalState.HESSE.churchTax(result.churchTaxBase())).isEqualTo(eur("47.20"));
    }

    @Test
    void aPensionOf2015IsFreeInPart() {
        // 2500 x 12 = 30000 x 24 % = 7200, at most 1800; supplement 540; 30000 - 1800 = 28200
        // expenses min(102, 28200 - 540) = 102; 102 + 540 + 36 = 678
        // 30000 x (7 + 0.85 + 1.8) % = 2895.00; not in the pension insurance; 12 % = 3600, at most 1900: 2895
        // 28200 - 678 - 2895 = 24627; y = 0.7184 of 2025: (176.64 x 0.7184 + 2397) x 0.7184 + 1015.13 = 2828.30; 2828 /
        // 12 = 235.66
        WageTaxInput input = WageTaxInput.builder()
                .taxClass(TaxClass.I)
                .period(WagePeriod.MONTH)
                .wage(eur("2500.00"))
                .additionalHealthRate(Percentage.parse("1.7%"))
                .pensionScheme(PensionScheme.NONE)
                .companyPension(CompanyPension.of(eur("2500.00"), Year.of(2015), eur("2500.00")))
                .build();
        WageTaxResult result = of(2025).compute(input, Trace.FULL);
        assertThat(result.wageTax()).isEqualTo(eur("235.66"));
        assertThat(result.explanation().orElseThrow().toText(Locale.ENGLISH))
                .contains("0.24 of the pension €30,000.00, at most €1,800.00: €1,800.00 is free");
    }

    @Test
    void decemberOf2024MakesUpForTheMonthsBefore() {
        // class III, 5000 a month, 1.7 %: new and old yearly tax differ by what 11 months have paid too much
        WageTaxInput input = monthly("5000.00")
                .taxClass(TaxClass.III)
                .additionalHealthRate(Percentage.parse("1.7%"))
                .build();
        WageTaxInput yearly = input.withPeriod(WagePeriod.YEAR).withWage(eur("60000.00"));
        long old = of(2024).compute(yearly).wageTax().minorUnits();
        WageTax december = GermanyTables.standard().wageTax(LocalDate.of(2024, 12, 31));
        long now = december.compute(yearly).wageTax().minorUnits();

        WageTaxResult result = december.compute(input, Trace.FULL);
        assertThat(result.wageTax().minorUnits()).isEqualTo((now - 11 * (old - now)) / 12);
        assertThat(result.wageTax()).isEqualTo(eur("384.33"));
        assertThat(result.explanation()
                        .orElseThrow()
                        .steps()
                        .filter(step -> step.code().equals("de.wage-tax.catch-up")))
                .hasSize(3);

        // never below zero
        WageTaxInput small = input.withWage(eur("2450.00"));
        assertThat(december.compute(small).wageTax()).isEqualTo(eur("0.00"));
    }

    @Test
    void inputAndResultCanBeStored() {
        WageTaxInput input = monthly("4000.00")
                .bonus(Bonus.of(eur("4000.00"), eur("48000.00")))
                .privateHealth(PrivateHealth.of(eur("500.00"), eur("200.00")))
                .oldAgeReliefYear(Year.of(2025))
                .build();
        JsonMapping json = JsonMapping.standard();
        assertThat(json.read(json.write(input), WageTaxInput.class).orElseThrow())
                .isEqualTo(input);
        WageTaxResult result = of(2026).compute(input, Trace.FULL);
        assertThat(json.write(result).toString()).contains("de.wage-tax.tariff");
        WageTaxResult figures = result.figures();
        assertThat(json.read(json.write(figures), WageTaxResult.class).orElseThrow())
                .isEqualTo(figures);
    }

    /** A result of six amounts has 40 bytes and 24 for each amount. */
    @Test
    void withoutTraceOnlyTheResultIsAllocated() {
        WageTax tax = of(2026);
        WageTaxInput input = monthly("8000.00")
                .churchTax(true)
                .childAllowances(Decimal.parse("0.5"))
                .companyPension(CompanyPension.of(eur("1000.00"), Year.of(2015), eur("1000.00")))
                .oldAgeReliefYear(Year.of(2020))
                .privateHealth(PrivateHealth.of(eur("500.00")))
                .bonus(Bonus.of(eur("5000.00"), eur("96000.00")))
                .build();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 1_000; i++) {
                kept = tax.compute(input);
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(least).isLessThanOrEqualTo((40 + 6 * 24) * 1_000L);
    }

    @Test
    void aWageOfNothingIsTaxedByNothing() {
        for (TaxClass taxClass : TaxClass.values()) {
            WageTaxResult result = of(2026).compute(
                            monthly("0.00").taxClass(taxClass).churchTax(true).build());
            assertThat(result.wageTax().isZero()).isTrue();
            assertThat(result.churchTaxBase().isZero()).isTrue();
        }
    }

    @Test
    void wrongInputsAreNamed() {
        assertThatThrownBy(() -> monthly("100.00").factor(Decimal.parse("0.9")).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("factor (0.9) must be 1 in other classes than IV");
        assertThatThrownBy(() -> monthly("-0.01").build()).hasMessageContaining("wage (EUR -0.01) must be 0 or more");
        assertThatThrownBy(() -> monthly("1.00")
                        .additionalHealthRate(Percentage.parse("1.005%"))
                        .build())
                .hasMessageContaining("additionalHealthRate (1.005%) must be from 0 to 20 %");
        assertThatThrownBy(() ->
                        monthly("1.00").childAllowances(Decimal.parse("0.25")).build())
                .hasMessageContaining("childAllowances (0.25)");
        assertThatThrownBy(() -> monthly("1.00").wage(Money.parse("USD 1.00")).build())
                .hasMessageContaining("must be in EUR");
        assertThatThrownBy(() -> monthly("1.00")
                        .companyPension(CompanyPension.of(eur("1.01"), Year.of(2015), eur("1.01")))
                        .build())
                .hasMessageContaining("must be at most the wage");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bonus.of(eur("1.00"), eur("1.00")).withCompensation(eur("1.01"), eur("0.00")))
                .withMessageContaining("compensationInAnnualWage (EUR 1.01) must be at most EUR 1.00");
        assertThatIllegalArgumentException().isThrownBy(() -> TaxClass.of(7)).withMessageContaining("number (7)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CareFamily(true, 1))
                .withMessageContaining("reductions (1) must be 0");
    }
}
