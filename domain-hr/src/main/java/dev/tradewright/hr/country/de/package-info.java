// SPDX-License-Identifier: Apache-2.0

/**
 * German payroll. {@link dev.tradewright.hr.country.de.GermanyTables} has the published numbers by date, {@link dev.tradewright.hr.country.de.WageTaxYear}
 * and {@link dev.tradewright.hr.country.de.SocialInsuranceYear}, and gives the two calculations: {@link dev.tradewright.hr.country.de.WageTax} makes
 * of a {@link dev.tradewright.hr.country.de.WageTaxInput} a {@link dev.tradewright.hr.country.de.WageTaxResult} by the official procedure, and
 * {@link dev.tradewright.hr.country.de.SocialInsurance} makes of a {@link dev.tradewright.hr.country.de.SocialInput} the
 * {@link dev.tradewright.hr.country.de.SocialContributions}. {@link dev.tradewright.hr.country.de.FederalState} has the rates of church tax. What is
 * covered, and what is not, says {@link dev.tradewright.hr.country.de.GermanyTables#coverage()}; it is no legal or tax advice.
 * A host keeps its own numbers as {@link dev.tradewright.hr.country.de.GermanyDocuments}.
 * {@link dev.tradewright.hr.country.de.GermanyPay} gives the rules to a pay structure as functions.
 */
@NullMarked
package dev.tradewright.hr.country.de;

import org.jspecify.annotations.NullMarked;
