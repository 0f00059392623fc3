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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                "discount (CNY 22.59) must leave of the list price CNY 339.00 from CNY 280.00 (net) to CNY 316.40 (gross), not CNY 316.41",
                "339",
                "22.59",
                "280",
                "36.40",
                "316.40");
        assertRefused(
                "discount (CNY 59.01) must leave of the list price CNY 339.00 from CNY 280.00 (net) to CNY 316.40 (gross), not CNY 279.99",
                "339",
                "59.01",
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

    @ParameterizedTest
    @CsvSource({
        // list, discount, net, tax, gross, included tax, added tax
        "339, 22.60, 280, 36.40, 316.40, 36.40, 0", // all of it in the price of 316.40
        "100, 10, 90, 11.70, 101.70, 0, 11.70", // all of it on top of the price of 90.00
        "12, 0, 10, 2.50, 12.50, 2.00, 0.50", // 20 % in the price of 12.00, 5 % of 10.00 on top
        "9, 9, 0, 0, 0, 0, 0",
        "9, 9, 0, 0.25, 0.25, 0, 0.25", // a deposit is paid for what is free, too
    })
    void aPriceIsTheNetWithTheIncludedTaxesAndTheGrossWithoutTheAdded(
            String list, String discount, String net, String tax, String gross, String included, String added) {
        OrderAmounts amounts = amounts(list, discount, net, tax, gross);

        assertThat(amounts.includedTax()).isEqualTo(cny(included));
        assertThat(amounts.addedTax()).isEqualTo(cny(added));
    }

    @Test
    void pricesWithTaxGoTogetherWithPricesWithoutInOneOrder() {
        Order order = Order.builder()
                .from(order())
                .lines(List.of(
                        line(TEA, 1, amounts("113", "0", "100", "13", "113")),
                        line(CUP, 1, amounts("100", "0", "100", "13", "113"))))
                .charges(List.of())
                .build();

        // 113 + 100 = 213 is neither the net of 200 nor the gross of 226
        assertThat(order.total()).isEqualTo(amounts("213", "0", "200", "26", "226"));
        assertThat(order.total().includedTax()).isEqualTo(cny("13"));
        assertThat(order.total().addedTax()).isEqualTo(cny("13"));
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
