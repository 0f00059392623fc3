// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.commerce.cart.Cart;
import dev.tradewright.commerce.cart.CartLine;
import dev.tradewright.commerce.catalog.Article;
import dev.tradewright.commerce.catalog.Assortment;
import dev.tradewright.commerce.catalog.CategoryId;
import dev.tradewright.commerce.catalog.CategoryTree;
import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.catalog.TaxClass;
import dev.tradewright.commerce.promotion.Benefit;
import dev.tradewright.commerce.promotion.Condition;
import dev.tradewright.commerce.promotion.Effect;
import dev.tradewright.commerce.promotion.LineFilter;
import dev.tradewright.commerce.promotion.Promotion;
import dev.tradewright.commerce.promotion.PromotionId;
import dev.tradewright.commerce.promotion.Target;
import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.json.DocumentReader;
import dev.tradewright.core.json.jackson3.JacksonTokenizer;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.tax.Tax;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The example of the documents. */
public class PricingExamplesTest {

    /** The rules of the example. */
    public static PricingRules rules() {
        return retail(CategoryId.of("tea"));
    }

    @Test
    void price() {
        // snippet: price
        CategoryId tea = CategoryId.of("tea");
        Assortment assortment = Assortment.of(
                CategoryTree.builder().root("drinks").child("tea", "drinks").build(),
                List.of(
                        Article.of(Sku.of("T-1"), TaxClass.of("food"), tea),
                        Article.of(Sku.of("POT"), TaxClass.of("standard"))));

        PricingRules rules = retail(tea);
        CartPricer pricer = CartPricer.compile(rules, assortment);
        Cart cart = Cart.of(CartLine.of("1", "T-1", 3), CartLine.of("2", "POT", 1));
        PricingContext context = PricingContext.of(Instant.parse("2026-11-28T10:00:00Z"), CurrencyUnit.EUR);

        PricedCart priced = pricer.price(cart, context, Trace.FULL).orElseThrow();
        priced.total(); // EUR 65.65 = 3 x (9.50 - 0.95) + 40.00
        priced.outcome("TEA10").amount(); // EUR 2.85
        priced.outcome("SPEND100").reasons(); // spend EUR 34.35 more: EUR 65.65 of EUR 100.00
        // end
        assertThat(priced.total()).hasToString("EUR 65.65");
        assertThat(priced.outcome("TEA10").amount()).hasToString("EUR 2.85");
        assertThat(plain(priced.outcome("SPEND100").reasons().get(0).toText(Locale.ROOT)))
                .isEqualTo("spend € 34.35 more: € 65.65 of € 100.00");
        assertThat(plain(priced.explanation().orElseThrow().toText(Locale.ROOT)))
                .isEqualTo("""
                € 65.65 to pay: € 57.58 net and € 8.07 tax
                  line 1: 3 x T-1 at € 9.50 of the list retail = € 28.50
                  line 2: 1 x POT at € 40.00 of the list retail = € 40.00
                  10 % off tea: € 2.85 off
                    10% off
                    1: € 28.50 - € 2.85 = € 25.65
                  EUR 15 off from EUR 100 does not apply
                    spend € 34.35 more: € 65.65 of € 100.00
                  VAT 7 7% included on € 23.97 = € 1.68
                  VAT 19 19% included on € 33.61 = € 6.39
                """.stripTrailing());
        assertThat(priced.explanation().orElseThrow().toText(Locale.CHINA)).contains("再消费", "10%");
    }

    @Test
    void document() {
        // snippet: document
        String json = """
                {
                  "format": "tradewright/pricing-rules@1",
                  "promotions": [{
                    "id": "TEA-WEEK",
                    "name": "5 % off from 3, 10 % off from 10 packets of tea",
                    "validity": "2026-11-23T00:00:00Z/2026-11-30T00:00:00Z",
                    "coupons": ["TEAWEEK"],
                    "benefits": [{
                      "effect": {
                        "type": "quantity-tiers",
                        "tiers": [
                          {"from": 3, "effect": {"type": "percent-off", "percentage": "5%"}},
                          {"from": 10, "effect": {"type": "percent-off", "percentage": "10%"}}
                        ]
                      },
                      "target": {"type": "units", "filter": {"categories": ["tea"]}}
                    }]
                  }]
                }
                """;
        DocumentReader<PricingRules> reader = DocumentReader.of(PricingRules.DOCUMENT, new JacksonTokenizer());
        PricingRules rules = reader.read(json).orElseThrow();

        String wrong = json.replace("coupons", "coupon")
                .replace("\"percentage\": \"10%\"", "\"percentage\": \"110%\"")
                .replace("\"type\": \"units\"", "\"type\": \"unit\"");
        assertThat(reader.read(wrong).findings().stream().map(Finding::toString).collect(joining("\n")))
                .isEqualTo("""
                        7:5: /promotions/0/coupon is no field here; did you mean coupons?
                        13:72: /promotions/0/benefits/0/effect/tiers/1/effect/percentage is no PercentOff: percentage (110%) must be from 0 % to 100 %
                        16:26: /promotions/0/benefits/0/target/type (unit) is not known here; did you mean units?""");
        // end
        Assortment assortment = Assortment.of(
                CategoryTree.builder().root("tea").build(),
                List.of(Article.of(Sku.of("T-1"), TaxClass.of("food"), CategoryId.of("tea"))));
        CartPricer pricer = CartPricer.compile(rules, assortment);
        for (long[] piecesAndDiscount : new long[][] {{2, 0}, {3, 150}, {9, 450}, {10, 1000}}) {
            Cart cart = Cart.of(CartLine.of("1", "T-1", piecesAndDiscount[0]).at(Money.parse("EUR 10.00")))
                    .withCoupon("TEAWEEK");
            PricedCart priced = pricer.price(
                            cart, PricingContext.of(Instant.parse("2026-11-28T10:00:00Z"), CurrencyUnit.EUR))
                    .orElseThrow();
            assertThat(priced.discount().minorUnits()).isEqualTo(piecesAndDiscount[1]);
        }
    }

    /** Amounts are written with a space that no line is broken at. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static PricingRules retail(CategoryId tea) {
        // snippet: rules
        return PricingRules.builder()
                .addPriceLists(PriceList.builder()
                        .id(PriceListId.of("retail"))
                        .currency(CurrencyUnit.EUR)
                        .addEntries(PriceEntry.of(Sku.of("T-1"), Money.parse("EUR 9.50")))
                        .addEntries(PriceEntry.of(Sku.of("POT"), Money.parse("EUR 40.00")))
                        .build())
                .addPromotions(
                        Promotion.builder()
                                .id(PromotionId.of("TEA10"))
                                .name("10 % off tea")
                                .addBenefits(
                                        Benefit.of(Effect.percentOff(10), Target.units(LineFilter.ofCategories(tea))))
                                .build(),
                        Promotion.builder()
                                .id(PromotionId.of("SPEND100"))
                                .name("EUR 15 off from EUR 100")
                                .addConditions(Condition.spend(Money.parse("EUR 100.00")))
                                .addBenefits(Benefit.of(
                                        new Effect.AmountOffTogether(Money.parse("EUR 15.00")), Target.order()))
                                .build())
                .addTaxes(
                        TaxRule.of(
                                "food", Tax.percent("VAT 7", Percentage.of(7)).included()),
                        TaxRule.of(
                                "standard",
                                Tax.percent("VAT 19", Percentage.of(19)).included()))
                .build();
        // end
    }
}
