// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tradewright.core.sample.SampleContract;
import dev.tradewright.core.sample.SampleTax;
import dev.tradewright.core.value.InvalidValueException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void saysWhereWhatAndHowBadInBothLanguages() {
        Finding error =
                Finding.error("/lines/0", SampleTax.TEXTS, "sample.note", Map.of("number", 5, "rejected", "abc"));
        Finding warning = Finding.warning("", SampleTax.TEXTS, "sample.note", Map.of("number", 6));

        assertThat(error).hasToString("/lines/0 (abc) note 5");
        assertThat(error.at(new Position("a.json", 3, 14))).hasToString("a.json:3:14: /lines/0 (abc) note 5");
        assertThat(error.at(new Position("a.json", 3, 14)).toText(Locale.CHINA))
                .isEqualTo("a.json:3:14：/lines/0（abc）备注 5");
        assertThat(warning.at(Position.of(3, 0))).hasToString("3: warning: note 6");
        assertThat(warning.toText(Locale.CHINA)).isEqualTo("警告：备注 6");
        assertThat(error.below("/orders/7").place()).isEqualTo("/orders/7/lines/0");
        assertThat(Finding.step("a/b~c")).isEqualTo("/a~1b~0c");
    }

    @Test
    void allIsSaidAtOnceSortedWithNumbersAsNumbers() {
        Findings findings = Findings.of(SampleTax.TEXTS);
        findings.warning("/lines/10/sku", "sample.note", Map.of("number", 10));
        findings.error("/lines/9", "sample.note", Map.of("number", 9));
        findings.error("/lines/9", "sample.note", Map.of("number", 9));
        findings.error("/lines", "sample.note", Map.of("number", 1));
        findings.addAll(List.of(Finding.warning("", SampleTax.TEXTS, "sample.note", Map.of("number", 0))));

        InvalidRulesException refused =
                catchThrowableOfType(InvalidRulesException.class, () -> findings.orThrow("Rules"));

        assertThat(refused).hasMessage("""
                Invalid Rules: 4 findings
                  warning: note 0
                  /lines note 1
                  /lines/9 note 9
                  warning: /lines/10/sku note 10""");
        assertThat(refused.message(Locale.CHINA)).startsWith("Rules 无效：共 4 处问题\n  警告：备注 0\n");
        assertThat(refused.subject()).isEqualTo("Rules");
        assertThat(refused.findings()).isEqualTo(findings.list());
    }

    @Test
    void whatWasLookedAtIsNamedInTheLanguageOfTheReader() {
        Findings findings = Findings.of(SampleTax.TEXTS);
        findings.error("/a", "sample.note", Map.of("number", 1));
        InvalidRulesException refused = catchThrowableOfType(
                InvalidRulesException.class, () -> findings.orThrow("sample.note", Map.of("number", 7)));

        assertThat(refused).hasMessage("Invalid note 7: 1 finding\n  /a note 1");
        assertThat(refused.subject()).isEqualTo("note 7");
        assertThat(refused.message(Locale.ENGLISH)).isEqualTo(refused.getMessage());
        assertThat(refused.message(Locale.CHINA)).isEqualTo("备注 7 无效：共 1 处问题\n  /a 备注 1");
        InvalidRulesException same = catchThrowableOfType(
                InvalidRulesException.class,
                () -> findings.orThrow(Reason.of(SampleTax.TEXTS, "sample.note", Map.of("number", 7))));
        assertThat(same.message(Locale.CHINA)).isEqualTo(refused.message(Locale.CHINA));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> findings.orThrow("no.such-text", Map.of()))
                .withMessageContaining("must have a text in");
    }

    @Test
    void warningsAloneDoNotRefuse() {
        Findings findings = Findings.of(SampleTax.TEXTS);
        findings.warning("/b", "sample.note", Map.of("number", 2));
        findings.warning("/a", "sample.note", Map.of("number", 1));

        assertThat(findings.orThrow("Rules")).extracting(Finding::place).containsExactly("/a", "/b");
        assertThat(findings.orThrow("sample.note", Map.of("number", 7))).isEqualTo(findings.list());
        assertThat(Findings.of(SampleTax.TEXTS).orThrow("Rules")).isEmpty();
    }

    @Test
    void aViolationIsAFindingToo() {
        InvalidValueException refused = catchThrowableOfType(
                InvalidValueException.class,
                () -> SampleContract.builder()
                        .holder("Li")
                        .minimum(1)
                        .addTags("a", " ")
                        .build());

        Finding finding = Finding.of(refused.violations().get(0));

        assertThat(finding.place()).isEqualTo("/tags/1");
        assertThat(finding).hasToString("/tags/1 ( ) must not be blank");
    }

    @Test
    void positionsSortBySourceLineAndColumn() {
        assertThat(new Position("b", 1, 0)).hasToString("b:1");
        assertThat(Position.of(2, 9)).isLessThan(Position.of(2, 10)).isLessThan(new Position("a", 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Position.of(0, 1))
                .withMessage("line (0) must be from 1 to 2147483647");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.error("lines", SampleTax.TEXTS, "sample.note", Map.of()))
                .withMessage("place (lines) must be empty or start with /");
    }
}
