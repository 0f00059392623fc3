// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.architecture.sample.core.text;

import dev.tradewright.architecture.sample.core.value.ValueKnowsText;

/** One half of a cycle. */
public interface TextKnowsValue {
    ValueKnowsText value();
}
