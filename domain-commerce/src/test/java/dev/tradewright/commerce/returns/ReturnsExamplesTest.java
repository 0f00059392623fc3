// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.returns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.money.Money;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the module's documents show of returns. */
class ReturnsExamplesTest {

    @Test
    void returning() {
        // snippet: returns
        RefundableLine line = RefundableLine.of(Money.parse("CNY 290.00"), Money.parse("CNY 33.36"), 3);

        LineRefund first = line.refund(1).orElseThrow(); // 290.00 x 1/3
        LineRefund second = first.after().refund(1).orElseThrow(); // 193.33 in all
        LineRefund third = second.after().refund(1).orElseThrow(); // the rest
        assertThat(first.gross()).isEqualTo(Money.parse("CNY 96.67"));
        assertThat(second.gross()).isEqualTo(Money.parse("CNY 96.66"));
        assertThat(third.gross()).isEqualTo(Money.parse("CNY 96.67"));

        Decision<LineRefund> tooMany = second.after().refund(2);
        assertThat(tooMany.reasons().get(0).toText(Locale.CHINA)).isEqualTo("申请退回 2 件，但购买 3 件中已退 2 件，最多还可退 1 件");

        Decision<Long> window = ReturnPolicy.chinaSevenDays().check(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 8));
        assertThat(window.orElseThrow()).isZero(); // the last day
        // end
    }
}
