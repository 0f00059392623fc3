// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.tax;

import dev.tradewright.core.internal.Fraction;
import dev.tradewright.core.money.CurrencyMismatchException;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.value.Checks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The taxes of one line, in the order in which they are reckoned. Included and added ones may be mixed: with a price of 132 that holds a first
 * tax of 10 %, taxed by the rest, and a third and a fifth of 10 %, the net price is 100.
 *
 * <p>Every tax is reckoned exactly, on the exact net price and the exact earlier taxes that are taxed, and is rounded once; a rounding error is
 * never taxed. The net price is what is left of the price without the rounded included taxes, so that nothing is lost.
 *
 * <p>A price of 0 or more cannot hold more tax than itself: its net price is never below 0. Where included fixed amounts, with the taxes on them, are
 * more than the price, as a fee of EUR 0.25 in goods that are given away, they count only as far as the price goes, each by the same part:
 * {@code Taxes.of(Tax.amount("ECO", Money.parse("EUR 0.25")).included())} of EUR 0.10 is EUR 0.00 net and a tax of EUR 0.10. What is not covered is the
 * seller's, who owes a fee for each piece whatever the buyer pays; the split says what is in the buyer's price. A fee that the buyer must pay in any
 * case is {@link Tax#added() added} to the price, where it always counts in full.
 *
 * <p>Immutable and thread-safe.
 */
public final class Taxes {

    /** No tax at all. */
    public static final Taxes NONE = new Taxes(List.of());

    private final List<Tax> taxes;
    /** Of one percentage alone, or none: the tax is price x numerator / denominator. Both 0 if it is not so simple. */
    private final long simpleNumerator;

    private final long simpleDenominator;
    private final boolean simplyIncluded;

    private Taxes(List<Tax> taxes) {
        this.taxes = taxes;
        Fraction simple = simple(taxes);
        this.simplyIncluded = taxes.isEmpty() || taxes.get(0).isIncluded();
        if (simple != null
                && simple.numerator().bitLength() < 63
                && simple.denominator().bitLength() < 63) {
            this.simpleNumerator = simple.numerator().longValueExact();
            this.simpleDenominator = simple.denominator().longValueExact();
        } else {
            this.simpleNumerator = 0;
            this.simpleDenominator = 0;
        }
    }

    private static @Nullable Fraction simple(List<Tax> taxes) {
        if (taxes.isEmpty()) {
            return Fraction.ZERO;
        }
        if (taxes.size() != 1 || taxes.get(0).kind() == Tax.Kind.AMOUNT) {
            return null;
        }
        Fraction factor = taxes.get(0).factor();
        return taxes.get(0).isIncluded() ? factor.dividedBy(Fraction.ONE.plus(factor)) : factor;
    }

    /**
     * Taxes in the order in which they are reckoned.
     *
     * @param taxes  any number, no two of them equal in code
     * @throws IllegalArgumentException if two have the same code
     */
    public static Taxes of(List<Tax> taxes) {
        Set<String> codes = new HashSet<>();
        for (Tax tax : Checks.copyOf(taxes, "taxes")) {
            Checks.that(codes.add(tax.code()), "code", tax.code(), "must not be used twice in one line");
        }
        return taxes.isEmpty() ? NONE : new Taxes(List.copyOf(taxes));
    }

    /**
     * Taxes in the order in which they are reckoned.
     *
     * @param taxes  any number, no two of them equal in code
     * @throws IllegalArgumentException if two have the same code
     */
    public static Taxes of(Tax... taxes) {
        return of(Checks.copyOf(taxes, "taxes"));
    }

    /** The taxes, in their order. */
    public List<Tax> taxes() {
        return taxes;
    }

    /**
     * Splits a price into net and taxes, each tax rounded once.
     *
     * <p>{@code Taxes.of(Tax.percent("VAT", Percentage.of(19)).included()).split(Money.parse("EUR 9.99"), HALF_AWAY_FROM_ZERO)} is EUR 8.39 net
     * and EUR 1.60 tax: 9.99 x 19 / 119 = 1.595.
     *
     * @param price  the price as it is quoted: with the included taxes, without the added ones; of any sign
     * @param rounding  how each tax is rounded
     * @throws CurrencyMismatchException if a fixed amount is of another currency
     * @throws ArithmeticException if an amount does not fit
     */
    public TaxedLine split(Money price, Rounding rounding) {
        CurrencyUnit currency = price.currency();
        if (taxes.isEmpty()) {
            return new TaxedLine(price, price, List.of(), price);
        }
        long step = rounding.step(currency);
        if (isSimple(step)) {
            return line(price, Money.ofMinor(currency, simpleTax(price.minorUnits(), rounding.mode())));
        }
        return line(price, reckon(price).rounded(rounding));
    }

    /**
     * Whether there is at most one tax, and that a percentage: then the tax of a price is one product and one quotient.
     *
     * @param step  what taxes are rounded to, in minor units
     */
    boolean isSimple(long step) {
        return simpleDenominator != 0 && step == 1;
    }

    /** The tax in minor units, if it {@link #isSimple is simple}. */
    long simpleTax(long price, Rounding.Mode mode) {
        return mode.multiplyDivide(price, simpleNumerator, simpleDenominator);
    }

    /** Whether a simple tax is part of the price. */
    boolean isSimplyIncluded() {
        return simplyIncluded;
    }

    /** Each tax, not rounded. */
    ExactTaxes reckon(Money price) {
        return new ExactTaxes(taxes, price);
    }

    /** The line with its only tax. */
    private TaxedLine line(Money price, Money amount) {
        Money net = simplyIncluded ? price.minus(amount) : price;
        Money gross = simplyIncluded ? price : price.plus(amount);
        return new TaxedLine(price, net, List.of(new TaxAmount(taxes.get(0), net, amount)), gross);
    }

    /** The line with its taxes as they have been rounded, in minor units. */
    TaxedLine line(Money price, long[] rounded) {
        CurrencyUnit currency = price.currency();
        Money net = price;
        for (int i = 0; i < rounded.length; i++) {
            if (taxes.get(i).isIncluded()) {
                net = net.minus(Money.ofMinor(currency, rounded[i]));
            }
        }
        Money base = net;
        Money gross = net;
        List<TaxAmount> amounts = new ArrayList<>(rounded.length);
        for (int i = 0; i < rounded.length; i++) {
            Tax tax = taxes.get(i);
            Money amount = Money.ofMinor(currency, rounded[i]);
            amounts.add(new TaxAmount(tax, base, amount));
            gross = gross.plus(amount);
            if (tax.compounding() == Tax.Compounding.TAXED_BY_NEXT) {
                base = base.plus(amount);
            }
        }
        return new TaxedLine(price, net, List.copyOf(amounts), gross);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Taxes that && taxes.equals(that.taxes);
    }

    @Override
    public int hashCode() {
        return taxes.hashCode();
    }

    /** The taxes in their order: {@code [VAT 19% included]}. */
    @Override
    public String toString() {
        return taxes.toString();
    }
}
