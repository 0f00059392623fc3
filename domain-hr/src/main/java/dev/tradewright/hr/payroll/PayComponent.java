// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.decision.LegalReference;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.text.LocalizedName;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import dev.tradewright.hr.payroll.formula.Formula;
import dev.tradewright.hr.payroll.formula.Unit;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of pay and how it is reckoned.
 *
 * <pre>{@code
 * PayComponent pension = PayComponent.builder()
 *         .code(ComponentCode.of("PENSION"))
 *         .kind(PayKind.DEDUCTION)
 *         .formula("SOCIAL_BASE * 8%")
 *         .addTags("social")
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class PayComponent extends Validated implements WithPayComponent {

    PayComponent() {}

    /** Its code, by which formulas refer to it. */
    public abstract ComponentCode code();

    /** What the reader of the payslip sees; by default the code. */
    @NotBlank
    @Value.Default
    public String name() {
        return code().value();
    }

    /** What readers of some languages see instead, as {@code 基本工资} for Chinese; by default none. */
    @Value.Default
    public LocalizedName names() {
        return LocalizedName.none();
    }

    /** What it does for the employee; by default it is paid. */
    @Value.Default
    public PayKind kind() {
        return PayKind.EARNING;
    }

    /** What it measures; by default money. Only money stands on the payslip. */
    @Value.Default
    public Unit unit() {
        return Unit.MONEY;
    }

    /** What it comes to; of prorated components for the whole period. */
    public abstract Formula formula();

    /** Where this is false it comes to 0, and if that is so all the time it does not stand on the payslip. */
    public abstract Optional<Formula> condition();

    /** A component whose condition must hold too, and that of its own parent. */
    public abstract Optional<ComponentCode> parent();

    /** The tags by which totals find it, beside its own code. */
    public abstract List<@NotBlank String> tags();

    /** By what it follows the part of the period that is paid; by default not at all. */
    @Value.Default
    public Proration proration() {
        return Proration.NONE;
    }

    /** The days on which it exists; by default always. One that is not prorated exists if the period touches them. */
    @Value.Default
    public DateRange validity() {
        return DateRange.ofUnbounded();
    }

    /** How the amount is rounded, once and at its end; by default commercially to the minor unit. Other units are not rounded. */
    @Value.Default
    public Rounding rounding() {
        return Rounding.HALF_AWAY_FROM_ZERO;
    }

    /** Whether it stands on the payslip; by default it does. One that does not is only reckoned with. */
    @Value.Default
    public boolean isShown() {
        return true;
    }

    /** The law it follows, if any. */
    public abstract Optional<LegalReference> legalReference();

    @Override
    protected void rules(RuleCheck check) {
        check.that(!validity().isEmpty(), "validity", "validity-empty", Map.of("rejected", validity()));
    }

    /** A builder of a component. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a component. */
    public static final class Builder extends ImmutablePayComponent.Builder {
        Builder() {}

        /**
         * Sets the code from text.
         *
         * @param text  as {@code BASE}
         */
        public Builder code(String text) {
            code(ComponentCode.of(text));
            return this;
        }

        /**
         * Sets the formula from text.
         *
         * @param text  as {@link Formula#parse} reads it
         */
        public Builder formula(String text) {
            formula(Formula.parse(text));
            return this;
        }

        /**
         * Sets the condition from text.
         *
         * @param text  as {@link Formula#parse} reads it
         */
        public Builder condition(String text) {
            condition(Formula.parse(text));
            return this;
        }
    }
}
