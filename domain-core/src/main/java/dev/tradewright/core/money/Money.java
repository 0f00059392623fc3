// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import dev.tradewright.core.text.Localized;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.Figure;
import dev.tradewright.core.value.internal.TextPart;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An exact amount of a currency: a whole number of minor units (分, cents, pence) and a {@link CurrencyUnit}.
 *
 * <p>An amount is never finer than its currency: {@code Money.of(GBP, Decimal.parse("2.345"))} is refused, and
 * {@code Money.of(GBP, Decimal.parse("2.345"), Rounding.HALF_EVEN)} is GBP 2.34. Sums and products with whole numbers are exact; whatever may
 * lose something takes a {@link Rounding}; whatever is shared out goes through an allocation, so that the parts add up. Figures that need
 * more digits than an amount has are a {@link Decimal}, a {@link Rate} or a {@link UnitPrice} until they are an amount.
 *
 * <p>An amount reaches from -9,223,372,036,854,775,808 to 9,223,372,036,854,775,807 minor units, ninety-two thousand trillion yuan. What is more
 * is refused with an {@link ArithmeticException}; amounts of two currencies are refused with a {@link CurrencyMismatchException}.
 *
 * <p>{@code Money.of(EUR, 25).multipliedBy(Rate.parse("0.19"), Rounding.HALF_EVEN)} is EUR 4.75.
 *
 * <p>Immutable and thread-safe. Adding and multiplying allocate the result and nothing else.
 */
public final class Money implements Comparable<Money>, Figure, Localized {

    /** More digits before the point than any amount has, or zeros behind it than any rounding looks at. */
    private static final int LIMIT = 2 * Decimal.MAX_SCALE + 2;

    private final CurrencyUnit currency;
    private final long minorUnits;

    private Money(CurrencyUnit currency, long minorUnits) {
        this.currency = currency;
        this.minorUnits = minorUnits;
    }

    /**
     * An amount in minor units: {@code Money.ofMinor(CNY, 1230)} is CNY 12.30.
     *
     * @param currency  the currency
     * @param minorUnits  the number of minor units, any
     */
    public static Money ofMinor(CurrencyUnit currency, long minorUnits) {
        return new Money(Checks.notNull(currency, "currency"), minorUnits);
    }

    /**
     * An amount in whole major units: {@code Money.of(CNY, 12)} is CNY 12.00.
     *
     * @param currency  the currency
     * @param major  the number of major units, any that fits
     * @throws ArithmeticException if it does not fit
     */
    public static Money of(CurrencyUnit currency, long major) {
        return of(currency, Decimal.of(major));
    }

    /**
     * An amount that must not be finer than the currency.
     *
     * @param currency  the currency
     * @param amount  in major units
     * @throws RoundingNecessaryException if the amount has more decimal places than the currency
     * @throws ArithmeticException if it does not fit
     */
    public static Money of(CurrencyUnit currency, Decimal amount) {
        int digits = Checks.notNull(currency, "currency").digits();
        if (Checks.notNull(amount, "amount").scale() > digits) {
            throw new RoundingNecessaryException(
                    "amount (" + amount + ") has more decimal places than " + currency + ", which has " + digits);
        }
        return new Money(currency, amount.unscaledAt(digits));
    }

    /**
     * An amount that must not be finer than the currency.
     *
     * @param currency  the currency
     * @param amount  in major units
     * @throws RoundingNecessaryException if the amount has more decimal places than the currency, not counting zeros
     * @throws ArithmeticException if it does not fit
     */
    public static Money of(CurrencyUnit currency, BigDecimal amount) {
        return of(currency, amount, Rounding.EXACT);
    }

    /**
     * An amount, rounded.
     *
     * @param currency  the currency
     * @param amount  in major units
     * @param rounding  how a finer amount is rounded
     * @throws ArithmeticException if it does not fit
     */
    public static Money of(CurrencyUnit currency, Decimal amount, Rounding rounding) {
        Checks.notNull(currency, "currency");
        Checks.notNull(amount, "amount");
        try {
            return product(currency, amount.unscaled(), 1, amount.scale() - currency.digits(), rounding);
        } catch (RoundingNecessaryException e) {
            throw tooFine("amount (" + amount + ")", currency, rounding);
        }
    }

    /**
     * An amount, rounded.
     *
     * @param currency  the currency
     * @param amount  in major units
     * @param rounding  how a finer amount is rounded
     * @throws ArithmeticException if it does not fit
     */
    public static Money of(CurrencyUnit currency, BigDecimal amount, Rounding rounding) {
        Checks.notNull(currency, "currency");
        if (Checks.notNull(amount, "amount").signum() == 0) {
            return zero(currency);
        }
        int digitsBeforePoint = amount.precision() - amount.scale();
        if (digitsBeforePoint > LIMIT) {
            throw Wide.overflow("an amount of " + digitsBeforePoint + " digits before the point");
        }
        if (digitsBeforePoint < -LIMIT) {
            // far below any step: only its sign matters, and its billion zeros are never written out
            return of(currency, BigDecimal.valueOf(amount.signum(), LIMIT), rounding);
        }
        try {
            return new Money(
                    currency,
                    Wide.roundToMultiple(
                            amount.scaleByPowerOfTen(currency.digits()), rounding.step(currency), rounding.mode()));
        } catch (RoundingNecessaryException e) {
            throw tooFine("amount (" + TextPart.shown(amount.toString()) + ")", currency, rounding);
        }
    }

    /**
     * No money.
     *
     * @param currency  the currency
     */
    public static Money zero(CurrencyUnit currency) {
        return ofMinor(currency, 0);
    }

    /**
     * Reads a code of ISO 4217 and a plain amount, with or without white space between them: {@code GBP 12.30}, {@code JPY -500}, {@code EUR3}.
     * The inverse of {@link #toString()} for currencies of the table.
     *
     * @param text  the text
     * @throws UnknownCurrencyException if the first three letters are no currency
     * @throws IllegalArgumentException if the rest is no plain number, see {@link Decimal#parse}, or finer than the currency
     */
    public static Money parse(String text) {
        int codeLength = 3;
        if (Checks.notNull(text, "money").length() <= codeLength) {
            throw new IllegalArgumentException(
                    "money (" + text + ") must be a currency and an amount\nMaybe write it like CNY 12.30");
        }
        return amountIn(CurrencyUnit.atStartOf(text), text, codeLength);
    }

    /**
     * Reads an amount of a known unit, as {@link #toString()} writes it; this way units of one's own are read back: {@code POINTS 250}.
     *
     * @param currency  the unit, with whose code the text must begin
     * @param text  the text
     * @throws IllegalArgumentException if it is no amount of this unit
     */
    public static Money parse(CurrencyUnit currency, String text) {
        Checks.that(
                Checks.notNull(text, "money")
                        .startsWith(Checks.notNull(currency, "currency").code()),
                "money",
                text,
                "must begin with " + currency);
        return amountIn(currency, text, currency.code().length());
    }

    private static Money amountIn(CurrencyUnit currency, String text, int from) {
        int start = from;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        Decimal amount = DecimalText.parse(text, start, text.length(), "money");
        try {
            return of(currency, amount);
        } catch (RoundingNecessaryException e) {
            throw new IllegalArgumentException(
                    "money (" + TextPart.shown(text) + ") must have at most " + currency.digits()
                            + " decimal places, as " + currency
                            + " has\nMaybe read the number as a Decimal and give Money.of a rounding.",
                    e);
        }
    }

    /**
     * The sum of amounts.
     *
     * @param currency  the currency of all of them, and of the sum of none
     * @param amounts  the amounts, in any number
     * @throws CurrencyMismatchException if an amount is of another currency
     * @throws ArithmeticException if the sum does not fit
     */
    public static Money total(CurrencyUnit currency, Iterable<Money> amounts) {
        Money total = zero(currency);
        for (Money amount : amounts) {
            total = total.plus(amount);
        }
        return total;
    }

    /** amount x factor x 10^-digits in minor units, to the step of the rounding. */
    static Money product(CurrencyUnit currency, long amount, long factor, int digits, Rounding rounding) {
        if (rounding.isToMinorUnit()) {
            return new Money(currency, Wide.scaled(amount, factor, digits, rounding.mode()));
        }
        BigDecimal exact =
                BigDecimal.valueOf(amount).multiply(BigDecimal.valueOf(factor)).scaleByPowerOfTen(-digits);
        return new Money(currency, Wide.roundToMultiple(exact, rounding.step(currency), rounding.mode()));
    }

    /** The currency. */
    public CurrencyUnit currency() {
        return currency;
    }

    /** The amount in minor units (分, cents, pence): 1230 for CNY 12.30. */
    public long minorUnits() {
        return minorUnits;
    }

    /**
     * The amount in major units: 12.3 for CNY 12.30.
     *
     * @return the amount without trailing zeros
     */
    public Decimal amount() {
        return Decimal.of(minorUnits, currency.digits());
    }

    /** The amount in major units with the scale of the currency: 12.30 for CNY 12.30. */
    @Override
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(minorUnits, currency.digits());
    }

    /** The whole major units, cut off towards zero: 12 for CNY 12.30, -12 for CNY -12.30. */
    public long majorPart() {
        return minorUnits / Wide.power(currency.digits());
    }

    /** The minor units beside {@link #majorPart()}, with the sign of the amount: 30 for CNY 12.30, -30 for CNY -12.30. */
    public long minorPart() {
        return minorUnits % Wide.power(currency.digits());
    }

    /** -1, 0 or 1 for an amount below, at or above zero. */
    @Override
    public int signum() {
        return Long.signum(minorUnits);
    }

    /** Whether this is no money. */
    public boolean isZero() {
        return minorUnits == 0;
    }

    /** Whether this is above zero. */
    public boolean isPositive() {
        return minorUnits > 0;
    }

    /** Whether this is below zero. */
    public boolean isNegative() {
        return minorUnits < 0;
    }

    /**
     * The sum.
     *
     * @param other  an amount of the same currency
     * @throws CurrencyMismatchException if it is of another
     * @throws ArithmeticException if the sum does not fit
     */
    public Money plus(Money other) {
        requireSameCurrency(other);
        long sum = minorUnits + other.minorUnits;
        if (((minorUnits ^ sum) & (other.minorUnits ^ sum)) < 0) {
            throw Wide.overflow(this + " + " + other);
        }
        return new Money(currency, sum);
    }

    /**
     * The difference.
     *
     * @param other  what is taken away, of the same currency
     * @throws CurrencyMismatchException if it is of another
     * @throws ArithmeticException if the difference does not fit
     */
    public Money minus(Money other) {
        requireSameCurrency(other);
        long difference = minorUnits - other.minorUnits;
        if (((minorUnits ^ other.minorUnits) & (minorUnits ^ difference)) < 0) {
            throw Wide.overflow(this + " - " + other);
        }
        return new Money(currency, difference);
    }

    /**
     * The amount with the other sign.
     *
     * @throws ArithmeticException if it does not fit, for the smallest amount alone
     */
    public Money negated() {
        if (minorUnits == Long.MIN_VALUE) {
            throw Wide.overflow("-(" + this + ")");
        }
        return new Money(currency, -minorUnits);
    }

    /**
     * The distance from zero.
     *
     * @throws ArithmeticException if it does not fit, for the smallest amount alone
     */
    public Money abs() {
        return minorUnits < 0 ? negated() : this;
    }

    /**
     * The exact product with a whole number.
     *
     * @param factor  any number
     * @throws ArithmeticException if the product does not fit
     */
    public Money multipliedBy(long factor) {
        long product = minorUnits * factor;
        if (Math.multiplyHigh(minorUnits, factor) != product >> 63) {
            throw Wide.overflow(this + " x " + factor);
        }
        return new Money(currency, product);
    }

    /**
     * The product with a factor, rounded once from its exact value.
     *
     * @param factor  any number
     * @param rounding  how it is rounded
     * @throws ArithmeticException if the product does not fit
     */
    public Money multipliedBy(Decimal factor, Rounding rounding) {
        try {
            return product(currency, minorUnits, factor.unscaled(), factor.scale(), rounding);
        } catch (RoundingNecessaryException e) {
            throw tooFine("product (" + this + " x " + factor + ")", currency, rounding);
        }
    }

    /**
     * The product with a rate, rounded once from its exact value.
     *
     * @param rate  any rate
     * @param rounding  how it is rounded
     * @throws ArithmeticException if the product does not fit
     */
    public Money multipliedBy(Rate rate, Rounding rounding) {
        return multipliedBy(rate.value(), rounding);
    }

    /**
     * So many per cent of this amount, rounded once from the exact value: 19 % of EUR 25.00 is EUR 4.75.
     *
     * @param percentage  any percentage
     * @param rounding  how it is rounded
     * @throws ArithmeticException if the product does not fit
     */
    public Money multipliedBy(Percentage percentage, Rounding rounding) {
        Decimal points = percentage.points();
        try {
            return product(currency, minorUnits, points.unscaled(), points.scale() + 2, rounding);
        } catch (RoundingNecessaryException e) {
            throw tooFine("product (" + percentage + " of " + this + ")", currency, rounding);
        }
    }

    /**
     * The quotient, rounded once from its exact value. To share an amount out without losing a cent, use an allocation.
     *
     * @param divisor  any number but 0
     * @param rounding  how it is rounded
     * @throws ArithmeticException if the divisor is 0 or the quotient does not fit
     */
    public Money dividedBy(long divisor, Rounding rounding) {
        try {
            return quotient(1, requireDivisor(divisor), rounding);
        } catch (RoundingNecessaryException e) {
            throw tooFine("quotient (" + this + " / " + divisor + ")", currency, rounding);
        }
    }

    /**
     * The quotient, rounded once from its exact value.
     *
     * @param divisor  any number but 0
     * @param rounding  how it is rounded
     * @throws ArithmeticException if the divisor is 0 or the quotient does not fit
     */
    public Money dividedBy(Decimal divisor, Rounding rounding) {
        try {
            return quotient(Wide.power(divisor.scale()), requireDivisor(divisor.unscaled()), rounding);
        } catch (RoundingNecessaryException e) {
            throw tooFine("quotient (" + this + " / " + divisor + ")", currency, rounding);
        }
    }

    private long requireDivisor(long divisor) {
        if (divisor == 0) {
            throw new ArithmeticException("divisor (0) of " + this + " must not be 0");
        }
        return divisor;
    }

    /** A figure that lies between two amounts that the rounding could give, and it may not choose. */
    private static RoundingNecessaryException tooFine(String figure, CurrencyUnit currency, Rounding rounding) {
        return new RoundingNecessaryException(
                figure + " must be a multiple of " + ofMinor(currency, rounding.step(currency)));
    }

    /** This amount x numerator / denominator, exact until it is rounded once. */
    private Money quotient(long numerator, long denominator, Rounding rounding) {
        long step = rounding.step(currency);
        if (step == 1) {
            return new Money(currency, Wide.multiplyDivide(minorUnits, numerator, denominator, rounding.mode()));
        }
        return new Money(
                currency,
                Wide.quotientToMultiple(
                        BigInteger.valueOf(minorUnits).multiply(BigInteger.valueOf(numerator)),
                        BigInteger.valueOf(denominator),
                        step,
                        rounding.mode()));
    }

    /**
     * This amount shared out by weights, so that the shares add up to it: by {@link Allocation#largestRemainder()}.
     *
     * <p>{@code Money.parse("CNY 10.00").allocate(1, 2)} is CNY 3.33 and CNY 6.67.
     *
     * @param weights  at least one; none below 0, not all 0
     * @return the shares in the order of the weights, immutable
     * @throws IllegalArgumentException if the weights are not so
     */
    public List<Money> allocate(long... weights) {
        return Allocation.largestRemainder().allocate(this, weights);
    }

    /**
     * This amount in equal shares that add up to it; the first ones are larger by one minor unit where it does not come out even.
     *
     * @param parts  how many shares, at least 1
     * @return the shares, immutable
     * @throws IllegalArgumentException if there are less than 1
     */
    public List<Money> split(int parts) {
        return Allocation.evenly(this, parts);
    }

    /**
     * How many times another amount goes into this one, rounded.
     *
     * @param other  an amount of the same currency, not zero
     * @param places  the decimal places of the ratio, from 0 to 18 inclusive
     * @param mode  how it is rounded
     * @throws CurrencyMismatchException if it is of another currency
     * @throws ArithmeticException if the other amount is zero or the ratio does not fit
     */
    public Decimal ratioTo(Money other, int places, Rounding.Mode mode) {
        requireSameCurrency(other);
        if (other.minorUnits == 0) {
            throw new ArithmeticException("divisor (" + other + ") of " + this + " must not be 0");
        }
        return Decimal.of(minorUnits).dividedBy(Decimal.of(other.minorUnits), places, mode);
    }

    /**
     * This amount rounded to the step of a rounding: to cash, to whole major units, to the nearest 0.05.
     *
     * @param rounding  how
     * @throws ArithmeticException if the rounded amount does not fit
     */
    public Money rounded(Rounding rounding) {
        long step = rounding.step(currency);
        if (step == 1) {
            return this;
        }
        try {
            long steps = Wide.divide(minorUnits, step, rounding.mode());
            return new Money(currency, Math.multiplyExact(steps, step));
        } catch (RoundingNecessaryException e) {
            throw tooFine("amount (" + this + ")", currency, rounding);
        }
    }

    /**
     * The smaller of two amounts.
     *
     * @param other  an amount of the same currency
     * @throws CurrencyMismatchException if it is of another
     */
    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The larger of two amounts.
     *
     * @param other  an amount of the same currency
     * @throws CurrencyMismatchException if it is of another
     */
    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Whether this is above another amount.
     *
     * @param other  an amount of the same currency
     * @throws CurrencyMismatchException if it is of another
     */
    public boolean isGreaterThan(Money other) {
        return compareTo(other) > 0;
    }

    /**
     * Whether this is below another amount.
     *
     * @param other  an amount of the same currency
     * @throws CurrencyMismatchException if it is of another
     */
    public boolean isLessThan(Money other) {
        return compareTo(other) < 0;
    }

    /** Two amounts of a currency side by side: one check for every operation that needs it. */
    void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatchException(currency, other.currency);
        }
    }

    /**
     * By size.
     *
     * @throws CurrencyMismatchException if the other is of another currency
     */
    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return Long.compare(minorUnits, other.minorUnits);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Money that && minorUnits == that.minorUnits && currency.equals(that.currency);
    }

    @Override
    public int hashCode() {
        return 31 * currency.hashCode() + Long.hashCode(minorUnits);
    }

    /** As a reader of the locale writes it, for reading only; see {@link MoneyFormat} for other ways. */
    @Override
    public String toText(Locale locale) {
        return MoneyFormat.of(locale).format(this);
    }

    /** The code and the plain amount with all digits of the currency: {@code CNY 12.30}. {@link #parse(String)} reads it back. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(24).append(currency.code()).append(' ');
        return DecimalText.appendPlain(out, minorUnits, currency.digits()).toString();
    }
}
