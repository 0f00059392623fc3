// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.value.Checks;
import java.time.LocalDate;
import java.time.YearMonth;

/** Rules on contributions that are the same in all cities: 社会保险法 and 住房公积金管理条例. */
public final class ContributionRules {

    /** The lowest rate of the housing fund in China (住房公积金管理条例, article 18). */
    public static final Percentage FUND_RATE_MIN = Percentage.of(5);

    /** The highest rate of the housing fund in China (建金管〔2005〕5 号: in principle not above 12 %). */
    public static final Percentage FUND_RATE_MAX = Percentage.of(12);

    private static final long LATE_FEE_PER_DAY = 5; // of 10,000
    private static final long TEN_THOUSAND = 10_000;
    private static final Rounding.Mode HALF_UP = Rounding.Mode.HALF_AWAY_FROM_ZERO;

    private ContributionRules() {}

    /**
     * The late fee on social insurance that an employer did not pay in time (滞纳金): 0.05 % a day from the day on which it was due, 社会保险法, article 86.
     * Rounded half up to the fen once. 10,000 for 20 days make 100.00.
     *
     * @param arrears  what was not paid, 0 or more
     * @param daysLate  the days from the due day on, 0 or more
     * @param trace  whether to explain
     * @throws ArithmeticException if it does not fit
     */
    public static LateFee lateFee(Money arrears, long daysLate, Trace trace) {
        Checks.notNegative(daysLate, "daysLate");
        Money amount = Yuan.of(HALF_UP.multiplyDivide(
                Yuan.notNegative(arrears, "arrears"), Math.multiplyExact(daysLate, LATE_FEE_PER_DAY), TEN_THOUSAND));
        Recorder recorder = trace.recorder()
                .step(ChinaTexts.EXPLANATIONS, "social.late-fee")
                .with("amount", amount)
                .with("arrears", arrears)
                .with("days", daysLate)
                .under(ChinaLaws.LATE_FEE)
                .end();
        return new LateFee(amount, recorder.explanation());
    }

    /**
     * The first month of the housing fund (住房公积金管理条例, article 17): for someone's first job ever the second month of employment, otherwise the month
     * from which the new employer pays wages. Hired on 2025-03-10: April if it is the first job, else March.
     *
     * @param hired  the first day of employment
     * @param firstJob  whether it is the first job ever
     */
    public static YearMonth firstFundMonth(LocalDate hired, boolean firstJob) {
        YearMonth month = YearMonth.from(Checks.notNull(hired, "hired"));
        return firstJob ? month.plusMonths(1) : month;
    }

    /**
     * What each side pays into the housing fund by month under the rules of the country alone (articles 16 and 18): the average wage by month of last
     * year x rate, the same for both sides, rounded half up to the whole yuan; refused if the rate is below 5 % or above 12 %. 10,000 at 5 % make 500.00.
     * Cities limit wage and rate further: see {@link CityContributions}.
     *
     * @param averageWage  the average wage by month of last year, 0 or more
     * @param rate  of one side
     */
    public static Decision<Money> housingFund(Money averageWage, Percentage rate) {
        long wage = Yuan.notNegative(averageWage, "averageWage");
        if (!HousingFundLimits.isWithin(Checks.notNull(rate, "rate"), FUND_RATE_MIN, FUND_RATE_MAX)) {
            return Decision.refused(Reason.of(ChinaTexts.REASONS, "fund.rate")
                    .with("rate", rate)
                    .with("min", FUND_RATE_MIN)
                    .with("max", FUND_RATE_MAX)
                    .under(ChinaLaws.FUND_RATE));
        }
        return Decision.accepted(
                Yuan.of(wage).multipliedBy(rate, Rounding.of(HALF_UP).toMajorUnits()));
    }
}
