// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.commerce.cart.Cart;
import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.promotion.Effect;
import dev.tradewright.commerce.promotion.LineFilter;
import dev.tradewright.commerce.promotion.Promotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More promotions for a product than fit into one list of its own, one word of bits, or the room that there is for discounts at first. */
class ManyPromotionsTest {

    /** C is in both categories, and named itself: several ways lead to it. */
    private static final List<LineFilter> FILTERS = List.of(
            LineFilter.ofCategories(Shop.X, Shop.Y),
            LineFilter.ofCategories(Shop.Y),
            LineFilter.ofSkus(Sku.of("C"), Sku.of("D")),
            LineFilter.ofCategories(Shop.X),
            LineFilter.all());

    private static final Cart CART = Shop.cart(3, 9_501, 1, 40_000, 7, 1_999, 2, 12_345);

    private static List<Promotion> promotions(int count) {
        List<Promotion> promotions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            promotions.add(
                    Shop.promotion("P" + i, Effect.percentOff(1 + i % 3), Shop.lines(FILTERS.get(i % FILTERS.size()))));
        }
        return promotions;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 16, 17, 20, 64, 65, 200})
    void eachAppliesOnceToEachLine(int count) {
        List<Promotion> promotions = promotions(count);
        PricedCart priced = Shop.price(CART, promotions.toArray(Promotion[]::new));

        assertThat(priced.lines())
                .extracting(line -> line.total().minorUnits())
                .isEqualTo(PieceByPiece.totals(CART, promotions));
        // C is in y, and so in x
        assertThat(priced.lines().get(2).discounts())
                .extracting(LineDiscount::promotion)
                .doesNotHaveDuplicates()
                .hasSize(count);
        assertThat(priced.outcomes()).allMatch(PromotionOutcome::isApplied);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 65})
    void whatWasAskedForStays(int count) {
        PricedCart priced = Shop.price(CART, promotions(count).toArray(Promotion[]::new));

        assertThat(priced.lines().get(0)).isSameAs(priced.lines().get(0));
        assertThat(priced.outcomes().get(count - 1)).isSameAs(priced.outcomes().get(count - 1));
    }
}
