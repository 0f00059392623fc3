// SPDX-License-Identifier: Apache-2.0

/**
 * What a cart costs. {@link dev.tradewright.commerce.pricing.PricingRules} are {@link dev.tradewright.commerce.pricing.PriceList}s with their
 * {@link dev.tradewright.commerce.pricing.PriceEntry}s, promotions, and {@link dev.tradewright.commerce.pricing.TaxRule}s: one document, checked and
 * compiled as a whole. A {@link dev.tradewright.commerce.pricing.CartPricer} asked with a cart and a
 * {@link dev.tradewright.commerce.pricing.PricingContext} answers with a {@link dev.tradewright.commerce.pricing.PricedCart} of
 * {@link dev.tradewright.commerce.pricing.PricedLine}s and {@link dev.tradewright.commerce.pricing.PricedShipping}, each with its
 * {@link dev.tradewright.commerce.pricing.LineDiscount}s, and with one {@link dev.tradewright.commerce.pricing.PromotionOutcome} for every promotion.
 * {@link dev.tradewright.commerce.pricing.CustomCondition} is where a host's own conditions plug in.
 */
@NullMarked
package dev.tradewright.commerce.pricing;

import org.jspecify.annotations.NullMarked;
