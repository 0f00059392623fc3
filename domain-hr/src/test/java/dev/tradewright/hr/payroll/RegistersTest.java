// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.money.Rounding;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation with every pair of figures at the ends of 31, 32, 63 and 64 bits and beyond, against fractions of numbers of any size. */
class RegistersTest {

    private static final int A = 0;
    private static final int B = 1;
    private static final int TO = 2;

    /** As they may stand in registers: not always in lowest terms. */
    private record Raw(long above, long below) {}

    private static final List<Raw> RAW = raw();
    private static final List<Ratio> LARGE = List.of(
            Ratio.of(BigInteger.TEN.pow(30), BigInteger.valueOf(7)),
            Ratio.of(BigInteger.TEN.pow(30).negate(), BigInteger.ONE),
            Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(25)));

    private static final List<Figure> FIGURES = Stream.concat(
                    RAW.stream().map(raw -> new Figure(ratio(raw), raw)),
                    LARGE.stream().map(ratio -> new Figure(ratio, null)))
            .toList();

    /** A figure, and how it stands in registers if it fits there. */
    private record Figure(Ratio ratio, @Nullable Raw raw) {

        void put(Registers registers, int place) {
            if (raw == null) {
                registers.set(place, ratio);
            } else {
                registers.set(place, raw.above, raw.below);
            }
        }
    }

    private static List<Raw> raw() {
        long[] aboves = {
            0,
            1,
            -1,
            12,
            -500_003,
            Integer.MAX_VALUE,
            Integer.MIN_VALUE,
            Integer.MAX_VALUE + 1L,
            Integer.MIN_VALUE - 1L,
            3_037_000_500L,
            Long.MAX_VALUE,
            Long.MIN_VALUE
        };
        long[] belows = {1, 2, 3, 6, Integer.MAX_VALUE, Integer.MAX_VALUE + 1L, 4_294_967_297L, Long.MAX_VALUE};
        List<Raw> raw = new ArrayList<>();
        for (long above : aboves) {
            for (long below : belows) {
                raw.add(new Raw(above, below));
            }
        }
        return raw;
    }

    private static Ratio ratio(Raw raw) {
        return Ratio.of(BigInteger.valueOf(raw.above), BigInteger.valueOf(raw.below));
    }

    private static Registers registers(Ratio... constants) {
        return new Registers(new Registers.Constants(constants), 4);
    }

    private static Program program(int... code) {
        return new Program(code, new Program.Step[0], new Program.Table[0]);
    }

    static Stream<Arguments> operations() {
        return Stream.of(
                operation("a + b", Program.ADD, Ratio::plus),
                operation("a - b", Program.SUBTRACT, Ratio::minus),
                operation("a x b", Program.MULTIPLY, Ratio::times),
                operation("a / b", Program.DIVIDE, Ratio::dividedBy),
                operation("-a", Program.NEGATE, (a, b) -> a.negated()),
                operation("a", Program.MOVE, (a, b) -> a),
                operation("least", Program.MIN, Ratio::min),
                operation("greatest", Program.MAX, Ratio::max),
                operation("a = b", Program.EQUAL, (a, b) -> truth(a.compareTo(b) == 0)),
                operation("a <> b", Program.NOT_EQUAL, (a, b) -> truth(a.compareTo(b) != 0)),
                operation("a < b", Program.LESS, (a, b) -> truth(a.compareTo(b) < 0)),
                operation("a <= b", Program.LESS_OR_EQUAL, (a, b) -> truth(a.compareTo(b) <= 0)),
                operation("a > b", Program.GREATER, (a, b) -> truth(a.compareTo(b) > 0)),
                operation("a >= b", Program.GREATER_OR_EQUAL, (a, b) -> truth(a.compareTo(b) >= 0)));
    }

    private static Arguments operation(String name, int code, BinaryOperator<Ratio> oracle) {
        return Arguments.of(name, code, oracle);
    }

    private static Ratio truth(boolean holds) {
        return holds ? Ratio.ONE : Ratio.ZERO;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void isExact(String name, int code, BinaryOperator<Ratio> oracle) {
        Registers registers = registers();
        Program program = program(code, TO, A, B);
        for (Figure a : FIGURES) {
            for (Figure b : FIGURES) {
                boolean isReckoned = b.ratio.signum() != 0 || code != Program.DIVIDE;
                if (isReckoned) {
                    a.put(registers, A);
                    b.put(registers, B);
                    registers.run(program);
                    check(registers, name, a.ratio, b.ratio, oracle);
                }
            }
        }
    }

    private static void check(Registers registers, String name, Ratio a, Ratio b, BinaryOperator<Ratio> oracle) {
        Ratio expected = oracle.apply(a, b);
        if (!registers.ratio(TO).equals(expected)) { // the message is only made for one of many that fails
            assertThat(registers.ratio(TO)).as("%s of %s and %s", name, a, b).isEqualTo(expected);
        }
    }

    static List<Rounding.Mode> modes() {
        return List.of(Rounding.Mode.HALF_EVEN, Rounding.Mode.HALF_AWAY_FROM_ZERO, Rounding.Mode.FLOOR);
    }

    @ParameterizedTest
    @MethodSource("modes")
    void roundsToEveryStep(Rounding.Mode mode) {
        Registers registers = registers();
        for (Raw step : RAW) {
            if (step.above <= 0) {
                continue;
            }
            for (Figure figure : FIGURES) {
                figure.put(registers, A);
                registers.round(TO, A, step.above, step.below, mode);
                Ratio expected = figure.ratio.rounded(ratio(step), mode);
                if (!registers.ratio(TO).equals(expected)) {
                    assertThat(registers.ratio(TO))
                            .as("%s to %s, %s", figure, step, mode)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void nothingIsDividedByNothing() {
        Registers registers = registers();
        registers.set(A, 5, 1);
        registers.set(B, 0, 3);
        assertThatThrownBy(() -> registers.run(program(Program.DIVIDE, TO, A, B)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("division by 0");
    }

    @Test
    void knowsWhatIsWhole() {
        Registers registers = registers();
        registers.set(A, 12, 4);
        assertThat(registers.isWhole(A)).isTrue();
        assertThat(registers.whole(A)).isEqualTo(3);
        registers.set(A, 0, 4);
        assertThat(registers.whole(A)).isZero();
        registers.set(A, 13, 4);
        assertThat(registers.isWhole(A)).isFalse();
        assertThatThrownBy(() -> registers.whole(A))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("a figure of 3.25 minor units does not fit");
        registers.set(A, LARGE.get(1));
        assertThat(registers.isWhole(A)).isFalse();
        assertThatThrownBy(() -> registers.whole(A)).hasMessageContaining("does not fit");
    }

    /** Constants have the places below 0. */
    @Test
    void readsConstants() {
        Registers registers = registers(Ratio.of(7, 2), LARGE.get(0), Ratio.ZERO);
        assertThat(registers.above(~0)).isEqualTo(7);
        assertThat(registers.below(~0)).isEqualTo(2);
        assertThat(registers.ratio(~1)).isEqualTo(LARGE.get(0));
        registers.run(program(Program.MOVE, TO, ~1, 0));
        assertThat(registers.ratio(TO)).isEqualTo(LARGE.get(0));
        registers.run(program(Program.MOVE, TO, ~0, 0));
        assertThat(registers.ratio(TO)).isEqualTo(Ratio.of(7, 2));
        registers.run(program(Program.ADD, TO, ~0, ~2));
        assertThat(registers.ratio(TO)).isEqualTo(Ratio.of(7, 2));
    }

    @Test
    void copiesSmallAndLargeFigures() {
        Registers from = registers();
        from.set(A, 3, 4);
        from.set(B, LARGE.get(0));
        Registers to = registers();
        to.copy(A, from);
        to.copy(TO, from, B);
        assertThat(to.ratio(A)).isEqualTo(Ratio.of(3, 4));
        assertThat(to.ratio(TO)).isEqualTo(LARGE.get(0));
        Registers copy = from.copy();
        copy.set(A, 1, 1);
        copy.set(B, LARGE.get(1));
        assertThat(from.ratio(A)).isEqualTo(Ratio.of(3, 4));
        assertThat(from.ratio(B)).isEqualTo(LARGE.get(0));
        assertThat(copy.ratio(B)).isEqualTo(LARGE.get(1));
    }

    /** Denominators that several share are left alone. */
    @Test
    void leavesSharedDenominatorsAlone() {
        long[] scales = {1, 100, 1, 1};
        Registers registers = new Registers(new Registers.Constants(new Ratio[0]), scales);
        registers.set(B, 250, 100);
        registers.set(A, 1, 3);
        registers.set(TO, 1, 7);
        assertThat(scales).containsExactly(1, 100, 1, 1);
        assertThat(registers.ratio(A)).isEqualTo(Ratio.of(1, 3));
        assertThat(registers.ratio(B)).isEqualTo(Ratio.of(5, 2));
        assertThat(registers.ratio(TO)).isEqualTo(Ratio.of(1, 7));
    }

    /** not, and jumps forward that are taken or not. */
    @Test
    void jumps() {
        Registers registers = registers(Ratio.ONE, Ratio.ZERO, Ratio.of(5, 1), Ratio.of(6, 1));
        int[] jumps = {Program.JUMP_IF_TRUE, Program.JUMP_IF_FALSE};
        for (int jump : jumps) {
            for (int constant : new int[] {~0, ~1}) {
                registers.run(program(Program.MOVE, TO, ~2, 0, jump, 12, constant, 0, Program.MOVE, TO, ~3, 0));
                boolean jumped = (jump == Program.JUMP_IF_TRUE) == (constant == ~0);
                assertThat(registers.ratio(TO)).isEqualTo(Ratio.of(jumped ? 5 : 6, 1));
            }
        }
        registers.run(program(Program.MOVE, TO, ~2, 0, Program.JUMP, 12, 0, 0, Program.MOVE, TO, ~3, 0));
        assertThat(registers.ratio(TO)).isEqualTo(Ratio.of(5, 1));
        registers.run(program(Program.NOT, TO, ~0, 0));
        assertThat(registers.isTrue(TO)).isFalse();
        registers.run(program(Program.NOT, TO, ~1, 0));
        assertThat(registers.isTrue(TO)).isTrue();
    }

    /** Rows from 0, 10, 20 and 30: 1 + 0 x, 2 x, 3 + 4 x and 0. A bound belongs to the row above it, or to the one below. */
    @Test
    void looksUpRows() {
        Ratio[] constants = {
            Ratio.ZERO,
            Ratio.of(10, 1),
            Ratio.of(20, 1),
            Ratio.of(30, 1),
            Ratio.ONE,
            Ratio.of(2, 1),
            Ratio.of(3, 1),
            Ratio.of(4, 1)
        };
        int[] bounds = {~0, ~1, ~2, ~3};
        int[] factors = {~0, ~5, ~7, ~0};
        int[] summands = {~4, ~0, ~6, ~0};
        long[][] cases = {
            // figure, with the bound above, with the bound below
            {0, 1, 1},
            {9, 1, 1},
            {10, 20, 1},
            {11, 22, 22},
            {19, 38, 38},
            {20, 83, 40},
            {21, 87, 87},
            {30, 0, 123},
            {31, 0, 0},
            {Long.MAX_VALUE, 0, 0}
        };
        for (boolean below : new boolean[] {false, true}) {
            Program.Table table = new Program.Table("T", bounds, factors, summands, below);
            Program program = new Program(
                    new int[] {Program.LOOK_UP, TO, A, 0}, new Program.Step[0], new Program.Table[] {table});
            Registers registers = registers(constants);
            for (long[] one : cases) {
                registers.set(A, one[0], 1);
                registers.run(program);
                assertThat(registers.ratio(TO)).as("of %d", one[0]).isEqualTo(Ratio.of(one[below ? 2 : 1], 1));
            }
            registers.set(A, -1, 3);
            assertThatThrownBy(() -> registers.run(program))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("table T must not be asked below its first row");
        }
    }

    @Test
    void roundsWithinPrograms() {
        Program program = new Program(
                new int[] {Program.ROUND, TO, A, 0},
                new Program.Step[] {new Program.Step(5, 1, Rounding.Mode.CEILING)},
                new Program.Table[0]);
        Registers registers = registers();
        registers.set(A, 11, 1);
        registers.run(program);
        assertThat(registers.ratio(TO)).isEqualTo(Ratio.of(15, 1));
    }
}
