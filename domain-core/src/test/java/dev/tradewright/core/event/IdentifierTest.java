// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "order-77/reserve", "536365", "订单-1", "İ"})
    void parseIsTheInverseOfToString(String text) {
        assertThat(CommandId.parse(CommandId.of(text).toString())).isEqualTo(CommandId.of(text));
        assertThat(EventId.parse(EventId.of(text).toString())).isEqualTo(EventId.of(text));
        SourceDocument document = SourceDocument.of("goods-receipt", text);
        assertThat(SourceDocument.parse(document.toString())).isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\n", "\u0000"})
    void whiteSpaceAndControlCharactersAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CommandId.of(text));
        assertThatIllegalArgumentException().isThrownBy(() -> EventId.of(text));
    }

    @Test
    void theLengthIsLimited() {
        assertThat(CommandId.of("x".repeat(CommandId.MAX_LENGTH)).value()).hasSize(200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommandId.of("x".repeat(201)))
                .withMessage("length of value (201) must be from 1 to 200");
    }

    @Test
    void sortedAsText() {
        assertThat(CommandId.of("a")).isLessThan(CommandId.of("b"));
        assertThat(EventId.of("a")).isLessThan(EventId.of("b"));
        assertThat(SourceDocument.of("a", "2")).isLessThan(SourceDocument.of("b", "1"));
        assertThat(SourceDocument.of("a", "1")).isLessThan(SourceDocument.of("a", "2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"invoice", ":1", "Invoice:1", "invoice:", "in voice:1"})
    void aSourceDocumentIsAKindAndANumber(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SourceDocument.parse(text));
    }

    @Test
    void anIdentityIsWrittenAsASum() {
        Identity identity = Identity.of("gross", "net", "tax");

        assertThat(identity).hasToString("gross = net + tax");
        assertThat(Identity.parse(" gross=net +tax ")).isEqualTo(identity);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identity.parse("gross"))
                .withMessage("text (gross) must be a sum, as gross = net + tax");
        assertThatIllegalArgumentException().isThrownBy(() -> Identity.of("gross"));
        assertThatIllegalArgumentException().isThrownBy(() -> Identity.parse("gross = net + "));
    }
}
