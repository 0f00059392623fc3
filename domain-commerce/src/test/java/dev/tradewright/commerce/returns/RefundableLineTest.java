// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.contract.ValueContract;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefundableLineTest {

    private static final RefundableLine LINE =
            RefundableLine.of(Money.parse("CNY 290.00"), Money.parse("CNY 33.36"), 3);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 290 x 1/3 = 96.666 -> 96.67; 290 x 2/3 = 193.333 -> 193.33; 290
                "290.00 | 3 | HALF_AWAY_FROM_ZERO | 1 1 1 | 96.67 96.66 96.67",
                // cut off: 96.66; 193.33; 290
                "290.00 | 3 | FLOOR               | 1 1 1 | 96.66 96.67 96.67",
                "290.00 | 3 | HALF_AWAY_FROM_ZERO | 2 1   | 193.33 96.67",
                "290.00 | 3 | HALF_AWAY_FROM_ZERO | 1 2   | 96.67 193.33",
                "290.00 | 3 | HALF_AWAY_FROM_ZERO | 3     | 290.00",
                // a tie: 0.05 x 1/2 = 0.025 -> 0.03, and with banker's rounding 0.02
                "0.05   | 2 | HALF_AWAY_FROM_ZERO | 1 1   | 0.03 0.02",
                "0.05   | 2 | HALF_EVEN           | 1 1   | 0.02 0.03",
                // one cent for four: 0.0025, 0.005 -> 0.01, 0.0075 -> 0.01, 0.01
                "0.01   | 4 | HALF_AWAY_FROM_ZERO | 1 1 1 1 | 0.00 0.01 0.00 0.00",
                "0.00   | 2 | HALF_AWAY_FROM_ZERO | 1 1   | 0.00 0.00",
                "92233720368547758.07 | 2 | HALF_AWAY_FROM_ZERO | 1 1 | 46116860184273879.04 46116860184273879.03",
            })
    void theLastUnitTakesTheRest(String paid, long units, Rounding.Mode mode, String returns, String refunds) {
        RefundableLine line = RefundableLine.of(Money.parse("CNY " + paid), Money.parse("CNY 0"), units, 0, 0, mode);
        List<String> given = new ArrayList<>();
        for (String count : returns.split(" ")) {
            LineRefund refund = line.refund(Long.parseLong(count)).orElseThrow();
            given.add(refund.gross().toBigDecimal().toPlainString());
            line = refund.after();
        }
        assertThat(String.join(" ", given)).isEqualTo(refunds);
        assertThat(line.refunded()).isEqualTo(line.paid());
        assertThat(line.left()).isZero();
    }

    @Test
    void theTaxIsSplitLikewise() {
        // 33.35 x 1/3 = 11.1166 -> 11.12; x 2/3 = 22.2333 -> 22.23, so 11.11; 33.35, so 11.12
        RefundableLine line = RefundableLine.of(Money.parse("CNY 290.00"), Money.parse("CNY 33.35"), 3);
        LineRefund first = line.refund(1).orElseThrow();
        LineRefund second = first.after().refund(1).orElseThrow();
        LineRefund third = second.after().refund(1).orElseThrow();
        assertThat(List.of(first.tax(), second.tax(), third.tax()))
                .containsExactly(Money.parse("CNY 11.12"), Money.parse("CNY 11.11"), Money.parse("CNY 11.12"));
        assertThat(first.net()).isEqualTo(Money.parse("CNY 85.55"));
        assertThat(third.after().refundedTax()).isEqualTo(Money.parse("CNY 33.35"));
    }

    @Test
    void aRefundHasNoMoreTaxThanMoney() {
        // 3 cents with 2 cents of tax for 5: unit by unit 0.6, 1.2, 1.8, 2.4, 3 -> 1, 1, 2, 2, 3
        // the tax of 0.4 a unit would be 0, 1, 1, 2, 2: a cent of tax in the second refund, which is nothing
        RefundableLine line = RefundableLine.of(Money.parse("CNY 0.03"), Money.parse("CNY 0.02"), 5);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            LineRefund refund = line.refund(1).orElseThrow();
            parts.add(refund.gross().minorUnits() + "/" + refund.tax().minorUnits());
            line = refund.after();
        }
        // 2 x 1/3 = 0.67 -> 1; 2 x 2/3 = 1.33 -> 1; 2
        assertThat(parts).containsExactly("1/1", "0/0", "1/0", "0/0", "1/1");
    }

    @Test
    void moreThanIsLeftIsRefusedWithNumbers() {
        RefundableLine after = LINE.refund(2).orElseThrow().after();
        assertThat(after.refund(2).reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("return.too-many-units");
            assertThat(reason.arguments()).isEqualTo(Map.of("requested", 2L, "bought", 3L, "returned", 2L, "left", 1L));
            assertThat(reason.toText(Locale.ENGLISH))
                    .isEqualTo("2 units are to come back, but only 1 of 3 can: 2 already did");
            assertThat(reason.toText(Locale.CHINA)).isEqualTo("申请退回 2 件，但购买 3 件中已退 2 件，最多还可退 1 件");
        });
        assertThat(LINE.refund(4).isAccepted()).isFalse();
    }

    @Test
    void whatWasCancelledDoesNotComeBack() {
        // 290 for three, one never sent: 193.33 for the other two, whether it was cancelled before or after the first
        // came back
        RefundableLine line = RefundableLine.of(
                Money.parse("CNY 290.00"), Money.parse("CNY 33.36"), 3, 1, 1, Rounding.Mode.HALF_AWAY_FROM_ZERO);
        assertThat(line.refunded()).isEqualTo(LINE.refund(1).orElseThrow().gross());
        assertThat(line.refund(1).orElseThrow().gross()).isEqualTo(Money.parse("CNY 96.66"));
        assertThat(line.refundable()).isEqualTo(Money.parse("CNY 193.33"));
        assertThat(line.refund(2).reasons())
                .extracting(reason -> reason.toText(Locale.ENGLISH))
                .containsExactly("2 units are to come back, but only 1 of 2 can: 1 already did");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RefundableLine.of(
                        Money.parse("CNY 1"), Money.parse("CNY 0"), 3, 2, 2, Rounding.Mode.HALF_AWAY_FROM_ZERO))
                .withMessage("returned (2) must be from 0 to 1");
    }

    @Test
    void refusesWhatIsNoLine() {
        Money ten = Money.parse("CNY 10");
        assertRefused("units (0) must be 1 or more", () -> RefundableLine.of(ten, ten, 0));
        assertRefused("paid (CNY -0.01) must be 0 or more", () -> RefundableLine.of(Money.parse("CNY -0.01"), ten, 1));
        assertRefused(
                "tax (CNY 10.01) must be from 0 to what was paid (CNY 10.00)",
                () -> RefundableLine.of(ten, Money.parse("CNY 10.01"), 1));
        assertRefused(
                "tax (EUR 1.00) must be from 0 to what was paid (CNY 10.00)",
                () -> RefundableLine.of(ten, Money.parse("EUR 1"), 1));
        assertRefused(
                "returned (2) must be from 0 to 1", () -> RefundableLine.of(ten, ten, 1, 0, 2, Rounding.Mode.FLOOR));
        assertRefused(
                "rounding (EXACT) must be a mode that rounds",
                () -> RefundableLine.of(ten, ten, 1, 0, 0, Rounding.Mode.EXACT));
        assertRefused(
                "cancelled (-1) must be from 0 to 3", () -> RefundableLine.of(ten, ten, 3, -1, 0, Rounding.Mode.FLOOR));
        assertRefused(
                "cancelled (4) must be from 0 to 3", () -> RefundableLine.of(ten, ten, 3, 4, 0, Rounding.Mode.FLOOR));
        assertRefused(
                "returned (-1) must be from 0 to 3", () -> RefundableLine.of(ten, ten, 3, 0, -1, Rounding.Mode.FLOOR));
        assertRefused("count (-1) must be from 0 to 3", () -> LINE.paidFor(-1));
        assertRefused("count (0) must be 1 or more", () -> LINE.refund(0));
        assertRefused("count (4) must be from 0 to 3", () -> LINE.paidFor(4));
    }

    @Test
    void allMayHaveBeenCancelledOrReturned() {
        Money ten = Money.parse("CNY 10");
        RefundableLine cancelled = RefundableLine.of(ten, ten, 3, 3, 0, Rounding.Mode.FLOOR);
        assertThat(cancelled.cancelled()).isEqualTo(3);
        assertThat(cancelled.left()).isZero();
        assertThat(cancelled.refundable()).isEqualTo(Money.parse("CNY 0"));
        RefundableLine returned = RefundableLine.of(ten, ten, 3, 0, 3, Rounding.Mode.FLOOR);
        assertThat(returned.refunded()).isEqualTo(ten);
        assertThat(returned.units()).isEqualTo(3);
    }

    @Test
    void aRefundIsOfSomethingAndHasNoMoreTaxThanItself() {
        Money one = Money.parse("CNY 1");
        Money more = Money.parse("CNY 1.01");
        Money less = Money.parse("CNY -0.01");
        assertRefused("units (0) must be 1 or more", () -> new LineRefund(0, one, one, LINE));
        assertRefused("gross (CNY -0.01) must be 0 or more", () -> new LineRefund(1, less, less, LINE));
        assertRefused("tax (CNY 1.01) must be from 0 to the gross", () -> new LineRefund(1, one, more, LINE));
        assertRefused("tax (CNY -0.01) must be from 0 to the gross", () -> new LineRefund(1, one, less, LINE));
        assertThat(new LineRefund(1, one, one, LINE).net()).isEqualTo(Money.parse("CNY 0"));
    }

    private static void assertRefused(String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageStartingWith(message);
    }

    @Test
    void keepsTheContractOfValues() {
        Money paid = Money.parse("CNY 290.00");
        ValueContract.of(
                        LINE,
                        RefundableLine.of(Money.parse("CNY 290.01"), Money.parse("CNY 33.36"), 3),
                        RefundableLine.of(paid, Money.parse("CNY 33.35"), 3),
                        RefundableLine.of(paid, Money.parse("CNY 33.36"), 4),
                        RefundableLine.of(paid, Money.parse("CNY 33.36"), 3, 0, 1, Rounding.Mode.HALF_AWAY_FROM_ZERO),
                        RefundableLine.of(paid, Money.parse("CNY 33.36"), 3, 0, 0, Rounding.Mode.FLOOR),
                        RefundableLine.of(paid, Money.parse("CNY 33.36"), 3, 1, 0, Rounding.Mode.FLOOR))
                .holds();
        JsonMapping mapping = JsonMapping.standard();
        RefundableLine after = LINE.refund(1).orElseThrow().after();
        assertThat(mapping.read(mapping.write(after), RefundableLine.class).orElseThrow())
                .isEqualTo(after);
    }
}
