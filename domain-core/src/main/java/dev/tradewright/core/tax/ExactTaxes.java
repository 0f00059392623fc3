// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.tax;

import dev.tradewright.core.internal.Fraction;
import dev.tradewright.core.money.Allocation;
import dev.tradewright.core.money.CurrencyMismatchException;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import java.util.List;

/**
 * The taxes of a price in minor units, not rounded. Each is share x net + fixed; the included ones and the net price make up the price.
 *
 * <p>Where the included fixed amounts are more than a price of 0 or more can hold, all of them are covered by the same part of them, such that the net
 * price is 0.
 */
final class ExactTaxes {

    private final List<Tax> taxes;
    private final Money price;
    private final Fraction[] exact;

    /** Whether the price is used up by its fixed amounts, which it does not cover. */
    private final boolean usedUp;

    ExactTaxes(List<Tax> taxes, Money price) {
        this.taxes = taxes;
        this.price = price;
        Formula whole = new Formula(taxes, price, Fraction.ONE);
        Fraction net = whole.net(price);
        this.usedUp = net.signum() < 0 && !price.isNegative();
        if (usedUp) {
            Fraction nothing = new Formula(taxes, price, Fraction.ZERO).priceFixed;
            Fraction fees = whole.priceFixed.minus(nothing);
            Fraction left = minor(price).minus(nothing);
            Fraction covered = left.signum() <= 0 || fees.signum() <= 0 ? Fraction.ZERO : left.dividedBy(fees);
            this.exact = new Formula(taxes, price, covered).taxes(Fraction.ZERO);
        } else {
            this.exact = whole.taxes(net);
        }
    }

    Fraction[] exact() {
        return exact;
    }

    boolean isUsedUp() {
        return usedUp;
    }

    /** Each tax rounded by itself; of a price of 0 or more the included ones are together at most the price. */
    long[] rounded(Rounding rounding) {
        long step = rounding.step(price.currency());
        long[] rounded = new long[exact.length];
        long left = price.minorUnits();
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = exact[i].roundedToMultiple(step, rounding.mode());
            left -= taxes.get(i).isIncluded() ? rounded[i] : 0;
        }
        if (usedUp || (left < 0 && !price.isNegative())) {
            limit(rounded, rounding);
        }
        return rounded;
    }

    /** Percentages take at most what is there, and the fixed amounts share the rest. */
    private void limit(long[] rounded, Rounding rounding) {
        long left = price.minorUnits();
        long[] fees = new long[rounded.length];
        long sum = 0;
        for (int i = 0; i < rounded.length; i++) {
            Tax tax = taxes.get(i);
            if (isFee(tax)) {
                fees[i] = tax.amount().orElseThrow().rounded(rounding).minorUnits();
                sum = Math.addExact(sum, fees[i]);
            } else if (tax.isIncluded()) {
                rounded[i] = Math.min(rounded[i], left);
                left -= rounded[i];
            }
        }
        long[] shares = sum == 0 ? fees : Allocation.largestRemainder().allocateMinor(Math.min(left, sum), fees);
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = isFee(taxes.get(i)) ? shares[i] : rounded[i];
        }
    }

    private static boolean isFee(Tax tax) {
        return tax.isIncluded() && tax.amount().filter(Money::isPositive).isPresent();
    }

    private static Fraction minor(Money amount) {
        return Fraction.of(amount.minorUnits(), 1);
    }

    /** What each tax is of any net price, if so much of the included fixed amounts counts. */
    private static final class Formula {
        private final Fraction[] share;
        private final Fraction[] fixed;
        private Fraction taxedShare = Fraction.ONE;
        private Fraction taxedFixed = Fraction.ZERO;
        private Fraction priceShare = Fraction.ONE;
        private Fraction priceFixed = Fraction.ZERO;

        Formula(List<Tax> taxes, Money price, Fraction covered) {
            this.share = new Fraction[taxes.size()];
            this.fixed = new Fraction[taxes.size()];
            for (int i = 0; i < share.length; i++) {
                Tax tax = taxes.get(i);
                Fraction factor = tax.factor();
                share[i] = factor.times(taxedShare);
                fixed[i] = tax.amount()
                        .map(amount -> minor(checked(amount, price)))
                        .orElse(factor.times(taxedFixed));
                fixed[i] = isFee(tax) ? fixed[i].times(covered) : fixed[i];
                if (tax.compounding() == Tax.Compounding.TAXED_BY_NEXT) {
                    taxedShare = taxedShare.plus(share[i]);
                    taxedFixed = taxedFixed.plus(fixed[i]);
                }
                if (tax.isIncluded()) {
                    priceShare = priceShare.plus(share[i]);
                    priceFixed = priceFixed.plus(fixed[i]);
                }
            }
        }

        private static Money checked(Money amount, Money price) {
            if (!amount.currency().equals(price.currency())) {
                throw new CurrencyMismatchException(price.currency(), amount.currency());
            }
            return amount;
        }

        Fraction net(Money price) {
            return minor(price).minus(priceFixed).dividedBy(priceShare);
        }

        Fraction[] taxes(Fraction net) {
            Fraction[] exact = new Fraction[share.length];
            for (int i = 0; i < exact.length; i++) {
                exact[i] = share[i].times(net).plus(fixed[i]);
            }
            return exact;
        }
    }
}
