// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.contract.ValueContract;
import dev.tradewright.core.money.Money;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefundableLinesTest {

    private static final RefundableLines<String> ORDER = RefundableLines.of(Map.of(
            "tea", RefundableLine.of(Money.parse("CNY 290.00"), Money.parse("CNY 33.36"), 3),
            "shipping", RefundableLine.of(Money.parse("CNY 10.00"), Money.parse("CNY 1.15"), 1)));

    @Test
    void whatComesBackTogetherIsAddedUp() {
        OrderRefund<String> refund =
                ORDER.refund(Map.of("tea", 2L, "shipping", 1L)).orElseThrow();
        assertThat(refund.gross()).isEqualTo(Money.parse("CNY 203.33")); // 193.33 + 10.00
        assertThat(refund.tax()).isEqualTo(Money.parse("CNY 23.39")); // 22.24 + 1.15
        assertThat(refund.net()).isEqualTo(Money.parse("CNY 179.94"));
        assertThat(refund.after().refunded()).isEqualTo(refund.gross());
        assertThat(ORDER.refundable()).isEqualTo(Money.parse("CNY 300.00"));
        assertThat(ORDER.refunded()).isEqualTo(Money.parse("CNY 0"));
    }

    @Test
    void allOrNone() {
        RefundableLines<String> after =
                ORDER.refund(Map.of("shipping", 1L)).orElseThrow().after();
        assertThat(after.refund(Map.of("tea", 4L, "shipping", 1L)).reasons())
                .hasSize(2)
                .allMatch(reason -> reason.code().equals("return.too-many-units"))
                .extracting(reason -> reason.arguments().get("line"))
                .containsExactlyInAnyOrder("tea", "shipping");
    }

    @Test
    void refusesWhatIsNoOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ORDER.refund(Map.of("coffee", 1L)))
                .withMessageStartingWith("units (coffee) must name a line of the order\nMaybe one of ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ORDER.refund(Map.of()))
                .withMessageStartingWith("units ({}) must hold at least one line");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RefundableLines.of(Map.of()))
                .withMessage("lines ({}) must hold at least one line");
        RefundableLine euros = RefundableLine.of(Money.parse("EUR 1"), Money.parse("EUR 0"), 1);
        RefundableLine yuan = RefundableLine.of(Money.parse("CNY 1"), Money.parse("CNY 0"), 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RefundableLines.of(Map.of("a", euros, "b", yuan)))
                .withMessageContaining("must be in ");
    }

    @Test
    void keepsTheContractOfValues() {
        ValueContract.of(ORDER, ORDER.refund(Map.of("tea", 1L)).orElseThrow().after())
                .holds();
        assertThat(ORDER.refund(Map.of("tea", 4L)).reasons().get(0).toText(Locale.ENGLISH))
                .isEqualTo("4 units are to come back, but only 3 of 3 can: 0 already did");
    }
}
