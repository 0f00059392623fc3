// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

import dev.tradewright.core.decision.LegalReference;
import java.time.LocalDate;

/** The places in the law that the steps of explanations name. */
final class FederalLaw {

    static final LegalReference SOCIAL_SECURITY = code("§ 3101(a)", LocalDate.of(1990, 1, 1));
    static final LegalReference MEDICARE = code("§ 3101(b)(1)", LocalDate.of(1986, 1, 1));
    static final LegalReference ADDITIONAL_MEDICARE = code("§ 3101(b)(2)", LocalDate.of(2013, 1, 1));
    static final LegalReference SOCIAL_SECURITY_OF_EMPLOYER = code("§ 3111(a)", LocalDate.of(1990, 1, 1));
    static final LegalReference MEDICARE_OF_EMPLOYER = code("§ 3111(b)", LocalDate.of(1986, 1, 1));
    static final LegalReference UNEMPLOYMENT = code("§ 3301", LocalDate.of(2011, 7, 1));
    static final LegalReference UNEMPLOYMENT_CREDIT = code("§ 3302", LocalDate.of(2011, 7, 1));
    static final LegalReference WITHHOLDING = code("§ 3402(a)", LocalDate.of(2018, 1, 1));
    static final LegalReference EXEMPT = code("§ 3402(n)", LocalDate.of(2018, 1, 1));
    static final LegalReference SUPPLEMENTAL = LegalReference.of(
            "Treasury Regulations (26 CFR)", "财政部条例（《联邦法规汇编》第26编）", "§ 31.3402(g)-1", LocalDate.of(2018, 1, 1));

    private FederalLaw() {}

    /** Publication 15-T of a year. */
    static LegalReference publication15T(int year) {
        return LegalReference.of(
                "IRS Publication 15-T (" + year + ")",
                "国税局第15-T号出版物（" + year + "）",
                "Worksheet 1A",
                LocalDate.of(year, 1, 1));
    }

    private static LegalReference code(String section, LocalDate inForceSince) {
        return LegalReference.of("Internal Revenue Code (26 U.S.C.)", "国内税收法典（《美国法典》第26编）", section, inForceSince);
    }
}
