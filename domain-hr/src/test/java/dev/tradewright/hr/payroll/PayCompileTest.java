// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import static dev.tradewright.hr.payroll.Pay.code;
import static dev.tradewright.hr.payroll.Pay.component;
import static dev.tradewright.hr.payroll.Pay.structure;
import static dev.tradewright.hr.payroll.Pay.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.decision.InvalidRulesException;
import dev.tradewright.core.json.Fingerprint;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.text.LocalizedName;
import dev.tradewright.hr.country.internal.CountryFunction;
import dev.tradewright.hr.payroll.formula.Formula;
import dev.tradewright.hr.payroll.formula.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PayCompileTest {

    private static List<Finding> findings(PayStructure.Builder structure, PayFunction... functions) {
        InvalidRulesException refused = catchThrowableOfType(
                InvalidRulesException.class, () -> PayEngine.compile(structure.build(), functions));
        assertThat(refused).as("is refused").isNotNull();
        return refused.findings();
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(finding -> finding.toText(Locale.ENGLISH)).toList();
    }

    @Test
    void theStructureIsNamedInTheLanguageOfTheReader() {
        InvalidRulesException refused = catchThrowableOfType(
                InvalidRulesException.class,
                () -> PayEngine.compile(
                        structure().addComponents(component("SELF", "SELF")).build()));

        assertThat(refused).hasMessageStartingWith("Invalid pay structure staff: ");
        assertThat(refused.message(Locale.CHINA)).startsWith("薪资结构 staff 无效：共 ");
    }

    /** Elsewhere this pays 1 and 2. */
    @Test
    void aCircleIsRefusedWithItsPath() {
        List<Finding> findings = findings(structure()
                .addComponents(
                        component("C", "WAGE"),
                        component("B", "C + D"),
                        component("D", "A + 1"),
                        component("A", "B + 1"),
                        component("SELF", "SELF")));

        assertThat(findings).extracting(Finding::code).containsOnly("cycle");
        assertThat(findings)
                .extracting(finding -> finding.arguments().get("path"))
                .containsExactly(List.of("A", "B", "D", "A"), List.of("SELF", "SELF"));
        assertThat(texts(findings).get(0)).isEqualTo("/components/3 needs itself: A -> B -> D -> A");
    }

    @Test
    void aCircleThroughTotalsConditionsParentsAndFunctionsIsSeen() {
        assertThat(findings(structure()
                        .addComponents(component("A", "G * 1%", "g"), component("W", "WAGE"))
                        .addTotals(total("G", "g"))))
                .extracting(finding -> finding.arguments().get("path"))
                .containsExactly(List.of("A", "G", "A"));
        assertThat(findings(structure().addComponents(component("A", "WAGE").withCondition(Formula.parse("A > 0")))))
                .extracting(finding -> finding.arguments().get("path"))
                .containsExactly(List.of("A", "A"));
        assertThat(findings(structure().addComponents(component("A", "WAGE").withParent(code("A")))))
                .extracting(Finding::code)
                .containsExactly("cycle");
        assertThat(findings(structure().addComponents(component("A", "TAX + WAGE")), PayFunctionTest.tax("A", 20)))
                .extracting(finding -> finding.arguments().get("path"))
                .containsExactly(List.of("A", "tax@1", "A"));
    }

    @Test
    void aCircleStandsWhereItsFirstCodeIsWritten() {
        assertThat(texts(findings(structure()
                        .addComponents(component("W", "WAGE", "g"), component("Z", "B * 1%", "z"))
                        .addTotals(total("A", "g"), total("B", "z")))))
                .containsExactly("/totals/1 needs itself: B -> Z -> B");
        assertThat(texts(findings(structure()
                        .addComponents(component("W", "WAGE", "g"))
                        .addTotals(
                                PayTotal.builder()
                                        .code("A")
                                        .addAdds("g")
                                        .floor("B")
                                        .build(),
                                PayTotal.builder()
                                        .code("B")
                                        .addAdds("g")
                                        .cap("A")
                                        .build()))))
                .containsExactly("/totals/0 needs itself: A -> B -> A");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        List<Finding> findings = findings(structure()
                .addComponents(
                        component("A", "BSX * 0.5"),
                        component("B", "WAGE * WAGE"),
                        component("C", "WAGE + 5 days"),
                        component("C", "WAGE"),
                        component("E", "threshold(NONE, WAGE)").withParent(code("WAGE")),
                        component("F", "8%"),
                        component("and", "WAGE"),
                        component("H", "true").withUnit(Unit.TRUTH).withProration(Proration.WORKDAYS),
                        component("I", "WAGE").withRounding(Rounding.parse("floor to 0.001")),
                        component("J", "2").withUnit(Unit.DAYS),
                        component("K", "WAGE", "plus", "minus"))
                .addTotals(PayTotal.builder()
                        .code("T")
                        .addAdds("plus", "J")
                        .addSubtracts("minus")
                        .cap("3 days")
                        .build()));

        assertThat(texts(findings))
                .contains(
                        "/components/0/formula BSX is no component, total or input",
                        "/components/1/formula WAGE * WAGE means nothing: money * money",
                        "/components/2/formula WAGE + 5 days mixes money and days",
                        "/components/3/code (C) must be the code of one input, component, total or table only",
                        "/components/4/formula NONE is no table",
                        "/components/4/parent (WAGE) must be a component",
                        "/components/5/formula 8% must be money, not a plain number",
                        "/components/6/code (and) must not be a word of formulas",
                        "/totals/0 both adds and takes off K",
                        "/totals/0 sums money, and J is days",
                        "/totals/0/cap 3 days must be money, not days")
                .anyMatch(text -> text.startsWith("/components/7/proration"))
                .anyMatch(text -> text.startsWith("/components/8/rounding"));
        assertThat(findings).allMatch(finding -> !finding.toText(Locale.CHINESE).isBlank());
    }

    @Test
    void conditionsFloorsTablesAndTagsAreCheckedAsFormulasAre() {
        assertThat(texts(findings(structure()
                        .addComponents(
                                component("A", "WAGE").withCondition(Formula.parse("WAGE")),
                                component("B", "WAGE").withCondition(Formula.parse("NONE > 1")),
                                component("C", "lookup(T, WAGE)"))
                        .addTables(table("1"), table("2"))
                        .addTotals(PayTotal.builder()
                                .code("T2")
                                .addAdds("A")
                                .floor("2 hours")
                                .build()))))
                .contains(
                        "/components/0/condition WAGE must be a truth, not money",
                        "/components/1/condition NONE is no component, total or input",
                        "/tables/1/code (T) must be the code of one input, component, total or table only",
                        "/totals/0/floor 2 hours must be money, not hours");
        assertThat(texts(findings(structure()
                        .addComponents(component("A", "WAGE"))
                        .addTotals(PayTotal.builder()
                                .code("NET")
                                .addAdds("A")
                                .addSubtracts("tax", "own-contributions")
                                .build()))))
                .anyMatch(text -> text.startsWith(
                        "/totals/0/subtracts (tax, own-contributions) takes off nothing, and would pay too much: "));
        PayEngine unused = PayEngine.compile(structure()
                .addComponents(component("A", "WAGE"), component("FEE", "1", "fees"))
                .addTotals(PayTotal.builder()
                        .code("NET")
                        .addAdds("A")
                        .addSubtracts("kept", "fees")
                        .build())
                .build());
        assertThat(texts(unused.warnings()))
                .containsExactly("warning: /totals/0/subtracts/0 (kept) is the tag or code of nothing");
    }

    private static PayTable table(String from) {
        return PayTable.builder()
                .code("T")
                .addRows(PayTable.Row.ofRate(from, "5%"))
                .build();
    }

    @Test
    void whatServesForNothingIsAWarning() {
        PayEngine engine = PayEngine.compile(structure()
                .addComponents(
                        component("A", "CNY 5"),
                        component("STATISTICAL", "CNY 5").withIsShown(false))
                .addTables(PayTable.builder()
                        .code("T")
                        .addRows(PayTable.Row.ofRate("0", "5%"))
                        .build())
                .addTotals(total("G", "gross", "A"))
                .build());

        assertThat(texts(engine.warnings()))
                .containsExactlyInAnyOrder(
                        "warning: /inputs/0 WAGE is used by nothing",
                        "warning: /components/1 STATISTICAL neither stands on the payslip nor is used by anything",
                        "warning: /tables/0 T is used by nothing",
                        "warning: /totals/0/adds/0 (gross) is the tag or code of nothing");
    }

    /** A total that adds nothing is a misspelt tag, or a function that was forgotten: it would be 0 for everybody. */
    @Test
    void aTotalMustAddSomething() {
        assertThat(texts(findings(structure()
                        .addComponents(component("A", "WAGE", "gross"))
                        .addTotals(total("NET", "gros")))))
                .contains("/totals/0/adds (gros) adds nothing: no component, total or function has such a code or tag");
    }

    @Test
    void aTotalThatCountsWhatIsNotShownIsAWarning() {
        PayEngine engine = PayEngine.compile(structure()
                .addComponents(
                        component("A", "WAGE", "gross"),
                        component("HIDDEN", "WAGE * 10%", "gross").withIsShown(false),
                        component("STATED", "WAGE * 10%", "gross")
                                .withIsShown(false)
                                .withKind(PayKind.INFORMATION))
                .addTotals(total("NET", "gross"))
                .build());
        assertThat(texts(engine.warnings()))
                .containsExactly(
                        "warning: /totals/0 counts HIDDEN, which stands on no line: lines and total will differ");
    }

    @Test
    void aTotalThatCountsWhatAFunctionHidesIsAWarning() {
        PayFunction levy = new PayFunction() {
            @Override
            public String name() {
                return "levy@1";
            }

            @Override
            public List<Figure> inputs() {
                return List.of();
            }

            @Override
            public List<Output> outputs() {
                return List.of(new Output(
                        code("LEVY"),
                        "Levy",
                        LocalizedName.none(),
                        PayKind.DEDUCTION,
                        Unit.MONEY,
                        List.of("own"),
                        false));
            }

            @Override
            public void compute(Slots slots) {
                slots.giveMinor(0, 1);
            }
        };
        PayEngine engine = PayEngine.compile(
                structure()
                        .addComponents(component("A", "WAGE", "gross"))
                        .addTotals(total("NET", "gross").withSubtracts("own"))
                        .build(),
                levy);

        assertThat(texts(engine.warnings()))
                .containsExactly(
                        "warning: /totals/0 counts LEVY, which stands on no line: lines and total will differ");
    }

    @Test
    void functionsAreCheckedToo() {
        assertThat(texts(findings(
                        structure().addComponents(component("A", "2").withUnit(Unit.DAYS)),
                        PayFunctionTest.tax("A", 20),
                        PayFunctionTest.tax("B", 20))))
                .anyMatch(text -> text.contains("function tax@1 needs A as money, and it is days"))
                .anyMatch(text -> text.contains("function tax@1 needs B, which does not exist"))
                .anyMatch(text -> text.contains("(TAX) must be the code of one"));
    }

    @Test
    void aFunctionGivesSomethingInTheCurrencyOfTheStructure() {
        CountryFunction dollars = CountryFunction.named(
                        "us@1", CurrencyUnit.USD, JsonMapping.standard().fingerprint("2026"))
                .needs(code("WAGE"))
                .withholds(code("TAX"), "Tax", "税")
                .by(slots -> slots.giveMinor(0, 0));
        CountryFunction nothing = CountryFunction.named(
                        "cn@1", CurrencyUnit.CNY, JsonMapping.standard().fingerprint("2026"))
                .needs(code("WAGE"))
                .by(slots -> {});
        PayStructure.Builder structure = structure().addComponents(component("A", "WAGE"));
        assertThat(findings(structure, dollars)).extracting(Finding::code).containsExactly("function-currency");
        assertThat(findings(structure, nothing)).extracting(Finding::code).contains("function-empty");
    }

    /** Another edition of a function, and other tables behind the same one, are other rules. */
    @Test
    void theFingerprintTellsEditionsAndTables() {
        PayStructure structure =
                structure().addComponents(component("A", "WAGE")).build();
        List<Fingerprint> prints = new ArrayList<>();
        prints.add(PayEngine.compile(structure).fingerprint());
        for (String name : List.of("f@1", "f@2")) {
            for (String tables : List.of("2025", "2026")) {
                PayFunction function = CountryFunction.named(
                                name, CurrencyUnit.CNY, JsonMapping.standard().fingerprint(tables))
                        .needs(code("WAGE"))
                        .withholds(code("TAX"), "Tax", "税")
                        .by(slots -> slots.giveMinor(0, 0));
                prints.add(PayEngine.compile(structure, function).fingerprint());
            }
        }
        assertThat(prints).doesNotHaveDuplicates();
        assertThat(PayEngine.compile(structure, PayFunctionTest.tax("A", 20)).fingerprint())
                .isNotIn(prints)
                .isEqualTo(PayEngine.compile(structure, PayFunctionTest.tax("A", 30))
                        .fingerprint());
    }

    @Test
    void aFormulaThatIsBuiltTooDeepIsRefused() {
        Formula deep = Formula.number(1);
        for (int i = 0; i < 100_000; i++) {
            deep = deep.negated();
        }
        PayStructure.Builder structure = structure()
                .addComponents(PayComponent.builder().code("A").formula(deep).build());
        assertThat(findings(structure)).extracting(Finding::code).contains("too-deep");
    }
}
