// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import dev.tradewright.core.value.Checks;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** Weights of shares as whole numbers of the same ratios. */
final class Weights {

    /** The total of weights that add up to more than a long. */
    static final long TOO_LARGE = -1;

    private Weights() {}

    /** The sum of weights, or {@link #TOO_LARGE}; refuses weights below 0, none, and only zeros. */
    static long total(long[] weights) {
        long total = 0;
        for (int i = 0; i < weights.length; i++) {
            long weight = weights[i];
            if (weight < 0) {
                throw new IllegalArgumentException("weights[" + i + "] (" + weight + ") must be 0 or more");
            }
            // stays below zero once it has wrapped, since another 2^63 - 1 cannot bring it back unseen
            total = total < 0 ? TOO_LARGE : total + weight;
        }
        if (total == 0) {
            throw noWeight(Arrays.toString(weights));
        }
        return total < 0 ? TOO_LARGE : total;
    }

    static BigInteger[] of(long[] weights) {
        return Arrays.stream(weights).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
    }

    /** Decimals without their points, all moved by as many places; refuses weights below 0, none, and only zeros. */
    static BigInteger[] of(List<Decimal> weights) {
        int scale = 0;
        boolean any = false;
        for (int i = 0; i < Checks.notNull(weights, "weights").size(); i++) {
            Decimal weight = weights.get(i);
            Checks.that(weight.signum() >= 0, "weights[" + i + "]", weight, "must be 0 or more");
            scale = Math.max(scale, weight.scale());
            any |= !weight.isZero();
        }
        if (!any) {
            throw noWeight(weights.toString());
        }
        BigInteger[] whole = new BigInteger[weights.size()];
        for (int i = 0; i < whole.length; i++) {
            Decimal weight = weights.get(i);
            whole[i] = BigInteger.valueOf(weight.unscaled()).multiply(BigInteger.TEN.pow(scale - weight.scale()));
        }
        return whole;
    }

    private static IllegalArgumentException noWeight(String weights) {
        return new IllegalArgumentException("weights (" + weights + ") must be at least one, and not all 0");
    }

    /** The same ratios in longs with a sum that fits into one too; empty if there are none. */
    static long[] small(BigInteger[] weights) {
        BigInteger divisor = Arrays.stream(weights).reduce(BigInteger.ZERO, BigInteger::gcd);
        BigInteger total = Arrays.stream(weights).reduce(BigInteger.ZERO, BigInteger::add);
        if (total.divide(divisor).bitLength() > 63) {
            return new long[0];
        }
        return Arrays.stream(weights)
                .mapToLong(weight -> weight.divide(divisor).longValueExact())
                .toArray();
    }

    /** As {@link #small}, and refused if there are none. */
    static long[] fitting(BigInteger[] weights) {
        long[] small = small(weights);
        if (small.length == 0) {
            throw Wide.overflow("the sum of weights " + Arrays.toString(weights));
        }
        return small;
    }
}
