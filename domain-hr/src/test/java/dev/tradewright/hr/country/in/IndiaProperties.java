// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.in;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Laws of the new regime. */
class IndiaProperties {

    private static final IndiaIncomeTax TAX = IndiaIncomeTax.standard();

    private static Money inr(long paise) {
        return Money.ofMinor(CurrencyUnit.INR, paise);
    }

    @Property
    void moreSalaryNeverLeavesLessBeforeTheCess(
            @ForAll @LongRange(min = 0, max = 507_000_000) long paise,
            @ForAll @LongRange(min = 1, max = 500_000) long more,
            @ForAll boolean later) {
        FinancialYear year = new FinancialYear(later ? 2025 : 2024);
        Money left = inr(paise).minus(TAX.newRegime(year, inr(paise)).taxAfterRelief());
        Money leftOfMore =
                inr(paise + more).minus(TAX.newRegime(year, inr(paise + more)).taxAfterRelief());

        assertThat(leftOfMore).isGreaterThanOrEqualTo(left);
    }

    @Property
    void tellingItChangesNothing(@ForAll @LongRange(min = 0, max = 507_500_000) long paise) {
        FinancialYear year = new FinancialYear(2025);

        assertThat(TAX.newRegime(year, inr(paise), Trace.FULL.recorder())).isEqualTo(TAX.newRegime(year, inr(paise)));
    }
}
