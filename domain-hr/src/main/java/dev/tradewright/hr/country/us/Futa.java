// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.value.Checks;

/**
 * Federal unemployment tax (Federal Unemployment Tax Act), which the employer alone owes: 26 U.S.C. §§ 3301 and 3302.
 *
 * <p>6.0 % on the first 7,000 of an employee's wages in a calendar year, less a credit of up to 5.4 % for contributions to the state's fund. In a
 * state that owes the federal fund money the credit is reduced (26 U.S.C. § 3302(c)(2)), by a rate that the Department of Labor publishes each
 * November; it is an argument here. Gross and net tax are each rounded half a cent up. The reduction is due with the return of the year, Form 940.
 *
 * <p>USD 7,000.01 as the first payment: 7,000.00 x 6.0 % = 420.00; 7,000.00 x 0.6 % = 42.00; with a reduction of 0.9 % 105.00.
 *
 * <p>Immutable and thread-safe. With {@link Trace#OFF} nothing is allocated but the result.
 */
public final class Futa {

    private final FederalParameters parameters;
    private final long wageBase;

    private Futa(FederalParameters parameters) {
        this.parameters = parameters;
        this.wageBase = parameters.unemploymentWageBase().minorUnits();
    }

    /**
     * The tax of a year.
     *
     * @param parameters  the figures of the year of payment
     */
    public static Futa of(FederalParameters parameters) {
        return new Futa(Checks.notNull(parameters, "parameters"));
    }

    /**
     * The tax on a payment, with the full credit but for the state's reduction.
     *
     * @param wages  in USD, 0 or more
     * @param before  wages that the same employer paid the employee earlier in the calendar year, in USD, 0 or more
     * @param creditReduction  the credit reduction rate of the state, {@link Percentage#ZERO} for a state without; from 0 to the full credit
     * @param trace  whether to explain
     * @throws IllegalArgumentException if an amount is negative or in another currency, or if the reduction is out of range
     */
    public FutaTax tax(Money wages, Money before, Percentage creditReduction, Trace trace) {
        Percentage full = parameters.unemploymentCreditRate();
        checkReduction(creditReduction, full);
        long taxed = Dollars.below(wageBase, Dollars.cents(before, "before"), Dollars.cents(wages, "wages"));
        long rate = Dollars.units(parameters.unemploymentRate());
        long gross = Dollars.share(taxed, rate);
        long net = Dollars.share(taxed, rate - Dollars.units(full) + Dollars.units(creditReduction));
        Recorder recorder = trace.recorder();
        if (recorder.isOn()) {
            recorder.step(UsTexts.EXPLANATIONS, "us.futa")
                    .with("wages", wages)
                    .with("before", before)
                    .with("net", Dollars.of(net))
                    .step(UsTexts.EXPLANATIONS, "us.futa.gross")
                    .with("taxed", Dollars.of(taxed))
                    .with("rate", parameters.unemploymentRate())
                    .with("tax", Dollars.of(gross))
                    .under(FederalLaw.UNEMPLOYMENT)
                    .end()
                    .step(UsTexts.EXPLANATIONS, "us.futa.credit")
                    .with("taxed", Dollars.of(taxed))
                    .with("rate", parameters.unemploymentRate())
                    .with("credit", full)
                    .with("reduction", creditReduction)
                    .with("tax", Dollars.of(net))
                    .under(FederalLaw.UNEMPLOYMENT_CREDIT)
                    .end()
                    .end();
        }
        return new FutaTax(Dollars.of(gross), Dollars.of(net), recorder.explanation());
    }

    /** The message is made only for a reduction that is refused. */
    private static void checkReduction(Percentage reduction, Percentage full) {
        if (reduction.signum() < 0
                || reduction.compareTo(full) > 0
                || reduction.points().scale() > Dollars.RATE_PLACES) {
            throw new IllegalArgumentException("creditReduction (" + reduction + ") must be from 0 to " + full
                    + " with at most " + Dollars.RATE_PLACES + " decimal places"
                    + "\nMaybe give the reduction alone, not the rate that is left.");
        }
    }
}
