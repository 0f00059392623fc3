// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The example of the module's README. */
class UsExamplesTest {

    @Test
    void federal() {
        // snippet: us
        FederalPayroll payroll = FederalPayroll.standard();
        LocalDate paid = LocalDate.parse("2026-03-13"); // the figures are those of the year of payment
        FormW4 form = FormW4.builder()
                .filingStatus(FilingStatus.HEAD_OF_HOUSEHOLD)
                .credits(Money.parse("USD 2000")) // step 3
                .build();
        Money wages = Money.parse("USD 5000");
        Withholding tax = payroll.incomeTax(paid).withhold(wages, PayrollPeriod.BIWEEKLY, form, Trace.FULL);
        tax.amount(); // USD 545.81
        tax.explanation()
                .orElseThrow(); // ... lies in the bracket from US$ 121,250.00: US$ 16,155.00 + 24% of US$ 150.00 ...
        FicaTax fica = payroll.fica(paid).tax(wages, Money.parse("USD 182000"), Trace.OFF); // 2,500 below the wage base
        fica.socialSecurityEmployee(); // USD 155.00
        payroll.coverage(); // which areas, and for which dates
        // end
        assertThat(tax.amount()).hasToString("USD 545.81");
        assertThat(tax.explanation().orElseThrow().toString().replace('\u00a0', ' '))
                .contains("lies in the bracket from US$ 121,250.00: US$ 16,155.00 + 24% of US$ 150.00");
        assertThat(fica.socialSecurityEmployee()).hasToString("USD 155.00");
    }
}
