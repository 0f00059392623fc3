// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import dev.tradewright.core.value.Checks;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * How an amount is shared out, so that the shares add up to it exactly. Each share is first cut off to whole minor units of its exact part,
 * whole x weight / sum of weights; the few units that are left over then go to shares one by one, and the policies differ in nothing but whose
 * turn it is:
 *
 * <ul>
 *   <li>{@link #largestRemainder()}: to those that lost most by cutting off (the method of Hamilton and Hare). The usual choice;
 *   <li>{@link #largestRatio()}: to the largest weight, then the next;
 *   <li>{@link #floorThenFirst()}: in written order.
 * </ul>
 *
 * Among equals the earlier share comes first, always, so that the same question has the same answer.
 *
 * <p>{@code Allocation.largestRemainder().allocate(Money.parse("CNY 10.00"), 1, 1, 1)} is CNY 3.34, CNY 3.33 and CNY 3.33.
 *
 * <p>What holds for every policy: the shares add up to the whole; each has the sign of the whole or is zero; a weight of 0 gets nothing; a share
 * differs from its exact part by less than one minor unit, or by one where the other two policies give a unit to a share that came out even;
 * weights 1 and 3 give the same as 10 and 30; the shares of a negative amount are those of the positive one with the other sign. Products have 128 bits or as many as they need: no amount and no weight is too large.
 *
 * <h2>Limits</h2>
 *
 * A {@link Claim} may set a least and a most for its share. The exact parts are then weight x f, where a part below its least is raised to it,
 * one above its most is lowered to it, and f is the one factor with which they add up to the whole. Shares at a limit are final; the others are
 * cut off and get the left-over units as above, never past their most. CNY 100 for the weights 1, 1 and 2 with a most of CNY 30 for the last is
 * 35, 35 and 30: what the last cannot take goes to the others by their weights. Limits are sizes: for an amount below zero they hold on its side
 * of zero. A weight of 0 gets its least and no more. If the limits leave no answer, that is an {@link IllegalArgumentException}.
 *
 * <p>Immutable and thread-safe. Sharing out over n weights makes one list of n longs, whose amounts come into being when they are read.
 */
public final class Allocation {

    private static final Allocation LARGEST_REMAINDER = new Allocation(LeftOver.LARGEST_REMAINDER);
    private static final Allocation LARGEST_RATIO = new Allocation(LeftOver.LARGEST_RATIO);
    private static final Allocation FLOOR_THEN_FIRST = new Allocation(LeftOver.FLOOR_THEN_FIRST);

    private final LeftOver leftOver;

    private Allocation(LeftOver leftOver) {
        this.leftOver = leftOver;
    }

    /** Left-over units go to the shares that lost most by cutting off: 5 shared 3 to 7 is 2 and 3, from 1.5 and 3.5, a tie. */
    public static Allocation largestRemainder() {
        return LARGEST_REMAINDER;
    }

    /** Left-over units go one each to the largest weight, then the next: 10 shared 2 to 5 to 2 is 2, 6 and 2, from 2.2, 5.6 and 2.2. */
    public static Allocation largestRatio() {
        return LARGEST_RATIO;
    }

    /** Left-over units go in written order, to weights above 0: 100 shared 1 to 7 is 13 and 87, from 12.5 and 87.5. */
    public static Allocation floorThenFirst() {
        return FLOOR_THEN_FIRST;
    }

    /**
     * Reads what {@link #toString()} writes: {@code largest-remainder}, {@code largest-ratio} or {@code floor-then-first}.
     *
     * @param text  the text
     * @throws IllegalArgumentException if it is none of these
     */
    public static Allocation parse(String text) {
        return switch (Checks.notNull(text, "allocation")) {
            case "largest-remainder" -> LARGEST_REMAINDER;
            case "largest-ratio" -> LARGEST_RATIO;
            case "floor-then-first" -> FLOOR_THEN_FIRST;
            default ->
                throw new IllegalArgumentException(
                        "allocation (" + text + ") must be largest-remainder, largest-ratio or floor-then-first");
        };
    }

    /**
     * Equal shares; the first ones are larger by one minor unit where it does not come out even. CNY 10.00 in 3 is CNY 3.34, CNY 3.33, CNY 3.33.
     *
     * @param whole  what is shared out
     * @param parts  how many shares, at least 1
     * @return the shares, immutable
     * @throws IllegalArgumentException if there are less than 1
     */
    public static List<Money> evenly(Money whole, int parts) {
        Checks.that(parts >= 1, "parts", parts, "must be 1 or more");
        long[] shares = new long[parts];
        Arrays.fill(shares, whole.minorUnits() / parts);
        long left = whole.minorUnits() % parts;
        for (int i = 0; left != 0; i++, left -= whole.signum()) {
            shares[i] += whole.signum();
        }
        return new MoneyList(whole.currency(), shares);
    }

    /**
     * Shares by whole weights.
     *
     * @param whole  what is shared out, of any sign
     * @param weights  at least one; none below 0, not all 0
     * @return the shares in the order of the weights, immutable
     * @throws IllegalArgumentException if the weights are not so
     */
    public List<Money> allocate(Money whole, long... weights) {
        return new MoneyList(whole.currency(), allocateMinor(whole.minorUnits(), weights));
    }

    /**
     * Shares by weights with decimals: areas, hours, percentages that need not add up to 100.
     *
     * @param whole  what is shared out, of any sign
     * @param weights  at least one; none below 0, not all 0
     * @return the shares in the order of the weights, immutable
     * @throws IllegalArgumentException if the weights are not so
     */
    public List<Money> allocate(Money whole, List<Decimal> weights) {
        return shares(whole, Weights.of(weights));
    }

    /**
     * Shares by portions that must be the whole together, with at most one that {@link Portion#remaining() takes the rest}.
     *
     * <p>{@code allocatePortions(Money.parse("USD 1.00"), List.of(Portion.parse("1/3"), Portion.remaining()))} is USD 0.33 and USD 0.67.
     *
     * @param whole  what is shared out, of any sign
     * @param portions  at least one
     * @return the shares in the order of the portions, immutable
     * @throws PortionSumException if they are more or less than the whole
     * @throws IllegalArgumentException if there is none, or more than one takes the rest
     */
    public List<Money> allocatePortions(Money whole, List<Portion> portions) {
        return shares(whole, Portion.weights(portions));
    }

    /**
     * Shares by weights within limits.
     *
     * @param whole  what is shared out, of any sign
     * @param claims  at least one, not all weights 0, limits of the currency of the whole
     * @return the shares in the order of the claims, immutable
     * @throws IllegalArgumentException if there is none, all weights are 0, or the limits leave no answer
     * @throws CurrencyMismatchException if a limit is of another currency
     * @throws ArithmeticException if the weights, as whole numbers in the same ratio, add up to more than 63 bits
     */
    public List<Money> allocateWithin(Money whole, List<Claim> claims) {
        long[] least = new long[claims.size()];
        long[] most = new long[claims.size()];
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            least[i] = claim.leastMinorUnits(whole);
            most[i] = claim.mostMinorUnits(whole);
        }
        long[] weights =
                Weights.fitting(Weights.of(claims.stream().map(Claim::weight).toList()));
        return new MoneyList(whole.currency(), allocateMinor(whole.minorUnits(), weights, least, most));
    }

    /**
     * Shares in minor units, for engines that count in longs.
     *
     * @param whole  what is shared out, of any sign
     * @param weights  at least one; none below 0, not all 0
     * @return a new array with the shares in the order of the weights
     * @throws IllegalArgumentException if the weights are not so
     */
    public long[] allocateMinor(long whole, long... weights) {
        long total = Weights.total(Checks.notNull(weights, "weights"));
        return total == Weights.TOO_LARGE
                ? Apportionment.shares(leftOver, whole, Weights.of(weights))
                : Apportionment.shares(leftOver, whole, weights, total);
    }

    /**
     * Shares in minor units within limits, for engines that count in longs.
     *
     * @param whole  what is shared out, of any sign
     * @param weights  at least one; none below 0, not all 0, with a sum of at most 9223372036854775807
     * @param least  the least size of each share, 0 or more, as many as weights
     * @param most  the largest size of each share, not below the least, as many as weights; {@link Long#MAX_VALUE} for no limit
     * @return a new array with the shares in the order of the weights
     * @throws IllegalArgumentException if an argument is not so, or the limits leave no answer
     * @throws ArithmeticException if the weights add up to more
     */
    public long[] allocateMinor(long whole, long[] weights, long[] least, long[] most) {
        long total = Weights.total(Checks.notNull(weights, "weights"));
        if (total == Weights.TOO_LARGE) {
            throw Wide.overflow("the sum of weights " + Arrays.toString(weights));
        }
        return new BoundedApportionment(leftOver, whole, weights, least, most).shares();
    }

    private List<Money> shares(Money whole, BigInteger[] weights) {
        long[] small = Weights.small(weights);
        long[] shares = small.length == 0
                ? Apportionment.shares(leftOver, whole.minorUnits(), weights)
                : allocateMinor(whole.minorUnits(), small);
        return new MoneyList(whole.currency(), shares);
    }

    /** The policy's name: {@code largest-remainder}. {@link #parse} reads it back. */
    @Override
    public String toString() {
        return switch (leftOver) {
            case LARGEST_REMAINDER -> "largest-remainder";
            case LARGEST_RATIO -> "largest-ratio";
            case FLOOR_THEN_FIRST -> "floor-then-first";
        };
    }

    /** Whose turn it is when a minor unit is left over. */
    enum LeftOver {
        LARGEST_REMAINDER,
        LARGEST_RATIO,
        FLOOR_THEN_FIRST
    }
}
