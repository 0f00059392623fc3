// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import dev.tradewright.core.value.Checks;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The exchange rates of one moment: quotes, and what follows from them for every other pair of currencies.
 *
 * <p>A pair that is quoted is converted by its quote; one that is quoted the other way round by dividing by that quote; any other along the
 * shortest chain of such steps, and of several as short along the one whose currencies come first by code. The two directions of a pair may be
 * quoted each; there are no spreads.
 *
 * <p>A conversion multiplies and divides exactly and rounds once, at its end, however long the chain. With GBP/USD 1.6 and EUR/USD 1.4, GBP 70.00
 * is 70 x 1.6 / 1.4 = EUR 80.00. A {@link #rate} that is not quoted is such a quotient with 18 significant digits, or as many as 18 decimal places
 * leave.
 *
 * <p>All chains are found when the quotes are given. Immutable and thread-safe.
 *
 * @see ExchangeRateHistory
 */
public final class ExchangeRates {

    private static final int NONE = -1;

    private static final Comparator<ExchangeRate> BY_PAIR =
            Comparator.comparing(ExchangeRate::base).thenComparing(ExchangeRate::counter);

    private final List<ExchangeRate> quotes;

    /** All that are quoted, by code; their places number the rows and columns below. */
    private final List<CurrencyUnit> currencies;

    /** {@code steps[a][b]} is the quote, or a quote the other way round, from which the rate between neighbours a and b comes. */
    private final @Nullable ExchangeRate[][] steps;

    /** {@code previous[a][b]} is the last currency before b on the way from a. */
    private final int[][] previous;

    private ExchangeRates(List<ExchangeRate> quotes) {
        this.quotes = quotes;
        currencies = quotes.stream()
                .flatMap(quote -> Stream.of(quote.base(), quote.counter()))
                .distinct()
                .sorted()
                .toList();
        steps = steps(quotes, currencies);
        previous = new int[steps.length][];
        for (int from = 0; from < steps.length; from++) {
            previous[from] = waysFrom(from);
        }
    }

    /**
     * The rates that follow from quotes.
     *
     * @param quotes  in any order; equal ones count once
     * @throws IllegalArgumentException if a pair is quoted with different rates; the message lists all such pairs
     */
    public static ExchangeRates of(Collection<ExchangeRate> quotes) {
        Map<String, ExchangeRate> byPair = new TreeMap<>();
        StringJoiner conflicts = new StringJoiner("\n  ");
        for (ExchangeRate quote : Checks.notNull(quotes, "quotes")) {
            ExchangeRate other = byPair.putIfAbsent(quote.pair(), quote);
            if (other != null && !other.equals(quote)) {
                conflicts.add(other + " and " + quote.rate());
            }
        }
        if (conflicts.length() > 0) {
            throw new IllegalArgumentException("quotes must not contradict each other, but these do:\n  " + conflicts);
        }
        return new ExchangeRates(byPair.values().stream().sorted(BY_PAIR).toList());
    }

    /**
     * The rates that follow from quotes.
     *
     * @param quotes  in any order; equal ones count once
     * @throws IllegalArgumentException if a pair is quoted with different rates; the message lists all such pairs
     */
    public static ExchangeRates of(ExchangeRate... quotes) {
        return of(Checks.copyOf(quotes, "quotes"));
    }

    private static @Nullable ExchangeRate[][] steps(List<ExchangeRate> quotes, List<CurrencyUnit> currencies) {
        @Nullable ExchangeRate[][] steps = new ExchangeRate[currencies.size()][currencies.size()];
        for (ExchangeRate quote : quotes) {
            int base = Collections.binarySearch(currencies, quote.base());
            int counter = Collections.binarySearch(currencies, quote.counter());
            steps[base][counter] = quote;
            if (steps[counter][base] == null) {
                steps[counter][base] = quote; // until its own comes
            }
        }
        return steps;
    }

    /** Breadth first, neighbours by code: whoever reaches a currency first came the shortest way, and of these the first by code. */
    private int[] waysFrom(int from) {
        int[] before = new int[steps.length];
        Arrays.fill(before, NONE);
        before[from] = from;
        ArrayDeque<Integer> reached = new ArrayDeque<>();
        for (Integer next = from; next != null; next = reached.poll()) {
            for (int neighbour = 0; neighbour < steps.length; neighbour++) {
                if (before[neighbour] == NONE && steps[next][neighbour] != null) {
                    before[neighbour] = next;
                    reached.add(neighbour);
                }
            }
        }
        return before;
    }

    /** The quotes by base and counter currency. */
    public List<ExchangeRate> quotes() {
        return quotes;
    }

    /**
     * The quotes by which a currency is converted, in order; each is used as it stands or, where it is quoted the other way round, divided by.
     *
     * @param from  the currency to convert from
     * @param to  the currency to convert to
     * @return the quotes; none if the currencies are the same
     * @throws NoExchangeRateException if no chain of quotes leads there
     */
    public List<ExchangeRate> chain(CurrencyUnit from, CurrencyUnit to) {
        return findChain(from, to).orElseThrow(() -> new NoExchangeRateException(from, to));
    }

    private Optional<List<ExchangeRate>> findChain(CurrencyUnit from, CurrencyUnit to) {
        if (Checks.notNull(from, "from").equals(Checks.notNull(to, "to"))) {
            return Optional.of(List.of());
        }
        int start = Collections.binarySearch(currencies, from);
        int end = Collections.binarySearch(currencies, to);
        if (start < 0 || end < 0 || previous[start][end] == NONE) {
            return Optional.empty();
        }
        List<ExchangeRate> chain = new ArrayList<>(2);
        for (int at = end; at != start; at = previous[start][at]) {
            ExchangeRate step = steps[previous[start][at]][at];
            if (step != null) { // always, on a way that was found
                chain.add(0, step);
            }
        }
        return Optional.of(List.copyOf(chain));
    }

    /**
     * The rate of a pair, if there is one.
     *
     * @param from  the base currency
     * @param to  the counter currency
     * @throws ArithmeticException if it does not fit, being above 10^18 or below 10^-18
     */
    public Optional<ExchangeRate> find(CurrencyUnit from, CurrencyUnit to) {
        return findChain(from, to).map(chain -> rate(from, to, chain));
    }

    /**
     * The rate of a pair: as quoted, or as it follows from quotes with at most 18 significant digits.
     *
     * @param from  the base currency
     * @param to  the counter currency
     * @throws NoExchangeRateException if no chain of quotes leads there
     * @throws ArithmeticException if it does not fit, being above 10^18 or below 10^-18
     */
    public ExchangeRate rate(CurrencyUnit from, CurrencyUnit to) {
        return rate(from, to, chain(from, to));
    }

    private static ExchangeRate rate(CurrencyUnit from, CurrencyUnit to, List<ExchangeRate> chain) {
        if (chain.size() == 1 && chain.get(0).base().equals(from)) {
            return chain.get(0);
        }
        Fraction fraction = Fraction.of(from, chain);
        return ExchangeRate.ofQuotient(from, to, fraction.numerator, fraction.denominator);
    }

    /**
     * Converts an amount, rounded once from its exact value. An amount of the currency itself is rounded too.
     *
     * @param amount  the amount
     * @param to  the currency to convert to
     * @param rounding  how the converted amount is rounded
     * @throws NoExchangeRateException if no chain of quotes leads there
     * @throws ArithmeticException if the converted amount does not fit
     */
    public Money convert(Money amount, CurrencyUnit to, Rounding rounding) {
        CurrencyUnit from = amount.currency();
        List<ExchangeRate> chain = chain(from, to);
        if (chain.isEmpty()) {
            return amount.rounded(rounding);
        }
        if (chain.size() == 1 && chain.get(0).base().equals(from)) {
            return chain.get(0).convert(amount, rounding);
        }
        Fraction fraction = Fraction.of(from, chain);
        BigInteger top = fraction.numerator
                .multiply(BigInteger.valueOf(amount.minorUnits()))
                .multiply(BigInteger.valueOf(Wide.power(to.digits())));
        BigInteger bottom = fraction.denominator.multiply(BigInteger.valueOf(Wide.power(from.digits())));
        return Money.ofMinor(to, Wide.quotientToMultiple(top, bottom, rounding.step(to), rounding.mode()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExchangeRates that && quotes.equals(that.quotes);
    }

    @Override
    public int hashCode() {
        return quotes.hashCode();
    }

    /** The quotes by base and counter currency: {@code [EUR/CHF 0.95, EUR/USD 1.25]}. */
    @Override
    public String toString() {
        return quotes.toString();
    }

    /**
     * A rate as the exact product and quotient of quotes.
     *
     * @param numerator  above 0
     * @param denominator  above 0
     */
    private record Fraction(BigInteger numerator, BigInteger denominator) {

        static Fraction of(CurrencyUnit from, List<ExchangeRate> chain) {
            BigInteger numerator = BigInteger.ONE;
            BigInteger denominator = BigInteger.ONE;
            CurrencyUnit at = from;
            for (ExchangeRate quote : chain) {
                BigInteger digits = BigInteger.valueOf(quote.rate().unscaled());
                BigInteger power = BigInteger.valueOf(Wide.power(quote.rate().scale()));
                boolean asQuoted = quote.base().equals(at);
                numerator = numerator.multiply(asQuoted ? digits : power);
                denominator = denominator.multiply(asQuoted ? power : digits);
                at = asQuoted ? quote.counter() : quote.base();
            }
            return new Fraction(numerator, denominator);
        }
    }
}
