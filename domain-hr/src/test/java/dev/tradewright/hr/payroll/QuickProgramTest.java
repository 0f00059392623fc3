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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.hr.payroll.formula.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuickProgramTest {

    private static PayEngine engine(String formula) {
        return PayEngine.compile(structure()
                .addInputs(
                        PayInput.of("LEVEL", Unit.FACTOR),
                        PayInput.of("DUE", Unit.DAYS),
                        PayInput.of("WORKED", Unit.DAYS))
                .addTables(PayTable.builder()
                        .code("TAX")
                        .addRows(PayTable.Row.ofRate("0", "3%"), PayTable.Row.ofRate("3000", "10%"))
                        .build())
                .addComponents(component("A", formula))
                .build());
    }

    private static PayInputs inputs(PayEngine engine, Money wage, String level, String due) {
        return engine.inputs()
                .set(WAGE, wage)
                .set(code("LEVEL"), number(level))
                .set(code("DUE"), number(due))
                .set(code("WORKED"), number("20.5"))
                .build();
    }

    private static String reckoned(PayEngine engine, Money wage, String level) {
        Money amount = engine.pay(E1, MARCH, inputs(engine, wage, level, "21")).amount(code("A"));
        return amount.toBigDecimal().toPlainString();
    }

    /** Wage 5,000.03, level 1.25, 20.5 of 21 days. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WAGE | 5000.03",
                "WAGE * 8% | 400.00",
                "WAGE * 1.5% + 20 | 95.00",
                "WAGE * LEVEL | 6250.04",
                "WAGE * LEVEL + WAGE * 0.1 | 6750.04",
                "WAGE / 21.75 days * WORKED | 4712.67",
                "WAGE / DUE * WORKED | 4880.98",
                "round(WAGE / DUE * WORKED, 0, ceiling) | 4881.00",
                "round(WAGE / 30 * 2, 1, half-even) | 333.30",
                "min(WAGE * 2.5%, 300) | 125.00",
                "clamp(WAGE, 6000, WAGE * 2) | 6000.00",
                "if(WAGE > 5000.02 and not LEVEL > 2, 200, WAGE) | 200.00",
                "progressive(TAX, WAGE) | 290.00",
                "threshold(TAX, WAGE) | 500.00",
                "lookup(TAX, WAGE) | 0.00"
            })
    void mostFormulasHaveAQuickForm(String formula, String amount) {
        PayEngine engine = engine(formula);

        assertThat(inputs(engine, cny("0"), "1", "1").layout.quick.isQuick(0)).isTrue();
        assertThat(reckoned(engine, cny("5000.03"), "1.25")).isEqualTo(amount);
    }

    /** Two quotients cannot be added before they are reckoned, and so small a part of so many digits needs more than 64 bits. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "WAGE / DUE * WORKED + WAGE",
                "WAGE / 0",
                "WAGE * 0.000000000000000001",
                "round(WAGE * 1%, 2, exact)"
            })
    void othersHaveNone(String formula) {
        assertThat(inputs(engine(formula), cny("0"), "1", "1").layout.quick.isQuick(0))
                .isFalse();
    }

    /** 2^43 - 1, 2^43 and 2^43 + 1 fen at 1.25 and at a level of more than 6 decimal places. */
    @ParameterizedTest
    @CsvSource({
        "8796093022207, 1.25, 109951162777.59",
        "8796093022208, 1.25, 109951162777.60",
        "8796093022209, 1.25, 109951162777.61",
        "-8796093022209, 1.25, -109951162777.61",
        "9223372036854775807, 1, 92233720368547758.07",
        "500003, 1.2500001, 6250.04",
        "8796093022208, 1.2500001, 109951171573.69"
    })
    void whatIsTooLargeForTheQuickFormIsExact(long wage, String level, String amount) {
        assertThat(reckoned(engine("WAGE * LEVEL"), Money.ofMinor(CurrencyUnit.CNY, wage), level))
                .isEqualTo(amount);
    }

    /** What comes near 64 bits on the way is checked, or left to the exact form: never another figure. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "WAGE * 3000000",
                "WAGE * -3000000",
                "WAGE * 3000000 + WAGE * LEVEL",
                "WAGE * LEVEL * 100000",
                "WAGE * LEVEL * 10000 + CNY 40000000000000000",
                "WAGE + CNY 40000000000000000 - CNY 40000000000000000",
                "WAGE * 500000 + CNY 46000000000000000 + WAGE / 7",
                "if(LEVEL > 1, WAGE * 3000000, WAGE / 7)",
                "if(LEVEL > 1, WAGE / 7, WAGE * 3000000)",
                "if(LEVEL > 1, WAGE / 999983, WAGE / 999979)",
                "if(LEVEL > 1, CNY 40000000000000000 + WAGE, WAGE / 7)",
                "max(WAGE * 3000000, WAGE / 7)",
                "min(WAGE / 7, CNY 40000000000000000, WAGE * 3 / 11)",
                "clamp(WAGE * 12345, CNY 1, WAGE / 13)",
                "round(WAGE * 3000000, to 0.07, floor)",
                "round(WAGE * 3000000 + 1, to 123.45, half-even)",
                "round(WAGE / 97, to 3000000000, ceiling) * 3000000",
                "round(WAGE * 3000000 / DUE * WORKED, 2, half-even)",
                "round(WAGE / DUE * WORKED, 4, floor) / 7",
                "round((WAGE / 9973) / DUE * WORKED, 2, floor)",
                "WAGE * 1000 * (WORKED / DUE)",
                "progressive(TAX, WAGE * 3000000)",
                "threshold(TAX, WAGE * 3000000)",
                "progressive(ODD, WAGE * 1000)",
                "threshold(ODD, WAGE * 1000) * 1000",
                "lookup(ODD, WAGE) * (WORKED / DUE)",
                "(WAGE + CNY 1000 * LEVEL) * (WORKED / DUE)",
                "(WORKED / DUE) * (DUE / WORKED) * WAGE",
                "WAGE * (LEVEL + 1) * (LEVEL + 2)",
                "(1 + 2 + 3) * WAGE - 0 * WAGE"
            })
    void nothingOverflowsUnseen(String formula) {
        compareAtLimits(formula, Rounding.HALF_AWAY_FROM_ZERO);
        compareAtLimits(formula, Rounding.HALF_EVEN.toNearest(number("0.50")));
    }

    private static void compareAtLimits(String formula, Rounding rounding) {
        PayEngine engine = PayEngine.compile(structure()
                .addInputs(
                        PayInput.of("LEVEL", Unit.FACTOR),
                        PayInput.of("DUE", Unit.DAYS),
                        PayInput.of("WORKED", Unit.DAYS))
                .addTables(
                        PayTable.builder()
                                .code("TAX")
                                .addRows(PayTable.Row.ofRate("0", "3%"), PayTable.Row.ofRate("3000", "10%"))
                                .build(),
                        PayTable.builder()
                                .code("ODD")
                                .addRows(
                                        new PayTable.Row(
                                                number("-90000000000000"),
                                                Optional.of(Percentage.parse("33.3331%")),
                                                Optional.of(number("1234567.89"))),
                                        new PayTable.Row(
                                                number("0.013"),
                                                Optional.of(Percentage.parse("45.6789%")),
                                                Optional.of(number("0.01"))))
                                .build())
                .addComponents(
                        component("A", formula).withRounding(rounding),
                        component("SHARE", "A / CNY 7").withUnit(Unit.FACTOR),
                        component("B", "A * 2 - WAGE * SHARE"))
                .build());
        long limit = QuickProgram.LIMIT;
        long[] wages = {
            limit,
            limit + 1,
            limit - 1,
            limit / 3,
            6_148_914_691_237L, // x 3,000,000 is 2^64 and little more, which would look like little
            878_416_384_463L, // x 21,000,000 as well
            3_074_457_345_619L, // x 3,000,000 is 2^63 and little more
            500_003,
            0
        };
        for (long wage : wages) {
            for (int sign = 1; sign >= -1; sign -= 2) {
                for (String level : List.of("1.25", "0.5", "999999.999999", "-8796093.022207")) {
                    for (String due : List.of("21", "0.0001", "879609302.2207")) {
                        PayInputs inputs = inputs(engine, Money.ofMinor(CurrencyUnit.CNY, sign * wage), level, due);
                        assertThat(QuickProperties.told(inputs, false))
                                .as("%s of %d, %s, %s", formula, sign * wage, level, due)
                                .isEqualTo(QuickProperties.told(inputs, true));
                    }
                }
            }
        }
    }

    @Test
    void whatStopsSaysWhatTheExactOneSays() {
        PayEngine quotient = engine("WAGE / DUE * WORKED");
        assertThatThrownBy(() -> quotient.pay(E1, MARCH, inputs(quotient, cny("5000"), "1", "0")))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("A: division by 0");
        PayEngine table = engine("progressive(TAX, WAGE)");
        assertThatThrownBy(() -> table.pay(E1, MARCH, inputs(table, cny("-0.01"), "1", "1")))
                .hasMessageContaining("TAX must not be asked below its first row");
    }

    /** One figure that is too large does not slow down those that do not need it, nor spoil those that do. */
    @Test
    void onlyWhatNeedsAnOddFigureIsReckonedExactly() {
        PayEngine engine = PayEngine.compile(structure()
                .addInputs(PayInput.of("LEVEL", Unit.FACTOR))
                .addComponents(
                        component("HUGE", "WAGE * 1000000000"),
                        component("PART", "HUGE / 1000000000"),
                        component("ODD", "CNY 100 * LEVEL"),
                        component("PLAIN", "WAGE * 8%"))
                .build());
        Payslip slip = engine.pay(
                E1,
                MARCH,
                engine.inputs()
                        .set(WAGE, cny("50000.05"))
                        .set(code("LEVEL"), number("0.123456789"))
                        .build());

        assertThat(slip.amount(code("HUGE"))).isEqualTo(cny("50000050000000.00"));
        assertThat(slip.amount(code("PART"))).isEqualTo(cny("50000.05"));
        assertThat(slip.amount(code("ODD"))).isEqualTo(cny("12.35"));
        assertThat(slip.amount(code("PLAIN"))).isEqualTo(cny("4000.00"));
    }
}
