// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import dev.tradewright.core.text.Localized;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.internal.TextPart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of several currencies side by side: what a shop took in on a day, what a customer owes. At most one amount of each currency, by currency
 * code, and none that is zero: a bag of nothing is empty, whichever way it came about, and equality means the same money.
 *
 * <p>Sums and differences are exact. One amount comes of it only by exchange rates: {@link #convertedTo}.
 *
 * <p>{@code MoneyBag.parse("CNY 80.00, EUR 10.00").plus(Money.parse("EUR 2.50"))} is {@code CNY 80.00, EUR 12.50}.
 *
 * <p>Immutable and thread-safe.
 */
public final class MoneyBag implements Localized {

    private static final MoneyBag EMPTY = new MoneyBag(List.of());

    /** Ordered by currency, none zero. */
    private final List<Money> amounts;

    private MoneyBag(List<Money> amounts) {
        this.amounts = amounts;
    }

    /** A bag of no money. */
    public static MoneyBag empty() {
        return EMPTY;
    }

    /**
     * The sum of amounts.
     *
     * @param amounts  in any order and number, of any currencies
     * @throws ArithmeticException if the sum of one currency does not fit
     */
    public static MoneyBag of(Money... amounts) {
        return of(Checks.copyOf(amounts, "amounts"));
    }

    /**
     * The sum of amounts.
     *
     * @param amounts  in any order and number, of any currencies
     * @throws ArithmeticException if the sum of one currency does not fit
     */
    public static MoneyBag of(Collection<Money> amounts) {
        SortedMap<CurrencyUnit, MoneyAccumulator> sums = new TreeMap<>();
        for (Money amount : Checks.notNull(amounts, "amounts")) {
            sums.computeIfAbsent(amount.currency(), MoneyAccumulator::of).add(amount);
        }
        return ofOrdered(sums.values().stream().map(MoneyAccumulator::total).toList());
    }

    private static MoneyBag ofOrdered(List<Money> amounts) {
        List<Money> present =
                amounts.stream().filter(amount -> !amount.isZero()).toList();
        return present.isEmpty() ? EMPTY : new MoneyBag(present);
    }

    /**
     * Reads amounts with commas between them, {@code CNY 80.00, EUR 12.50}; nothing at all is the empty bag. The inverse of {@link #toString()} for
     * currencies of the table.
     *
     * @param text  the text
     * @throws IllegalArgumentException if an amount cannot be read, see {@link Money#parse(String)}
     */
    public static MoneyBag parse(String text) {
        if (Checks.notNull(text, "money").isBlank()) {
            return EMPTY;
        }
        List<Money> amounts = new ArrayList<>();
        for (String amount : text.split(",", -1)) {
            amounts.add(TextPart.read("money", text, () -> Money.parse(amount.strip())));
        }
        return of(amounts);
    }

    /** The amounts by currency code, none of them zero. */
    public List<Money> amounts() {
        return amounts;
    }

    /**
     * The amount of one currency, zero if there is none.
     *
     * @param currency  the currency
     */
    public Money amount(CurrencyUnit currency) {
        for (Money amount : amounts) {
            if (amount.currency().equals(currency)) {
                return amount;
            }
        }
        return Money.zero(currency);
    }

    /** The currencies of which there is an amount, by code. */
    public List<CurrencyUnit> currencies() {
        return amounts.stream().map(Money::currency).toList();
    }

    /** Whether this is no money. */
    public boolean isEmpty() {
        return amounts.isEmpty();
    }

    /**
     * With an amount more.
     *
     * @param amount  of any currency
     * @throws ArithmeticException if the sum does not fit
     */
    public MoneyBag plus(Money amount) {
        return plus(ofOrdered(List.of(amount)));
    }

    /**
     * The sum, currency by currency.
     *
     * @param other  the other bag
     * @throws ArithmeticException if a sum does not fit
     */
    public MoneyBag plus(MoneyBag other) {
        return merged(other, Money::plus);
    }

    /**
     * With an amount less; it need not be there.
     *
     * @param amount  of any currency
     * @throws ArithmeticException if the difference does not fit
     */
    public MoneyBag minus(Money amount) {
        return minus(ofOrdered(List.of(amount)));
    }

    /**
     * The difference, currency by currency.
     *
     * @param other  what is taken away
     * @throws ArithmeticException if a difference does not fit
     */
    public MoneyBag minus(MoneyBag other) {
        return merged(other, Money::minus);
    }

    private MoneyBag merged(MoneyBag other, BinaryOperator<Money> step) {
        List<Money> merged = new ArrayList<>(amounts.size() + other.amounts.size());
        int i = 0;
        int j = 0;
        while (i < amounts.size() || j < other.amounts.size()) {
            int order = order(i, other, j);
            CurrencyUnit currency = (order <= 0 ? amounts.get(i) : other.amounts.get(j)).currency();
            Money mine = order <= 0 ? amounts.get(i++) : Money.zero(currency);
            Money theirs = order >= 0 ? other.amounts.get(j++) : Money.zero(currency);
            merged.add(step.apply(mine, theirs));
        }
        return ofOrdered(merged);
    }

    /** Which bag has the next currency: this one, if below 0, the other, if above, or both. */
    private int order(int i, MoneyBag other, int j) {
        if (i == amounts.size()) {
            return 1;
        }
        return j == other.amounts.size()
                ? -1
                : amounts.get(i).currency().compareTo(other.amounts.get(j).currency());
    }

    /**
     * Every amount with the other sign.
     *
     * @throws ArithmeticException if one does not fit, for the smallest amount alone
     */
    public MoneyBag negated() {
        return ofOrdered(amounts.stream().map(Money::negated).toList());
    }

    /**
     * One amount of it all: each currency is converted and rounded by itself, so that the rows of a report add up to its total.
     *
     * @param currency  the currency of the result
     * @param rates  the exchange rates
     * @param rounding  how each converted amount is rounded
     * @throws NoExchangeRateException if there is no rate for one of the currencies
     * @throws ArithmeticException if an amount or the sum does not fit
     */
    public Money convertedTo(CurrencyUnit currency, ExchangeRates rates, Rounding rounding) {
        MoneyAccumulator sum = MoneyAccumulator.of(currency);
        for (Money amount : amounts) {
            sum.add(rates.convert(amount, currency, rounding));
        }
        return sum.total();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MoneyBag that && amounts.equals(that.amounts);
    }

    @Override
    public int hashCode() {
        return amounts.hashCode();
    }

    /** The amounts as a reader of the locale writes them, by currency code. */
    @Override
    public String toText(Locale locale) {
        StringJoiner text = new StringJoiner(locale.getLanguage().equals("zh") ? "、" : ", ");
        amounts.forEach(amount -> text.add(amount.toText(locale)));
        return text.toString();
    }

    /** The amounts with commas between them: {@code CNY 80.00, EUR 12.50}. {@link #parse} reads it back. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ");
        amounts.forEach(amount -> text.add(amount.toString()));
        return text.toString();
    }
}
