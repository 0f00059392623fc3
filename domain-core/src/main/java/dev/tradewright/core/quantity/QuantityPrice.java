// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.quantity;

import dev.tradewright.core.internal.Fraction;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.money.UnitPrice;
import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.internal.TextPart;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A price for a quantity: EUR 2.49 per 100 g, CNY 18 per piece, USD 0.85 per thousand. In an electronic invoice of EN 16931 these are the item
 * net price (BT-146) and the item price base quantity (BT-149).
 *
 * <p>{@code QuantityPrice.parse("EUR 2.49 / 100 GRM").times(Quantity.parse("0.35 KGM"), Rounding.HALF_EVEN)} is EUR 8.72, rounded once from
 * 2.49 x 350 / 100 = 8.715.
 *
 * <p>Immutable and thread-safe.
 */
public final class QuantityPrice implements Localized {

    private final UnitPrice price;
    private final Quantity per;

    private QuantityPrice(UnitPrice price, Quantity per) {
        this.price = price;
        this.per = per;
    }

    /**
     * A price for a quantity.
     *
     * @param price  what that quantity costs, of any sign
     * @param per  the base quantity, above 0
     * @throws IllegalArgumentException if the base quantity is 0 or less
     */
    public static QuantityPrice of(UnitPrice price, Quantity per) {
        Checks.that(Checks.notNull(per, "per").isPositive(), "per", per, "must be above 0");
        return new QuantityPrice(Checks.notNull(price, "price"), per);
    }

    /**
     * A price for one unit.
     *
     * @param price  what one costs
     * @param unit  of what
     */
    public static QuantityPrice of(UnitPrice price, UnitOfMeasure unit) {
        return of(price, Quantity.of(1, unit));
    }

    /**
     * Reads a price, a slash and the base quantity: {@code EUR 2.49 / 100 GRM}. The inverse of {@link #toString()} for currencies of the table.
     *
     * @param text  the text
     * @throws IllegalArgumentException if it is not written like that
     */
    public static QuantityPrice parse(String text) {
        int slash = Checks.notNull(text, "price").indexOf(" / ");
        Checks.that(slash > 0, "price", text, "must be a price, a slash and a quantity, like EUR 2.49 / 100 GRM");
        return of(
                TextPart.read("price", text, () -> UnitPrice.parse(text.substring(0, slash))),
                TextPart.read("price", text, () -> Quantity.parse(text.substring(slash + " / ".length()))));
    }

    /** What the base quantity costs. */
    public UnitPrice price() {
        return price;
    }

    /** The base quantity. */
    public Quantity per() {
        return per;
    }

    /**
     * What a quantity costs, rounded once from the exact product.
     *
     * @param quantity  of the same dimension as the base quantity, of any sign
     * @param rounding  how the amount is rounded
     * @throws UnitMismatchException if it is of another dimension
     * @throws ArithmeticException if the amount does not fit
     */
    public Money times(Quantity quantity, Rounding rounding) {
        UnitOfMeasure base = per.unit();
        if (quantity.unit().equals(base) && per.amount().equals(Decimal.ONE)) {
            return quantity.isWhole()
                    ? price.times(quantity.wholeAmount(), rounding)
                    : price.times(quantity.amount(), rounding);
        }
        long step = rounding.step(price.currency());
        Decimal many = step == 1
                ? quantity.unit().convertQuickly(quantity.amount(), base).orElse(null)
                : null;
        if (many != null) {
            // minor units = price x many / per x 10^digits, with the three scales on the side of the divisor
            Decimal amount = price.amount();
            int shift = amount.scale()
                    + many.scale()
                    - per.amount().scale()
                    - price.currency().digits();
            long divisor = per.amount().unscaled();
            for (; shift > 0 && divisor <= Long.MAX_VALUE / 10; shift--) {
                divisor *= 10;
            }
            if (shift == 0) {
                return Money.ofMinor(
                        price.currency(), rounding.mode().multiplyDivide(amount.unscaled(), many.unscaled(), divisor));
            }
        }
        Fraction minorUnits = Fraction.of(price.amount())
                .timesPowerOfTen(price.currency().digits())
                .times(Fraction.of(quantity.amount()))
                .times(quantity.unit().ratioTo(base))
                .dividedBy(Fraction.of(per.amount()));
        return Money.ofMinor(price.currency(), minorUnits.roundedToMultiple(step, rounding.mode()));
    }

    /**
     * The same price for another base quantity, as consumers must be shown it per kilogram or litre (Directive 98/6/EC, article 2 (b)): EUR 2.49
     * per 100 g are EUR 24.90 per kg.
     *
     * @param base  the new base quantity, above 0 and of the same dimension
     * @param places  the decimal places of the new price, from 0 to 18 inclusive
     * @param mode  how it is rounded
     * @throws UnitMismatchException if the base is of another dimension
     * @throws ArithmeticException if the price does not fit
     */
    public QuantityPrice per(Quantity base, int places, Rounding.Mode mode) {
        Checks.that(base.isPositive(), "base", base, "must be above 0");
        Fraction exact = Fraction.of(price.amount())
                .times(base.unit().ratioTo(per.unit()))
                .times(Fraction.of(base.amount()))
                .dividedBy(Fraction.of(per.amount()));
        return of(UnitPrice.of(price.currency(), exact.toDecimal(places, mode)), base);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QuantityPrice that && price.equals(that.price) && per.equals(that.per);
    }

    @Override
    public int hashCode() {
        return 31 * price.hashCode() + per.hashCode();
    }

    /** {@code €2.49 per 100 g} in English, {@code ¥18.00/千克} in Chinese. */
    @Override
    public String toText(Locale locale) {
        boolean one = per.amount().equals(Decimal.ONE);
        String base = one ? per.unit().after(Decimal.ONE, locale) : per.toText(locale);
        return price.toText(locale) + (Messages.isChinese(locale) ? "/" : " per ") + base;
    }

    /** The price and the base quantity: {@code EUR 2.49 / 100 GRM}. {@link #parse} reads it back. */
    @Override
    public String toString() {
        return price + " / " + per;
    }
}
