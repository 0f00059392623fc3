// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import dev.tradewright.commerce.catalog.Sku;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The locks of the products: each product belongs to one of 64. A set of locks is a word with one bit for each, taken from the lowest bit up; so two
 * commands that need the same locks never wait for each other in a ring, and a product named twice is locked once.
 */
final class Stripes {

    /** All locks. */
    static final long ALL = -1L;

    private static final int COUNT = Long.SIZE;

    private final Lock[] locks = new Lock[COUNT];

    Stripes() {
        for (int i = 0; i < COUNT; i++) {
            locks[i] = new ReentrantLock();
        }
    }

    /** The lock of what has a hash code. */
    static long of(Object key) {
        int hash = key.hashCode();
        return 1L << (hash ^ hash >>> 6 ^ hash >>> 12 ^ hash >>> 18); // the shift counts modulo 64
    }

    static long of(List<StockLine> lines) {
        long stripes = 0;
        for (int i = 0; i < lines.size(); i++) {
            stripes |= of((Object) lines.get(i).sku());
        }
        return stripes;
    }

    static long of(@Nullable Holding first) {
        long stripes = 0;
        for (Holding line = first; line != null; line = line.next) {
            stripes |= line.cell.stripe;
        }
        return stripes;
    }

    static long of(Sku sku) {
        return of((Object) sku);
    }

    void lock(long stripes) {
        for (long rest = stripes; rest != 0; rest &= rest - 1) {
            locks[Long.numberOfTrailingZeros(rest)].lock();
        }
    }

    void unlock(long stripes) {
        for (long rest = stripes; rest != 0; rest &= rest - 1) {
            locks[Long.numberOfTrailingZeros(rest)].unlock();
        }
    }
}
