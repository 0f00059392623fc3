// SPDX-License-Identifier: Apache-2.0

/**
 * Who is employed, as what and on which terms. A {@link dev.tradewright.hr.employment.Person} has an
 * {@link dev.tradewright.hr.employment.Employment} for each time of working for an employer. Its terms are timelines: the
 * {@link dev.tradewright.hr.employment.Position}, the {@link dev.tradewright.hr.employment.BasePay}, the
 * {@link dev.tradewright.hr.employment.PlaceOfWork}, the weekly hours and the {@link dev.tradewright.hr.employment.CostShares}, by which pay is
 * charged to cost centres. It ends with an {@link dev.tradewright.hr.employment.Exit}. Names, numbers and pay are personal and are never shown by
 * {@code toString}.
 */
@NullMarked
package dev.tradewright.hr.employment;

import org.jspecify.annotations.NullMarked;
