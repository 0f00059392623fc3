// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import static dev.tradewright.core.money.CurrencyUnit.CNY;
import static dev.tradewright.core.money.CurrencyUnit.EUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllocationTest {

    private static final Allocation REMAINDER = Allocation.largestRemainder();
    private static final Allocation RATIO = Allocation.largestRatio();
    private static final Allocation FIRST = Allocation.floorThenFirst();

    private static final long MAX = Long.MAX_VALUE;
    private static final long MIN = Long.MIN_VALUE;

    private static long[] of(long... numbers) {
        return numbers;
    }

    private static Money cny(String amount) {
        return Money.of(CNY, Decimal.parse(amount));
    }

    @Nested
    class ByWeights {

        static Stream<Arguments> cases() {
            return Stream.of(
                    //        whole  weights              remainder            ratio                first
                    arguments(1003, of(50, 50), of(502, 501), of(502, 501), of(502, 501)),
                    arguments(1003, of(0, 50, 50), of(0, 502, 501), of(0, 502, 501), of(0, 502, 501)),
                    // 1.5, 3.5: a tie of remainders
                    arguments(5, of(3, 7), of(2, 3), of(1, 4), of(2, 3)),
                    // 2.22, 5.55, 2.22
                    arguments(10, of(2, 5, 2), of(2, 6, 2), of(2, 6, 2), of(3, 5, 2)),
                    // 0.6, 1.2, 4.2
                    arguments(6, of(1, 2, 7), of(1, 1, 4), of(0, 1, 5), of(1, 1, 4)),
                    // 4.67, 4.67, 4.67: two units left
                    arguments(14, of(1, 1, 1), of(5, 5, 4), of(5, 5, 4), of(5, 5, 4)),
                    // 0.33, 0.33, 0.33
                    arguments(1, of(1, 1, 1), of(1, 0, 0), of(1, 0, 0), of(1, 0, 0)),
                    // 1.5, 7.5, 3.0, 0: the unit may go to a share that lost nothing, never to a weight of 0
                    arguments(12, of(1, 5, 2, 0), of(2, 7, 3, 0), of(1, 8, 3, 0), of(2, 7, 3, 0)),
                    arguments(12, of(0, 1, 2, 5), of(0, 2, 3, 7), of(0, 1, 3, 8), of(0, 2, 3, 7)),
                    // 0.75, 1.5, 0.75: 2 left, one with the largest ratio, then the first of the equal ones
                    arguments(3, of(2, 4, 2), of(1, 1, 1), of(1, 2, 0), of(1, 2, 0)),
                    arguments(0, of(3, 7), of(0, 0), of(0, 0), of(0, 0)),
                    arguments(7, of(9), of(7), of(7), of(7)),
                    arguments(100, of(0, 0, 4), of(0, 0, 100), of(0, 0, 100), of(0, 0, 100)),
                    // as large as it gets: 2^63 - 1 is odd; weights that together need 64 bits and more
                    arguments(
                            MAX,
                            of(1, 1),
                            of(MAX / 2 + 1, MAX / 2),
                            of(MAX / 2 + 1, MAX / 2),
                            of(MAX / 2 + 1, MAX / 2)),
                    arguments(MAX, of(MAX), of(MAX), of(MAX), of(MAX)),
                    arguments(3, of(MAX, MAX), of(2, 1), of(2, 1), of(2, 1)),
                    arguments(10, of(MAX, 1, MAX), of(5, 0, 5), of(5, 0, 5), of(5, 1, 4)),
                    arguments(11, of(1, MAX, MAX, MAX), of(0, 4, 4, 3), of(0, 4, 4, 3), of(1, 4, 3, 3)),
                    arguments(MAX, of(MAX - 1, 1), of(MAX - 1, 1), of(MAX - 1, 1), of(MAX - 1, 1)));
        }

        @ParameterizedTest
        @MethodSource("cases")
        void sharesByWeights(long whole, long[] weights, long[] remainder, long[] ratio, long[] first) {
            assertThat(REMAINDER.allocateMinor(whole, weights)).containsExactly(remainder);
            assertThat(RATIO.allocateMinor(whole, weights)).containsExactly(ratio);
            assertThat(FIRST.allocateMinor(whole, weights)).containsExactly(first);
        }

        @ParameterizedTest
        @MethodSource("cases")
        void mirrorsNegativeAmounts(long whole, long[] weights, long[] remainder, long[] ratio, long[] first) {
            assertThat(REMAINDER.allocateMinor(-whole, weights)).containsExactly(negated(remainder));
            assertThat(RATIO.allocateMinor(-whole, weights)).containsExactly(negated(ratio));
            assertThat(FIRST.allocateMinor(-whole, weights)).containsExactly(negated(first));
        }

        @Test
        void sharesTheSmallestAmount() {
            assertThat(REMAINDER.allocateMinor(MIN, 1)).containsExactly(MIN);
            assertThat(REMAINDER.allocateMinor(MIN, 1, 1)).containsExactly(MIN / 2, MIN / 2);
            assertThat(REMAINDER.allocateMinor(MIN, MAX, MAX)).containsExactly(MIN / 2, MIN / 2);
            // 2^63 = 3 x 3074457345618258602 + 2
            assertThat(RATIO.allocateMinor(MIN, 1, 1, 1))
                    .containsExactly(-3074457345618258603L, -3074457345618258603L, -3074457345618258602L);
        }

        @Test
        void sharesOverManyAsOverFew() {
            // 100 weights of 7 share 1050 + 33 units: 10.83 each, so that 83 get 11 and 17 get 10
            long[] weights = new long[100];
            Arrays.fill(weights, 7);
            long[] shares = REMAINDER.allocateMinor(1083, weights);
            assertThat(shares).startsWith(11, 11).endsWith(10, 10);
            assertThat(LongStream.of(shares).filter(share -> share == 11)).hasSize(83);
            assertThat(LongStream.of(shares).sum()).isEqualTo(1083);
        }

        @Test
        void refusesWeightsThatShareNothing() {
            assertThatThrownBy(() -> REMAINDER.allocateMinor(100))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("weights ([]) must be at least one, and not all 0");
            assertThatThrownBy(() -> REMAINDER.allocateMinor(100, 0, 0))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("weights ([0, 0]) must be at least one, and not all 0");
            assertThatThrownBy(() -> REMAINDER.allocateMinor(100, 3, -1))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("weights[1] (-1) must be 0 or more");
            assertThatThrownBy(() -> REMAINDER.allocate(cny("1.00"), List.of()))
                    .hasMessage("weights ([]) must be at least one, and not all 0");
            assertThatThrownBy(() -> REMAINDER.allocate(cny("1.00"), List.of(Decimal.ZERO)))
                    .hasMessage("weights ([0]) must be at least one, and not all 0");
            assertThatThrownBy(() -> REMAINDER.allocate(cny("1.00"), List.of(Decimal.ONE, Decimal.parse("-0.5"))))
                    .hasMessage("weights[1] (-0.5) must be 0 or more");
        }

        @Test
        void sharesByDecimals() {
            // 10.00 x 0.5/2.5, 2.0/2.5
            assertThat(REMAINDER.allocate(cny("10.00"), List.of(Decimal.parse("0.5"), Decimal.of(2))))
                    .containsExactly(cny("2.00"), cny("8.00"));
            // no long holds both at one scale: 10^18 and 10^-18
            assertThat(REMAINDER.allocate(
                            cny("10.00"), List.of(Decimal.of(1, 18), Decimal.of(1_000_000_000_000_000_000L))))
                    .containsExactly(cny("0.00"), cny("10.00"));
            assertThat(FIRST.allocate(cny("10.00"), List.of(Decimal.of(1, 18), Decimal.of(1_000_000_000_000_000_000L))))
                    .containsExactly(cny("0.01"), cny("9.99"));
        }
    }

    @Nested
    class OfMoney {

        @Test
        void givesAnImmutableList() {
            List<Money> shares = cny("10.00").allocate(1, 1, 1);
            assertThat(shares).containsExactly(cny("3.34"), cny("3.33"), cny("3.33"));
            assertThat(shares).isEqualTo(List.of(cny("3.34"), cny("3.33"), cny("3.33")));
            assertThatThrownBy(() -> shares.set(0, cny("0"))).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> shares.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> shares.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        }

        @Test
        void splitsEvenly() {
            assertThat(cny("0.05").split(3)).containsExactly(cny("0.02"), cny("0.02"), cny("0.01"));
            assertThat(cny("-0.05").split(3)).containsExactly(cny("-0.02"), cny("-0.02"), cny("-0.01"));
            assertThat(cny("0.02").split(4)).containsExactly(cny("0.01"), cny("0.01"), cny("0"), cny("0"));
            assertThat(cny("7.00").split(1)).containsExactly(cny("7.00"));
            assertThat(Money.ofMinor(CNY, MIN).split(2)).containsOnly(Money.ofMinor(CNY, MIN / 2));
            assertThatThrownBy(() -> cny("7.00").split(0)).hasMessage("parts (0) must be 1 or more");
        }
    }

    @Nested
    class ByPortions {

        private List<Money> share(Allocation policy, String amount, String... portions) {
            return policy.allocatePortions(
                    cny(amount), Stream.of(portions).map(Portion::parse).toList());
        }

        @Test
        void sharesTheWhole() {
            // 0.875 and 0.125 of 100 fen: 87.5 and 12.5
            assertThat(share(FIRST, "1.00", "remaining", "12.5%")).containsExactly(cny("0.88"), cny("0.12"));
            assertThat(share(FIRST, "1.00", "12.5%", "remaining")).containsExactly(cny("0.13"), cny("0.87"));
            assertThat(share(REMAINDER, "1.00", "1/3", "1/3", "1/3"))
                    .containsExactly(cny("0.34"), cny("0.33"), cny("0.33"));
            assertThat(share(REMAINDER, "1.00", "1/2", "0.3", "20%"))
                    .containsExactly(cny("0.50"), cny("0.30"), cny("0.20"));
            assertThat(share(REMAINDER, "1.00", "100%", "remaining")).containsExactly(cny("1.00"), cny("0"));
            assertThat(share(REMAINDER, "1.00", "remaining")).containsExactly(cny("1.00"));
        }

        @Test
        void sharesByPrimesWhoseProductIsBeyondALong() {
            // sixteen primes from 43 to 113 have a product of more than 95 bits
            List<Portion> portions = Stream.concat(
                            LongStream.of(43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107, 113)
                                    .mapToObj(prime -> Portion.of(1, prime)),
                            Stream.of(Portion.remaining()))
                    .toList();
            List<Money> shares = REMAINDER.allocatePortions(cny("1000.00"), portions);
            assertThat(shares.get(0)).isEqualTo(cny("23.26")); // 1000 / 43 = 23.2558...
            assertThat(Money.total(CNY, shares)).isEqualTo(cny("1000.00"));
        }

        @Test
        void refusesWhatIsNotTheWhole() {
            assertThatThrownBy(() -> share(REMAINDER, "1.00", "1/2", "1/3"))
                    .isInstanceOf(PortionSumException.class)
                    .hasMessage("portions ([1/2, 1/3]) must sum to one but are less\n"
                            + "Maybe let one of them take what is remaining.");
            assertThatThrownBy(() -> share(REMAINDER, "1.00", "1/2", "51%"))
                    .isInstanceOf(PortionSumException.class)
                    .hasMessage("portions ([1/2, 51/100]) must sum to one but are more");
            assertThatThrownBy(() -> share(REMAINDER, "1.00", "1/2", "51%", "remaining"))
                    .isInstanceOf(PortionSumException.class);
            assertThatThrownBy(() -> share(REMAINDER, "1.00", "remaining", "1/2", "remaining"))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("portions ([remaining, 1/2, remaining]) must have no more than one that is remaining");
            assertThatThrownBy(() -> share(REMAINDER, "1.00")).hasMessage("portions ([]) must be at least one");
        }
    }

    @Nested
    class WithinLimits {

        private static final long NONE = Long.MAX_VALUE;

        static Stream<Arguments> cases() {
            return Stream.of(
                    //        whole  weights         least         most                  shares
                    arguments(100, of(1, 1, 2), of(0, 0, 0), of(NONE, NONE, 30), of(35, 35, 30)),
                    // 25, 25, 50 -> the last at 30, 70 for 1 : 1 -> the first at 20, 50 for the second
                    arguments(100, of(1, 1, 2), of(0, 0, 0), of(20, NONE, 30), of(20, 50, 30)),
                    arguments(100, of(1, 1, 2), of(0, 40, 0), of(NONE, NONE, NONE), of(20, 40, 40)),
                    // below their least lack 15 + 0, above their most too much 20: the most is final first; 70 for 1 :
                    // 1 then
                    arguments(100, of(1, 1, 2), of(40, 0, 0), of(NONE, NONE, 30), of(40, 30, 30)),
                    // lacking 15, too much 15: both are final
                    arguments(100, of(1, 1, 2), of(40, 0, 0), of(NONE, NONE, 35), of(40, 25, 35)),
                    arguments(10, of(1, 1, 1), of(0, 0, 0), of(3, 3, NONE), of(3, 3, 4)),
                    arguments(10, of(1, 1, 1), of(0, 0, 0), of(3, NONE, NONE), of(3, 4, 3)),
                    arguments(10, of(1, 1, 1), of(0, 0, 0), of(3, 3, 4), of(3, 3, 4)),
                    arguments(9, of(1, 1, 1), of(3, 3, 3), of(3, 3, 3), of(3, 3, 3)),
                    // a weight of 0 gets its least
                    arguments(10, of(0, 1, 1), of(4, 0, 0), of(NONE, NONE, NONE), of(4, 3, 3)),
                    arguments(0, of(1, 2), of(0, 0), of(0, NONE), of(0, 0)),
                    // ties and limits as large as they get
                    arguments(MAX, of(MAX / 2, MAX / 2), of(0, MAX - 1), of(NONE, NONE), of(1, MAX - 1)),
                    arguments(MAX, of(1, 1), of(0, 0), of(7, MAX - 1), of(7, MAX - 7)));
        }

        @ParameterizedTest
        @MethodSource("cases")
        void sharesWithinLimits(long whole, long[] weights, long[] least, long[] most, long[] shares) {
            assertThat(REMAINDER.allocateMinor(whole, weights, least, most)).containsExactly(shares);
            assertThat(REMAINDER.allocateMinor(-whole, weights, least, most)).containsExactly(negated(shares));
        }

        @Test
        void neverGivesALeftOverUnitPastTheMost() {
            // 3.5, 7.0, 3.5: the largest ratio is at its most already, and the unit goes to the next
            assertThat(RATIO.allocateMinor(14, of(1, 2, 1), of(0, 0, 0), of(NONE, 7, NONE)))
                    .containsExactly(4, 7, 3);
            assertThat(FIRST.allocateMinor(14, of(2, 1, 1), of(0, 0, 0), of(7, NONE, NONE)))
                    .containsExactly(7, 4, 3);
            assertThat(RATIO.allocateMinor(14, of(1, 2, 1), of(0, 0, 0), of(NONE, NONE, NONE)))
                    .containsExactly(3, 8, 3);
        }

        @Test
        void sharesTheSmallestAmount() {
            assertThat(REMAINDER.allocateMinor(MIN, of(1), of(0), of(NONE))).containsExactly(MIN);
            assertThat(REMAINDER.allocateMinor(MIN, of(1, 1), of(0, 0), of(NONE, 1)))
                    .containsExactly(MIN + 1, -1);
        }

        @Test
        void sharesMoneyByClaims() {
            List<Claim> claims = List.of(
                    Claim.of(1), Claim.of(1).atLeast(cny("26.00")), Claim.of(2).atMost(cny("30.00")));
            assertThat(REMAINDER.allocateWithin(cny("100.00"), claims))
                    .containsExactly(cny("35.00"), cny("35.00"), cny("30.00"));
            assertThat(REMAINDER.allocateWithin(cny("-100.00"), claims))
                    .containsExactly(cny("-35.00"), cny("-35.00"), cny("-30.00"));
            assertThatThrownBy(() -> REMAINDER.allocateWithin(Money.of(EUR, 100), claims))
                    .isInstanceOf(CurrencyMismatchException.class);
        }

        @Test
        void refusesLimitsThatLeaveNoAnswer() {
            assertThatThrownBy(() -> REMAINDER.allocateMinor(10, of(1, 1), of(5, 6), of(NONE, NONE)))
                    .hasMessage("least (11) in total must not be more than the whole, 10");
            assertThatThrownBy(() -> REMAINDER.allocateMinor(10, of(1, 1), of(0, 0), of(5, 4)))
                    .hasMessage("most (9) in total, of weights above 0, must not be less than the whole, 10");
            assertThatThrownBy(() -> REMAINDER.allocateMinor(10, of(1, 0), of(0, 0), of(5, NONE)))
                    .hasMessage("most (5) in total, of weights above 0, must not be less than the whole, 10");
            assertThatThrownBy(() -> REMAINDER.allocateMinor(0, of(1, 1), of(1, 0), of(NONE, NONE)))
                    .hasMessage("least (1) in total must not be more than the whole, 0");
            assertThatThrownBy(() -> REMAINDER.allocateMinor(10, of(1, 1), of(0, -1), of(NONE, NONE)))
                    .hasMessage("least[1] (-1) must be 0 or more");
            assertThatThrownBy(() -> REMAINDER.allocateMinor(10, of(1, 1), of(0, 3), of(NONE, 2)))
                    .hasMessage("most[1] (2) must not be below the least, 3");
            assertThatThrownBy(() -> REMAINDER.allocateMinor(10, of(1, 1), of(0), of(NONE, 2)))
                    .hasMessage("least ([0]) must be as many as weights, 2");
            assertThatThrownBy(() -> REMAINDER.allocateMinor(10, of(1, 1), of(0, 0), of(NONE)))
                    .hasMessage("most ([9223372036854775807]) must be as many as weights, 2");
            assertThatThrownBy(() -> REMAINDER.allocateMinor(10, of(MAX, 1), of(0, 0), of(NONE, NONE)))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("overflow: the sum of weights [9223372036854775807, 1] does not fit into 64 bits");
            assertThatThrownBy(() -> REMAINDER.allocateWithin(
                            cny("10.00"),
                            List.of(
                                    new Claim(Decimal.of(1, 18), null, null),
                                    new Claim(Decimal.of(1_000_000_000_000_000_000L), null, null))))
                    .isInstanceOf(ArithmeticException.class);
            assertThatThrownBy(() -> REMAINDER.allocateWithin(cny("10.00"), Collections.emptyList()))
                    .hasMessage("weights ([]) must be at least one, and not all 0");
        }

        @Test
        void refusesClaimsThatContradictThemselves() {
            assertThatThrownBy(() -> Claim.of(-1)).hasMessage("weight (-1) must be 0 or more");
            assertThatThrownBy(() -> Claim.of(1).atLeast(cny("-0.01")))
                    .hasMessage("least (CNY -0.01) must not be below zero");
            assertThatThrownBy(() -> Claim.of(1).atMost(cny("-0.01")))
                    .hasMessage("most (CNY -0.01) must not be below zero");
            assertThatThrownBy(() -> Claim.of(1).atLeast(cny("2.00")).atMost(cny("1.99")))
                    .hasMessage("most (CNY 1.99) must not be below the least, CNY 2.00");
            assertThat(Claim.of(1).atLeast(cny("2.00")).atMost(cny("2.00")).most())
                    .isEqualTo(cny("2.00"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"largest-remainder", "largest-ratio", "floor-then-first"})
    void readsItsOwnName(String name) {
        assertThat(Allocation.parse(name)).hasToString(name);
    }

    @Test
    void refusesAnotherName() {
        assertThatThrownBy(() -> Allocation.parse("hamilton"))
                .hasMessage("allocation (hamilton) must be largest-remainder, largest-ratio or floor-then-first");
    }

    private static long[] negated(long[] numbers) {
        return LongStream.of(numbers).map(Math::negateExact).toArray();
    }
}
