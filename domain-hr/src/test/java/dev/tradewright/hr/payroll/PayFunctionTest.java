// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import static dev.tradewright.hr.payroll.Pay.E1;
import static dev.tradewright.hr.payroll.Pay.MARCH;
import static dev.tradewright.hr.payroll.Pay.WAGE;
import static dev.tradewright.hr.payroll.Pay.amount;
import static dev.tradewright.hr.payroll.Pay.cny;
import static dev.tradewright.hr.payroll.Pay.code;
import static dev.tradewright.hr.payroll.Pay.component;
import static dev.tradewright.hr.payroll.Pay.number;
import static dev.tradewright.hr.payroll.Pay.structure;
import static dev.tradewright.hr.payroll.Pay.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.text.LocalizedName;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.payroll.formula.Unit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PayFunctionTest {

    /** A flat tax on one figure, in whole percent. */
    static PayFunction tax(String of, int percent) {
        return new PayFunction() {

            @Override
            public String name() {
                return "tax@1";
            }

            @Override
            public List<Figure> inputs() {
                return List.of(Figure.of(of, Unit.MONEY));
            }

            @Override
            public List<Output> outputs() {
                return List.of(Output.of("TAX", PayKind.DEDUCTION, "kept"));
            }

            @Override
            public void compute(Slots slots) {
                long tax = Rounding.Mode.HALF_AWAY_FROM_ZERO.multiplyDivide(slots.minor(0), percent, 100);
                slots.giveMinor(0, tax);
                if (slots.isTraced()) {
                    Recorder recorder = Trace.FULL
                            .recorder()
                            .step(PayCompiler.TEXTS, "pay-operand")
                            .with("id", "percent")
                            .with("value", percent);
                    slots.explain(0, recorder.end().explanation().orElseThrow());
                }
            }

            @Override
            public Course course(int output, int input) {
                return Course.RISES;
            }
        };
    }

    private static PayEngine engine() {
        return PayEngine.compile(
                structure()
                        .addComponents(
                                component("NET", "GROSS - KEPT").withKind(PayKind.INFORMATION),
                                component("BASE", "WAGE", "gross").withProration(Proration.CALENDAR_DAYS))
                        .addTotals(total("KEPT", "kept"), total("GROSS", "gross"))
                        .build(),
                tax("GROSS", 20));
    }

    /** Numbers of money are yuan, others as they are; and whoever did not ask for an explanation is not explained anything. */
    @Test
    void givesNumbersInMajorUnits() {
        List<Boolean> traced = new ArrayList<>();
        PayFunction numbers = new PayFunction() {

            @Override
            public String name() {
                return "numbers@1";
            }

            @Override
            public List<Figure> inputs() {
                return List.of(Figure.of("WAGE", Unit.MONEY));
            }

            @Override
            public List<Output> outputs() {
                return List.of(
                        Output.of("FEE", PayKind.DEDUCTION, "kept"),
                        new Output(
                                code("SHARE"),
                                "Share",
                                LocalizedName.none(),
                                PayKind.INFORMATION,
                                Unit.FACTOR,
                                List.of(),
                                false));
            }

            @Override
            public void compute(Slots slots) {
                traced.add(slots.isTraced());
                slots.giveNumber(0, number("12.34"));
                slots.giveNumber(1, number("0.5"));
            }
        };
        PayEngine engine = PayEngine.compile(
                structure().addComponents(component("HALF", "FEE * SHARE")).build(), numbers);
        PayInputs inputs = engine.inputs().set(WAGE, cny("1")).build();
        assertThat(engine.pay(E1, MARCH, inputs).amount(code("FEE"))).isEqualTo(cny("12.34"));
        assertThat(engine.pay(E1, MARCH, inputs, Trace.FULL).amount(code("HALF")))
                .isEqualTo(cny("6.17"));
        assertThat(traced).containsExactly(false, true);
    }

    @Test
    void standsAmongTheComponentsInTheOrderOfNeed() {
        assertThat(amount(engine(), "5000.03", "TAX")).isEqualTo(cny("1000.01"));
        assertThat(amount(engine(), "5000.03", "NET")).isEqualTo(cny("4000.02"));
    }

    @Test
    void reckonsFromWhatIsPaidOnce() {
        PayInputs inputs = engine().inputs().set(WAGE, cny("3100")).build();
        PayEngine engine = engine();
        inputs = engine.inputs()
                .set(WAGE, cny("3100"))
                .employed(DateRange.parse("2026-03-01/2026-03-11"))
                .build();
        PayLine tax = engine.pay(E1, MARCH, inputs).line(code("TAX")).orElseThrow();

        assertThat(tax.payable()).isEqualTo(cny("200"));
        assertThat(tax.contractual()).isEqualTo(cny("200"));
        assertThat(tax.kind()).isEqualTo(PayKind.DEDUCTION);
    }

    @Test
    void explainsItself() {
        PayEngine engine = engine();
        PayInputs inputs = engine.inputs().set(WAGE, cny("5000")).build();
        assertThat(engine.pay(E1, MARCH, inputs, Trace.FULL)
                        .line(code("TAX"))
                        .orElseThrow()
                        .explanation()
                        .orElseThrow()
                        .toString())
                .isEqualTo("""
                        TAX: CN¥\u00a01,000.00 by tax@1
                          GROSS = CN¥\u00a05,000.00
                          percent = 20\
                        """);
    }

    @Test
    void countsForTheFingerprint() {
        PayStructure structure =
                structure().addComponents(component("A", "WAGE")).build();
        assertThat(PayEngine.compile(structure).fingerprint())
                .isNotEqualTo(PayEngine.compile(structure, tax("A", 20)).fingerprint())
                .isEqualTo(PayEngine.compile(structure).fingerprint());
    }

    @Test
    void takesAndGivesFiguresOfAllUnits() {
        PayFunction seniority = new PayFunction() {

            @Override
            public String name() {
                return "seniority@1";
            }

            @Override
            public List<Figure> inputs() {
                return List.of(
                        Figure.of("YEARS", Unit.FACTOR),
                        Figure.of("RATE", Unit.DAY_RATE),
                        Figure.of("HALF", Unit.FACTOR));
            }

            @Override
            public List<Output> outputs() {
                return List.of(
                        new Output(
                                code("DAYS"),
                                "days",
                                LocalizedName.none(),
                                PayKind.INFORMATION,
                                Unit.DAYS,
                                List.of(),
                                false),
                        new Output(
                                code("RATE2"),
                                "rate",
                                LocalizedName.none(),
                                PayKind.INFORMATION,
                                Unit.DAY_RATE,
                                List.of(),
                                false));
            }

            @Override
            public void compute(Slots slots) {
                assertThat(slots.currency()).isEqualTo(CurrencyUnit.CNY);
                assertThat(slots.employment()).isEqualTo(E1);
                assertThat(slots.period()).isEqualTo(MARCH);
                slots.giveNumber(0, slots.number(0).plus(number("0.5")));
                slots.giveNumber(1, slots.number(1).multipliedBy(number("1.005")));
                assertThat(slots.whole(0)).isEqualTo(3);
                assertThatThrownBy(() -> slots.whole(1)).hasMessageContaining("must be no money");
                assertThatThrownBy(() -> slots.whole(2))
                        .isInstanceOf(ArithmeticException.class)
                        .hasMessageContaining("no whole number");
                assertThatThrownBy(() -> slots.minor(0)).hasMessageContaining("must be money");
                assertThatThrownBy(() -> slots.giveMinor(0, 1)).hasMessageContaining("must be money");
            }
        };
        PayEngine engine = PayEngine.compile(
                structure()
                        .addInputs(PayInput.of("YEARS", Unit.FACTOR), PayInput.of("RATE", Unit.DAY_RATE))
                        .addInputs(PayInput.of("HALF", Unit.FACTOR))
                        .addComponents(component("A", "DAYS * RATE2 + WAGE"))
                        .build(),
                seniority);
        PayInputs inputs = engine.inputs()
                .set(WAGE, cny("0"))
                .set(code("YEARS"), number("3"))
                .set(code("RATE"), number("100"))
                .set(code("HALF"), number("0.5"))
                .build();

        assertThat(engine.pay(E1, MARCH, inputs).amount(code("A"))).isEqualTo(cny("351.75")); // 3.5 x 100.50
    }

    @Test
    void mustGiveAllItsOutputs() {
        PayFunction forgetful = new PayFunction() {

            @Override
            public String name() {
                return "forgetful@1";
            }

            @Override
            public List<Figure> inputs() {
                return List.of();
            }

            @Override
            public List<Output> outputs() {
                return List.of(Output.of("X", PayKind.EARNING));
            }

            @Override
            public void compute(Slots slots) {}
        };
        PayEngine engine = PayEngine.compile(
                structure().addComponents(component("A", "WAGE")).build(), forgetful);
        assertThatThrownBy(() -> amount(engine, "1", "A")).hasMessage("function forgetful@1 did not give X");
    }
}
