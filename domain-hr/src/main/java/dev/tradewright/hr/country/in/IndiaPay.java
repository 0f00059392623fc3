// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.in;

import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.country.internal.CountryFunction;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayFunction;
import java.util.List;

/**
 * India's income tax on the salary of a financial year as a function of a pay structure, by the new regime and for the financial year of payment. It
 * states the tax of the year; how much of it a month withholds is a formula of the structure, as {@code (IN_ANNUAL_TAX - TAX_BEFORE) / MONTHS_LEFT}.
 *
 * <pre>{@code
 * PayEngine engine = PayEngine.compile(structure, IndiaPay.functions(IndiaIncomeTax.standard()));
 * }</pre>
 *
 * <p>The structure must say what {@link #ANNUAL_SALARY} is. It reckons nothing itself: {@link IndiaIncomeTax} does.
 */
public final class IndiaPay {

    /** Needed: all salary that is expected for the financial year. */
    public static final ComponentCode ANNUAL_SALARY = ComponentCode.of("IN_ANNUAL_SALARY");

    /** Given: the tax of the year with cess; it is stated, not withheld. */
    public static final ComponentCode ANNUAL_TAX = ComponentCode.of("IN_ANNUAL_TAX");

    private IndiaPay() {}

    /**
     * The tax of the year.
     *
     * @param rules  the rules
     */
    public static List<PayFunction> functions(IndiaIncomeTax rules) {
        Checks.notNull(rules, "rules");
        return List.of(CountryFunction.named("in-income-tax@1", CurrencyUnit.INR, rules.fingerprint())
                .needs(ANNUAL_SALARY)
                .states(ANNUAL_TAX, "Income tax of the financial year", "财政年度所得税")
                .rises(List.of(ANNUAL_TAX), ANNUAL_SALARY)
                .uneven(1_000) // tax is rounded to ten rupees
                .by(slots -> {
                    Recorder recorder = CountryFunction.trace(slots).recorder();
                    NewRegimeTax made = rules.newRegime(
                            FinancialYear.of(slots.period().paymentDate()),
                            Money.ofMinor(CurrencyUnit.INR, slots.minor(0)),
                            recorder);
                    slots.giveMinor(0, made.taxWithCess().minorUnits());
                    CountryFunction.explain(slots, recorder.explanation(), 0, 1);
                }));
    }
}
