// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.internal;

import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.RuleCheck;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What of several dated facts is in force on a day. */
public final class InForce {

    private InForce() {}

    /**
     * The fact of a day.
     *
     * @param facts  the facts
     * @param dates  the days of each
     * @param date  the day
     * @param name  what is looked for, as {@code CPF rates}
     * @throws IllegalArgumentException if there is none, with all days for which there is one
     */
    public static <T> T on(Collection<T> facts, Function<T, DateRange> dates, LocalDate date, String name) {
        for (T fact : facts) {
            if (dates.apply(fact).contains(date)) {
                return fact;
            }
        }
        throw missing(name, date, facts.stream().map(dates).toList());
    }

    /**
     * What to say where there is none.
     *
     * @param name  what was looked for
     * @param asked  for what
     * @param known  for what it is known
     */
    public static IllegalArgumentException missing(String name, Object asked, Collection<?> known) {
        return new IllegalArgumentException(name + " (" + asked + ") must be in the tables, which know " + known
                + "\nMaybe give tables that have it.");
    }

    /**
     * States that no day has two facts.
     *
     * @param facts  the facts
     * @param dates  the days of each
     * @param subject  facts of different subjects may share days
     * @param path  where the list stands
     * @param check  takes what is broken, under the code {@code overlap}
     */
    public static <T> void checkApart(
            List<T> facts, Function<T, DateRange> dates, Function<T, Object> subject, String path, RuleCheck check) {
        for (int i = 0; i < facts.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean same = subject.apply(facts.get(i)).equals(subject.apply(facts.get(j)));
                DateRange mine = dates.apply(facts.get(i));
                DateRange other = dates.apply(facts.get(j));
                check.that(
                        !same || !mine.overlaps(other),
                        path + "[" + i + "]",
                        "overlap",
                        Map.of("rejected", mine, "other", other));
            }
        }
    }
}
