// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.architecture.sample.core.value;

import dev.tradewright.architecture.sample.core.text.TextKnowsValue;

/** The other half. */
public interface ValueKnowsText {
    TextKnowsValue text();
}
