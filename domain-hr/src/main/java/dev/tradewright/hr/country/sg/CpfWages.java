// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.sg;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The wages of one employee for one month, as the Central Provident Fund looks at them.
 *
 * <pre>{@code
 * CpfWages.builder()
 *         .month(YearMonth.of(2026, 3))
 *         .status(CpfStatus.CITIZEN)
 *         .ageBand(CpfAgeBand.of(born, YearMonth.of(2026, 3)))
 *         .ordinaryWage(Money.parse("SGD 3000.00"))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class CpfWages extends Validated implements WithCpfWages {

    CpfWages() {}

    /** The month for which they are paid. */
    public abstract YearMonth month();

    /** By which rates the employee contributes. */
    public abstract CpfStatus status();

    /** The employee's age in this month. */
    public abstract CpfAgeBand ageBand();

    /** Ordinary wages (普通工资), due wholly for work in this month: 0 or more, in Singapore dollars, before any ceiling. */
    public abstract Money ordinaryWage();

    /** Additional wages (额外工资), such as a bonus: 0 or more, in Singapore dollars, before any ceiling; by default none. */
    @Value.Default
    public Money additionalWage() {
        return SingaporePayroll.ZERO;
    }

    /**
     * What the additional wage ceiling of the year still leaves, from {@link SingaporePayroll#additionalWageRoom}; must be given with additional
     * wages, and is not needed without.
     */
    public abstract Optional<Money> additionalWageRoom();

    @Override
    protected void rules(RuleCheck check) {
        amount(ordinaryWage(), "ordinaryWage", check);
        amount(additionalWage(), "additionalWage", check);
        additionalWageRoom().ifPresent(room -> amount(room, "additionalWageRoom", check));
        check.that(
                additionalWage().isZero() || additionalWageRoom().isPresent(),
                "additionalWageRoom",
                "room-missing",
                Map.of("additionalWage", additionalWage()));
    }

    private static void amount(Money amount, String path, RuleCheck check) {
        check.that(
                amount.currency().equals(SingaporePayroll.ZERO.currency()) && !amount.isNegative(),
                path,
                "dollars",
                Map.of("rejected", amount));
    }

    /** A builder of wages. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds wages. By default there are no additional ones. */
    public static final class Builder extends ImmutableCpfWages.Builder {
        Builder() {}
    }
}
