// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import dev.tradewright.core.value.Checks;
import java.time.LocalDate;

/**
 * A day off that is worked to make up for another: in China, a Saturday or Sunday before or after a long holiday (调休上班).
 *
 * <p>{@code new MakeUpWorkday(LocalDate.of(2026, 2, 14), "春节")} is the Saturday worked for the Spring Festival of 2026.
 *
 * <p>Immutable and thread-safe.
 *
 * @param date  the day to work
 * @param name  the holiday it makes up for; may be empty
 */
public record MakeUpWorkday(LocalDate date, String name) {

    /** A day to work. */
    public MakeUpWorkday {
        Checks.notNull(date, "date");
        Checks.notNull(name, "name");
    }
}
