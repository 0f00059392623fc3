// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.overtime;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.decision.LegalReference;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Checks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Overtime pay in China under the standard working time system (标准工时制): 150 % of the hourly wage on workdays, 200 % on rest days for which no other
 * time off is given, 300 % on statutory holidays (劳动法 第四十四条, in force since 1995-01-01; 工资支付暂行规定 第十三条). Other time off replaces the pay of
 * rest days and of nothing else.
 *
 * <p>The hourly wage is the monthly one divided by 21.75 days and 8 hours (劳社部发〔2008〕3号; the 21.75 days did not change when holidays became 13 in
 * 2025). Of CNY 8,700.00 that is CNY 50.00: 2 hours on workdays are CNY 150.00, 8 on a rest day CNY 800.00, 8 on a holiday CNY 1,200.00. Each of the
 * three is calculated exactly and rounded half up once.
 *
 * <p>Immutable and thread-safe.
 *
 * @param hourly  the hourly wage, rounded half up, for information
 * @param workday  the pay for hours on workdays
 * @param restDay  the pay for hours on rest days; zero if other time off was given
 * @param holiday  the pay for hours on statutory holidays
 * @param notes  what was left unpaid or could not be replaced, and why
 * @param explanation  how it came about, if that was recorded
 */
public record ChinaOvertime(
        Money hourly,
        Money workday,
        Money restDay,
        Money holiday,
        List<Reason> notes,
        Optional<Explanation> explanation) {

    /** Texts of this package. */
    static final Messages TEXTS = Messages.of(ChinaOvertime.class, "overtime");

    private static final Decimal DAYS = Decimal.parse("21.75");
    private static final Decimal HOURS = Decimal.of(8);
    private static final LegalReference ART_44 = LegalReference.of("Labour Law", "劳动法", "44", LocalDate.of(1995, 1, 1));

    /** Copies the notes. */
    public ChinaOvertime {
        Checks.notNull(hourly, "hourly");
        Checks.notNull(workday, "workday");
        Checks.notNull(restDay, "restDay");
        Checks.notNull(holiday, "holiday");
        Checks.notNull(explanation, "explanation");
        notes = List.copyOf(notes);
    }

    /**
     * Pays without an explanation.
     *
     * @param monthly  the monthly wage on which overtime is calculated, zero or more
     * @param hours  what was worked
     */
    public static ChinaOvertime pay(Money monthly, ChinaOvertimeHours hours) {
        return pay(monthly, hours, Trace.OFF);
    }

    /**
     * Pays.
     *
     * @param monthly  the monthly wage on which overtime is calculated, zero or more
     * @param hours  what was worked
     * @param trace  whether to tell how it came about
     */
    public static ChinaOvertime pay(Money monthly, ChinaOvertimeHours hours, Trace trace) {
        Checks.that(!Checks.notNull(monthly, "monthly").isNegative(), "monthly", monthly, "must be zero or more");
        Checks.notNull(hours, "hours");
        Recorder recorder = trace.recorder();
        Money hourly = OvertimePay.of(monthly, DAYS, HOURS, Decimal.ONE, Decimal.ONE);
        recorder.step(TEXTS, "overtime.cn")
                .with("monthly", monthly)
                .with("hourly", hourly)
                .under(ART_44);
        Money workday = part(monthly, hours.workday(), 150, "overtime.cn.workday", recorder);
        Decimal paidRest = hours.restDayCompensated() ? Decimal.ZERO : hours.restDay();
        Money restDay = part(monthly, paidRest, 200, "overtime.cn.rest-day", recorder);
        Money holiday = part(monthly, hours.holiday(), 300, "overtime.cn.holiday", recorder);
        recorder.end();
        return new ChinaOvertime(hourly, workday, restDay, holiday, notes(hours), recorder.explanation());
    }

    private static Money part(Money monthly, Decimal hours, int percent, String code, Recorder recorder) {
        Percentage rate = Percentage.of(percent);
        Money pay = OvertimePay.of(monthly, DAYS, HOURS, hours, rate.toRate().value());
        recorder.step(TEXTS, code)
                .with("hours", hours)
                .with("rate", rate)
                .with("pay", pay)
                .end();
        return pay;
    }

    private static List<Reason> notes(ChinaOvertimeHours hours) {
        List<Reason> notes = new ArrayList<>();
        if (hours.restDayCompensated() && !hours.restDay().isZero()) {
            notes.add(Reason.of(TEXTS, "overtime.cn.rest-day-compensated")
                    .with("hours", hours.restDay())
                    .under(ART_44));
        }
        if (hours.holidayCompensated() && !hours.holiday().isZero()) {
            notes.add(Reason.of(TEXTS, "overtime.cn.holiday-not-replaceable")
                    .with("hours", hours.holiday())
                    .under(ART_44));
        }
        return notes;
    }

    /** All three together. */
    public Money gross() {
        return workday.plus(restDay).plus(holiday);
    }
}
