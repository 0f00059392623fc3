// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.money.Rounding;
import dev.tradewright.hr.payroll.Interval.Domain;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IntervalsTest {

    private static final int A = 0;
    private static final int B = 1;
    private static final int TO = 2;
    private static final Ratio[] CONSTANTS = {
        whole(0), whole(10), whole(20), whole(1), whole(2), whole(3), whole(4), whole(7), whole(9)
    };
    private static final Domain X = new Domain(whole(0), whole(100));

    /** Rows from 0, 10 and 20: 1, 2 x, and 3 + 4 x. */
    private static final Program.Table TABLE =
            new Program.Table("T", new int[] {~0, ~1, ~2}, new int[] {~0, ~4, ~6}, new int[] {~3, ~0, ~5}, false);

    private static Ratio whole(long number) {
        return Ratio.of(number, 1);
    }

    private static Interval between(long low, long high) {
        return Interval.between(whole(low), whole(high));
    }

    private static Intervals intervals() {
        return new Intervals(new Registers.Constants(CONSTANTS), 4, X);
    }

    private static Program program(int... code) {
        return new Program(
                code, new Program.Step[] {new Program.Step(5, 1, Rounding.Mode.FLOOR)}, new Program.Table[] {TABLE});
    }

    private static Interval result(Interval a, Interval b, int... code) {
        Intervals intervals = intervals();
        intervals.set(A, a);
        intervals.set(B, b);
        intervals.run(program(code));
        return intervals.get(TO);
    }

    static Stream<Arguments> comparisons() {
        Interval yes = Interval.TRUE;
        Interval no = Interval.FALSE;
        Interval either = Interval.EITHER;
        // a - b, and whether it is then =, <>, <, <=, >, >=
        return Stream.of(
                Arguments.of(between(0, 0), List.of(yes, no, no, yes, no, yes)),
                Arguments.of(between(1, 2), List.of(no, yes, no, no, yes, yes)),
                Arguments.of(between(-2, -1), List.of(no, yes, yes, yes, no, no)),
                Arguments.of(between(0, 1), List.of(either, either, no, either, either, yes)),
                Arguments.of(between(-1, 0), List.of(either, either, either, yes, no, either)),
                Arguments.of(between(-1, 1), List.of(either, either, either, either, either, either)));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void comparesWhatLiesBetweenBounds(Interval difference, List<Interval> results) {
        for (int i = 0; i < results.size(); i++) {
            Interval b = between(40, 40);
            assertThat(result(difference.plus(b), b, Program.COMPARE + i, TO, A, B))
                    .as("comparison %d", i)
                    .isEqualTo(results.get(i));
            assertThat(result(difference.plus(Interval.ofX()), Interval.ofX(), Program.COMPARE + i, TO, A, B))
                    .as("comparison %d beside x", i)
                    .isEqualTo(results.get(i));
        }
    }

    @Test
    void reckons() {
        Interval a = between(2, 3);
        Interval b = between(5, 7);
        assertThat(result(a, b, Program.ADD, TO, A, B)).isEqualTo(between(7, 10));
        assertThat(result(a, b, Program.SUBTRACT, TO, A, B)).isEqualTo(between(-5, -2));
        assertThat(result(a, b, Program.MULTIPLY, TO, A, B)).isEqualTo(between(10, 21));
        assertThat(result(b, a, Program.DIVIDE, TO, A, B)).isEqualTo(Interval.between(Ratio.of(5, 3), Ratio.of(7, 2)));
        assertThat(result(a, b, Program.MIN, TO, A, B)).isEqualTo(a);
        assertThat(result(a, b, Program.MAX, TO, A, B)).isEqualTo(b);
        assertThat(result(a, b, Program.NEGATE, TO, A, 0)).isEqualTo(between(-3, -2));
        assertThat(result(a, b, Program.MOVE, TO, B, 0)).isEqualTo(b);
        assertThat(result(a, b, Program.MOVE, TO, ~7, 0)).isEqualTo(between(7, 7));
        assertThat(result(Interval.TRUE, b, Program.NOT, TO, A, 0)).isEqualTo(Interval.FALSE);
        assertThat(result(Interval.EITHER, b, Program.NOT, TO, A, 0)).isEqualTo(Interval.EITHER);
        assertThat(result(between(4, 12), b, Program.ROUND, TO, A, 0)).isEqualTo(between(0, 10));
    }

    /** What is not known makes a truth either, and anything else unknown. */
    @Test
    void knowsNothingOfWhatIsReckonedWithTheUnknown() {
        Interval a = between(2, 3);
        assertThat(result(a, null, Program.ADD, TO, A, B)).isNull();
        assertThat(result(null, a, Program.ADD, TO, A, B)).isNull();
        assertThat(result(null, a, Program.MOVE, TO, A, 0)).isNull();
        assertThat(result(null, a, Program.LESS, TO, A, B)).isEqualTo(Interval.EITHER);
        assertThat(result(null, a, Program.EQUAL, TO, A, B)).isEqualTo(Interval.EITHER);
        assertThat(result(a, null, Program.GREATER_OR_EQUAL, TO, A, B)).isEqualTo(Interval.EITHER);
        assertThat(result(null, a, Program.NOT, TO, A, 0)).isEqualTo(Interval.EITHER);
        assertThat(result(a, between(-1, 1), Program.DIVIDE, TO, A, B)).isNull();
    }

    /** 7 if a holds, otherwise 9. */
    private static Interval chosen(Interval a, int jump) {
        return result(
                a, null, jump, 12, A, 0, Program.MOVE, TO, ~7, 0, Program.JUMP, 16, 0, 0, Program.MOVE, TO, ~8, 0);
    }

    @Test
    void goesOneWayOrBoth() {
        assertThat(chosen(Interval.TRUE, Program.JUMP_IF_FALSE)).isEqualTo(between(7, 7));
        assertThat(chosen(Interval.FALSE, Program.JUMP_IF_FALSE)).isEqualTo(between(9, 9));
        assertThat(chosen(Interval.TRUE, Program.JUMP_IF_TRUE)).isEqualTo(between(9, 9));
        assertThat(chosen(Interval.FALSE, Program.JUMP_IF_TRUE)).isEqualTo(between(7, 7));
        assertThat(chosen(Interval.EITHER, Program.JUMP_IF_FALSE)).isEqualTo(between(7, 9));
        assertThat(chosen(Interval.EITHER, Program.JUMP_IF_TRUE)).isEqualTo(between(7, 9));
        assertThat(chosen(null, Program.JUMP_IF_FALSE)).isEqualTo(between(7, 9));
        assertThat(chosen(Interval.of(Ratio.of(1, 2)), Program.JUMP_IF_FALSE)).isEqualTo(between(7, 7));
    }

    /** What only one way knows is not known, and what stood before is there on both. */
    @Test
    void takesTogetherWhatBothWaysGive() {
        Intervals intervals = intervals();
        intervals.set(A, Interval.EITHER);
        intervals.set(B, between(3, 4));
        intervals.run(program(
                Program.JUMP_IF_FALSE,
                12,
                A,
                0,
                Program.ADD,
                TO,
                B,
                ~7,
                Program.JUMP,
                16,
                0,
                0,
                Program.MOVE,
                TO,
                B,
                0));
        assertThat(intervals.get(TO)).isEqualTo(between(3, 11));
        assertThat(intervals.get(B)).isEqualTo(between(3, 4));
        assertThat(intervals.get(3)).isNull();
        intervals.run(program(Program.JUMP_IF_FALSE, 8, A, 0, Program.MOVE, 3, ~7, 0));
        assertThat(intervals.get(3)).isNull();
    }

    /** Each condition adds 1 or nothing: of ten of them 0 to 10 is known, of eleven nothing. */
    @Test
    void givesUpWhereTooManyConditionsAreOpen() {
        assertThat(summed(10)).isEqualTo(between(0, 10));
        assertThat(summed(11)).isNull();
    }

    private static Interval summed(int conditions) {
        int[] code = new int[4 + 8 * conditions];
        code[1] = TO;
        code[2] = ~0;
        for (int i = 0; i < conditions; i++) {
            int at = 4 + 8 * i;
            int[] part = {Program.JUMP_IF_FALSE, at + 8, A, 0, Program.ADD, TO, TO, ~3};
            System.arraycopy(part, 0, code, at, part.length);
        }
        Intervals intervals = intervals();
        intervals.set(A, Interval.EITHER);
        intervals.set(B, between(1, 2));
        intervals.run(program(code));
        assertThat(intervals.get(A)).isEqualTo(Interval.EITHER);
        assertThat(intervals.get(B)).isEqualTo(between(1, 2));
        return intervals.get(TO);
    }

    static Stream<Arguments> lookUps() {
        return Stream.of(
                Arguments.of(between(0, 9), between(1, 1)),
                Arguments.of(between(0, 0), between(1, 1)),
                Arguments.of(between(11, 19), between(22, 38)),
                Arguments.of(between(21, 30), between(87, 123)),
                // two rows, whose ends both have
                Arguments.of(between(5, 15), between(1, 30)),
                Arguments.of(between(15, 25), between(30, 103)),
                Arguments.of(between(0, 30), between(1, 123)),
                Arguments.of(between(10, 10), between(1, 20)),
                Arguments.of(between(20, 20), between(40, 83)),
                // what lies below the first row has no answer
                Arguments.of(between(-5, 5), between(1, 1)),
                Arguments.of(between(-5, -1), null));
    }

    @ParameterizedTest
    @MethodSource("lookUps")
    void looksUpWhatTheRowsGive(Interval figure, Interval result) {
        assertThat(result(figure, null, Program.LOOK_UP, TO, A, 0)).isEqualTo(result);
    }

    /** x / 10 + 10 is from 10 to 20, and x / 20 + 12 from 12 to 17: two and one row, of which the one keeps the slope. */
    @Test
    void keepsTheSlopeWithinARow() {
        Interval tenth = new Interval(Ratio.of(1, 10), whole(10), whole(10));
        assertThat(result(tenth, null, Program.LOOK_UP, TO, A, 0)).isEqualTo(between(1, 83));
        Interval twentieth = new Interval(Ratio.of(1, 20), whole(12), whole(12));
        assertThat(result(twentieth, null, Program.LOOK_UP, TO, A, 0))
                .isEqualTo(new Interval(Ratio.of(1, 10), whole(24), whole(24)));
    }
}
