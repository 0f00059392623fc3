// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples of the README. */
class PayTimeExamplesTest {

    @Test
    void aRaiseThatCameLate() {
        // snippet: retro
        ComponentCode base = ComponentCode.of("BASE");
        Instant january = Instant.parse("2026-01-05T00:00:00Z");
        Instant march = Instant.parse("2026-03-10T00:00:00Z"); // the raise is decided, valid from the new year on
        RecordedInput<Money> wage = RecordedInput.of(
                base,
                List.of(
                        InputEntry.of(DateRange.parse("2026-01-01/.."), january, Money.parse("CNY 4800.00")),
                        InputEntry.of(DateRange.parse("2026-01-01/.."), march, Money.parse("CNY 5800.00"))));
        Viewpoint now = Viewpoint.of(Instant.parse("2026-03-20T00:00:00Z"));
        wage.valueOn(LocalDate.parse("2026-02-15"), Viewpoint.of(march)); // CNY 4800.00: not yet known at that instant
        wage.valueOn(LocalDate.parse("2026-02-15"), now); // CNY 5800.00

        PaidLedger paid = PaidLedger.empty()
                .with(PayPeriod.monthly(2026, 1, 25), Map.of(base, Money.parse("CNY 4800.00")))
                .with(PayPeriod.monthly(2026, 2, 25), Map.of(base, Money.parse("CNY 4800.00")));
        RetroResult retro = RetroPay.compare(
                paid,
                PayPeriod.monthly(2026, 3, 25),
                period -> Map.of(base, wage.valueOn(period.range().start(), now).orElseThrow()),
                RetroPolicy.standard());
        retro.totals(); // {BASE=CNY 2000.00}, 1000.00 for each month
        retro.suppressed(); // none; a policy that lets nothing pay would report both here
        retro.ledger(); // what the next run compares with: it finds nothing more
        // end

        assertThat(wage.valueOn(LocalDate.parse("2026-02-15"), Viewpoint.of(march)))
                .contains(Money.parse("CNY 4800.00"));
        assertThat(wage.valueOn(LocalDate.parse("2026-02-15"), now)).contains(Money.parse("CNY 5800.00"));
        assertThat(retro.totals()).isEqualTo(Map.of(base, Money.parse("CNY 2000.00")));
        assertThat(retro.suppressed()).isEmpty();
        assertThat(retro.ledger().latest(PayPeriod.monthly(2026, 1, 25)))
                .isEqualTo(Map.of(base, Money.parse("CNY 5800.00")));
    }
}
