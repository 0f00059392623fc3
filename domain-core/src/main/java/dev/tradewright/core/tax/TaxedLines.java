// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.tax;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.value.Checks;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a {@link TaxedDocument} for an engine that has its prices in minor units and asks for sums more often than for lines: {@link #net()} and
 * {@link #gross()} are reckoned at once, a line becomes a value when it is first asked for. The figures are the same.
 *
 * <p>EUR 9.99 and EUR 5.00 that hold 19 % are net 839 + 420 = 1259 and gross 1499 minor units.
 *
 * <p>An unmodifiable list; immutable and thread-safe if what it asks for prices and taxes is.
 */
public final class TaxedLines extends AbstractList<TaxedLine> implements RandomAccess {

    private final CurrencyUnit currency;
    private final Rounding rounding;
    private final int size;
    private final IntToLongFunction prices;
    private final IntFunction<Taxes> taxes;

    /** All lines, if they have not been rounded each by itself. */
    private final @Nullable List<TaxedLine> together;

    /** Those that have been asked for. Two threads may make the same, and then either of the equal ones stays. */
    private @Nullable TaxedLine @Nullable [] made;

    private final long net;
    private final long gross;

    private TaxedLines(
            CurrencyUnit currency, int size, IntToLongFunction prices, IntFunction<Taxes> taxes, TaxPolicy policy) {
        this.currency = currency;
        this.rounding = policy.rounding();
        this.size = size;
        this.prices = prices;
        this.taxes = taxes;
        this.together = policy.place() == TaxPolicy.Place.LINE
                ? null
                : TaxedDocument.of(currency, taxable(), policy).lines();
        Rounding.Mode mode = rounding.mode();
        long step = rounding.step(currency);
        long netSum = 0;
        long grossSum = 0;
        for (int i = 0; i < size; i++) {
            Taxes own = Checks.notNull(taxes.apply(i), "taxes");
            if (together == null && own.isSimple(step)) {
                long price = prices.applyAsLong(i);
                long tax = own.simpleTax(price, mode);
                netSum = Math.addExact(netSum, own.isSimplyIncluded() ? Math.subtractExact(price, tax) : price);
                grossSum = Math.addExact(grossSum, own.isSimplyIncluded() ? price : Math.addExact(price, tax));
            } else {
                TaxedLine line = get(i);
                netSum = Math.addExact(netSum, line.net().minorUnits());
                grossSum = Math.addExact(grossSum, line.gross().minorUnits());
            }
        }
        this.net = netSum;
        this.gross = grossSum;
    }

    private List<TaxableLine> taxable() {
        return IntStream.range(0, size)
                .mapToObj(i -> new TaxableLine(Money.ofMinor(currency, prices.applyAsLong(i)), taxes.apply(i)))
                .toList();
    }

    /**
     * Splits lines.
     *
     * @param currency  of all prices
     * @param size  how many lines there are
     * @param prices  the price of each as it is quoted, in minor units, of any sign; asked again for a line, and then must be the same
     * @param taxes  the taxes of each; likewise
     * @param policy  where and how to round
     * @throws dev.tradewright.core.money.CurrencyMismatchException if a fixed amount is of another currency
     * @throws ArithmeticException if an amount or a sum does not fit
     */
    public static TaxedLines of(
            CurrencyUnit currency, int size, IntToLongFunction prices, IntFunction<Taxes> taxes, TaxPolicy policy) {
        Checks.notNull(currency, "currency");
        Checks.notNull(prices, "prices");
        Checks.notNull(taxes, "taxes");
        return new TaxedLines(currency, size, prices, taxes, Checks.notNull(policy, "policy"));
    }

    @Override
    public TaxedLine get(int index) {
        if (together != null) {
            return together.get(index);
        }
        Objects.checkIndex(index, size);
        @Nullable TaxedLine[] known = made;
        if (known == null) {
            known = new TaxedLine[size];
            made = known;
        }
        TaxedLine line = known[index];
        if (line == null) {
            line = taxes.apply(index).split(Money.ofMinor(currency, prices.applyAsLong(index)), rounding);
            known[index] = line;
        }
        return line;
    }

    @Override
    public int size() {
        return size;
    }

    /** The net prices of all lines together, in minor units. */
    public long net() {
        return net;
    }

    /** What is paid for all lines together, in minor units. */
    public long gross() {
        return gross;
    }
}
