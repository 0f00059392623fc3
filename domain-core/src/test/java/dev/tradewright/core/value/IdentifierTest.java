// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.contract.ValueContract;
import dev.tradewright.core.sample.SampleSku;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @Test
    void keepsTheContractOfValues() {
        ValueContract.of(SampleSku.of("A-1"), SampleSku.of("a-1"), SampleSku.of("A-10"), SampleSku.of("茶-1"))
                .parsedBy(SampleSku::of)
                .holds();
    }

    @ParameterizedTest
    @ValueSource(strings = {"85123A", "BANK CHARGES", "gift_0001_20", "茶叶/明前-1", "Ø42", "é", "😀", "#1+2.3:x@y"})
    void takesWhatIsVisible(String text) {
        assertThat(SampleSku.of(text)).hasToString(text);
    }

    @Test
    void refusesWhatIsNot() {
        assertRefused("", "sku () must not be blank");
        assertRefused(" A", "sku ( A) must not have the character SPACE at index 0");
        assertRefused("A ", "sku (A ) must not have the character SPACE at index 1");
        assertRefused("A  B", "sku (A  B) must not have the character SPACE at index 2");
        assertRefused("A\u200BB", "sku (A\u200BB) must not have the character ZERO WIDTH SPACE at index 1");
        assertRefused("A\u00A0B", "sku (A\u00A0B) must not have the character NO-BREAK SPACE at index 1");
        assertRefused("A\nB", "sku (A\nB) must not have the character LINE FEED (LF) at index 1");
        assertRefused("\uD83D", "sku (\uD83D) must not have the character HIGH SURROGATES D83D at index 0");
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(SampleSku.of("x".repeat(100)).value()).hasSize(100);
        assertRefused("x".repeat(101), "sku (" + "x".repeat(100) + "…) must have at most 100 characters, not 101");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "good",
            value = {
                "A-1_b, good",
                "12345, good",
                "123456, code (12345…) must have at most 5 characters, not 6", // one too long
                "A.1, code (A.1) must not have the character FULL STOP at index 1",
                "Ａ, code (Ａ) must not have the character FULLWIDTH LATIN CAPITAL LETTER A at index 0",
                "ı, code (ı) must not have the character LATIN SMALL LETTER DOTLESS I at index 0",
            })
    void aCodeHasAsciiAndWhatIsNamed(String text, String refusal) {
        if (refusal == null) {
            assertThat(Identifier.checkedCode(text, 5, "-_", "code")).isSameAs(text);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Identifier.checkedCode(text, 5, "-_", "code"))
                    .withMessageStartingWith(refusal);
        }
    }

    @Test
    void isOrderedByItsText() {
        assertThat(SampleSku.of("A-10")).isLessThan(SampleSku.of("A-2")).isLessThan(SampleSku.of("a"));
    }

    private static void assertRefused(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleSku.of(text))
                .withMessage(message);
    }
}
