// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.promotion;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the currencies of all amounts in a promotion. */
final class Currencies {

    private final Set<CurrencyUnit> found =
            new TreeSet<>((one, other) -> one.code().compareTo(other.code()));

    private Currencies() {}

    static Set<CurrencyUnit> of(Promotion promotion) {
        Currencies currencies = new Currencies();
        promotion.conditions().forEach(currencies::addCondition);
        for (Benefit benefit : promotion.benefits()) {
            currencies.addEffect(benefit.effect());
            currencies.addTarget(benefit.target());
        }
        return currencies.found;
    }

    private void addCondition(Condition condition) {
        if (condition instanceof Condition.MinimumSpend spend) {
            add(spend.amount());
            addFilter(spend.effectiveFilter());
        } else if (condition instanceof Condition.MinimumQuantity quantity) {
            addFilter(quantity.effectiveFilter());
        }
    }

    private void addEffect(Effect effect) {
        if (effect instanceof Effect.PercentOff percent) {
            percent.maximum().ifPresent(this::add);
        } else if (effect instanceof Effect.AmountOffEach off) {
            add(off.amount());
        } else if (effect instanceof Effect.AmountOffTogether off) {
            add(off.amount());
        } else if (effect instanceof Effect.PriceEach each) {
            add(each.price());
        } else if (effect instanceof Effect.PriceTogether together) {
            add(together.price());
        } else if (effect instanceof Effect.SpendTiers spend) {
            spend.tiers().forEach(tier -> {
                add(tier.from());
                addEffect(tier.effect());
            });
        } else if (effect instanceof Effect.QuantityTiers quantity) {
            quantity.tiers().forEach(tier -> addEffect(tier.effect()));
        }
    }

    private void addTarget(Target target) {
        if (target instanceof Target.Order order) {
            addFilter(order.effectiveFilter());
        } else if (target instanceof Target.Lines lines) {
            addFilter(lines.effectiveFilter());
        } else if (target instanceof Target.Units units) {
            addFilter(units.effectiveFilter());
            if (units.effectiveSelection() instanceof UnitSelection.Rewarded rewarded) {
                rewarded.buying().ifPresent(this::addFilter);
            }
        }
    }

    private void addFilter(LineFilter filter) {
        add(filter.minimumPrice());
        add(filter.maximumPrice());
    }

    private void add(Optional<Money> amount) {
        amount.ifPresent(this::add);
    }

    private void add(Money amount) {
        found.add(amount.currency());
    }
}
