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
import dev.tradewright.commerce.returns.OrderRefund;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.tax.Tax;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    private static Tax vat() {
        return Tax.percent("VAT", Percentage.of(20)).included();
    }

    private static Tax city() {
        return Tax.percent("CITY", Percentage.of(5));
    }

    /** Tea with VAT in its price and a city tax on top, cups with the city tax only, shipping with VAT in its price; 10 % off the goods. */
    private static PricedCart mixed() {
        CartPricer pricer = CartPricer.compile(
                PricingRules.builder()
                        .addPromotions(Promotion.builder()
                                .id(PromotionId.of("TENTH"))
                                .addBenefits(Benefit.of(Effect.percentOff(10), Target.order()))
                                .build())
                        .addTaxes(
                                TaxRule.of("mixed", vat(), city()),
                                TaxRule.of("added", city()),
                                TaxRule.of("included", vat()))
                        .build(),
                Assortment.of(
                        CategoryTree.empty(),
                        List.of(
                                Article.of(TEA, TaxClass.of("mixed")),
                                Article.of(Sku.of("C-1"), TaxClass.of("added")))));
        Cart cart = Cart.of(
                        CartLine.of("tea", "T-1", 7).at(Money.parse("EUR 4.00")),
                        CartLine.of("cup", "C-1", 1).at(Money.parse("EUR 20.00")))
                .withShipping(ShippingOffer.of("DHL", Money.parse("EUR 6.00"), "included"));
        return pricer.price(cart, PricingContext.of(NOW, CurrencyUnit.EUR)).orElseThrow();
    }

    private static OrderAmounts eur(String list, String discount, String net, String tax, String gross) {
        return OrderAmounts.of(
                Money.parse("EUR " + list),
                Money.parse("EUR " + discount),
                Money.parse("EUR " + net),
                Money.parse("EUR " + tax),
                Money.parse("EUR " + gross));
    }

    @Test
    void includedAndAddedTaxesGoIntoOneOrder() {
        PricedCart priced = mixed();
        Order order = PricedOrders.of(priced, OrderId.of("78"), NOW).build();

        // 28.00 - 2.80 = 25.20 = 21.00 + 4.20 VAT; 5 % of 21.00 = 1.05 on top
        assertThat(order.line(OrderLineId.of("tea")).amounts())
                .isEqualTo(eur("28.00", "2.80", "21.00", "5.25", "26.25"));
        // 20.00 - 2.00 = 18.00; 5 % = 0.90 on top
        assertThat(order.line(OrderLineId.of("cup")).amounts())
                .isEqualTo(eur("20.00", "2.00", "18.00", "0.90", "18.90"));
        // 6.00 = 5.00 + 1.00 VAT
        assertThat(order.charges().get(0).amounts()).isEqualTo(eur("6.00", "0.00", "5.00", "1.00", "6.00"));
        assertThat(order.total()).isEqualTo(eur("54.00", "4.80", "44.00", "7.15", "51.15"));
        assertThat(order.total().includedTax()).hasToString("EUR 5.20"); // 4.20 + 1.00
        assertThat(order.total().addedTax()).hasToString("EUR 1.95"); // 1.05 + 0.90
        assertThat(order.total().gross()).isEqualTo(priced.total());
        assertThat(order.total().net()).isEqualTo(priced.net());
        assertThat(order.total().tax()).isEqualTo(priced.tax());
        JsonMapping json = JsonMapping.standard();
        assertThat(json.read(json.write(order), Order.class).orElseThrow()).isEqualTo(order);
    }

    @Test
    void whatComesBackOfMixedTaxesIsRefundedToTheLastCent() {
        OrderLineId tea = OrderLineId.of("tea");
        OrderLineId cup = OrderLineId.of("cup");
        Order order = PricedOrders.of(mixed(), OrderId.of("78"), NOW).build();
        Map<OrderLineId, Long> all = Map.of(tea, 7L, cup, 1L);
        OrderProcess process = Orders.follow(
                OrderProcess.place(order),
                OrderStep.pay(order.total().gross(), NOW),
                OrderStep.ship(all, NOW),
                OrderStep.deliver(all, NOW));

        // 26.25 / 7 = 3.75, 5.25 / 7 = 0.75; of 5 pieces 18.75 and 3.75
        OrderRefund<OrderLineId> five =
                process.refundable().orElseThrow().refund(Map.of(tea, 5L)).orElseThrow();
        assertThat(five.gross()).hasToString("EUR 18.75");
        assertThat(five.tax()).hasToString("EUR 3.75");
        OrderRefund<OrderLineId> rest =
                five.after().refund(Map.of(tea, 2L, cup, 1L)).orElseThrow();
        assertThat(rest.gross()).hasToString("EUR 26.40"); // 7.50 + 18.90
        assertThat(rest.tax()).hasToString("EUR 2.40"); // 1.50 + 0.90
        process = Orders.follow(
                process,
                OrderStep.requestReturn(all, NOW),
                OrderStep.receiveReturn(all, NOW),
                OrderStep.refund(five.gross().plus(rest.gross()), NOW));
        assertThat(process.refunded()).hasToString("EUR 45.15");
        assertThat(process.balance()).hasToString("EUR 0.00"); // only the shipping of 6.00 stays paid
        assertThat(process.state()).isEqualTo(OrderState.RETURNED);
    }

    @Test
    void anIncludedFeeOfGoodsGivenAwayMakesAnOrder() {
        CartPricer pricer = CartPricer.compile(
                PricingRules.builder()
                        .addPromotions(Promotion.builder()
                                .id(PromotionId.of("GIFT"))
                                .addBenefits(Benefit.of(Effect.percentOff(100), Target.order()))
                                .build())
                        .addTaxes(TaxRule.of(
                                "any",
                                Tax.amount("ECO", Money.parse("EUR 0.25")).included(),
                                Tax.amount("DEPOSIT", Money.parse("EUR 0.08"))))
                        .build(),
                Assortment.of(CategoryTree.empty(), List.of(Article.of(TEA, TaxClass.of("any")))));
        PricedCart priced = pricer.price(
                        Cart.of(CartLine.of("tea", "T-1", 1).at(Money.parse("EUR 4.00"))),
                        PricingContext.of(NOW, CurrencyUnit.EUR))
                .orElseThrow();

        assertThat(PricedOrders.of(priced, OrderId.of("79"), NOW).build().total())
                .isEqualTo(eur("4.00", "4.00", "0.00", "0.08", "0.08"));
    }
}
