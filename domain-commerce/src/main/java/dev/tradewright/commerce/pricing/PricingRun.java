// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.cart.Cart;
import dev.tradewright.commerce.cart.CartLine;
import dev.tradewright.commerce.cart.CouponCode;
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
import dev.tradewright.core.tax.TaxPolicy;
import dev.tradewright.core.tax.TaxableLine;
import dev.tradewright.core.tax.TaxedDocument;
import dev.tradewright.core.tax.TaxedLine;
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
    private final PriceListId[] priceLists;
    private final Taxes[] taxes;
    private final Selection selection = new Selection();
    private final RunningLine[] meant;
    private List<Reason> reasons = List.of();

    /** Most lines are taxed as the one before. */
    private @Nullable TaxClass lastClass;

    private Taxes lastTaxes = Taxes.NONE;

    PricingRun(CompiledRules rules, Cart cart, PricingContext context, Recorder recorder) {
        this.rules = rules;
        this.cart = cart;
        this.context = context;
        this.currency = context.currency();
        this.recorder = recorder;
        this.story = new PricingStory(recorder, currency);
        int n = cart.lines().size();
        this.lines = new RunningLine[n];
        this.priceLists = new PriceListId[n];
        this.taxes = new Taxes[n + cart.shipping().size()];
        this.all = cart.shipping().isEmpty() ? lines : new RunningLine[taxes.length];
        this.meant = new RunningLine[taxes.length];
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

    /** Room for the lines that a benefit means, used again by the next. */
    RunningLine[] meant() {
        return meant;
    }

    /** For a benefit at work; empty again for the next. */
    Selection selection() {
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
        PromotionOutcome[] outcomes = applyPromotions(candidates);
        PricedCart priced = priced(new OutcomeList(rules.untouched(currency), candidates.ranks(), outcomes), tax());
        return Decision.accepted(priced, unknownCoupons());
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
            PriceOption option = PriceBook.find(article, line.quantity(), holding);
            Money agreed = line.agreedPrice().orElse(null);
            if (agreed == null && option == null) {
                refuse(reason("pricing.no-price", line).with("currency", currency));
                continue;
            }
            if (agreed != null && !agreed.currency().equals(currency)) {
                refuse(reason("pricing.price-in-other-currency", line)
                        .with("price", agreed)
                        .with("currency", currency));
                continue;
            }
            taxes[i] = taxes(article.article.taxClass(), line.id(), "pricing.no-tax");
            lines[i] = opened(i, line, article, agreed, option);
            all[i] = lines[i];
        }
    }

    private RunningLine opened(
            int index, CartLine line, CompiledArticle article, @Nullable Money agreed, @Nullable PriceOption option) {
        if (agreed != null || option == null) {
            long price = agreed == null ? 0 : agreed.minorUnits();
            long floor = option == null ? 0 : Math.min(price, option.floor());
            story.agreedPrice(line, price);
            return new RunningLine(index, article, line.id(), line.quantity(), price, floor);
        }
        priceLists[index] = option.id();
        story.listPrice(line, option);
        return new RunningLine(index, article, line.id(), line.quantity(), option.price(), option.floor());
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
            taxes[index] = taxes(offer.taxClass(), offer.id(), "pricing.no-shipping-tax");
            all[index] =
                    new RunningLine(index, null, offer.id(), 1, offer.price().minorUnits(), 0);
            story.shippingPrice(offer);
        }
    }

    private Taxes taxes(TaxClass taxClass, Object of, String code) {
        if (taxClass.equals(lastClass)) {
            return lastTaxes;
        }
        Taxes found = rules.taxes().find(taxClass, context);
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
            if (fixed != null && !fixed.currency().equals(currency)) {
                refuse(Reason.of(PricingTexts.REASONS, "pricing.tax-in-other-currency")
                        .with("line", of)
                        .with("tax", tax.code())
                        .with("amount", fixed)
                        .with("currency", currency));
            }
        }
        lastClass = taxClass;
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

    private List<Reason> unknownCoupons() {
        List<Reason> unknown = List.of();
        for (CouponCode code : cart.coupons()) {
            if (!rules.coupons().contains(code)) {
                unknown = unknown.isEmpty() ? new ArrayList<>() : unknown;
                unknown.add(Reason.of(PricingTexts.REASONS, "pricing.unknown-coupon")
                        .with("code", code));
            }
        }
        return unknown;
    }

    // ---------------------------------------------------------------- promotions

    private PromotionOutcome[] applyPromotions(Candidates candidates) {
        int n = candidates.size();
        PromotionOutcome[] outcomes = new PromotionOutcome[n];
        List<List<Reason>> before = unmetBefore(candidates);
        CompiledPromotion alone = before.isEmpty() ? null : applyExclusive(candidates, before, outcomes);
        for (int i = 0; i < n; i++) {
            CompiledPromotion promotion = rules.promotions().get(candidates.rank(i));
            if (outcomes[i] == null) {
                outcomes[i] = alone == null
                        ? apply(promotion, promotion.unmet(this), candidates.lines(i))
                        : excluded(promotion, alone, before.get(i));
            }
            story.promotion(promotion, outcomes[i], candidates.lines(i));
        }
        return outcomes;
    }

    /** What each candidate lacks before anything is cheaper; empty if none is exclusive, since nobody asks then. */
    private List<List<Reason>> unmetBefore(Candidates candidates) {
        boolean exclusive = false;
        for (int i = 0; i < candidates.size(); i++) {
            exclusive |= rules.promotions().get(candidates.rank(i)).isExclusive();
        }
        if (!exclusive) {
            return List.of();
        }
        List<List<Reason>> unmet = new ArrayList<>(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            unmet.add(rules.promotions().get(candidates.rank(i)).unmet(this));
        }
        return unmet;
    }

    /** Applies the first exclusive promotion that has an effect; the ones before it that have none keep their reasons. */
    private @Nullable CompiledPromotion applyExclusive(
            Candidates candidates, List<List<Reason>> before, PromotionOutcome[] outcomes) {
        for (int i = 0; i < outcomes.length; i++) {
            CompiledPromotion promotion = rules.promotions().get(candidates.rank(i));
            if (promotion.isExclusive()) {
                outcomes[i] = apply(promotion, before.get(i), candidates.lines(i));
                if (outcomes[i].isApplied()) {
                    return promotion;
                }
            }
        }
        return null;
    }

    private PromotionOutcome excluded(CompiledPromotion promotion, CompiledPromotion alone, List<Reason> unmet) {
        return unmet.isEmpty()
                ? outcome(
                        promotion,
                        Status.EXCLUDED,
                        0,
                        List.of(Reason.of(PricingTexts.REASONS, "pricing.excluded")
                                .with("promotion", alone.id())
                                .with("name", alone.promotion.name())))
                : outcome(promotion, Status.NOT_ELIGIBLE, 0, unmet);
    }

    private PromotionOutcome apply(CompiledPromotion promotion, List<Reason> unmet, RunningLine[] candidates) {
        if (!unmet.isEmpty()) {
            return outcome(promotion, Status.NOT_ELIGIBLE, 0, unmet);
        }
        Reduction reduction = new Reduction(rules.allocation(), promotion);
        List<Reason> missed = List.of();
        boolean given = false;
        for (CompiledBenefit benefit : promotion.benefits) {
            Reason reason = benefit.give(this, candidates, reduction);
            given |= reason == null;
            if (reason != null) {
                missed = missed.isEmpty() ? new ArrayList<>() : missed;
                missed.add(reason);
            }
        }
        long amount = 0;
        for (RunningLine line : candidates) {
            amount = Math.addExact(amount, line.takenBy(promotion));
        }
        if (amount > 0) {
            return outcome(promotion, Status.APPLIED, amount, List.of());
        }
        return given
                ? outcome(
                        promotion,
                        Status.NO_TARGET,
                        0,
                        List.of(Reason.of(PricingTexts.REASONS, "pricing.nothing-left")))
                : outcome(promotion, isFarAway(missed) ? Status.NOT_ELIGIBLE : Status.NO_TARGET, 0, missed);
    }

    /** Whether buying more would help. */
    private static boolean isFarAway(List<Reason> missed) {
        return missed.stream().anyMatch(reason -> reason.arguments().containsKey("missing"));
    }

    private PromotionOutcome outcome(CompiledPromotion promotion, Status status, long amount, List<Reason> why) {
        return new PromotionOutcome(
                promotion.id(), promotion.promotion.name(), status, Money.ofMinor(currency, amount), why);
    }

    // ---------------------------------------------------------------- taxes and totals

    /** What is left of each line, split into net and taxes. */
    private List<TaxedLine> tax() {
        TaxPolicy policy = rules.taxPolicy();
        if (policy.place() != TaxPolicy.Place.LINE) {
            List<TaxableLine> taxable = new ArrayList<>(all.length);
            for (int i = 0; i < all.length; i++) {
                taxable.add(new TaxableLine(Money.ofMinor(currency, all[i].total()), taxes[i]));
            }
            return TaxedDocument.of(currency, taxable, policy).lines();
        }
        TaxedLine[] taxed = new TaxedLine[all.length];
        for (int i = 0; i < taxed.length; i++) {
            taxed[i] = taxes[i].split(Money.ofMinor(currency, all[i].total()), policy.rounding());
        }
        return List.of(taxed);
    }

    private PricedCart priced(List<PromotionOutcome> outcomes, List<TaxedLine> taxed) {
        PricedLine[] pricedLines = new PricedLine[lines.length];
        for (int i = 0; i < lines.length; i++) {
            CartLine line = cart.lines().get(i);
            pricedLines[i] = PricedLine.made(
                    line,
                    priceLists[i],
                    Money.ofMinor(currency, lines[i].listPrice),
                    lines[i].discounts(currency),
                    taxed.get(i));
        }
        List<PricedShipping> ways = new ArrayList<>(cart.shipping().size());
        for (int i = 0; i < cart.shipping().size(); i++) {
            RunningLine way = all[lines.length + i];
            ways.add(new PricedShipping(cart.shipping().get(i), way.discounts(currency), taxed.get(lines.length + i)));
        }
        PricedCart priced =
                PricedCart.made(currency, List.of(pricedLines), List.copyOf(ways), outcomes, rules.fingerprint(), null);
        story.end(priced);
        return recorder.explanation().map(priced::explainedBy).orElse(priced);
    }
}
