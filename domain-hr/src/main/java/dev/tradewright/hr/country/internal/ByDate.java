// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.internal;

import dev.tradewright.core.value.Checks;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The rules of a day, made ready when they are first asked for and then kept. What they say depends on nothing but the day, so nobody sees whether
 * they were kept. Thread-safe; asking again allocates nothing.
 *
 * @param <T>  the rules
 */
public final class ByDate<T> {

    private final Map<LocalDate, T> known = new ConcurrentHashMap<>();
    private final Function<LocalDate, T> make;

    private ByDate(Function<LocalDate, T> make) {
        this.make = make;
    }

    /**
     * Rules that are made by a pure function.
     *
     * @param make  makes them, or throws if there are none on a day
     */
    public static <T> ByDate<T> of(Function<LocalDate, T> make) {
        return new ByDate<>(Checks.notNull(make, "make"));
    }

    /**
     * The rules of a day.
     *
     * @param date  the day
     * @throws IllegalArgumentException if there are none
     */
    public T on(LocalDate date) {
        T found = known.get(date);
        return found != null ? found : known.computeIfAbsent(date, make);
    }
}
