// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.stock;

import dev.tradewright.commerce.inventory.StockCounter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One unit of one hot product reserved and released again, on one thread; the pair is one operation. Beside ours, the least that can do it: one
 * {@link AtomicLong} that is lowered if it is not 0, and knows neither what is on hand nor what is reserved. Run it with
 * {@code java -jar benchmarks/target/benchmarks.jar CounterBenchmark -prof gc}, and with {@code -t 2} on two threads.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class CounterBenchmark {

    private static final int UNITS = 1_000_000;

    private final StockCounter counter = StockCounter.of(UNITS);
    private final AtomicLong available = new AtomicLong(UNITS);

    /** What was reserved was released: nothing is lost or made up. */
    @TearDown(Level.Iteration)
    public void check() {
        if (counter.available() != UNITS || counter.onHand() != UNITS || available.get() != UNITS) {
            throw new IllegalStateException(counter + ", " + available + ", not " + UNITS);
        }
    }

    /** Ours. */
    @Benchmark
    public boolean tradewright() {
        boolean reserved = counter.tryReserve(1);
        if (reserved) {
            counter.release(1);
        }
        return reserved;
    }

    /** A number. */
    @Benchmark
    public boolean atomicLong() {
        boolean reserved = lower();
        if (reserved) {
            raise();
        }
        return reserved;
    }

    private boolean lower() {
        while (true) {
            long now = available.get();
            if (now < 1) {
                return false;
            }
            if (available.weakCompareAndSetVolatile(now, now - 1)) {
                return true;
            }
        }
    }

    private void raise() {
        long now;
        do {
            now = available.get();
        } while (!available.weakCompareAndSetVolatile(now, now + 1));
    }
}
