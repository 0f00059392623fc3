// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import static dev.tradewright.hr.country.cn.Oracle.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.place.City;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is told of each tax: every figure of every step, without the laws, which other tests read. */
class ChinaExplanationsTest {

    private static final Pattern LAW =
            Pattern.compile(" \\((?:Caishui|MOF|Individual|Administrative|Social|Regulations)[^\n]*");

    private final ChinaTaxYear tax = ChinaTaxYear.of(2025);

    private static String told(Optional<Explanation> explanation) {
        String text = explanation.orElseThrow().toText(Locale.ENGLISH).replace('\u00a0', ' ');
        return LAW.matcher(text).replaceAll("");
    }

    @Test
    void aBonus() {
        assertThat(told(tax.bonus()
                        .separately(yuan("36001"), false, Trace.FULL)
                        .orElseThrow()
                        .explanation()))
                .isEqualTo("row 2: CN¥36,001.00 x 10% - quick deduction CN¥210.00 = CN¥3,390.10");
        assertThat(told(tax.bonus()
                        .compare(yuan("100000"), yuan("36001"), false, Trace.FULL)
                        .orElseThrow()
                        .explanation()))
                .isEqualTo("""
                        the bonus is better taxed separately, by CN¥210.00
                          tax of the year with the bonus taxed separately CN¥10,870.10
                            row 2: CN¥100,000.00 x 10% - quick deduction CN¥2,520.00 = CN¥7,480.00
                            row 2: CN¥36,001.00 x 10% - quick deduction CN¥210.00 = CN¥3,390.10
                          tax of the year with the bonus among the other income CN¥11,080.10
                            row 2: CN¥136,001.00 x 10% - quick deduction CN¥2,520.00 = CN¥11,080.10
                          a bonus of CN¥36,001.00 leaves CN¥2,309.10 less than one of CN¥36,000.00; only from CN¥38,566.67 on is as much left""");
        assertThat(told(tax.bonus()
                        .compare(yuan("-20000"), yuan("36000"), false, Trace.FULL)
                        .orElseThrow()
                        .explanation()))
                .isEqualTo("""
                        the bonus is better merged with the other income, by CN¥600.00
                          tax of the year with the bonus taxed separately CN¥1,080.00
                            nothing is taxable: -CN¥20,000.00, tax CN¥0.00
                            row 1: CN¥36,000.00 x 3% - quick deduction CN¥0.00 = CN¥1,080.00
                          tax of the year with the bonus among the other income CN¥480.00
                            row 1: CN¥16,000.00 x 3% - quick deduction CN¥0.00 = CN¥480.00""");
    }

    @Test
    void nothingAndTheFirstFen() {
        assertThat(told(tax.annualTax(yuan("0"), Trace.FULL).explanation()))
                .isEqualTo("nothing is taxable: CN¥0.00, tax CN¥0.00");
        assertThat(told(tax.annualTax(yuan("0.01"), Trace.FULL).explanation()))
                .isEqualTo("row 1: CN¥0.01 x 3% - quick deduction CN¥0.00 = CN¥0.00");
    }

    @Test
    void lumpSums() {
        LumpSums sums = tax.lumpSums();
        assertThat(told(sums.severance(yuan("488772"), yuan("150924"), Trace.FULL)
                        .excess()
                        .explanation()))
                .isEqualTo("""
                        severance CN¥488,772.00: exempt CN¥452,772.00 (up to 3 x CN¥150,924.00), the rest CN¥36,000.00 alone: CN¥1,080.00
                          row 1: CN¥36,000.00 x 3% - quick deduction CN¥0.00 = CN¥1,080.00""");
        assertThat(told(sums.equity(yuan("100000"), yuan("100000"), Trace.FULL)
                        .orElseThrow()
                        .explanation()))
                .isEqualTo("""
                        tax on equity income CN¥15,600.00 = on that of the year CN¥23,080.00 - on what came before CN¥7,480.00
                          row 3: CN¥200,000.00 x 20% - quick deduction CN¥16,920.00 = CN¥23,080.00""");
        // (150,000 - 60,000) x 10 % - 2,520 = 6,480 for each of 4 years
        assertThat(told(sums.earlyRetirement(yuan("600000"), 4, Trace.FULL).explanation()))
                .isEqualTo("early retirement CN¥600,000.00: (a part of 4 years - CN¥60,000.00) in row 2,"
                        + " x 10% - CN¥2,520.00, x 4 = CN¥25,920.00");
        assertThat(told(sums.internalRetirement(yuan("240000"), 24, yuan("12000"), Trace.FULL)
                        .explanation()))
                .isEqualTo("""
                        internal retirement: lump sum by 24 months and wage find the row; CN¥47,990.00 together - CN¥490.00 on the wage = CN¥47,500.00
                          row 3: CN¥247,000.00 x 20% - quick deduction CN¥1,410.00 = CN¥47,990.00
                          row 2: CN¥7,000.00 x 10% - quick deduction CN¥210.00 = CN¥490.00""");
    }

    @Test
    void independentWork() {
        assertThat(told(tax.work().labour(yuan("25001"), Trace.FULL).explanation()))
                .isEqualTo("""
                        payment CN¥25,001.00 - expenses CN¥5,000.20, of which 100 % count: CN¥20,000.80, tax CN¥4,000.24
                          row 2: CN¥20,000.80 x 30% - quick deduction CN¥2,000.00 = CN¥4,000.24""");
        assertThat(told(tax.work().manuscript(yuan("3000"), Trace.FULL).explanation()))
                .isEqualTo("""
                        payment CN¥3,000.00 - expenses CN¥800.00, of which 70 % count: CN¥1,540.00, tax CN¥308.00
                          row 1: CN¥1,540.00 x 20% - quick deduction CN¥0.00 = CN¥308.00""");
    }

    @Test
    void nonResidents() {
        NonResidents rules = tax.nonResidents();
        assertThat(told(rules.wage(yuan("9000"), Trace.FULL).explanation())).isEqualTo("""
                        wage of a non-resident CN¥9,000.00 - CN¥5,000.00 = CN¥4,000.00, tax CN¥190.00
                          row 2: CN¥4,000.00 x 10% - quick deduction CN¥210.00 = CN¥190.00""");
        assertThat(told(rules.bonus(yuan("72001"), false, Trace.FULL)
                        .orElseThrow()
                        .explanation()))
                .isEqualTo("bonus of a non-resident CN¥72,001.00: its part of 6 months is in row 3;"
                        + " (part x 20% - CN¥1,410.00) x 6 = CN¥5,940.20");
        assertThat(told(rules.manuscript(yuan("10000"), Trace.FULL).explanation()))
                .isEqualTo("""
                        payment CN¥10,000.00 - expenses CN¥2,000.00, of which 70 % count: CN¥5,600.00, tax CN¥350.00
                          row 2: CN¥5,600.00 x 10% - quick deduction CN¥210.00 = CN¥350.00""");
    }

    @Test
    void theAnnualReturn() {
        AnnualIncome income = AnnualIncome.builder()
                .wages(yuan("400000"))
                .alreadyPaid(yuan("48000"))
                .build();
        assertThat(told(tax.annualReturns().settle(income, Trace.FULL).explanation()))
                .isEqualTo("""
                        still to pay CN¥5,080.00 = tax of the year CN¥53,080.00 - relief CN¥0.00 - already paid CN¥48,000.00; a negative amount is refunded
                          taxable CN¥340,000.00 = income CN¥400,000.00 - exempt CN¥0.00 - basic deduction CN¥60,000.00 - own contributions CN¥0.00 - special additional deductions CN¥0.00 - other deductions CN¥0.00
                          row 4: CN¥340,000.00 x 25% - quick deduction CN¥31,920.00 = CN¥53,080.00""");
    }

    /** The fund has a wage of its own: 2,000 is below its floor of 2,690; x 7 % = 188.30 and x 5 % = 134.50, in whole yuan. */
    @Test
    void contributionsAndThePayslip() {
        CityContributions shanghai = CityContributions.of(
                ChinaContributionTables.standard(),
                City.parse("310000"),
                YearMonth.of(2025, 9),
                new HousingFundRate(Percentage.of(7), Percentage.of(5)),
                Percentage.parse("0.2%"));
        DeclaredWages declared = new DeclaredWages(Optional.of(yuan("10000")), Optional.of(yuan("2000")));
        assertThat(told(shanghai.contribute(declared, Trace.FULL).explanation()))
                .isEqualTo("""
                        contributions in Shanghai: own CN¥1,373.00, of the employer CN¥2,893.00
                          pension insurance: own CN¥800.00, of the employer CN¥1,600.00, on CN¥10,000.00 of declared CN¥10,000.00, limits CN¥7,460.00 to CN¥37,302.00, own rate 8%, rate of the employer 16%
                          medical insurance: own CN¥200.00, of the employer CN¥900.00, on CN¥10,000.00 of declared CN¥10,000.00, limits CN¥7,460.00 to CN¥37,302.00, own rate 2%, rate of the employer 9%
                          unemployment insurance: own CN¥50.00, of the employer CN¥50.00, on CN¥10,000.00 of declared CN¥10,000.00, limits CN¥7,460.00 to CN¥37,302.00, own rate 0.5%, rate of the employer 0.5%
                          work injury insurance: own CN¥0.00, of the employer CN¥20.00, on CN¥10,000.00 of declared CN¥10,000.00, limits CN¥7,460.00 to CN¥37,302.00, own rate 0%, rate of the employer 0.2%
                          housing fund: own CN¥188.00, of the employer CN¥188.00, on CN¥2,690.00 of declared CN¥2,000.00, limits CN¥2,690.00 to CN¥37,302.00, own rate 7%, rate of the employer 7%
                          supplementary housing fund: own CN¥135.00, of the employer CN¥135.00, on CN¥2,690.00 of declared CN¥2,000.00, limits CN¥2,690.00 to CN¥37,302.00, own rate 5%, rate of the employer 5%""");
        PayslipMonth month = PayslipMonth.of(MonthlyWages.of(yuan("20000")), DeclaredWages.NONE)
                .withBonus(yuan("36001"));
        assertThat(told(ChinaPayroll.of(tax, shanghai)
                        .payslip(CumulativeWages.start(2025), month, Trace.FULL)
                        .orElseThrow()
                        .explanation()))
                .isEqualTo("""
                        net CN¥52,160.90 = pay CN¥20,000.00 + bonus CN¥36,001.00 + severance CN¥0.00 - own contributions CN¥0.00 - tax CN¥450.00 - tax on the bonus CN¥3,390.10 - tax on the severance CN¥0.00
                          contributions in Shanghai: own CN¥0.00, of the employer CN¥0.00
                            pension insurance: not insured
                            medical insurance: not insured
                            unemployment insurance: not insured
                            work injury insurance: not insured
                            housing fund: not insured
                            supplementary housing fund: not insured
                          tax withheld CN¥450.00 = tax so far CN¥450.00 - relief CN¥0.00 - withheld before CN¥0.00, not below 0
                            taxable CN¥15,000.00 = income CN¥20,000.00 - exempt CN¥0.00 - basic deduction CN¥5,000.00 - own contributions CN¥0.00 - special additional deductions CN¥0.00 - other deductions CN¥0.00
                              basic deduction CN¥5,000.00 = 1 month x CN¥5,000.00
                            row 1: CN¥15,000.00 x 3% - quick deduction CN¥0.00 = CN¥450.00
                          row 2: CN¥36,001.00 x 10% - quick deduction CN¥210.00 = CN¥3,390.10""");
    }
}
