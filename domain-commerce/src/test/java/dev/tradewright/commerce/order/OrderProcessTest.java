// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

import static dev.tradewright.commerce.order.Orders.CUP;
import static dev.tradewright.commerce.order.Orders.NOW;
import static dev.tradewright.commerce.order.Orders.TEA;
import static dev.tradewright.commerce.order.Orders.all;
import static dev.tradewright.commerce.order.Orders.cny;
import static dev.tradewright.commerce.order.Orders.follow;
import static dev.tradewright.commerce.order.Orders.order;
import static dev.tradewright.commerce.order.Orders.teas;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.money.Money;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderProcessTest {

    private static final OrderProcess PLACED = OrderProcess.place(order());
    private static final OrderProcess PAID = follow(PLACED, OrderStep.pay(cny("346.40"), NOW));
    private static final OrderProcess DELIVERED =
            follow(PAID, OrderStep.ship(all(), NOW), OrderStep.deliver(all(), NOW));
    private static final OrderProcess CANCELLED = follow(PAID, OrderStep.cancel(all(), NOW));

    @Test
    void theUsualWay() {
        assertStates(PLACED, OrderState.PLACED, PaymentState.AWAITING, ShipmentState.OPEN);
        assertStates(PAID, OrderState.PAID, PaymentState.PAID, ShipmentState.OPEN);
        OrderProcess partly = follow(PAID, OrderStep.ship(teas(2), NOW));
        assertStates(partly, OrderState.PARTLY_SHIPPED, PaymentState.PAID, ShipmentState.PARTLY_SHIPPED);
        OrderProcess shipped = follow(partly, OrderStep.ship(Map.of(TEA, 1L, CUP, 1L), NOW));
        assertStates(shipped, OrderState.SHIPPED, PaymentState.PAID, ShipmentState.SHIPPED);
        OrderProcess delivered = follow(shipped, OrderStep.deliver(all(), NOW));
        assertStates(delivered, OrderState.DELIVERED, PaymentState.PAID, ShipmentState.DELIVERED);
        assertThat(delivered).isEqualTo(DELIVERED);
        assertThat(delivered.balance()).isEqualTo(cny("0"));
    }

    private static void assertStates(
            OrderProcess process, OrderState state, PaymentState payment, ShipmentState shipment) {
        assertThat(process.state()).isEqualTo(state);
        assertThat(process.payment()).isEqualTo(payment);
        assertThat(process.shipment()).isEqualTo(shipment);
    }

    @Test
    void returnsAreExactToTheLastCent() {
        OrderProcess announced = follow(DELIVERED, OrderStep.requestReturn(teas(3), NOW));
        assertThat(announced.state()).isEqualTo(OrderState.RETURN_REQUESTED);
        OrderProcess first = follow(announced, OrderStep.receiveReturn(teas(1), NOW));
        assertThat(first.balance()).isEqualTo(cny("-105.47")); // 316.40 / 3 = 105.466
        OrderProcess second = follow(first, OrderStep.receiveReturn(teas(1), NOW));
        assertThat(second.balance()).isEqualTo(cny("-210.93")); // 210.933
        OrderProcess declined = follow(second, OrderStep.declineReturn(teas(1), NOW));
        assertThat(declined.state()).isEqualTo(OrderState.PARTLY_RETURNED);
        OrderProcess refunded = follow(declined, OrderStep.refund(cny("210.93"), NOW));
        assertThat(refunded.payment()).isEqualTo(PaymentState.PARTLY_REFUNDED);
        assertThat(refunded.balance()).isEqualTo(cny("0"));
        OrderProcess rest = follow(
                refunded,
                OrderStep.requestReturn(Map.of(TEA, 1L, CUP, 1L), NOW),
                OrderStep.receiveReturn(Map.of(TEA, 1L, CUP, 1L), NOW));
        assertThat(rest.state()).isEqualTo(OrderState.RETURNED);
        assertThat(rest.balance()).isEqualTo(cny("-125.47")); // 105.47 and the cup; shipping stays
        assertThat(rest.refundable().orElseThrow().refunded()).isEqualTo(cny("336.40"));
    }

    @Test
    void whatIsCancelledDoesNotCount() {
        // two shipped and delivered, one cancelled, and the cup: the order is delivered, not "partly shipped"
        OrderProcess process = follow(
                PAID,
                OrderStep.ship(teas(2), NOW),
                OrderStep.deliver(teas(2), NOW),
                OrderStep.cancel(Map.of(TEA, 1L, CUP, 1L), NOW));
        assertStates(process, OrderState.DELIVERED, PaymentState.PAID, ShipmentState.DELIVERED);
        assertThat(process.due()).isEqualTo(cny("220.93")); // 316.40 x 2/3 = 210.933, and 10 for shipping
        assertThat(process.balance()).isEqualTo(cny("-125.47"));
        // both that are left come back: 210.93 in all, though a cancelled one went before
        OrderProcess back =
                follow(process, OrderStep.requestReturn(teas(2), NOW), OrderStep.receiveReturn(teas(2), NOW));
        assertThat(back.balance()).isEqualTo(cny("-336.40"));
        assertThat(back.state()).isEqualTo(OrderState.RETURNED);
    }

    @Test
    void cancellingBeforeThePaymentLowersWhatIsOwed() {
        OrderProcess less = follow(PLACED, OrderStep.cancel(Map.of(TEA, 3L), NOW));
        assertThat(less.due()).isEqualTo(cny("30.00"));
        assertThat(follow(less, OrderStep.pay(cny("30"), NOW)).state()).isEqualTo(OrderState.PAID);
        OrderProcess none = follow(less, OrderStep.cancel(Map.of(CUP, 1L), NOW));
        assertStates(none, OrderState.CANCELLED, PaymentState.CANCELLED, ShipmentState.CANCELLED);
        assertThat(none.due()).isEqualTo(cny("0"));
        assertThat(none.refundable()).isEmpty();
    }

    /** Others ship what was cancelled, cancel what was delivered, or end where nothing is possible though money must go back. */
    @Test
    void theTrapsOfOthers() {
        assertThat(reason(CANCELLED.after(OrderStep.ship(teas(1), NOW)), Locale.ENGLISH))
                .isEqualTo("ship is not possible for order 77 in state cancelled; possible now: refund");
        assertThat(reason(DELIVERED.after(OrderStep.cancel(teas(1), NOW)), Locale.ENGLISH))
                .isEqualTo(
                        "cancel is not possible for order 77 in state delivered; possible now: refund, request return");
        assertThat(reason(DELIVERED.after(OrderStep.cancel(teas(1), NOW)), Locale.CHINA))
                .isEqualTo("订单 77 处于已送达状态，不能取消；目前可以：退款、申请退货");
        assertThat(CANCELLED.balance()).isEqualTo(cny("-346.40"));
        OrderProcess refunded = follow(CANCELLED, OrderStep.refund(cny("346.40"), NOW));
        assertThat(refunded.possible()).isEmpty();
        assertThat(reason(refunded.after(OrderStep.ship(teas(1), NOW)), Locale.ENGLISH))
                .isEqualTo("ship is not possible for order 77 in state cancelled, in which nothing more can happen");
    }

    @Test
    void goodsLeaveWhenTheTermsAllow() {
        OrderStep ship = OrderStep.ship(teas(1), NOW);
        assertThat(reason(PLACED.after(ship), Locale.ENGLISH))
                .isEqualTo(
                        "ship is not possible for order 77: CN¥346.40 must be paid first, and CN¥0.00 is; missing: CN¥346.40");
        assertThat(follow(PLACED, OrderStep.pay(cny("346.39"), NOW)).after(ship).isAccepted())
                .isFalse();
        OrderProcess authorized = OrderProcess.place(order().withTerms(PaymentTerms.AUTHORIZED));
        assertThat(authorized.after(ship).isAccepted()).isFalse();
        assertThat(follow(authorized, OrderStep.authorize(cny("346.40"), NOW))
                        .after(ship)
                        .isAccepted())
                .isTrue();
        OrderProcess account = OrderProcess.place(order().withTerms(PaymentTerms.ON_ACCOUNT));
        OrderProcess shipped = follow(account, ship);
        assertThat(shipped.state()).isEqualTo(OrderState.PARTLY_SHIPPED);
        assertThat(follow(shipped, OrderStep.pay(cny("346.40"), NOW)).payment()).isEqualTo(PaymentState.PAID);
        OrderProcess givenBack = follow(PAID, OrderStep.refund(cny("346.40"), NOW));
        assertThat(givenBack.after(ship).isAccepted()).isFalse();
    }

    /** One cent that went back is one cent too little, and so is all but one; who pays again gets the goods. */
    @Test
    void whatWentBackDoesNotPayForGoods() {
        for (PaymentTerms terms : List.of(PaymentTerms.PREPAID, PaymentTerms.AUTHORIZED)) {
            OrderProcess placed = OrderProcess.place(order().withTerms(terms));
            OrderProcess authorized = follow(placed, OrderStep.authorize(cny("346.40"), NOW));
            for (OrderProcess before : List.of(placed, authorized)) {
                OrderProcess paid = follow(before, OrderStep.pay(cny("346.40"), NOW));
                assertOwesAgain(follow(paid, OrderStep.refund(cny("346.39"), NOW)), "346.39", "0.01");
                assertOwesAgain(follow(paid, OrderStep.refund(cny("0.01"), NOW)), "0.01", "346.39");
                assertOwesAgain(follow(paid, OrderStep.refund(cny("346.40"), NOW)), "346.40", "0.00");
            }
        }
        // 100.00 of the authorized 346.40 were taken, and 1.00 of it went back: 99.00 and 246.40 that can be taken
        OrderProcess taken = follow(
                OrderProcess.place(order().withTerms(PaymentTerms.AUTHORIZED)),
                OrderStep.authorize(cny("346.40"), NOW),
                OrderStep.pay(cny("100"), NOW));
        assertThat(taken.after(OrderStep.ship(all(), NOW)).isAccepted()).isTrue();
        assertThat(reason(
                        follow(taken, OrderStep.refund(cny("1"), NOW)).after(OrderStep.ship(all(), NOW)),
                        Locale.ENGLISH))
                .endsWith("CN¥346.40 must be paid first, and CN¥345.40 is; missing: CN¥1.00");
    }

    private static void assertOwesAgain(OrderProcess process, String missing, String kept) {
        OrderStep ship = OrderStep.ship(all(), NOW);
        assertThat(process.state()).isEqualTo(OrderState.PLACED);
        assertThat(process.balance()).isEqualTo(cny(missing));
        assertThat(reason(process.after(ship), Locale.ENGLISH))
                .isEqualTo("ship is not possible for order 77: CN¥346.40 must be paid first, and CN¥" + kept
                        + " is; missing: CN¥" + missing);
        assertThat(process.possible()).contains(OrderAction.PAY).doesNotContain(OrderAction.SHIP);
        assertThat(process.after(OrderStep.pay(cny(missing).plus(cny("0.01")), NOW))
                        .isAccepted())
                .isFalse();
        OrderProcess again = follow(process, OrderStep.pay(cny(missing), NOW));
        assertThat(again.state()).isEqualTo(OrderState.PAID);
        assertThat(again.after(ship).isAccepted()).isTrue();
    }

    /** 10.00 after all has left are a present; 10.00 before that, or for units that are announced, are not. */
    @Test
    void goodwillIsNotOwed() {
        OrderStep ten = OrderStep.refund(cny("10"), NOW);
        OrderProcess pleased = follow(DELIVERED, ten);
        assertThat(pleased.goodwill()).isEqualTo(cny("10"));
        assertThat(pleased.balance()).isEqualTo(cny("0"));
        assertThat(pleased.possible()).containsExactly(OrderAction.REFUND, OrderAction.REQUEST_RETURN);
        OrderProcess back = follow(pleased, OrderStep.requestReturn(all(), NOW), OrderStep.receiveReturn(all(), NOW));
        assertThat(back.balance()).isEqualTo(cny("-336.40")); // 336.40 for the goods; the 10.00 made up for shipping
        assertThat(follow(DELIVERED, OrderStep.refund(cny("30"), NOW), OrderStep.requestReturn(all(), NOW))
                        .after(OrderStep.receiveReturn(all(), NOW))
                        .orElseThrow()
                        .balance())
                .isEqualTo(cny("-316.40")); // no more than was paid and not refunded

        OrderProcess partly = follow(PAID, OrderStep.ship(teas(3), NOW), ten);
        assertThat(partly.balance()).isEqualTo(cny("10"));
        assertThat(partly.after(OrderStep.ship(Map.of(CUP, 1L), NOW)).isAccepted())
                .isFalse();

        OrderProcess early =
                follow(DELIVERED, OrderStep.requestReturn(teas(1), NOW), OrderStep.refund(cny("105.47"), NOW));
        assertThat(early.goodwill()).isEqualTo(cny("0"));
        assertThat(follow(early, OrderStep.receiveReturn(teas(1), NOW)).balance())
                .isEqualTo(cny("0"));
        assertThat(follow(early, OrderStep.declineReturn(teas(1), NOW)).balance())
                .isEqualTo(cny("105.47"));
        assertThat(follow(early, ten).goodwill()).isEqualTo(cny("10")); // beyond what is announced
    }

    /** Bought on account, not paid, and sent back: only the rest is to be paid. */
    @Test
    void whatCameBackNeedNotBePaid() {
        OrderProcess back = follow(
                OrderProcess.place(order().withTerms(PaymentTerms.ON_ACCOUNT)),
                OrderStep.ship(all(), NOW),
                OrderStep.deliver(all(), NOW),
                OrderStep.requestReturn(all(), NOW),
                OrderStep.receiveReturn(all(), NOW));
        assertThat(back.balance()).isEqualTo(cny("10")); // shipping
        assertThat(back.after(OrderStep.pay(cny("10.01"), NOW)).isAccepted()).isFalse();
        assertThat(follow(back, OrderStep.pay(cny("10"), NOW)).payment()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void tooManyAndTooMuchAreRefusedWithNumbers() {
        assertThat(PAID.after(OrderStep.ship(Map.of(TEA, 4L, CUP, 2L), NOW)).reasons())
                .extracting(reason -> reason.toText(Locale.ENGLISH))
                .containsExactly(
                        "ship is not possible for 2 units of line cup of order 77: only for 1",
                        "ship is not possible for 4 units of line tea of order 77: only for 3");
        assertThat(reason(PLACED.after(OrderStep.pay(cny("346.41"), NOW)), Locale.CHINA))
                .isEqualTo("订单 77 不能付款 " + cny("346.41").toText(Locale.CHINA) + "：最多 "
                        + cny("346.40").toText(Locale.CHINA));
        assertThat(PAID.after(OrderStep.refund(cny("346.41"), NOW)).reasons())
                .extracting(Reason::code)
                .containsExactly("order.too-much");
        assertThat(PLACED.after(OrderStep.authorize(cny("346.39"), NOW)).reasons())
                .extracting(Reason::code)
                .containsExactly("order.other-amount");
    }

    @Test
    void aCallersMistakeIsNoRefusal() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PAID.after(OrderStep.ship(Map.of(OrderLineId.of("pot"), 1L), NOW)))
                .withMessageStartingWith("line (pot) must be a line of order 77");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLACED.after(OrderStep.pay(Money.parse("EUR 1"), NOW)))
                .withMessage("amount (EUR 1.00) must be in CNY");
        assertThatIllegalArgumentException().isThrownBy(() -> OrderStep.pay(cny("0"), NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> OrderStep.ship(Map.of(), NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> OrderStep.ship(teas(0), NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> new OrderStep.WithUnits(OrderAction.PAY, teas(1), NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> new OrderStep.WithMoney(OrderAction.SHIP, cny("1"), NOW));
    }

    @Test
    void whatCostsNothingIsPaid() {
        OrderProcess free = OrderProcess.place(order().withCharges(List.of())
                .withLines(Orders.line(TEA, 2, Orders.amounts("10", "10", "0", "0", "0"))));
        assertStates(free, OrderState.PAID, PaymentState.PAID, ShipmentState.OPEN);
        assertThat(free.possible()).containsExactly(OrderAction.SHIP, OrderAction.CANCEL);
        assertThat(follow(free, OrderStep.cancel(teas(2), NOW)).payment()).isEqualTo(PaymentState.CANCELLED);
    }

    private static String reason(Decision<?> decision, Locale locale) {
        assertThat(decision.reasons()).hasSize(1);
        return decision.reasons().get(0).toText(locale);
    }
}
