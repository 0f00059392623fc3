// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

import dev.tradewright.core.decision.LegalReference;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.value.Checks;

/**
 * Social security and Medicare tax (Federal Insurance Contributions Act): 26 U.S.C. §§ 3101 (employee) and 3111 (employer).
 *
 * <ul>
 *   <li>social security 6.2 % each on wages up to the wage base of the year: 168,600 in 2024, 176,100 in 2025, 184,500 in 2026
 *   <li>Medicare 1.45 % each on all wages
 *   <li>additional Medicare tax 0.9 % of the employee alone, on what one employer pays above 200,000 in a calendar year, whatever the filing status
 * </ul>
 *
 * <p>Each component is rounded by itself, half a cent up.
 *
 * <p>USD 8,000.00 in 2026 after USD 180,000.00: of the wage base 4,500.00 is left, so social security is 279.00 for each side; Medicare is 116.00
 * for each side; 188,000.00 stays below 200,000.
 *
 * <p>Immutable and thread-safe. With {@link Trace#OFF} nothing is allocated but the result.
 */
public final class Fica {

    private final FederalParameters parameters;
    private final long wageBase;
    private final long threshold;

    private Fica(FederalParameters parameters) {
        this.parameters = parameters;
        this.wageBase = parameters.socialSecurityWageBase().minorUnits();
        this.threshold = parameters.additionalMedicareThreshold().minorUnits();
    }

    /**
     * The taxes of a year.
     *
     * @param parameters  the figures of the year of payment
     */
    public static Fica of(FederalParameters parameters) {
        return new Fica(Checks.notNull(parameters, "parameters"));
    }

    /**
     * The taxes on a payment.
     *
     * @param wages  social security and Medicare wages of the payment in USD, 0 or more: not reduced by deferrals to a 401(k), but by a cafeteria
     *     plan of section 125
     * @param before  such wages that the same employer paid earlier in the calendar year, in USD, 0 or more
     * @param trace  whether to explain
     * @throws IllegalArgumentException if an amount is negative or in another currency
     */
    public FicaTax tax(Money wages, Money before, Trace trace) {
        long cents = Dollars.cents(wages, "wages");
        long earlier = Dollars.cents(before, "before");
        Recorder recorder = trace.recorder();
        recorder.step(UsTexts.EXPLANATIONS, "us.fica").with("wages", wages).with("before", before);
        long insured = socialSecurityWages(cents, earlier);
        long additional = additionalMedicareWages(cents, earlier);
        FederalParameters figures = parameters;
        long securityEmployee = part(
                "us.fica.social-security", insured, figures.socialSecurityRate(), FederalLaw.SOCIAL_SECURITY, recorder);
        long medicareEmployee = part("us.fica.medicare", cents, figures.medicareRate(), FederalLaw.MEDICARE, recorder);
        long additionalEmployee = part(
                "us.fica.additional-medicare",
                additional,
                figures.additionalMedicareRate(),
                FederalLaw.ADDITIONAL_MEDICARE,
                recorder);
        long securityEmployer = part(
                "us.fica.social-security-employer",
                insured,
                figures.socialSecurityRateOfEmployer(),
                FederalLaw.SOCIAL_SECURITY_OF_EMPLOYER,
                recorder);
        long medicareEmployer = part(
                "us.fica.medicare-employer",
                cents,
                figures.medicareRateOfEmployer(),
                FederalLaw.MEDICARE_OF_EMPLOYER,
                recorder);
        recorder.end();
        return new FicaTax(
                Dollars.of(securityEmployee),
                Dollars.of(medicareEmployee),
                Dollars.of(additionalEmployee),
                Dollars.of(securityEmployer),
                Dollars.of(medicareEmployer),
                recorder.explanation());
    }

    /**
     * The part of a payment that lies below the social security wage base.
     *
     * @param wages  in cents, 0 or more
     * @param before  wages earlier in the year, in cents, 0 or more
     */
    public long socialSecurityWages(long wages, long before) {
        return Dollars.below(wageBase, before, wages);
    }

    /**
     * The part of a payment that lies above the threshold of additional Medicare tax.
     *
     * @param wages  in cents, 0 or more
     * @param before  wages earlier in the year, in cents, 0 or more
     */
    public long additionalMedicareWages(long wages, long before) {
        return wages - Dollars.below(threshold, before, wages);
    }

    private static long part(String code, long wages, Percentage rate, LegalReference law, Recorder recorder) {
        long tax = Dollars.share(wages, Dollars.units(rate));
        if (recorder.isOn()) {
            recorder.step(UsTexts.EXPLANATIONS, code)
                    .with("wages", Dollars.of(wages))
                    .with("rate", rate)
                    .with("tax", Dollars.of(tax))
                    .under(law)
                    .end();
        }
        return tax;
    }
}
