// SPDX-License-Identifier: Apache-2.0

/**
 * What the packs of all countries share. Each pack is a package of its own below this one: pure functions on typed inputs, and dated tables of
 * figures with their sources, which a host may replace. What a pack can and cannot do, and for which dates, is its
 * {@link dev.tradewright.hr.country.Coverage}. For payslips each pack gives pay functions, whose figures
 * carry the same {@link dev.tradewright.hr.country.PayTags} in all countries. Nothing in these packages is legal or tax advice.
 */
@NullMarked
package dev.tradewright.hr.country;

import org.jspecify.annotations.NullMarked;
