// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/** Amounts of one currency as longs, each made into {@link Money} when it is read: a third of the memory of a list that holds them. Immutable. */
final class MoneyList extends AbstractList<Money> implements RandomAccess {

    private final CurrencyUnit currency;
    private final long[] minorUnits;

    /**
     * Amounts.
     *
     * @param currency  of all
     * @param minorUnits  becomes the list's own
     */
    MoneyList(CurrencyUnit currency, long[] minorUnits) {
        this.currency = currency;
        this.minorUnits = minorUnits;
    }

    @Override
    public Money get(int index) {
        return Money.ofMinor(currency, minorUnits[Objects.checkIndex(index, minorUnits.length)]);
    }

    @Override
    public int size() {
        return minorUnits.length;
    }
}
