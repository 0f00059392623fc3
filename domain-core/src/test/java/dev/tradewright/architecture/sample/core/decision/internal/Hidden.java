// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.architecture.sample.core.decision.internal;

/** Public for its neighbours only. */
public class Hidden {
    public Hidden own() {
        return this;
    }
}
