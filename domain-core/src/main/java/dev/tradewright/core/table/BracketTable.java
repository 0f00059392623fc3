// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.table;

import dev.tradewright.core.money.CurrencyMismatchException;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money by brackets of another: income tax, a commission, a volume discount.
 *
 * <p>With 3 % up to 36,000 and 10 % above, 50,000 make 36,000 x 3 % + 14,000 x 10 % = 2,480 {@linkplain Method#PROGRESSIVE progressively}, which
 * is 50,000 x 10 % less the quick deduction (速算扣除数) of 2,520, and 50,000 x 10 % = 5,000 {@linkplain Method#WHOLE_AMOUNT on the whole}.
 *
 * <pre>{@code
 * BracketTable table = BracketTable.builder()
 *         .currency(CurrencyUnit.CNY)
 *         .method(BracketTable.Method.PROGRESSIVE)
 *         .boundary(Boundary.UPPER_INCLUSIVE)
 *         .upTo(Money.parse("CNY 36000"), Percentage.of(3))
 *         .above(Percentage.of(10))
 *         .build();
 * table.amount(Money.parse("CNY 50000"), Rounding.HALF_AWAY_FROM_ZERO);    // CNY 2480.00
 * }</pre>
 *
 * <p>A table is checked as a whole when it is built: gaps, overlaps, descending bounds, other currencies, and base amounts or quick deductions
 * that do not agree with the rates are all reported together. Reckoning is one binary search, one multiplication and one division, exact and
 * rounded once, and allocates nothing but the result.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class BracketTable extends Validated implements WithBracketTable {

    /** How an amount is reckoned by its bracket. */
    public enum Method {
        /**
         * Slice by slice, each at the rate of its bracket (超额累进). Base amounts and quick deductions are derived; where the table states them, they
         * must be those.
         */
        PROGRESSIVE,
        /**
         * The stated base amount of the bracket and its rate on the excess over its lower bound, as tables of the USA print it. Base amounts must be
         * stated and are taken as they are, even where they are rounded sums of the brackets below.
         */
        BASE_PLUS_EXCESS,
        /**
         * The whole amount at the rate of its bracket (全额累进), plus the base amount and less the quick deduction where they are stated. With a rate
         * of 0 and a base amount this is a fixed amount for each bracket.
         */
        WHOLE_AMOUNT
    }

    BracketTable() {}

    /** The currency of all amounts. */
    public abstract CurrencyUnit currency();

    /** How an amount is reckoned by its bracket. */
    public abstract Method method();

    /** To which bracket a bound belongs; by default to the upper one. It decides what is on the whole; progressively it is the same. */
    @Value.Default
    public Boundary boundary() {
        return Boundary.LOWER_INCLUSIVE;
    }

    /** The brackets, from small to large; the last one may have no end. */
    @NotEmpty
    public abstract List<RateBracket> brackets();

    @Override
    protected void rules(RuleCheck check) {
        BracketRules.check(this, check);
    }

    @Value.Lazy
    CompiledBrackets compiled() {
        return CompiledBrackets.of(this);
    }

    /**
     * What an amount makes, rounded once from the exact figure.
     *
     * @param amount  within the table
     * @param rounding  how the result is rounded
     * @throws CurrencyMismatchException if it is of another currency
     * @throws IllegalArgumentException if it lies outside the table
     * @throws ArithmeticException if the result does not fit
     */
    public Money amount(Money amount, Rounding rounding) {
        long x = minorUnits(amount);
        CompiledBrackets compiled = compiled();
        return Money.ofMinor(
                currency(), compiled.rounded(x, index(amount, x), rounding.step(currency()), rounding.mode()));
    }

    /**
     * What an amount makes at the rate and quick deduction (速算扣除数) of the bracket in which another amount lies. China taxes a bonus that is not
     * part of the year's wages like this: a twelfth of the bonus finds the bracket, the whole bonus is multiplied, and the deduction is taken once
     * (财税〔2018〕164 号, article 1). Divide with {@link Rounding#CEILING} if a bound belongs to the lower bracket, so that what lies above it by less
     * than a minor unit stays above.
     *
     * @param selector  within the table; it finds the bracket
     * @param amount  it is multiplied
     * @param rounding  how the result is rounded
     * @throws CurrencyMismatchException if one is of another currency
     * @throws IllegalArgumentException if the selector lies outside the table
     * @throws ArithmeticException if the result does not fit
     */
    public Money amountInBracketOf(Money selector, Money amount, Rounding rounding) {
        int index = index(selector, minorUnits(selector));
        return Money.ofMinor(
                currency(), compiled().rounded(minorUnits(amount), index, rounding.step(currency()), rounding.mode()));
    }

    /**
     * What an amount makes if the share of each bracket is rounded before they are summed, as some official tables prescribe. Different from
     * {@link #amount} in a {@link Method#PROGRESSIVE} table only.
     *
     * @param amount  within the table
     * @param rounding  how each share is rounded
     * @throws CurrencyMismatchException if it is of another currency
     * @throws IllegalArgumentException if it lies outside the table
     * @throws ArithmeticException if the result does not fit
     */
    public Money amountOfRoundedSlices(Money amount, Rounding rounding) {
        if (method() != Method.PROGRESSIVE) {
            return amount(amount, rounding);
        }
        long x = minorUnits(amount);
        int last = index(amount, x);
        Money sum = Money.zero(currency());
        for (int i = 0; i <= last; i++) {
            RateBracket bracket = brackets().get(i);
            Money end = i == last ? amount : bracket.to().orElse(amount);
            sum = sum.plus(end.minus(bracket.from()).multipliedBy(bracket.rate(), rounding));
        }
        return sum;
    }

    /**
     * The bracket in which an amount lies; empty if it lies outside the table.
     *
     * @param amount  of the table's currency
     * @throws CurrencyMismatchException if it is of another currency
     */
    public Optional<RateBracket> bracket(Money amount) {
        int index = compiled().indexOf(minorUnits(amount));
        return index < 0 ? Optional.empty() : Optional.of(brackets().get(index));
    }

    /**
     * The quick deduction (速算扣除数) of a bracket: what makes amount x rate - deduction the exact result. Derived from the rates if the table does
     * not state it; negative where a base amount outweighs it.
     *
     * @param index  the bracket's, from 0
     * @return in major units
     */
    public Decimal quickDeduction(int index) {
        Checks.inRange(index, 0, brackets().size() - 1, "index");
        return compiled().quickDeduction(index, currency().digits());
    }

    /**
     * What an amount makes, and how. The result is that of {@link #amount}.
     *
     * @param amount  within the table
     * @param rounding  how the result is rounded
     * @throws CurrencyMismatchException if it is of another currency
     * @throws IllegalArgumentException if it lies outside the table
     * @throws ArithmeticException if the result does not fit
     */
    public BracketExplanation explain(Money amount, Rounding rounding) {
        int index = index(amount, minorUnits(amount));
        return BracketExplanation.of(this, amount, index, amount(amount, rounding));
    }

    /**
     * The gross amount that leaves a net amount after what this table takes: the smallest one of which at least the net amount is left, where
     * what is taken is rounded.
     *
     * <p>If 10 % is taken, 90.00 net is left of 100.00.
     *
     * @param net  what must be left
     * @param rounding  how what is taken is rounded
     * @throws CurrencyMismatchException if it is of another currency
     * @throws IllegalArgumentException if a larger amount may leave less, so that there is no inverse: a rate of 100 % or more, or a jump between
     *     two brackets; or if no amount of the table leaves so much
     * @throws ArithmeticException if a figure on the way does not fit
     */
    public Money grossUp(Money net, Rounding rounding) {
        long target = minorUnits(net);
        CompiledBrackets compiled = compiled();
        int jump = compiled.firstDrop();
        Checks.that(
                jump < 0,
                "bracket",
                jump < 0 ? null : brackets().get(jump).from(),
                "must not leave less of more than the one below, or there is no gross amount for each net one");
        long gross = compiled.grossUp(target, rounding.step(currency()), rounding.mode());
        Checks.that(gross >= compiled.first(), "net", net, "must be left of some amount within the table");
        return Money.ofMinor(currency(), gross);
    }

    private long minorUnits(Money amount) {
        if (!amount.currency().equals(currency())) {
            throw new CurrencyMismatchException(currency(), amount.currency());
        }
        return amount.minorUnits();
    }

    private int index(Money amount, long x) {
        int index = compiled().indexOf(x);
        if (index < 0) {
            Optional<Money> end = brackets().get(brackets().size() - 1).to();
            throw new IllegalArgumentException("amount (" + amount + ") must be within the table, "
                    + brackets().get(0).from() + end.map(to -> " to " + to).orElse(" or more"));
        }
        return index;
    }

    /** A builder of a table. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a table, either from whole brackets or from one bound after the other. */
    public static final class Builder extends ImmutableBracketTable.Builder {

        private @Nullable Money reached;

        Builder() {}

        /**
         * Begins the table at an amount other than 0.
         *
         * @param from  where the first bracket begins
         */
        public Builder startingAt(Money from) {
            reached = Checks.notNull(from, "from");
            return this;
        }

        /**
         * Adds a bracket from where the last one ended, at first from 0.
         *
         * @param to  where it ends
         * @param rate  its rate
         */
        public Builder upTo(Money to, Percentage rate) {
            Money from = reached == null ? Money.zero(Checks.notNull(to, "to").currency()) : reached;
            reached = to;
            addBrackets(RateBracket.of(from, to, rate));
            return this;
        }

        /**
         * Adds the last bracket, from where the one before ended and without an end.
         *
         * @param rate  its rate
         * @throws IllegalArgumentException if nothing has been added yet that ends somewhere
         */
        public Builder above(Percentage rate) {
            Checks.that(reached != null, "rate", rate, "must come after a bracket that ends\nMaybe call startingAt");
            addBrackets(RateBracket.from(Objects.requireNonNull(reached), rate));
            return this;
        }
    }
}
