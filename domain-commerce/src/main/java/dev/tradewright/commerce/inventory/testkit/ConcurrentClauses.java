// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory.testkit;

import static dev.tradewright.commerce.inventory.testkit.Trial.A;
import static dev.tradewright.commerce.inventory.testkit.Trial.B;
import static dev.tradewright.commerce.inventory.testkit.Trial.C;
import static dev.tradewright.commerce.inventory.testkit.Trial.END;
import static dev.tradewright.commerce.inventory.testkit.Trial.NOW;
import static dev.tradewright.commerce.inventory.testkit.Trial.done;
import static dev.tradewright.commerce.inventory.testkit.Trial.equal;
import static dev.tradewright.commerce.inventory.testkit.Trial.id;
import static dev.tradewright.commerce.inventory.testkit.Trial.lines;
import static dev.tradewright.commerce.inventory.testkit.Trial.that;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.inventory.Stock;
import dev.tradewright.commerce.inventory.StockChange;
import dev.tradewright.commerce.inventory.StockCommand.Commit;
import dev.tradewright.commerce.inventory.StockCommand.Extend;
import dev.tradewright.commerce.inventory.StockCommand.Receive;
import dev.tradewright.commerce.inventory.StockCommand.Release;
import dev.tradewright.commerce.inventory.StockCommand.Reserve;
import dev.tradewright.commerce.inventory.StockLine;
import dev.tradewright.commerce.inventory.StockStore;
import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.event.testkit.Threads;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** What holds with several threads. */
final class ConcurrentClauses {

    private static final int THREADS = 4;

    private final Supplier<? extends StockStore> newStore;
    private final int rounds;

    ConcurrentClauses(Supplier<? extends StockStore> newStore, int rounds) {
        this.newStore = newStore;
        this.rounds = rounds;
    }

    /** More want a unit than there are, again and again. */
    void noOversell() {
        Trial trial = new Trial(newStore.get());
        try (Threads threads = Threads.of(THREADS, "stock-store-contract")) {
            for (int round = 0; round < rounds; round++) {
                int number = round;
                long units = THREADS - 1L;
                done(trial.send(new Receive(id("receive-" + round), A, units)));
                Queue<Decision<StockChange>> answers = new ConcurrentLinkedQueue<>();
                threads.together(thread -> answers.add(trial.reserve("r-" + number + "-" + thread, A, 1)));
                long accepted = answers.stream().filter(Decision::isAccepted).count();
                equal("reservations of " + units + " units by " + THREADS + " threads", units, accepted);
                trial.counters(A, units * (round + 1), units * (round + 1));
            }
        }
        trial.driftFree(A, NOW);
    }

    /** Half of the threads name the products one way round, half the other. */
    void noDeadlock() {
        Trial trial = new Trial(newStore.get());
        long units = (long) THREADS * rounds;
        trial.receive(A, units);
        trial.receive(B, units);
        trial.receive(C, units);
        try (Threads threads = Threads.of(THREADS, "stock-store-contract")) {
            threads.together(thread -> {
                Sku first = thread % 2 == 0 ? A : C;
                Sku last = thread % 2 == 0 ? C : A;
                for (int round = 0; round < rounds; round++) {
                    String name = thread + "-" + round;
                    List<Sku> order = List.of(first, B, last);
                    done(trial.send(new Reserve(
                            id("r-" + name),
                            order.stream().map(sku -> StockLine.of(sku, 1)).toList(),
                            END)));
                    if (round % 2 == 0) {
                        done(trial.release("x-" + name, "r-" + name));
                    }
                }
            });
        }
        long kept = (long) THREADS * (rounds / 2);
        for (Sku sku : List.of(A, B, C)) {
            trial.counters(sku, units, kept);
            trial.driftFree(sku, NOW);
        }
    }

    /** Of A there is enough, of B not: whoever does not get B must not keep A. */
    void allOrNothing() {
        Trial trial = new Trial(newStore.get());
        long units = (long) THREADS * rounds;
        trial.receive(A, units);
        trial.receive(B, units / 2);
        Queue<Decision<StockChange>> answers = new ConcurrentLinkedQueue<>();
        try (Threads threads = Threads.of(THREADS, "stock-store-contract")) {
            threads.together(thread -> {
                for (int round = 0; round < rounds; round++) {
                    List<StockLine> lines = thread % 2 == 0 ? lines(A, 1, B, 1) : lines(B, 1, A, 1);
                    answers.add(trial.send(new Reserve(id("r-" + thread + "-" + round), lines, END)));
                }
            });
        }
        equal(
                "reservations",
                units / 2,
                answers.stream().filter(Decision::isAccepted).count());
        trial.counters(A, units, units / 2);
        trial.counters(B, units / 2, units / 2);
    }

    void once() {
        Trial trial = new Trial(newStore.get());
        long units = rounds;
        trial.receive(A, units);
        try (Threads threads = Threads.of(THREADS, "stock-store-contract")) {
            for (int round = 0; round < rounds; round++) {
                String reservation = "r-" + round;
                String commit = "c-" + round;
                Queue<StockChange> answers = new ConcurrentLinkedQueue<>();
                threads.together(thread -> answers.add(done(trial.reserve(reservation, A, 1))));
                equal(
                        "different answers to one command",
                        1L,
                        answers.stream().distinct().count());
                trial.counters(A, units - round, 1);
                threads.together(thread -> done(trial.commit(commit, reservation)));
                trial.counters(A, units - round - 1, 0);
            }
        }
        trial.driftFree(A, NOW);
    }

    void oneWinner() {
        Trial trial = new Trial(newStore.get());
        List<Sku> skus = List.of(A, B, C, Sku.of("D"));
        skus.forEach(sku -> trial.receive(sku, rounds));
        try (Threads threads = Threads.of(THREADS, "stock-store-contract")) {
            for (int round = 0; round < rounds; round++) {
                String same = "r-" + round;
                Queue<Decision<StockChange>> answers = new ConcurrentLinkedQueue<>();
                threads.together(thread -> answers.add(trial.reserve(same, skus.get(thread), 1)));
                equal(
                        "commands done under one identity",
                        1L,
                        answers.stream().filter(Decision::isAccepted).count());
                long reserved = skus.stream()
                        .mapToLong(sku -> trial.store().stock(sku, NOW).reserved())
                        .sum();
                equal("units reserved in all", round + 1L, reserved);
            }
        }
        skus.forEach(sku -> trial.driftFree(sku, NOW));
    }

    /** One commits a moment before the end, another lets it end. */
    void endOrCommit() {
        Trial trial = new Trial(newStore.get());
        try (Threads threads = Threads.of(THREADS, "stock-store-contract")) {
            for (int round = 0; round < rounds; round++) {
                String name = String.valueOf(round);
                done(trial.send(new Receive(id("in-" + name), A, 2)));
                done(trial.reserve("r-" + name, A, 2));
                Stock before = trial.store().stock(A, NOW);
                Queue<Decision<StockChange>> commits = new ConcurrentLinkedQueue<>();
                threads.together(thread -> {
                    if (thread == 0) {
                        commits.add(
                                trial.store().handle(Commit.all(id("c-" + name), id("r-" + name)), END.minusNanos(1)));
                    } else {
                        trial.store().expire(END);
                    }
                });
                long left = commits.stream().anyMatch(Decision::isAccepted) ? 2 : 0;
                trial.counters(A, before.onHand() - left, 0, END);
            }
        }
        trial.driftFree(A, END);
    }

    /** One extends a moment before the end, others let it end: at both products, or at none. */
    void endOrExtend() {
        Trial trial = new Trial(newStore.get());
        Instant later = END.plusSeconds(60);
        try (Threads threads = Threads.of(THREADS, "stock-store-contract")) {
            for (int round = 0; round < rounds; round++) {
                String name = String.valueOf(round);
                done(trial.send(new Receive(id("a-" + name), A, 2)));
                done(trial.send(new Receive(id("b-" + name), B, 2)));
                done(trial.send(new Reserve(id("r-" + name), lines(A, 2, B, 2), END)));
                Queue<Decision<StockChange>> extensions = new ConcurrentLinkedQueue<>();
                threads.together(thread -> {
                    if (thread == 0) {
                        Extend extend = new Extend(id("e-" + name), id("r-" + name), later);
                        extensions.add(trial.store().handle(extend, END.minusNanos(1)));
                    } else {
                        trial.store().expire(END);
                    }
                });
                boolean holds = extensions.stream().anyMatch(Decision::isAccepted);
                long units = 2L * (round + 1);
                trial.counters(A, units, holds ? 2 : 0, END);
                trial.counters(B, units, holds ? 2 : 0, END);
                trial.counters(A, units, 0, later);
                trial.counters(B, units, 0, later);
            }
        }
        trial.driftFree(A, later);
        trial.driftFree(B, later);
    }

    /** Everything at once on two products; then the sums must be right, and nothing oversold. */
    void driftFree() {
        Trial trial = new Trial(newStore.get());
        trial.receive(A, 5);
        trial.receive(B, 5);
        try (Threads threads = Threads.of(THREADS, "stock-store-contract")) {
            threads.together(thread -> {
                for (int round = 0; round < rounds; round++) {
                    String name = thread + "-" + round;
                    List<StockLine> both = lines(A, 1 + round % 2, B, 2);
                    Decision<StockChange> reserved = trial.send(new Reserve(id("r-" + name), both, END));
                    if (reserved.isAccepted() && round % 3 == 0) {
                        done(trial.send(Commit.all(id("c-" + name), id("r-" + name))));
                        done(trial.send(new Receive(id("a-" + name), A, 1 + round % 2)));
                        done(trial.send(new Receive(id("b-" + name), B, 2)));
                    } else if (reserved.isAccepted()) {
                        done(trial.send(Release.all(id("x-" + name), id("r-" + name))));
                    }
                    Stock seen = trial.store().stock(B, NOW);
                    that("oversold: " + seen, seen.available() >= 0);
                }
            });
        }
        trial.counters(A, 5, 0);
        trial.counters(B, 5, 0);
        trial.driftFree(A, NOW);
        trial.driftFree(B, NOW);
    }
}
