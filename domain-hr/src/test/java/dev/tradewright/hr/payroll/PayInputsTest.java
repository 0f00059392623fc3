// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import static dev.tradewright.hr.payroll.Pay.E1;
import static dev.tradewright.hr.payroll.Pay.MARCH;
import static dev.tradewright.hr.payroll.Pay.WAGE;
import static dev.tradewright.hr.payroll.Pay.cny;
import static dev.tradewright.hr.payroll.Pay.code;
import static dev.tradewright.hr.payroll.Pay.component;
import static dev.tradewright.hr.payroll.Pay.number;
import static dev.tradewright.hr.payroll.Pay.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.money.CurrencyMismatchException;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.Timeline;
import dev.tradewright.hr.employment.Employment;
import dev.tradewright.hr.employment.Employments;
import dev.tradewright.hr.employment.PayUnit;
import dev.tradewright.hr.payroll.formula.Formula;
import dev.tradewright.hr.payroll.formula.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PayInputsTest {

    private static final ComponentCode LEVEL = code("LEVEL");
    private static final ComponentCode HOURLY = code("HOURLY");
    private static final ComponentCode UNION = code("UNION");
    private static final ComponentCode SALES = code("SALES");
    private static final ComponentCode A = code("A");
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate TENTH = LocalDate.of(2026, 3, 10);

    private static final PayEngine ENGINE = PayEngine.compile(structure()
            .addInputs(
                    PayInput.of("LEVEL", Unit.FACTOR),
                    PayInput.of("HOURLY", Unit.HOUR_RATE),
                    PayInput.of("UNION", Unit.TRUTH),
                    PayInput.of("SALES", Unit.MONEY).withMerging(PayInput.Merging.SUM))
            .addComponents(
                    component("A", "WAGE * LEVEL + SALES"),
                    component("PER_HOUR", "HOURLY * 8 hours"),
                    component("FEE", "10").withCondition(Formula.parse("UNION")))
            .build());

    private static PayInputs.Builder given() {
        return ENGINE.inputs()
                .set(WAGE, cny("5000"))
                .set(LEVEL, number("1"))
                .set(HOURLY, number("12.5"))
                .set(UNION, true);
    }

    private static Money paid(PayInputs.Builder inputs, ComponentCode code) {
        return ENGINE.pay(E1, MARCH, inputs.build()).amount(code);
    }

    private record Refusal(String message, Consumer<PayInputs.Builder> call) {
        @Override
        public String toString() {
            return message;
        }
    }

    private static Refusal refusal(String message, Consumer<PayInputs.Builder> call) {
        return new Refusal(message, call);
    }

    static List<Refusal> refusals() {
        Decimal one = number("1");
        DateRange march = MARCH.range();
        Timeline<Money> always = Timeline.always(cny("1"));
        return List.of(
                refusal("input (NONE) must be an input of the pay structure", in -> in.set(code("NONE"), cny("1"))),
                refusal("input (A) must be an input of the pay structure", in -> in.set(A, one)),
                refusal("input (A) must be an input of the pay structure", in -> in.set(A, true)),
                refusal("UNION (1) must be", in -> in.set(UNION, one)),
                refusal("UNION (CNY 1.00) must be", in -> in.set(UNION, cny("1"))),
                refusal("WAGE (true) must be", in -> in.set(WAGE, true)),
                refusal("LEVEL (CNY 1.00) must be", in -> in.set(LEVEL, cny("1"))),
                refusal("HOURLY (CNY 1.00) must be", in -> in.set(HOURLY, cny("1"))),
                refusal(
                        "HOURLY (92233720368547759) must have fewer digits",
                        in -> in.set(HOURLY, number("92233720368547759"))),
                refusal("input (SALES) must be in force over days", in -> in.from(SALES, FIRST, cny("1"))),
                refusal("input (SALES) must be in force over days", in -> in.from(SALES, FIRST, one)),
                refusal("input (SALES) must be in force over days", in -> in.during(SALES, march, cny("1"))),
                refusal("input (SALES) must be in force over days", in -> in.during(SALES, march, one)),
                refusal("input (SALES) must be in force over days", in -> in.amounts(SALES, always)),
                refusal("input (SALES) must be in force over days", in -> in.numbers(SALES, Timeline.always(one))),
                refusal("input (WAGE) must be entered for days", in -> in.enter(WAGE, FIRST, cny("1"))),
                refusal("input (WAGE) must be entered for days", in -> in.enter(WAGE, FIRST, one)),
                refusal("UNION (CNY 1.00) must be", in -> in.amounts(Map.of(UNION, always))),
                refusal("UNION (1) must be", in -> in.numbers(UNION, Timeline.always(one))));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatTheStructureDoesNotAskForIsRefused(Refusal refusal) {
        assertThatThrownBy(() -> refusal.call().accept(given()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(refusal.message());
    }

    private static Refusal missing(String name, Consumer<PayInputs.Builder> call) {
        return new Refusal(name, call);
    }

    @SuppressWarnings({"NullAway", "DataFlowIssue"}) // null on purpose
    static List<Refusal> missing() {
        Money none = null;
        Decimal nothing = null;
        return List.of(
                missing("input", in -> in.set(null, true)),
                missing("value", in -> in.set(WAGE, none)),
                missing("value", in -> in.set(LEVEL, nothing)),
                missing("start", in -> in.from(WAGE, null, cny("1"))),
                missing("date", in -> in.enter(SALES, null, cny("1"))),
                missing("values", in -> in.amounts(WAGE, null)),
                missing("values", in -> in.amounts(null)),
                missing("values", in -> in.numbers(LEVEL, null)),
                missing("days", in -> in.employed(null)),
                missing("attendance", in -> in.attendance(null)),
                missing("employment", in -> in.employment(null, WAGE, PayUnit.MONTH)),
                missing("per", in -> in.employment(Employments.clerk(), WAGE, null)));
    }

    @ParameterizedTest
    @MethodSource("missing")
    void nothingMayBeMissing(Refusal missing) {
        assertThatThrownBy(() -> missing.call().accept(given())).hasMessageStartingWith(missing.message());
    }

    @Test
    void toldWithoutFigures() {
        assertThat(given().employed(DateRange.parse("2026-03-16/..")).build())
                .hasToString("PayInputs[staff@1, employed 2026-03-16/..]");
    }

    @Test
    void anotherCurrencyIsRefused() {
        PayInputs.Builder inputs = given();
        assertThatThrownBy(() -> inputs.set(WAGE, Money.parse("USD 1")))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessageStartingWith("Currencies of WAGE differ: CNY and USD");
    }

    /** An amount of n fen has to fit 64 bits, above and below the line. */
    @Test
    void aFigureHasAsManyDigitsAsFit() {
        assertThatCode(() -> given().set(WAGE, number("92233720368547758.07"))).doesNotThrowAnyException();
        PayInputs.Builder inputs = given();
        assertThatThrownBy(() -> inputs.set(WAGE, number("92233720368547759")))
                .hasMessage("WAGE (92233720368547759) must have fewer digits");
    }

    /** 12.5 an hour, 8 hours: 100. An amount may be given as a number of yuan: 5,000 at level 1. */
    @Test
    void numbersOfMoneyAreMajorUnits() {
        assertThat(paid(given(), code("PER_HOUR"))).isEqualTo(cny("100"));
        assertThat(paid(given().set(WAGE, number("5000")), A)).isEqualTo(cny("5000"));
        assertThat(paid(given().enter(SALES, TENTH, number("0.1")), A)).isEqualTo(cny("5000.10"));
    }

    @Test
    void aTruthIsTrueOrFalse() {
        assertThat(paid(given(), code("FEE"))).isEqualTo(cny("10"));
        assertThat(ENGINE.pay(E1, MARCH, given().set(UNION, false).build()).line(code("FEE")))
                .isEmpty();
    }

    /** What is set replaces what changed, and the other way round. */
    @Test
    void theLastSettingCounts() {
        assertThat(paid(given().from(WAGE, FIRST, cny("1")).set(WAGE, cny("7")), A))
                .isEqualTo(cny("7"));
        assertThat(paid(given().during(WAGE, MARCH.range(), cny("1")).set(WAGE, cny("7")), A))
                .isEqualTo(cny("7"));
        assertThat(paid(given().from(WAGE, FIRST, cny("1")).amounts(WAGE, Timeline.always(cny("7"))), A))
                .isEqualTo(cny("7"));
        assertThat(paid(given().set(WAGE, cny("1")).amounts(WAGE, Timeline.always(cny("7"))), A))
                .isEqualTo(cny("7"));
        assertThat(paid(given().from(WAGE, FIRST, cny("7")), A)).isEqualTo(cny("7"));
        assertThat(paid(given().from(LEVEL, FIRST, number("3")).numbers(LEVEL, Timeline.always(number("2"))), A))
                .isEqualTo(cny("10000"));
    }

    /** Of two figures for the same day the one that was entered later is the last. */
    @Test
    void theLastOfADayIsTheOneEnteredLast() {
        PayEngine engine = PayEngine.compile(structure()
                .addInputs(PayInput.of("RATE", Unit.MONEY).withMerging(PayInput.Merging.LAST))
                .addComponents(component("A", "RATE + WAGE"))
                .build());
        PayInputs.Builder inputs = engine.inputs()
                .set(WAGE, cny("0"))
                .enter(code("RATE"), TENTH, cny("1"))
                .enter(code("RATE"), TENTH, cny("2"))
                .enter(code("RATE"), FIRST, cny("3"));
        assertThat(engine.pay(E1, MARCH, inputs.build()).amount(A)).isEqualTo(cny("2"));
    }

    @Test
    void timelinesAndDaysCanBeGivenOneAfterTheOther() {
        PayInputs.Builder inputs = given().amounts(Map.of(WAGE, Timeline.always(cny("10"))))
                .during(LEVEL, MARCH.range(), number("3"))
                .during(HOURLY, MARCH.range(), number("2"));
        assertThat(paid(inputs, A)).isEqualTo(cny("30"));
        assertThat(paid(inputs, code("PER_HOUR"))).isEqualTo(cny("16"));
    }

    /** What is in force on some days stands before what begins on one of them: all of March is 9, since 20 February it was 8. */
    @Test
    void someDaysStandBeforeABeginning() {
        PayInputs.Builder inputs =
                given().during(WAGE, MARCH.range(), cny("9")).from(WAGE, LocalDate.of(2026, 2, 20), cny("8"));
        assertThat(paid(inputs, A)).isEqualTo(cny("9"));
    }

    /** A timeline that has been given says nothing of other days: they are a gap, though a figure was set before. */
    @Test
    void aTimelineReplacesWhatWasSet() {
        PayInputs.Builder inputs = given().amounts(WAGE, Timeline.of(DateRange.ofUnboundedEnd(TENTH), cny("7")));
        PayInputs built = inputs.build();
        assertThatThrownBy(() -> ENGINE.pay(E1, MARCH, built)).hasMessageContaining("WAGE");
        PayInputs begun = given().from(WAGE, FIRST, cny("5"))
                .amounts(WAGE, Timeline.of(DateRange.ofUnboundedEnd(TENTH), cny("7")))
                .build();
        assertThatThrownBy(() -> ENGINE.pay(E1, MARCH, begun)).hasMessageContaining("WAGE");
        assertThat(paid(inputs.employed(DateRange.ofUnboundedEnd(TENTH)), A)).isEqualTo(cny("7"));
    }

    @Test
    void theirDaysAndAttendanceAreTold() {
        Attendance attendance = Attendance.ofDays(number("21"), number("20"));
        PayInputs inputs =
                given().employed(MARCH.range()).attendance(attendance).build();
        assertThat(inputs.employed()).isEqualTo(MARCH.range());
        assertThat(inputs.attendance()).isSameAs(attendance);
        assertThat(given().build().employed()).isEqualTo(DateRange.ofUnbounded());
        assertThat(given().build().attendance()).isEqualTo(Attendance.full());
    }

    @Test
    void anEmploymentGivesItsDaysAndBasePay() {
        Employment employment = Employments.clerk();
        PayInputs.Builder inputs = given().employment(employment, WAGE, PayUnit.MONTH);
        assertThat(inputs.build().employed()).isEqualTo(employment.period());
        assertThat(paid(inputs, A)).isEqualTo(cny("9000"));
        assertThatThrownBy(() -> given().employment(employment, WAGE, PayUnit.HOUR))
                .hasMessageStartingWith("base pay (")
                .hasMessageContaining("must be per HOUR");
    }
}
