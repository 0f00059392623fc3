// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.commerce.cart.Cart;
import dev.tradewright.commerce.cart.CartLine;
import dev.tradewright.commerce.cart.ShippingOffer;
import dev.tradewright.commerce.catalog.Article;
import dev.tradewright.commerce.catalog.Assortment;
import dev.tradewright.commerce.catalog.CategoryTree;
import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.catalog.TaxClass;
import dev.tradewright.commerce.pricing.CartPricer;
import dev.tradewright.commerce.pricing.PriceEntry;
import dev.tradewright.commerce.pricing.PriceList;
import dev.tradewright.commerce.pricing.PriceListId;
import dev.tradewright.commerce.pricing.PricedCart;
import dev.tradewright.commerce.pricing.PricingContext;
import dev.tradewright.commerce.pricing.PricingRules;
import dev.tradewright.commerce.pricing.TaxRule;
import dev.tradewright.commerce.promotion.Benefit;
import dev.tradewright.commerce.promotion.Effect;
import dev.tradewright.commerce.promotion.Promotion;
import dev.tradewright.commerce.promotion.PromotionId;
import dev.tradewright.commerce.promotion.Target;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.tax.Tax;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a priced cart to an order. */
class PricedOrdersTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final Sku TEA = Sku.of("T-1");

    @Test
    void theOrderCostsWhatTheCartCosts() {
        CartPricer pricer = CartPricer.compile(
                PricingRules.builder()
                        .addPriceLists(PriceList.builder()
                                .id(PriceListId.of("retail"))
                                .currency(CurrencyUnit.EUR)
                                .addEntries(PriceEntry.of(TEA, Money.parse("EUR 9.50")))
                                .build())
                        .addPromotions(Promotion.builder()
                                .id(PromotionId.of("TENTH"))
                                .addBenefits(
                                        Benefit.of(Effect.percentOff(10), Target.order()),
                                        Benefit.of(Effect.percentOff(50), Target.shipping()))
                                .build())
                        .addTaxes(TaxRule.of(
                                "standard",
                                Tax.percent("VAT", Percentage.of(19)).included()))
                        .build(),
                Assortment.of(CategoryTree.empty(), List.of(Article.of(TEA, TaxClass.of("standard")))));
        Cart cart = Cart.of(CartLine.of("1", "T-1", 3))
                .withShipping(ShippingOffer.of("DHL Express/高", Money.parse("EUR 4.90"), "standard"));
        PricedCart priced =
                pricer.price(cart, PricingContext.of(NOW, CurrencyUnit.EUR)).orElseThrow();

        Order order = PricedOrders.of(priced, OrderId.of("77"), NOW).build();

        // 28.50 - 2.85 = 25.65; 4.90 - 2.45
        assertThat(order.total().gross()).isEqualTo(priced.total()).hasToString("EUR 28.10");
        assertThat(order.total().tax()).isEqualTo(priced.tax());
        assertThat(order.total().discount()).hasToString("EUR 5.30");
        assertThat(order.lines()).singleElement().satisfies(line -> {
            assertThat(line.units()).isEqualTo(3);
            assertThat(line.unitPrice()).hasToString("EUR 9.50");
        });
        assertThat(order.charges()).singleElement().satisfies(charge -> {
            assertThat(charge.code()).isEqualTo("shipping");
            assertThat(charge.amounts().list()).hasToString("EUR 4.90");
        });
        assertThat(OrderProcess.place(order).due()).isEqualTo(priced.total());
    }
}
