// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.json.DocumentType;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.Validated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What pay is made of: inputs, components, totals and tables, which refer to each other by their codes. It is data that people write, in Java or as a
 * document; {@link PayEngine#compile} checks it as a whole and makes it ready to reckon. The order in which things stand is that of the payslip and
 * means nothing to the figures.
 *
 * <pre>{@code
 * PayStructure structure = PayStructure.builder()
 *         .name("staff")
 *         .currency(CurrencyUnit.CNY)
 *         .addInputs(PayInput.of("WAGE", Unit.MONEY))
 *         .addComponents(PayComponent.builder().code("BASE").formula("WAGE").addTags("gross").build())
 *         .addTotals(PayTotal.builder().code("GROSS").addAdds("gross").build())
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class PayStructure extends Validated implements WithPayStructure {

    /** {@code tradewright/pay-structure@1}: a pay structure as a document. */
    public static final DocumentType<PayStructure> DOCUMENT = DocumentType.of("pay-structure", PayStructure.class);

    /** The most components, inputs, totals or tables that one structure may have of each. */
    public static final int MAX_SIZE = 2_000;

    PayStructure() {}

    /** What it is called. */
    @NotBlank
    public abstract String name();

    /** Which edition of it this is; stands in explanations. */
    @NotBlank
    @Value.Default
    public String version() {
        return "1";
    }

    /** The currency of all amounts. */
    public abstract CurrencyUnit currency();

    /** What it must be given. */
    @Size(max = MAX_SIZE)
    public abstract List<@Valid PayInput> inputs();

    /** The parts of pay, in the order of the payslip. */
    @Size(max = MAX_SIZE)
    public abstract List<@Valid PayComponent> components();

    /** The totals, in the order of the payslip. */
    @Size(max = MAX_SIZE)
    public abstract List<@Valid PayTotal> totals();

    /** The tables. */
    @Size(max = MAX_SIZE)
    public abstract List<@Valid PayTable> tables();

    /** How absence counts in a month of 21.75 days; by default it is deducted. */
    @Value.Default
    public AbsencePolicy absencePolicy() {
        return AbsencePolicy.DEDUCT_ABSENCE;
    }

    /**
     * The total, or the shown component for information, that states what is paid out, if there is one. A payslip on which it is not
     * {@link Payslip#net()} is refused when it is paid: if the total counts what stands on no line, has a bound, or rounds otherwise than the lines.
     */
    public abstract Optional<ComponentCode> paidOut();

    /** A builder of a structure. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a structure. */
    public static final class Builder extends ImmutablePayStructure.Builder {
        Builder() {}

        /**
         * Sets what states what is paid out.
         *
         * @param code  as {@code NET}
         */
        public Builder paidOut(String code) {
            paidOut(ComponentCode.of(code));
            return this;
        }
    }
}
