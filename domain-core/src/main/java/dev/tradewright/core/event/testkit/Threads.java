// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.event.testkit;

import dev.tradewright.core.value.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;

/** A few threads that begin each round at the same moment, for contracts of stores that must be safe under threads. Used by one thread. */
public final class Threads implements AutoCloseable {

    private static final int SECONDS_TO_WAIT = 60;

    private final int count;
    private final ExecutorService executor;
    private final CyclicBarrier start;

    private Threads(int count, String name) {
        this.count = count;
        this.start = new CyclicBarrier(count);
        this.executor = Executors.newFixedThreadPool(count, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Some threads; {@link #close()} ends them.
     *
     * @param count  how many, 1 or more
     * @param name  what they are called
     */
    public static Threads of(int count, String name) {
        Checks.that(count >= 1, "count", count, "must be 1 or more");
        return new Threads(count, Checks.notNull(name, "name"));
    }

    /**
     * Runs a task in each thread, and waits for all.
     *
     * @param task  is given the thread's number from 0
     * @throws AssertionError if one of them fails, or does not come to an end in 60 seconds
     */
    public void together(IntConsumer task) {
        Checks.notNull(task, "task");
        List<Future<?>> futures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            futures.add(executor.submit(() -> {
                awaitOthers();
                task.accept(number);
            }));
        }
        futures.forEach(Threads::await);
    }

    private void awaitOthers() {
        try {
            start.await(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new AssertionError("the threads could not begin together", e);
        }
    }

    private static void await(Future<?> future) {
        try {
            future.get(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError error) {
                throw error;
            }
            throw new AssertionError("a thread failed with " + e.getCause(), e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("a thread did not come to an end in " + SECONDS_TO_WAIT + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
