// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.stock;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.inventory.Inventory;
import dev.tradewright.commerce.inventory.Stock;
import dev.tradewright.commerce.inventory.StockChange;
import dev.tradewright.commerce.inventory.StockCommand;
import dev.tradewright.commerce.inventory.StockCommand.Receive;
import dev.tradewright.commerce.inventory.StockCommand.Release;
import dev.tradewright.commerce.inventory.StockCommand.Reserve;
import dev.tradewright.commerce.inventory.StockLine;
import dev.tradewright.commerce.inventory.StockPolicy;
import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.event.CommandId;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.ThreadParams;

/**
 * What the benchmarks of the inventory have in common. One operation is a pair: an order reserves, and is released again. Everything is on: each command
 * has an identity of its own by which it is recognised, each reservation an end, each movement an event that is kept, and a period ends every 16,384
 * pairs of a thread, which is part of what is measured. Identities and moments are made before, as they come with a request; commands are made within.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public abstract class StockBenchmark {

    /** Pairs of a thread in one period. */
    private static final int PERIOD = 16_384;

    /** More than two periods, so that an identity comes again only when it is forgotten. */
    private static final int IDENTITIES = 4 * PERIOD;

    private static final int MOMENTS = 1_024;
    private static final long UNITS = 1_000_000;
    private static final long SECONDS_HELD = 900;

    /** They end before the orders that come, so that a list sorted by the end need only be added to. */
    private static final long SECONDS_IN_CARTS = 800;

    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    final Inventory inventory = Inventory.create();
    final MapStock mapStock = new MapStock();
    Sku[] skus = {};

    /** The orders of one thread. */
    @State(Scope.Thread)
    public static class Orders {

        private final CommandId[] reserves = new CommandId[IDENTITIES];
        private final CommandId[] releases = new CommandId[IDENTITIES];
        private final Instant[] nows = new Instant[MOMENTS];
        private final Instant[] ends = new Instant[MOMENTS];
        private int at;

        /** Makes identities and moments. */
        @Setup(Level.Trial)
        public void prepare(ThreadParams threads) {
            int thread = threads.getThreadIndex();
            for (int i = 0; i < IDENTITIES; i++) {
                reserves[i] = CommandId.of("order-" + thread + "-" + i + "/reserve");
                releases[i] = CommandId.of("order-" + thread + "-" + i + "/release");
            }
            for (int i = 0; i < MOMENTS; i++) {
                nows[i] = START.plusMillis(i);
                ends[i] = nows[i].plusSeconds(SECONDS_HELD);
            }
        }

        /** The next order. */
        int next() {
            at = (at + 1) & (IDENTITIES - 1);
            return at;
        }

        boolean endsPeriod() {
            return (at & (PERIOD - 1)) == 0;
        }

        Instant now() {
            return nows[at & (MOMENTS - 1)];
        }

        Reserve reserve(Sku sku) {
            return Reserve.of(reserves[at], sku, 1, ends[at & (MOMENTS - 1)]);
        }

        Reserve reserve(List<StockLine> lines) {
            return new Reserve(reserves[at], lines, ends[at & (MOMENTS - 1)]);
        }

        Release release() {
            return Release.all(releases[at], reserves[at]);
        }
    }

    /** How many products there are. */
    abstract int products();

    /** How many carts hold one unit of the first product all the while. */
    int carts() {
        return 0;
    }

    /** Fills the shelves, and compares the answers of both. */
    @Setup(Level.Trial)
    public void fill() {
        skus = IntStream.range(0, products()).mapToObj(i -> Sku.of("SKU-" + i)).toArray(Sku[]::new);
        for (Sku sku : skus) {
            both(new Receive(CommandId.of("fill-" + sku), sku, UNITS), START);
        }
        SplittableRandom random = new SplittableRandom(products());
        for (int i = 0; i < 1_000; i++) {
            Sku sku = skus[random.nextInt(skus.length)];
            CommandId id = CommandId.of("agree-" + random.nextInt(500));
            Instant now = START.plusMillis(100L * i);
            both(Reserve.of(id, sku, random.nextLong(1, UNITS), now.plusSeconds(random.nextInt(20))), now);
            both(Release.all(CommandId.of("back-" + random.nextInt(500)), id), now);
        }
        Instant late = START.plusSeconds(SECONDS_HELD);
        for (Sku sku : skus) {
            both(Reserve.of(CommandId.of("late-" + sku), sku, UNITS, late.plusNanos(1)), late);
            both(Release.all(CommandId.of("late-back-" + sku), CommandId.of("late-" + sku)), late);
        }
        for (int i = 0; i < carts(); i++) {
            both(Reserve.of(CommandId.of("cart-" + i), skus[0], 1, START.plusSeconds(SECONDS_IN_CARTS)), START);
        }
        check();
    }

    private void both(StockCommand command, Instant now) {
        Decision<StockChange> ours = inventory.handle(command, now);
        Decision<StockChange> theirs = mapStock.handle(command, now);
        boolean same = ours.isAccepted() ? ours.equals(theirs) : !theirs.isAccepted();
        if (!same) {
            throw new IllegalStateException(command + ": " + ours + " but " + theirs);
        }
    }

    /** Everything was given back, nothing oversold, and the events add up. */
    @TearDown(Level.Trial)
    public void check() {
        Stock full = Stock.of(UNITS, 0, 0, StockPolicy.STRICT);
        for (Sku sku : skus) {
            Stock expected = sku.equals(skus[0]) ? Stock.of(UNITS, carts(), 0, StockPolicy.STRICT) : full;
            if (!inventory.stock(sku).equals(expected) || !mapStock.stock(sku).equals(expected)) {
                throw new IllegalStateException(sku + ": " + inventory.stock(sku) + ", " + mapStock.stock(sku));
            }
        }
        if (!inventory.unbalanced().isEmpty() || !mapStock.isBalanced()) {
            throw new IllegalStateException("not the sum of the events: " + inventory.unbalanced());
        }
    }

    final Object ours(Reserve reserve, Orders orders) {
        if (orders.endsPeriod()) {
            inventory.truncate();
        }
        return pair(inventory::handle, reserve, orders);
    }

    final Object theirs(Reserve reserve, Orders orders) {
        if (orders.endsPeriod()) {
            mapStock.truncate();
        }
        return pair(mapStock::handle, reserve, orders);
    }

    private static Object pair(
            BiFunction<StockCommand, Instant, Decision<StockChange>> stock, Reserve reserve, Orders orders) {
        Decision<StockChange> reserved = stock.apply(reserve, orders.now());
        Decision<StockChange> released = stock.apply(orders.release(), orders.now());
        if (!reserved.isAccepted() || !released.isAccepted()) {
            throw new IllegalStateException(reserved + ", " + released);
        }
        return released;
    }
}
