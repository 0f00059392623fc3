// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.money.Rounding;
import dev.tradewright.hr.payroll.Interval.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    private static final Domain X = new Domain(whole(-2), whole(10));

    private static Ratio whole(long number) {
        return Ratio.of(number, 1);
    }

    private static Interval between(long low, long high) {
        return Interval.between(whole(low), whole(high));
    }

    /** Slope times x, plus something from low to high. */
    private static Interval line(long slope, long low, long high) {
        return new Interval(whole(slope), whole(low), whole(high));
    }

    @Test
    void aPointHasNoSlopeAndNoWidth() {
        assertThat(Interval.of(whole(3)).isPoint()).isTrue();
        assertThat(between(3, 4).isPoint()).isFalse();
        assertThat(Interval.ofX().isPoint()).isFalse();
    }

    /** x is from -2 to 10: 3 x + [1, 2] from -5 to 32, -3 x + [1, 2] from -29 to 8. */
    @Test
    void isFlatAtTheEndsOfX() {
        assertThat(line(3, 1, 2).flat(X)).isEqualTo(between(-5, 32));
        assertThat(line(-3, 1, 2).flat(X)).isEqualTo(between(-29, 8));
        assertThat(between(1, 2).flat(X)).isEqualTo(between(1, 2));
    }

    /** What takes off x from x leaves no more than the rest. */
    @Test
    void slopesAreSummed() {
        assertThat(line(2, 1, 2).plus(line(3, 10, 20))).isEqualTo(line(5, 11, 22));
        assertThat(line(2, 1, 2).minus(line(2, 10, 20))).isEqualTo(between(-19, -8));
        assertThat(line(2, 1, 5).negated()).isEqualTo(line(-2, -5, -1));
    }

    @Test
    void aPointScales() {
        assertThat(line(2, 1, 5).times(Interval.of(whole(-3)), X)).isEqualTo(line(-6, -15, -3));
        assertThat(line(2, 1, 5).times(Interval.of(whole(3)), X)).isEqualTo(line(6, 3, 15));
        assertThat(Interval.of(whole(-3)).times(line(2, 1, 5), X)).isEqualTo(line(-6, -15, -3));
        assertThat(Interval.of(whole(0)).times(line(2, 1, 5), X)).isEqualTo(between(0, 0));
    }

    /** The least and the greatest of the four products of the ends. */
    @ParameterizedTest
    @CsvSource({
        "2, 3, 5, 7, 10, 21",
        "-3, -2, 5, 7, -21, -10",
        "-3, 2, 5, 7, -21, 14",
        "-3, 2, -5, 7, -21, 15",
        "-3, -2, -7, -5, 10, 21",
        "2, 3, -5, 7, -15, 21",
        "2, 3, -7, -5, -21, -10"
    })
    void aProductLiesBetweenThoseOfTheEnds(long a, long b, long c, long d, long low, long high) {
        assertThat(between(a, b).times(between(c, d), X)).isEqualTo(between(low, high));
    }

    @Test
    void aProductOfLinesIsThatOfTheirEnds() {
        assertThat(Interval.ofX().times(Interval.ofX(), X)).isEqualTo(between(-20, 100));
    }

    @ParameterizedTest
    @CsvSource({"6, 12, 2, 3, 2, 6", "6, 12, -3, -2, -6, -2", "-6, 12, 2, 3, -3, 6"})
    void aQuotientLiesBetweenThoseOfTheEnds(long a, long b, long c, long d, long low, long high) {
        assertThat(between(a, b).dividedBy(between(c, d), X)).isEqualTo(between(low, high));
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "-3, 0", "-3, 3", "0, 0"})
    void nothingIsKnownOfWhatMayBeDividedByNothing(long low, long high) {
        assertThat(between(6, 12).dividedBy(between(low, high), X)).isNull();
    }

    @Test
    void aDivisorMayDependOnX() {
        assertThat(between(6, 12).dividedBy(line(1, 3, 3), X)).isEqualTo(Interval.between(Ratio.of(6, 13), whole(12)));
        assertThat(between(6, 12).dividedBy(line(1, 2, 3), X)).isNull();
    }

    @Test
    void whatIsInOneOfBothKeepsTheirSlope() {
        assertThat(line(2, 1, 2).join(line(2, 5, 9), X)).isEqualTo(line(2, 1, 9));
        assertThat(line(2, 5, 9).join(line(2, 1, 7), X)).isEqualTo(line(2, 1, 9));
        assertThat(line(1, 0, 0).join(line(2, 0, 1), X)).isEqualTo(between(-4, 21));
    }

    @Test
    void theLesserIsOneOfBothWhereThatIsSure() {
        assertThat(line(1, 0, 1).min(line(1, 1, 2), X)).isEqualTo(line(1, 0, 1));
        assertThat(line(1, 1, 2).min(line(1, 0, 1), X)).isEqualTo(line(1, 0, 1));
        assertThat(between(1, 4).min(between(2, 3), X)).isEqualTo(between(1, 3));
        assertThat(between(2, 3).min(between(1, 4), X)).isEqualTo(between(1, 3));
        assertThat(line(1, 0, 0).min(between(3, 4), X)).isEqualTo(between(-2, 4));
        assertThat(between(1, 4).max(between(2, 3), X)).isEqualTo(between(2, 4));
        assertThat(between(1, 2).max(line(0, 2, 5), X)).isEqualTo(between(2, 5));
    }

    /** Of whole multiples of a step the rest is rounded, outwards with a slope; [0.3, 0.7] to 0 and 1. */
    @Test
    void roundsTheRestOfWholeSlopes() {
        Interval rest = new Interval(whole(1), Ratio.of(3, 10), Ratio.of(7, 10));
        assertThat(rest.rounded(Ratio.ONE, Rounding.Mode.HALF_EVEN, X)).isEqualTo(line(1, 0, 1));
        Interval flat = Interval.between(Ratio.of(5, 2), Ratio.of(7, 2));
        assertThat(flat.rounded(Ratio.ONE, Rounding.Mode.HALF_EVEN, X)).isEqualTo(between(2, 4));
        assertThat(line(10, 1, 2).rounded(whole(5), Rounding.Mode.HALF_EVEN, X)).isEqualTo(line(10, 0, 5));
    }

    /** Half of x is from -1 to 5, wider than 4: less than a step on both sides. A third of it is exactly 4 wide, and rounded at its ends. */
    @Test
    void roundsOtherSlopesByTheirWidth() {
        Interval half = new Interval(Ratio.of(1, 2), Ratio.ZERO, Ratio.ZERO);
        assertThat(half.rounded(Ratio.ONE, Rounding.Mode.FLOOR, X))
                .isEqualTo(new Interval(Ratio.of(1, 2), whole(-1), whole(1)));
        Interval third = new Interval(Ratio.of(1, 3), Ratio.ZERO, Ratio.ZERO);
        assertThat(third.rounded(Ratio.ONE, Rounding.Mode.FLOOR, X)).isEqualTo(between(-1, 3));
        assertThat(third.rounded(Ratio.ONE, Rounding.Mode.CEILING, X)).isEqualTo(between(0, 4));
    }

    @Test
    void exactRoundingMovesNothing() {
        Interval half = Interval.between(Ratio.of(1, 2), whole(7));
        assertThat(half.rounded(Ratio.ONE, Rounding.Mode.EXACT, X)).isEqualTo(half);
    }

    @Test
    void containsItsEnds() {
        assertThat(line(1, 0, 1).contains(whole(-2), X)).isTrue();
        assertThat(line(1, 0, 1).contains(whole(11), X)).isTrue();
        assertThat(line(1, 0, 1).contains(Ratio.of(-21, 10), X)).isFalse();
        assertThat(line(1, 0, 1).contains(Ratio.of(111, 10), X)).isFalse();
    }
}
