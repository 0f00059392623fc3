// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory.testkit;

import dev.tradewright.commerce.inventory.StockStore;
import dev.tradewright.core.value.Checks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Checks that a {@link StockStore} keeps its contract, with one thread and with several at once. A host calls it in the tests of its own store:
 *
 * <pre>{@code
 * @Test
 * void keepsTheContract() {
 *     StockStoreContract.of(() -> new PostgresStock(emptyDatabase())).verify();
 * }
 * }</pre>
 *
 * <p>The clauses with several threads try each situation {@link #rounds} times, since a race shows only now and then. They catch a store that looks
 * before it locks, or locks in the order of the lines; they cannot prove that there is no race.
 *
 * <p>Immutable and thread-safe.
 */
public final class StockStoreContract {

    /** How often each situation with several threads is tried unless said otherwise. */
    public static final int DEFAULT_ROUNDS = 100;

    private final Supplier<? extends StockStore> newStore;
    private final int rounds;

    private StockStoreContract(Supplier<? extends StockStore> newStore, int rounds) {
        this.newStore = Checks.notNull(newStore, "newStore");
        this.rounds = rounds;
    }

    /**
     * The contract for a store.
     *
     * @param newStore  makes an empty store, that keeps all events until the check of one clause is done
     */
    public static StockStoreContract of(Supplier<? extends StockStore> newStore) {
        return new StockStoreContract(newStore, DEFAULT_ROUNDS);
    }

    /**
     * The same contract, tried more or less often.
     *
     * @param number  how often each situation with several threads is tried, 1 or more
     */
    public StockStoreContract rounds(int number) {
        return new StockStoreContract(newStore, Checks.inRange(number, 1, Integer.MAX_VALUE, "number"));
    }

    /**
     * The clauses by name, each of which throws an {@link AssertionError} if it is broken. A test framework with dynamic tests can show them one by
     * one.
     */
    public Map<String, Runnable> clauses() {
        Map<String, Runnable> clauses = new LinkedHashMap<>();
        SequentialClauses sequential = new SequentialClauses(newStore);
        clauses.put("nothing is there that was not received", sequential::empty);
        clauses.put("what is reserved is no longer available", sequential::reserve);
        clauses.put("all lines are reserved or none, and all that are short are named", sequential::allOrNothing);
        clauses.put("what is committed leaves, what is released comes back, in parts too", sequential::parts);
        clauses.put("nothing leaves twice", sequential::settledOnce);
        clauses.put("a reservation ends at its instant, exclusive", sequential::ends);
        clauses.put("an ended reservation counts no longer, even if nobody cleaned up", sequential::endsUnseen);
        clauses.put("what has ended at one product has ended, even if the clock goes back", sequential::staysEnded);
        EndClauses ends = new EndClauses(newStore);
        clauses.put("a reservation that is extended ends later, at all its products", ends::extended);
        clauses.put("what is no longer reserved cannot be extended", ends::notExtended);
        clauses.put("a reservation ends never earlier by being extended", ends::notLater);
        clauses.put("a reservation that is sent again too late is answered with a warning", ends::warned);
        clauses.put("a command that is sent again is answered again and not done again", sequential::repeated);
        clauses.put("another command under a used identity is refused", sequential::reused);
        clauses.put("a refused command leaves no trace and can succeed later", sequential::withoutTrace);
        clauses.put("backorders reach as deep as the policy allows", sequential::backorder);
        clauses.put("safety stock is not offered", sequential::safetyStock);
        clauses.put("returned units are sellable or damaged", sequential::returned);
        clauses.put("a correction does not take away what is promised, unless it says so", sequential::adjusted);
        ConcurrentClauses concurrent = new ConcurrentClauses(newStore, rounds);
        clauses.put("several threads never promise a unit twice", concurrent::noOversell);
        clauses.put("products named in opposite orders never block for ever", concurrent::noDeadlock);
        clauses.put("several products are never reserved in part", concurrent::allOrNothing);
        clauses.put("a command sent by several threads at once is done once", concurrent::once);
        clauses.put("of different commands under one identity, sent at once, one is done", concurrent::oneWinner);
        clauses.put(
                "a reservation that ends while it is committed either leaves or comes back", concurrent::endOrCommit);
        clauses.put(
                "a reservation that ends while it is extended holds on whole or ends whole", concurrent::endOrExtend);
        clauses.put("counters are the sum of the events after work of several threads", concurrent::driftFree);
        return Collections.unmodifiableMap(clauses);
    }

    /**
     * Checks all clauses.
     *
     * @throws AssertionError naming every clause that is broken, and how; the errors themselves are suppressed exceptions of it
     */
    public void verify() {
        List<String> broken = new ArrayList<>();
        List<Throwable> causes = new ArrayList<>();
        clauses().forEach((name, clause) -> {
            try {
                clause.run();
            } catch (RuntimeException | AssertionError e) {
                broken.add(name + ": " + e.getMessage());
                causes.add(e);
            }
        });
        if (!broken.isEmpty()) {
            AssertionError error =
                    new AssertionError(broken.size() + " of " + clauses().size()
                            + " clauses of the stock store's contract are broken\n  " + String.join("\n  ", broken));
            causes.forEach(error::addSuppressed);
            throw error;
        }
    }
}
