// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.Optional;

/**
 * The contributions of a month. All amounts are 0 or more.
 *
 * @param pension  pension insurance
 * @param unemployment  unemployment insurance
 * @param health  health insurance with the additional part
 * @param care  care insurance, with the surcharge of the childless and the reductions of parents on the employee's side
 * @param transition  the two bases of the transition zone, if the wage lies in it
 * @param insolvencyLevy  the employer's levy for insolvency pay; in no other figure
 * @param explanation  how the figures came about, if that was wanted
 */
public record SocialContributions(
        Line pension,
        Line unemployment,
        Line health,
        Line care,
        Optional<Transition> transition,
        Money insolvencyLevy,
        Optional<Explanation> explanation) {

    /** Checks that nothing is missing. */
    public SocialContributions {
        Checks.notNull(pension, "pension");
        Checks.notNull(unemployment, "unemployment");
        Checks.notNull(health, "health");
        Checks.notNull(care, "care");
        Checks.notNull(transition, "transition");
        Checks.notNull(insolvencyLevy, "insolvencyLevy");
        Checks.notNull(explanation, "explanation");
    }

    /**
     * One insurance.
     *
     * @param employee  the employee's part
     * @param employer  the employer's part
     */
    public record Line(Money employee, Money employer) {

        /** Checks the signs. */
        public Line {
            Cents.of(employee, "employee");
            Cents.of(employer, "employer");
        }

        static Line of(long employee, long employer) {
            return new Line(Cents.money(employee), Cents.money(employer));
        }
    }

    /**
     * The bases of the transition zone (§ 20 Abs. 2a SGB IV), rounded to the cent.
     *
     * @param base  what all contributions are on
     * @param employeeBase  what the employee's part is on
     */
    public record Transition(Money base, Money employeeBase) {

        /** Checks the signs. */
        public Transition {
            Cents.of(base, "base");
            Cents.of(employeeBase, "employeeBase");
        }
    }

    /** The employee's parts together. */
    public Money employeeTotal() {
        return pension.employee()
                .plus(unemployment.employee())
                .plus(health.employee())
                .plus(care.employee());
    }

    /** The employer's parts together, without the levy for insolvency pay. */
    public Money employerTotal() {
        return pension.employer()
                .plus(unemployment.employer())
                .plus(health.employer())
                .plus(care.employer());
    }

    /** The same figures without their explanation. */
    public SocialContributions figures() {
        return new SocialContributions(
                pension, unemployment, health, care, transition, insolvencyLevy, Optional.empty());
    }
}
