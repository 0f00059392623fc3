// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.text.LocalizedName;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.Validated;
import dev.tradewright.hr.payroll.formula.Formula;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A sum over components: gross pay, the base of social insurance, taxable income. It adds and takes off the components that carry certain tags, each
 * once, and keeps the sum between a floor and a cap. Formulas refer to it as to a component, and so a deduction that reads a total waits until all
 * of it is known.
 *
 * <p>With a cap of CNY 3000.00, wages of CNY 4000.00 give a base of CNY 3000.00.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class PayTotal extends Validated implements WithPayTotal {

    PayTotal() {}

    /** Its code, by which formulas refer to it. */
    public abstract ComponentCode code();

    /** What the reader of the payslip sees; by default the code. */
    @NotBlank
    @Value.Default
    public String name() {
        return code().value();
    }

    /** What readers of some languages see instead, as {@code 实发工资} for Chinese; by default none. */
    @Value.Default
    public LocalizedName names() {
        return LocalizedName.none();
    }

    /** Components with one of these tags, or of one of these codes, are added. */
    public abstract List<@NotBlank String> adds();

    /** Components with one of these tags, or of one of these codes, are taken off. */
    public abstract List<@NotBlank String> subtracts();

    /** The least it comes to, if there is one. */
    public abstract Optional<Formula> floor();

    /** The most it comes to, if there is one; it wins over the floor. */
    public abstract Optional<Formula> cap();

    /** A builder of a total. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a total. */
    public static final class Builder extends ImmutablePayTotal.Builder {
        Builder() {}

        /**
         * Sets the code from text.
         *
         * @param text  as {@code GROSS}
         */
        public Builder code(String text) {
            code(ComponentCode.of(text));
            return this;
        }

        /**
         * Sets the floor from text.
         *
         * @param text  as {@link Formula#parse} reads it
         */
        public Builder floor(String text) {
            floor(Formula.parse(text));
            return this;
        }

        /**
         * Sets the cap from text.
         *
         * @param text  as {@link Formula#parse} reads it
         */
        public Builder cap(String text) {
            cap(Formula.parse(text));
            return this;
        }
    }
}
