// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Turns times read off the wall into instants. A time that daylight saving skips is the first instant after the gap; a time that comes twice is
 * the first of the two. So times in order give instants in order, and what ends at a time and what starts at it meet.
 */
final class WallClock {

    static final int SECONDS_OF_DAY = 86_400;

    private final ZoneRules rules;

    WallClock(ZoneId zone) {
        this.rules = zone.getRules();
    }

    /** What the clock on the wall shows at an instant. */
    LocalDateTime read(Instant instant) {
        return LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), rules.getOffset(instant));
    }

    /** The first instant at which the clock shows a time or a later one. */
    Instant instant(LocalDateTime time) {
        ZoneOffsetTransition transition = rules.getTransition(time);
        if (transition != null && transition.isGap()) {
            return transition.getInstant();
        }
        return time.toInstant(transition == null ? rules.getOffset(time) : transition.getOffsetBefore());
    }

    /** The epoch second at which a date first shows. */
    long startOf(LocalDate date) {
        return epochSecond(date, 0);
    }

    /** The epoch second at which a second of a date, counted by the wall, first shows; 86400 is the end of the date. */
    long epochSecond(LocalDate date, int secondOfDay) {
        LocalDateTime midnight = date.atStartOfDay();
        LocalDateTime time = secondOfDay == SECONDS_OF_DAY ? midnight.plusDays(1) : midnight.plusSeconds(secondOfDay);
        return instant(time).getEpochSecond();
    }

    /** The first instant, at an epoch second or later, at which the clock is set; the largest number if it never is. */
    long nextChange(long epochSecond) {
        ZoneOffsetTransition next = rules.nextTransition(Instant.ofEpochSecond(epochSecond - 1));
        return next == null ? Long.MAX_VALUE : next.toEpochSecond();
    }
}
