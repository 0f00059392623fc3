// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.country.de.SocialContributions.Line;
import dev.tradewright.hr.country.de.SocialContributions.Transition;
import java.util.Map;
import java.util.Optional;

/**
 * Computes the contributions of employee and employer to German pension, unemployment, health and care insurance for a full month.
 *
 * <p>Each contribution is the half rate times the wage under the ceiling, rounded half up to the cent, once for each side (BVV § 2 Abs. 1). The
 * general and the additional part of health insurance, and the surcharge of the childless, are rounded apart. Of a wage of 6,000.00 in 2024 with
 * an additional rate of 1.7 % the employee pays to health insurance {@code 5,175.00 x 7.3 % = 377.78} and {@code 5,175.00 x 0.85 % = 43.99},
 * together 421.77.
 *
 * <p>In the transition zone (Midijob, § 20 SGB IV), above the Minijob limit G up to 2,000.00, the contributions are on the reduced base
 * {@code F x G + (2000 / (2000 - G) - G / (2000 - G) x F) x (wage - G)} and the employee's part is on {@code 2000 / (2000 - G) x (wage - G)}, both
 * rounded half up to the cent; the employer pays the rest. At or below the limit an employment is marginal and is refused here: its flat
 * contributions are not computed.
 *
 * <p>Made once per year; immutable and thread-safe.
 */
public final class SocialInsurance {

    private final SocialInsuranceYear year;
    private final long pensionHalf;
    private final long unemploymentHalf;
    private final long healthHalf;
    private final long careHalf;
    private final long childless;
    private final long reduction;
    private final long saxonyShift;
    private final long insolvency;

    private SocialInsurance(SocialInsuranceYear year) {
        this.year = year;
        SocialInsuranceYear.Rates rates = year.rates();
        pensionHalf = half(Cents.millionths(rates.pension()), "pension");
        unemploymentHalf = half(Cents.millionths(rates.unemployment()), "unemployment");
        healthHalf = half(Cents.millionths(rates.health()), "health");
        careHalf = half(Cents.millionths(rates.care()), "care");
        childless = Cents.millionths(rates.careChildless());
        reduction = Cents.millionths(rates.careReductionPerChild());
        saxonyShift = Cents.millionths(rates.careSaxonyShift());
        insolvency = Cents.millionths(rates.insolvency());
    }

    private static long half(long millionths, String name) {
        Checks.that(millionths % 2 == 0, name, millionths, "in millionths must be even, so that it can be halved");
        return millionths / 2;
    }

    /**
     * By the numbers of a year.
     *
     * @param year  the numbers
     */
    public static SocialInsurance of(SocialInsuranceYear year) {
        return new SocialInsurance(Checks.notNull(year, "year"));
    }

    /** The numbers it computes by. */
    public SocialInsuranceYear year() {
        return year;
    }

    /** Whether a regular monthly wage lies in the transition zone: above the Minijob limit and at most 2,000.00. */
    public boolean isInTransitionZone(Money wage) {
        return wage.isGreaterThan(year.minijobLimit()) && !wage.isGreaterThan(year.midijobUpper());
    }

    /**
     * The contributions, without an explanation.
     *
     * @param input  the wage and what is known of the employee
     * @return the contributions; refused with {@code de.social.marginal} for a wage at or below the Minijob limit
     */
    public Decision<SocialContributions> contributions(SocialInput input) {
        return contributions(input, Trace.OFF);
    }

    /**
     * The contributions.
     *
     * @param input  the wage and what is known of the employee
     * @param trace  whether an explanation is wanted; the figures do not depend on it
     * @return the contributions; refused with {@code de.social.marginal} for a wage at or below the Minijob limit
     */
    public Decision<SocialContributions> contributions(SocialInput input, Trace trace) {
        if (!input.wage().isGreaterThan(year.minijobLimit())) {
            return Decision.refused(Reason.of(
                            SocialSteps.TEXTS,
                            "de.social.marginal",
                            Map.of("wage", input.wage(), "limit", year.minijobLimit()))
                    .under(SocialSteps.MARGINAL));
        }
        Recorder recorder = trace.recorder();
        SocialSteps.begin(recorder, input, year);
        return Decision.accepted(
                isInTransitionZone(input.wage()) ? inTransition(input, recorder) : regular(input, recorder));
    }

    private SocialContributions regular(SocialInput input, Recorder recorder) {
        long wage = input.wage().minorUnits();
        SocialInsuranceYear.Ceiling ceiling = OneOffPay.pensionCeiling(input.pensionScheme(), year);
        long pensionBase = Math.min(wage, ceiling.monthly().minorUnits());
        long healthBase = Math.min(wage, year.health().monthly().minorUnits());
        SocialSteps.bases(recorder, pensionBase, healthBase);
        if (input.oneOffPay().isPresent()) {
            OneOffPay pay = input.oneOffPay().get();
            long amount = pay.amount().minorUnits();
            long toPension = OneOffPay.fitting(
                    amount,
                    ceiling.annual().minorUnits(),
                    pay.days(),
                    pay.chargedToPension().minorUnits());
            long toHealth = OneOffPay.fitting(
                    amount,
                    year.health().annual().minorUnits(),
                    pay.days(),
                    pay.chargedToHealth().minorUnits());
            SocialSteps.oneOff(recorder, pay, toPension, toHealth);
            pensionBase += toPension;
            healthBase += toHealth;
        }
        long additionalHalf = additionalHalf(input);
        long health = Cents.nearest(healthBase, healthHalf) + Cents.nearest(healthBase, additionalHalf);
        long pension = Cents.nearest(pensionBase, pensionHalf);
        long unemployment = Cents.nearest(pensionBase, unemploymentHalf);
        long careEmployee = Cents.nearest(healthBase, careEmployeeRate(input, true)) + surcharge(input, healthBase);
        long careEmployer = Cents.nearest(healthBase, careHalf - (input.saxony() ? saxonyShift : 0));
        return result(
                input,
                Line.of(pension, pension),
                Line.of(unemployment, unemployment),
                Line.of(health, health),
                Line.of(careEmployee, careEmployer),
                Optional.empty(),
                Cents.nearest(pensionBase, insolvency),
                recorder);
    }

    private SocialContributions inTransition(SocialInput input, Recorder recorder) {
        long base = transitionBase(input.wage().minorUnits());
        long employeeBase = transitionEmployeeBase(input.wage().minorUnits());
        SocialSteps.transition(recorder, year, base, employeeBase);
        if (input.oneOffPay().isPresent()) {
            OneOffPay pay = input.oneOffPay().get();
            // below all ceilings of a month, hence of a year: what is paid once is part of the wage that decides about
            // the zone
            Checks.that(
                    pay.amount().isZero(),
                    "oneOffPay",
                    pay.amount(),
                    "must be 0 in the transition zone\nMaybe add it to the wage of the month, as § 20 SGB IV does.");
        }
        long additionalHalf = additionalHalf(input);
        long health = Cents.nearest(employeeBase, healthHalf) + Cents.nearest(employeeBase, additionalHalf);
        long healthTotal = 2 * (Cents.nearest(base, healthHalf) + Cents.nearest(base, additionalHalf));
        long pension = Cents.nearest(employeeBase, pensionHalf);
        long unemployment = Cents.nearest(employeeBase, unemploymentHalf);
        long careBefore = Cents.nearest(employeeBase, careEmployeeRate(input, false));
        long care = Cents.nearest(employeeBase, careEmployeeRate(input, true)) + surcharge(input, base);
        return result(
                input,
                Line.of(pension, 2 * Cents.nearest(base, pensionHalf) - pension),
                Line.of(unemployment, 2 * Cents.nearest(base, unemploymentHalf) - unemployment),
                Line.of(health, healthTotal - health),
                Line.of(care, 2 * Cents.nearest(base, careHalf) - careBefore),
                Optional.of(new Transition(Cents.money(base), Cents.money(employeeBase))),
                Cents.nearest(base, insolvency),
                recorder);
    }

    private static SocialContributions result(
            SocialInput input,
            Line pension,
            Line unemployment,
            Line health,
            Line care,
            Optional<Transition> transition,
            long insolvencyLevy,
            Recorder recorder) {
        Line none = Line.of(0, 0);
        Line forPension = input.pensionScheme().isInsured() ? pension : none;
        Line forUnemployment = input.unemploymentInsured() ? unemployment : none;
        Line forHealth = input.healthInsured() ? health : none;
        Line forCare = input.healthInsured() ? care : none;
        SocialSteps.lines(recorder, forPension, forUnemployment, forHealth, forCare);
        return new SocialContributions(
                forPension,
                forUnemployment,
                forHealth,
                forCare,
                transition,
                Cents.money(insolvencyLevy),
                recorder.explanation());
    }

    private static long additionalHalf(SocialInput input) {
        return input.additionalHealthRate().points().unscaledAt(2) * 50;
    }

    private long careEmployeeRate(SocialInput input, boolean withReductions) {
        long rate = careHalf + (input.saxony() ? saxonyShift : 0);
        return withReductions ? rate - input.careFamily().reductions() * reduction : rate;
    }

    private long surcharge(SocialInput input, long base) {
        return input.careFamily().surcharge() ? Cents.nearest(base, childless) : 0;
    }

    /** F x G + (2000 / (2000 - G) - G / (2000 - G) x F) x (wage - G), over the common divisor 2000 - G. */
    private long transitionBase(long wage) {
        long limit = year.minijobLimit().minorUnits();
        long upper = year.midijobUpper().minorUnits();
        long factor = year.midijobFactor().unscaledAt(4);
        long whole = 10_000;
        long dividend = factor * limit * (upper - limit) + (upper * whole - limit * factor) * (wage - limit);
        return halfUp(dividend, whole * (upper - limit));
    }

    /** 2000 / (2000 - G) x (wage - G). */
    private long transitionEmployeeBase(long wage) {
        long limit = year.minijobLimit().minorUnits();
        long upper = year.midijobUpper().minorUnits();
        return halfUp(upper * (wage - limit), upper - limit);
    }

    private static long halfUp(long dividend, long divisor) {
        return (2 * dividend + divisor) / (2 * divisor);
    }
}
