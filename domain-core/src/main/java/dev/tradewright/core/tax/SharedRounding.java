// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.tax;

import dev.tradewright.core.internal.Fraction;
import dev.tradewright.core.money.Rounding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Amounts whose sum is rounded once. Each gets its own amount rounded towards negative infinity, and the minor units that are still missing in the
 * sum go to those with the largest remainders, of equal ones to the first. So no share is further than one minor unit from its exact amount, if
 * the sum is rounded to the minor unit; what a coarser step demands beyond that is spread over all that are taxed, evenly.
 *
 * <p>The amounts may have both signs: shares are never taken in proportion to a sum that might be next to nothing.
 */
final class SharedRounding {

    private final List<Share> shares = new ArrayList<>();
    private Fraction sum = Fraction.ZERO;

    /** Where an amount goes to. */
    private static final class Share {
        private final Fraction remainder;
        private final long[] target;
        private final int index;

        Share(Fraction remainder, long[] target, int index) {
            this.remainder = remainder;
            this.target = target;
            this.index = index;
        }

        Fraction remainder() {
            return remainder;
        }
    }

    /** Takes part with an exact amount in minor units; what it gets is written to the target. */
    void add(Fraction exact, long[] target, int index) {
        sum = sum.plus(exact);
        target[index] = exact.roundedToMultiple(1, Rounding.Mode.FLOOR);
        if (exact.signum() != 0) {
            shares.add(new Share(exact.minus(Fraction.of(target[index], 1)), target, index));
        }
    }

    void round(long step, Rounding.Mode mode) {
        if (shares.isEmpty()) {
            return;
        }
        long missing = sum.roundedToMultiple(step, mode);
        for (Share share : shares) {
            missing = Math.subtractExact(missing, share.target[share.index]);
        }
        shares.sort(Comparator.comparing(Share::remainder).reversed());
        long each = Math.floorDiv(missing, (long) shares.size());
        long extra = Math.floorMod(missing, (long) shares.size());
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            share.target[share.index] = Math.addExact(share.target[share.index], each + (i < extra ? 1 : 0));
        }
    }
}
