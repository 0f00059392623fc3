// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.time;

import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;
import java.time.Instant;
import java.util.Optional;

/**
 * One entry of a {@link RecordedInput}: what holds from when until when, and when that became known.
 *
 * <p>Immutable and thread-safe if its value is.
 *
 * @param <T>  the type of the value
 * @param valid  the days about which it speaks, at least one
 * @param known  the instant at which it was entered
 * @param scenario  the forecast to which it belongs; production if there is none
 * @param value  the value; nothing if the entry says that none holds
 */
public record InputEntry<T>(DateRange valid, Instant known, Optional<Scenario> scenario, Optional<T> value) {

    /** Refuses an entry about no day. */
    public InputEntry {
        Checks.notNull(valid, "valid");
        Checks.notNull(known, "known");
        Checks.notNull(scenario, "scenario");
        Checks.notNull(value, "value");
        Checks.that(!valid.isEmpty(), "valid", valid, "must not be empty");
    }

    /**
     * An entry of production.
     *
     * @param valid  the days about which it speaks
     * @param known  when it was entered
     * @param value  the value
     */
    public static <T> InputEntry<T> of(DateRange valid, Instant known, T value) {
        return new InputEntry<>(valid, known, Optional.empty(), Optional.of(Checks.notNull(value, "value")));
    }

    /**
     * An entry of production that takes the value away from its days.
     *
     * @param valid  the days about which it speaks
     * @param known  when it was entered
     */
    public static <T> InputEntry<T> withdrawal(DateRange valid, Instant known) {
        return new InputEntry<>(valid, known, Optional.empty(), Optional.empty());
    }

    /**
     * The same entry in a forecast.
     *
     * @param forecast  the forecast to which it belongs
     */
    public InputEntry<T> in(Scenario forecast) {
        return new InputEntry<>(valid, known, Optional.of(forecast), value);
    }
}
