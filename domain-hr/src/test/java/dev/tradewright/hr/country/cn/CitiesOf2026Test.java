// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import static dev.tradewright.hr.country.cn.Oracle.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.place.City;
import dev.tradewright.hr.country.Coverage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beijing, Shenzhen, Hangzhou and Guangzhou from July 2025 on: limits and rates in the first and the last month of each. */
class CitiesOf2026Test {

    private static final ChinaContributionTables TABLES = ChinaContributionTables.standard();
    private static final Percentage INJURY = Percentage.parse("0.2%");

    private static Contributions contribute(String city, String month, String declared) {
        return CityContributions.of(
                        TABLES, City.parse(city), YearMonth.parse(month), HousingFundRate.of(Percentage.of(12)), INJURY)
                .contribute(DeclaredWages.both(yuan(declared)), Trace.OFF);
    }

    @ParameterizedTest
    @CsvSource({
        // Beijing, 8 + 16 %, 2 % + 3 and 9.8 %, 0.5 + 0.5 %, fund 12 %
        "110000, 2026-06, 7162.00, PENSION, 7162, 572.96, 1145.92",
        "110000, 2026-07, 7269.99, PENSION, 7270, 581.60, 1163.20",
        "110000, 2026-07, 7270.01, PENSION, 7270.01, 581.60, 1163.20", // 581.6008, 1,163.2016
        "110000, 2026-07, 1, MEDICAL, 7270, 148.40, 712.46", // 145.40 + 3
        "110000, 2026-07, 1, UNEMPLOYMENT, 7270, 36.35, 36.35",
        "110000, 2027-06, 36348.01, PENSION, 36348, 2907.84, 5815.68",
        "110000, 2027-06, 36348.00, MEDICAL, 36348, 729.96, 3562.10", // 726.96 + 3; 3,562.104
        "110000, 2027-06, 36347.99, UNEMPLOYMENT, 36347.99, 181.74, 181.74", // 181.73995
        "110000, 2027-06, 99999, INJURY, 36348, 0, 72.70", // 72.696
        "110000, 2026-07, 1, HOUSING_FUND, 2540, 305, 305", // 304.80
        "110000, 2027-06, 99999, HOUSING_FUND, 36348, 4362, 4362", // 4,361.76
        // Shenzhen, 8 + 16 %, medical 2 + 5.5 % and from 2026 6.5 %, 0.2 + 0.8 %
        "440300, 2025-07, 4774.99, PENSION, 4775, 382.00, 764.00",
        "440300, 2026-06, 27549.01, PENSION, 27549, 2203.92, 4407.84",
        "440300, 2025-07, 1, MEDICAL, 6733, 134.66, 370.32", // 370.315, half up
        "440300, 2025-12, 33666.01, MEDICAL, 33666, 673.32, 1851.63",
        "440300, 2026-01, 6726.99, MEDICAL, 6727, 134.54, 437.26", // 437.255, half up
        "440300, 2026-06, 33633.01, MEDICAL, 33633, 672.66, 2186.15", // 2,186.145, half up
        "440300, 2025-07, 2519.99, UNEMPLOYMENT, 2520, 5.04, 20.16",
        "440300, 2026-06, 44265.01, UNEMPLOYMENT, 44265, 88.53, 354.12",
        "440300, 2025-07, 1, INJURY, 2520, 0, 5.04",
        "440300, 2026-06, 99999, INJURY, 44265, 0, 88.53",
        "440300, 2026-06, 44265.01, HOUSING_FUND, 44265, 5312, 5312", // 5,311.80
        // Hangzhou, 8 + 16 %, 2 + 9.5 %, 0.5 + 0.5 %
        "330100, 2025-07, 4985.99, PENSION, 4986, 398.88, 797.76",
        "330100, 2025-12, 1, MEDICAL, 4986, 99.72, 473.67",
        "330100, 2026-01, 1, UNEMPLOYMENT, 4986, 24.93, 24.93",
        "330100, 2026-09, 25299.01, PENSION, 25299, 2023.92, 4047.84",
        "330100, 2026-09, 25299.00, MEDICAL, 25299, 505.98, 2403.41", // 2,403.405, half up
        "330100, 2026-09, 25299.00, UNEMPLOYMENT, 25299, 126.50, 126.50", // 126.495, half up
        "330100, 2026-06, 1, HOUSING_FUND, 2490, 299, 299", // 298.80
        "330100, 2026-07, 1, HOUSING_FUND, 2660, 319, 319", // 319.20
        "330100, 2026-09, 42151.01, HOUSING_FUND, 42151, 5058, 5058", // 5,058.12
        // Guangzhou, 8 + 16 %, medical 2 + 5.35 % and from 2026 6.85 %, 0.2 + 0.8 %
        "440100, 2025-07, 5509.99, PENSION, 5510, 440.80, 881.60",
        "440100, 2026-06, 27549.01, PENSION, 27549, 2203.92, 4407.84",
        "440100, 2025-07, 6235.99, MEDICAL, 6236, 124.72, 333.63", // 333.626
        "440100, 2025-12, 31179.01, MEDICAL, 31179, 623.58, 1668.08", // 1,668.0765
        "440100, 2026-01, 6233.99, MEDICAL, 6234, 124.68, 427.03", // 427.029
        "440100, 2026-06, 31170.01, MEDICAL, 31170, 623.40, 2135.15", // 2,135.145, half up
        "440100, 2025-07, 1, UNEMPLOYMENT, 2500, 5.00, 20.00",
        "440100, 2026-06, 41112.01, UNEMPLOYMENT, 41112, 82.22, 328.90", // 82.224, 328.896
        "440100, 2026-06, 99999, INJURY, 41112, 0, 82.22", // 82.224
        "440100, 2025-07, 1, HOUSING_FUND, 2500, 300, 300",
        "440100, 2026-06, 39828.01, HOUSING_FUND, 39828, 4779, 4779", // 4,779.36
    })
    void contributeWithinTheirLimits(
            String city,
            String month,
            String declared,
            ContributionLine line,
            String base,
            String employee,
            String employer) {
        Contributions made = contribute(city, month, declared);
        assertThat(made.base(line)).isEqualTo(yuan(base));
        assertThat(made.employee(line)).isEqualTo(yuan(employee));
        assertThat(made.employer(line)).isEqualTo(yuan(employer));
    }

    /** Months, then limits and rates of pension, medical and unemployment insurance, then limits of the fund: as the notices print them. */
    private static final String[][] PRINTED = {
        {"110000", "2026-07", "7270 36348 8 16", "7270 36348 2 9.8", "7270 36348 0.5 0.5", "2540 36348"},
        {"440300", "2025-12", "4775 27549 8 16", "6733 33666 2 5.5", "2520 44265 0.2 0.8", "2520 44265"},
        {"440300", "2026-01", "4775 27549 8 16", "6727 33633 2 6.5", "2520 44265 0.2 0.8", "2520 44265"},
        {"330100", "2025-12", "4986 25299 8 16", "4986 25299 2 9.5", "4986 25299 0.5 0.5", "2490 40694"},
        {"330100", "2026-09", "4986 25299 8 16", "4986 25299 2 9.5", "4986 25299 0.5 0.5", "2660 42151"},
        {"440100", "2025-12", "5510 27549 8 16", "6236 31179 2 5.35", "2500 41112 0.2 0.8", "2500 39828"},
        {"440100", "2026-01", "5510 27549 8 16", "6234 31170 2 6.85", "2500 41112 0.2 0.8", "2500 39828"},
    };

    /** The contributions once more, in decimal numbers from the printed figures. */
    @Property
    void contributeWhatThePrintedFiguresGive(
            @ForAll @IntRange(max = 6) int row, @ForAll @LongRange(min = 0, max = 6_000_000) long wage) {
        String[] printed = PRINTED[row];
        BigDecimal declared = BigDecimal.valueOf(wage, 2);
        Contributions made = contribute(printed[0], printed[1], declared.toPlainString());
        ContributionLine[] lines = {ContributionLine.PENSION, ContributionLine.MEDICAL, ContributionLine.UNEMPLOYMENT};
        for (int i = 0; i < lines.length; i++) {
            String[] figures = printed[2 + i].split(" ", -1);
            boolean threeMore = printed[0].equals("110000") && lines[i] == ContributionLine.MEDICAL;
            BigDecimal base = within(declared, figures);
            assertThat(made.employee(lines[i]))
                    .isEqualTo(share(base, figures[2], 2).plus(yuan(threeMore ? "3" : "0")));
            assertThat(made.employer(lines[i])).isEqualTo(share(base, figures[3], 2));
        }
        Money fund = share(within(declared, printed[5].split(" ", -1)), "12", 0);
        assertThat(made.employee(ContributionLine.HOUSING_FUND)).isEqualTo(fund);
        assertThat(made.employer(ContributionLine.HOUSING_FUND)).isEqualTo(fund);
    }

    private static BigDecimal within(BigDecimal wage, String[] limits) {
        return wage.max(new BigDecimal(limits[0])).min(new BigDecimal(limits[1]));
    }

    private static Money share(BigDecimal base, String percent, int places) {
        return yuan(base.multiply(new BigDecimal(percent))
                .movePointLeft(2)
                .setScale(places, RoundingMode.HALF_UP)
                .toPlainString());
    }

    /** The fund's limits are known longer than those of the insurances; in Guangdong the floor follows the minimum wage of September. */
    @ParameterizedTest
    @CsvSource({
        "440300, 2026-06-30, 2520, 44265",
        "440300, 2026-07-01, 2520, 48471",
        "440300, 2026-08-31, 2520, 48471",
        "440300, 2026-09-01, 2700, 48471",
        "440300, 2027-06-30, 2700, 48471",
        "440100, 2026-06-30, 2500, 39828",
        "440100, 2026-07-01, 2500, 41697",
        "440100, 2026-08-31, 2500, 41697",
        "440100, 2026-09-01, 2680, 41697",
        "440100, 2027-06-30, 2680, 41697",
        "330100, 2027-06-30, 2660, 42151",
        "110000, 2027-06-30, 2540, 36348",
    })
    void haveLimitsOfTheFund(String city, LocalDate day, String floor, String cap) {
        assertThat(TABLES.bounds(City.parse(city), ContributionLine.HOUSING_FUND, day))
                .isEqualTo(new ContributionBounds(yuan(floor), yuan(cap)));
        HousingFundLimits rates = TABLES.fundLimits(City.parse(city), day);
        assertThat(rates.allow(HousingFundRate.of(Percentage.of(5)))).isTrue();
        assertThat(rates.allow(HousingFundRate.of(Percentage.of(12)))).isTrue();
        assertThat(rates.allow(HousingFundRate.of(Percentage.parse("4.99%")))).isFalse();
        assertThat(rates.allow(HousingFundRate.of(Percentage.parse("12.01%")))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    440300 | 2026-07 | contribution base of pension, rate of pension, contribution base of unemployment, rate of unemployment, contribution base of injury (Shenzhen
                    440300 | 2027-01 | contribution base of pension, rate of pension, contribution base of medical, rate of medical, contribution base of unemployment, rate of unemployment, contribution base of injury (Shenzhen
                    440300 | 2027-07 | contribution base of pension, rate of pension, contribution base of medical, rate of medical, contribution base of unemployment, rate of unemployment, contribution base of injury, contribution base of housing-fund, rate of housing-fund (Shenzhen
                    440100 | 2026-07 | contribution base of pension, rate of pension, contribution base of unemployment, rate of unemployment, contribution base of injury (Guangzhou
                    440100 | 2025-06 | contribution base of pension, rate of pension, contribution base of medical, rate of medical, contribution base of unemployment, rate of unemployment, contribution base of injury, contribution base of housing-fund, rate of housing-fund (Guangzhou
                    330100 | 2026-10 | contribution base of pension, rate of pension, contribution base of medical, rate of medical, contribution base of unemployment, rate of unemployment, contribution base of injury (Hangzhou
                    330100 | 2025-06 | rate of pension, rate of medical, rate of unemployment, contribution base of housing-fund, rate of housing-fund (Hangzhou
                    110000 | 2027-07 | contribution base of pension, rate of pension, contribution base of medical, rate of medical, contribution base of unemployment, rate of unemployment, contribution base of injury, contribution base of housing-fund, rate of housing-fund (Beijing
                    """)
    void nameWhatIsNotKnown(String city, String month, String lacking) {
        assertThatThrownBy(() -> contribute(city, month, "10000"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(lacking + ", " + city + ", on " + month + "-01) are not in the tables");
    }

    @ParameterizedTest
    @CsvSource({
        "110000, 2024-07-01, 2027-06-30",
        "440300, 2025-07-01, 2026-06-30",
        "330100, 2025-07-01, 2026-09-30",
        "440100, 2025-07-01, 2026-06-30",
    })
    void areCoveredFromTheFirstToTheLastDay(String city, LocalDate first, LocalDate last) {
        Coverage coverage = ChinaCoverage.standard();
        String code = "cn.contributions." + city;
        assertThat(coverage.covers(code, first.minusDays(1))).isFalse();
        assertThat(coverage.covers(code, first)).isTrue();
        assertThat(coverage.covers(code, last)).isTrue();
        assertThat(coverage.covers(code, last.plusDays(1))).isFalse();
        assertThat(coverage.toText(Locale.CHINA)).contains("广州市社会保险");
    }
}
