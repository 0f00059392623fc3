// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import dev.tradewright.core.money.Allocation.LeftOver;
import dev.tradewright.core.value.Checks;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * Whole numbers shared out by weights within limits. In rounds, what is open is shared by the open weights. If the parts below their least lack
 * more than the parts above their most have too much, those below become final at their least; otherwise those above become final at their most;
 * both, if it is the same. (This is how CSS Flexible Box Layout, section 9.7, resolves flexible lengths.) A round makes at least one share final
 * or is the last.
 */
final class BoundedApportionment {

    private final LeftOver leftOver;
    private final long whole;
    private final int unit;
    private final long[] least;
    private final long[] most;

    /** The weights of the shares that are open, 0 for those that are final. */
    private final long[] openWeights;

    /** What final shares have, with the sign of the whole. */
    private final long[] settled;

    private long open;
    private long openTotal;

    BoundedApportionment(LeftOver leftOver, long whole, long[] weights, long[] least, long[] most) {
        this.leftOver = leftOver;
        this.whole = whole;
        this.unit = Long.signum(whole);
        this.least = Checks.notNull(least, "least").clone();
        this.most = Checks.notNull(most, "most").clone();
        this.openWeights = weights.clone();
        this.settled = new long[weights.length];
        this.open = whole;
        checkLimits();
    }

    private void checkLimits() {
        int count = openWeights.length;
        Checks.that(least.length == count, "least", Arrays.toString(least), "must be as many as weights, " + count);
        Checks.that(most.length == count, "most", Arrays.toString(most), "must be as many as weights, " + count);
        BigInteger leasts = BigInteger.ZERO;
        BigInteger mosts = BigInteger.ZERO;
        boolean unlimited = false;
        for (int i = 0; i < count; i++) {
            Checks.that(least[i] >= 0, "least[" + i + "]", least[i], "must be 0 or more");
            Checks.that(most[i] >= least[i], "most[" + i + "]", most[i], "must not be below the least, " + least[i]);
            leasts = leasts.add(BigInteger.valueOf(least[i]));
            mosts = mosts.add(BigInteger.valueOf(openWeights[i] == 0 ? least[i] : most[i]));
            unlimited |= openWeights[i] != 0 && most[i] == Long.MAX_VALUE;
        }
        BigInteger size = BigInteger.valueOf(whole).abs();
        Checks.that(leasts.compareTo(size) <= 0, "least", leasts, "in total must not be more than the whole, " + size);
        Checks.that(
                unlimited || mosts.compareTo(size) >= 0,
                "most",
                mosts,
                "in total, of weights above 0, must not be less than the whole, " + size);
    }

    long[] shares() {
        if (whole == 0) {
            return new long[settled.length];
        }
        for (int i = 0; i < openWeights.length; i++) {
            openTotal += openWeights[i];
            if (openWeights[i] == 0) {
                settle(i, least[i]);
            }
        }
        boolean settling = true;
        while (settling && openTotal > 0) {
            settling = settleRound();
        }
        if (openTotal == 0) {
            return settled;
        }
        long[] shares = Apportionment.shares(leftOver, open, openWeights, openTotal, most);
        for (int i = 0; i < shares.length; i++) {
            shares[i] += settled[i];
        }
        return shares;
    }

    /** One round; false if every open part is within its limits. */
    private boolean settleRound() {
        BigInteger limits = BigInteger.ZERO;
        BigInteger weights = BigInteger.ZERO;
        boolean any = false;
        for (int i = 0; i < openWeights.length; i++) {
            if (isBelow(i) || isAbove(i)) {
                any = true;
                limits = limits.add(BigInteger.valueOf(isBelow(i) ? least[i] : most[i]));
                weights = weights.add(BigInteger.valueOf(openWeights[i]));
            }
        }
        if (!any) {
            return false;
        }
        // what is lacking minus what is too much, x openTotal: limits x openTotal - |open| x weights
        int lacking = limits.multiply(BigInteger.valueOf(openTotal))
                .compareTo(BigInteger.valueOf(open).abs().multiply(weights));
        settle(lacking >= 0, lacking <= 0);
        return true;
    }

    private void settle(boolean thoseBelow, boolean thoseAbove) {
        boolean[] below = new boolean[openWeights.length];
        boolean[] above = new boolean[openWeights.length];
        for (int i = 0; i < openWeights.length; i++) {
            below[i] = thoseBelow && isBelow(i);
            above[i] = thoseAbove && isAbove(i);
        }
        for (int i = 0; i < openWeights.length; i++) {
            if (below[i] || above[i]) {
                settle(i, below[i] ? least[i] : most[i]);
            }
        }
    }

    private void settle(int i, long size) {
        settled[i] = unit * size;
        open -= settled[i];
        openTotal -= openWeights[i];
        openWeights[i] = 0;
    }

    private boolean isBelow(int i) {
        return openWeights[i] > 0 && compareWithLimit(i, least[i]) < 0;
    }

    private boolean isAbove(int i) {
        return openWeights[i] > 0 && most[i] != Long.MAX_VALUE && compareWithLimit(i, most[i]) > 0;
    }

    /** The size of an open part against a limit: open x weight / openTotal <=> limit. */
    private int compareWithLimit(int i, long limit) {
        return unit * Wide.compareProducts(open, openWeights[i], unit * limit, openTotal);
    }
}
