// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.hr.payroll.formula.Formula.Operator;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaBoundsTest {

    private static final Formula A = Formula.reference("A");

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).hasMessageStartingWith(message);
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"}) // null on purpose
    void partsAreNeitherMissingNorNegative() {
        Decimal minus = Decimal.parse("-1");
        refused(() -> new Formula.Constant(minus, Unit.DAYS), "value (-1) must be 0 or more\nMaybe negate it");
        refused(() -> new Formula.Constant(Decimal.ONE, Unit.MONEY), "unit (");
        refused(() -> new Formula.Constant(null, Unit.DAYS), "value");
        refused(() -> new Formula.Constant(Decimal.ONE, null), "unit");
        refused(() -> new Formula.Percent(null), "value");
        refused(() -> new Formula.Percent(Percentage.of(-1)), "value (-1%) must be 0 or more");
        refused(() -> new Formula.Amount(null), "value");
        refused(() -> new Formula.Amount(Money.parse("CNY -1")), "value (CNY -1.00) must be 0 or more");
        refused(() -> new Formula.Call(null, List.of(A, A)), "function");
        refused(() -> new Formula.Call(Formula.Function.MIN, List.of(A)), "arguments ([A]) must be two or more");
        refused(() -> new Formula.Call(Formula.Function.IF, List.of(A, A)), "arguments ([A, A]) must be three");
        refused(
                () -> new Formula.Call(Formula.Function.CLAMP, List.of(A, A, A, A)),
                "arguments ([A, A, A, A]) must be three");
        refused(() -> new Formula.Rounded(null, Decimal.ONE, Rounding.Mode.FLOOR), "operand");
        refused(() -> new Formula.Rounded(A, null, Rounding.Mode.FLOOR), "step");
        refused(() -> new Formula.Rounded(A, Decimal.ONE, null), "mode");
        refused(() -> new Formula.Rounded(A, Decimal.ZERO, Rounding.Mode.FLOOR), "step (0) must be above 0");
        refused(() -> new Formula.FromTable(null, "T", A), "lookup");
        refused(() -> new Formula.FromTable(Formula.Lookup.LOOKUP, "T", null), "operand");
        refused(() -> new UnitCheck.TableUnits(Unit.TRUTH, Unit.MONEY), "key (");
        refused(() -> new UnitCheck.TableUnits(Unit.MONEY, Unit.TRUTH), "value (");
        refused(() -> new UnitCheck.TableUnits(null, Unit.MONEY), "key");
        refused(() -> new UnitCheck.TableUnits(Unit.MONEY, null), "value");
    }

    /** Nothing is 0 and has no sign; what is below it is negated. */
    @Test
    void negativeNumbersAreNegated() {
        assertThat(Formula.percent(Percentage.of(0))).isEqualTo(new Formula.Percent(Percentage.of(0)));
        assertThat(Formula.percent(Percentage.of(-8))).hasToString("-8%");
        assertThat(Formula.amount(Money.parse("CNY -3"))).hasToString("-CNY 3.00");
        assertThat(Formula.min(A, Formula.number(1))).hasToString("min(A, 1)");
        assertThat(Formula.max(A, Formula.number(1))).hasToString("max(A, 1)");
    }

    @Test
    void everyPartIsWrittenAsItIsRead() {
        assertThat(new Formula.Amount(Money.parse("CNY 5"))).hasToString("CNY 5.00");
        assertThat(new Formula.Truth(true)).hasToString("true");
        assertThat(new Formula.Rounded(A, Decimal.parse("0.01"), Rounding.Mode.FLOOR))
                .hasToString("round(A, 2, floor)");
        assertThat(new Formula.Rounded(A, Decimal.parse("0.05"), Rounding.Mode.FLOOR))
                .hasToString("round(A, to 0.05, floor)");
        assertThat(A.plus(A.negated()).negated()).hasToString("-(A + -A)");
        assertThat(A.is(Operator.LESS, Formula.number(1)).not()).hasToString("not A < 1");
    }

    /** What is closed again is not deep: hundreds of brackets, signs, negations and calls beside each other. */
    @ParameterizedTest
    @ValueSource(strings = {"(A)", "-A", "min(A,1)", "round(A,2,floor)", "lookup(T,A)", "if(not A<1,A,1)"})
    void whatStandsBesideEachOtherIsNotDeep(String part) {
        int times = Formula.MAX_DEPTH + 1;
        Formula read = Formula.parse("max(" + String.join(",", Collections.nCopies(times, part)) + ")");
        assertThat(read.parts()).hasSize(times);
    }

    /** As deep as may be, and one deeper; A itself is one deep, and brackets are no part of it. */
    @ParameterizedTest
    @CsvSource({"(, ), 200", "-, '', 199", "'max(A, ', ), 199"})
    void depthHasALimit(String open, String close, int times) {
        assertThat(Formula.parse(nested(open, close, times))).isNotNull();
        assertThatThrownBy(() -> Formula.parse(nested(open, close, times + 1)))
                .hasMessageContaining(String.valueOf(Formula.MAX_DEPTH));
    }

    private static String nested(String open, String close, int times) {
        return open.repeat(times) + "A" + close.repeat(times);
    }

    /** From 0 to 18 decimal places, and at the end of a line as within. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "round(A, 0, floor); round(A, 0, floor)",
                "round(A, 18, floor); round(A, 18, floor)",
                "round(A, 09, floor); round(A, 9, floor)",
                "A >= 1; A >= 1",
                "A>1; A > 1",
                "1.5; 1.5",
                "not A; not A"
            })
    void boundsAreRead(String text, String written) {
        assertThat(Formula.parse(text)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"A + #; 1:5", "A +; 1:4", "A >; 1:4", "5.; 1:2", "'A\n + #'; 2:4", "'A\n +'; 2:3", "A !; 1:3"})
    void placesAreCountedFromOne(String text, String place) {
        assertThatThrownBy(() -> Formula.parse(text)).hasMessageContaining(place + ":");
    }
}
