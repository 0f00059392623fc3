// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.architecture.sample.core.json.jackson3;

import tools.jackson.databind.JsonNode;

/** Right: this package is for users of Jackson. */
public interface MayShowJackson {

    JsonNode node();
}
