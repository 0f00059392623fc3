// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import static dev.tradewright.commerce.pricing.Shop.cart;
import static dev.tradewright.commerce.pricing.Shop.discounts;
import static dev.tradewright.commerce.pricing.Shop.eur;
import static dev.tradewright.commerce.pricing.Shop.price;
import static dev.tradewright.commerce.pricing.Shop.promotion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tradewright.commerce.cart.Cart;
import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.promotion.Effect;
import dev.tradewright.commerce.promotion.LineFilter;
import dev.tradewright.commerce.promotion.Promotion;
import dev.tradewright.commerce.promotion.Target;
import dev.tradewright.commerce.promotion.UnitSelection.Rewarded;
import dev.tradewright.commerce.promotion.UnitSelection.Rewarded.Remainder;
import dev.tradewright.commerce.promotion.UnitSelection.Rewarded.Usage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Buy x, get y: a piece is bought or rewarded, never both; and used once where a benefit says so. */
class BuyGetTest {

    private static final LineFilter A = skus("A");
    private static final LineFilter B = skus("B");
    private static final LineFilter C = skus("C");
    private static final LineFilter D = skus("D");
    private static final LineFilter A_OR_B = skus("A", "B");
    private static final LineFilter B_OR_C = skus("B", "C");

    private static LineFilter skus(String... skus) {
        return LineFilter.ofSkus(Stream.of(skus).map(Sku::of).toArray(Sku[]::new));
    }

    private static Rewarded buying(LineFilter buying, long buy, long get) {
        return new Rewarded(buy, get, Optional.of(buying), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Rewarded times(long most, Rewarded each) {
        return new Rewarded(each.buy(), each.get(), each.buying(), each.remainder(), Optional.of(most), each.usage());
    }

    private static Rewarded once(Rewarded each) {
        return new Rewarded(
                each.buy(), each.get(), each.buying(), each.remainder(), each.maximumTimes(), Optional.of(Usage.ONCE));
    }

    private static Promotion free(String id, LineFilter target, Rewarded rewarded) {
        return promotion(id, Effect.percentOff(100), new Target.Units(target, rewarded));
    }

    static Stream<Arguments> overlaps() {
        return Stream.of(
                // buy 1 A or B, get 1 A: of 1 A none is left to be rewarded, of 2 one is bought
                arguments(cart(1, 300), A, buying(A_OR_B, 1, 1), List.of(0L)),
                arguments(cart(2, 300), A, buying(A_OR_B, 1, 1), List.of(300L)),
                arguments(cart(3, 300), A, buying(A_OR_B, 1, 1), List.of(300L)),
                arguments(cart(4, 300), A, buying(A_OR_B, 1, 1), List.of(600L)),
                // the B are bought, so both A are rewarded; of 3 A and 1 B two pieces are bought, B and an A
                arguments(cart(2, 300, 2, 100), A, buying(A_OR_B, 1, 1), List.of(600L, 0L)),
                arguments(cart(3, 300, 1, 100), A, buying(A_OR_B, 1, 1), List.of(600L, 0L)),
                // buy 2 A, get 1 A: 2, 3, 5 and 6 pieces
                arguments(cart(2, 300), A, buying(A, 2, 1), List.of(0L)),
                arguments(cart(3, 300), A, buying(A, 2, 1), List.of(300L)),
                arguments(cart(5, 300), A, buying(A, 2, 1), List.of(300L)),
                arguments(cart(6, 300), A, buying(A, 2, 1), List.of(600L)),
                // buy 2, get 2: what is left of the second two
                arguments(cart(3, 300), A, buying(A, 2, 2), List.of(300L)),
                arguments(cart(7, 300), A, buying(A, 2, 2), List.of(900L)), // 2 + 2 and 2 + 1
                arguments(cart(7, 300), A, times(1, buying(A, 2, 2)), List.of(600L)),
                // buy 1 A or B, get 2 B or C: A is bought, and the two cheapest of B, B, C are rewarded
                arguments(cart(1, 500, 2, 200, 1, 300), B_OR_C, buying(A_OR_B, 1, 2), List.of(0L, 400L, 0L)),
                // the A must be bought for two rewards, though they are the cheapest; for one reward one A is enough
                arguments(cart(2, 100, 2, 300), A_OR_B, buying(A, 1, 1), List.of(0L, 600L)),
                arguments(cart(2, 100, 2, 300), A_OR_B, times(1, buying(A, 1, 1)), List.of(100L, 0L)),
                // of 3 A two are bought, and the third is the cheapest of what is left; of 4 A three are bought
                arguments(cart(3, 100, 2, 300), A_OR_B, buying(A, 1, 1), List.of(100L, 300L)),
                arguments(cart(4, 100, 2, 300), A_OR_B, buying(A, 1, 1), List.of(100L, 600L)),
                // no overlap: 3 A bring 3 B, but 2 are there
                arguments(cart(3, 100, 2, 300), B, buying(A, 1, 1), List.of(0L, 600L)),
                arguments(cart(3, 100, 2, 300), B, buying(A, 2, 1), List.of(0L, 300L)));
    }

    @ParameterizedTest
    @MethodSource("overlaps")
    void aPieceIsNotBoughtAndRewarded(Cart cart, LineFilter target, Rewarded rewarded, List<Long> off) {
        assertThat(discounts(price(cart, free("P", target, rewarded)))).isEqualTo(off);
    }

    @Test
    void eachGroupUsesItsPieces() {
        // buy 50, get 1000; of the 30 that are left: buy 10, get 20
        Promotion fifty = free(
                        "FIFTY",
                        LineFilter.all(),
                        once(times(
                                1,
                                new Rewarded(
                                        50,
                                        1000,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()))))
                .withPriority(2);
        Promotion ten = free(
                        "TEN",
                        LineFilter.all(),
                        once(times(
                                1,
                                new Rewarded(
                                        10,
                                        20,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()))))
                .withPriority(1);
        PricedCart priced = price(cart(1080, 250), ten, fifty);

        assertThat(priced.outcome("FIFTY").amount()).isEqualTo(eur(250_000));
        assertThat(priced.outcome("TEN").amount()).isEqualTo(eur(5_000));
        // one piece less is no complete group of 30
        assertThat(price(cart(1079, 250), ten, fifty).outcome("TEN").amount()).isEqualTo(eur(0));
    }

    private static String missed(PricedCart priced, String promotion) {
        return priced.outcome(promotion).reasons().get(0).toText(Locale.ENGLISH);
    }

    @Test
    void boughtPiecesBringOneGiftOrSeveral() {
        Cart cart = cart(2, 300, 1, 500, 1, 200);
        Rewarded two = buying(A, 2, 1);

        assertThat(discounts(price(cart, free("CUP", B, two), free("SPOON", C, two))))
                .containsExactly(0L, 500L, 200L);
        PricedCart once = price(cart, free("CUP", B, once(two)), free("SPOON", C, once(two)));
        assertThat(discounts(once)).containsExactly(0L, 500L, 0L);
        assertThat(missed(once, "SPOON")).isEqualTo("buy 2 more of sku A: 0 of 2");
        // who does not say so neither uses up nor cares
        assertThat(discounts(price(cart, free("CUP", B, once(two)), free("SPOON", C, two))))
                .containsExactly(0L, 500L, 200L);
        assertThat(discounts(price(cart, free("CUP", B, two), free("SPOON", C, once(two)))))
                .containsExactly(0L, 500L, 200L);
    }

    @Test
    void theDearestOfThoseThatCouldBeBoughtAreUsed() {
        Cart cart = cart(2, 300, 1, 500, 1, 100, 2, 50);
        Promotion first = free("FIRST", C, once(buying(A_OR_B, 1, 1)));

        PricedCart forB = price(cart, first, free("SECOND", D, once(buying(B, 1, 1))));
        assertThat(missed(forB, "SECOND")).isEqualTo("buy 1 more of sku B: 0 of 1");
        PricedCart forA = price(cart, first, free("SECOND", D, once(buying(A, 1, 1))));
        assertThat(discounts(forA)).containsExactly(0L, 0L, 100L, 100L);
    }

    @Test
    void rewardedPiecesAreUsedToo() {
        // the A is given for the B, and buys no D afterwards; the second A does
        Promotion first = free("FIRST", A, once(buying(B, 1, 1)));
        Promotion second = free("SECOND", D, once(buying(A, 1, 1)));

        assertThat(discounts(price(cart(1, 300, 1, 500, 1, 100, 1, 50), first, second)))
                .containsExactly(300L, 0L, 0L, 0L);
        assertThat(discounts(price(cart(2, 300, 1, 500, 1, 100, 1, 50), first, second)))
                .containsExactly(300L, 0L, 0L, 50L);
        // and is not rewarded again
        PricedCart again = price(cart(1, 300, 2, 500), first, first.withId(second.id()));
        assertThat(missed(again, "SECOND")).isEqualTo("buy 1 more of sku A: 0 of 1");
    }

    @Test
    void whatMakesNothingCheaperUsesNothing() {
        Cart cart = cart(1, 300, 1, 0, 1, 50);
        Promotion cup = free("CUP", B, once(buying(A, 1, 1)));
        Promotion spoon = free("SPOON", C, once(buying(A, 1, 1)));

        assertThat(discounts(price(cart, cup, spoon))).containsExactly(0L, 0L, 50L);
        Promotion together =
                promotion("CUP", Shop.amountTogether(10), cup.benefits().get(0).target());
        assertThat(discounts(price(cart, together, spoon))).containsExactly(0L, 0L, 50L);
        assertThat(discounts(price(cart(1, 300, 1, 10, 1, 50), together, spoon)))
                .containsExactly(0L, 10L, 0L);
    }

    @Test
    void anIncompleteGroupUsesItsBoughtPiecesAsWell() {
        // 4 A of buy 2, get 3: 2 are bought, 2 rewarded; of 5 B another 2 may be bought
        Promotion partly = free(
                "P",
                A_OR_B,
                new Rewarded(
                        2,
                        3,
                        Optional.empty(),
                        Optional.of(Remainder.PARTLY_REWARDED),
                        Optional.empty(),
                        Optional.of(Usage.ONCE)));
        Promotion next = free("NEXT", C, once(buying(A_OR_B, 1, 1)));

        // 4 A and 4 B: 2 + 3 and 2 + 1, so that nothing is left
        assertThat(discounts(price(cart(4, 100, 4, 200, 5, 50), partly, next))).containsExactly(400L, 0L, 0L);
        // 4 A and 3 B: 2 + 3, and 2 more that are no group: those are left
        assertThat(discounts(price(cart(4, 100, 3, 200, 5, 50), partly, next))).containsExactly(300L, 0L, 100L);
    }

    @Test
    void aThousandMillionPiecesAreCountedNotWalked() {
        Cart cart = cart(1_000_000_000, 1, 1_000_000_000, 2);
        PricedCart priced = price(
                cart, free("P", A_OR_B, once(buying(A_OR_B, 2, 1))), free("Q", A_OR_B, once(buying(A_OR_B, 1, 1))));

        // 2,000,000,000 = 666,666,666 x 3 + 2: one more of a cent; then 1 + 1 of the last 2, which are of a cent
        assertThat(priced.outcome("P").amount()).isEqualTo(eur(666_666_666));
        assertThat(priced.outcome("Q").amount()).isEqualTo(eur(1));
    }
}
