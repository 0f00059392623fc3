// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the contributions of a full month are computed from.
 *
 * <pre>{@code
 * SocialInput.builder()
 *         .wage(Money.parse("EUR 4000.00"))
 *         .additionalHealthRate(Percentage.parse("2.9%"))
 *         .careFamily(CareFamily.ofChildren(2))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class SocialInput extends Validated implements WithSocialInput {

    private static final Decimal MOST_ADDITIONAL = Decimal.of(20);

    SocialInput() {}

    /** The regular wage of the month that contributions are on, before any ceiling; 0 or more, without one-off pay. */
    public abstract Money wage();

    /** The additional rate of the employee's health fund, in full, from 0 to 20 % with at most two places. */
    public abstract Percentage additionalHealthRate();

    /** The effect of children on care insurance, by default none. */
    @Value.Default
    public CareFamily careFamily() {
        return CareFamily.neutral();
    }

    /** Whether care insurance is shared as in Saxony, by default not. */
    @Value.Default
    public boolean saxony() {
        return false;
    }

    /** The pension scheme, which until 2024 also decides about the ceiling of unemployment insurance; by default {@link PensionScheme#WEST}. */
    @Value.Default
    public PensionScheme pensionScheme() {
        return PensionScheme.WEST;
    }

    /** Whether unemployment insurance is due, by default so. */
    @Value.Default
    public boolean unemploymentInsured() {
        return true;
    }

    /** Whether statutory health and care insurance are due, by default so. */
    @Value.Default
    public boolean healthInsured() {
        return true;
    }

    /** One-off pay of the month, by default none. */
    public abstract Optional<OneOffPay> oneOffPay();

    @Override
    protected void rules(RuleCheck check) {
        check.that(wage().currency().equals(CurrencyUnit.EUR), "wage", "in-euros", Map.of("rejected", wage()));
        check.that(
                wage().signum() >= 0 && wage().minorUnits() <= Cents.MOST / 12,
                "wage",
                "amount-range",
                Map.of("rejected", wage()));
        Decimal additional = additionalHealthRate().points();
        check.that(
                additional.scale() <= 2 && additional.signum() >= 0 && additional.compareTo(MOST_ADDITIONAL) <= 0,
                "additionalHealthRate",
                "additional-health-rate",
                Map.of("rejected", additionalHealthRate()));
    }

    /** A builder; wage and additional rate must be given. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an input. Nothing but the wage and the additional rate must be given. */
    public static final class Builder extends ImmutableSocialInput.Builder {
        Builder() {}
    }
}
