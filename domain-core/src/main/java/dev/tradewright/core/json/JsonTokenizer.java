// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

/**
 * Splits JSON texts into tokens: the one thing that {@link DocumentReader} leaves to a JSON library. Use
 * {@code dev.tradewright.core.json.jackson3.JacksonTokenizer} or its twin for Jackson 2; what is read does not depend on the choice.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface JsonTokenizer {

    /**
     * Opens a text. The tokenizer need not keep the limits, the reader does; it must not have narrower ones of its own.
     *
     * @param text  the whole text
     * @param limits  what the reader will refuse
     */
    JsonTokens open(String text, JsonLimits limits);
}
