// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.returns;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.value.Checks;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line that was paid, and how many of its units have come back: what is refunded for the next ones is exact to the last cent over any sequence of
 * returns.
 *
 * <p>After k of n units came back, round(paid · k / n) has been refunded; a refund is that minus what was refunded before. So the last unit takes
 * what is left, the refunds of all units add up to what was paid, and it makes no difference whether two units come back together or one after the
 * other. CNY 290.00 for three units give back 96.67, 96.66 and 96.67:
 *
 * <pre>{@code
 * RefundableLine line = RefundableLine.of(Money.parse("CNY 290.00"), Money.parse("CNY 33.36"), 3);
 * LineRefund first = line.refund(1).orElseThrow();          // 96.67, of it 11.12 tax
 * LineRefund second = first.after().refund(1).orElseThrow(); // 193.33 - 96.67 = 96.66, of it 11.12 tax
 * LineRefund third = second.after().refund(1).orElseThrow(); // 290.00 - 193.33 = 96.67, of it 11.12 tax
 * second.after().refund(2);                                  // refused: 2 are to come back, but of 3 bought 2 have already
 * }</pre>
 *
 * <p>The tax in it is split by the same rule, round(tax · k / n). Where the net price of a unit is less than one minor unit that could take more tax out
 * of a refund than there is in it; there the tax follows the refunded amount, round(tax · refunded / paid). Ties are rounded away from zero unless
 * another mode is given.
 *
 * <p>Immutable and thread-safe.
 */
public final class RefundableLine {

    private final Money paid;
    private final Money tax;
    private final long units;
    private final long cancelled;
    private final long returned;
    private final Rounding.Mode rounding;

    private RefundableLine(Money paid, Money tax, long units, long cancelled, long returned, Rounding.Mode rounding) {
        this.paid = paid;
        this.tax = tax;
        this.units = units;
        this.cancelled = cancelled;
        this.returned = returned;
        this.rounding = rounding;
    }

    /**
     * A line of which nothing has come back, with ties rounded away from zero.
     *
     * @param paid  what was paid for it, tax included, after all discounts; 0 or more
     * @param tax  the tax in it, from 0 to what was paid, in the same currency
     * @param units  how many were bought, 1 or more
     */
    public static RefundableLine of(Money paid, Money tax, long units) {
        return of(paid, tax, units, 0, 0, Rounding.Mode.HALF_AWAY_FROM_ZERO);
    }

    /**
     * A line.
     *
     * @param paid  what was paid for it, tax included, after all discounts; 0 or more
     * @param tax  the tax in it, from 0 to what was paid, in the same currency
     * @param units  how many were bought, 1 or more
     * @param cancelled  how many were never sent, from 0 to units: they are the last ones, and what was paid for them is no matter of returns
     * @param returned  how many have come back, from 0 to those that were sent
     * @param rounding  how shares are rounded, always the same for one line; not {@code EXACT}
     */
    public static RefundableLine of(
            Money paid, Money tax, long units, long cancelled, long returned, Rounding.Mode rounding) {
        Checks.that(!Checks.notNull(paid, "paid").isNegative(), "paid", paid, "must be 0 or more");
        Checks.that(
                Checks.notNull(tax, "tax").currency().equals(paid.currency())
                        && !tax.isNegative()
                        && !tax.isGreaterThan(paid),
                "tax",
                tax,
                "must be from 0 to what was paid (" + paid + ")");
        Checks.that(units >= 1, "units", units, "must be 1 or more");
        Checks.that(cancelled >= 0 && cancelled <= units, "cancelled", cancelled, "must be from 0 to " + units);
        Checks.that(
                returned >= 0 && returned <= units - cancelled,
                "returned",
                returned,
                "must be from 0 to " + (units - cancelled));
        Checks.that(
                Checks.notNull(rounding, "rounding") != Rounding.Mode.EXACT,
                "rounding",
                rounding,
                "must be a mode that rounds\nMaybe HALF_AWAY_FROM_ZERO.");
        return new RefundableLine(paid, tax, units, cancelled, returned, rounding);
    }

    /** What was paid, tax included. */
    public Money paid() {
        return paid;
    }

    /** The tax in what was paid. */
    public Money tax() {
        return tax;
    }

    /** How many were bought. */
    public long units() {
        return units;
    }

    /** How many of those were never sent. */
    public long cancelled() {
        return cancelled;
    }

    /** How many have come back. */
    public long returned() {
        return returned;
    }

    /** How shares are rounded. */
    public Rounding.Mode rounding() {
        return rounding;
    }

    /** How many may still come back. */
    public long left() {
        return units - cancelled - returned;
    }

    /** What is refunded if all come back that were sent: what was paid, if none was cancelled. */
    public Money refundable() {
        return paidFor(units - cancelled);
    }

    /** What has been refunded so far, tax included. */
    public Money refunded() {
        return paidFor(returned);
    }

    /** The tax in what has been refunded so far. */
    public Money refundedTax() {
        return taxFor(returned);
    }

    /**
     * The share of some units in what was paid: round(paid · k / n).
     *
     * @param count  how many, from 0 to all units
     * @throws IllegalArgumentException if it is outside
     */
    public Money paidFor(long count) {
        return Money.ofMinor(paid.currency(), share(paid.minorUnits(), checked(count), units));
    }

    /**
     * The tax in {@link #paidFor}.
     *
     * @param count  how many, from 0 to all units
     * @throws IllegalArgumentException if it is outside
     */
    public Money taxFor(long count) {
        boolean followsUnits = paid.minorUnits() - tax.minorUnits() >= units;
        long minor = followsUnits || paid.isZero()
                ? share(tax.minorUnits(), checked(count), units)
                : share(tax.minorUnits(), paidFor(count).minorUnits(), paid.minorUnits());
        return Money.ofMinor(tax.currency(), minor);
    }

    private long checked(long count) {
        Checks.that(count >= 0 && count <= units, "count", count, "must be from 0 to " + units);
        return count;
    }

    private long share(long amount, long part, long whole) {
        return rounding.multiplyDivide(amount, part, whole);
    }

    /**
     * The refund for some units that come back.
     *
     * @param count  how many, 1 or more
     * @return the refund and the line after it; or refused, if that many are not left
     * @throws IllegalArgumentException if it is 0 or less
     */
    public Decision<LineRefund> refund(long count) {
        Checks.that(count >= 1, "count", count, "must be 1 or more");
        if (count > left()) {
            return Decision.refused(Reason.of(ReturnTexts.TEXTS, "return.too-many-units")
                    .with("requested", count)
                    .with("bought", units - cancelled)
                    .with("returned", returned)
                    .with("left", left()));
        }
        RefundableLine after = new RefundableLine(paid, tax, units, cancelled, returned + count, rounding);
        Money gross = after.refunded().minus(refunded());
        return Decision.accepted(
                new LineRefund(count, gross, after.refundedTax().minus(refundedTax()), after));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RefundableLine line
                && paid.equals(line.paid)
                && tax.equals(line.tax)
                && units == line.units
                && cancelled == line.cancelled
                && returned == line.returned
                && rounding == line.rounding;
    }

    @Override
    public int hashCode() {
        return Objects.hash(paid, tax, units, cancelled, returned, rounding);
    }

    /** As {@code 1 of 3 units of CNY 290.00 (tax CNY 33.36) returned, 0 cancelled, HALF_AWAY_FROM_ZERO}. */
    @Override
    public String toString() {
        return returned + " of " + units + " units of " + paid + " (tax " + tax + ") returned, " + cancelled
                + " cancelled, " + rounding;
    }
}
