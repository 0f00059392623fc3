// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.commerce.cart.Cart;
import dev.tradewright.commerce.cart.CartLine;
import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.promotion.Benefit;
import dev.tradewright.commerce.promotion.Condition;
import dev.tradewright.commerce.promotion.Effect;
import dev.tradewright.commerce.promotion.LineFilter;
import dev.tradewright.commerce.promotion.PriceBasis;
import dev.tradewright.commerce.promotion.Promotion;
import dev.tradewright.commerce.promotion.PromotionId;
import dev.tradewright.commerce.promotion.Target;
import dev.tradewright.commerce.promotion.UnitOrder;
import dev.tradewright.commerce.promotion.UnitSelection;
import dev.tradewright.commerce.promotion.UnitSelection.Rewarded.Remainder;
import dev.tradewright.commerce.promotion.UnitSelection.Rewarded.Usage;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.tax.Tax;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for every cart and every set of promotions. */
class PricingLawsTest {

    @Provide
    Arbitrary<Cart> carts() {
        Arbitrary<Long> price = Arbitraries.longs().between(0, 600);
        Arbitrary<Long> quantity = Arbitraries.longs().between(1, 7);
        return Combinators.combine(quantity, price)
                .as((pieces, cents) -> new long[] {pieces, cents})
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(pairs ->
                        Shop.cart(pairs.stream().flatMapToLong(Arrays::stream).toArray()));
    }

    @Provide
    Arbitrary<List<Promotion>> promotions() {
        return Combinators.combine(
                        effects(),
                        targets(),
                        conditions(),
                        Arbitraries.integers().between(-1, 1))
                .as((effect, target, conditions, priority) -> Promotion.builder()
                        .id(PromotionId.of("P"))
                        .priority(priority)
                        .conditions(conditions)
                        .addBenefits(Benefit.of(effect, target))
                        .build())
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(PricingLawsTest::numbered);
    }

    private static List<Promotion> numbered(List<Promotion> promotions) {
        List<Promotion> numbered = new ArrayList<>();
        for (Promotion promotion : promotions) {
            numbered.add(promotion.withId(PromotionId.of("P" + numbered.size())));
        }
        return numbered;
    }

    private static Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(1, 900).map(Shop::eur);
    }

    private static Arbitrary<Effect> simpleEffects() {
        Arbitrary<Effect> percent = Combinators.combine(
                        Arbitraries.longs().between(0, 100).map(Percentage::of),
                        Arbitraries.of(PriceBasis.values()).optional(),
                        amounts().optional(0.3))
                .as(Effect.PercentOff::new);
        return Arbitraries.oneOf(
                percent,
                amounts().map(Effect.AmountOffEach::new),
                amounts().map(Effect.AmountOffTogether::new),
                amounts().map(Effect.PriceEach::new),
                amounts().map(Effect.PriceTogether::new));
    }

    private static Arbitrary<Effect> effects() {
        Arbitrary<Effect> spend = Combinators.combine(amounts(), simpleEffects(), simpleEffects())
                .as((from, low, high) -> new Effect.SpendTiers(
                        List.of(new Effect.SpendTier(from, low), new Effect.SpendTier(from.multipliedBy(2), high))));
        Arbitrary<Effect> quantity = Combinators.combine(
                        Arbitraries.longs().between(1, 9), simpleEffects(), simpleEffects())
                .as((from, low, high) -> new Effect.QuantityTiers(
                        List.of(new Effect.QuantityTier(from, low), new Effect.QuantityTier(2 * from, high))));
        return Arbitraries.frequencyOf(Tuple.of(4, simpleEffects()), Tuple.of(1, spend), Tuple.of(1, quantity));
    }

    private static Arbitrary<LineFilter> filters() {
        return Arbitraries.of(
                LineFilter.all(),
                LineFilter.ofCategories(Shop.X),
                LineFilter.ofCategories(Shop.Y),
                LineFilter.ofCategories(Shop.X).without(Shop.Y),
                LineFilter.ofSkus(Sku.of("A"), Sku.of("D")),
                LineFilter.all().without(Sku.of("B")));
    }

    private static Arbitrary<Target> targets() {
        Arbitrary<Long> few = Arbitraries.longs().between(1, 5);
        Arbitrary<UnitOrder> orders = Arbitraries.of(UnitOrder.values());
        Arbitrary<UnitSelection> selections = Arbitraries.oneOf(
                Arbitraries.just(new UnitSelection.All()),
                Combinators.combine(orders, few).as(UnitSelection.Limited::new),
                Combinators.combine(few, orders, few.optional(0.3)).as(UnitSelection.GroupsOf::new),
                rewarded());
        return Arbitraries.oneOf(
                filters().map(Target.Order::new),
                filters().map(Target.Lines::new),
                Combinators.combine(filters(), selections).as(Target.Units::new));
    }

    private static Arbitrary<UnitSelection> rewarded() {
        Arbitrary<Long> few = Arbitraries.longs().between(1, 5);
        return Combinators.combine(
                        few,
                        few,
                        filters().optional(0.6),
                        Arbitraries.of(Remainder.values()).optional(),
                        few.optional(0.3),
                        Arbitraries.of(Usage.values()).optional(0.8))
                .as(UnitSelection.Rewarded::new);
    }

    /** Nothing but buy x, get y, at prices with ties. */
    @Provide
    Arbitrary<List<Promotion>> rewards() {
        Arbitrary<Target> targets = Combinators.combine(filters(), rewarded()).as(Target.Units::new);
        return Combinators.combine(simpleEffects(), targets)
                .as((effect, target) -> Shop.promotion("P", effect, target))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(PricingLawsTest::numbered);
    }

    @Provide
    Arbitrary<Cart> bigCarts() {
        Arbitrary<Long> price = Arbitraries.longs().between(0, 5).map(hundred -> 100 * hundred);
        Arbitrary<Long> quantity = Arbitraries.longs().between(1, 12);
        return Combinators.combine(quantity, price)
                .as((pieces, cents) -> new long[] {pieces, cents})
                .list()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(pairs ->
                        Shop.cart(pairs.stream().flatMapToLong(Arrays::stream).toArray()));
    }

    @Property
    void aPieceIsBoughtOrRewarded(@ForAll("bigCarts") Cart cart, @ForAll("rewards") List<Promotion> promotions) {
        PricedCart priced = pricer(promotions).price(cart, Shop.CONTEXT).orElseThrow();

        assertThat(totals(priced)).as("%s with %s", cart, promotions).isEqualTo(PieceByPiece.totals(cart, promotions));
    }

    private static Arbitrary<List<Condition>> conditions() {
        Arbitrary<Condition> spend = Combinators.combine(
                        amounts(),
                        filters(),
                        Arbitraries.of(PriceBasis.values()).optional())
                .as(Condition.MinimumSpend::new);
        Arbitrary<Condition> quantity = Combinators.combine(Arbitraries.longs().between(1, 9), filters())
                .as(Condition.MinimumQuantity::new);
        return Arbitraries.oneOf(spend, quantity).list().ofMaxSize(1);
    }

    private static CartPricer pricer(List<Promotion> promotions) {
        return Shop.pricer(promotions.toArray(Promotion[]::new));
    }

    private static List<Long> totals(PricedCart priced) {
        return priced.lines().stream().map(line -> line.total().minorUnits()).toList();
    }

    @Property
    void theSamePieceByPiece(@ForAll("carts") Cart cart, @ForAll("promotions") List<Promotion> promotions) {
        PricedCart priced = pricer(promotions).price(cart, Shop.CONTEXT).orElseThrow();

        assertThat(totals(priced)).as("%s with %s", cart, promotions).isEqualTo(PieceByPiece.totals(cart, promotions));
    }

    @Property
    void partsAreTheWhole(@ForAll("carts") Cart cart, @ForAll("promotions") List<Promotion> promotions) {
        PricingRules rules = PricingRules.builder()
                .addAllPromotions(promotions)
                .addTaxes(
                        TaxRule.of("any", Tax.percent("VAT", Percentage.of(19)).included()))
                .build();
        Cart shipped = Shop.withShipping(cart, 495);
        PricedCart priced = CartPricer.compile(rules, Shop.ASSORTMENT)
                .price(shipped, Shop.CONTEXT)
                .orElseThrow();

        assertThat(priced.listTotal().minus(priced.discount())).isEqualTo(priced.items());
        assertThat(priced.items().plus(priced.shippingTotal())).isEqualTo(priced.total());
        assertThat(priced.net().plus(priced.tax())).isEqualTo(priced.total());
        for (PricedLine line : priced.lines()) {
            assertThat(line.listTotal().minus(line.discount())).isEqualTo(line.total());
            assertThat(line.total().isNegative()).isFalse();
        }
        // the constructor for stored carts checks what the outcomes say against lines and shipping
        PricedCart stored = PricedCart.of(
                priced.currency(),
                priced.lines(),
                priced.shipping(),
                priced.outcomes(),
                priced.rules(),
                Optional.empty());
        assertThat(stored).isEqualTo(priced);
    }

    @Property
    void tellingHowChangesNothing(@ForAll("carts") Cart cart, @ForAll("promotions") List<Promotion> promotions) {
        CartPricer pricer = pricer(promotions);
        PricedCart silent = pricer.price(cart, Shop.CONTEXT, Trace.OFF).orElseThrow();
        PricedCart told = pricer.price(cart, Shop.CONTEXT, Trace.FULL).orElseThrow();

        assertThat(told).isEqualTo(silent);
        assertThat(silent.explanation()).isEmpty();
        assertThat(told.explanation().orElseThrow().arguments().get("total")).isEqualTo(told.total());
    }

    @Property
    void aLineIsPricedAsItsPiecesAre(@ForAll("carts") Cart cart) {
        // where nothing is rounded over a line, three of a product cost as much as three lines of one
        List<CartLine> single = new ArrayList<>();
        for (CartLine line : cart.lines()) {
            for (long i = 0; i < line.quantity(); i++) {
                single.add(CartLine.of(line.id() + "." + i, line.sku().value(), 1)
                        .at(line.agreedPrice().orElseThrow()));
            }
        }
        Promotion perPiece = Shop.promotion("P", Effect.percentOff(13), Target.units(LineFilter.all()));
        Promotion bundle = Shop.promotion("Q", Shop.priceTogether(500), Shop.units(Shop.groupsOf(3)));

        assertThat(Shop.price(Cart.of(single, List.of(), List.of()), perPiece, bundle)
                        .total())
                .isEqualTo(Shop.price(cart, perPiece, bundle).total());
    }

    @Property
    void promotionsThatConcernNothingChangeNothing(
            @ForAll("carts") Cart cart, @ForAll("promotions") List<Promotion> promotions) {
        List<Promotion> more = new ArrayList<>(promotions);
        Promotion idle = Shop.promotion(
                "IDLE",
                Effect.percentOff(50),
                Target.units(new LineFilter(
                        Set.of(Sku.of("D")), Set.of(Shop.X), Set.of(), Set.of(), Optional.empty(), Optional.empty())));
        more.add(0, idle.withPriority(5));
        more.add(idle.withId(PromotionId.of("IDLE2")).withPriority(-5));

        assertThat(totals(pricer(more).price(cart, Shop.CONTEXT).orElseThrow()))
                .isEqualTo(totals(pricer(promotions).price(cart, Shop.CONTEXT).orElseThrow()));
    }

    @Property
    void rulesAndResultsSurviveJson(@ForAll("carts") Cart cart, @ForAll("promotions") List<Promotion> promotions) {
        JsonMapping json = JsonMapping.standard();
        PricingRules rules = PricingRules.builder().addAllPromotions(promotions).build();
        PricedCart priced = pricer(promotions).price(cart, Shop.CONTEXT).orElseThrow();

        assertThat(json.read(json.write(rules), PricingRules.class).orElseThrow())
                .isEqualTo(rules);
        assertThat(json.read(json.write(cart), Cart.class).orElseThrow()).isEqualTo(cart);
        assertThat(json.read(json.write(priced), PricedCart.class).orElseThrow())
                .isEqualTo(priced);
    }
}
