// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A meter that runs while it is open. Every instant has a reading, the open time since a fixed year began; every reading was shown at one instant
 * or, while the meter stood still, from an {@link #earliest} to a {@link #latest} instant. All that {@link WorkTime} can do is said in these.
 */
final class OpenMeter {

    /** Where the readings start, if it is covered: near to what will be asked, so that few years are laid out in vain. */
    private static final int ZERO_YEAR = 2020;

    /** A day, which is more than any offset, from the ends of what a date and time can say. */
    private static final Instant EARLIEST = LocalDateTime.MIN.plusDays(1).toInstant(ZoneOffset.UTC);

    private static final Instant LATEST = LocalDateTime.MAX.minusDays(1).toInstant(ZoneOffset.UTC);

    private final DateRange covered;
    private final Function<LocalDate, DayHours> hours;
    private final WallClock wall;
    private final int firstYear;
    private final int lastYear;
    private final int zeroYear;
    private final InstantRange instants;
    private final AtomicReferenceArray<YearOfHours> years = new AtomicReferenceArray<>(Years.COUNT);

    OpenMeter(DateRange covered, Function<LocalDate, DayHours> hours, WallClock wall) {
        this.covered = covered;
        this.hours = hours;
        this.wall = wall;
        this.firstYear = covered.start().getYear();
        this.lastYear = covered.lastDay().getYear();
        this.zeroYear = Math.max(firstYear, Math.min(ZERO_YEAR, lastYear));
        this.instants = InstantRange.of(
                Instant.ofEpochSecond(wall.startOf(covered.start())),
                Instant.ofEpochSecond(wall.startOf(covered.end())));
    }

    /** All that is covered, from its first instant to its end. */
    InstantRange covered() {
        return instants;
    }

    /** Refuses an instant that is not covered; the end of what is covered is allowed. */
    void requireCovered(Instant instant, String name) {
        if (!instants.contains(instant) && !instant.equals(instants.end())) {
            throw new IllegalArgumentException(
                    name + " (" + instant + ") must not lie in the year " + yearNear(instant) + Years.noData(covered));
        }
    }

    /** The year of an instant; for one that is too far away for any calendar, the farthest that there is. */
    private int yearNear(Instant instant) {
        if (instant.isBefore(EARLIEST)) {
            return Year.MIN_VALUE;
        }
        return instant.isAfter(LATEST) ? Year.MAX_VALUE : wall.read(instant).getYear();
    }

    /**
     * The open period that an instant lies in.
     *
     * @return its end in epoch seconds; {@code Long.MIN_VALUE} if it is closed
     */
    long closeOfPeriodAt(Instant instant) {
        YearOfHours year = year(yearOf(instant));
        int period = year.lastOpeningBy(instant.getEpochSecond());
        boolean open = period >= 0 && instant.getEpochSecond() < year.closes(period);
        return open ? year.closes(period) : Long.MIN_VALUE;
    }

    /** The open time from the start of the readings to an instant; negative before it. */
    Duration reading(Instant instant) {
        YearOfHours year = year(yearOf(instant));
        long second = instant.getEpochSecond();
        int period = year.lastOpeningBy(second);
        if (period < 0) {
            return Duration.ofSeconds(year.openBefore());
        }
        boolean open = second < year.closes(period);
        return open
                ? Duration.ofSeconds(year.before(period) + second - year.opens(period), instant.getNano())
                : Duration.ofSeconds(year.before(period) + year.closes(period) - year.opens(period));
    }

    /**
     * The first instant that shows a reading: the end of the open time that leads to it.
     *
     * @param reading  the reading
     * @param near  an instant from which to look
     */
    Instant earliest(Duration reading, Instant near) {
        // a period that ends at s seconds or later is one that ends beyond s - 1; with a fraction it must end beyond s
        boolean whole = reading.equals(reading.truncatedTo(ChronoUnit.SECONDS));
        return at(reading, whole ? reading.toSeconds() - 1 : reading.toSeconds(), near);
    }

    /**
     * The last instant that shows a reading: the start of the open time that follows it.
     *
     * @param reading  the reading
     * @param near  an instant from which to look
     */
    Instant latest(Duration reading, Instant near) {
        return at(reading, reading.toSeconds(), near);
    }

    /** In the first period that ends beyond so many seconds, the instant that shows the reading. */
    private Instant at(Duration reading, long seconds, Instant near) {
        int number = yearOf(near);
        YearOfHours year = year(number);
        while (year.openAfter() <= seconds) {
            year = year(next(number++, lastYear, 1));
        }
        while (year.openBefore() > seconds) {
            year = year(next(number--, firstYear, -1));
        }
        int period = year.firstEndingBeyond(seconds);
        return Instant.ofEpochSecond(year.opens(period) - year.before(period)).plus(reading);
    }

    private static int next(int year, int end, int step) {
        if (year == end) {
            throw new Exhausted(step);
        }
        return year + step;
    }

    /** No open time is left in a direction, 1 or -1. Whoever asked says which argument is to blame. */
    static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        final int direction;

        Exhausted(int direction) {
            super("no open time is left", null, false, false);
            this.direction = direction;
        }
    }

    /** How a message about a lack of open time ends. */
    String noMore(int direction) {
        String way = direction > 0 ? ", up to " + covered.lastDay() : ", back to " + covered.start();
        int uncovered = direction > 0
                ? covered.end().getYear()
                : covered.start().minusDays(1).getYear();
        return way
                + (covered.equals(Holidays.SUPPORTED)
                        ? "\nMaybe the calendar has no hours, or a holiday or pause without end."
                        : "; there is no data about the year " + uncovered);
    }

    /** The year whose periods an instant lies among. Where midnight of New Year comes twice, the new year begins with the first. */
    private int yearOf(Instant instant) {
        int year = Math.max(firstYear, Math.min(wall.read(instant).getYear(), lastYear));
        return year < lastYear && instant.getEpochSecond() >= year(year).end() ? year + 1 : year;
    }

    /** The year with its readings, which go on from those of the years between it and the zero year. */
    private YearOfHours year(int number) {
        YearOfHours known = years.get(number - Years.FIRST);
        if (known != null) {
            return known;
        }
        int step = number < zeroYear ? -1 : 1;
        YearOfHours previous = null;
        for (int year = zeroYear; year != number + step; year += step) {
            previous = laid(year, previous);
        }
        return Objects.requireNonNull(previous);
    }

    private YearOfHours laid(int number, @Nullable YearOfHours previous) {
        YearOfHours known = years.get(number - Years.FIRST);
        if (known == null) {
            YearOfHours plain = YearOfHours.lay(number, covered, hours, wall);
            if (previous == null) {
                known = plain;
            } else if (number > zeroYear) {
                known = plain.after(previous.openAfter());
            } else {
                known = plain.after(previous.openBefore() - plain.openAfter());
            }
            years.set(number - Years.FIRST, known); // a second thread may do the same and set an equal year
        }
        return known;
    }
}
