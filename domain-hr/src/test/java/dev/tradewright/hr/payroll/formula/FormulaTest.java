// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.decision.InvalidRulesException;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.json.JsonString;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    private static Formula ref(String name) {
        return Formula.reference(name);
    }

    @Test
    void textAndBuilderGiveTheSameTree() {
        assertThat(Formula.parse("max(BASE * 8%, CNY 100.00)"))
                .isEqualTo(Formula.max(ref("BASE").times(Formula.percent(8)), Formula.amount(Money.parse("CNY 100"))));
        assertThat(Formula.parse("if(not A < B and C >= 2, -A, clamp(A, 0, B))"))
                .isEqualTo(Formula.choose(
                        ref("A").is(Formula.Operator.LESS, ref("B"))
                                .not()
                                .is(
                                        Formula.Operator.AND,
                                        ref("C").is(Formula.Operator.GREATER_OR_EQUAL, Formula.number(2))),
                        ref("A").negated(),
                        ref("A").clamp(Formula.number(0), ref("B"))));
        assertThat(Formula.parse("round(基本工资 / 21.75 days * 缺勤, 2, half-away-from-zero)"))
                .isEqualTo(ref("基本工资")
                        .dividedBy(Formula.days(Decimal.parse("21.75")))
                        .times(ref("缺勤"))
                        .roundedTo(Decimal.parse("0.01"), Rounding.Mode.HALF_AWAY_FROM_ZERO));
        assertThat(Formula.parse("progressive(TAX, A) - threshold(TAX, A) + lookup(T, 8 hours)"))
                .isEqualTo(Formula.progressive("TAX", ref("A"))
                        .minus(Formula.threshold("TAX", ref("A")))
                        .plus(Formula.lookup("T", Formula.hours(Decimal.of(8)))));
    }

    /** By hand: what the parentheses of the second column say is what the first column means. */
    @ParameterizedTest
    @CsvSource({
        "a - b - c, (a - b) - c",
        "a - (b - c), a - (b - c)",
        "a + b * c, a + (b * c)",
        "-a * b, (-a) * b",
        "-(a * b), -(a * b)",
        "a / b / c, (a / b) / c",
        "a or b and c, a or (b and c)",
        "not a and b, (not a) and b",
        "not a = b, not (a = b)",
        "a + 1 < b * 2, (a + 1) < (b * 2)",
        "a * -b, a * (-b)"
    })
    void operatorsBindAsInArithmetic(String text, String same) {
        assertThat(Formula.parse(text)).isEqualTo(Formula.parse(same));
        assertThat(Formula.parse(same)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "(x := (40+2)); 1:4; :",
                "frappe['os']; 1:7; character",
                "frappe.utils.os.path; 1:7; .",
                "a +; 1:4; ends",
                "a b; 1:3; an operator or the end",
                "min(a); 1:1; two arguments or more",
                "clamp(a, b); 1:1; three arguments",
                "eval(a); 1:1; no function",
                "round(a, 2, half-up); 1:13; half-away-from-zero",
                "round(a, to 0, floor); 1:13; above 0",
                "round(a, 19, floor); 1:10; 0 to 18",
                "a < b < c; 1:7; chain",
                "XYZW 5; 1:1; no currency",
                "CNY 5.001; 1:5; 2 decimal places",
                "1234567890123456789012; 1:1; 18 digits",
                "(a; 1:3; )",
                "threshold(1, a); 1:11; name of a table",
                "a and; 1:6; ends",
                "__class__; 1:1; character",
                "a = b = c; 1:7; chain",
                "a[0]; 1:2; ["
            })
    void saysWhereATextIsNoFormula(String text, String position, String word) {
        assertThatExceptionOfType(InvalidRulesException.class)
                .isThrownBy(() -> Formula.parse(text))
                .satisfies(e -> {
                    assertThat(e.findings().get(0).position().orElseThrow()).hasToString(position);
                    assertThat(e.getMessage()).contains(word);
                });
    }

    /** As Chinese keyboards and word processors write them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a × b; *",
                "a ÷ b; /",
                "a − b; -",
                "a – b; -",
                "a ＋ b; +",
                "a － b; -",
                "a ＊ b; *",
                "a ／ b; /",
                "8％; %",
                "（a; (",
                "a）; )",
                "min(a，b); ,",
                "min(a、b); ,",
                "a ＝ b; =",
                "a ＜ b; <",
                "a ＞ b; >",
                "a ！= b; !"
            })
    void saysWhichSignIsMeant(String text, String plain) {
        assertThatExceptionOfType(InvalidRulesException.class)
                .isThrownBy(() -> Formula.parse(text))
                .satisfies(e -> {
                    assertThat(e.findings()).hasSize(1);
                    assertThat(e.findings().get(0).code()).isEqualTo("character-wide");
                    assertThat(e.findings().get(0).arguments()).containsEntry("plain", plain);
                });
        assertThatExceptionOfType(InvalidRulesException.class)
                .isThrownBy(() -> Formula.parse("a × b"))
                .satisfies(e -> {
                    assertThat(e.message(Locale.ENGLISH)).contains("1:3: must have * instead of ×");
                    assertThat(e.message(Locale.CHINA)).contains("1:3：不得含有字符 ×：请改用半角的 *");
                });
    }

    @Test
    void countsLines() {
        assertThatExceptionOfType(InvalidRulesException.class)
                .isThrownBy(() -> Formula.parse("a +\n  b ^ c"))
                .satisfies(e ->
                        assertThat(e.findings().get(0).position().orElseThrow()).hasToString("2:5"));
    }

    @Test
    void saysAllForeignCharactersAtOnce() {
        assertThatExceptionOfType(InvalidRulesException.class)
                .isThrownBy(() -> Formula.parse("a; b; c"))
                .satisfies(e -> assertThat(e.findings()).hasSize(2));
    }

    @Test
    void boundsLengthAndDepth() {
        String longest = "a+".repeat(1_999) + "aa";
        assertThat(longest).hasSize(Formula.MAX_LENGTH);
        assertThatThrownBy(() -> Formula.parse(longest)).hasMessageContaining("nested more than 200");
        assertThatThrownBy(() -> Formula.parse(longest + " ")).hasMessageContaining("at most 4000");
        assertThat(Formula.parse("a" + "+a".repeat(199)).parts()).hasSize(2);
        assertThatThrownBy(() -> Formula.parse("a" + "+a".repeat(200))).hasMessageContaining("nested more than");
        for (String opening : List.of("(", "-", "not ", "min(a,", "1+(")) {
            assertThatThrownBy(() -> Formula.parse(opening.repeat(250))).hasMessageContaining("nested more than");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"and", "or", "not", "true", "false", "1a", "a b", "", "a.b"})
    void refusesNamesThatCouldBeReadInTwoWays(String name) {
        assertThatThrownBy(() -> ref(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"min", "days", "to", "if", "CNY", "round"})
    void wordsOfFunctionsAreNamesToo(String name) {
        Formula formula = ref(name).plus(Formula.number(1));
        assertThat(Formula.parse(formula.toString())).isEqualTo(formula);
    }

    record Holder(Formula formula, int index) {}

    @Test
    void isTextInJson() {
        Holder holder = new Holder(Formula.parse("BASE * 8%"), 1);
        JsonMapping json = JsonMapping.standard();
        assertThat(json.canonicalText(holder)).contains("\"BASE * 8%\"");
        assertThat(json.read(json.write(holder), Holder.class).orElseThrow()).isEqualTo(holder);
        assertThat(json.read(JsonString.of("BASE *"), Formula.class).findings()).isNotEmpty();
    }

    @Test
    void negativeConstantsAreNegations() {
        assertThat(Formula.number(-3)).isEqualTo(Formula.number(3).negated()).hasToString("-3");
        assertThat(Formula.amount(Money.parse("CNY -3"))).hasToString("-CNY 3.00");
        assertThat(Formula.percent(-3)).hasToString("-3%");
        assertThatThrownBy(() -> new Formula.Constant(Decimal.of(-3), Unit.FACTOR))
                .hasMessageContaining("negate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'BASE * ' | 1:8: a number, a name, a function or ( must stand here, but the formula ends"
                        + " | 1:8：此处应为 数、名称、函数或左括号，但公式已结束",
                "'BASE BONUS' | 1:6: an operator or the end must stand here, not BONUS | 1:6：此处应为 运算符或公式结尾，而不是 BONUS",
                "'min(A, B' | 1:9: ) must stand here, but the formula ends | 1:9：此处应为 )，但公式已结束",
                "'lookup(8, A)' | 1:8: the name of a table must stand here, not 8 | 1:8：此处应为 表的名称，而不是 8",
                "'round(A, to B, floor)' | 1:13: the step to which is rounded must stand here, not B"
                        + " | 1:13：此处应为 取整的步长，而不是 B",
                "'round(A, 19, floor)'"
                        + " | 1:10: the number of decimal places from 0 to 18, or: to and a step must stand here, not 19"
                        + " | 1:10：此处应为 0 到 18 的小数位数，或 to 加步长，而不是 19",
                "'avg(A, B)' | 1:1: avg is no function: min, max, clamp, if, round, threshold, progressive and lookup are"
                        + " | 1:1：avg 不是函数；函数有 min、max、clamp、if、round、threshold、progressive 和 lookup"
            })
    void inJsonTheWholeReasonIsToldInTheReadersLanguage(String text, String english, String chinese) {
        Finding finding = JsonMapping.standard()
                .read(JsonString.of(text), Formula.class)
                .findings()
                .get(0);

        assertThat(finding.toText(Locale.US)).isEqualTo("(" + text + ") is no Formula: " + english);
        assertThat(finding.toText(Locale.CHINA)).isEqualTo("（" + text + "）不是有效的 Formula：" + chinese);
    }
}
