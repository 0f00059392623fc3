// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.place.Subdivision;
import dev.tradewright.hr.country.in.FinancialYear;
import dev.tradewright.hr.country.in.IndiaIncomeTax;
import dev.tradewright.hr.country.in.NewRegimeTax;
import dev.tradewright.hr.country.jp.JapanPayroll;
import dev.tradewright.hr.country.jp.SocialContributions;
import dev.tradewright.hr.country.sg.CpfAgeBand;
import dev.tradewright.hr.country.sg.CpfContribution;
import dev.tradewright.hr.country.sg.CpfStatus;
import dev.tradewright.hr.country.sg.CpfWages;
import dev.tradewright.hr.country.sg.SingaporePayroll;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The examples of the README: each region stands there word for word. */
class AsiaExamplesTest {

    @Test
    void singaporeJapanIndia() {
        // snippet: asia
        YearMonth april = YearMonth.of(2026, 4);
        CpfContribution cpf = SingaporePayroll.standard()
                .cpf(CpfWages.builder()
                        .month(april)
                        .status(CpfStatus.CITIZEN)
                        .ageBand(CpfAgeBand.of(LocalDate.parse("1971-03-10"), april)) // above 55 from April on
                        .ordinaryWage(Money.parse("SGD 3000.00"))
                        .build());
        cpf.employee(); // SGD 540.00, 18 %; the employer pays 34 % less that, SGD 480.00

        JapanPayroll japan = JapanPayroll.standard();
        SocialContributions social =
                japan.social(Money.parse("JPY 410000"), true, japan.socialRates(Subdivision.of("JP-13"), april));
        social.health(); // of JPY 47027 the employee pays 23513, since half a yen is dropped, the employer 23514

        Recorder recorder = Trace.FULL.recorder();
        NewRegimeTax tax = IndiaIncomeTax.standard()
                .newRegime(FinancialYear.parse("2025-26"), Money.parse("INR 1285000.00"), recorder);
        tax.taxWithCess(); // INR 10400.00: marginal relief leaves 10,000 of 61,500, and 4 % cess
        recorder.explanation().orElseThrow().toText(Locale.CHINA); // each step, with the section of the law
        // end
        assertThat(cpf.employee()).isEqualTo(Money.parse("SGD 540.00"));
        assertThat(cpf.employer()).isEqualTo(Money.parse("SGD 480.00"));
        assertThat(social.health().total()).isEqualTo(Money.parse("JPY 47027"));
        assertThat(social.health().employee()).isEqualTo(Money.parse("JPY 23513"));
        assertThat(tax.taxWithCess()).isEqualTo(Money.parse("INR 10400.00"));
        assertThat(recorder.explanation().orElseThrow().children()).hasSize(4);
    }
}
