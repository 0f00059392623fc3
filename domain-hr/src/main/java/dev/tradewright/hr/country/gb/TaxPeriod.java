// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.value.Checks;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * The tax week or month of a payment, counted from 6 April, and how many of them the payment covers.
 *
 * <p>Fortnightly pay counts in fortnights, whose numbers are 2, 4 … 52, and four-weekly pay in weeks 4, 8 … 52: a fortnightly payment on
 * 2025-04-10, in the first calendar week of the tax year, has the free pay of two weeks, {@code TaxPeriod.week(2, 2)}, as one on 2025-04-17 has;
 * {@link #weekOf(LocalDate, int)} finds the number. Tax weeks 53, 54 and 56 are those extra paydays that a year may have for weekly, fortnightly and
 * four-weekly pay: they are taxed by themselves, with the free pay of one, two or four weeks (HMRC, PAYE Manual, PAYE70015).
 *
 * @param unit  weeks or months
 * @param number  the week, 1 to 56, or month, 1 to 12, in which the payment is made; of several weeks the last one
 * @param length  how many weeks or months it covers, 1 to {@code number}
 */
public record TaxPeriod(Unit unit, int number, int length) {

    /** What is counted. */
    public enum Unit {
        /** Tax weeks, 52 a year and an extra payday. */
        WEEK(52, 56),
        /** Tax months, 12 a year. */
        MONTH(12, 12);

        private final int perYear;
        private final int last;

        Unit(int perYear, int last) {
            this.perYear = perYear;
            this.last = last;
        }

        /** 52 or 12. */
        public int perYear() {
            return perYear;
        }
    }

    /** Refuses numbers out of range. */
    public TaxPeriod {
        Checks.notNull(unit, "unit");
        Checks.inRange(number, 1, unit.last, "number");
        Checks.inRange(length, 1, number, "length");
    }

    /**
     * A week of weekly pay.
     *
     * @param number  1 to 53
     */
    public static TaxPeriod week(int number) {
        return new TaxPeriod(Unit.WEEK, number, 1);
    }

    /**
     * The weeks of a payment for several weeks.
     *
     * @param number  the last of the weeks, up to 56; see {@link #weekOf(LocalDate, int)}
     * @param weeks  how many it covers: 2 or 4
     */
    public static TaxPeriod week(int number, int weeks) {
        return new TaxPeriod(Unit.WEEK, number, weeks);
    }

    /**
     * A month of monthly pay.
     *
     * @param number  1 to 12
     */
    public static TaxPeriod month(int number) {
        return new TaxPeriod(Unit.MONTH, number, 1);
    }

    /**
     * The tax week of a day: 6 to 12 April is week 1, 5 April week 53.
     *
     * @param paid  the day of payment
     */
    public static TaxPeriod weekOf(LocalDate paid) {
        long days = ChronoUnit.DAYS.between(TaxYear.of(paid).firstDay(), paid);
        return week((int) (days / 7) + 1);
    }

    /**
     * The tax weeks of a payment for several weeks. Of two weeks, 6 to 19 April are weeks 1 and 2 with the number 2, 20 April to 3 May have the number
     * 4, and 5 April has 54; of four weeks, 6 April to 3 May have the number 4, and 5 April has 56.
     *
     * @param paid  the day of payment
     * @param weeks  how many weeks it covers: 1, 2 or 4
     * @throws IllegalArgumentException if it covers another number of weeks
     */
    public static TaxPeriod weekOf(LocalDate paid, int weeks) {
        Checks.that(weeks == 1 || weeks == 2 || weeks == 4, "weeks", weeks, "must be 1, 2 or 4");
        int periods = (weekOf(paid).number() + weeks - 1) / weeks;
        return week(weeks * periods, weeks);
    }

    /**
     * The tax month of a day: 6 April to 5 May is month 1.
     *
     * @param paid  the day of payment
     */
    public static TaxPeriod monthOf(LocalDate paid) {
        return month((int) Period.between(TaxYear.of(paid).firstDay(), paid).toTotalMonths() + 1);
    }

    /** Whether it is the extra payday of a year with 53 weeks, which is taxed by itself. */
    public boolean isExtra() {
        return number > unit.perYear;
    }

    /** As {@code week 4} or {@code month 12}. */
    @Override
    public String toString() {
        return (unit == Unit.WEEK ? "week " : "month ") + number;
    }
}
