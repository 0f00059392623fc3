// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.json.DocumentType;

/** The kinds of documents of this package: tables that a host keeps itself. */
public final class ChinaDocuments {

    /** {@code tradewright/china-tax-tables@1}: brackets and figures of the individual income tax. */
    public static final DocumentType<ChinaTaxTables> TAX_TABLES =
            DocumentType.of("china-tax-tables", ChinaTaxTables.class);

    /** {@code tradewright/china-contribution-tables@1}: bases and rates of social insurance and housing fund by city. */
    public static final DocumentType<ChinaContributionTables> CONTRIBUTION_TABLES =
            DocumentType.of("china-contribution-tables", ChinaContributionTables.class);

    private ChinaDocuments() {}
}
