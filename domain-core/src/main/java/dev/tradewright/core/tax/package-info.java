// SPDX-License-Identifier: Apache-2.0

/**
 * The arithmetic of taxes on prices; no country's rate is here. A {@link dev.tradewright.core.tax.Tax} is a percentage or an amount, included in
 * the price or added to it; {@link dev.tradewright.core.tax.Taxes} are those of one line, in order, so that one may be taxed by the next. A
 * {@link dev.tradewright.core.tax.TaxPolicy} says where rounding happens: in each line, for each tax, or once for the document.
 * {@link dev.tradewright.core.tax.TaxedDocument} calculates {@link dev.tradewright.core.tax.TaxableLine taxable lines} into
 * {@link dev.tradewright.core.tax.TaxedLine taxed ones}: net and taxes are the gross amount exactly, in every line and in the document, and the
 * document is the exact sum of its lines. {@link dev.tradewright.core.tax.TaxedLines} are the same lines for an engine that reckons in minor units.
 */
@NullMarked
package dev.tradewright.core.tax;

import org.jspecify.annotations.NullMarked;
