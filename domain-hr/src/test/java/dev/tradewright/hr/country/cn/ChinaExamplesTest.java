// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.place.City;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** The example of the README. */
class ChinaExamplesTest {

    @Test
    void payslip() {
        // snippet: payslip
        CityContributions shanghai = CityContributions.of(
                ChinaContributionTables.standard(),
                City.parse("310000"),
                YearMonth.of(2025, 9),
                HousingFundRate.of(Percentage.of(7)),
                Percentage.parse("0.2%")); // injury insurance of the industry
        ChinaPayroll payroll = ChinaPayroll.of(ChinaTaxYear.of(2025), shanghai);

        Money wage = Money.parse("CNY 20000");
        ChinaPayslip slip = payroll.payslip(
                        CumulativeWages.start(2025), // then slip.after(), month by month
                        PayslipMonth.of(MonthlyWages.of(wage), DeclaredWages.both(wage)),
                        Trace.FULL)
                .orElseThrow();
        slip.contributions().employeeTotal(); // CNY 3500.00
        slip.iit(); // CNY 345.00 = (20,000 - 5,000 - 3,500) x 3 %
        slip.net(); // CNY 16155.00
        // end
        assertThat(slip.net()).isEqualTo(Money.parse("CNY 16155"));
        assertThat(slip.iit()).isEqualTo(Money.parse("CNY 345"));
    }
}
