// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.inventory;

import dev.tradewright.core.value.Checks;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The stock of one product as a bare counter: how many units are on hand, and how many of them are reserved. It never promises a unit twice, whatever
 * the number of threads, takes no lock and allocates nothing. It keeps neither events nor command identities, and a reservation in it has no end: for
 * those there is {@link Inventory}.
 *
 * <p>With 10 on hand, {@code tryReserve(7)} is true and leaves 3 available; {@code tryReserve(4)} is false and changes nothing;
 * {@code release(7)} makes 10 available again, or {@code ship(7)} leaves 3 on hand.
 *
 * <p>Both numbers lie in one word that is replaced by compare-and-set, so that they always belong together. Each is from 0 to
 * {@value #MAX_ON_HAND}, and at most what is on hand is reserved. Quantities are whole units, 1 or more.
 *
 * <p>Mutable and thread-safe.
 */
public final class StockCounter {

    /** The largest number of units on hand. */
    public static final int MAX_ON_HAND = Integer.MAX_VALUE;

    private static final int SHIFT = 32;

    /** On hand in the upper half, reserved in the lower; both have their sign bit clear, so that each half can be changed by adding to the word. */
    private final AtomicLong word;

    private StockCounter(long word) {
        this.word = new AtomicLong(word);
    }

    /**
     * A counter with nothing reserved.
     *
     * @param onHand  the units on hand, from 0 to {@value #MAX_ON_HAND}
     * @throws IllegalArgumentException if that is out of range
     */
    public static StockCounter of(int onHand) {
        return new StockCounter((long) Checks.inRange(onHand, 0, MAX_ON_HAND, "onHand") << SHIFT);
    }

    /**
     * Reserves units if that many are available, all or none.
     *
     * @param quantity  1 or more
     * @return whether they are reserved now; if not, nothing has changed
     * @throws IllegalArgumentException if the quantity is below 1
     */
    public boolean tryReserve(int quantity) {
        checkPositive(quantity);
        while (true) {
            long now = word.get();
            if (onHand(now) - reserved(now) < quantity) {
                return false;
            }
            if (word.weakCompareAndSetVolatile(now, now + quantity)) {
                return true;
            }
        }
    }

    /**
     * Makes reserved units available again.
     *
     * @param quantity  1 or more
     * @throws IllegalArgumentException if the quantity is below 1 or above what is reserved, which means that something was released twice
     */
    public void release(int quantity) {
        checkPositive(quantity);
        long now;
        do {
            now = word.get();
            checkReserved(quantity, now);
        } while (!word.weakCompareAndSetVolatile(now, now - quantity));
    }

    /**
     * Takes reserved units away from stock: they leave the house.
     *
     * @param quantity  1 or more
     * @throws IllegalArgumentException if the quantity is below 1 or above what is reserved
     */
    public void ship(int quantity) {
        checkPositive(quantity);
        long both = ((long) quantity << SHIFT) + quantity;
        long now;
        do {
            now = word.get();
            checkReserved(quantity, now);
        } while (!word.weakCompareAndSetVolatile(now, now - both));
    }

    /**
     * Adds units to stock.
     *
     * @param quantity  1 or more
     * @throws IllegalArgumentException if the quantity is below 1, or if there would be more than {@value #MAX_ON_HAND} on hand
     */
    public void receive(int quantity) {
        checkPositive(quantity);
        long more = (long) quantity << SHIFT;
        long now;
        do {
            now = word.get();
            if (MAX_ON_HAND - onHand(now) < quantity) {
                throw new IllegalArgumentException("quantity (" + quantity + ") must not raise the " + onHand(now)
                        + " on hand above " + MAX_ON_HAND + "\nMaybe count in a larger unit, or use Inventory");
            }
        } while (!word.weakCompareAndSetVolatile(now, now + more));
    }

    /** The units that can be reserved: on hand less reserved, 0 or more. */
    public int available() {
        long now = word.get();
        return onHand(now) - reserved(now);
    }

    /** The units in the house, reserved ones included, 0 or more. */
    public int onHand() {
        return onHand(word.get());
    }

    /** The units that are promised and still in the house, from 0 to what is on hand. */
    public int reserved() {
        return reserved(word.get());
    }

    /** As {@code 10 on hand, 7 reserved}. */
    @Override
    public String toString() {
        long now = word.get();
        return onHand(now) + " on hand, " + reserved(now) + " reserved";
    }

    private static int onHand(long word) {
        return (int) (word >>> SHIFT);
    }

    private static int reserved(long word) {
        return (int) word;
    }

    private static void checkPositive(int quantity) {
        if (quantity < 1) {
            throw new IllegalArgumentException("quantity (" + quantity + ") must be 1 or more");
        }
    }

    private static void checkReserved(int quantity, long word) {
        if (quantity > reserved(word)) {
            throw new IllegalArgumentException("quantity (" + quantity + ") must not be more than the " + reserved(word)
                    + " that are reserved\nMaybe the same reservation was released or shipped twice");
        }
    }
}
