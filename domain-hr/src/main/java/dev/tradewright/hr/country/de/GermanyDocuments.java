// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import dev.tradewright.core.json.DocumentType;

/**
 * The kinds of documents of this package: numbers that a host keeps itself, and gives to {@link GermanyTables#with(WageTaxYear)} and
 * {@link GermanyTables#with(SocialInsuranceYear)}. Rates in them are plain factors: {@code "0.093"} is 9.3 %.
 */
public final class GermanyDocuments {

    /** {@code tradewright/de-wage-tax-year@1}: the numbers of one edition of the official wage tax procedure. */
    public static final DocumentType<WageTaxYear> WAGE_TAX_YEAR =
            DocumentType.of("de-wage-tax-year", WageTaxYear.class);

    /** {@code tradewright/de-social-insurance-year@1}: ceilings, rates and limits of social insurance in a year. */
    public static final DocumentType<SocialInsuranceYear> SOCIAL_INSURANCE_YEAR =
            DocumentType.of("de-social-insurance-year", SocialInsuranceYear.class);

    private GermanyDocuments() {}
}
