// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.Validated;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The hours of an ordinary week. A day that is not given is closed.
 *
 * <pre>{@code
 * WeeklyHours.builder()
 *         .mondayToFriday(DayHours.parse("09:00-12:00, 13:00-18:00"))
 *         .saturday(DayHours.parse("10:00-14:00"))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class WeeklyHours extends Validated implements WithWeeklyHours {

    WeeklyHours() {}

    /** The hours of a Monday. */
    @Value.Default
    public DayHours monday() {
        return DayHours.CLOSED;
    }

    /** The hours of a Tuesday. */
    @Value.Default
    public DayHours tuesday() {
        return DayHours.CLOSED;
    }

    /** The hours of a Wednesday. */
    @Value.Default
    public DayHours wednesday() {
        return DayHours.CLOSED;
    }

    /** The hours of a Thursday. */
    @Value.Default
    public DayHours thursday() {
        return DayHours.CLOSED;
    }

    /** The hours of a Friday. */
    @Value.Default
    public DayHours friday() {
        return DayHours.CLOSED;
    }

    /** The hours of a Saturday. */
    @Value.Default
    public DayHours saturday() {
        return DayHours.CLOSED;
    }

    /** The hours of a Sunday. */
    @Value.Default
    public DayHours sunday() {
        return DayHours.CLOSED;
    }

    /** A builder on which every day is closed. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The hours of a day of the week.
     *
     * @param day  the day
     */
    public DayHours on(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> monday();
            case TUESDAY -> tuesday();
            case WEDNESDAY -> wednesday();
            case THURSDAY -> thursday();
            case FRIDAY -> friday();
            case SATURDAY -> saturday();
            case SUNDAY -> sunday();
        };
    }

    /** The days of the week that have hours. */
    public Set<DayOfWeek> openDays() {
        Set<DayOfWeek> open = EnumSet.allOf(DayOfWeek.class);
        open.removeIf(day -> on(day).isClosed());
        return open;
    }

    /**
     * The hours that most of the open days have; of equally many, those of the day that comes first in the week. Closed if every day is.
     *
     * <p>09:00-18:00 for a week of five such days and a Saturday from 10:00 to 14:00.
     */
    public DayHours usualHours() {
        DayHours usual = DayHours.CLOSED;
        int most = 0;
        for (DayOfWeek day : openDays()) {
            int days = 0;
            for (DayOfWeek other : DayOfWeek.values()) {
                days += on(other).equals(on(day)) ? 1 : 0;
            }
            if (days > most) {
                most = days;
                usual = on(day);
            }
        }
        return usual;
    }

    /** Builds weekly hours; every day that is not set is closed. */
    public static final class Builder extends ImmutableWeeklyHours.Builder {
        Builder() {}

        /**
         * Sets one day of the week.
         *
         * @param day  the day
         * @param hours  its hours
         */
        public Builder on(DayOfWeek day, DayHours hours) {
            switch (day) {
                case MONDAY -> monday(hours);
                case TUESDAY -> tuesday(hours);
                case WEDNESDAY -> wednesday(hours);
                case THURSDAY -> thursday(hours);
                case FRIDAY -> friday(hours);
                case SATURDAY -> saturday(hours);
                case SUNDAY -> sunday(hours);
            }
            return this;
        }

        /**
         * Sets Monday to Friday.
         *
         * @param hours  the hours of each of them
         */
        public Builder mondayToFriday(DayHours hours) {
            for (DayOfWeek day : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
                on(day, hours);
            }
            return this;
        }

        /**
         * Sets all seven days.
         *
         * @param hours  the hours of each of them
         */
        public Builder everyDay(DayHours hours) {
            for (DayOfWeek day : DayOfWeek.values()) {
                on(day, hours);
            }
            return this;
        }
    }
}
