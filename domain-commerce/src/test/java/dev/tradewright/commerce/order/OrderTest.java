// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

import static dev.tradewright.commerce.order.Orders.CUP;
import static dev.tradewright.commerce.order.Orders.TEA;
import static dev.tradewright.commerce.order.Orders.amounts;
import static dev.tradewright.commerce.order.Orders.cny;
import static dev.tradewright.commerce.order.Orders.line;
import static dev.tradewright.commerce.order.Orders.order;
import static dev.tradewright.commerce.order.Orders.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tradewright.commerce.customer.CustomerId;
import dev.tradewright.commerce.customer.PostalAddress;
import dev.tradewright.contract.ValueContract;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.place.Place;
import dev.tradewright.core.value.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {

    @Test
    void theTotalIsTheSumOfLinesAndCharges() {
        // 316.40 + 20 + 10, tax 36.40, list 339 + 20 + 10
        assertThat(order().total()).isEqualTo(amounts("369.00", "22.60", "310.00", "36.40", "346.40"));
        assertThat(order().total().discounted()).isEqualTo(cny("346.40"));
    }

    @Test
    void amountsAddUp() {
        assertRefused(
                "gross (CNY 316.41) must be net CNY 280.00 + tax CNY 36.40", "339", "22.60", "280", "36.40", "316.41");
        assertRefused(
                "discount (CNY 22.61) must leave of the list price CNY 339.00 the net",
                "339",
                "22.61",
                "280",
                "36.40",
                "316.40");
        assertRefused("tax (CNY -1.00) must be 0 or more", "9", "0", "10", "-1", "9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrderAmounts.of(cny("9"), cny("0"), cny("9"), Money.parse("EUR 0"), cny("9")))
                .withMessage("tax (EUR 0.00) must be in CNY");
        // prices without tax: 100 - 10 = 90 net, 11.70 tax
        assertThat(amounts("100", "10", "90", "11.70", "101.70").discounted()).isEqualTo(cny("90"));
    }

    private static void assertRefused(
            String message, String list, String discount, String net, String tax, String gross) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> amounts(list, discount, net, tax, gross))
                .withMessageStartingWith(message);
    }

    @Test
    void refusesWhatIsNoOrderAllAtOnce() {
        InvalidValueException refused = catchThrowableOfType(
                InvalidValueException.class,
                () -> Order.builder()
                        .from(order())
                        .lines(List.of(
                                line(TEA, 1, amounts("113", "0", "100", "13", "113")),
                                line(TEA, 1, amounts("100", "0", "100", "13", "113")),
                                line(CUP, 1, plain(Money.parse("EUR 1")))))
                        .build());
        assertThat(refused.violations())
                .extracting(violation -> violation.path() + " " + violation.code())
                .containsExactly(
                        "lines mixed-prices",
                        "lines[1].id named-twice",
                        "lines[2].amounts other-currency",
                        "lines[2].unitPrice other-currency");
        assertThat(refused.getMessage()).contains("lines[2].amounts (EUR) must be in CNY like the first line");
        assertThatIllegalArgumentException().isThrownBy(() -> line(TEA, 0, plain(cny("1"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> order().withLines(List.of()))
                .withMessageContaining("lines");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> order().line(OrderLineId.of("pot")))
                .withMessage("line (pot) must be a line of order 77\nMaybe one of [tea, cup]");
    }

    @Test
    void isReadBackFromJsonAndShowsNoAddress() {
        Order order = order().withCustomer(CustomerId.of("C-1"))
                .withTerms(PaymentTerms.ON_ACCOUNT)
                .withShipTo(PostalAddress.builder()
                        .recipient("张三")
                        .place(Place.parse("CN-ZJ/330100"))
                        .addLines("文三路90号")
                        .build());
        JsonMapping mapping = JsonMapping.standard();
        assertThat(mapping.read(mapping.write(order), Order.class).orElseThrow())
                .isEqualTo(order);
        assertThat(order.toString()).contains("77").doesNotContain("张三", "文三路");
    }

    @Test
    void keepsTheContractOfValues() {
        OrderProcess placed = OrderProcess.place(order());
        ValueContract.of(
                        placed,
                        placed.after(OrderStep.pay(cny("1"), Orders.NOW)).orElseThrow(),
                        placed.after(OrderStep.authorize(cny("346.40"), Orders.NOW))
                                .orElseThrow(),
                        placed.after(OrderStep.cancel(Orders.teas(1), Orders.NOW))
                                .orElseThrow())
                .holds();
        ValueContract.of(OrderId.of("1"), OrderId.of("2")).parsedBy(OrderId::of).holds();
        ValueContract.of(OrderLineId.of("1"), OrderLineId.of("2"))
                .parsedBy(OrderLineId::of)
                .holds();
    }
}
