// SPDX-License-Identifier: Apache-2.0

/**
 * Promotions as data. A {@link dev.tradewright.commerce.promotion.Promotion} says when it is valid, demands
 * {@link dev.tradewright.commerce.promotion.Condition}s and gives {@link dev.tradewright.commerce.promotion.Benefit}s. A benefit is an
 * {@link dev.tradewright.commerce.promotion.Effect} (a percentage, an amount, a price, tiers of these) on a
 * {@link dev.tradewright.commerce.promotion.Target} (the order, lines, pieces, shipping): two families of few members, whose pairs are the offers
 * that shops make. A {@link dev.tradewright.commerce.promotion.LineFilter} says which lines are meant, a
 * {@link dev.tradewright.commerce.promotion.UnitSelection} which of their pieces. Nothing here computes: the package {@code pricing} does.
 */
@NullMarked
package dev.tradewright.commerce.promotion;

import org.jspecify.annotations.NullMarked;
