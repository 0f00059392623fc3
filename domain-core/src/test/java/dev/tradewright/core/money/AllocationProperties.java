// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class AllocationProperties {

    private static final List<Allocation> POLICIES =
            List.of(Allocation.largestRemainder(), Allocation.largestRatio(), Allocation.floorThenFirst());

    @Provide
    Arbitrary<Allocation> policies() {
        return Arbitraries.of(POLICIES);
    }

    /** From one weight to more than are looked at one by one; small ones that tie often, and such as need more than 64 bits together. */
    @Provide
    Arbitrary<long[]> weights() {
        Arbitrary<Long> small = Arbitraries.longs().between(0, 5);
        Arbitrary<Long> any = Arbitraries.longs().between(0, Long.MAX_VALUE);
        return Arbitraries.oneOf(
                        small.array(long[].class).ofMinSize(1).ofMaxSize(8),
                        small.array(long[].class).ofMinSize(30).ofMaxSize(70),
                        any.array(long[].class).ofMinSize(1).ofMaxSize(6))
                .filter(weights -> LongStream.of(weights).anyMatch(weight -> weight > 0));
    }

    @Provide
    Arbitrary<Long> wholes() {
        return Arbitraries.oneOf(Arbitraries.longs().between(-200, 200), Arbitraries.longs());
    }

    @Property
    void sharesAddUpToTheWholeAndLieWithinAUnitOfTheirExactPart(
            @ForAll("policies") Allocation policy, @ForAll("wholes") long whole, @ForAll("weights") long[] weights) {
        long[] shares = policy.allocateMinor(whole, weights);
        BigInteger total = sum(weights);
        assertThat(shares).hasSameSizeAs(weights);
        assertThat(sum(shares)).isEqualTo(whole);
        for (int i = 0; i < shares.length; i++) {
            // |share x total - whole x weight| < total; one whole unit off for the policies that do not look at what
            // was lost
            BigInteger off = big(shares[i]).multiply(total).subtract(big(whole).multiply(big(weights[i])));
            if (policy == Allocation.largestRemainder()) {
                assertThat(off.abs()).isLessThan(total);
            } else {
                assertThat(off.abs()).isLessThanOrEqualTo(total);
            }
            assertThat(Long.signum(shares[i])).isIn(0, Long.signum(whole));
            assertThat(weights[i] == 0 && shares[i] != 0).isFalse();
        }
    }

    /** An independent reading of the rule: cut off, sort by what was lost, give out. */
    @Property
    void largestRemainderIsTheMethodOfHamilton(@ForAll("wholes") long whole, @ForAll("weights") long[] weights) {
        BigInteger total = sum(weights);
        BigInteger size = big(whole).abs();
        BigInteger[] expected = new BigInteger[weights.length];
        BigInteger[] lost = new BigInteger[weights.length];
        BigInteger left = size;
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] parts = size.multiply(big(weights[i])).divideAndRemainder(total);
            expected[i] = parts[0];
            lost[i] = parts[1];
            left = left.subtract(parts[0]);
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted((a, b) -> lost[b].compareTo(lost[a]))
                .limit(left.longValueExact())
                .forEach(i -> expected[i] = expected[i].add(BigInteger.ONE));
        BigInteger sign = big(Long.signum(whole));
        assertThat(Allocation.largestRemainder().allocateMinor(whole, weights))
                .containsExactly(Arrays.stream(expected)
                        .mapToLong(share -> share.multiply(sign).longValueExact())
                        .toArray());
    }

    @Property
    void mirrorsNegativeAmounts(
            @ForAll("policies") Allocation policy,
            @ForAll @LongRange(min = 0) long whole,
            @ForAll("weights") long[] weights) {
        assertThat(policy.allocateMinor(-whole, weights))
                .containsExactly(LongStream.of(policy.allocateMinor(whole, weights))
                        .map(share -> -share)
                        .toArray());
    }

    @Property
    void onlyTheRatioOfWeightsMatters(
            @ForAll("policies") Allocation policy,
            @ForAll("wholes") long whole,
            @ForAll @Size(min = 1, max = 40) List<@LongRange(max = 1_000_000) Long> ratios,
            @ForAll @LongRange(min = 1, max = 1_000_000) long factor) {
        long[] weights = ratios.stream().mapToLong(ratio -> ratio + 1).toArray();
        long[] shares = policy.allocateMinor(whole, weights);
        assertThat(policy.allocateMinor(
                        whole,
                        LongStream.of(weights).map(weight -> weight * factor).toArray()))
                .containsExactly(shares);
        List<Decimal> decimals =
                LongStream.of(weights).mapToObj(weight -> Decimal.of(weight, 7)).toList();
        assertThat(policy.allocate(Money.ofMinor(CurrencyUnit.CNY, whole), decimals))
                .extracting(Money::minorUnits)
                .containsExactlyElementsOf(LongStream.of(shares).boxed().toList());
    }

    /** Shares follow their weights when these change places, unless different weights lost the same and their places decide. */
    @Property
    void sharesDoNotDependOnTheOrderOfWeights(@ForAll("wholes") long whole, @ForAll("weights") long[] weights) {
        long[] reversed = new long[weights.length];
        for (int i = 0; i < weights.length; i++) {
            reversed[i] = weights[weights.length - 1 - i];
        }
        Allocation ratio = Allocation.largestRatio();
        assertThat(pairs(reversed, ratio.allocateMinor(whole, reversed)))
                .isEqualTo(pairs(weights, ratio.allocateMinor(whole, weights)));
        BigInteger total = sum(weights);
        long losses = LongStream.of(weights)
                .distinct()
                .mapToObj(weight -> big(whole).abs().multiply(big(weight)).mod(total))
                .distinct()
                .count();
        if (losses == LongStream.of(weights).distinct().count()) {
            Allocation remainder = Allocation.largestRemainder();
            assertThat(pairs(reversed, remainder.allocateMinor(whole, reversed)))
                    .isEqualTo(pairs(weights, remainder.allocateMinor(whole, weights)));
        }
    }

    private static List<String> pairs(long[] weights, long[] shares) {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> weights[i] + ":" + shares[i])
                .sorted()
                .toList();
    }

    @Property
    void evenSharesAreSharesByEqualWeights(
            @ForAll("policies") Allocation policy,
            @ForAll("wholes") long whole,
            @ForAll @IntRange(min = 1, max = 70) int parts) {
        long[] weights = new long[parts];
        Arrays.fill(weights, 3);
        Money amount = Money.ofMinor(CurrencyUnit.CNY, whole);
        assertThat(amount.split(parts)).isEqualTo(policy.allocate(amount, weights));
    }

    @Property
    void limitsThatDoNotBindChangeNothing(
            @ForAll("policies") Allocation policy, @ForAll("wholes") long whole, @ForAll("weights") long[] weights) {
        if (sum(weights).bitLength() > 63) {
            return;
        }
        long[] least = new long[weights.length];
        long[] most = new long[weights.length];
        Arrays.fill(most, Long.MAX_VALUE);
        assertThat(policy.allocateMinor(whole, weights, least, most))
                .containsExactly(policy.allocateMinor(whole, weights));
    }

    /** Tries for every share whether it is at its least, at its most or open, and takes the one way that agrees with itself. */
    @Property
    void sharesWithinLimitsAreThoseOfOneFactor(
            @ForAll("policies") Allocation policy,
            @ForAll @LongRange(min = -60, max = 60) long whole,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 799) Integer> digits) {
        int count = digits.size();
        long[] weights = digits.stream().mapToLong(digit -> digit / 100).toArray();
        long[] least = digits.stream().mapToLong(digit -> digit / 10 % 10).toArray();
        long[] most = digits.stream()
                .mapToLong(digit -> digit % 10 == 9 ? Long.MAX_VALUE : digit / 10 % 10 + digit % 10 * 3)
                .toArray();
        if (sum(weights).signum() == 0) {
            return;
        }
        Optional<long[]> scaled = OneFactor.parts(Math.abs(whole), weights, least, most);
        if (scaled.isEmpty()) {
            assertThatThrownBy(() -> policy.allocateMinor(whole, weights, least, most))
                    .isInstanceOf(IllegalArgumentException.class);
            return;
        }
        long[] shares = policy.allocateMinor(whole, weights, least, most);
        assertThat(LongStream.of(shares).sum()).isEqualTo(whole);
        for (int i = 0; i < count; i++) {
            long size = Math.abs(shares[i]);
            assertThat(size).isBetween(least[i], most[i]);
            assertThat(Math.abs(size * OneFactor.SCALE - scaled.get()[i]))
                    .isLessThan(OneFactor.SCALE + (policy == Allocation.largestRemainder() ? 0 : 1));
            assertThat(Long.signum(shares[i])).isIn(0, Long.signum(whole));
        }
    }

    /** The exact parts within limits by brute force, as multiples of a scale that every sum of up to five weights below 8 divides. */
    private static final class OneFactor {

        static final long SCALE = LongStream.rangeClosed(1, 35)
                .reduce(1, (a, b) -> a / big(a).gcd(big(b)).longValue() * b);

        private OneFactor() {}

        /** Empty if there are none. Every share is tried at its least, at its most and open. */
        static Optional<long[]> parts(long whole, long[] weights, long[] least, long[] most) {
            int ways = (int) Math.pow(3, weights.length);
            for (int way = 0; way < ways; way++) {
                int[] state = new int[weights.length];
                for (int i = 0, rest = way; i < state.length; i++, rest /= 3) {
                    state[i] = rest % 3;
                }
                long[] parts = parts(whole, weights, least, most, state);
                if (parts.length > 0) {
                    return Optional.of(parts);
                }
            }
            return Optional.empty();
        }

        private static long[] parts(long whole, long[] weights, long[] least, long[] most, int[] state) {
            long open = whole;
            long openWeights = 0;
            for (int i = 0; i < weights.length; i++) {
                boolean unlimited = most[i] == Long.MAX_VALUE;
                if ((weights[i] == 0 && state[i] != 0) || (unlimited && state[i] == 1)) {
                    return new long[0];
                }
                open -= state[i] == 0 ? least[i] : state[i] == 1 ? most[i] : 0;
                openWeights += state[i] == 2 ? weights[i] : 0;
            }
            if (openWeights == 0 ? open != 0 : open < 0) {
                return new long[0];
            }
            // the factor lies between what keeps those at their most there, and what keeps those at their least there
            long factorFrom = openWeights == 0 ? 0 : factor(open, openWeights);
            long factorTo = openWeights == 0 ? Long.MAX_VALUE : factorFrom;
            long[] parts = new long[weights.length];
            for (int i = 0; i < weights.length; i++) {
                long weight = weights[i];
                if (state[i] == 0 && weight > 0) {
                    factorTo = Math.min(factorTo, least[i] * (SCALE / weight));
                } else if (state[i] == 1) {
                    factorFrom = Math.max(factorFrom, most[i] * (SCALE / weight));
                } else if (state[i] == 2 && !isWithin(factor(open, openWeights) * weight, least[i], most[i])) {
                    return new long[0];
                }
                parts[i] = state[i] == 0
                        ? least[i] * SCALE
                        : state[i] == 1 ? most[i] * SCALE : factor(open, openWeights) * weight;
            }
            return factorFrom <= factorTo ? parts : new long[0];
        }

        private static long factor(long open, long openWeights) {
            return open * (SCALE / openWeights);
        }

        private static boolean isWithin(long part, long least, long most) {
            return part >= least * SCALE && (most == Long.MAX_VALUE || part <= most * SCALE);
        }
    }

    private static BigInteger sum(long[] numbers) {
        return LongStream.of(numbers).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }
}
