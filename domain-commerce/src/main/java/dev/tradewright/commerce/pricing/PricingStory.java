// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.cart.CartLine;
import dev.tradewright.commerce.cart.ShippingOffer;
import dev.tradewright.commerce.promotion.Effect;
import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.tax.TaxAmount;
import dev.tradewright.core.text.Messages;
import java.util.List;

/** Tells how a cart was priced, with the numbers that the run has in hand. With nothing to record it does nothing. */
final class PricingStory {

    private static final Messages TEXTS = PricingTexts.EXPLANATIONS;

    private final Recorder recorder;
    private final CurrencyUnit currency;

    PricingStory(Recorder recorder, CurrencyUnit currency) {
        this.recorder = recorder;
        this.currency = currency;
    }

    void begin() {
        recorder.step(TEXTS, "cart");
    }

    void price(CartLine line, PriceOption option) {
        if (!recorder.isOn()) {
            return;
        }
        PriceListId list = option.id();
        if (list == null) {
            agreedPrice(line, option.price());
        } else {
            recorder.step(TEXTS, option.fromQuantity() > 1 ? "list-price-from" : "list-price")
                    .with(Explanation.ID, line.id())
                    .with("sku", line.sku())
                    .with("quantity", line.quantity())
                    .with("from", option.fromQuantity())
                    .with("list", list)
                    .with("price", money(option.price()))
                    .with("total", money(Math.multiplyExact(option.price(), line.quantity())))
                    .end();
        }
    }

    private void agreedPrice(CartLine line, long price) {
        recorder.step(TEXTS, "agreed-price")
                .with(Explanation.ID, line.id())
                .with("sku", line.sku())
                .with("quantity", line.quantity())
                .with("price", money(price))
                .with("total", money(Math.multiplyExact(price, line.quantity())))
                .end();
    }

    void shippingPrice(ShippingOffer offer) {
        if (recorder.isOn()) {
            recorder.step(TEXTS, "shipping-price")
                    .with(Explanation.ID, offer.id())
                    .with("price", offer.price())
                    .end();
        }
    }

    /** What the promotion at work took off each line, or why another gave nothing. */
    void promotion(CompiledPromotion promotion, PromotionOutcome outcome, RunningLine[] candidates, int count) {
        recorder.step(TEXTS, outcome.isApplied() ? "applied" : "not-applied")
                .with(Explanation.ID, promotion.id())
                .with("name", promotion.promotion.name())
                .with("amount", outcome.amount());
        for (CompiledBenefit benefit : outcome.isApplied() ? promotion.benefits : new CompiledBenefit[0]) {
            for (CompiledEffect effect : benefit.tiers().effects()) {
                effect(effect.effect());
            }
        }
        for (Reason reason : outcome.reasons()) {
            recorder.add(new Explanation(
                    reason.code(), reason.arguments(), reason.legalReference(), List.of(), reason.texts()));
        }
        for (int i = 0; i < count; i++) {
            RunningLine line = candidates[i];
            long taken = outcome.isApplied() ? line.taken() : 0;
            if (taken != 0) {
                recorder.step(TEXTS, "share")
                        .with(Explanation.ID, line.name)
                        .with("amount", money(taken))
                        .with("before", money(line.total() + taken))
                        .with("after", money(line.total()))
                        .end();
            }
        }
        recorder.end();
    }

    private void effect(Effect effect) {
        if (effect instanceof Effect.PercentOff percent) {
            recorder.step(TEXTS, percent.maximum().isPresent() ? "percent-off-up-to" : "percent-off")
                    .with("percentage", percent.percentage());
            percent.maximum().ifPresent(maximum -> recorder.with("maximum", maximum));
        } else if (effect instanceof Effect.AmountOffEach each) {
            recorder.step(TEXTS, "amount-off-each").with("amount", each.amount());
        } else if (effect instanceof Effect.AmountOffTogether together) {
            recorder.step(TEXTS, "amount-off-together").with("amount", together.amount());
        } else if (effect instanceof Effect.PriceEach each) {
            recorder.step(TEXTS, "price-each").with("amount", each.price());
        } else if (effect instanceof Effect.PriceTogether together) {
            recorder.step(TEXTS, "price-together").with("amount", together.price());
        } else {
            return;
        }
        recorder.end();
    }

    void end(PricedCart priced) {
        if (!recorder.isOn()) {
            return;
        }
        for (TaxAmount tax : priced.taxes()) {
            recorder.step(TEXTS, "tax")
                    .with(Explanation.ID, tax.tax().code())
                    .with("tax", tax.tax())
                    .with("base", tax.base())
                    .with("amount", tax.amount())
                    .end();
        }
        recorder.with("net", priced.net())
                .with("tax", priced.tax())
                .with("total", priced.total())
                .end();
    }

    private Money money(long minorUnits) {
        return Money.ofMinor(currency, minorUnits);
    }
}
