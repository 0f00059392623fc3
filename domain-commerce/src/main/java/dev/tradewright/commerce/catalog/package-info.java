// SPDX-License-Identifier: Apache-2.0

/**
 * What a shop sells. A {@link dev.tradewright.commerce.catalog.Sku} names one thing that can be bought, a
 * {@link dev.tradewright.commerce.catalog.ProductId} the product it is a variant of. Products stand in categories, named by a
 * {@link dev.tradewright.commerce.catalog.CategoryId}; the {@link dev.tradewright.commerce.catalog.CategoryTree} tells which category lies within
 * which. A {@link dev.tradewright.commerce.catalog.TaxClass} says how a product is taxed.
 */
@NullMarked
package dev.tradewright.commerce.catalog;

import org.jspecify.annotations.NullMarked;
