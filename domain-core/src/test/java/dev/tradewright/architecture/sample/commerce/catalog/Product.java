// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.architecture.sample.commerce.catalog;

/** Nothing wrong here, and {@code double} would be none: a weight for search is no figure of the books. */
public record Product(String sku, double searchWeight) {}
