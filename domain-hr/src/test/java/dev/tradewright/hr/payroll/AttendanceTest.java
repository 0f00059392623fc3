// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import static dev.tradewright.hr.payroll.Pay.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.money.Decimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    @ParameterizedTest
    @CsvSource({"0", "1.01", "-1"})
    void partsOfADayAreAboveNothingAndAtMostAll(String fraction) {
        assertThatThrownBy(() -> Attendance.full().withUnpaid(DAY, number(fraction)))
                .hasMessageContaining("above 0 and at most 1");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "22, 22.5", "22, -1"})
    void nobodyIsPaidMoreThanThereIs(String scheduled, String paid) {
        assertThatThrownBy(() -> Attendance.ofDays(number(scheduled), number(paid)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Attendance.full().withHours(number(scheduled), number(paid)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDayIsNamedOnceAndNotBesideACount() {
        Attendance absent = Attendance.full().withUnpaid(DAY, Decimal.ONE);
        assertThat(absent.unpaid()).hasSize(1);
        assertThatThrownBy(() -> absent.withUnpaid(DAY, Decimal.ONE)).hasMessageContaining("once only");
        assertThatThrownBy(
                        () -> Attendance.ofDays(Decimal.of(22), Decimal.of(20)).withUnpaid(DAY, Decimal.ONE))
                .hasMessageContaining("counted elsewhere");
    }
}
