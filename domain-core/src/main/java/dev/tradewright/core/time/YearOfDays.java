// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import java.time.LocalDate;
import java.time.Year;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The days of a year by kind, with running counts. Days that are not covered have no kind and count for nothing. */
final class YearOfDays {

    private final int year;
    private final @Nullable DayKind[] kinds;

    /** For each kind, how many of its days come before each day, and at last before the next year. */
    private final Map<DayKind, short[]> before = new EnumMap<>(DayKind.class);

    private YearOfDays(int year, @Nullable DayKind[] kinds) {
        this.year = year;
        this.kinds = kinds;
        for (DayKind kind : DayKind.values()) {
            short[] counts = new short[kinds.length + 1];
            for (int day = 0; day < kinds.length; day++) {
                counts[day + 1] = (short) (counts[day] + (kinds[day] == kind ? 1 : 0));
            }
            before.put(kind, counts);
        }
    }

    static YearOfDays lay(int year, DateRange covered, Function<LocalDate, DayKind> kindOf) {
        @Nullable DayKind[] kinds = new @Nullable DayKind[Year.of(year).length()];
        for (int day = 0; day < kinds.length; day++) {
            LocalDate date = LocalDate.ofYearDay(year, day + 1);
            kinds[day] = covered.contains(date) ? kindOf.apply(date) : null;
        }
        return new YearOfDays(year, kinds);
    }

    DayKind kind(LocalDate coveredDate) {
        return Objects.requireNonNull(kinds[coveredDate.getDayOfYear() - 1]);
    }

    /** How many days of a kind come before a date of this year. */
    int before(LocalDate date, DayKind kind) {
        return counts(kind)[date.getDayOfYear() - 1];
    }

    int total(DayKind kind) {
        return counts(kind)[kinds.length];
    }

    /** The workday that has so many others before it in the year. */
    LocalDate workday(int position) {
        short[] counts = counts(DayKind.WORKDAY);
        int low = 0;
        int high = kinds.length;
        while (low < high) { // the first day up to which more than so many were counted
            int middle = (low + high) >>> 1;
            if (counts[middle + 1] > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return LocalDate.ofYearDay(year, low + 1);
    }

    private short[] counts(DayKind kind) {
        return Objects.requireNonNull(before.get(kind));
    }
}
