// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.promotion.Effect;
import dev.tradewright.core.money.Rounding;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An effect that may depend on how much is bought.
 *
 * @param basis  what the bounds count
 * @param bounds  from where on, rising; one that everything reaches if there are no tiers
 * @param effects  what each tier gives
 * @param lowest  the first of them
 */
record Tiers(Basis basis, List<Long> bounds, List<CompiledEffect> effects, CompiledEffect lowest) {

    /** What the bounds count. */
    enum Basis {
        NONE,
        SPEND,
        UNITS
    }

    static Tiers of(Effect effect, Rounding.Mode rounding) {
        if (effect instanceof Effect.SpendTiers tiers) {
            return of(
                    Basis.SPEND,
                    tiers.tiers().stream().map(tier -> tier.from().minorUnits()).toList(),
                    tiers.tiers().stream().map(Effect.SpendTier::effect),
                    rounding);
        }
        if (effect instanceof Effect.QuantityTiers tiers) {
            return of(
                    Basis.UNITS,
                    tiers.tiers().stream().map(Effect.QuantityTier::from).toList(),
                    tiers.tiers().stream().map(Effect.QuantityTier::effect),
                    rounding);
        }
        return of(Basis.NONE, List.of(0L), Stream.of(effect), rounding);
    }

    private static Tiers of(Basis basis, List<Long> bounds, Stream<Effect> written, Rounding.Mode rounding) {
        List<CompiledEffect> effects =
                written.map(effect -> CompiledEffect.of(effect, rounding)).toList();
        return new Tiers(basis, bounds, effects, effects.get(0));
    }

    /** The effect of the highest tier that is reached; null if not even the first is. */
    @Nullable
    CompiledEffect reached(RunningLine[] lines, int size) {
        if (basis == Basis.NONE) {
            return lowest;
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
