// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import static dev.tradewright.commerce.pricing.Shop.amountEach;
import static dev.tradewright.commerce.pricing.Shop.amountTogether;
import static dev.tradewright.commerce.pricing.Shop.cart;
import static dev.tradewright.commerce.pricing.Shop.cheapest;
import static dev.tradewright.commerce.pricing.Shop.dearest;
import static dev.tradewright.commerce.pricing.Shop.discounts;
import static dev.tradewright.commerce.pricing.Shop.eur;
import static dev.tradewright.commerce.pricing.Shop.first;
import static dev.tradewright.commerce.pricing.Shop.groupsOf;
import static dev.tradewright.commerce.pricing.Shop.lines;
import static dev.tradewright.commerce.pricing.Shop.percentUpTo;
import static dev.tradewright.commerce.pricing.Shop.price;
import static dev.tradewright.commerce.pricing.Shop.priceEach;
import static dev.tradewright.commerce.pricing.Shop.priceTogether;
import static dev.tradewright.commerce.pricing.Shop.promotion;
import static dev.tradewright.commerce.pricing.Shop.units;
import static dev.tradewright.commerce.pricing.Shop.withShipping;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tradewright.commerce.cart.Cart;
import dev.tradewright.commerce.cart.CartLine;
import dev.tradewright.commerce.cart.ShippingOfferId;
import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.promotion.Effect;
import dev.tradewright.commerce.promotion.LineFilter;
import dev.tradewright.commerce.promotion.PriceBasis;
import dev.tradewright.commerce.promotion.Promotion;
import dev.tradewright.commerce.promotion.Target;
import dev.tradewright.commerce.promotion.UnitOrder;
import dev.tradewright.commerce.promotion.UnitSelection;
import dev.tradewright.commerce.promotion.UnitSelection.Rewarded;
import dev.tradewright.commerce.promotion.UnitSelection.Rewarded.Remainder;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Percentage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every effect on every target, in cents, with the arithmetic in sight. */
class EffectsAndTargetsTest {

    private static final LineFilter IN_X = LineFilter.ofCategories(Shop.X);
    private static final LineFilter IN_Y = LineFilter.ofCategories(Shop.Y);
    private static final LineFilter B = LineFilter.ofSkus(Sku.of("B"));
    private static final Target ORDER = Target.order();
    private static final Target EACH_LINE = lines(LineFilter.all());
    private static final Target EACH_UNIT = Target.units(LineFilter.all());

    private static List<Long> off(long... cents) {
        return Arrays.stream(cents).boxed().toList();
    }

    private static Rewarded buyGet(long buy, long get, Remainder remainder) {
        return new Rewarded(buy, get, Optional.empty(), Optional.of(remainder), Optional.empty(), Optional.empty());
    }

    private static Rewarded buying(LineFilter buying, long buy, long get) {
        return new Rewarded(buy, get, Optional.of(buying), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Stream<Arguments> table() {
        Cart odd = cart(3, 33, 1, 101);
        Cart three = cart(1, 1000, 1, 600, 1, 400);
        Cart two = cart(4, 500, 2, 900);
        return Stream.of(
                // where a percentage is rounded: 10 % of 99 + 101 = 20.0; of 9.9 and 10.1; of 3 x 3.3 and 10.1
                arguments(odd, Effect.percentOff(10), ORDER, off(10, 10)),
                arguments(odd, Effect.percentOff(10), EACH_LINE, off(10, 10)),
                arguments(odd, Effect.percentOff(10), EACH_UNIT, off(3 * 3, 10)),
                // 10 % of 200 is 20, spread by 99 : 101 = 9.9 : 10.1
                arguments(odd, percentUpTo(10, 15), ORDER, off(7, 8)), // 15 x 99/200 = 7.425, 15 x 101/200 = 7.575
                arguments(odd, percentUpTo(10, 15), EACH_UNIT, off(7, 8)), // 9 + 10 > 15, so 15 is spread
                arguments(odd, percentUpTo(10, 12), EACH_LINE, off(10, 2)), // line by line until the limit
                arguments(odd, percentUpTo(10, 1000), EACH_UNIT, off(9, 10)),
                arguments(odd, Effect.percentOff(100), EACH_UNIT, off(99, 101)),
                arguments(odd, Effect.percentOff(0), EACH_UNIT, off(0, 0)),
                // amounts off each thing, at most its price
                arguments(odd, amountEach(40), ORDER, off(20, 20)), // 40 x 99/200 = 19.8
                arguments(odd, amountEach(40), EACH_LINE, off(40, 40)),
                arguments(odd, amountEach(40), EACH_UNIT, off(3 * 33, 40)),
                arguments(odd, amountEach(100), EACH_LINE, off(99, 100)),
                // amounts off all together, spread by price
                arguments(odd, amountTogether(40), ORDER, off(20, 20)),
                arguments(odd, amountTogether(40), EACH_LINE, off(20, 20)),
                arguments(odd, amountTogether(40), EACH_UNIT, off(20, 20)),
                arguments(odd, amountTogether(500), EACH_UNIT, off(99, 101)),
                arguments(three, amountTogether(100), ORDER, off(50, 30, 20)), // 1000 : 600 : 400
                arguments(three, amountTogether(1), ORDER, off(1, 0, 0)),
                // prices
                arguments(odd, priceEach(50), EACH_UNIT, off(0, 51)), // 33 is cheaper already
                arguments(odd, priceEach(90), EACH_LINE, off(9, 11)),
                arguments(odd, priceEach(150), ORDER, off(25, 25)), // 50 x 99/200 = 24.75
                arguments(odd, priceTogether(150), EACH_UNIT, off(25, 25)),
                arguments(odd, priceTogether(0), ORDER, off(99, 101)),
                arguments(odd, priceTogether(500), ORDER, off(0, 0)),
                // some pieces only
                arguments(two, Effect.percentOff(100), units(cheapest(1)), off(500, 0)),
                arguments(two, Effect.percentOff(100), units(dearest(3)), off(500, 1800)),
                arguments(two, Effect.percentOff(50), units(first(5)), off(4 * 250, 450)),
                arguments(two, priceTogether(1000), units(dearest(2)), off(0, 800)),
                arguments(two, Effect.percentOff(10), units(cheapest(100)), off(200, 180)),
                // buy x, get y: 6 pieces, 2 complete groups of 3, so the 2 cheapest
                arguments(two, Effect.percentOff(100), units(UnitSelection.buyGet(2, 1)), off(1000, 0)),
                arguments(two, Effect.percentOff(100), units(UnitSelection.buyGet(5, 1)), off(500, 0)),
                arguments(two, Effect.percentOff(100), units(UnitSelection.buyGet(6, 1)), off(0, 0)),
                // 6 = 1 group of 2 + 2, and 2 more, none beyond the 2 to be bought
                arguments(two, Effect.percentOff(100), units(buyGet(2, 2, Remainder.PARTLY_REWARDED)), off(1000, 0)),
                // 5 of a group of 3 + 3 are incomplete: with part the 6th piece ... 6 = complete; 6 of 4 + 4: 2 exceed
                // 4
                arguments(two, Effect.percentOff(100), units(buyGet(4, 4, Remainder.PARTLY_REWARDED)), off(1000, 0)),
                arguments(two, Effect.percentOff(100), units(buyGet(4, 4, Remainder.NOT_REWARDED)), off(0, 0)),
                // two B buy two of the rest; one time only
                arguments(
                        two,
                        Effect.percentOff(100),
                        new Target.Units(LineFilter.ofSkus(Sku.of("A")), buying(B, 1, 1)),
                        off(1000, 0)),
                arguments(
                        two,
                        Effect.percentOff(100),
                        new Target.Units(
                                LineFilter.ofSkus(Sku.of("A")),
                                new Rewarded(
                                        1, 1, Optional.of(B), Optional.empty(), Optional.of(1L), Optional.empty())),
                        off(500, 0)),
                // groups of 3, the dearest first: 900 + 900 + 500 = 2300 for 2000; 3 x 500 are below 2000
                arguments(two, priceTogether(2000), units(groupsOf(3)), off(65, 235)), // 300 x 500/2300 = 65.2
                // groups of 2: 1800 for 800, and 2 x (1000 for 800)
                arguments(two, priceTogether(800), units(groupsOf(2)), off(400, 1000)),
                arguments(two, amountTogether(10), units(groupsOf(2)), off(20, 10)),
                arguments(
                        two,
                        priceTogether(800),
                        units(new UnitSelection.GroupsOf(2, UnitOrder.DEAREST, Optional.of(2L))),
                        off(200, 1000)),
                arguments(two, Effect.percentOff(10), units(groupsOf(4)), off(2 * 50, 2 * 90)),
                arguments(two, priceTogether(1), units(groupsOf(7)), off(0, 0)),
                // lines that a filter lets through, with all below a category
                arguments(three, Effect.percentOff(10), Target.units(IN_X), off(100, 60, 40)),
                arguments(three, Effect.percentOff(10), Target.units(IN_Y), off(0, 0, 40)),
                arguments(three, Effect.percentOff(10), Target.units(IN_X.without(Shop.Y)), off(100, 60, 0)),
                arguments(three, Effect.percentOff(10), Target.units(IN_X.without(Sku.of("A"))), off(0, 60, 40)),
                arguments(
                        three,
                        Effect.percentOff(10),
                        Target.units(LineFilter.all().pricedFrom(eur(400), eur(600))),
                        off(0, 60, 40)),
                arguments(
                        three,
                        Effect.percentOff(10),
                        Target.units(LineFilter.all().pricedFrom(eur(401), eur(599))),
                        off(0, 0, 0)),
                // tiers: 4 x 500 + 2 x 900 = 3800, 6 pieces
                arguments(two, spendTiers(3801), ORDER, off(0, 0)),
                arguments(two, spendTiers(3800), ORDER, off(200, 180)),
                arguments(two, spendTiers(1000, 3000, 3800), ORDER, off(3 * 200, 3 * 180)),
                arguments(two, quantityTiers(7), EACH_UNIT, off(0, 0)),
                arguments(two, quantityTiers(2, 6, 7), EACH_UNIT, off(2 * 200, 2 * 180)));
    }

    /** 10 % from the first bound on, 20 % from the second, and so on. */
    private static Effect spendTiers(long... from) {
        return new Effect.SpendTiers(Stream.iterate(0, i -> i < from.length, i -> i + 1)
                .map(i -> new Effect.SpendTier(eur(from[i]), Effect.percentOff(10L * (i + 1))))
                .toList());
    }

    private static Effect quantityTiers(long... from) {
        return new Effect.QuantityTiers(Stream.iterate(0, i -> i < from.length, i -> i + 1)
                .map(i -> new Effect.QuantityTier(from[i], Effect.percentOff(10L * (i + 1))))
                .toList());
    }

    @ParameterizedTest
    @MethodSource("table")
    void offEachLine(Cart cart, Effect effect, Target target, List<Long> off) {
        PricedCart priced = price(cart, promotion("P", effect, target));

        assertThat(discounts(priced)).isEqualTo(off);
        long sum = off.stream().mapToLong(Long::longValue).sum();
        assertThat(priced.outcome("P").amount()).isEqualTo(eur(sum));
        assertThat(priced.outcome("P").isApplied()).isEqualTo(sum > 0);
    }

    @Test
    void aPercentageOfTheListPriceForgetsEarlierPromotions() {
        Effect list = new Effect.PercentOff(Percentage.of(10), Optional.of(PriceBasis.LIST), Optional.empty());
        Cart cart = cart(1, 1000);

        // 1000 - 500 - 10 % of 1000; 1000 - 500 - 10 % of 500
        assertThat(discounts(price(
                        cart, promotion("HALF", Effect.percentOff(50), EACH_UNIT), promotion("P", list, EACH_UNIT))))
                .containsExactly(600L);
        assertThat(discounts(price(
                        cart,
                        promotion("HALF", Effect.percentOff(50), EACH_UNIT),
                        promotion("P", Effect.percentOff(10), EACH_UNIT))))
                .containsExactly(550L);
        // nothing is left of which 10 % of 1000 could be taken
        assertThat(discounts(price(
                        cart, promotion("FREE", Effect.percentOff(95), EACH_UNIT), promotion("P", list, EACH_UNIT))))
                .containsExactly(1000L);
    }

    @Test
    void shippingIsATargetOfItsOwn() {
        Cart cart = withShipping(cart(1, 1000), 499, 1500);

        assertThat(shippingOff(cart, Effect.percentOff(10), Target.shipping())).containsExactly(50L, 150L);
        assertThat(shippingOff(cart, amountEach(600), Target.shipping())).containsExactly(499L, 600L);
        assertThat(shippingOff(cart, amountTogether(600), Target.shipping()))
                .containsExactly(150L, 450L); // 600 x 499/1999 = 149.8
        assertThat(shippingOff(cart, priceEach(0), new Target.Shipments(Set.of(ShippingOfferId.of("S1")))))
                .containsExactly(0L, 1500L);
        assertThat(shippingOff(cart, Effect.percentOff(10), ORDER)).containsExactly(0L, 0L);
    }

    private static List<Long> shippingOff(Cart cart, Effect effect, Target target) {
        PricedCart priced = price(cart, promotion("P", effect, target));
        return priced.shipping().stream()
                .map(way -> way.offer().price().minus(way.total()).minorUnits())
                .toList();
    }

    @Test
    void sixThousandPiecesAreReckonedAsOne() {
        PricedCart priced = price(
                cart(6000, 333),
                promotion("A", amountTogether(1), ORDER),
                promotion("B", priceTogether(700), units(groupsOf(3))),
                promotion("C", Effect.percentOff(10), EACH_UNIT));

        // 1998000 - 1; then 2000 groups of 3 for 700: the first has 998, the others 999
        assertThat(priced.outcome("A").amount()).isEqualTo(eur(1));
        assertThat(priced.outcome("B").amount()).isEqualTo(eur(298 + 1999 * 299));
        assertThat(priced.total())
                .isEqualTo(eur(2000 * 700 - priced.outcome("C").amount().minorUnits()));
    }

    @Test
    void aFloorHolds() {
        CartPricer pricer = CartPricer.compile(
                PricingRules.builder()
                        .addPriceLists(PriceList.builder()
                                .id(PriceListId.of("retail"))
                                .currency(CurrencyUnit.EUR)
                                .addEntries(
                                        PriceEntry.of(Sku.of("A"), eur(1000)).notBelow(eur(900)))
                                .addEntries(PriceEntry.of(Sku.of("B"), eur(1000)))
                                .build())
                        .addPromotions(promotion("P", amountTogether(500), ORDER))
                        .build(),
                Shop.ASSORTMENT);
        Cart cart = Cart.of(CartLine.of("1", "A", 1), CartLine.of("2", "B", 1));

        // 250 each would leave 750 of A: it bears 100, B the rest
        assertThat(discounts(pricer.price(cart, Shop.CONTEXT).orElseThrow())).containsExactly(100L, 400L);
    }

    @Test
    void aFloorHoldsForAgreedPricesToo() {
        CartPricer pricer = CartPricer.compile(
                PricingRules.builder()
                        .addPriceLists(PriceList.builder()
                                .id(PriceListId.of("retail"))
                                .currency(CurrencyUnit.EUR)
                                .addEntries(
                                        PriceEntry.of(Sku.of("A"), eur(1000)).notBelow(eur(900)))
                                .build())
                        .addPromotions(promotion("P", Effect.percentOff(50), ORDER))
                        .build(),
                Shop.ASSORTMENT);

        assertThat(pricer.price(cart(1, 1000), Shop.CONTEXT).orElseThrow().total())
                .isEqualTo(eur(900));
        // below the floor already: nothing can be taken off
        assertThat(pricer.price(cart(1, 800), Shop.CONTEXT).orElseThrow().total())
                .isEqualTo(eur(800));
    }

    @Test
    void manyPromotionsOnOneLineAreNoMatter() {
        Promotion[] many = new Promotion[5001];
        for (int i = 0; i < 5000; i++) {
            many[i] = promotion("P" + i, amountTogether(1), ORDER);
        }
        many[5000] = promotion("LAST", Effect.percentOff(10), EACH_UNIT);

        // 100.00 - 5000 x 0.01 = 50.00, less a tenth
        assertThat(price(cart(1, 10000), many).total()).isEqualTo(eur(4500));
    }
}
