// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.text.LocalizedName;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.Validated;
import dev.tradewright.hr.payroll.formula.Unit;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A figure that a pay structure must be given: the agreed wage, days of absence, hours of overtime, a bonus.
 *
 * <pre>{@code
 * PayInput.builder().code(ComponentCode.of("WAGE")).unit(Unit.MONEY).build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class PayInput extends Validated implements WithPayInput {

    /** How the values of one period come together. */
    public enum Merging {
        /** Each is in force for a stretch of days, as a wage; prorated components are reckoned stretch by stretch, all others with the last one. */
        IN_FORCE,
        /** Each is entered for a day, as hours of overtime; they are summed, to 0 if there is none. */
        SUM,
        /** The one entered for the earliest day. */
        FIRST,
        /** The one entered for the latest day. */
        LAST,
        /** The smallest that was entered. */
        SMALLEST,
        /** The largest that was entered. */
        LARGEST
    }

    PayInput() {}

    /** Its code. */
    public abstract ComponentCode code();

    /** What the reader of an explanation sees; by default the code. */
    @NotBlank
    @Value.Default
    public String name() {
        return code().value();
    }

    /** What readers of some languages see instead, as {@code 合同工资} for Chinese; by default none. */
    @Value.Default
    public LocalizedName names() {
        return LocalizedName.none();
    }

    /** What it measures. */
    public abstract Unit unit();

    /** How the values of one period come together; by default each is in force for a stretch of days. */
    @Value.Default
    public Merging merging() {
        return Merging.IN_FORCE;
    }

    /** The value where none is given, amounts in major units; without it a missing value is an error. */
    public abstract Optional<Decimal> whenMissing();

    /**
     * An input that is in force for stretches of days.
     *
     * @param code  its code
     * @param unit  what it measures
     */
    public static PayInput of(String code, Unit unit) {
        return builder().code(ComponentCode.of(code)).unit(unit).build();
    }

    /** A builder of an input. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an input. */
    public static final class Builder extends ImmutablePayInput.Builder {
        Builder() {}
    }
}
