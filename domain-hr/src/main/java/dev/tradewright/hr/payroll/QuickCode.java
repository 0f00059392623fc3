// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.money.Rounding;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The instructions of a {@link QuickProgram} while they are written, step by step. A step that turns out to have no quick form is taken back. */
final class QuickCode {

    /** A jump to nowhere yet. */
    private static final int NOWHERE = -1;

    private final List<QuickProgram.Table> tables = new ArrayList<>();
    private final List<Rounding.Mode> modes = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<int[]> reads = new ArrayList<>();
    private int[] code = new int[64];
    private long[] numbers = new long[64];
    private int length;
    private int count;
    private int firstNumber;
    private int last = NOWHERE;
    private int label = NOWHERE;
    private boolean fits;

    void beginStep() {
        starts.add(length);
        firstNumber = count;
        last = NOWHERE;
        label = length;
        fits = true;
    }

    /** From here on the step is taken back when it ends. */
    void giveUp() {
        fits = false;
    }

    boolean isGivenUp() {
        return !fits;
    }

    /**
     * Ends a step.
     *
     * @param places  from which it takes figures that others have left there
     */
    void endStep(int[] places) {
        if (!fits) {
            length = starts.get(starts.size() - 1);
            count = firstNumber;
            write(QuickProgram.STOP, 0);
        }
        reads.add(fits ? places : new int[0]);
    }

    QuickProgram program(long[] scales) {
        starts.add(length);
        return new QuickProgram(
                Arrays.copyOf(code, length),
                Arrays.copyOf(numbers, count),
                tables.toArray(new QuickProgram.Table[0]),
                modes.toArray(new Rounding.Mode[0]),
                starts.stream().mapToInt(Integer::intValue).toArray(),
                reads.toArray(new int[0][]),
                scales);
    }

    void write(int... instruction) {
        if (length + instruction.length > code.length) {
            code = Arrays.copyOf(code, Math.max(2 * code.length, length + instruction.length));
        }
        System.arraycopy(instruction, 0, code, length, instruction.length);
        last = length;
        length += instruction.length;
    }

    /** Where a number stands from now on, next to the one before. */
    int number(BigInteger value) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        if (value.bitLength() > 62) {
            giveUp();
        }
        numbers[count] = value.longValue();
        return count++;
    }

    int numbers(BigInteger first, BigInteger second) {
        int index = number(first);
        number(second);
        return index;
    }

    void multiplyNumber(int index, BigInteger factor) {
        BigInteger product = BigInteger.valueOf(numbers[index]).multiply(factor);
        if (product.bitLength() > 62) {
            giveUp();
        }
        numbers[index] = product.longValue();
    }

    int table(QuickProgram.Table table) {
        tables.add(table);
        return tables.size() - 1;
    }

    int mode(Rounding.Mode mode) {
        if (!modes.contains(mode)) {
            modes.add(mode);
        }
        return modes.indexOf(mode);
    }

    private boolean isLast(int operation) {
        return last != NOWHERE && label <= last && code[last] == operation;
    }

    private void takeBack() {
        length = last;
        last = NOWHERE;
    }

    /** Whether the number that is carried was just put at a place. */
    boolean carries(int place) {
        return isLast(QuickProgram.STORE) && code[last + 1] == place;
    }

    /** Leaves out to put the number that is carried at its place, where nobody else looks for it. */
    void carryOn() {
        takeBack();
    }

    /** Goes on elsewhere if the number that is carried is not true; afterwards it may be anything. */
    int jumpUnlessTrue() {
        int signs = QuickProgram.POSITIVE;
        if (isLast(QuickProgram.COMPARE)) {
            signs = code[last + 1];
            takeBack();
        }
        return jumpUnless(signs);
    }

    int jumpUnless(int signs) {
        write(QuickProgram.JUMP_UNLESS, signs, NOWHERE);
        return length - 1;
    }

    int jump() {
        write(QuickProgram.JUMP, NOWHERE);
        return length - 1;
    }

    void landHere(int jump) {
        code[jump] = length;
        label = length;
    }
}
