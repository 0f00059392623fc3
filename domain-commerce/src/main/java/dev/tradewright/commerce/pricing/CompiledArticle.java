// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.catalog.Article;

/** An article with what is looked up for it again and again. */
final class CompiledArticle {

    final Article article;

    /** The numbers of its categories and of all above them. */
    final int[] categories;

    /** Its prices, the best first. */
    final PriceOption[] prices;

    /** The ranks of the promotions that name it or one of its categories, one rising list each. */
    final int[][] promotions;

    final TaxGroup taxes;

    CompiledArticle(Article article, int[] categories, PriceOption[] prices, int[][] promotions, TaxGroup taxes) {
        this.article = article;
        this.categories = categories;
        this.prices = prices;
        this.promotions = promotions;
        this.taxes = taxes;
    }
}
