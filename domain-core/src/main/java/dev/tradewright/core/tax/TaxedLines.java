// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.tax;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.value.Checks;
import java.util.AbstractList;
import java.util.List;
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
 * <p>An unmodifiable list; immutable and thread-safe.
 */
public final class TaxedLines extends AbstractList<TaxedLine> implements RandomAccess {

    private final CurrencyUnit currency;
    private final Rounding rounding;
    private final long[] prices;
    private final Taxes[] taxes;

    /** Those that have been asked for. Two threads may make the same line, and then either of the equal ones stays. */
    private final @Nullable TaxedLine[] made;

    private final long net;
    private final long gross;

    private TaxedLines(CurrencyUnit currency, long[] prices, Taxes[] taxes, TaxPolicy policy) {
        this.currency = currency;
        this.rounding = policy.rounding();
        this.prices = prices;
        this.taxes = taxes;
        this.made = new TaxedLine[prices.length];
        if (policy.place() != TaxPolicy.Place.LINE) {
            TaxedDocument.of(currency, taxable(), policy).lines().toArray(made);
        }
        Rounding.Mode mode = rounding.mode();
        long step = rounding.step(currency);
        long netSum = 0;
        long grossSum = 0;
        for (int i = 0; i < prices.length; i++) {
            if (made[i] == null && taxes[i].isSimple(step)) {
                long tax = taxes[i].simpleTax(prices[i], mode);
                boolean included = taxes[i].isSimplyIncluded();
                netSum = Math.addExact(netSum, included ? Math.subtractExact(prices[i], tax) : prices[i]);
                grossSum = Math.addExact(grossSum, included ? prices[i] : Math.addExact(prices[i], tax));
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
        return IntStream.range(0, prices.length)
                .mapToObj(i -> new TaxableLine(Money.ofMinor(currency, prices[i]), taxes[i]))
                .toList();
    }

    /**
     * Splits lines.
     *
     * @param currency  of all prices
     * @param size  how many lines there are
     * @param prices  the price of each as it is quoted, in minor units; of any sign
     * @param taxes  the taxes of each
     * @param policy  where and how to round
     * @throws dev.tradewright.core.money.CurrencyMismatchException if a fixed amount is of another currency
     * @throws ArithmeticException if an amount or a sum does not fit
     */
    public static TaxedLines of(
            CurrencyUnit currency, int size, IntToLongFunction prices, IntFunction<Taxes> taxes, TaxPolicy policy) {
        Checks.notNull(currency, "currency");
        Checks.notNull(policy, "policy");
        long[] ownPrices = new long[size];
        Taxes[] ownTaxes = new Taxes[size];
        for (int i = 0; i < size; i++) {
            ownPrices[i] = prices.applyAsLong(i);
            ownTaxes[i] = Checks.notNull(taxes.apply(i), "taxes");
        }
        return new TaxedLines(currency, ownPrices, ownTaxes, policy);
    }

    @Override
    public TaxedLine get(int index) {
        TaxedLine line = made[index];
        if (line == null) {
            line = taxes[index].split(Money.ofMinor(currency, prices[index]), rounding);
            made[index] = line;
        }
        return line;
    }

    @Override
    public int size() {
        return prices.length;
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
