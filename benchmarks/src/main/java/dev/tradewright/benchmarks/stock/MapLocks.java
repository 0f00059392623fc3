// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.stock;

import dev.tradewright.commerce.inventory.StockLine;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/** The locks of the peer's products, 64 of them as in ours, taken in the order of their numbers. */
final class MapLocks {

    static final long ALL = -1;

    private final Lock[] locks =
            IntStream.range(0, Long.SIZE).mapToObj(i -> new ReentrantLock()).toArray(Lock[]::new);

    static long of(Object key) {
        int hash = key.hashCode();
        return 1L << (hash ^ hash >>> 6 ^ hash >>> 12 ^ hash >>> 18);
    }

    static long of(List<StockLine> lines) {
        long stripes = 0;
        for (int i = 0; i < lines.size(); i++) {
            stripes |= of((Object) lines.get(i).sku());
        }
        return stripes;
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
