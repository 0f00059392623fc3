// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.sg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Laws of the Central Provident Fund, and a second way to reckon it. */
class CpfProperties {

    private static final SingaporePayroll PAYROLL = SingaporePayroll.standard();

    private static CpfWages wages(long cents, CpfStatus status, CpfAgeBand age, int month) {
        return CpfWages.builder()
                .month(YearMonth.of(2025, 1).plusMonths(month))
                .status(status)
                .ageBand(age)
                .ordinaryWage(Money.ofMinor(CurrencyUnit.SGD, cents))
                .build();
    }

    @Property
    void equalsTheFormulasOfTheScheduleInBigDecimals(
            @ForAll @LongRange(min = 0, max = 1_000_000) long cents,
            @ForAll CpfStatus status,
            @ForAll CpfAgeBand age,
            @ForAll @IntRange(min = 0, max = 35) int month) {
        CpfContribution cpf = PAYROLL.cpf(wages(cents, status, age, month));

        CpfRates rates = PAYROLL.tables().cpf().stream()
                .filter(period -> period.months()
                        .contains(YearMonth.of(2025, 1).plusMonths(month).atDay(1)))
                .findFirst()
                .orElseThrow()
                .find(status, age)
                .orElseThrow();
        BigDecimal wage = BigDecimal.valueOf(cents, 2).min(new BigDecimal(month < 12 ? "7400" : "8000"));
        BigDecimal above = wage.subtract(new BigDecimal("500")).max(BigDecimal.ZERO);
        BigDecimal total;
        BigDecimal employee;
        if (wage.compareTo(new BigDecimal("50")) <= 0) {
            total = BigDecimal.ZERO;
            employee = BigDecimal.ZERO;
        } else if (wage.compareTo(new BigDecimal("750")) <= 0) {
            employee = above.multiply(rates.employeeFactor().toBigDecimal());
            total = wage.multiply(rates.employerOnly().toRate().toBigDecimal()).add(employee);
        } else {
            employee = wage.multiply(rates.employee().toRate().toBigDecimal());
            total = wage.multiply(rates.total().toRate().toBigDecimal());
        }
        assertThat(cpf.employee().toBigDecimal()).isEqualByComparingTo(employee.setScale(0, RoundingMode.FLOOR));
        assertThat(cpf.total().toBigDecimal()).isEqualByComparingTo(total.setScale(0, RoundingMode.HALF_UP));
    }

    @Property
    void whoEarnsMorePaysNoLess(
            @ForAll @LongRange(min = 0, max = 1_000_000) long cents,
            @ForAll @LongRange(min = 1, max = 10_000) long more,
            @ForAll CpfStatus status,
            @ForAll CpfAgeBand age,
            @ForAll @IntRange(min = 0, max = 35) int month) {
        CpfContribution less = PAYROLL.cpf(wages(cents, status, age, month));
        CpfContribution greater = PAYROLL.cpf(wages(cents + more, status, age, month));

        assertThat(greater.employee()).isGreaterThanOrEqualTo(less.employee());
        assertThat(greater.total()).isGreaterThanOrEqualTo(less.total());
        assertThat(less.employer().isNegative()).isFalse();
    }

    @Property
    void tellingItChangesNothing(
            @ForAll @LongRange(min = 0, max = 1_000_000) long cents,
            @ForAll CpfStatus status,
            @ForAll CpfAgeBand age,
            @ForAll SelfHelpFund fund) {
        CpfWages wages = wages(cents, status, age, 20);

        assertThat(PAYROLL.cpf(wages, Trace.FULL.recorder())).isEqualTo(PAYROLL.cpf(wages));
        assertThat(PAYROLL.skillsDevelopmentLevy(wages.month(), wages.ordinaryWage(), Trace.FULL.recorder()))
                .isEqualTo(PAYROLL.skillsDevelopmentLevy(wages.month(), wages.ordinaryWage()));
        assertThat(PAYROLL.selfHelp(fund, wages.month(), wages.ordinaryWage(), Trace.FULL.recorder()))
                .isEqualTo(PAYROLL.selfHelp(fund, wages.month(), wages.ordinaryWage()));
    }
}
