// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week.payroll;

import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.time.Viewpoint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The months of the year up to the one that is paid, when each is reckoned, and the office's clock. */
final class Months {

    static final int YEAR = 2026;

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int PAYDAY = 25;
    private static final int RECKONED = 20;

    /** Paid already. */
    static final List<PayPeriod> BEFORE = List.of(month(1), month(2));

    /** The one that is paid. */
    static final PayPeriod PAID = month(3);

    private Months() {}

    private static PayPeriod month(int number) {
        return PayPeriod.monthly(YEAR, number, PAYDAY);
    }

    /** The morning on which the run of a month begins. */
    static Instant reckoned(PayPeriod period) {
        return morning(period.range().start().withDayOfMonth(RECKONED));
    }

    /** What the run of a month knows. */
    static Viewpoint view(PayPeriod period) {
        return Viewpoint.of(reckoned(period));
    }

    static Instant morning(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    static LocalDate firstDay() {
        return PAID.range().start();
    }

    static LocalDate lastDay() {
        return PAID.range().end().minusDays(1);
    }

    static DateRange days() {
        return PAID.range();
    }
}
