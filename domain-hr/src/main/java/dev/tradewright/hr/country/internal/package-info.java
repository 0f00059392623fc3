// SPDX-License-Identifier: Apache-2.0

/**
 * How the packs read their built-in tables, {@link dev.tradewright.hr.country.internal.RuleLines}, and how they find what is in force,
 * {@link dev.tradewright.hr.country.internal.InForce}. {@link dev.tradewright.hr.country.internal.CountryFunction} hands the figures of a payslip
 * to their rules, which {@link dev.tradewright.hr.country.internal.ByDate} keeps ready. No API.
 */
@NullMarked
package dev.tradewright.hr.country.internal;

import org.jspecify.annotations.NullMarked;
