// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import dev.tradewright.core.value.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What one party to an {@link Allocation} has a claim to: a part by weight, at least so much, at most so much. Limits are sizes: of an amount below
 * zero they are kept on its side of zero.
 *
 * <p>{@code Claim.of(2).atMost(Money.parse("CNY 30.00"))} is a double part, of CNY 30.00 at most.
 *
 * <p>Immutable and thread-safe.
 *
 * @param weight  the part in relation to the others', 0 or more
 * @param least  the smallest share, not below zero; null for none
 * @param most  the largest share, not below zero and not below the least; null for none
 */
public record Claim(
        Decimal weight, @Nullable Money least, @Nullable Money most) {

    /**
     * A claim.
     *
     * @throws IllegalArgumentException if the weight or a limit is below zero, or the most is below the least
     * @throws CurrencyMismatchException if the limits are of two currencies
     */
    public Claim {
        Checks.that(Checks.notNull(weight, "weight").signum() >= 0, "weight", weight, "must be 0 or more");
        Checks.that(least == null || !least.isNegative(), "least", least, "must not be below zero");
        Checks.that(most == null || !most.isNegative(), "most", most, "must not be below zero");
        Checks.that(
                least == null || most == null || !most.isLessThan(least),
                "most",
                most,
                "must not be below the least, " + least);
    }

    /**
     * A claim without limits.
     *
     * @param weight  the part in relation to the others', 0 or more
     */
    public static Claim of(Decimal weight) {
        return new Claim(weight, null, null);
    }

    /**
     * A claim without limits.
     *
     * @param weight  the part in relation to the others', 0 or more
     */
    public static Claim of(long weight) {
        return of(Decimal.of(weight));
    }

    /**
     * The same claim with a least.
     *
     * @param limit  the smallest share, not below zero
     */
    public Claim atLeast(Money limit) {
        return new Claim(weight, limit, most);
    }

    /**
     * The same claim with a most.
     *
     * @param limit  the largest share, not below zero
     */
    public Claim atMost(Money limit) {
        return new Claim(weight, least, limit);
    }

    long leastMinorUnits(Money whole) {
        return minorUnits(least, whole, 0);
    }

    long mostMinorUnits(Money whole) {
        return minorUnits(most, whole, Long.MAX_VALUE);
    }

    private static long minorUnits(@Nullable Money limit, Money whole, long otherwise) {
        if (limit == null) {
            return otherwise;
        }
        whole.requireSameCurrency(limit);
        return limit.minorUnits();
    }
}
