// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The examples of the module's README. */
class GermanyExamplesTest {

    @Test
    void aMonth() {
        // snippet: month
        LocalDate payday = LocalDate.of(2026, 3, 31);
        GermanyTables tables = GermanyTables.standard();

        WageTaxResult tax = tables.wageTax(payday)
                .compute(
                        WageTaxInput.builder()
                                .taxClass(TaxClass.I)
                                .period(WagePeriod.MONTH)
                                .wage(Money.parse("EUR 4000.00"))
                                .additionalHealthRate(Percentage.parse("2.9%"))
                                .careFamily(CareFamily.childless())
                                .churchTax(true)
                                .build(),
                        Trace.FULL);
        tax.wageTax(); //                                           EUR 524.50
        FederalState.HESSE.churchTax(tax.churchTaxBase()); //       EUR 47.20
        tax.explanation().orElseThrow().toText(Locale.ENGLISH); //  … Tariff zone 3 on €37,062.00 …

        SocialContributions social = tables.socialInsurance(payday)
                .contributions(SocialInput.builder()
                        .wage(Money.parse("EUR 4000.00"))
                        .additionalHealthRate(Percentage.parse("2.9%"))
                        .careFamily(CareFamily.childless())
                        .build())
                .orElseThrow(); // refused at or below the Minijob limit
        social.employeeTotal(); //                                  EUR 870.00 = 372 + 52 + 350 + 96
        // end
        assertThat(tax.wageTax()).isEqualTo(Money.parse("EUR 524.50"));
        assertThat(FederalState.HESSE.churchTax(tax.churchTaxBase())).isEqualTo(Money.parse("EUR 47.20"));
        assertThat(tax.explanation().orElseThrow().toText(Locale.ENGLISH)).contains("Tariff zone 3 on €37,062.00");
        assertThat(social.employeeTotal()).isEqualTo(Money.parse("EUR 870.00"));
    }
}
