// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.tradewright.core.decision.InvalidRulesException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormulaProperties {

    @Provide
    Arbitrary<Formula> formulas() {
        return Formulas.any().filter(formula -> formula.toString().length() <= Formula.MAX_LENGTH);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "1", "2.5", " ", "(", ")", "+", "-", "*", "%", "min(", ",", "not ", "<", "=", "CNY ", ".",
                        "'")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Property
    void theTextIsReadBackAsTheSameTree(@ForAll("formulas") Formula formula) {
        assertThat(Formula.parse(formula.toString())).isEqualTo(formula);
    }

    @Property
    void everyTextIsAFormulaOrIsRefusedWithPositions(@ForAll("texts") String text) {
        try {
            Formula formula = Formula.parse(text);
            assertThat(Formula.parse(formula.toString())).isEqualTo(formula);
        } catch (InvalidRulesException e) {
            assertThat(e.findings()).allMatch(finding -> finding.position().isPresent());
        }
    }

    @Property
    void everyPartHasAUnitOrAFinding(@ForAll("formulas") Formula formula) {
        UnitCheck check = UnitCheck.of(UnitCheckTest.NAMES, "");
        boolean known = check.unit(formula).isPresent();
        assertThat(known || !check.findings().isEmpty()).isTrue();
        assertThatCode(formula::hashCode).doesNotThrowAnyException();
    }
}
