// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import dev.tradewright.core.value.Checks;
import java.math.BigInteger;

/**
 * A running sum of amounts of one currency, for loops over many of them: {@link #add} and {@link #subtract} make no object.
 *
 * <p>The sum is kept in 128 bits, so that only what comes out must fit: the order of the amounts does not matter, and CNY
 * 92,233,720,368,547,758.07 + 1.00 - 1.00 is what it was.
 *
 * <pre>{@code
 * MoneyAccumulator sum = MoneyAccumulator.of(CNY);
 * lines.forEach(line -> sum.add(line.amount()));
 * sum.total();
 * }</pre>
 *
 * <p>Mutable; for one thread at a time.
 */
public final class MoneyAccumulator {

    private final CurrencyUnit currency;
    private long high;
    private long low;
    private long count;

    private MoneyAccumulator(CurrencyUnit currency) {
        this.currency = currency;
    }

    /**
     * An empty sum.
     *
     * @param currency  of all amounts
     */
    public static MoneyAccumulator of(CurrencyUnit currency) {
        return new MoneyAccumulator(Checks.notNull(currency, "currency"));
    }

    /** The currency. */
    public CurrencyUnit currency() {
        return currency;
    }

    /**
     * Adds an amount.
     *
     * @param amount  of the currency of the sum
     * @return this
     * @throws CurrencyMismatchException if it is of another
     */
    public MoneyAccumulator add(Money amount) {
        requireCurrency(amount);
        return addMinor(amount.minorUnits());
    }

    /**
     * Adds minor units.
     *
     * @param minorUnits  any number
     * @return this
     */
    public MoneyAccumulator addMinor(long minorUnits) {
        long sum = low + minorUnits;
        boolean carry = Long.compareUnsigned(sum, minorUnits) < 0;
        high += (minorUnits >> 63) + (carry ? 1 : 0);
        low = sum;
        count++;
        return this;
    }

    /**
     * Takes an amount away. It counts as one more amount.
     *
     * @param amount  of the currency of the sum
     * @return this
     * @throws CurrencyMismatchException if it is of another
     */
    public MoneyAccumulator subtract(Money amount) {
        requireCurrency(amount);
        return subtractMinor(amount.minorUnits());
    }

    /**
     * Takes minor units away. They count as one more amount.
     *
     * @param minorUnits  any number
     * @return this
     */
    public MoneyAccumulator subtractMinor(long minorUnits) {
        boolean borrow = Long.compareUnsigned(low, minorUnits) < 0;
        low -= minorUnits;
        high -= (minorUnits >> 63) + (borrow ? 1 : 0);
        count++;
        return this;
    }

    /**
     * Adds the sum of another accumulator, as after a loop that was split up.
     *
     * @param other  one of the same currency; stays as it is
     * @return this
     * @throws CurrencyMismatchException if it is of another
     */
    public MoneyAccumulator addAll(MoneyAccumulator other) {
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatchException(currency, other.currency);
        }
        long addedLow = other.low;
        long sum = low + addedLow;
        high += other.high + (Long.compareUnsigned(sum, addedLow) < 0 ? 1 : 0);
        low = sum;
        count += other.count;
        return this;
    }

    private void requireCurrency(Money amount) {
        if (!currency.equals(amount.currency())) {
            throw new CurrencyMismatchException(currency, amount.currency());
        }
    }

    /** How many amounts were added and taken away. */
    public long count() {
        return count;
    }

    /**
     * The sum so far; zero at first.
     *
     * @throws ArithmeticException if it does not fit into an amount
     */
    public Money total() {
        if (high != low >> 63) {
            BigInteger sum = BigInteger.valueOf(high).shiftLeft(64).add(new BigInteger(Long.toUnsignedString(low)));
            throw Wide.overflow("a sum of " + sum + " minor units of " + currency);
        }
        return Money.ofMinor(currency, low);
    }

    /** Begins anew. */
    public void reset() {
        high = 0;
        low = 0;
        count = 0;
    }

    /** For people: what was summed up, and of how many, as long as it fits. */
    @Override
    public String toString() {
        return "MoneyAccumulator[" + (high == low >> 63 ? total() : currency + " beyond 64 bits") + " of " + count
                + "]";
    }
}
