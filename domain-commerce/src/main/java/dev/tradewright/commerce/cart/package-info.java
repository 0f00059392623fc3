// SPDX-License-Identifier: Apache-2.0

/**
 * What a customer wants to buy. A {@link dev.tradewright.commerce.cart.Cart} holds {@link dev.tradewright.commerce.cart.CartLine}s, each so many
 * pieces of one product; the {@link dev.tradewright.commerce.cart.ShippingOffer}s that were chosen; and the
 * {@link dev.tradewright.commerce.cart.CouponCode}s that were typed. {@link dev.tradewright.commerce.cart.ChannelId} names where it is sold.
 */
@NullMarked
package dev.tradewright.commerce.cart;

import org.jspecify.annotations.NullMarked;
