// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.money;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the benchmarks of money have in common: the same 1,024 amounts and rates in every library, drawn from a fixed seed and asked for in turn,
 * so that nothing is folded into a constant. Amounts reach from EUR -99,999.99 to EUR 99,999.99, rates from 0.0001 to 0.3000. Before anything is
 * timed, all libraries must come to the same result for each of them.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public abstract class MoneyBenchmark {

    private static final int SIZE = 1_024;
    private static final long SEED = 20_101_201L;
    private static final int LARGEST_AMOUNT = 9_999_999;
    private static final int LARGEST_RATE = 3_000;

    private int at;

    /** Draws the amounts, converts them, and compares the results of all libraries. */
    @Setup(Level.Trial)
    public void prepare() {
        SplittableRandom random = new SplittableRandom(SEED);
        BigDecimal[] amounts = new BigDecimal[SIZE];
        BigDecimal[] rates = new BigDecimal[SIZE];
        for (int i = 0; i < SIZE; i++) {
            amounts[i] = BigDecimal.valueOf(random.nextInt(-LARGEST_AMOUNT, LARGEST_AMOUNT + 1), 2);
            rates[i] = BigDecimal.valueOf(random.nextInt(1, LARGEST_RATE + 1), 4);
        }
        convert(amounts, rates);
        for (int i = 0; i < SIZE; i++) {
            agree(i);
        }
    }

    /** Makes the inputs of each library. */
    abstract void convert(BigDecimal[] amounts, BigDecimal[] rates);

    /** Compares the results of all libraries for one input. */
    abstract void agree(int i);

    /** Refuses to time libraries that do not agree. */
    static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException("expected " + expected + " but was " + actual);
        }
    }

    /** The next input. */
    final int next() {
        at = (at + 1) & (SIZE - 1);
        return at;
    }

    /** The input after one. */
    static int after(int i) {
        return (i + 1) & (SIZE - 1);
    }
}
