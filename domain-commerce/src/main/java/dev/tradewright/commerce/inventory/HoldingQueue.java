// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The live holdings of one product, the first to end at the head: a binary heap whose elements know their place, so that one that is settled early leaves
 * at once. All steps cost at most the logarithm of the number of holdings; for holdings that end in the order in which they came, adding is constant.
 */
final class HoldingQueue {

    private static final int FIRST_CAPACITY = 4;

    private @Nullable Holding[] heap = new @Nullable Holding[FIRST_CAPACITY];
    private int size;

    int size() {
        return size;
    }

    /** The first to end, or null. */
    @Nullable
    Holding peek() {
        return heap[0];
    }

    /** One of them, in no particular order. */
    Holding get(int index) {
        Holding holding = heap[index];
        if (holding == null) {
            throw new IndexOutOfBoundsException(index);
        }
        return holding;
    }

    void add(Holding holding) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        size++;
        up(size - 1, holding);
    }

    /** Takes out one that is in it. */
    void remove(Holding holding) {
        int index = holding.index;
        size--;
        Holding last = get(size);
        heap[size] = null;
        if (last != holding) {
            down(index, last);
            if (last.index == index) {
                up(index, last);
            }
        }
    }

    /** Moves one whose end is later now. */
    void later(Holding holding) {
        down(holding.index, holding);
    }

    private void up(int from, Holding holding) {
        int index = from;
        while (index > 0) {
            int above = (index - 1) >>> 1;
            Holding parent = get(above);
            if (holding.until.compareTo(parent.until) >= 0) {
                break;
            }
            set(index, parent);
            index = above;
        }
        set(index, holding);
    }

    private void down(int from, Holding holding) {
        int index = from;
        while (2 * index + 1 < size) {
            int below = 2 * index + 1;
            if (below + 1 < size && get(below + 1).until.isBefore(get(below).until)) {
                below++;
            }
            if (holding.until.compareTo(get(below).until) <= 0) {
                break;
            }
            set(index, get(below));
            index = below;
        }
        set(index, holding);
    }

    private void set(int index, Holding holding) {
        heap[index] = holding;
        holding.index = index;
    }
}
