// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.jp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.place.Subdivision;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Laws of insurance and withholding, and a second way to reckon the halves. */
class JapanProperties {

    private static final JapanPayroll PAYROLL = JapanPayroll.standard();
    private static final LocalDate PAYDAY = LocalDate.of(2026, 7, 25);

    private static Money yen(long amount) {
        return Money.ofMinor(CurrencyUnit.JPY, amount);
    }

    @Property
    void theEmployeesHalfIsTheExactHalfWithHalfAYenDropped(
            @ForAll @LongRange(min = 0, max = 1_390_000) long remuneration,
            @ForAll boolean care,
            @ForAll @IntRange(min = 0, max = 23) int month) {
        SocialRates rates = PAYROLL.socialRates(
                Subdivision.of("JP-27"), YearMonth.of(2025, 3).plusMonths(month));
        SocialContributions social = PAYROLL.social(yen(remuneration), care, rates);

        BigDecimal percent = rates.health().toBigDecimal();
        if (care) {
            percent = percent.add(rates.care().toBigDecimal());
        }
        BigDecimal exact = BigDecimal.valueOf(remuneration).multiply(percent).movePointLeft(2);
        assertThat(social.health().employee().toBigDecimal())
                .isEqualByComparingTo(exact.divide(BigDecimal.valueOf(2)).setScale(0, RoundingMode.HALF_DOWN));
        assertThat(social.health().total().toBigDecimal()).isEqualByComparingTo(exact.setScale(0, RoundingMode.DOWN));
    }

    @Property
    void morePayWithholdsNoLessAndADependantNoMore(
            @ForAll @LongRange(min = 0, max = 4_000_000) long pay,
            @ForAll @LongRange(min = 1, max = 10_000) long more,
            @ForAll @IntRange(min = 0, max = 10) int dependants) {
        Money tax = PAYROLL.withholding(PAYDAY, yen(pay), dependants);

        // brackets meet to within some yen, so that ten of them are allowed
        assertThat(PAYROLL.withholding(PAYDAY, yen(pay + more), dependants).plus(yen(10)))
                .isGreaterThanOrEqualTo(tax);
        assertThat(PAYROLL.withholding(PAYDAY, yen(pay), dependants + 1)).isLessThanOrEqualTo(tax.plus(yen(10)));
        assertThat(tax.minorUnits() % 10).isZero();
        assertThat(tax).isLessThanOrEqualTo(yen(pay));
    }

    @Property
    void tellingItChangesNothing(
            @ForAll @LongRange(min = 183_000, max = 346_999) long pay,
            @ForAll boolean care,
            @ForAll @IntRange(min = 0, max = 10) int dependants) {
        SocialRates rates = PAYROLL.socialRates(Subdivision.of("JP-13"), YearMonth.of(2026, 7));
        EmploymentInsuranceRates employment = PAYROLL.employmentInsuranceRates(YearMonth.of(2026, 7));

        assertThat(PAYROLL.social(yen(pay), care, rates, Trace.FULL.recorder()))
                .isEqualTo(PAYROLL.social(yen(pay), care, rates));
        assertThat(PAYROLL.employmentInsurance(yen(pay), employment, Trace.FULL.recorder()))
                .isEqualTo(PAYROLL.employmentInsurance(yen(pay), employment));
        assertThat(PAYROLL.withholding(PAYDAY, yen(pay), dependants, Trace.FULL.recorder()))
                .isEqualTo(PAYROLL.withholding(PAYDAY, yen(pay), dependants));
        assertThat(PAYROLL.withholdingSecondary(PAYDAY, yen(pay), Trace.FULL.recorder()))
                .isEqualTo(PAYROLL.withholdingSecondary(PAYDAY, yen(pay)));
    }
}
