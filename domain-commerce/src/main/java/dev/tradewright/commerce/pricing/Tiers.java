// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.promotion.Effect;
import dev.tradewright.core.money.Rounding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An effect that may depend on how much is bought.
 *
 * @param basis  what the bounds count
 * @param bounds  from where on, rising; one that everything reaches if there are no tiers
 * @param effects  what each tier gives
 */
record Tiers(Basis basis, List<Long> bounds, List<CompiledEffect> effects) {

    /** What the bounds count. */
    enum Basis {
        NONE,
        SPEND,
        UNITS
    }

    static Tiers of(Effect effect, Rounding.Mode rounding) {
        if (effect instanceof Effect.SpendTiers tiers) {
            return new Tiers(
                    Basis.SPEND,
                    tiers.tiers().stream().map(tier -> tier.from().minorUnits()).toList(),
                    compiled(
                            tiers.tiers().stream().map(Effect.SpendTier::effect).toList(), rounding));
        }
        if (effect instanceof Effect.QuantityTiers tiers) {
            return new Tiers(
                    Basis.UNITS,
                    tiers.tiers().stream().map(Effect.QuantityTier::from).toList(),
                    compiled(
                            tiers.tiers().stream()
                                    .map(Effect.QuantityTier::effect)
                                    .toList(),
                            rounding));
        }
        return new Tiers(Basis.NONE, List.of(0L), compiled(List.of(effect), rounding));
    }

    private static List<CompiledEffect> compiled(List<Effect> effects, Rounding.Mode rounding) {
        return effects.stream()
                .map(effect -> CompiledEffect.of(effect, rounding))
                .toList();
    }

    /** The effect of the highest tier that is reached; null if not even the first is. */
    @Nullable
    CompiledEffect reached(RunningLine[] lines, int size) {
        if (basis == Basis.NONE) {
            return effects.get(0);
        }
        long measure = measure(lines, size);
        CompiledEffect reached = null;
        for (int i = 0; i < bounds.size() && bounds.get(i) <= measure; i++) {
            reached = effects.get(i);
        }
        return reached;
    }

    /** What the bounds are compared with: money or pieces of some lines. */
    long measure(RunningLine[] lines, int size) {
        long measure = 0;
        for (int i = 0; i < size; i++) {
            measure = Math.addExact(measure, basis == Basis.SPEND ? lines[i].total() : lines[i].quantity);
        }
        return measure;
    }
}
