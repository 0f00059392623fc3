// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.cart.Cart;
import dev.tradewright.commerce.cart.CartLine;
import dev.tradewright.commerce.cart.ShippingOffer;
import dev.tradewright.commerce.catalog.TaxClass;
import dev.tradewright.commerce.pricing.CandidateIndex.Candidates;
import dev.tradewright.commerce.pricing.PromotionOutcome.Status;
import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.tax.Tax;
import dev.tradewright.core.tax.TaxedLines;
import dev.tradewright.core.tax.Taxes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prices one cart: lines, promotions, taxes, in this order. */
final class PricingRun {

    private final CompiledRules rules;
    private final Cart cart;
    private final PricingContext context;
    private final CurrencyUnit currency;
    private final Recorder recorder;
    private final PricingStory story;

    private final RunningLine[] lines;
    private final RunningLine[] all;
    private final DiscountLedger ledger;
    private List<Reason> reasons = List.of();

    /** Room for the lines that a promotion may be about, and for those that a benefit means; used again by the next. */
    private final RunningLine[] near;

    private RunningLine @Nullable [] meant;
    private @Nullable Selection selection;

    /** Whether prices hold fixed amounts, which they might not cover. */
    private boolean feesInPrices;

    /** Most lines are taxed as the one before. */
    private @Nullable TaxGroup lastGroup;

    private Taxes lastTaxes = Taxes.NONE;

    PricingRun(CompiledRules rules, Cart cart, PricingContext context, Recorder recorder) {
        this.rules = rules;
        this.cart = cart;
        this.context = context;
        this.currency = context.currency();
        this.recorder = recorder;
        this.story = new PricingStory(recorder, currency);
        this.ledger = new DiscountLedger(rules.promotions());
        int n = cart.lines().size();
        int ways = cart.shipping().size();
        this.lines = new RunningLine[n];
        this.all = ways == 0 ? lines : new RunningLine[n + ways];
        this.near = new RunningLine[n + ways];
    }

    Cart cart() {
        return cart;
    }

    PricingContext context() {
        return context;
    }

    CurrencyUnit currency() {
        return currency;
    }

    RunningLine[] lines() {
        return lines;
    }

    CompiledFilter allLines() {
        return rules.allLines();
    }

    /** Room for the lines that a benefit means; used again by the next. */
    RunningLine[] meant() {
        if (meant == null) {
            meant = new RunningLine[all.length];
        }
        return meant;
    }

    /** For a benefit at work, empty; used again by the next. */
    Selection selection() {
        if (selection == null) {
            selection = new Selection();
        }
        selection.clear();
        return selection;
    }

    /** How many pieces a filter lets through. */
    long units(CompiledFilter filter) {
        long units = 0;
        for (RunningLine line : lines) {
            units += filter.test(line) ? line.quantity : 0;
        }
        return units;
    }

    Decision<PricedCart> price() {
        story.begin();
        openLines();
        openShipping();
        if (!reasons.isEmpty()) {
            return Decision.refused(reasons);
        }
        Candidates candidates = rules.index().find(lines, all);
        ledger.makeRoom(candidates.links());
        PricedCart priced = priced(applyPromotions(candidates), tax());
        story.end(priced);
        List<Reason> notices = rules.coupons().unknown(cart.coupons());
        return Decision.accepted(
                recorder.explanation().map(priced::explainedBy).orElse(priced),
                feesInPrices ? UncoveredFees.after(notices, priced) : notices);
    }

    // ---------------------------------------------------------------- prices

    private void openLines() {
        boolean[] holding = rules.prices().holding(context);
        for (int i = 0; i < lines.length; i++) {
            CartLine line = cart.lines().get(i);
            CompiledArticle article = rules.articles().get(line.sku());
            if (article == null) {
                refuse(reason("pricing.not-sold", line));
                continue;
            }
            Money agreed = line.agreedPrice().orElse(null);
            if (agreed != null && !agreed.currency().equals(currency)) {
                refuse(reason("pricing.price-in-other-currency", line)
                        .with("price", agreed)
                        .with("currency", currency));
                continue;
            }
            PriceOption listed = PriceBook.find(article, line.quantity(), holding);
            PriceOption price = agreed == null ? listed : PriceOption.agreed(agreed.minorUnits(), listed);
            if (price == null) {
                refuse(reason("pricing.no-price", line).with("currency", currency));
                continue;
            }
            Taxes taxes = taxes(article.taxes, article.article.taxClass(), line.id(), "pricing.no-tax");
            story.price(line, price);
            lines[i] = new RunningLine(i, article, line.id(), line.quantity(), price, taxes, ledger);
            all[i] = lines[i];
        }
    }

    private void openShipping() {
        for (int i = 0; i < cart.shipping().size(); i++) {
            ShippingOffer offer = cart.shipping().get(i);
            int index = lines.length + i;
            if (!offer.price().currency().equals(currency)) {
                refuse(Reason.of(PricingTexts.REASONS, "pricing.shipping-in-other-currency")
                        .with("shipping", offer.id())
                        .with("price", offer.price())
                        .with("currency", currency));
                continue;
            }
            Taxes taxes = taxes(
                    rules.taxes().group(offer.taxClass()), offer.taxClass(), offer.id(), "pricing.no-shipping-tax");
            PriceOption price = PriceOption.agreed(offer.price().minorUnits(), null);
            all[index] = new RunningLine(index, null, offer.id(), 1, price, taxes, ledger);
            story.shippingPrice(offer);
        }
    }

    private Taxes taxes(TaxGroup group, TaxClass taxClass, Object of, String code) {
        if (group == lastGroup) {
            return lastTaxes;
        }
        Taxes found = group.find(context);
        if (found == null) {
            refuse(Reason.of(PricingTexts.REASONS, code)
                    .with("line", of)
                    .with("taxClass", taxClass)
                    .with(
                            "destination",
                            context.destination().map(Object.class::cast).orElse("-")));
            return Taxes.NONE;
        }
        for (Tax tax : found.taxes()) {
            Money fixed = tax.amount().orElse(null);
            feesInPrices |= fixed != null && tax.inclusion() == Tax.Inclusion.INCLUDED;
            if (fixed != null && !fixed.currency().equals(currency)) {
                refuse(Reason.of(PricingTexts.REASONS, "pricing.tax-in-other-currency")
                        .with("line", of)
                        .with("tax", tax.code())
                        .with("amount", fixed)
                        .with("currency", currency));
            }
        }
        lastGroup = group;
        lastTaxes = found;
        return found;
    }

    private static Reason reason(String code, CartLine line) {
        return Reason.of(PricingTexts.REASONS, code).with("line", line.id()).with("sku", line.sku());
    }

    private void refuse(Reason reason) {
        if (reasons.isEmpty()) {
            reasons = new ArrayList<>();
        }
        reasons.add(reason);
    }

    // ---------------------------------------------------------------- promotions

    private OutcomeList applyPromotions(Candidates candidates) {
        OutcomeList outcomes = new OutcomeList(rules, currency, candidates.ranks());
        List<List<Reason>> before = unmetBefore(candidates);
        CompiledPromotion alone = before.isEmpty() ? null : applyExclusive(candidates, before, outcomes);
        for (int i = 0; i < candidates.size(); i++) {
            CompiledPromotion promotion = rules.promotions().get(candidates.rank(i));
            if (!outcomes.isKnown(i)) {
                if (alone == null) {
                    apply(promotion, i, promotion.unmet(this), candidates, outcomes);
                } else {
                    exclude(i, alone, before.get(i), outcomes);
                }
            }
            if (recorder.isOn()) {
                story.promotion(promotion, outcomes.get(promotion.rank), near, candidates.lines(i, near));
            }
        }
        return outcomes;
    }

    /** What each candidate lacks before anything is cheaper; empty if none is exclusive, since nobody asks then. */
    private List<List<Reason>> unmetBefore(Candidates candidates) {
        if (!rules.hasExclusive() || !hasExclusive(candidates)) {
            return List.of();
        }
        List<List<Reason>> unmet = new ArrayList<>(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            unmet.add(rules.promotions().get(candidates.rank(i)).unmet(this));
        }
        return unmet;
    }

    private boolean hasExclusive(Candidates candidates) {
        boolean exclusive = false;
        for (int i = 0; i < candidates.size(); i++) {
            exclusive |= rules.promotions().get(candidates.rank(i)).isExclusive();
        }
        return exclusive;
    }

    /** Applies the first exclusive promotion that has an effect; the ones before it that have none keep their reasons. */
    private @Nullable CompiledPromotion applyExclusive(
            Candidates candidates, List<List<Reason>> before, OutcomeList outcomes) {
        for (int i = 0; i < candidates.size(); i++) {
            CompiledPromotion promotion = rules.promotions().get(candidates.rank(i));
            if (promotion.isExclusive()) {
                apply(promotion, i, before.get(i), candidates, outcomes);
                if (outcomes.isApplied(i)) {
                    return promotion;
                }
            }
        }
        return null;
    }

    private static void exclude(int candidate, CompiledPromotion alone, List<Reason> unmet, OutcomeList outcomes) {
        if (unmet.isEmpty()) {
            Reason excluded = Reason.of(PricingTexts.REASONS, "pricing.excluded")
                    .with("promotion", alone.id())
                    .with("name", alone.promotion.name());
            outcomes.gaveNothing(candidate, Status.EXCLUDED, List.of(excluded));
        } else {
            outcomes.gaveNothing(candidate, Status.NOT_ELIGIBLE, unmet);
        }
    }

    /** Lets a candidate take its turn. */
    private void apply(
            CompiledPromotion promotion,
            int candidate,
            List<Reason> unmet,
            Candidates candidates,
            OutcomeList outcomes) {
        if (!unmet.isEmpty()) {
            outcomes.gaveNothing(candidate, Status.NOT_ELIGIBLE, unmet);
            return;
        }
        int count = candidates.lines(candidate, near);
        ledger.begin(promotion);
        List<Reason> missed = List.of();
        boolean given = false;
        for (CompiledBenefit benefit : promotion.benefits) {
            Reason reason = benefit.give(this, near, count, rules.reduction());
            given |= reason == null;
            if (reason != null) {
                missed = missed.isEmpty() ? new ArrayList<>() : missed;
                missed.add(reason);
            }
        }
        long amount = ledger.taken();
        if (amount > 0) {
            outcomes.applied(candidate, amount);
        } else if (given) {
            Reason nothing = Reason.of(PricingTexts.REASONS, "pricing.nothing-left");
            outcomes.gaveNothing(candidate, Status.NO_TARGET, List.of(nothing));
        } else {
            outcomes.gaveNothing(candidate, isFarAway(missed) ? Status.NOT_ELIGIBLE : Status.NO_TARGET, missed);
        }
    }

    /** Whether buying more would help. */
    private static boolean isFarAway(List<Reason> missed) {
        return missed.stream().anyMatch(reason -> reason.arguments().containsKey("missing"));
    }

    // ---------------------------------------------------------------- taxes and totals

    /** What is left of each line, split into net and taxes. */
    private TaxedLines tax() {
        return TaxedLines.of(currency, all.length, i -> all[i].total(), i -> all[i].taxes, rules.taxPolicy());
    }

    private PricedCart priced(List<PromotionOutcome> outcomes, TaxedLines taxed) {
        long list = 0;
        long items = 0;
        for (RunningLine line : lines) {
            list = Math.addExact(list, line.listTotal());
            items = Math.addExact(items, line.total());
        }
        long ways = 0;
        for (int i = lines.length; i < all.length; i++) {
            ways = Math.addExact(ways, all[i].total());
        }
        return PricedCart.made(
                currency,
                new PricedLines(currency, cart.lines(), lines, taxed),
                shipping(taxed),
                outcomes,
                rules.fingerprint(),
                new PricedCart.Sums(list, items, ways, taxed.net(), taxed.gross()));
    }

    private List<PricedShipping> shipping(TaxedLines taxed) {
        PricedShipping[] ways = new PricedShipping[all.length - lines.length];
        for (int i = 0; i < ways.length; i++) {
            int index = lines.length + i;
            ways[i] = new PricedShipping(cart.shipping().get(i), all[index].discounts(currency), taxed.get(index));
        }
        return List.of(ways);
    }
}
