// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.value.Checks;

/**
 * Federal income tax withholding on supplemental wages (bonuses, commissions, severance pay) at flat rates: 26 CFR § 31.3402(g)-1.
 *
 * <p>22 % up to 1,000,000 of supplemental wages in a calendar year, 37 % above; a payment that crosses the threshold is split. Below the threshold
 * the flat rate is the employer's choice, and only open if income tax was withheld from the employee's regular wages in the same or the preceding
 * year; otherwise the bonus is added to the regular wages ({@link IncomeTaxWithholding}). Above the threshold it is mandatory, whatever the
 * employee's Form W-4 says. The result is rounded once, half a cent up.
 *
 * <p>USD 1,500,000.55 as the first payment: 1,000,000.00 x 22 % + 500,000.55 x 37 % = 220,000.00 + 185,000.2035 = 405,000.20.
 *
 * <p>Immutable and thread-safe. With {@link Trace#OFF} nothing is allocated but the result.
 */
public final class SupplementalWithholding {

    private final long rate;
    private final long rateAbove;
    private final long threshold;
    private final FederalParameters parameters;

    private SupplementalWithholding(FederalParameters parameters) {
        this.parameters = parameters;
        this.rate = Dollars.units(parameters.supplementalRate());
        this.rateAbove = Dollars.units(parameters.supplementalRateAbove());
        this.threshold = parameters.supplementalThreshold().minorUnits();
    }

    /**
     * The withholding of a year.
     *
     * @param parameters  the figures of the year of payment
     */
    public static SupplementalWithholding of(FederalParameters parameters) {
        return new SupplementalWithholding(Checks.notNull(parameters, "parameters"));
    }

    /**
     * What to withhold from a supplemental payment.
     *
     * @param payment  in USD, 0 or more
     * @param before  the supplemental wages that this employer, and those treated as one with it, paid in the year before, in USD, 0 or more
     * @param trace  whether to explain
     * @throws IllegalArgumentException if an amount is negative or in another currency
     */
    public Withholding withhold(Money payment, Money before, Trace trace) {
        Recorder recorder = trace.recorder();
        long tax = cents(Dollars.cents(payment, "payment"), Dollars.cents(before, "before"), recorder);
        return new Withholding(Dollars.of(tax), recorder.explanation());
    }

    /**
     * The same in cents, for engines that compute many.
     *
     * @param payment  in cents, 0 or more
     * @param before  the supplemental wages of the year before, in cents, 0 or more
     * @param recorder  told every step
     * @return the tax in cents
     */
    public long cents(long payment, long before, Recorder recorder) {
        long below =
                Dollars.below(threshold, Checks.notNegative(before, "before"), Checks.notNegative(payment, "payment"));
        long above = payment - below;
        long tax = Rounding.Mode.HALF_AWAY_FROM_ZERO.divide(
                Math.addExact(Math.multiplyExact(below, rate), Math.multiplyExact(above, rateAbove)), Dollars.WHOLE);
        if (recorder.isOn()) {
            recorder.step(UsTexts.EXPLANATIONS, "us.supplemental")
                    .with("payment", Dollars.of(payment))
                    .with("before", Dollars.of(before))
                    .with("below", Dollars.of(below))
                    .with("rate", parameters.supplementalRate())
                    .with("above", Dollars.of(above))
                    .with("rateAbove", parameters.supplementalRateAbove())
                    .with("tax", Dollars.of(tax))
                    .under(FederalLaw.SUPPLEMENTAL)
                    .end();
        }
        return tax;
    }
}
