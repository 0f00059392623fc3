// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import dev.tradewright.core.money.Allocation.LeftOver;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers shared out by weights. The state between the steps is the array of shares alone: what a share lost by cutting off,
 * whole x weight - share x total, is computed again when asked for, and is below zero as soon as the share has got its left-over unit.
 */
final class Apportionment {

    /** Up to so many weights, left-over units look for their share one by one; above, a sorted copy says who gets one. */
    private static final int FEW = 32;

    private final LeftOver leftOver;
    private final long whole;
    private final long[] weights;
    private final long total;
    private final long @Nullable [] most;
    private final int unit;
    private final long[] shares;

    private Apportionment(LeftOver leftOver, long whole, long[] weights, long total, long @Nullable [] most) {
        this.leftOver = leftOver;
        this.whole = whole;
        this.weights = weights;
        this.total = total;
        this.most = most;
        this.unit = Long.signum(whole);
        this.shares = new long[weights.length];
    }

    /** Shares by weights with a known sum above 0. */
    static long[] shares(LeftOver leftOver, long whole, long[] weights, long total) {
        return new Apportionment(leftOver, whole, weights, total, null).share();
    }

    /** The same, where no left-over unit may bring a share past a limit, as a size. */
    static long[] shares(LeftOver leftOver, long whole, long[] weights, long total, long[] most) {
        return new Apportionment(leftOver, whole, weights, total, most).share();
    }

    private long[] share() {
        long left = whole;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Wide.multiplyDivide(whole, weights[i], total, Rounding.Mode.TOWARD_ZERO);
            left -= shares[i];
        }
        // the parts cut off are each less than 1, so that fewer units are left than there are shares that lost
        // something
        int units = (int) Math.abs(left);
        if (shares.length <= FEW) {
            for (; units > 0; units--) {
                shares[next()] += unit;
            }
        } else if (units > 0) {
            spread(units);
        }
        return shares;
    }

    /** Whose turn it is: the first with the highest precedence. */
    private int next() {
        int best = 0;
        long highest = precedence(0);
        for (int i = 1; i < shares.length; i++) {
            long precedence = precedence(i);
            if (precedence > highest) {
                highest = precedence;
                best = i;
            }
        }
        return best;
    }

    private void spread(int units) {
        long[] precedences = new long[shares.length];
        for (int i = 0; i < precedences.length; i++) {
            precedences[i] = precedence(i);
        }
        Arrays.sort(precedences);
        long lowest = precedences[precedences.length - units];
        int atLowest = 0;
        for (int i = precedences.length - units; i < precedences.length && precedences[i] == lowest; i++) {
            atLowest++;
        }
        for (int i = 0; i < shares.length; i++) {
            long precedence = precedence(i);
            if (precedence > lowest || (precedence == lowest && atLowest-- > 0)) {
                shares[i] += unit;
            }
        }
    }

    /** How near a share is to the next left-over unit; 0 if it gets none. */
    private long precedence(int i) {
        long lost = unit * (whole * weights[i] - shares[i] * total); // fits, though its products may not
        if (lost < 0 || (most != null && Math.abs(shares[i]) >= most[i])) {
            return 0;
        }
        return switch (leftOver) {
            case LARGEST_REMAINDER -> lost;
            case LARGEST_RATIO -> weights[i];
            case FLOOR_THEN_FIRST -> Long.signum(weights[i]);
        };
    }

    /** Shares by weights of any size, not all 0: the same steps without limits. */
    static long[] shares(LeftOver leftOver, long whole, BigInteger[] weights) {
        BigInteger total = Arrays.stream(weights).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger[] lost = new BigInteger[weights.length];
        long[] shares = new long[weights.length];
        long left = whole;
        for (int i = 0; i < shares.length; i++) {
            BigInteger[] parts = BigInteger.valueOf(whole).multiply(weights[i]).divideAndRemainder(total);
            shares[i] = parts[0].longValueExact();
            lost[i] = parts[1].abs();
            left -= shares[i];
        }
        Comparator<Integer> turn = switch (leftOver) {
            case LARGEST_REMAINDER -> Comparator.comparing(i -> lost[i]);
            case LARGEST_RATIO -> Comparator.comparing(i -> weights[i]);
            case FLOOR_THEN_FIRST -> Comparator.comparingInt(i -> weights[i].signum());
        };
        int unit = Long.signum(whole);
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(turn.reversed()) // stable: the earlier one first among equals
                .limit(Math.abs(left))
                .forEach(i -> shares[i] += unit);
        return shares;
    }
}
