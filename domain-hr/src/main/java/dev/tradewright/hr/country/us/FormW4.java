// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.Personal;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;

/**
 * Form W-4, Employee's Withholding Certificate, in its form of 2020 and later. Everything but the filing status may be left out.
 *
 * <pre>{@code
 * FormW4.builder()
 *         .filingStatus(FilingStatus.HEAD_OF_HOUSEHOLD)
 *         .credits(Money.parse("USD 4000"))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract non-sealed class FormW4 extends Validated implements WithholdingCertificate, WithFormW4 {

    static final Money NOTHING = Money.zero(CurrencyUnit.USD);

    FormW4() {}

    /** Step 1(c). */
    @Personal
    @Value.Redacted
    public abstract FilingStatus filingStatus();

    /** The checkbox of step 2(c): two jobs in all, which share brackets and standard deduction. */
    @Value.Default
    public boolean multipleJobs() {
        return false;
    }

    /** Step 3: credits for dependants and others, a year; USD, 0 or more. */
    @Personal
    @Value.Redacted
    @PositiveOrZero
    @Value.Default
    public Money credits() {
        return NOTHING;
    }

    /** Step 4(a): other income, a year; USD, 0 or more. */
    @Personal
    @Value.Redacted
    @PositiveOrZero
    @Value.Default
    public Money otherIncome() {
        return NOTHING;
    }

    /** Step 4(b): deductions beyond the standard deduction, a year; USD, 0 or more. */
    @Personal
    @Value.Redacted
    @PositiveOrZero
    @Value.Default
    public Money deductions() {
        return NOTHING;
    }

    /** Step 4(c): extra withholding, each pay period; USD, 0 or more. */
    @Personal
    @Value.Redacted
    @PositiveOrZero
    @Value.Default
    public Money extraWithholding() {
        return NOTHING;
    }

    @Personal
    @Value.Redacted
    @Override
    @Value.Default
    public boolean nonresidentAlien() {
        return false;
    }

    @Override
    @Value.Default
    public boolean exempt() {
        return false;
    }

    @Override
    protected void rules(RuleCheck check) {
        Dollars.check(credits(), "credits", check);
        Dollars.check(otherIncome(), "otherIncome", check);
        Dollars.check(deductions(), "deductions", check);
        Dollars.check(extraWithholding(), "extraWithholding", check);
    }

    /** A builder on which nothing but the filing status is missing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a form. */
    public static final class Builder extends ImmutableFormW4.Builder {
        Builder() {}
    }
}
