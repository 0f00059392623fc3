// SPDX-License-Identifier: Apache-2.0

/**
 * What a shop sells. A {@link dev.tradewright.commerce.catalog.Product} has one or more
 * {@link dev.tradewright.commerce.catalog.Variant}s, each bought under its {@link dev.tradewright.commerce.catalog.Sku}, and stands in
 * {@link dev.tradewright.commerce.catalog.Category categories}; the {@link dev.tradewright.commerce.catalog.CategoryTree} tells which lies within
 * which. A {@link dev.tradewright.commerce.catalog.ProductLifecycle} leads from draft to sale, past every
 * {@link dev.tradewright.commerce.catalog.PublishRequirement}. A {@link dev.tradewright.commerce.catalog.CatalogDefinition} holds all of it as
 * people write it; compiled, it is a {@link dev.tradewright.commerce.catalog.Catalog}, which finds a
 * {@link dev.tradewright.commerce.catalog.CatalogItem} by its sku and tells whether it can be bought at an instant.
 */
@NullMarked
package dev.tradewright.commerce.catalog;

import org.jspecify.annotations.NullMarked;
