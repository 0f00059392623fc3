// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The example of the module's README. */
class GbExamplesTest {

    @Test
    void unitedKingdom() {
        // snippet: gb
        UnitedKingdomPayroll payroll = UnitedKingdomPayroll.standard();
        LocalDate paid = LocalDate.parse("2025-05-30"); // tax month 2 of 2025-26
        TaxCode code = TaxCode.parse("1257L");
        Money pay = Money.parse("GBP 1156.26");
        Money payToDate = Money.parse("GBP 2312.51");
        Money taxBefore = Money.parse("GBP 21.40");
        PayeTax tax = payroll.paye(paid).tax(code, TaxPeriod.monthOf(paid), pay, payToDate, taxBefore, Trace.OFF);
        tax.due(); // GBP 21.60: 20 % of 215, less GBP 21.40
        NiContribution ni =
                payroll.nationalInsurance(paid).contribution(NiCategory.A, EarningsPeriod.MONTHLY, pay, Trace.OFF);
        ni.employee(); // GBP 8.66: 8 % of GBP 108.26
        ni.employer(); // GBP 110.89: 15 % of GBP 739.26
        // end
        assertThat(tax.due()).hasToString("GBP 21.60");
        assertThat(ni.employee()).hasToString("GBP 8.66");
        assertThat(ni.employer()).hasToString("GBP 110.89");
    }
}
