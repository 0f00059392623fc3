// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.tradewright.core.json.JsonLimits;
import dev.tradewright.core.json.JsonTokenizer;
import dev.tradewright.core.json.JsonTokens;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Splits JSON into tokens with Jackson 2, strictly by RFC 8259. Its own limits are out of the way: the reader's are narrower and say more.
 *
 * <p>Immutable and thread-safe.
 */
public final class JacksonTokenizer implements JsonTokenizer {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            // names come from strangers: none is kept in a table that outlives its document
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonLimits.MAX_DEPTH + 1)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** Creates the tokenizer. */
    public JacksonTokenizer() {}

    @Override
    public JsonTokens open(String text, JsonLimits limits) {
        try {
            return JacksonTokens.of(FACTORY.createParser(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
