// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.contract.ValueContract;
import dev.tradewright.core.time.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026,  3, 25, 2026-03-01/2026-04-01, 2026-03-25",
        "2026,  2, 31, 2026-02-01/2026-03-01, 2026-02-28",
        "2028,  2, 31, 2028-02-01/2028-03-01, 2028-02-29",
        "2026, 12,  1, 2026-12-01/2027-01-01, 2026-12-01"
    })
    void aMonthEndsWithItsLastDayAndIsPaidInItself(int year, int month, int payday, String days, LocalDate paid) {
        PayPeriod period = PayPeriod.monthly(year, month, payday);

        assertThat(period.range()).isEqualTo(DateRange.parse(days));
        assertThat(period.number()).isEqualTo(month);
        assertThat(period.paymentDate()).isEqualTo(paid);
        assertThat(period.frequency()).isEqualTo(PayFrequency.MONTHLY);
    }

    @Test
    void belongsToTheYearInWhichItIsPaid() {
        PayPeriod december = PayPeriod.monthly(YearMonth.of(2025, 12), LocalDate.of(2026, 1, 10));

        assertThat(december.paymentYear()).isEqualTo(2026);
        assertThat(december.number()).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "13, 1", "1, 0", "1, 32"})
    void refusesMonthsAndPaydaysThatDoNotExist(int month, int payday) {
        assertThatThrownBy(() -> PayPeriod.monthly(2026, month, payday)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesDaysWithoutEnds() {
        LocalDate day = LocalDate.of(2026, 1, 31);
        assertThatThrownBy(() -> new PayPeriod(DateRange.ofUnboundedEnd(day), PayFrequency.MONTHLY, 1, day))
                .hasMessageContaining("must have a first and a last day");
        assertThatThrownBy(() -> new PayPeriod(DateRange.ofEmpty(day), PayFrequency.MONTHLY, 1, day))
                .hasMessageContaining("must have a first and a last day");
        assertThatThrownBy(() -> new PayPeriod(DateRange.ofDay(day), PayFrequency.DAILY, 0, day))
                .hasMessageContaining("number (0)");
    }

    @ParameterizedTest
    @CsvSource({"BASE, true", "基本工资, true", "a_1, true", "1a, false", "_a, false", "a-b, false", "'a b', false"})
    void aCodeIsAWord(String text, boolean allowed) {
        if (allowed) {
            assertThat(ComponentCode.of(text)).hasToString(text);
        } else {
            assertThatThrownBy(() -> ComponentCode.of(text)).hasMessageContaining("must begin with a letter");
        }
    }

    @Test
    void codesKeepTheContractOfValues() {
        ValueContract.of(ComponentCode::of, "A", "a", "基本").holds();
        assertThatThrownBy(() -> ComponentCode.of("A".repeat(61))).hasMessageContaining("at most 60");
        assertThat(ComponentCode.of("A".repeat(60)).value()).hasSize(60);
    }
}
