// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import static dev.tradewright.commerce.catalog.ProductState.ARCHIVED;
import static dev.tradewright.commerce.catalog.ProductState.DELISTED;
import static dev.tradewright.commerce.catalog.ProductState.DRAFT;
import static dev.tradewright.commerce.catalog.ProductState.IN_REVIEW;
import static dev.tradewright.commerce.catalog.ProductState.LISTED;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.lifecycle.Lifecycle;
import dev.tradewright.core.lifecycle.LifecycleBuilder;
import java.util.Locale;

/**
 * The life of a product: draft, in review, listed, delisted, archived. What goes on sale, for the first time or again, must meet every
 * {@link PublishRequirement}; the refusal lists all that it does not.
 *
 * <pre>{@code
 * ProductLifecycle.apply(ProductEvent.APPROVE, Listing.of(boot, List.of(Locale.ENGLISH, Locale.CHINESE), priced));
 * // refused: has no name in zh; has no tax class; has no price for BOOT-RED-42
 * }</pre>
 */
public final class ProductLifecycle {

    private static final Lifecycle<ProductState, ProductEvent, Listing, Object> TABLE = build();

    private ProductLifecycle() {}

    private static Lifecycle<ProductState, ProductEvent, Listing, Object> build() {
        LifecycleBuilder<ProductState, ProductEvent, Listing, Object> builder =
                Lifecycle.<ProductState, ProductEvent, Listing, Object>builder(
                                "product", ProductState.class, ProductEvent.class)
                        .initial(DRAFT)
                        .ends(ARCHIVED);
        builder.from(DRAFT).on(ProductEvent.SUBMIT).to(IN_REVIEW);
        builder.from(IN_REVIEW).on(ProductEvent.APPROVE).to(LISTED);
        addRequirements(builder);
        builder.from(IN_REVIEW).on(ProductEvent.REJECT).to(DRAFT);
        builder.from(LISTED).on(ProductEvent.DELIST).to(DELISTED);
        builder.from(DELISTED).on(ProductEvent.RELIST).to(LISTED);
        addRequirements(builder);
        builder.from(DRAFT, DELISTED).on(ProductEvent.ARCHIVE).to(ARCHIVED);
        return builder.compile();
    }

    /** To the transition just written. */
    private static void addRequirements(LifecycleBuilder<ProductState, ProductEvent, Listing, Object> builder) {
        for (PublishRequirement requirement : PublishRequirement.values()) {
            builder.when(
                    requirement.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    listing -> requirement.missing(listing).isEmpty(),
                    listing -> requirement.missing(listing).orElseThrow());
        }
    }

    /** The states and every step between them. */
    public static Lifecycle<ProductState, ProductEvent, Listing, Object> table() {
        return TABLE;
    }

    /**
     * Lets something happen to a product.
     *
     * @param event  what happens
     * @param listing  the product and what must be known to put it on sale
     * @return the product in its new state; or refused, with the events that would be possible, or with all that is missing
     */
    public static Decision<Product> apply(ProductEvent event, Listing listing) {
        Product product = listing.product();
        return TABLE.step(product.state(), event, listing).map(step -> product.withState(step.to()));
    }
}
