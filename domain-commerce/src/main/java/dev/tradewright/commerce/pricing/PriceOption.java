// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

/**
 * A price of an article, in minor units.
 *
 * @param list  the number of its list
 * @param id  the list's name
 * @param fromQuantity  from so many pieces on
 * @param price  of a piece
 * @param floor  what promotions must leave of it
 */
record PriceOption(int list, PriceListId id, long fromQuantity, long price, long floor) {}
