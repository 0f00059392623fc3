// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.decision.LegalReference;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.value.Checks;
import java.util.EnumMap;
import java.util.Map;

/**
 * Repayments of student and postgraduate loans from earnings: SI 2009/470 Part 4.
 *
 * <p>9 % (postgraduate 6 %) of the earnings for National Insurance above the threshold of the period, cut off to whole pounds. The threshold of a
 * period is its part of the year's, cut off to the penny: plan 1 in 2025-26 has 26,065 / 12 = 2,172.08 a month. Periods are not cumulated.
 *
 * <p>Plan 1, 3,000.00 a month in 2025-26: (3,000.00 - 2,172.08) x 9 % = 74.5128, so 74.00. Plan 5 is deducted from 2026-27 on; the figures of
 * earlier years have no terms for it, and asking for it is an error that names it.
 *
 * <p>Immutable and thread-safe.
 */
public final class StudentLoans {

    private final Map<StudentLoanPlan, StudentLoanTerms> terms;
    private final TaxYear taxYear;
    private final LegalReference law;

    private StudentLoans(TaxYearParameters parameters) {
        this.terms = new EnumMap<>(parameters.studentLoans());
        this.taxYear = parameters.taxYear();
        this.law = GbLaw.studentLoans(parameters.taxYear());
    }

    /**
     * The repayments of a tax year.
     *
     * @param parameters  the figures of the tax year of payment
     */
    public static StudentLoans of(TaxYearParameters parameters) {
        return new StudentLoans(Checks.notNull(parameters, "parameters"));
    }

    /**
     * The repayment from the earnings of a period.
     *
     * @param plan  the plan; a postgraduate loan is asked for beside another plan, and both are deducted
     * @param period  the earnings period
     * @param earnings  earnings for National Insurance in GBP, 0 or more
     * @param trace  whether to explain
     * @throws IllegalArgumentException if the earnings are negative or in another currency, or the tax year has no terms for the plan; it names both
     */
    public StudentLoanRepayment repayment(StudentLoanPlan plan, EarningsPeriod period, Money earnings, Trace trace) {
        long pence = Sterling.pence(earnings, "earnings");
        StudentLoanTerms of = terms(Checks.notNull(plan, "plan"));
        long threshold =
                Rounding.Mode.FLOOR.multiplyDivide(of.threshold().minorUnits(), period.count(), period.perYear());
        long above = Math.max(0, pence - threshold);
        long pounds =
                Rounding.Mode.FLOOR.multiplyDivide(above, Sterling.units(of.rate()), Sterling.WHOLE * Sterling.POUND);
        Money amount = Sterling.of(pounds * Sterling.POUND);
        Recorder recorder = trace.recorder();
        if (recorder.isOn()) {
            recorder.step(GbTexts.EXPLANATIONS, "gb.student-loan")
                    .with("plan", plan)
                    .with("earnings", earnings)
                    .with("threshold", Sterling.of(threshold))
                    .with("rate", of.rate())
                    .with("amount", amount)
                    .under(law)
                    .end();
        }
        return new StudentLoanRepayment(amount, recorder.explanation());
    }

    private StudentLoanTerms terms(StudentLoanPlan plan) {
        StudentLoanTerms found = terms.get(plan);
        if (found == null) {
            throw new IllegalArgumentException(
                    "plan (" + plan + ") has no terms in the tax year " + taxYear
                            + "; there are some for " + terms.keySet()
                            + "\nMaybe it is deducted from a later tax year on; or add terms to TaxYearParameters.studentLoans.");
        }
        return found;
    }
}
