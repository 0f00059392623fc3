// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.Personal;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;

/**
 * Form W-4, Employee's Withholding Allowance Certificate, in its form of 2019 and before. It knows no head of household: box 3 has the three
 * {@link MaritalStatus} only.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract non-sealed class FormW4Before2020 extends Validated
        implements WithholdingCertificate, WithFormW4Before2020 {

    FormW4Before2020() {}

    /** Box 3 of the form. */
    public enum MaritalStatus {
        /** Single. */
        SINGLE,
        /** Married: the tables of joint filers. */
        MARRIED,
        /** Married, but withhold at the higher single rate. */
        MARRIED_AT_SINGLE_RATE
    }

    /** Box 3. */
    @Personal
    @Value.Redacted
    public abstract MaritalStatus maritalStatus();

    /** Line 5: the number of allowances claimed, 0 to 999. */
    @Personal
    @Value.Redacted
    @Min(0)
    @Max(999)
    public abstract int allowances();

    /** Line 6: the additional amount, each pay period; USD, 0 or more. */
    @Personal
    @Value.Redacted
    @PositiveOrZero
    @Value.Default
    public Money additionalAmount() {
        return FormW4.NOTHING;
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
        Dollars.check(additionalAmount(), "additionalAmount", check);
    }

    /** The status whose tables this form uses: joint for the married, single for the others. */
    FilingStatus filingStatus() {
        return maritalStatus() == MaritalStatus.MARRIED
                ? FilingStatus.MARRIED_FILING_JOINTLY_OR_QUALIFYING_SURVIVING_SPOUSE
                : FilingStatus.SINGLE_OR_MARRIED_FILING_SEPARATELY;
    }

    /** A builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a form. */
    public static final class Builder extends ImmutableFormW4Before2020.Builder {
        Builder() {}
    }
}
