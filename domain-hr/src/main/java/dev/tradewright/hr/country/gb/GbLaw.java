// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.decision.LegalReference;
import java.time.LocalDate;

/** The places in the law that the steps of explanations name, with the first day of the tax year whose figures are used. */
final class GbLaw {

    private GbLaw() {}

    static LegalReference paye(TaxYear year) {
        return act("Income Tax (Earnings and Pensions) Act 2003", "2003年所得税（收入与养老金）法", "s. 684", year);
    }

    static LegalReference cumulative(TaxYear year) {
        return regulations("reg. 23", year);
    }

    static LegalReference nonCumulative(TaxYear year) {
        return regulations("reg. 26", year);
    }

    static LegalReference overridingLimit(TaxYear year) {
        return regulations("regs. 2 and 23", year);
    }

    static LegalReference primary(TaxYear year) {
        return act("Social Security Contributions and Benefits Act 1992", "1992年社会保障缴费与福利法", "s. 8", year);
    }

    static LegalReference secondary(TaxYear year) {
        return act("Social Security Contributions and Benefits Act 1992", "1992年社会保障缴费与福利法", "s. 9", year);
    }

    static LegalReference directors(TaxYear year) {
        return act(
                "Social Security (Contributions) Regulations 2001 (SI 2001/1004)", "2001年社会保障（缴费）条例", "reg. 8", year);
    }

    static LegalReference studentLoans(TaxYear year) {
        return act(
                "Education (Student Loans) (Repayment) Regulations 2009 (SI 2009/470)",
                "2009年教育（学生贷款）（偿还）条例",
                "Part 4",
                year);
    }

    static LegalReference arrestment(LocalDate since) {
        return LegalReference.of("Debtors (Scotland) Act 1987", "1987年债务人（苏格兰）法", "s. 49 and Schedule 2", since);
    }

    static LegalReference directAttachment() {
        return LegalReference.of(
                "Social Security (Overpayments and Recovery) Regulations 2013 (SI 2013/384)",
                "2013年社会保障（多付与追偿）条例",
                "Schedule 2",
                LocalDate.of(2013, 4, 8));
    }

    private static LegalReference regulations(String place, TaxYear year) {
        return act("Income Tax (Pay As You Earn) Regulations 2003 (SI 2003/2682)", "2003年所得税（所得即付）条例", place, year);
    }

    private static LegalReference act(String english, String chinese, String place, TaxYear year) {
        return LegalReference.of(english, chinese, place, year.firstDay());
    }
}
