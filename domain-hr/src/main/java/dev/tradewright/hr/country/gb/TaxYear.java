// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;
import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tax year, from 6 April to 5 April of the next calendar year (Income Tax Act 2007 s.4): {@code 2025-26}.
 *
 * @param startYear  the calendar year in which it begins, 1900 to 9998
 */
public record TaxYear(int startYear) implements Comparable<TaxYear> {

    private static final int FIRST_DAY = 6;

    private static final Pattern TEXT = Pattern.compile("(\\d{4})-(\\d{2})");

    /** Refuses years out of range. */
    public TaxYear {
        Checks.inRange(startYear, 1900, 9998, "startYear");
    }

    /**
     * The tax year of a day.
     *
     * @param day  for example the day of payment; 2026-04-05 lies in 2025-26, the day after in 2026-27
     */
    public static TaxYear of(LocalDate day) {
        boolean before = Checks.notNull(day, "day").isBefore(LocalDate.of(day.getYear(), Month.APRIL, FIRST_DAY));
        return new TaxYear(before ? day.getYear() - 1 : day.getYear());
    }

    /**
     * Reads a tax year.
     *
     * @param text  as {@code 2025-26}
     * @throws IllegalArgumentException if it has another form, or the second year does not follow the first
     */
    public static TaxYear parse(String text) {
        Matcher matcher = TEXT.matcher(Checks.notNull(text, "text"));
        Checks.that(matcher.matches(), "tax year", text, "must be written as 2025-26");
        int start = Integer.parseInt(matcher.group(1));
        Checks.that(
                (start + 1) % 100 == Integer.parseInt(matcher.group(2)),
                "tax year",
                text,
                "must name a year and the next one");
        return new TaxYear(start);
    }

    /** Its days. */
    public DateRange dates() {
        return DateRange.of(firstDay(), LocalDate.of(startYear + 1, Month.APRIL, FIRST_DAY));
    }

    /** 6 April. */
    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.APRIL, FIRST_DAY);
    }

    @Override
    public int compareTo(TaxYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    /** As {@code 2025-26}. */
    @Override
    public String toString() {
        int end = (startYear + 1) % 100;
        return startYear + (end < 10 ? "-0" : "-") + end;
    }
}
