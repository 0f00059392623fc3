// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The counters of a {@link Stock} that change in place, so that a change makes no garbage. One thread at a time may change them; any may read them, and gets
 * those of one moment: the version is odd while they change, and a reader who met another version when done reads again.
 */
class Counters {

    private static final VarHandle VERSION = version();

    /** How often a reader tries before it lets others go first; a change takes a few instructions, unless its thread is put aside in the middle. */
    private static final int TRIES = 64;

    /** And for how many nanoseconds. */
    private static final long PAUSE = 1_000;

    private long onHand;
    private long reserved;
    private long damaged;
    private StockPolicy policy = StockPolicy.STRICT;
    private int version;

    private static VarHandle version() {
        try {
            return MethodHandles.lookup().findVarHandle(Counters.class, "version", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** The counters as whoever may change them sees them. */
    final Stock current() {
        return Stock.unchecked(onHand, reserved, damaged, policy);
    }

    /** The counters of one moment, for any thread. */
    final Stock stock() {
        int tries = 0;
        while (true) {
            int before = (int) VERSION.getAcquire(this);
            Stock stock = Stock.unchecked(onHand, reserved, damaged, policy);
            VarHandle.acquireFence();
            if ((before & 1) == 0 && before == (int) VERSION.getOpaque(this)) {
                return stock;
            }
            tries++;
            if (tries % TRIES == 0) {
                LockSupport.parkNanos(PAUSE);
            } else {
                Thread.onSpinWait();
            }
        }
    }

    /** See {@link Stock#onHand()}; this and the next for whoever may change them. */
    final long onHand() {
        return onHand;
    }

    final long reserved() {
        return reserved;
    }

    final long available() {
        return Stock.available(onHand, reserved, policy);
    }

    final long promisable() {
        return Stock.promisable(available(), policy);
    }

    /** Counts an event. */
    final void count(StockEvent event) {
        long onHandAfter = Stock.checked(onHand + event.onHandChange(), "onHand");
        long reservedAfter = Stock.checked(reserved + event.reservedChange(), "reserved");
        long damagedAfter = Stock.checked(damaged + event.damagedChange(), "damaged");
        set(onHandAfter, reservedAfter, damagedAfter, event.newPolicy());
    }

    /** Takes over other counters. */
    final void set(Stock stock) {
        set(stock.onHand(), stock.reserved(), stock.damaged(), stock.policy());
    }

    /** No policy stands for the same one: not to write it is what saves time. */
    private void set(long nextOnHand, long nextReserved, long nextDamaged, @Nullable StockPolicy nextPolicy) {
        int before = version;
        VERSION.setOpaque(this, before + 1);
        VarHandle.storeStoreFence();
        onHand = nextOnHand;
        reserved = nextReserved;
        damaged = nextDamaged;
        if (nextPolicy != null) {
            policy = nextPolicy;
        }
        VERSION.setRelease(this, before + 2);
    }
}
