// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.overtime;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.decision.LegalReference;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.payroll.PayFrequency;
import dev.tradewright.hr.payroll.internal.Quotient;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The pay of a workweek under the Fair Labor Standards Act of the United States (29 U.S.C. 207): hours beyond 40 are paid at one and a half times the
 * regular rate, which is all remuneration of the week divided by all hours worked (29 CFR 778.109).
 *
 * <p>46 hours at USD 12.00 and a production bonus of USD 46.00 are USD 598.00 of straight time, a regular rate of 13.00, and half of it for 6 hours
 * in addition: USD 637.00 (29 CFR 778.110(b)). The regular rate is never rounded on the way; straight time and premium are rounded half up once each.
 *
 * <p>Immutable and thread-safe.
 *
 * @param straight  what the hours, the salary and the bonus come to without the premium
 * @param hours  the hours on which the regular rate is calculated
 * @param regularRate  the regular rate of an hour, rounded half up to four places, for information
 * @param premium  what is paid in addition for the hours beyond 40
 * @param explanation  how it came about, if that was recorded
 */
public record FairLaborWeek(
        Money straight, Decimal hours, Decimal regularRate, Money premium, Optional<Explanation> explanation) {

    /** The hours of a week that are paid without a premium (29 U.S.C. 207(a)(1)). */
    public static final Decimal MAXIMUM_HOURS = Decimal.of(40);

    private static final Decimal HALF = Decimal.parse("0.5");
    private static final int WEEKS_OF_YEAR = 52;
    private static final int PLACES = 4;
    private static final LocalDate PART_778 = LocalDate.of(1968, 1, 26);

    /** Refuses a missing part. */
    public FairLaborWeek {
        Checks.notNull(straight, "straight");
        Checks.notNull(hours, "hours");
        Checks.notNull(regularRate, "regularRate");
        Checks.notNull(premium, "premium");
        Checks.notNull(explanation, "explanation");
    }

    /**
     * A week paid by the hour, at one rate or, for several kinds of work, at several: then the regular rate is their weighted average (29 CFR
     * 778.115).
     *
     * @param work  the hours of each rate, at least one hour together
     * @param bonus  other remuneration that must be included in the regular rate, as a production bonus; not gifts and what else 29 U.S.C. 207(e)
     *     excludes
     * @param trace  whether to tell how it came about
     */
    public static FairLaborWeek hourly(List<PaidHours> work, Money bonus, Trace trace) {
        Checks.that(!Checks.notNull(work, "work").isEmpty(), "work", work, "must hold at least one rate");
        CurrencyUnit currency = work.get(0).rate().currency();
        BigDecimal straight = Checks.notNull(bonus, "bonus").toBigDecimal();
        Decimal hours = Decimal.ZERO;
        for (PaidHours each : work) {
            Checks.that(each.rate().currency().equals(currency), "work", each.rate(), "must be of " + currency);
            straight = straight.add(each.exact());
            hours = hours.plus(each.hours());
        }
        Checks.that(bonus.currency().equals(currency), "bonus", bonus.currency(), "must be of " + currency);
        return week(
                currency, straight, hours, hours.minus(MAXIMUM_HOURS), work.size() == 1 ? "778.110" : "778.115", trace);
    }

    /**
     * A week of a fluctuating workweek: a fixed salary pays all hours, however many, and those beyond 40 get half the regular rate in addition (29 CFR
     * 778.114). USD 600.00 for 50 hours are a regular rate of 12.00 and a premium of 10 · 6.00 = USD 60.00.
     *
     * @param salary  the fixed salary of the week
     * @param hours  the hours worked, more than 0
     * @param trace  whether to tell how it came about
     */
    public static FairLaborWeek fluctuating(Money salary, Decimal hours, Trace trace) {
        return week(
                Checks.notNull(salary, "salary").currency(),
                salary.toBigDecimal(),
                hours,
                hours.minus(MAXIMUM_HOURS),
                "778.114",
                trace);
    }

    /**
     * A week of a salary that is agreed for a fixed number of hours: the regular rate is the salary divided by these. Hours between 40 and the agreed
     * ones are paid straight by the salary already, and get half the rate in addition; hours beyond the agreed ones get one and a half times (29 CFR
     * 778.113(a), 778.325). USD 275.00 for 55 hours are a regular rate of 5.00 and a premium of 15 · 2.50 = USD 37.50.
     *
     * @param salary  the salary of the week
     * @param agreedHours  the hours for which it is agreed, more than 0
     * @param hours  the hours worked, the agreed ones or more
     * @param trace  whether to tell how it came about
     */
    public static FairLaborWeek salaried(Money salary, Decimal agreedHours, Decimal hours, Trace trace) {
        OvertimePay.positive(agreedHours, "agreedHours");
        Checks.that(
                hours.compareTo(agreedHours) >= 0,
                "hours",
                hours,
                "must be the agreed hours (" + agreedHours + ") or more");
        BigDecimal beyond = hours.minus(agreedHours).toBigDecimal();
        // hours beyond the agreed ones are straight time of the same rate, so the rate of all hours is the agreed one
        Money straight = Quotient.money(
                salary.currency(),
                salary.toBigDecimal().multiply(agreedHours.toBigDecimal().add(beyond)),
                agreedHours.toBigDecimal(),
                Rounding.HALF_AWAY_FROM_ZERO);
        FairLaborWeek rate = week(
                salary.currency(), salary.toBigDecimal(), agreedHours, hours.minus(MAXIMUM_HOURS), "778.113", trace);
        return new FairLaborWeek(straight, hours, rate.regularRate, rate.premium, rate.explanation);
    }

    private static FairLaborWeek week(
            CurrencyUnit currency, BigDecimal straight, Decimal hours, Decimal beyond, String section, Trace trace) {
        OvertimePay.positive(hours, "hours");
        Decimal overtime = beyond.max(Decimal.ZERO);
        BigDecimal half = straight.multiply(HALF.multipliedBy(overtime).toBigDecimal());
        Money premium = Quotient.money(currency, half, hours.toBigDecimal(), Rounding.HALF_AWAY_FROM_ZERO);
        Money rounded = Money.of(currency, straight, Rounding.HALF_AWAY_FROM_ZERO);
        Decimal rate = Decimal.of(straight).dividedBy(hours, PLACES, Rounding.Mode.HALF_AWAY_FROM_ZERO);
        Recorder recorder = trace.recorder();
        recorder.step(ChinaOvertime.TEXTS, "overtime.us.week")
                .with("straight", rounded)
                .with("hours", hours)
                .with("rate", rate)
                .with("overtime", overtime)
                .with("premium", premium);
        if (recorder.isOn()) {
            recorder.under(LegalReference.of(
                    "Code of Federal Regulations, title 29", "美国联邦法规第 29 编", "§ " + section, PART_778));
        }
        recorder.end();
        return new FairLaborWeek(rounded, hours, rate, premium, recorder.explanation());
    }

    /**
     * What a salary comes to for a week: that of a month times 12, that of half a month times 24, divided by 52 (29 CFR 778.113(b)). USD 5,200.00 a
     * month are USD 1,200.00 a week.
     *
     * @param salary  the salary of a period
     * @param frequency  the period
     * @return rounded half up
     */
    public static Money weekly(Money salary, PayFrequency frequency) {
        return Quotient.share(
                salary,
                Decimal.of(frequency.periodsPerYear()),
                Decimal.of(WEEKS_OF_YEAR),
                Rounding.HALF_AWAY_FROM_ZERO);
    }

    /** Straight time and premium together. */
    public Money gross() {
        return straight.plus(premium);
    }
}
