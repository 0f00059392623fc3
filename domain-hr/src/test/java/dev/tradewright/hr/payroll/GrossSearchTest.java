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

import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.payroll.formula.Formula;
import dev.tradewright.hr.payroll.formula.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GrossSearchTest {

    private static final ComponentCode NET = code("NET");

    private static PayTable table() {
        return PayTable.builder()
                .code("T")
                .addRows(PayTable.Row.ofRate("0", "5%"), PayTable.Row.ofRate("10000", "10%"))
                .build();
    }

    private static PayEngine net(String tax) {
        return PayEngine.compile(structure()
                .addTables(table())
                .addComponents(component("NET", "WAGE - TAX"), component("TAX", tax))
                .build());
    }

    private static GrossSolutions solve(PayEngine engine, String net) {
        return engine.grossFor(
                GrossQuery.of(NET, cny(net), WAGE), E1, MARCH, engine.inputs().build());
    }

    /** 5000 - 20 % - 8 % = 3600. */
    @Test
    void invertsStraightDeductions() {
        GrossSolutions solutions = solve(net("WAGE * 20% + WAGE * 8%"), "3600");
        assertThat(solutions.isUnique()).isTrue();
        assertThat(solutions.smallest()).contains(cny("5000"));
    }

    /** 9684.21 - 484.21 (5 %) and 10222.22 - 1022.22 (10 %) both leave 9200.00. */
    @Test
    void findsAllAnswersWhereMoreGrossLeavesLessNet() {
        GrossSolutions solutions = solve(net("threshold(T, WAGE)"), "9200");
        assertThat(solutions.amounts()).containsExactly(cny("9684.21"), cny("10222.22"));
        assertThat(solutions.isUnique()).isFalse();
        assertThat(solutions.smallest()).contains(cny("9684.21"));
    }

    /** Below 10,000 at most 9499.99 are left; 9500.00 are left of 10,555.56 - 1055.56. */
    @Test
    void saysIfOnlyOneAnswersBehindTheJump() {
        assertThat(solve(net("threshold(T, WAGE)"), "9500").amounts()).containsExactly(cny("10555.56"));
        assertThat(solve(net("threshold(T, WAGE)"), "8999.99").amounts()).hasSize(1);
    }

    @Test
    void saysIfNetPayJumpsOverTheAmount() {
        PayEngine engine = net("if(WAGE < 10000, CNY 0, -CNY 500)");
        GrossSolutions solutions = solve(engine, "10200");
        assertThat(solutions.stretches()).isEmpty();
        assertThat(solutions.smallest()).isEmpty();
        assertThat(solutions.nearest()).contains(cny("10000"));
        assertThat(solve(engine, "10500").amounts()).containsExactly(cny("10000"));
    }

    @Test
    void takesNeighboursTogether() {
        GrossSolutions solutions = solve(net("max(0, WAGE - 5000)"), "5000");
        assertThat(solutions.stretches()).containsExactly(new GrossSolutions.Stretch(cny("5000"), cny("50000")));
        GrossSolutions half = solve(net("WAGE * 50%"), "0.01");
        assertThat(half.stretches()).containsExactly(new GrossSolutions.Stretch(cny("0.02"), cny("0.03")));
    }

    @Test
    void searchesThroughFunctionsThatPromiseTheirCourse() {
        PayStructure structure =
                structure().addComponents(component("NET", "WAGE - TAX")).build();
        PayEngine engine = PayEngine.compile(structure, PayFunctionTest.tax("WAGE", 20));
        assertThat(solve(engine, "4000").amounts()).containsExactly(cny("5000"));

        PayFunction silent = new PayFunction() {

            private final PayFunction tax = PayFunctionTest.tax("WAGE", 20);

            @Override
            public String name() {
                return "silent";
            }

            @Override
            public List<Figure> inputs() {
                return tax.inputs();
            }

            @Override
            public List<Output> outputs() {
                return tax.outputs();
            }

            @Override
            public void compute(Slots slots) {
                tax.compute(slots);
            }
        };
        assertThatThrownBy(() -> solve(PayEngine.compile(structure, silent), "4000"))
                .hasMessageContaining("function (silent) must promise");
    }

    /** 10 of 31 days of 3100 are 1000. */
    @Test
    void searchesThroughPartsOfPeriods() {
        PayEngine engine = PayEngine.compile(structure()
                .addComponents(component("NET", "WAGE").withProration(Proration.CALENDAR_DAYS))
                .build());
        PayInputs inputs = engine.inputs()
                .employed(DateRange.parse("2026-03-01/2026-03-11"))
                .build();
        GrossSolutions solutions = engine.grossFor(GrossQuery.of(NET, cny("1000"), WAGE), E1, MARCH, inputs);
        assertThat(solutions.stretches()).containsExactly(new GrossSolutions.Stretch(cny("3099.99"), cny("3100.01")));
    }

    /** A tenth of 1000 yuan is whole fen; of 1000.01 it is none, and such a wage cannot be paid. */
    @Test
    void leavesOutAmountsThatCannotBePaid() {
        assertThat(solve(net("round(WAGE * 10%, 2, exact)"), "900").amounts()).containsExactly(cny("1000"));
        PayEngine none = net("round(WAGE * 10%, 2, exact)");
        assertThatThrownBy(() -> solve(none, "900.01"))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("TAX: ");
        PayEngine quotient = net("WAGE / (WAGE / CNY 1000) / 10");
        assertThat(solve(quotient, "900").amounts()).containsExactly(cny("1000"));
    }

    /** Whoever is there all the time needs no count of days: 90 % of 1000. */
    @ParameterizedTest
    @EnumSource(Proration.class)
    void searchesThroughWholePeriodsOnEveryBasis(Proration basis) {
        PayEngine engine = PayEngine.compile(structure()
                .addComponents(component("NET", "WAGE * 90%").withProration(basis))
                .build());
        assertThat(solve(engine, "900").amounts()).containsExactly(cny("1000"));
    }

    /** Half a month of an allowance that begins on the 16th and is 10 % of the wage: 1000 + 100 x 16/31. */
    @Test
    void searchesThroughWhatExistsOnSomeDays() {
        PayEngine engine = PayEngine.compile(structure()
                .addComponents(
                        component("BASE", "WAGE", "net").withProration(Proration.CALENDAR_DAYS),
                        component("EXTRA", "WAGE * 10%", "net")
                                .withProration(Proration.CALENDAR_DAYS)
                                .withCondition(Formula.parse("WAGE > 10"))
                                .withValidity(DateRange.parse("2026-03-16/2027-01-01")),
                        component("LATER", "WAGE", "net").withValidity(DateRange.parse("2027-01-01/2028-01-01")))
                .addTotals(total("NET", "net"))
                .build());
        assertThat(solve(engine, "1051.61").amounts()).containsExactly(cny("1000"));
        assertThat(solve(engine, "10").amounts()).containsExactly(cny("10"));
    }

    /** 50 % of 1000, a bonus of 200 and 3100 x 16/31 since the 16th are 2300; what was given for the wage itself is not used. */
    @Test
    void keepsTheOtherInputs() {
        PayEngine engine = PayEngine.compile(structure()
                .addInputs(
                        PayInput.of("SHARE", Unit.FACTOR),
                        PayInput.of("RENT", Unit.MONEY),
                        PayInput.of("BONUS", Unit.MONEY).withMerging(PayInput.Merging.SUM),
                        PayInput.of("SALES", Unit.MONEY).withMerging(PayInput.Merging.SUM))
                .addComponents(
                        component("PART", "WAGE * SHARE", "net"),
                        component("EXTRA", "BONUS + SALES", "net"),
                        component("HOME", "RENT", "net").withProration(Proration.CALENDAR_DAYS))
                .addTotals(total("NET", "net"))
                .build());
        LocalDate sixteenth = LocalDate.of(2026, 3, 16);
        PayInputs inputs = engine.inputs()
                .from(WAGE, LocalDate.of(2026, 1, 1), cny("7"))
                .set(code("SHARE"), number("0.5"))
                .set(code("RENT"), cny("0"))
                .from(code("RENT"), sixteenth, cny("3100"))
                .enter(code("BONUS"), sixteenth, cny("150"))
                .enter(code("BONUS"), sixteenth, cny("50"))
                .enter(code("SALES"), sixteenth, cny("0"))
                .build();
        assertThat(engine.grossFor(GrossQuery.of(NET, cny("2300"), WAGE), E1, MARCH, inputs)
                        .stretches())
                .containsExactly(new GrossSolutions.Stretch(cny("999.99"), cny("1000")));
        assertThat(engine.grossFor(GrossQuery.of(NET, cny("2110"), code("SALES")), E1, MARCH, inputs)
                        .amounts())
                .containsExactly(cny("306.50")); // 7 x 50 % + 200 + 1600 + 306.50
    }

    @Test
    void refusesQuestionsThatMakeNoSense() {
        PayEngine engine = net("0");
        PayInputs inputs = engine.inputs().build();
        assertThatThrownBy(() -> engine.grossFor(GrossQuery.of(NET, cny("1"), NET), E1, MARCH, inputs))
                .hasMessageContaining("must be an input");
        assertThatThrownBy(() -> engine.grossFor(GrossQuery.of(code("X"), cny("1"), WAGE), E1, MARCH, inputs))
                .hasMessageContaining("target (X)");
        assertThatThrownBy(() -> new GrossQuery(NET, cny("1"), WAGE, cny("2"), cny("1")))
                .hasMessageContaining("must not be below lowest");
        assertThatThrownBy(() -> new GrossQuery(NET, cny("1"), WAGE, Money.parse("EUR 1"), cny("1")))
                .hasMessageContaining("EUR");
        assertThatThrownBy(() -> new GrossQuery(NET, cny("1"), WAGE, cny("0"), Money.parse("EUR 1")))
                .hasMessageContaining("EUR");
        assertThatThrownBy(() -> new GrossSolutions.Stretch(cny("2"), cny("1")))
                .hasMessage("last (CNY 1.00) must not be below first (CNY 2.00)");
        PayInputs others = net("0").inputs().build();
        assertThatThrownBy(() -> engine.grossFor(GrossQuery.of(NET, cny("1"), WAGE), E1, MARCH, others))
                .hasMessageContaining("inputs must be made by this engine");
    }

    /** Of every cent of a small range the payslip is made; those that hit are the answers, and no other. */
    @Property
    void findsWhatTryingEveryAmountFinds(
            @ForAll @IntRange(min = 0, max = 600) int net,
            @ForAll @IntRange(min = 1, max = 99) int rate,
            @ForAll @IntRange(min = 1, max = 500) int bound,
            @ForAll @IntRange(min = 0, max = 3) int shape) {
        String from = "CNY " + number(bound + "").dividedBy(number("100"), 2, Rounding.Mode.EXACT);
        String tax = switch (shape) {
            case 0 -> "if(WAGE >= " + from + ", WAGE * " + rate + "%, 0)";
            case 1 -> "round(WAGE * " + rate + "%, 1, half-even)";
            case 2 -> "max(0, WAGE - " + from + ") * " + rate + "% + if(WAGE > 3 and WAGE < 4, 1, 0)";
            default -> "if(WAGE = " + from + ", 0, min(WAGE, 2) * " + rate + "%)";
        };
        PayEngine engine = net(tax);
        Money wanted = Money.ofMinor(engine.structure().currency(), net);
        List<Money> expected = new ArrayList<>();
        for (int cents = 0; cents <= 700; cents++) {
            Money wage = Money.ofMinor(engine.structure().currency(), cents);
            if (engine.pay(E1, MARCH, engine.inputs().set(WAGE, wage).build())
                    .amount(NET)
                    .equals(wanted)) {
                expected.add(wage);
            }
        }
        GrossSolutions solutions = engine.grossFor(
                new GrossQuery(NET, wanted, WAGE, cny("0"), cny("7")),
                E1,
                MARCH,
                engine.inputs().build());
        List<Money> found = new ArrayList<>();
        solutions.stretches().forEach(stretch -> {
            for (long cents = stretch.first().minorUnits();
                    cents <= stretch.last().minorUnits();
                    cents++) {
                found.add(Money.ofMinor(engine.structure().currency(), cents));
            }
        });
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void aLongWayOfTaxesIsSearchedInLittleTime() {
        PayStructure.Builder structure = structure().addTables(table());
        StringBuilder net = new StringBuilder("WAGE");
        for (int i = 0; i < 10; i++) {
            structure.addComponents(component("TAX" + i, "progressive(T, max(0, WAGE - " + i * 1000 + ")) * 30%"));
            net.append(" - TAX").append(i);
        }
        PayEngine engine = PayEngine.compile(
                structure.addComponents(component("NET", net.toString())).build());
        Money gross = cny("123456.78");
        Money wanted = amount(engine, "123456.78", "NET");
        GrossSolutions solutions = engine.grossFor(
                new GrossQuery(NET, wanted, WAGE, cny("0"), cny("100000000")),
                E1,
                MARCH,
                engine.inputs().build());
        assertThat(solutions.stretches())
                .anyMatch(stretch -> !gross.isLessThan(stretch.first()) && !gross.isGreaterThan(stretch.last()));
    }
}
