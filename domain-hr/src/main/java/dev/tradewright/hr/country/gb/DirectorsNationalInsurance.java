// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.decision.LegalReference;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.ArrayList;
import java.util.List;

/**
 * Class 1 National Insurance contributions of company directors, who have an annual earnings period: SI 2001/1004 reg. 8.
 *
 * <p>Who becomes a director within the year has the thresholds of the remaining weeks, that of the appointment included: a year's threshold x weeks
 * / 52, rounded up to a pound. The {@link DirectorPayment.Method methods} differ in what is deducted on the way; the year's contributions are the
 * same. One category letter for the whole year.
 *
 * <p>Category M, appointed in week 5 of 2025-26 (48 weeks), 48 payments of 1,000.00 by the alternative method: 47 weeks as an employee 58.66 and
 * employer 4.95 each. The year: primary threshold 12,570 x 48 / 52 up to 11,604, upper earnings limit 46,404; (46,404 - 11,604) x 8 % + 1,596 x
 * 2 % = 2,815.92, and 1,596 x 15 % = 239.40; so the last payment bears 58.90 and 6.75.
 *
 * <p>Immutable and thread-safe. With {@link Trace#OFF} nothing is allocated but the result.
 */
public final class DirectorsNationalInsurance {

    private static final int WEEKS = 52;

    private final NationalInsurance insurance;
    private final NiBands year;
    private final LegalReference law;

    private DirectorsNationalInsurance(TaxYearParameters parameters, int weeks) {
        this.insurance = NationalInsurance.of(parameters);
        NiBands whole = NiBands.of(parameters.yearly());
        this.year = weeks == WEEKS ? whole : whole.part(weeks, WEEKS);
        this.law = GbLaw.directors(parameters.taxYear());
    }

    /**
     * The contributions of a director in a tax year.
     *
     * @param parameters  the figures of the tax year
     * @param weeks  how many tax weeks of the year the person is a director, that of the appointment included; 1 to 52, and 52 for who was one
     *     when the year began
     */
    public static DirectorsNationalInsurance of(TaxYearParameters parameters, int weeks) {
        return new DirectorsNationalInsurance(
                Checks.notNull(parameters, "parameters"), Checks.inRange(weeks, 1, WEEKS, "weeks"));
    }

    /**
     * The contributions on one payment.
     *
     * @param category  the director's category letter
     * @param before  earnings and contributions of the year before this payment
     * @param payment  the payment
     * @param last  whether it is the last one of the tax year, or of the employment
     * @param trace  whether to explain
     * @throws IllegalArgumentException if earnings are negative or in another currency
     */
    public DirectorContribution contribution(
            NiCategory category, DirectorToDate before, DirectorPayment payment, boolean last, Trace trace) {
        long earnings = Sterling.pence(payment.earnings(), "earnings");
        long toDate = Math.addExact(Sterling.pence(before.earnings(), "earnings before"), earnings);
        boolean byYear = last || payment.method() == DirectorPayment.Method.ANNUAL;
        Recorder recorder = trace.recorder();
        recorder.step(GbTexts.EXPLANATIONS, byYear ? "gb.ni.director-year" : "gb.ni.director-period")
                .with("category", category)
                .with("earnings", payment.earnings())
                .with("period", payment.period())
                .under(law);
        long employee;
        long employer;
        if (byYear) {
            employee = insurance.employee(year, category, toDate, recorder)
                    - before.employee().minorUnits();
            employer = insurance.employer(year, category, toDate, recorder)
                    - before.employer().minorUnits();
        } else {
            employee = insurance.employee(category, payment.period(), earnings, recorder);
            employer = insurance.employer(category, payment.period(), earnings, recorder);
        }
        Money ofEmployee = Sterling.of(employee);
        Money ofEmployer = Sterling.of(employer);
        DirectorToDate after = new DirectorToDate(
                Sterling.of(toDate),
                before.employee().plus(ofEmployee),
                before.employer().plus(ofEmployer));
        recorder.with("toDate", after.earnings())
                .with("employeeBefore", before.employee())
                .with("employerBefore", before.employer())
                .with("employee", ofEmployee)
                .with("employer", ofEmployer)
                .end();
        return new DirectorContribution(ofEmployee, ofEmployer, after, recorder.explanation());
    }

    /**
     * The contributions on all payments of a year, one after the other.
     *
     * @param category  the director's category letter
     * @param payments  in order; the last one is the last one of the year
     * @param trace  whether to explain
     * @return one for each payment
     */
    public List<DirectorContribution> year(NiCategory category, List<DirectorPayment> payments, Trace trace) {
        List<DirectorContribution> contributions = new ArrayList<>(payments.size());
        DirectorToDate toDate = DirectorToDate.NOTHING;
        for (int i = 0; i < payments.size(); i++) {
            DirectorContribution next =
                    contribution(category, toDate, payments.get(i), i == payments.size() - 1, trace);
            contributions.add(next);
            toDate = next.toDate();
        }
        return List.copyOf(contributions);
    }
}
