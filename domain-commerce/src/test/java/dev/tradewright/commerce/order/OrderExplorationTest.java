// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.order;

import static dev.tradewright.commerce.order.Orders.CUP;
import static dev.tradewright.commerce.order.Orders.NOW;
import static dev.tradewright.commerce.order.Orders.TEA;
import static dev.tradewright.commerce.order.Orders.line;
import static dev.tradewright.commerce.order.Orders.plain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.lifecycle.Lifecycle;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Everything that can become of small orders, each step tried everywhere: what holds here holds without exception. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrderExplorationTest {

    private record Edge(OrderProcess from, OrderStep step, OrderProcess to) {}

    /** All that can be reached, with the possible steps. */
    private final Map<OrderProcess, List<Edge>> reached = new LinkedHashMap<>();

    @BeforeAll
    void explore() {
        for (PaymentTerms terms : PaymentTerms.values()) {
            for (Order.Builder order : List.of(
                    order().addLines(line(TEA, 3, plain(fen(2)))), // the share of one is less than a cent
                    order().addLines(line(TEA, 2, plain(fen(0)))), // for nothing
                    order().addLines(line(TEA, 1, plain(fen(2))), line(CUP, 2, plain(fen(1)))),
                    order().addLines(line(TEA, 1, plain(fen(2))), line(CUP, 1, plain(fen(0)))),
                    order().addLines(line(TEA, 2, plain(fen(1))))
                            .addCharges(OrderCharge.of("shipping", plain(fen(1)))))) {
                explore(OrderProcess.place(order.terms(terms).build()));
            }
        }
    }

    private static Order.Builder order() {
        return Order.builder().id(OrderId.of("1")).placedAt(NOW);
    }

    private static Money fen(long minor) {
        return Money.ofMinor(CurrencyUnit.of("CNY"), minor);
    }

    private void explore(OrderProcess start) {
        // refunding and paying again could go on without end: a cent more than the order costs is enough, and for one
        // line
        Money total = start.order().total().gross();
        Money most = start.lines().size() == 1 ? total.plus(fen(1)) : total;
        Deque<OrderProcess> open = new ArrayDeque<>(List.of(start));
        reached.put(start, new ArrayList<>());
        while (!open.isEmpty()) {
            OrderProcess process = open.remove();
            for (OrderStep step : steps(process)) {
                process.after(step).toOptional().ifPresent(after -> {
                    reached.get(process).add(new Edge(process, step, after));
                    if (!after.paid().isGreaterThan(most) && reached.putIfAbsent(after, new ArrayList<>()) == null) {
                        open.add(after);
                    }
                });
            }
        }
    }

    private static List<OrderStep> steps(OrderProcess process) {
        List<OrderStep> steps = new ArrayList<>();
        for (long count = 1; count <= 3; count++) {
            for (OrderAction action : OrderAction.values()) {
                if (action.compareTo(OrderAction.REFUND) <= 0) {
                    steps.add(new OrderStep.WithMoney(action, fen(count), NOW));
                } else {
                    for (OrderLineId line : process.lines().keySet()) {
                        steps.add(new OrderStep.WithUnits(action, Map.of(line, count), NOW));
                    }
                }
            }
        }
        return steps;
    }

    private List<Edge> edges() {
        return reached.values().stream().flatMap(List::stream).toList();
    }

    @Test
    void thereIsEnoughToSee() {
        assertThat(reached).hasSizeGreaterThan(5_000);
        assertThat(reached.keySet().stream().map(OrderProcess::state)).contains(OrderState.values());
        assertThat(reached.keySet().stream().map(OrderProcess::payment)).contains(PaymentState.values());
        assertThat(reached.keySet().stream().map(OrderProcess::shipment)).contains(ShipmentState.values());
    }

    @Test
    void thePaymentTableIsWhatHappens() {
        assertTable(
                OrderLifecycles.payment(),
                OrderProcess::payment,
                true,
                OrderAction.AUTHORIZE,
                OrderAction.PAY,
                OrderAction.REFUND,
                OrderAction.CANCEL,
                OrderAction.RECEIVE_RETURN);
    }

    @Test
    void theShipmentTableIsWhatHappens() {
        assertTable(
                OrderLifecycles.shipment(),
                OrderProcess::shipment,
                true,
                OrderAction.SHIP,
                OrderAction.DELIVER,
                OrderAction.CANCEL);
    }

    @Test
    void theReturnsTableIsWhatHappens() {
        assertTable(
                OrderLifecycles.returns(),
                OrderProcess::returns,
                true,
                OrderAction.REQUEST_RETURN,
                OrderAction.DECLINE_RETURN,
                OrderAction.RECEIVE_RETURN);
    }

    @Test
    void theOrderTableIsWhatChanges() {
        assertTable(OrderLifecycles.order(), OrderProcess::state, false, OrderAction.values());
    }

    /** The table has all rows that are taken and no others, and leads where the order goes; no action of another table changes this view. */
    private <S> void assertTable(
            Lifecycle<S, OrderAction, OrderChange, Object> table,
            Function<OrderProcess, S> view,
            boolean withStays,
            OrderAction... actions) {
        Set<OrderAction> own = EnumSet.copyOf(List.of(actions));
        Set<String> taken = new TreeSet<>();
        for (Edge edge : edges()) {
            S from = view.apply(edge.from());
            S to = view.apply(edge.to());
            OrderAction action = edge.step().action();
            if (!own.contains(action)) {
                assertThat(to).isEqualTo(from);
            } else if (withStays || !from.equals(to)) {
                taken.add(from + " " + action.name() + " " + to);
                assertThat(table.step(from, action, OrderChange.of(edge.from(), edge.to()))
                                .orElseThrow()
                                .to())
                        .isEqualTo(to);
            }
        }
        Set<String> rows = new TreeSet<>();
        table.transitions()
                .forEach(row -> rows.add(row.from() + " " + row.event().name() + " " + row.to()));
        assertThat(rows).isEqualTo(taken);
        assertThat(reached.keySet().stream().map(view))
                .containsAll(table.initial())
                .containsAll(table.ends());
    }

    @Test
    void possibleIsExactlyWhatCanBeDone() {
        reached.forEach((process, edges) -> assertThat(process.possible())
                .containsExactlyElementsOf(edges.stream()
                        .map(edge -> edge.step().action())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(OrderAction.class)))));
    }

    @Test
    void nothingLeavesAfterCancellingAndNothingDeliveredIsCancelled() {
        for (Edge edge : edges()) {
            if (edge.from().state() == OrderState.CANCELLED) {
                assertThat(edge.step().action()).isEqualTo(OrderAction.REFUND);
            }
            boolean delivered = edge.from().lines().values().stream().anyMatch(line -> line.delivered() > 0);
            if (delivered) {
                assertThat(edge.to().state()).isNotIn(OrderState.CANCELLED, OrderState.PLACED, OrderState.PAID);
            }
        }
    }

    /** Going backwards from all that are at an end, with nothing owed either way, one comes to every order. */
    @Test
    void noOrderIsStuck() {
        Map<OrderProcess, List<OrderProcess>> before = new HashMap<>();
        edges().forEach(edge ->
                before.computeIfAbsent(edge.to(), to -> new ArrayList<>()).add(edge.from()));
        Set<OrderProcess> settled = new HashSet<>();
        reached.keySet().stream()
                .filter(process -> OrderLifecycles.order().ends().contains(process.state()))
                .forEach(settled::add);
        Deque<OrderProcess> open = new ArrayDeque<>(settled);
        while (!open.isEmpty()) {
            for (OrderProcess process : before.getOrDefault(open.remove(), List.of())) {
                if (settled.add(process)) {
                    open.add(process);
                }
            }
        }
        assertThat(settled).isEqualTo(reached.keySet());
    }

    @Test
    void theMoneyAddsUpEverywhere() {
        for (OrderProcess process : reached.keySet()) {
            assertThat(process.due().isNegative()).isFalse();
            assertThat(process.refunded().isGreaterThan(process.paid())).isFalse();
            Money kept = process.paid().minus(process.refunded());
            assertThat(kept.isGreaterThan(process.order().total().gross())).isFalse();
            assertThat(process.balance().plus(kept).isNegative()).isFalse(); // no more goes back than is there
            process.refundable()
                    .ifPresent(lines -> assertThat(lines.refunded().isGreaterThan(process.due()))
                            .isFalse());
        }
    }

    /** Up to what is owed can be paid; when all has left no refund makes more be owed, unless for announced units; unpaid goods stay. */
    @Test
    void paymentsAndRefundsFollowTheBalance() {
        for (Edge edge : edges()) {
            OrderProcess from = edge.from();
            long owed = Math.max(0, from.balance().minorUnits());
            long owedAfter = Math.max(0, edge.to().balance().minorUnits());
            boolean allLeft = from.lines().values().stream().allMatch(line -> line.shipped() == line.kept());
            switch (edge.step().action()) {
                case PAY ->
                    assertThat(((OrderStep.WithMoney) edge.step()).amount().minorUnits() + owedAfter)
                            .isEqualTo(owed);
                case REFUND -> {
                    if (allLeft && from.returns() != ReturnState.REQUESTED) {
                        assertThat(owedAfter).isEqualTo(owed);
                    }
                }
                case SHIP -> {
                    if (from.order().terms() == PaymentTerms.PREPAID) {
                        assertThat(owed).isZero();
                    }
                }
                default -> assertThat(owedAfter).isLessThanOrEqualTo(owed);
            }
        }
    }

    @Test
    void allTablesAreDrawnInBothLanguages() {
        assertThat(OrderLifecycles.order().toMermaid(Locale.ENGLISH))
                .contains("DELIVERED --> RETURN_REQUESTED : request return");
        assertThat(OrderLifecycles.payment().toMermaid(Locale.CHINA)).contains("待付款", "付款");
        assertThat(OrderLifecycles.shipment().toMermaid(Locale.CHINA)).contains("部分发货");
        assertThat(OrderLifecycles.returns().toMermaid(Locale.CHINA)).contains("申请退货");
    }
}
