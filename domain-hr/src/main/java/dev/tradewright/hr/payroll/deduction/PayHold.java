// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.deduction;

import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.payroll.PayFrequency;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.time.PayCalendar;
import java.time.LocalDate;
import java.util.List;

/**
 * The pay of some periods that is calculated and not paid out, as after a resignation until everything is handed over. Two monthly cycles from 1 June
 * are June and July. Whether pay may be held back at all is for the law of the place: in China it must be paid in full when the employment ends
 * (工资支付暂行规定 第九条).
 *
 * <p>Immutable and thread-safe.
 *
 * @param from  the first day of the first period
 * @param frequency  how long the periods are
 * @param cycles  how many, 1 or more
 */
public record PayHold(LocalDate from, PayFrequency frequency, int cycles) {

    /** Refuses no cycle. */
    public PayHold {
        Checks.notNull(from, "from");
        Checks.notNull(frequency, "frequency");
        Checks.inRange(cycles, 1, 1_000, "cycles");
    }

    /**
     * A hold.
     *
     * @param from  the first day of the first period
     * @param frequency  how long the periods are
     * @param cycles  how many, 1 or more
     */
    public static PayHold of(LocalDate from, PayFrequency frequency, int cycles) {
        return new PayHold(from, frequency, cycles);
    }

    /** The periods whose pay is held back, in order. */
    public List<DateRange> periods() {
        return PayCalendar.periodsFrom(from, frequency, cycles);
    }

    /** The last day of the last of them. */
    public LocalDate to() {
        return periods().get(cycles - 1).lastDay();
    }

    /**
     * Whether the pay of a period is held back: if the period begins within the hold.
     *
     * @param period  the period
     */
    public boolean holds(PayPeriod period) {
        return DateRange.ofClosed(from, to()).contains(period.range().start());
    }
}
