// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.run;

import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.employment.CostShares;
import dev.tradewright.hr.employment.Employment;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayLine;
import dev.tradewright.hr.payroll.Payslip;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * To which cost centres the lines of payslips are charged.
 *
 * <pre>{@code
 * CostRule rule = CostRule.byTerms(employments::get)                      // who moves on the 16th is split by days
 *         .charging(BONUS, CostShares.all(CostCentre.of("PROJECT-7")));   // but the bonus is the project's
 * PayrollTotals totals = PayrollTotals.of(run, rule);
 * }</pre>
 */
@FunctionalInterface
public interface CostRule {

    /**
     * To which cost centres a line is charged.
     *
     * @param payslip  the payslip on which it stands
     * @param line  the line
     */
    CostShares shares(Payslip payslip, PayLine line);

    /**
     * The same, but nothing if the terms of the employment are not known: totals ask for all of them first, so as to name in one error everybody whose
     * terms are missing.
     *
     * @param payslip  the payslip on which it stands
     * @param line  the line
     */
    default Optional<CostShares> sharesIfKnown(Payslip payslip, PayLine line) {
        return Optional.of(
                Checks.notNull(shares(payslip, line), "shares of " + line.component() + " of " + payslip.employment()));
    }

    /**
     * All lines of an employment by the shares in its terms, which may change in the period: see {@link Employment#costSharesOver}.
     *
     * @param terms  the terms of an employment; null if it is not known, which is an error
     */
    static CostRule byTerms(Function<EmploymentId, @Nullable Employment> terms) {
        Checks.notNull(terms, "terms");
        return new TermsRule(terms);
    }

    /**
     * The same, but a component is charged elsewhere. What is kept back of it is a component of its own and stays where it was: a cost centre from which
     * all earnings are taken is charged with less than nothing net.
     *
     * @param component  the component
     * @param shares  to which cost centres it is charged, of all payslips
     */
    default CostRule charging(ComponentCode component, CostShares shares) {
        Checks.notNull(component, "component");
        Checks.notNull(shares, "shares");
        return new ChargedElsewhere(this, component, shares);
    }
}
