// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.lifecycle;

import static dev.tradewright.core.lifecycle.LifecycleTest.Event.CANCEL;
import static dev.tradewright.core.lifecycle.LifecycleTest.Event.DELIVER;
import static dev.tradewright.core.lifecycle.LifecycleTest.Event.PAY;
import static dev.tradewright.core.lifecycle.LifecycleTest.State.CANCELLED;
import static dev.tradewright.core.lifecycle.LifecycleTest.State.DELIVERED;
import static dev.tradewright.core.lifecycle.LifecycleTest.State.PAID;
import static dev.tradewright.core.lifecycle.LifecycleTest.State.PARTLY_PAID;
import static dev.tradewright.core.lifecycle.LifecycleTest.State.PLACED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.decision.InvalidRulesException;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.sample.SampleTax;
import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    enum State implements Localized {
        PLACED("待付款"),
        PARTLY_PAID("部分付款"),
        PAID("已付款"),
        DELIVERED("已送达"),
        CANCELLED("已取消");

        private final String chinese;

        State(String chinese) {
            this.chinese = chinese;
        }

        @Override
        public String toText(Locale locale) {
            return Messages.isChinese(locale) ? chinese : name();
        }
    }

    enum Event {
        PAY,
        DELIVER,
        CANCEL
    }

    record Order(long total, long paid, boolean locked) {
        static final Order UNPAID = new Order(100, 0, false);
        static final Order PAID = new Order(100, 100, false);
    }

    private static final Reason NOTHING_PAID = note(1);
    private static final Reason LOCKED = note(2);

    private static final Lifecycle<State, Event, Order, String> ORDER = Lifecycle.<State, Event, Order, String>builder(
                    "order", State.class, Event.class)
            .initial(PLACED)
            .ends(DELIVERED, CANCELLED)
            .from(PLACED, PARTLY_PAID)
            .on(PAY)
            .to(State.PAID)
            .when("paid in full", order -> order.paid() >= order.total(), order -> note(order.paid()))
            .from(PLACED, PARTLY_PAID)
            .on(PAY)
            .to(PARTLY_PAID)
            .when("something paid", order -> order.paid() > 0, order -> NOTHING_PAID)
            .from(PAID)
            .on(DELIVER)
            .to(DELIVERED)
            .from(PLACED, PARTLY_PAID, PAID)
            .on(CANCEL)
            .to(CANCELLED)
            .when("not locked", order -> !order.locked(), order -> LOCKED)
            .then("release stock", order -> List.of("release"))
            .then("refund", order -> order.paid() == 0 ? List.of() : List.of("refund " + order.paid()))
            .compile();

    @Test
    void aStepLeadsToAStateAndBringsAboutItsEffects() {
        assertThat(ORDER.step(PAID, CANCEL, Order.PAID))
                .isEqualTo(Decision.accepted(new Step<>(PAID, CANCEL, CANCELLED, List.of("release", "refund 100"))));
        assertThat(ORDER.step(PLACED, CANCEL, Order.UNPAID).orElseThrow().effects())
                .containsExactly("release");
    }

    @Test
    void ofSeveralTransitionsTheFirstWhoseGuardsHoldIsTaken() {
        assertThat(ORDER.step(PLACED, PAY, Order.PAID).orElseThrow().to()).isEqualTo(PAID);
        assertThat(ORDER.step(PLACED, PAY, new Order(100, 40, false))
                        .orElseThrow()
                        .to())
                .isEqualTo(PARTLY_PAID);
        assertThat(ORDER.step(PLACED, PAY, Order.UNPAID)).isEqualTo(Decision.refused(note(0), NOTHING_PAID));
    }

    @Test
    void anIllegalStepSaysWhatIsPossibleNow() {
        assertRefused(
                PLACED,
                Order.UNPAID,
                "DELIVER is not possible in state PLACED; possible now: CANCEL",
                "状态“待付款”下不允许“DELIVER”；当前可执行：CANCEL");
        assertRefused(
                PLACED,
                new Order(100, 40, false),
                "DELIVER is not possible in state PLACED; possible now: PAY, CANCEL",
                "状态“待付款”下不允许“DELIVER”；当前可执行：PAY、CANCEL");
        assertRefused(
                PLACED,
                new Order(100, 0, true),
                "DELIVER is not possible in state PLACED, and nothing else is for now",
                "状态“待付款”下不允许“DELIVER”，当前也没有其他可执行的操作");
        assertRefused(
                CANCELLED,
                Order.UNPAID,
                "DELIVER is not possible in state CANCELLED, in which nothing more can happen",
                "状态“已取消”下不允许“DELIVER”，该状态不能再流转");
        assertThat(ORDER.step(CANCELLED, PAY, Order.UNPAID).reasons().get(0).code())
                .isEqualTo("lifecycle.ended");
    }

    private static void assertRefused(State state, Order order, String english, String chinese) {
        List<Reason> reasons = ORDER.step(state, DELIVER, order).reasons();

        assertThat(reasons).extracting(reason -> reason.toText(Locale.US)).containsExactly(english);
        assertThat(reasons).extracting(reason -> reason.toText(Locale.CHINA)).containsExactly(chinese);
    }

    @Test
    void aRunEndsAtTheFirstRefusal() {
        Run<State, Event, String> run = ORDER.run(PLACED, List.of(PAY, DELIVER, CANCEL, PAY), Order.PAID);

        assertThat(run.state()).isEqualTo(DELIVERED);
        assertThat(run.refusedAt()).hasValue(2);
        assertThat(run.steps()).hasSize(2);
        assertThat(run.isComplete()).isFalse();
        assertThat(run.reasons()).extracting(Reason::code).containsExactly("lifecycle.ended");

        Run<State, Event, String> complete = ORDER.run(PLACED, List.of(PAY, CANCEL), Order.PAID);
        assertThat(complete.isComplete()).isTrue();
        assertThat(complete.refusedAt()).isEmpty();
        assertThat(complete.effects()).containsExactly("release", "refund 100");
        assertThat(ORDER.run(PAID, List.of(), Order.PAID).state()).isEqualTo(PAID);
    }

    @Test
    void printsItselfAsAMermaidDiagram() {
        assertThat(ORDER.toMermaid(Locale.ROOT)).isEqualTo("""
                stateDiagram-v2
                    [*] --> PLACED
                    PLACED --> PAID : PAY [paid in full]
                    PARTLY_PAID --> PAID : PAY [paid in full]
                    PLACED --> PARTLY_PAID : PAY [something paid]
                    PARTLY_PAID --> PARTLY_PAID : PAY [something paid]
                    PAID --> DELIVERED : DELIVER
                    PLACED --> CANCELLED : CANCEL [not locked] / release stock, refund
                    PARTLY_PAID --> CANCELLED : CANCEL [not locked] / release stock, refund
                    PAID --> CANCELLED : CANCEL [not locked] / release stock, refund
                    DELIVERED --> [*]
                    CANCELLED --> [*]
                """);
        assertThat(ORDER.toMermaid(Locale.CHINA)).startsWith("""
                stateDiagram-v2
                    state "待付款" as PLACED
                    state "部分付款" as PARTLY_PAID
                """);
    }

    @Test
    void namesThatMermaidDoesNotTakeGetAnAlias() {
        Lifecycle<String, String, Object, Object> odd = Lifecycle.<String, String, Object, Object>builder(
                        "odd", List.of("in transit", "end"), List.of("a:b"))
                .initial("in transit")
                .ends("end")
                .from("in transit")
                .on("a:b")
                .to("end")
                .compile();

        assertThat(odd.toMermaid(Locale.ROOT)).isEqualTo("""
                stateDiagram-v2
                    state "in transit" as s0_
                    state "end" as s1_
                    [*] --> s0_
                    s0_ --> s1_ : a#58;b
                    s1_ --> [*]
                """);
    }

    @Test
    void listsTheWaysFromBeginningToEnd() {
        assertThat(ORDER.paths(100))
                .extracting(Path::toString)
                .containsExactly(
                        "PLACED -PAY-> PAID -DELIVER-> DELIVERED",
                        "PLACED -PAY-> PAID -CANCEL-> CANCELLED",
                        "PLACED -PAY-> PARTLY_PAID -PAY-> PAID -DELIVER-> DELIVERED",
                        "PLACED -PAY-> PARTLY_PAID -PAY-> PAID -CANCEL-> CANCELLED",
                        "PLACED -PAY-> PARTLY_PAID -CANCEL-> CANCELLED",
                        "PLACED -CANCEL-> CANCELLED");
        assertThat(ORDER.paths(2)).hasSize(2);
        assertThat(ORDER.paths(1).get(0).events()).containsExactly(PAY, DELIVER);
    }

    @Test
    void showsItsParts() {
        assertThat(ORDER).hasToString("order: 5 states, 8 transitions");
        assertThat(ORDER.states()).containsExactly(State.values());
        assertThat(ORDER.initial()).containsExactly(PLACED);
        assertThat(ORDER.ends()).containsExactly(DELIVERED, CANCELLED);
        assertThat(ORDER.events(PLACED)).containsExactly(PAY, CANCEL);
        assertThat(ORDER.events(CANCELLED)).isEmpty();
        assertThat(ORDER.possible(PLACED, Order.UNPAID)).containsExactly(CANCEL);
        assertThat(ORDER.transitions().get(5))
                .hasToString("PLACED -CANCEL [not locked] / release stock, refund-> CANCELLED");
    }

    @Test
    void everythingWrongWithATableIsSaidAtOnce() {
        LifecycleBuilder<String, String, Object, Object> wrong = Lifecycle.<String, String, Object, Object>builder(
                        "wrong", List.of("a", "b", "c", "island", "loop", "pool", "a"), List.of("x", "y", "z"))
                .initial("a", "start")
                .ends("b")
                .from("a")
                .on("x")
                .to("b")
                .from("a")
                .on("x")
                .to("c")
                .from("a")
                .on("y")
                .to("loop")
                .from("loop")
                .on("y")
                .to("pool")
                .from("pool")
                .on("y")
                .to("loop")
                .from("a")
                .on("go")
                .to("nowhere")
                .from("island")
                .on("x")
                .to("a");

        InvalidRulesException refused = catchThrowableOfType(InvalidRulesException.class, wrong::compile);

        assertThat(refused).hasMessage("""
                Invalid wrong: 10 findings
                  warning: /events/2 (z) is used by no transition
                  /initial/1 (start) is not a declared state; known: a, b, c, island, loop, pool, a
                  /states/2 (c) has no way out and is not declared an end
                  /states/3 (island) cannot be reached from an initial state
                  warning: /states/4 (loop) leads to no end
                  warning: /states/5 (pool) leads to no end
                  /states/6 (a) is declared twice
                  /transitions/1 (a -x-> c) can never be taken: transition 0 (a -x-> b) comes first and has no condition
                  /transitions/5/event (go) is not a declared event; known: x, y, z
                  /transitions/5/to (nowhere) is not a declared state; known: a, b, c, island, loop, pool, a""");
        assertThat(refused.message(Locale.CHINA)).contains("/states/3（island）从任何初始状态都无法到达");
        assertThat(refused.findings()).isEqualTo(wrong.findings());
        assertThat(Lifecycle.builder("empty", List.of("a"), List.of()).ends("a").findings())
                .extracting(Finding::code)
                .containsExactly("lifecycle.no-initial-state");
    }

    @Test
    void aTableWithoutEndsMayTurnForEver() {
        Lifecycle<String, String, Object, Object> shop = Lifecycle.<String, String, Object, Object>builder(
                        "shop", List.of("open", "closed"), List.of("open", "close"))
                .initial("closed")
                .from("closed")
                .on("open")
                .to("open")
                .from("open")
                .on("close")
                .to("closed")
                .from("open")
                .on("open")
                .stay()
                .compile();

        assertThat(shop.run("closed", List.of("open", "open", "close"), "").state())
                .isEqualTo("closed");
        assertThat(shop.paths(10)).isEmpty();
    }

    @Test
    void mistakesOfTheCallerAreNamed() {
        LifecycleBuilder<String, String, Object, Object> builder =
                Lifecycle.builder("shop", List.of("open"), List.of("close"));

        assertThatIllegalStateException()
                .isThrownBy(() -> builder.then("nothing", subject -> List.of()))
                .withMessage("no transition was written yet\nMaybe begin with from(...).on(...).to(...)");
        Lifecycle<String, String, Object, Object> shop =
                builder.initial("open").ends("open").compile();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shop.step("shut", "close", ""))
                .withMessage("state (shut) is not a state of shop\nMaybe one of [open]");
        assertThatIllegalArgumentException().isThrownBy(() -> shop.run("shut", List.of(), ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shop.paths(0))
                .withMessage("limit (0) must be from 1 to 2147483647");
    }

    @Test
    void everyCodeHasWords() {
        assertThat(Stream.of("not-possible", "blocked", "ended").map(code -> "lifecycle." + code))
                .allMatch(Lifecycle.TEXTS::has);
    }

    private static Reason note(long number) {
        return Reason.of(SampleTax.TEXTS, "sample.note").with("number", number);
    }
}
