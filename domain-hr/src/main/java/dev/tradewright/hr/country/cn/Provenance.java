// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.value.Checks;

/**
 * Where a figure comes from, and how sure it is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source  the law, announcement or publication
 * @param confidence  how far it was compared
 */
public record Provenance(String source, Confidence confidence) {

    /** How far a figure was compared before it was taken in. */
    public enum Confidence {
        /** Independent sources agree. */
        SEVERAL_SOURCES,
        /** It stands in one source only: look it up before you rely on it. */
        ONE_SOURCE
    }

    /** Refuses a blank source. */
    public Provenance {
        Checks.notBlank(source, "source");
        Checks.notNull(confidence, "confidence");
    }
}
