// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json.jackson3;

import dev.tradewright.core.json.JsonLimits;
import dev.tradewright.core.json.JsonTokenizer;
import dev.tradewright.core.json.JsonTokens;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Splits JSON into tokens with Jackson 3, strictly by RFC 8259. Its own limits are out of the way: the reader's are narrower and say more.
 *
 * <p>Immutable and thread-safe.
 */
public final class JacksonTokenizer implements JsonTokenizer {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // names come from strangers: none is kept in a table that outlives its document
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
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
        return JacksonTokens.of(FACTORY.createParser(ObjectReadContext.empty(), text));
    }
}
