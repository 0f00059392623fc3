// SPDX-License-Identifier: Apache-2.0

/**
 * How much of something. A {@link dev.tradewright.core.quantity.Quantity} is an exact number of a
 * {@link dev.tradewright.core.quantity.UnitOfMeasure}, which belongs to a {@link dev.tradewright.core.quantity.Dimension} and is converted
 * within it by an exact fraction; a box of twelve is a unit of its own, made with
 * {@link dev.tradewright.core.quantity.UnitOfMeasure#pack UnitOfMeasure.pack}. A
 * {@link dev.tradewright.core.quantity.QuantityPrice} is a price for a quantity, as in EUR 2.49 per 100 g, and gives
 * {@link dev.tradewright.core.money.Money} for any other. Where units of two dimensions meet, a
 * {@link dev.tradewright.core.quantity.UnitMismatchException} names both.
 */
@NullMarked
package dev.tradewright.core.quantity;

import org.jspecify.annotations.NullMarked;
