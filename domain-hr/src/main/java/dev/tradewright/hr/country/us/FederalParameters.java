// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

import dev.tradewright.core.json.DocumentType;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.table.BracketTable;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * The figures of federal payroll tax for wages paid in one calendar year. Those of 2024 to 2026 come with the library
 * ({@link FederalPayroll#standard()}); a host may replace them or add a year, in code or as a JSON {@link #DOCUMENT}:
 *
 * <pre>{@code
 * FederalParameters next = FederalPayroll.standard().parameters(2026).withYear(2027).withSocialSecurityWageBase(...);
 * FederalPayroll payroll = FederalPayroll.of(List.of(next));
 * }</pre>
 *
 * <p>All amounts are in USD. The withholding tables are those of the percentage method for automated payroll systems, for a year: lower bounds
 * inclusive, base amounts as printed.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class FederalParameters extends Validated implements WithFederalParameters {

    /** {@code tradewright/us-federal-parameters@1}. */
    public static final DocumentType<FederalParameters> DOCUMENT =
            DocumentType.of("us-federal-parameters", FederalParameters.class);

    FederalParameters() {}

    /** The calendar year in which wages are paid. */
    @Min(1990)
    @Max(9999)
    public abstract int year();

    /** The tables for a Form W-4 without the checkbox of step 2, and for one of 2019 and before; one for each status. */
    public abstract Map<FilingStatus, BracketTable> standardTables();

    /** The tables for a Form W-4 with the checkbox of step 2; one for each status. */
    public abstract Map<FilingStatus, BracketTable> checkboxTables();

    /** Worksheet 1A, line 1g, without the checkbox: 8,600, or 12,900 for joint filers; for each status. */
    public abstract Map<FilingStatus, @PositiveOrZero Money> line1g();

    /** Worksheet 1A, line 1k: what one allowance on a form of 2019 and before is worth a year. */
    @PositiveOrZero
    public abstract Money allowanceBefore2020();

    /** What is added to the wages of a nonresident alien with a form of 2020 and later; empty if the year's amounts are not known. */
    public abstract Map<PayrollPeriod, @PositiveOrZero Money> nonresidentAlien();

    /** What is added to the wages of a nonresident alien with a form of 2019 and before; empty if the year's amounts are not known. */
    public abstract Map<PayrollPeriod, @PositiveOrZero Money> nonresidentAlienBefore2020();

    /** Social security, the employee's part (26 U.S.C. § 3101(a)). */
    @PositiveOrZero
    @DecimalMax("100")
    public abstract Percentage socialSecurityRate();

    /** Social security, the employer's part (26 U.S.C. § 3111(a)). */
    @PositiveOrZero
    @DecimalMax("100")
    public abstract Percentage socialSecurityRateOfEmployer();

    /** The wages of a year up to which social security tax is due (26 U.S.C. § 3121(a)(1)). */
    @PositiveOrZero
    public abstract Money socialSecurityWageBase();

    /** Medicare, the employee's part (26 U.S.C. § 3101(b)(1)). */
    @PositiveOrZero
    @DecimalMax("100")
    public abstract Percentage medicareRate();

    /** Medicare, the employer's part (26 U.S.C. § 3111(b)). */
    @PositiveOrZero
    @DecimalMax("100")
    public abstract Percentage medicareRateOfEmployer();

    /** Additional Medicare tax of the employee above the threshold (26 U.S.C. § 3101(b)(2)). */
    @PositiveOrZero
    @DecimalMax("100")
    public abstract Percentage additionalMedicareRate();

    /** The wages of a year above which an employer withholds additional Medicare tax, whatever the filing status (26 U.S.C. § 3102(f)). */
    @PositiveOrZero
    public abstract Money additionalMedicareThreshold();

    /** Federal unemployment tax before credits (26 U.S.C. § 3301). */
    @PositiveOrZero
    @DecimalMax("100")
    public abstract Percentage unemploymentRate();

    /** The largest credit for contributions to a state's fund (26 U.S.C. § 3302(c)(1)), in percent of the same wages. */
    @PositiveOrZero
    @DecimalMax("100")
    public abstract Percentage unemploymentCreditRate();

    /** The wages of a year up to which unemployment tax is due (26 U.S.C. § 3306(b)(1)). */
    @PositiveOrZero
    public abstract Money unemploymentWageBase();

    /** The optional flat rate on supplemental wages. */
    @PositiveOrZero
    @DecimalMax("100")
    public abstract Percentage supplementalRate();

    /** The mandatory flat rate on supplemental wages above the threshold. */
    @PositiveOrZero
    @DecimalMax("100")
    public abstract Percentage supplementalRateAbove();

    /** The supplemental wages of a year above which the flat rate is mandatory. */
    @PositiveOrZero
    public abstract Money supplementalThreshold();

    /** Where the figures come from. */
    @NotEmpty
    public abstract List<@NotBlank String> sources();

    /** The dates of payment that these figures are for: the calendar year. */
    public DateRange dates() {
        return DateRange.ofYear(year());
    }

    @Override
    protected void rules(RuleCheck check) {
        FederalRules.check(this, check);
    }

    /** A builder on which everything is missing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the figures of a year. */
    public static final class Builder extends ImmutableFederalParameters.Builder {
        Builder() {}
    }
}
