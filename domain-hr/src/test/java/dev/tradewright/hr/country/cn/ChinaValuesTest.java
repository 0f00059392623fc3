// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import static dev.tradewright.hr.country.cn.Oracle.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.tradewright.contract.ValueContract;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.place.City;
import java.lang.management.ManagementFactory;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The contract of values for what is made by hand, and the promise of no garbage. */
class ChinaValuesTest {

    private static CityContributions shanghai() {
        return CityContributions.of(
                ChinaContributionTables.standard(),
                City.parse("310000"),
                YearMonth.of(2025, 9),
                HousingFundRate.of(Percentage.of(7)),
                Percentage.parse("0.2%"));
    }

    @Test
    void statesAreValues() {
        WageWithholding wages = ChinaTaxYear.of(2025).wages();
        MonthlyWages month = MonthlyWages.of(yuan("30000"));
        ValueContract.of(
                        wages.start(),
                        CumulativeWages.start(2026),
                        wages.startWithWholeYear(),
                        wages.start().withBonusTaxedSeparately(),
                        wages.withhold(wages.start(), month, Trace.OFF).after(),
                        wages.withhold(wages.start(), month.withExempt(yuan("1")), Trace.OFF)
                                .after(),
                        wages.withhold(wages.start(), month.withSpecial(yuan("1")), Trace.OFF)
                                .after(),
                        wages.withhold(wages.start(), month.withAdditional(yuan("1")), Trace.OFF)
                                .after(),
                        wages.withhold(wages.start(), month.withOther(yuan("1")), Trace.OFF)
                                .after(),
                        wages.withhold(wages.start(), month.withRelief(yuan("1")), Trace.OFF)
                                .after(),
                        wages.withhold(wages.start(), month.withBasicMonths(2), Trace.OFF)
                                .after())
                .holds();
    }

    @Test
    void contributionsAreValues() {
        CityContributions shanghai = shanghai();
        ValueContract.of(
                        shanghai.contribute(DeclaredWages.NONE, Trace.OFF),
                        shanghai.contribute(DeclaredWages.both(yuan("20000")), Trace.OFF),
                        shanghai.contribute(DeclaredWages.both(yuan("20000")), Trace.FULL),
                        shanghai.contribute(DeclaredWages.both(yuan("20001")), Trace.OFF))
                .holds();
    }

    /** Tax and contributions of a month, in fen, without any garbage. */
    @Test
    void reckonsWithoutGarbage() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        WageWithholding wages = ChinaTaxYear.of(2025).wages();
        CityContributions shanghai = shanghai();
        long[] bases = new long[6];
        long[] employee = new long[6];
        long[] employer = new long[6];
        long least = Long.MAX_VALUE;
        long sum = 0;
        for (int round = 0; round < 20 && least > 0; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (long pay = 0; pay < 10_000_000; pay += 9_999) {
                shanghai.contribute(pay, pay, bases, employee, employer);
                long own = Contributions.sum(employee);
                sum += WageWithholding.due(wages.tax(pay - own - 500_000), 0, 0);
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(sum).isPositive();
        assertThat(least).isZero();
    }

    @Test
    void areTold() {
        CityContributions shanghai = shanghai();
        assertThat(shanghai).hasToString("contributions in Shanghai in 2025-09");
        assertThat(ChinaTaxYear.of(2025)).hasToString("China's individual income tax of 2025");
        assertThat(shanghai.contribute(DeclaredWages.both(yuan("20000")), Trace.OFF)
                        .toString())
                .startsWith("pension insurance own CNY 1600.00, of the employer CNY 3200.00 on CNY 20000.00; ")
                .endsWith("; not explained");
        assertThat(shanghai.contribute(DeclaredWages.both(yuan("20000")), Trace.FULL)
                        .toString())
                .endsWith("; explained");
        CumulativeWages paid = CumulativeWages.of(
                2025,
                2,
                3,
                Optional.empty(),
                yuan("1"),
                yuan("2"),
                yuan("3"),
                yuan("4"),
                yuan("5"),
                yuan("6"),
                yuan("7"),
                false);
        assertThat(paid)
                .hasToString("2025: 2 payments, income CNY 1.00, exempt CNY 2.00, basic deductions 3 months,"
                        + " special CNY 3.00, additional CNY 4.00, other CNY 5.00, relief CNY 6.00, withheld CNY 7.00");
        assertThat(paid.withBonusTaxedSeparately().toString())
                .endsWith("withheld CNY 7.00, with a bonus taxed separately");
        assertThat(paid.payments()).isEqualTo(2);
        assertThat(CumulativeWages.startWithWholeYear(2025, yuan("60000")).toString())
                .contains("basic deductions CNY 60000.00, special");
    }
}
