// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.in;

import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;
import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A financial year of India, from 1 April to 31 March, written as {@code 2025-26}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param start  the calendar year in which it begins, from 1900 to 2199
 */
public record FinancialYear(int start) implements Comparable<FinancialYear> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final int FIRST = 1900;
    private static final int LAST = 2199;
    private static final int CENTURY = 100;

    /** Refuses years out of range. */
    public FinancialYear {
        Checks.inRange(start, FIRST, LAST, "start");
    }

    /**
     * The year in which a day lies.
     *
     * @param date  the day
     */
    public static FinancialYear of(LocalDate date) {
        int year = Checks.notNull(date, "date").getYear();
        return new FinancialYear(date.getMonth().compareTo(Month.APRIL) < 0 ? year - 1 : year);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text  as {@code 2025-26}
     * @throws IllegalArgumentException if it is none, or the second year does not follow the first
     */
    public static FinancialYear parse(String text) {
        Matcher year = FORM.matcher(Checks.notNull(text, "financial year"));
        Checks.that(year.matches(), "financial year", text, "must be two years in a row, as 2025-26");
        FinancialYear parsed = new FinancialYear(Integer.parseInt(year.group(1)));
        Checks.that(parsed.toString().equals(text), "financial year", text, "must be two years in a row, as " + parsed);
        return parsed;
    }

    /** Its days. */
    public DateRange dates() {
        return DateRange.of(LocalDate.of(start, Month.APRIL, 1), LocalDate.of(start + 1, Month.APRIL, 1));
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(start, other.start);
    }

    @Override
    public String toString() {
        int end = (start + 1) % CENTURY;
        return start + (end < 10 ? "-0" : "-") + end;
    }
}
