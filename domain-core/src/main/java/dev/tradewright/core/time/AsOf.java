// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import dev.tradewright.core.value.Checks;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The two times of a question about something that can be corrected later: which day is asked about, and what was known when.
 *
 * <p>"The wage valid on 2026-03-15, as known on 1 April" and the same day's wage as known in June may differ, because a raise was decided in May
 * and made valid from 1 March. {@link History} answers such questions.
 *
 * <p>Immutable and thread-safe.
 *
 * @param validOn  the day that is asked about
 * @param knownAt  nothing that was recorded after this instant counts; what was recorded at it does
 */
public record AsOf(LocalDate validOn, Instant knownAt) {

    /** A question's two times. */
    public AsOf {
        Checks.notNull(validOn, "validOn");
        Checks.notNull(knownAt, "knownAt");
    }

    /**
     * The two times of a question.
     *
     * @param validOn  the day that is asked about
     * @param knownAt  the last instant whose knowledge counts, inclusive
     */
    public static AsOf of(LocalDate validOn, Instant knownAt) {
        return new AsOf(validOn, knownAt);
    }
}
