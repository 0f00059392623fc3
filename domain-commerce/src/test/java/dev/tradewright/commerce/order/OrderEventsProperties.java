// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

import static dev.tradewright.commerce.order.Orders.CUP;
import static dev.tradewright.commerce.order.Orders.NOW;
import static dev.tradewright.commerce.order.Orders.TEA;
import static dev.tradewright.commerce.order.Orders.line;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.event.BusinessEvent;
import dev.tradewright.core.event.EventId;
import dev.tradewright.core.event.EventType;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What an order tells the books adds up. */
class OrderEventsProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 11);

    @Example
    void placedSaysAllAmounts() {
        BusinessEvent placed = OrderEvents.placed(EventId.of("e-1"), Orders.order(), DAY);
        assertThat(OrderEvents.PLACED.violations(placed)).isEmpty();
        assertThat(placed.amount("list")).isEqualTo(Orders.cny("369.00"));
        assertThat(placed.amount("discount")).isEqualTo(Orders.cny("22.60"));
        assertThat(placed.amount("discounted")).isEqualTo(Orders.cny("346.40"));
        assertThat(placed.amount("net")).isEqualTo(Orders.cny("310.00"));
        assertThat(placed.amount("tax")).isEqualTo(Orders.cny("36.40"));
        assertThat(placed.amount("gross")).isEqualTo(Orders.cny("346.40"));
        assertThat(placed.dimension("channel")).isEqualTo("web");
        assertThat(placed.source()).hasToString("order:77");
        assertThat(OrderEvents.types())
                .extracting(EventType::name)
                .doesNotHaveDuplicates()
                .hasSize(6);
    }

    /** The example of the documentation: 339.00 for three, two shipped and one cancelled. */
    @Example
    void sharesAreThoseOfTheUnits() {
        Order order = Orders.order()
                .withCharges(List.of())
                .withLines(line(TEA, 3, Orders.amounts("339.00", "0", "300.00", "39.00", "339.00")));
        OrderProcess paid = Orders.follow(OrderProcess.place(order), OrderStep.pay(Orders.cny("339"), NOW));
        OrderStep ship = OrderStep.ship(Orders.teas(2), NOW);
        OrderProcess shipped = Orders.follow(paid, ship);
        OrderStep cancel = OrderStep.cancel(Orders.teas(1), NOW);
        OrderProcess cancelled = Orders.follow(shipped, cancel);

        assertThat(event(ship, paid, shipped).orElseThrow().amounts())
                .isEqualTo(
                        Map.of("gross", Orders.cny("226.00"), "net", Orders.cny("200.00"), "tax", Orders.cny("26.00")));
        assertThat(event(cancel, shipped, cancelled).orElseThrow().amount("gross"))
                .isEqualTo(Orders.cny("113.00"));
    }

    /** Whatever happens in which order: shipped and cancelled add up to what was placed, returned to what is refundable, money to money. */
    @Property(tries = 300)
    void theBooksAddUp(@ForAll long seed) {
        Random random = new Random(seed);
        Order order = Order.builder()
                .id(OrderId.of("1"))
                .placedAt(NOW)
                .terms(PaymentTerms.ON_ACCOUNT)
                .addLines(line(TEA, 1 + random.nextInt(7), amounts(random)))
                .addLines(line(CUP, 1 + random.nextInt(3), amounts(random)))
                .addCharges(OrderCharge.of("shipping", amounts(random)))
                .build();
        OrderProcess process = OrderProcess.place(order);
        Map<String, Money> sums = new HashMap<>();
        for (int i = 0; i < 400 && !process.possible().isEmpty(); i++) {
            OrderAction action =
                    process.possible().get(random.nextInt(process.possible().size()));
            OrderStep step = step(process, action, random);
            OrderProcess after = process.after(step).toOptional().orElse(process);
            if (!after.equals(process)) {
                event(step, process, after)
                        .ifPresent(told -> told.amounts().forEach((name, amount) -> {
                            assertThat(amount.isNegative()).isFalse();
                            sums.merge(told.type() + " " + name, amount, Money::plus);
                        }));
            }
            process = after;
        }
        boolean done = process.lines().values().stream().allMatch(line -> line.shipped() == line.kept());
        if (done) {
            for (String name : List.of("gross", "net", "tax")) {
                Money placed = OrderEvents.placed(EventId.of("p"), order, DAY).amount(name);
                assertThat(sum(sums, "commerce.order-shipped " + name)
                                .plus(sum(sums, "commerce.order-cancelled " + name)))
                        .isEqualTo(placed);
            }
        }
        assertThat(sum(sums, "commerce.order-paid paid")).isEqualTo(process.paid());
        assertThat(sum(sums, "commerce.order-refunded refunded")).isEqualTo(process.refunded());
        assertThat(sum(sums, "commerce.order-returned gross"))
                .isEqualTo(process.refundable().map(lines -> lines.refunded()).orElse(minor(0)));
    }

    private static Money sum(Map<String, Money> sums, String name) {
        return sums.getOrDefault(name, minor(0));
    }

    private static OrderStep step(OrderProcess process, OrderAction action, Random random) {
        if (action.compareTo(OrderAction.REFUND) <= 0) {
            long most = Math.max(1, process.order().total().gross().minorUnits());
            return new OrderStep.WithMoney(action, minor(1 + random.nextLong(most)), NOW);
        }
        OrderLineId line = random.nextBoolean() ? TEA : CUP;
        return new OrderStep.WithUnits(action, Map.of(line, 1L + random.nextInt(3)), NOW);
    }

    private static OrderAmounts amounts(Random random) {
        long gross = random.nextInt(50_000);
        long tax = gross * 13 / 113;
        return OrderAmounts.of(minor(gross + 7), minor(7), minor(gross - tax), minor(tax), minor(gross));
    }

    private static Optional<BusinessEvent> event(OrderStep step, OrderProcess before, OrderProcess after) {
        return OrderEvents.of(EventId.of("e"), step, OrderChange.of(before, after), DAY);
    }

    private static Money minor(long units) {
        return Money.ofMinor(CurrencyUnit.of("CNY"), units);
    }
}
