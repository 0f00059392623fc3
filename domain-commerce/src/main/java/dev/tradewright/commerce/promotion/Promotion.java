// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.promotion;

import dev.tradewright.commerce.cart.ChannelId;
import dev.tradewright.commerce.cart.CouponCode;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.time.InstantRange;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A promotion (促销活动): when it is valid and for whom, and what it gives. Pure data; a {@code CartPricer} of the package {@code pricing} applies it.
 *
 * <pre>{@code
 * Promotion summer = Promotion.builder()
 *         .id(PromotionId.of("SUMMER"))
 *         .name("10 % off tea from EUR 50")
 *         .addConditions(Condition.spend(Money.parse("EUR 50.00")))
 *         .addBenefits(Benefit.of(Effect.percentOff(10), Target.units(LineFilter.ofCategories(CategoryId.of("tea")))))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class Promotion extends Validated implements WithPromotion {

    Promotion() {}

    /** Its name among the rules. */
    public abstract PromotionId id();

    /** Its name for customers; by default the same as {@link #id()}. */
    @Value.Default
    @NotBlank
    @Size(max = 200)
    public String name() {
        return id().value();
    }

    /** Which comes first: higher ones do, from -1,000,000 to 1,000,000; of equal ones, the order in which they are listed decides. 0 by default. */
    @Value.Default
    @Min(-1_000_000)
    @Max(1_000_000)
    public int priority() {
        return 0;
    }

    /** How it goes together with others; by default it does. */
    @Value.Default
    public Combination combination() {
        return Combination.STACKABLE;
    }

    /** When it is valid: from the start, inclusive, to the end, exclusive; always by default. */
    @Value.Default
    public InstantRange validity() {
        return InstantRange.ofUnbounded();
    }

    /** Codes of which the customer must type one; none by default, so that no code is needed. */
    public abstract Set<CouponCode> coupons();

    /** Where it is valid; everywhere if empty. */
    public abstract Set<ChannelId> channels();

    /** What must hold; nothing if empty. */
    @Size(max = 20)
    public abstract List<Condition> conditions();

    /** What it gives, in this order; at least one. */
    @Size(min = 1, max = 20)
    public abstract List<Benefit> benefits();

    @Override
    protected void rules(RuleCheck check) {
        check.that(!validity().isEmpty(), "validity", "never-valid", Map.of("rejected", validity()));
        Set<CurrencyUnit> currencies = Currencies.of(this);
        check.that(currencies.size() <= 1, "benefits", "several-currencies", Map.of("currencies", currencies));
    }

    /** The currency of the amounts in it; empty if there are only percentages. */
    public Optional<CurrencyUnit> currency() {
        return Currencies.of(this).stream().findFirst();
    }

    /** A builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds promotions; {@code id} and at least one benefit are needed. */
    public static final class Builder extends ImmutablePromotion.Builder {
        Builder() {}
    }
}
