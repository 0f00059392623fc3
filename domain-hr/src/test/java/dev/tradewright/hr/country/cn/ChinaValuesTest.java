// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import static dev.tradewright.hr.country.cn.Oracle.yuan;

import dev.tradewright.contract.ValueContract;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.place.City;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** The contract of values for what is made by hand. */
class ChinaValuesTest {

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
        CityContributions shanghai = CityContributions.of(
                ChinaContributionTables.standard(),
                City.parse("310000"),
                YearMonth.of(2025, 9),
                HousingFundRate.of(Percentage.of(7)),
                Percentage.parse("0.2%"));
        ValueContract.of(
                        shanghai.contribute(DeclaredWages.NONE, Trace.OFF),
                        shanghai.contribute(DeclaredWages.both(yuan("20000")), Trace.OFF),
                        shanghai.contribute(DeclaredWages.both(yuan("20000")), Trace.FULL),
                        shanghai.contribute(DeclaredWages.both(yuan("20001")), Trace.OFF))
                .holds();
    }
}
