// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.tax;

import dev.tradewright.core.internal.Fraction;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Checks;
import java.util.Locale;
import java.util.Optional;

/**
 * One tax as it is charged on a price: 19 % VAT, added to the price or included in it; a fee of EUR 0.25 a line; 10 % of the price with tax.
 *
 * <p>By default a tax is added to the price and the taxes after it do not tax it. {@link #included()} makes it part of the price, as in a shop for
 * consumers; {@link #taxedByNext()} makes it part of the base of every later one, as the consumption tax (消费税) is part of the base of China's
 * VAT.
 *
 * <p>{@code Tax.percent("VAT", Percentage.of(19)).included()} of EUR 119.00 is EUR 19.00.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code  what it is called in totals, for example VAT or S
 * @param kind  what it is reckoned by
 * @param percentage  0 or more, below 100 if it is of the gross amount; 0 for a fixed amount
 * @param amount  the fixed amount for a line, of any sign; empty for a percentage
 * @param inclusion  whether the price holds it
 * @param compounding  whether later taxes are reckoned on it
 */
public record Tax(
        String code,
        Kind kind,
        Percentage percentage,
        Optional<Money> amount,
        Inclusion inclusion,
        Compounding compounding)
        implements Localized {

    /** What a tax is reckoned by. */
    public enum Kind {
        /** A percentage of the base, which is the net price and the earlier taxes that are taxed. */
        PERCENT,
        /** A percentage of base and tax together, as with Brazil's ICMS or China's consumption tax (从价计税, 组成计税价格): 10 % of a base of 90 is 10. */
        PERCENT_OF_GROSS,
        /** A fixed amount, whatever the price. */
        AMOUNT
    }

    /** Whether the price holds the tax. */
    public enum Inclusion {
        /** The tax comes on top of the price. */
        ADDED,
        /** The price holds the tax. */
        INCLUDED
    }

    /** Whether later taxes are reckoned on this one, too. */
    public enum Compounding {
        /** Later taxes do not see it. */
        NONE,
        /** It is part of the base of every later tax. */
        TAXED_BY_NEXT
    }

    /**
     * Checks that kind, percentage and amount go together; {@link #percent}, {@link #percentOfGross} and {@link #amount(String, Money)} are the
     * usual ways to make one.
     *
     * @throws IllegalArgumentException if they do not
     */
    public Tax {
        Checks.notBlank(code, "code");
        Checks.notNull(kind, "kind");
        Checks.notNull(percentage, "percentage");
        Checks.notNull(amount, "amount");
        Checks.notNull(inclusion, "inclusion");
        Checks.notNull(compounding, "compounding");
        Checks.that(percentage.points().signum() >= 0, "percentage", percentage, "must be 0 % or more");
        Checks.that(
                kind != Kind.PERCENT_OF_GROSS || percentage.compareTo(Percentage.HUNDRED) < 0,
                "percentage",
                percentage,
                "must be below 100 %");
        boolean fixed = kind == Kind.AMOUNT;
        Checks.that(amount.isPresent() == fixed, "amount", amount, fixed ? "must be there" : "must not be there");
        Checks.that(!fixed || percentage.points().isZero(), "percentage", percentage, "must be 0 % beside an amount");
    }

    /**
     * A percentage of the base.
     *
     * @param code  what it is called in totals, for example VAT or S
     * @param percentage  0 or more; 0 for a supply that is zero-rated or exempt
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static Tax percent(String code, Percentage percentage) {
        return new Tax(code, Kind.PERCENT, percentage, Optional.empty(), Inclusion.ADDED, Compounding.NONE);
    }

    /**
     * A percentage of the base and this tax together: of a base of 200, 10 % are 22.22, since 22.22 is 10 % of 222.22.
     *
     * @param code  what it is called in totals
     * @param percentage  from 0 inclusive to 100 exclusive
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static Tax percentOfGross(String code, Percentage percentage) {
        return new Tax(code, Kind.PERCENT_OF_GROSS, percentage, Optional.empty(), Inclusion.ADDED, Compounding.NONE);
    }

    /**
     * A fixed amount a line: an environmental fee, a duty by weight that has been reckoned already.
     *
     * @param code  what it is called in totals
     * @param amount  the amount for the line, of any sign
     */
    public static Tax amount(String code, Money amount) {
        return new Tax(
                code,
                Kind.AMOUNT,
                Percentage.ZERO,
                Optional.of(Checks.notNull(amount, "amount")),
                Inclusion.ADDED,
                Compounding.NONE);
    }

    /** The same tax as a part of the price. */
    public Tax included() {
        return new Tax(code, kind, percentage, amount, Inclusion.INCLUDED, compounding);
    }

    /** The same tax on top of the price. */
    public Tax added() {
        return new Tax(code, kind, percentage, amount, Inclusion.ADDED, compounding);
    }

    /** The same tax as a part of the base of every later one. */
    public Tax taxedByNext() {
        return new Tax(code, kind, percentage, amount, inclusion, Compounding.TAXED_BY_NEXT);
    }

    boolean isIncluded() {
        return inclusion == Inclusion.INCLUDED;
    }

    /** What the base is multiplied by; 0 for a fixed amount. */
    Fraction factor() {
        Fraction rate = Fraction.of(percentage.points()).dividedBy(Fraction.of(Decimal.HUNDRED));
        return kind == Kind.PERCENT_OF_GROSS ? rate.dividedBy(Fraction.ONE.minus(rate)) : rate;
    }

    private Object figure() {
        return amount.isPresent() ? amount.get() : percentage;
    }

    /** {@code VAT 19% included} in English, {@code VAT 19%（含税）} in Chinese. */
    @Override
    public String toText(Locale locale) {
        String figure = Messages.format(figure(), locale);
        if (Messages.isChinese(locale)) {
            return code + " " + figure + (isIncluded() ? "（含税）" : "（不含税）");
        }
        return code + " " + figure + (isIncluded() ? " included" : " added");
    }

    /** What it is, how much, and how it is charged: {@code VAT 19% included, taxed by next}. */
    @Override
    public String toString() {
        return code
                + ' '
                + figure()
                + (kind == Kind.PERCENT_OF_GROSS ? " of gross" : "")
                + (isIncluded() ? " included" : " added")
                + (compounding == Compounding.TAXED_BY_NEXT ? ", taxed by next" : "");
    }
}
