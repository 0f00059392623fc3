// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.promotion.Effect;
import dev.tradewright.commerce.promotion.PriceBasis;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;

/**
 * An effect without tiers, in minor units.
 *
 * @param effect  as it was written
 * @param together  whether it is for all things together
 * @param measure  what takes something off
 * @param maximum  the most it takes off in all; {@link Long#MAX_VALUE} for no limit
 */
record CompiledEffect(Effect effect, boolean together, Measure measure, long maximum) {

    /** How much is taken off something that costs so much. */
    @FunctionalInterface
    interface Measure {

        /**
         * What is taken off, from 0 to what it costs.
         *
         * @param running  what it costs at the moment
         * @param list  what it cost before promotions
         */
        long off(long running, long list);
    }

    long off(long running, long list) {
        return measure.off(running, list);
    }

    static CompiledEffect of(Effect effect, Rounding.Mode rounding) {
        if (effect instanceof Effect.PercentOff percent) {
            long maximum = percent.maximum().map(Money::minorUnits).orElse(Long.MAX_VALUE);
            return new CompiledEffect(effect, false, percentage(percent, rounding), maximum);
        }
        if (effect instanceof Effect.AmountOffEach each) {
            return new CompiledEffect(effect, false, amount(each.amount()), Long.MAX_VALUE);
        }
        if (effect instanceof Effect.AmountOffTogether all) {
            return new CompiledEffect(effect, true, amount(all.amount()), Long.MAX_VALUE);
        }
        if (effect instanceof Effect.PriceEach each) {
            return new CompiledEffect(effect, false, price(each.price()), Long.MAX_VALUE);
        }
        if (effect instanceof Effect.PriceTogether all) {
            return new CompiledEffect(effect, true, price(all.price()), Long.MAX_VALUE);
        }
        throw new IllegalArgumentException("effect (" + effect + ") must not have tiers");
    }

    private static Measure percentage(Effect.PercentOff percent, Rounding.Mode rounding) {
        Decimal points = percent.percentage().points();
        long unscaled = points.unscaled();
        int scale = points.scale() + 2;
        return percent.effectiveBasis() == PriceBasis.LIST
                ? (running, list) -> Math.min(running, rounding.multiply(list, unscaled, scale))
                : (running, list) -> rounding.multiply(running, unscaled, scale);
    }

    private static Measure amount(Money amount) {
        long off = amount.minorUnits();
        return (running, list) -> Math.min(off, running);
    }

    private static Measure price(Money price) {
        long remaining = price.minorUnits();
        return (running, list) -> Math.max(0, running - remaining);
    }
}
