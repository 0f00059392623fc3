// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.decision.LegalReference;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.EnumMap;
import java.util.Map;

/**
 * Class 1 National Insurance contributions by the exact percentage method: SSCBA 1992 s.8 (employee) and s.9 (employer), SI 2001/1004 regs. 3, 10,
 * 11 and 12. Each earnings period stands by itself; directors have a year ({@link DirectorsNationalInsurance}).
 *
 * <p>Thresholds of a week, a month and a year are as published. Those of other periods are the part of the year's, rounded up to a pound: for two
 * weeks the secondary threshold of 2025-26 is 5,000 x 2 / 52 = 192.31, so 193.
 *
 * <p>An amount is worked out to three decimal places of a pound; a third one of 5 or less is dropped, one of 6 or more rounds up. The employee's
 * two bands are rounded by themselves, the employer's after they are summed.
 *
 * <p>Category A, 1,000.00 a week in 2025-26: (967 - 242) x 8 % = 58.00, (1,000 - 967) x 2 % = 0.66, employee 58.66; (1,000 - 96) x 15 % = 135.60,
 * employer.
 *
 * <p>Immutable and thread-safe. With {@link Trace#OFF} nothing is allocated but the result.
 */
public final class NationalInsurance {

    private final Map<EarningsPeriod, NiBands> bands;
    private final Map<NiCategory, NiRates> rates;
    private final LegalReference primary;
    private final LegalReference secondary;

    private NationalInsurance(TaxYearParameters parameters) {
        this.bands = new EnumMap<>(EarningsPeriod.class);
        NiBands yearly = NiBands.of(parameters.yearly());
        for (EarningsPeriod period : EarningsPeriod.values()) {
            bands.put(
                    period,
                    switch (period) {
                        case WEEKLY -> NiBands.of(parameters.weekly());
                        case MONTHLY -> NiBands.of(parameters.monthly());
                        case YEARLY -> yearly;
                        case FORTNIGHTLY, FOUR_WEEKLY, QUARTERLY, HALF_YEARLY ->
                            yearly.part(period.count(), period.perYear());
                    });
        }
        this.rates = new EnumMap<>(parameters.nationalInsurance());
        this.primary = GbLaw.primary(parameters.taxYear());
        this.secondary = GbLaw.secondary(parameters.taxYear());
    }

    /**
     * The contributions of a tax year.
     *
     * @param parameters  the figures of the tax year of payment
     */
    public static NationalInsurance of(TaxYearParameters parameters) {
        return new NationalInsurance(Checks.notNull(parameters, "parameters"));
    }

    /**
     * The contributions on the earnings of a period.
     *
     * @param category  the employee's category letter
     * @param period  the earnings period
     * @param earnings  all earnings paid in the period in GBP, 0 or more
     * @param trace  whether to explain
     * @throws IllegalArgumentException if the earnings are negative or in another currency
     */
    public NiContribution contribution(NiCategory category, EarningsPeriod period, Money earnings, Trace trace) {
        long pence = Sterling.pence(earnings, "earnings");
        Recorder recorder = trace.recorder();
        recorder.step(GbTexts.EXPLANATIONS, "gb.ni")
                .with("category", category)
                .with("earnings", earnings)
                .with("period", period);
        long employee = employee(category, period, pence, recorder);
        long employer = employer(category, period, pence, recorder);
        recorder.end();
        NiBands of = Checks.notNull(bands.get(period), "period");
        return new NiContribution(
                Sterling.of(employee),
                Sterling.of(employer),
                Sterling.of(pence < of.lel() ? 0 : of.lel()),
                Sterling.of(Sterling.between(of.lel(), of.pt(), pence)),
                Sterling.of(Sterling.between(of.pt(), of.uel(), pence)),
                recorder.explanation());
    }

    /**
     * The employee's contribution in pence, for engines that compute many.
     *
     * @param category  the employee's category letter
     * @param period  the earnings period
     * @param earnings  in pence, 0 or more
     * @param recorder  told every step
     */
    public long employee(NiCategory category, EarningsPeriod period, long earnings, Recorder recorder) {
        return employee(Checks.notNull(bands.get(period), "period"), category, earnings, recorder);
    }

    /**
     * The employer's contribution in pence, for engines that compute many.
     *
     * @param category  the employee's category letter
     * @param period  the earnings period
     * @param earnings  in pence, 0 or more
     * @param recorder  told every step
     */
    public long employer(NiCategory category, EarningsPeriod period, long earnings, Recorder recorder) {
        return employer(Checks.notNull(bands.get(period), "period"), category, earnings, recorder);
    }

    long employee(NiBands of, NiCategory category, long earnings, Recorder recorder) {
        return of.employee(Checks.notNegative(earnings, "earnings"), rates(category), primary, recorder);
    }

    long employer(NiBands of, NiCategory category, long earnings, Recorder recorder) {
        return of.employer(Checks.notNegative(earnings, "earnings"), rates(category), secondary, recorder);
    }

    private NiRates rates(NiCategory category) {
        return Checks.notNull(rates.get(category), "category");
    }
}
