// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.cart.Cart;
import dev.tradewright.commerce.catalog.Assortment;
import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.decision.InvalidRulesException;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.json.Fingerprint;
import dev.tradewright.core.value.Checks;
import java.util.List;
import java.util.Map;

/**
 * Prices carts: price lists, promotions and taxes as one compiled snapshot. Asking is a pure function of cart and context; a new set of rules is a new
 * pricer.
 *
 * <!-- snippet: PricingExamplesTest#price -->
 * <pre>{@code
 * CategoryId tea = CategoryId.of("tea");
 * Assortment assortment = Assortment.of(
 *         CategoryTree.builder().root("drinks").child("tea", "drinks").build(),
 *         List.of(
 *                 Article.of(Sku.of("T-1"), TaxClass.of("food"), tea),
 *                 Article.of(Sku.of("POT"), TaxClass.of("standard"))));
 *
 * PricingRules rules = retail(tea);
 * CartPricer pricer = CartPricer.compile(rules, assortment);
 * Cart cart = Cart.of(CartLine.of("1", "T-1", 3), CartLine.of("2", "POT", 1));
 * PricingContext context = PricingContext.of(Instant.parse("2026-11-28T10:00:00Z"), CurrencyUnit.EUR);
 *
 * PricedCart priced = pricer.price(cart, context, Trace.FULL).orElseThrow();
 * priced.total(); // EUR 65.65 = 3 x (9.50 - 0.95) + 40.00
 * priced.outcome("TEA10").amount(); // EUR 2.85
 * priced.outcome("SPEND100").reasons(); // spend EUR 34.35 more: EUR 65.65 of EUR 100.00
 * }</pre>
 *
 * <p>The order is fixed. Each line gets its price: the agreed one, or that of the most specific price list. Promotions apply by priority, then in the
 * order in which they are listed; each looks at its conditions once, when its turn comes, and at prices as the ones before left them. If an
 * {@link dev.tradewright.commerce.promotion.Combination#EXCLUSIVE exclusive} promotion has an effect, the first such one applies alone. Then taxes are
 * reckoned on what is left. The work grows with the lines and the promotions that concern them, not with the number of promotions or pieces.
 *
 * <p>Immutable and thread-safe.
 */
public final class CartPricer {

    private final CompiledRules rules;

    private CartPricer(CompiledRules rules) {
        this.rules = rules;
    }

    /**
     * Compiles rules.
     *
     * @param rules  price lists, promotions and taxes
     * @param assortment  the products and categories that they speak of
     * @throws InvalidRulesException with all that is wrong with the set, each with its place
     */
    public static CartPricer compile(PricingRules rules, Assortment assortment) {
        return compile(rules, assortment, Map.of());
    }

    /**
     * Compiles rules with conditions of the host's own.
     *
     * @param rules  price lists, promotions and taxes
     * @param assortment  the products and categories that they speak of
     * @param conditions  the functions that {@code Condition.Custom} names
     * @throws InvalidRulesException with all that is wrong with the set, each with its place
     */
    public static CartPricer compile(
            PricingRules rules, Assortment assortment, Map<String, CustomCondition> conditions) {
        Checks.notNull(rules, "rules");
        Checks.notNull(assortment, "assortment");
        return new CartPricer(new RulesCompiler(rules, assortment, Map.copyOf(conditions)).compile());
    }

    /** What identifies the rules: the same for the same prices, promotions and taxes. */
    public Fingerprint fingerprint() {
        return rules.fingerprint();
    }

    /** What compiling found that is no error but probably not meant, such as a product without a price. */
    public List<Finding> warnings() {
        return rules.warnings();
    }

    /**
     * Prices a cart without telling how.
     *
     * @param cart  what is bought
     * @param context  when, where and for whom
     * @return the priced cart, with a warning for each code that no promotion has (with the code that is the same but for case and spaces, if there is
     *     one: other codes are secrets), and for each fee in a price that does not cover it; or why it cannot be priced: products that are not in the assortment (whether
     *     they are listed or within their window is not looked at: ask {@code Catalog.availability}) or have no price, an agreed price or shipping in another currency, goods without a rule for their tax
     * @throws ArithmeticException if a sum does not fit
     */
    public Decision<PricedCart> price(Cart cart, PricingContext context) {
        return price(cart, context, Trace.OFF);
    }

    /**
     * Prices a cart.
     *
     * @param cart  what is bought
     * @param context  when, where and for whom
     * @param trace  whether to tell how each figure came about
     * @return the priced cart, or why it cannot be priced
     * @throws ArithmeticException if a sum does not fit
     */
    public Decision<PricedCart> price(Cart cart, PricingContext context, Trace trace) {
        return new PricingRun(rules, Checks.notNull(cart, "cart"), Checks.notNull(context, "context"), trace.recorder())
                .price();
    }
}
