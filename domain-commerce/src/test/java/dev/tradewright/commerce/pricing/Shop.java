// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.cart.Cart;
import dev.tradewright.commerce.cart.CartLine;
import dev.tradewright.commerce.cart.CouponCode;
import dev.tradewright.commerce.cart.ShippingOffer;
import dev.tradewright.commerce.catalog.Article;
import dev.tradewright.commerce.catalog.Assortment;
import dev.tradewright.commerce.catalog.CategoryId;
import dev.tradewright.commerce.catalog.CategoryTree;
import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.catalog.TaxClass;
import dev.tradewright.commerce.promotion.Benefit;
import dev.tradewright.commerce.promotion.Effect;
import dev.tradewright.commerce.promotion.LineFilter;
import dev.tradewright.commerce.promotion.Promotion;
import dev.tradewright.commerce.promotion.PromotionId;
import dev.tradewright.commerce.promotion.Target;
import dev.tradewright.commerce.promotion.UnitOrder;
import dev.tradewright.commerce.promotion.UnitSelection;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A small shop for tests: A, B in category x; C in y below x; D in no category; no taxes. Prices are written in cents. */
final class Shop {

    static final CategoryId X = CategoryId.of("x");
    static final CategoryId Y = CategoryId.of("y");
    static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    static final PricingContext CONTEXT = PricingContext.of(NOW, CurrencyUnit.EUR);
    static final Assortment ASSORTMENT = Assortment.of(
            CategoryTree.builder().root("x").child("y", "x").build(),
            List.of(article("A", X), article("B", X), article("C", Y), article("D")));

    private Shop() {}

    private static Article article(String sku, CategoryId... categories) {
        return Article.of(Sku.of(sku), TaxClass.of("any"), categories);
    }

    static Money eur(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }

    /** {@code lines(3, 950, 1, 4000)}: three A at 9.50, one B at 40.00, at agreed prices. */
    static Cart cart(long... quantitiesAndPrices) {
        List<CartLine> lines = new ArrayList<>();
        String skus = "ABCD";
        for (int i = 0; i < quantitiesAndPrices.length; i += 2) {
            String sku = skus.substring(i / 2, i / 2 + 1);
            lines.add(CartLine.of(sku, sku, quantitiesAndPrices[i]).at(eur(quantitiesAndPrices[i + 1])));
        }
        return Cart.of(lines, List.of(), List.of());
    }

    static Cart withShipping(Cart cart, long... cents) {
        Cart more = cart;
        for (int i = 0; i < cents.length; i++) {
            more = more.withShipping(ShippingOffer.of("S" + i, eur(cents[i]), "any"));
        }
        return more;
    }

    static Promotion promotion(String id, Effect effect, Target target) {
        return Promotion.builder()
                .id(PromotionId.of(id))
                .addBenefits(Benefit.of(effect, target))
                .build();
    }

    static CartPricer pricer(Promotion... promotions) {
        return CartPricer.compile(
                PricingRules.builder().addPromotions(promotions).build(), ASSORTMENT);
    }

    static PricedCart price(Cart cart, Promotion... promotions) {
        return pricer(promotions).price(cart, CONTEXT).orElseThrow();
    }

    /** What each line is discounted by, in cents. */
    static List<Long> discounts(PricedCart priced) {
        return priced.lines().stream().map(line -> line.discount().minorUnits()).toList();
    }

    static Effect amountEach(long cents) {
        return new Effect.AmountOffEach(eur(cents));
    }

    static Effect amountTogether(long cents) {
        return new Effect.AmountOffTogether(eur(cents));
    }

    static Effect priceEach(long cents) {
        return new Effect.PriceEach(eur(cents));
    }

    static Effect priceTogether(long cents) {
        return new Effect.PriceTogether(eur(cents));
    }

    static Effect percentUpTo(long points, long cents) {
        return new Effect.PercentOff(Percentage.of(points), Optional.empty(), Optional.of(eur(cents)));
    }

    static Target lines(LineFilter filter) {
        return new Target.Lines(filter);
    }

    static Target units(UnitSelection selection) {
        return new Target.Units(LineFilter.all(), selection);
    }

    static UnitSelection cheapest(long units) {
        return new UnitSelection.Limited(UnitOrder.CHEAPEST, units);
    }

    static UnitSelection dearest(long units) {
        return new UnitSelection.Limited(UnitOrder.DEAREST, units);
    }

    static UnitSelection first(long units) {
        return new UnitSelection.Limited(UnitOrder.CART, units);
    }

    static UnitSelection groupsOf(long size) {
        return new UnitSelection.GroupsOf(size, UnitOrder.DEAREST, Optional.empty());
    }

    static Cart withCoupons(Cart cart, String... codes) {
        return Cart.of(
                cart.lines(),
                cart.shipping(),
                Arrays.stream(codes).map(CouponCode::of).toList());
    }
}
