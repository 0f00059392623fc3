// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.json.DocumentType;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.table.BracketTable;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * The figures of income tax, National Insurance and student loans for payments in one tax year. Those of 2024-25 to 2026-27 come with the library
 * ({@link UnitedKingdomPayroll#standard()}); a host may replace them or add a year, in code or as a JSON {@link #DOCUMENT}. All amounts are in
 * GBP.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class TaxYearParameters extends Validated implements WithTaxYearParameters {

    /** {@code tradewright/gb-tax-year-parameters@1}. */
    public static final DocumentType<TaxYearParameters> DOCUMENT =
            DocumentType.of("gb-tax-year-parameters", TaxYearParameters.class);

    TaxYearParameters() {}

    /** The year in which payments are made. */
    public abstract TaxYear taxYear();

    /**
     * The bands of income tax of a year, on what is above the allowances, in whole pounds: progressive, upper bounds inclusive, without end. In
     * Scotland the first band is the starter rate and the second the basic rate; elsewhere the first is the basic rate.
     */
    public abstract Map<TaxRegion, BracketTable> incomeTax();

    /** The overriding limit: at most this share of a payment is deducted as income tax. */
    public abstract Percentage overridingLimit();

    /** The thresholds of National Insurance for a week. */
    public abstract NiThresholds weekly();

    /** The thresholds of National Insurance for a month. */
    public abstract NiThresholds monthly();

    /** The thresholds of National Insurance for a year. */
    public abstract NiThresholds yearly();

    /** The rates of National Insurance; one for each category. */
    public abstract Map<NiCategory, NiRates> nationalInsurance();

    /** The terms of student loans; one for each plan, of which plan 5 may be left out. */
    public abstract Map<StudentLoanPlan, StudentLoanTerms> studentLoans();

    /** Where the figures come from. */
    @NotEmpty
    public abstract List<@NotBlank String> sources();

    @Override
    protected void rules(RuleCheck check) {
        TaxYearRules.check(this, check);
    }

    /** A builder on which everything is missing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the figures of a year. */
    public static final class Builder extends ImmutableTaxYearParameters.Builder {
        Builder() {}
    }
}
