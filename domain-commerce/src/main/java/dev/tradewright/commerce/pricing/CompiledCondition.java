// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.cart.ChannelId;
import dev.tradewright.commerce.cart.CouponCode;
import dev.tradewright.commerce.customer.CustomerGroupId;
import dev.tradewright.commerce.promotion.Condition;
import dev.tradewright.commerce.promotion.LineFilter;
import dev.tradewright.commerce.promotion.PriceBasis;
import dev.tradewright.commerce.promotion.Promotion;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.place.Country;
import dev.tradewright.core.time.InstantRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something that a promotion demands, one small function each; the reason says what was demanded, what was there and what is missing. */
@FunctionalInterface
interface CompiledCondition {

    /** Why it does not hold; null if it does. */
    @Nullable
    Reason unmet(PricingRun run);

    /**
     * All that a promotion demands: first its validity, then its conditions in their order.
     *
     * @param promotion  the promotion
     * @param filters  compiles filters of lines
     * @param custom  the host's functions by name, all that the promotion names
     */
    static CompiledCondition[] of(
            Promotion promotion, Function<LineFilter, CompiledFilter> filters, Map<String, CustomCondition> custom) {
        List<CompiledCondition> all = new ArrayList<>();
        if (!promotion.validity().equals(InstantRange.ofUnbounded())) {
            all.add(run -> validity(promotion.validity(), run.context().instant()));
        }
        if (!promotion.channels().isEmpty()) {
            all.add(run -> channel(promotion.channels(), run.context().channel().orElse(null)));
        }
        promotion.currency().ifPresent(currency -> all.add(run -> currency(currency, run.currency())));
        if (!promotion.coupons().isEmpty()) {
            all.add(run -> coupon(promotion.coupons(), run.cart().coupons()));
        }
        for (Condition condition : promotion.conditions()) {
            all.add(of(condition, filters, custom));
        }
        return all.toArray(CompiledCondition[]::new);
    }

    private static CompiledCondition of(
            Condition condition, Function<LineFilter, CompiledFilter> filters, Map<String, CustomCondition> custom) {
        if (condition instanceof Condition.MinimumSpend spend) {
            CompiledFilter filter = filters.apply(spend.effectiveFilter());
            return run -> spend(spend, filter, run);
        }
        if (condition instanceof Condition.MinimumQuantity quantity) {
            CompiledFilter filter = filters.apply(quantity.effectiveFilter());
            return run -> quantity(quantity, filter, run);
        }
        if (condition instanceof Condition.CustomerInGroup member) {
            return run -> group(member.groups(), run.context().groups());
        }
        if (condition instanceof Condition.NthOrder nth) {
            return run -> nthOrder(nth.number(), run.context().completedOrders());
        }
        if (condition instanceof Condition.ShippedTo shipped) {
            return run ->
                    shippedTo(shipped.countries(), run.context().destination().orElse(null));
        }
        if (condition instanceof Condition.Custom own) {
            CustomCondition function = custom.get(own.name());
            if (function != null) {
                return run -> function.unmet(run.cart(), run.context(), own.parameters())
                        .orElse(null);
            }
        }
        throw new IllegalArgumentException("condition (" + condition + ") is unknown");
    }

    private static @Nullable Reason validity(InstantRange validity, Instant instant) {
        if (validity.contains(instant)) {
            return null;
        }
        return instant.isBefore(validity.start())
                ? reason("pricing.not-yet-valid")
                        .with("start", validity.start())
                        .with("instant", instant)
                : reason("pricing.no-longer-valid").with("end", validity.end()).with("instant", instant);
    }

    private static @Nullable Reason channel(Set<ChannelId> channels, @Nullable ChannelId actual) {
        return actual != null && channels.contains(actual)
                ? null
                : reason("pricing.other-channel")
                        .with("required", channels)
                        .with("actual", actual == null ? "-" : actual);
    }

    private static @Nullable Reason currency(CurrencyUnit required, CurrencyUnit actual) {
        return required.equals(actual)
                ? null
                : reason("pricing.other-currency").with("required", required).with("actual", actual);
    }

    private static @Nullable Reason coupon(Set<CouponCode> codes, Set<CouponCode> typed) {
        for (CouponCode code : typed) {
            if (codes.contains(code)) {
                return null;
            }
        }
        // which codes there are is nothing that a customer may be told
        return reason("pricing.coupon-needed");
    }

    private static @Nullable Reason spend(Condition.MinimumSpend spend, CompiledFilter filter, PricingRun run) {
        boolean list = spend.basis().orElse(PriceBasis.RUNNING) == PriceBasis.LIST;
        long actual = 0;
        for (RunningLine line : run.lines()) {
            if (filter.test(line)) {
                actual = Math.addExact(actual, list ? line.listTotal() : line.total());
            }
        }
        long required = spend.amount().minorUnits();
        // another currency has been named as a reason already
        return actual >= required || !spend.amount().currency().equals(run.currency())
                ? null
                : spendMore(required, actual, filter, run);
    }

    static Reason spendMore(long required, long actual, CompiledFilter filter, PricingRun run) {
        return reason(filter.filter.isAll() ? "pricing.spend-more" : "pricing.spend-more-on")
                .with("filter", filter.filter)
                .with("required", Money.ofMinor(run.currency(), required))
                .with("actual", Money.ofMinor(run.currency(), actual))
                .with("missing", Money.ofMinor(run.currency(), required - actual));
    }

    private static @Nullable Reason quantity(
            Condition.MinimumQuantity quantity, CompiledFilter filter, PricingRun run) {
        long actual = 0;
        for (RunningLine line : run.lines()) {
            actual += filter.test(line) ? line.quantity : 0;
        }
        return actual >= quantity.units() ? null : buyMore(quantity.units(), actual, filter);
    }

    static Reason buyMore(long required, long actual, CompiledFilter filter) {
        return reason(filter.filter.isAll() ? "pricing.buy-more" : "pricing.buy-more-of")
                .with("filter", filter.filter)
                .with("required", required)
                .with("actual", actual)
                .with("missing", required - actual);
    }

    private static @Nullable Reason group(Set<CustomerGroupId> required, Set<CustomerGroupId> actual) {
        for (CustomerGroupId group : actual) {
            if (required.contains(group)) {
                return null;
            }
        }
        return reason("pricing.other-group").with("required", required);
    }

    private static @Nullable Reason nthOrder(long required, long completed) {
        return completed + 1 == required
                ? null
                : reason("pricing.other-order").with("required", required).with("actual", completed + 1);
    }

    private static @Nullable Reason shippedTo(Set<Country> countries, @Nullable Country actual) {
        return actual != null && countries.contains(actual)
                ? null
                : reason("pricing.other-destination")
                        .with("required", countries)
                        .with("actual", actual == null ? "-" : actual);
    }

    private static Reason reason(String code) {
        return Reason.of(PricingTexts.REASONS, code);
    }
}
