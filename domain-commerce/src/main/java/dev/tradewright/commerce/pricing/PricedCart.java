// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.cart.LineId;
import dev.tradewright.commerce.promotion.PromotionId;
import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.json.Fingerprint;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.tax.TaxAmount;
import dev.tradewright.core.tax.TaxedLine;
import dev.tradewright.core.text.Spelling;
import dev.tradewright.core.value.Checks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a cart costs, with all that it was made of: lines, shipping, the outcome of every promotion, taxes. Plain data that can be stored and compared;
 * {@link #rules()} identifies the rules it came from.
 *
 * <p>To the last minor unit: {@code listTotal - discount = items}; {@code items + shippingTotal + added taxes = total}; {@code net + tax = total}; and each
 * of them is the sum over lines and shipping.
 *
 * <p>Immutable and thread-safe.
 */
public final class PricedCart {

    private final CurrencyUnit currency;
    private final List<PricedLine> lines;
    private final List<PricedShipping> shipping;
    private final List<PromotionOutcome> outcomes;
    private final Fingerprint rules;
    private final @Nullable Explanation explanation;

    private final Sums sums;

    /**
     * What lines and shipping come to, in minor units.
     *
     * @param list  all products before promotions
     * @param items  all products after promotions
     * @param shipping  all shipping after promotions
     * @param net  all without any tax
     * @param gross  all with all taxes
     */
    record Sums(long list, long items, long shipping, long net, long gross) {

        static Sums of(List<PricedLine> lines, List<PricedShipping> ways) {
            Sums sums = new Sums(0, 0, 0, 0, 0);
            for (PricedLine line : lines) {
                long list = line.listTotal().minorUnits();
                sums = sums.plus(list, line.total().minorUnits(), 0, line.taxed());
            }
            for (PricedShipping way : ways) {
                sums = sums.plus(0, 0, way.total().minorUnits(), way.taxed());
            }
            return sums;
        }

        private Sums plus(long moreList, long moreItems, long moreShipping, TaxedLine taxed) {
            return new Sums(
                    Math.addExact(list, moreList),
                    Math.addExact(items, moreItems),
                    Math.addExact(shipping, moreShipping),
                    Math.addExact(net, taxed.net().minorUnits()),
                    Math.addExact(gross, taxed.gross().minorUnits()));
        }
    }

    private PricedCart(
            CurrencyUnit currency,
            List<PricedLine> lines,
            List<PricedShipping> shipping,
            List<PromotionOutcome> outcomes,
            Fingerprint rules,
            Sums sums,
            @Nullable Explanation explanation) {
        this.currency = currency;
        this.lines = lines;
        this.shipping = shipping;
        this.outcomes = outcomes;
        this.rules = rules;
        this.sums = sums;
        this.explanation = explanation;
    }

    /**
     * A priced cart, as it was stored.
     *
     * @param currency  of all amounts
     * @param lines  in the order of the cart
     * @param shipping  in the order of the cart
     * @param outcomes  of every promotion of the rules, by priority
     * @param rules  what identifies the rules
     * @param explanation  how it came about, if it was recorded
     * @throws IllegalArgumentException if an amount is in another currency, or the outcomes credit other amounts than lines and shipping show
     */
    public static PricedCart of(
            CurrencyUnit currency,
            List<PricedLine> lines,
            List<PricedShipping> shipping,
            List<PromotionOutcome> outcomes,
            Fingerprint rules,
            Optional<Explanation> explanation) {
        List<PricedLine> ownLines = List.copyOf(lines);
        List<PricedShipping> ownShipping = List.copyOf(shipping);
        PricedCart cart = new PricedCart(
                Checks.notNull(currency, "currency"),
                ownLines,
                ownShipping,
                List.copyOf(outcomes),
                Checks.notNull(rules, "rules"),
                Sums.of(ownLines, ownShipping),
                explanation.orElse(null));
        cart.check();
        return cart;
    }

    /** For the engine, which has reckoned the parts together. */
    static PricedCart made(
            CurrencyUnit currency,
            List<PricedLine> lines,
            List<PricedShipping> shipping,
            List<PromotionOutcome> outcomes,
            Fingerprint rules,
            Sums sums) {
        return new PricedCart(currency, lines, shipping, outcomes, rules, sums, null);
    }

    PricedCart explainedBy(Explanation how) {
        return new PricedCart(currency, lines, shipping, outcomes, rules, sums, how);
    }

    /** What was stored may have been tampered with: all is in one currency, and what promotions are credited with is what lines and shipping show. */
    private void check() {
        for (PricedLine line : lines) {
            checkCurrency("unitPrice", line.unitPrice());
            checkCurrency("taxed", line.taxed().price());
        }
        Map<PromotionId, Money> credited = new LinkedHashMap<>();
        lines.forEach(line -> credit(line.discounts(), credited));
        for (PricedShipping way : shipping) {
            checkCurrency("shipping", way.offer().price());
            Money left = way.offer().price();
            for (LineDiscount each : way.discounts()) {
                left = left.minus(each.amount());
            }
            Checks.that(
                    left.equals(way.taxed().price()), "shipping", way.taxed().price(), "must be " + left);
            credit(way.discounts(), credited);
        }
        for (PromotionOutcome outcome : outcomes) {
            Money credit = credited.remove(outcome.promotion());
            Money shown = credit == null ? Money.zero(currency) : credit;
            Checks.that(
                    shown.equals(outcome.amount()),
                    "outcome",
                    outcome.amount(),
                    "of " + outcome.promotion() + " must be what lines and shipping show, " + shown);
        }
        Checks.that(credited.isEmpty(), "outcomes", credited.keySet(), "must have an outcome each");
    }

    private void checkCurrency(String name, Money amount) {
        Checks.that(amount.currency().equals(currency), name, amount, "must be in " + currency);
    }

    private static void credit(List<LineDiscount> discounts, Map<PromotionId, Money> credited) {
        discounts.forEach(each -> credited.merge(each.promotion(), each.amount(), Money::plus));
    }

    /** The currency of all amounts. */
    public CurrencyUnit currency() {
        return currency;
    }

    /** In the order of the cart. */
    public List<PricedLine> lines() {
        return lines;
    }

    /** In the order of the cart. */
    public List<PricedShipping> shipping() {
        return shipping;
    }

    /** The outcome of every promotion of the rules, by priority. */
    public List<PromotionOutcome> outcomes() {
        return outcomes;
    }

    /** What identifies the rules this was reckoned by. */
    public Fingerprint rules() {
        return rules;
    }

    /** How it came about; empty unless it was asked for with {@code Trace.FULL}. */
    public Optional<Explanation> explanation() {
        return Optional.ofNullable(explanation);
    }

    /**
     * A line by its name.
     *
     * @param id  the name
     * @throws IllegalArgumentException if there is none
     */
    public PricedLine line(LineId id) {
        return lines.stream()
                .filter(line -> line.line().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("line (" + id + ") must be in the cart\nMaybe one of "
                        + lines.stream().map(line -> line.line().id()).toList() + "."));
    }

    /**
     * What became of a promotion.
     *
     * @param promotion  its name
     * @throws IllegalArgumentException if the rules have none of this name
     */
    public PromotionOutcome outcome(PromotionId promotion) {
        return outcomes.stream()
                .filter(outcome -> outcome.promotion().equals(promotion))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("promotion (" + promotion + ") must be in the rules"
                        + Spelling.nearest(
                                        promotion.value(),
                                        outcomes.stream()
                                                .map(outcome ->
                                                        outcome.promotion().value())
                                                .toList())
                                .map(near -> "\nMaybe " + near + " was meant.")
                                .orElse("")));
    }

    /**
     * What became of a promotion.
     *
     * @param promotion  its name
     * @throws IllegalArgumentException if the rules have none of this name
     */
    public PromotionOutcome outcome(String promotion) {
        return outcome(PromotionId.of(promotion));
    }

    /** All products before promotions. */
    public Money listTotal() {
        return money(sums.list);
    }

    /** What promotions took off the products; 0 or more. */
    public Money discount() {
        return listTotal().minus(items());
    }

    /** All products after promotions, with the taxes that prices include and without those that are added. */
    public Money items() {
        return money(sums.items);
    }

    /** All shipping after promotions, with the taxes that prices include and without those that are added. */
    public Money shippingTotal() {
        return money(sums.shipping);
    }

    /** Without any tax. */
    public Money net() {
        return money(sums.net);
    }

    /** All taxes, included and added. */
    public Money tax() {
        return total().minus(net());
    }

    /** What is to be paid. */
    public Money total() {
        return money(sums.gross);
    }

    private Money money(long minorUnits) {
        return Money.ofMinor(currency, minorUnits);
    }

    /** Each tax with the sum of its bases and amounts, in the order of first use. */
    public List<TaxAmount> taxes() {
        Map<Object, TaxAmount> byTax = new LinkedHashMap<>();
        List<TaxedLine> all = new ArrayList<>();
        lines.forEach(line -> all.add(line.taxed()));
        shipping.forEach(way -> all.add(way.taxed()));
        for (TaxedLine line : all) {
            line.taxes()
                    .forEach(each -> byTax.merge(
                            each.tax(),
                            each,
                            (one, other) -> new TaxAmount(
                                    one.tax(),
                                    one.base().plus(other.base()),
                                    one.amount().plus(other.amount()))));
        }
        return List.copyOf(byTax.values());
    }

    /** Equal if all parts are; how it came about does not count. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PricedCart that
                && currency.equals(that.currency)
                && lines.equals(that.lines)
                && shipping.equals(that.shipping)
                && outcomes.equals(that.outcomes)
                && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return Objects.hash(currency, lines, shipping, outcomes, rules);
    }

    /** {@code PricedCart[2 lines, EUR 84.15]}. */
    @Override
    public String toString() {
        return "PricedCart[" + lines.size() + " lines, " + total() + "]";
    }
}
