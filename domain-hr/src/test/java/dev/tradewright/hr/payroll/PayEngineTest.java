// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import static dev.tradewright.hr.payroll.Pay.E1;
import static dev.tradewright.hr.payroll.Pay.MARCH;
import static dev.tradewright.hr.payroll.Pay.WAGE;
import static dev.tradewright.hr.payroll.Pay.amount;
import static dev.tradewright.hr.payroll.Pay.cny;
import static dev.tradewright.hr.payroll.Pay.code;
import static dev.tradewright.hr.payroll.Pay.component;
import static dev.tradewright.hr.payroll.Pay.deduction;
import static dev.tradewright.hr.payroll.Pay.number;
import static dev.tradewright.hr.payroll.Pay.structure;
import static dev.tradewright.hr.payroll.Pay.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.payroll.formula.Formula;
import dev.tradewright.hr.payroll.formula.Unit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayEngineTest {

    /** 50,000 x 50 % = 25,000; 50,000 + 3,000 + 25,000 = 78,000; less 200 = 77,800. Others pay 0 for what refers to a later row. */
    @Test
    void ordersByNeedAndNotByRow() {
        PayEngine engine = PayEngine.compile(structure()
                .addComponents(
                        component("NET", "GROSS - PT").withKind(PayKind.INFORMATION),
                        component("SA", "BS * 0.5", "gross"),
                        component("BS", "WAGE", "gross").withCondition(condition("WAGE > 10000")),
                        component("HRA", "3000", "gross"),
                        deduction("PT", "200"))
                .addTotals(total("GROSS", "gross"))
                .build());

        assertThat(amount(engine, "50000", "SA")).isEqualTo(cny("25000"));
        assertThat(amount(engine, "50000", "GROSS")).isEqualTo(cny("78000"));
        assertThat(amount(engine, "50000", "NET")).isEqualTo(cny("77800"));
    }

    private static Formula condition(String text) {
        return Formula.parse(text);
    }

    @Test
    void whatHasNoTrueConditionComesToNothingAndIsNotShown() {
        PayEngine engine = PayEngine.compile(structure()
                .addComponents(
                        component("BS", "WAGE").withCondition(condition("WAGE > 10000")), component("SA", "BS * 0.5"))
                .build());
        PayInputs inputs = engine.inputs().set(WAGE, cny("10000")).build();
        Payslip slip = engine.pay(E1, MARCH, inputs);

        assertThat(slip.line(code("BS"))).isEmpty();
        assertThat(slip.lines()).extracting(PayLine::component).containsExactly(code("SA"));
        assertThat(slip.amount(code("SA"))).isEqualTo(cny("0"));
        assertThat(amount(engine, "10000.01", "BS")).isEqualTo(cny("10000.01"));
    }

    @Test
    void aFalseParentSuppressesItsChildrenAndTheirs() {
        PayStructure.Builder structure = structure()
                .addComponents(
                        PayComponent.builder()
                                .code("GRANDCHILD")
                                .parent(code("CHILD"))
                                .formula("50")
                                .build(),
                        PayComponent.builder()
                                .code("CHILD")
                                .parent(code("PARENT"))
                                .formula("100")
                                .build(),
                        PayComponent.builder()
                                .code("PARENT")
                                .condition("WAGE > 10")
                                .formula("0")
                                .build());
        PayEngine engine = PayEngine.compile(structure.build());

        assertThat(engine.pay(E1, MARCH, engine.inputs().set(WAGE, cny("10")).build())
                        .lines())
                .isEmpty();
        assertThat(engine.pay(E1, MARCH, engine.inputs().set(WAGE, cny("11")).build())
                        .lines())
                .extracting(PayLine::payable)
                .containsExactly(cny("50"), cny("100"), cny("0"));
    }

    @Test
    void aComponentExistsOnSomeDay() {
        assertThatThrownBy(() -> component("A", "WAGE").withValidity(DateRange.parse("2026-03-01/2026-03-01")))
                .hasMessageContaining("validity");
    }

    /** Floors, caps and members that are written later are reckoned first: 100 raised to 500, 500 cut to 100, 500 + 1000. */
    @Test
    void totalsMayNeedLaterOnes() {
        PayEngine engine = PayEngine.compile(structure()
                .addComponents(component("LOW", "CNY 100"), component("HIGH", "CNY 500"))
                .addTotals(
                        PayTotal.builder()
                                .code("RAISED")
                                .addAdds("LOW")
                                .floor("SECOND")
                                .build(),
                        PayTotal.builder()
                                .code("CUT")
                                .addAdds("HIGH")
                                .cap("FIRST")
                                .build(),
                        total("BOTH", "THIRD", "WAGE"),
                        total("FIRST", "LOW"),
                        total("SECOND", "HIGH"),
                        total("THIRD", "HIGH"))
                .build());

        assertThat(amount(engine, "1000", "RAISED")).isEqualTo(cny("500"));
        assertThat(amount(engine, "1000", "CUT")).isEqualTo(cny("100"));
        assertThat(amount(engine, "1000", "BOTH")).isEqualTo(cny("1500"));
        assertThat(engine.warnings()).isEmpty();
    }

    /** The same where the period has two stretches, and nothing of it is reckoned the quick way. */
    @Test
    void totalsHaveFloorAndCapInStretchesToo() {
        PayEngine engine = PayEngine.compile(structure()
                .addComponents(component("A", "WAGE").withProration(Proration.CALENDAR_DAYS))
                .addTotals(
                        PayTotal.builder()
                                .code("RAISED")
                                .addAdds("A")
                                .floor("CNY 2000")
                                .build(),
                        PayTotal.builder()
                                .code("CUT")
                                .addAdds("A")
                                .cap("CNY 500")
                                .build(),
                        PayTotal.builder().code("KEPT").addSubtracts("A").build())
                .build());
        PayInputs inputs = engine.inputs()
                .set(WAGE, cny("3100"))
                .employed(DateRange.parse("2026-03-01/2026-03-11")) // 10 of 31 days
                .build();
        Payslip slip = engine.pay(E1, MARCH, inputs);

        assertThat(slip.amount(code("RAISED"))).isEqualTo(cny("2000"));
        assertThat(slip.amount(code("CUT"))).isEqualTo(cny("500"));
        assertThat(slip.amount(code("KEPT"))).isEqualTo(cny("-1000"));
    }

    /** Floor, cap and sign, wages of 1000, 2500 and 4000. */
    @ParameterizedTest
    @CsvSource({"1000, 500, 1500, 1000, 2000", "2500, 1000, 3500, 2500, 2500", "4000, 2000, 6000, 3000, 4000"})
    void totalsHaveFloorCapAndSign(String wage, String bonus, String gross, String capped, String floored) {
        PayEngine engine = PayEngine.compile(structure()
                .addComponents(component("SALARY", "WAGE"), component("BONUS", bonus), deduction("DEDUCTION", "300"))
                .addTotals(
                        total("GROSS", "SALARY", "BONUS"),
                        PayTotal.builder()
                                .code("SOCIAL")
                                .addAdds("SALARY")
                                .cap("CNY 3000")
                                .build(),
                        PayTotal.builder()
                                .code("MINIMUM")
                                .addAdds("SALARY")
                                .floor("2000")
                                .build(),
                        PayTotal.builder()
                                .code("NEGATED")
                                .addSubtracts("DEDUCTION")
                                .build())
                .build());

        assertThat(amount(engine, wage, "GROSS")).isEqualTo(cny(gross));
        assertThat(amount(engine, wage, "SOCIAL")).isEqualTo(cny(capped));
        assertThat(amount(engine, wage, "MINIMUM")).isEqualTo(cny(floored));
        assertThat(amount(engine, wage, "NEGATED")).isEqualTo(cny("-300"));
    }

    @Test
    void aComponentWithTwoTagsOfATotalIsAddedOnce() {
        PayEngine engine = PayEngine.compile(structure()
                .addComponents(component("A", "WAGE", "taxable", "social"))
                .addTotals(total("T", "taxable", "social", "A"))
                .build());
        assertThat(amount(engine, "7", "T")).isEqualTo(cny("7"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0",
        "5000, 250, 250, 5",
        "9999.99, 500.00, 500.00, 5",
        "10000, 1000, 500, 10",
        "15000, 1500, 1000, 10",
        "25000, 3750, 2250, 15"
    })
    void aBoundBelongsToTheRowThatBeginsThere(String wage, String threshold, String progressive, String value) {
        PayTable table = PayTable.builder()
                .code("T")
                .addRows(row("20000", "15"), row("0", "5"), row("10000", "10"))
                .build();
        PayEngine engine = PayEngine.compile(structure()
                .addTables(table)
                .addComponents(
                        component("A", "threshold(T, WAGE)"),
                        component("B", "progressive(T, WAGE)"),
                        component("C", "lookup(V, WAGE)"))
                .addTables(PayTable.builder()
                        .code("V")
                        .addRows(
                                PayTable.Row.ofValue("0", "5"),
                                PayTable.Row.ofValue("10000", "10"),
                                PayTable.Row.ofValue("20000", "15"))
                        .build())
                .build());

        assertThat(amount(engine, wage, "A")).isEqualTo(cny(threshold));
        assertThat(amount(engine, wage, "B")).isEqualTo(cny(progressive));
        assertThat(amount(engine, wage, "C")).isEqualTo(wage.equals("0") ? cny("5") : cny(value));
    }

    /** Half of 5 % of 10,000, and 5 % of half of 200. */
    @Test
    void tablesAreReadInsideOthers() {
        PayEngine engine = PayEngine.compile(structure()
                .addTables(
                        PayTable.builder().code("T").addRows(row("0", "5")).build(),
                        PayTable.builder().code("U").addRows(row("0", "50")).build())
                .addComponents(component("A", "threshold(U, threshold(T, WAGE)) + threshold(T, threshold(U, 200))"))
                .build());
        assertThat(amount(engine, "10000", "A")).isEqualTo(cny("255")); // 250 + 5
    }

    private static PayTable.Row row(String from, String points) {
        return PayTable.Row.ofRate(from, points + "%");
    }

    @Test
    void whatLiesBelowATableIsAnError() {
        PayEngine engine = PayEngine.compile(structure()
                .addTables(PayTable.builder().code("T").addRows(row("100", "5")).build())
                .addComponents(component("A", "threshold(T, WAGE)"))
                .build());
        assertThat(amount(engine, "100", "A")).isEqualTo(cny("5"));
        assertThatThrownBy(() -> amount(engine, "99.99", "A")).hasMessageContaining("table T");
    }

    @ParameterizedTest
    @CsvSource({
        "WAGE / 3, 33.33",
        "WAGE / 3 * 3, 100.00",
        "WAGE * 1.005, 100.50",
        "WAGE / 8 * 0.01, 0.13",
        "-WAGE / 8 * 0.01, -0.13",
        "'round(WAGE / 3, 0, floor) + 0', 33",
        "'round(WAGE / 3, to 0.05, ceiling)', 33.35",
        "'round(round(WAGE / 3, 0, floor) / 7, 1, floor)', 4.70",
        "'clamp(WAGE, 0, 50)', 50",
        "'clamp(WAGE, 200, 300)', 200",
        "'if(WAGE = 0, 0, CNY 1000 / (WAGE / CNY 10))', 100",
        "'if(not (WAGE < 5 or WAGE >= 100), 1, 2)', 2",
        "'if(WAGE > 5 and WAGE != 99, 1, 2)', 1",
        "'min(WAGE, 120, 80, 90)', 80",
        "'max(WAGE, 120, 80, 90)', 120",
        "(2 + 3) * 4, 20",
        "'min(2, 3) * 4 + 1', 9",
        "'2 + round(10 / 3, 1, floor)', 5.30",
        "WAGE / 21.75 days * 2 days, 9.20",
        "WAGE / 21.75 days / (8 hours / 1 days) * 3 hours, 1.72"
    })
    void reckonsExactlyAndRoundsOnce(String formula, String result) {
        PayEngine engine = PayEngine.compile(
                structure().addComponents(component("A", formula)).build());
        assertThat(amount(engine, "100", "A")).isEqualTo(cny(result));
    }

    @Test
    void onlyTheChosenPartIsReckoned() {
        PayEngine engine = PayEngine.compile(structure()
                .addComponents(component("A", "if(WAGE = 0 or CNY 5 / WAGE > 1, 1, 2)"))
                .build());
        assertThat(amount(engine, "0", "A")).isEqualTo(cny("1"));
        assertThat(amount(engine, "10", "A")).isEqualTo(cny("2"));

        PayEngine dividing = PayEngine.compile(structure()
                .addComponents(component("A", "CNY 1000 * (CNY 5 / WAGE)"))
                .build());
        assertThatThrownBy(() -> amount(dividing, "0", "A"))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("A: division by 0");
    }

    @Test
    void roundsToTheStepOfTheComponent() {
        PayEngine engine = PayEngine.compile(structure()
                .addComponents(
                        component("JIAO", "WAGE / 3").withRounding(Rounding.parse("half-even to 0.1")),
                        component("YUAN", "WAGE / 3").withRounding(Rounding.CEILING.toMajorUnits()),
                        component("NEXT", "YUAN * 2"))
                .build());
        assertThat(amount(engine, "100", "JIAO")).isEqualTo(cny("33.3"));
        assertThat(amount(engine, "100", "YUAN")).isEqualTo(cny("34"));
        assertThat(amount(engine, "100", "NEXT")).isEqualTo(cny("68"));
    }

    @Test
    void figuresThatAreNoMoneyAreNotRoundedAndStandOnNoPayslip() {
        PayEngine engine = PayEngine.compile(structure()
                .addComponents(
                        component("SHARE", "WAGE / CNY 300").withUnit(Unit.FACTOR), component("A", "CNY 3000 * SHARE"))
                .build());
        assertThat(amount(engine, "100", "A")).isEqualTo(cny("1000"));
        assertThat(engine.pay(E1, MARCH, engine.inputs().set(WAGE, cny("1")).build())
                        .lines())
                .hasSize(1);
    }

    @Test
    void goesOnExactlyWhere64BitsDoNot() {
        PayEngine engine = PayEngine.compile(structure()
                .addComponents(
                        component("A", "WAGE * 123456789.123456789 / 123456789.123456789 / 3 * 3"),
                        component("B", "WAGE * 1000 - WAGE * 999"))
                .build());
        assertThat(amount(engine, "92233720368547758.07", "A")).isEqualTo(cny("92233720368547758.07"));
        assertThat(amount(engine, "92233720368547758.07", "B")).isEqualTo(cny("92233720368547758.07"));

        PayEngine large = PayEngine.compile(
                structure().addComponents(component("A", "WAGE * 2")).build());
        assertThatThrownBy(() -> amount(large, "92233720368547758.07", "A"))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("A: ");
    }

    @Test
    void aComponentExistsOnItsDaysOnly() {
        DateRange untilMarch = DateRange.ofUnboundedEnd(LocalDate.of(2026, 4, 1));
        PayEngine engine = PayEngine.compile(structure()
                .addComponents(
                        component("LATER", "WAGE").withValidity(untilMarch),
                        component("HEAT", "310")
                                .withProration(Proration.CALENDAR_DAYS)
                                .withValidity(DateRange.parse("2026-03-11/2026-06-01")))
                .build());
        Payslip slip = engine.pay(E1, MARCH, engine.inputs().set(WAGE, cny("1")).build());

        assertThat(slip.line(code("LATER"))).isEmpty();
        assertThat(slip.amount(code("HEAT"))).isEqualTo(cny("210")); // 310 x 21/31
    }

    @Test
    void missingInputsAreNamed() {
        PayEngine engine = PayEngine.compile(structure()
                .addInputs(PayInput.of("HOURS", Unit.HOURS))
                .addInputs(PayInput.of("RATE", Unit.HOUR_RATE).withWhenMissing(number("12.5")))
                .addComponents(component("A", "WAGE + RATE * HOURS"))
                .build());

        assertThatThrownBy(() -> engine.pay(E1, MARCH, engine.inputs().build()))
                .hasMessageContaining("inputs (WAGE, HOURS) of E-1");
        PayInputs inputs = engine.inputs()
                .set(WAGE, cny("100"))
                .set(code("HOURS"), number("1.5"))
                .build();
        assertThat(engine.pay(E1, MARCH, inputs).amount(code("A"))).isEqualTo(cny("118.75"));
    }

    @Test
    void inputsAreCheckedWhenTheyAreGiven() {
        PayEngine engine = PayEngine.compile(
                structure().addComponents(component("A", "WAGE")).build());
        PayEngine other = PayEngine.compile(
                structure().addComponents(component("A", "WAGE")).build());

        assertThatThrownBy(() -> engine.inputs().set(code("A"), cny("1"))).hasMessageContaining("must be an input");
        assertThatThrownBy(() -> engine.inputs().set(WAGE, true)).hasMessageContaining("must be MONEY");
        assertThatThrownBy(() -> engine.inputs().set(WAGE, Money.parse("EUR 1")))
                .hasMessageContaining("EUR");
        PayInputs inputs = engine.inputs().set(WAGE, cny("1")).build();
        assertThatThrownBy(() -> other.pay(E1, MARCH, inputs)).hasMessageContaining("made by this engine");
    }

    @Test
    void aStructureIsWrittenToJsonAndReadBack() {
        PayStructure structure = structure()
                .addInputs(PayInput.builder()
                        .code(code("HOURS"))
                        .unit(Unit.HOURS)
                        .merging(PayInput.Merging.SUM)
                        .build())
                .addComponents(component("A", "max(WAGE * 8%, CNY 100.00)", "gross")
                        .withCondition(condition("WAGE > 5"))
                        .withProration(Proration.FIXED_21_75))
                .addTotals(PayTotal.builder()
                        .code("G")
                        .addAdds("gross")
                        .cap("5000")
                        .build())
                .addTables(PayTable.builder().code("T").addRows(row("0", "5")).build())
                .build();
        JsonMapping json = JsonMapping.standard();

        assertThat(json.read(json.write(structure), PayStructure.class).orElseThrow())
                .isEqualTo(structure);
        assertThat(json.canonicalText(structure)).contains("\"max(WAGE * 8%, CNY 100.00)\"");
        assertThat(PayStructure.DOCUMENT.write(structure).toCanonicalText()).contains("tradewright/pay-structure@1");
    }
}
