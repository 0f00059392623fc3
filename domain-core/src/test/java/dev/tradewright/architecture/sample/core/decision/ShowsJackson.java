// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.architecture.sample.core.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;

/** Jackson in signatures and annotations. */
public interface ShowsJackson {

    JsonNode two();

    void three(tools.jackson.databind.JsonNode node);

    @JsonProperty
    String annotated();
}
