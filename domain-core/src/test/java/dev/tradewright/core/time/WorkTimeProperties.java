// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.time.Desks.Season;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of working time, around days on which clocks are set; the oracle looks at the clock every minute. */
class WorkTimeProperties {

    @Provide
    Arbitrary<Season> seasons() {
        return Desks.seasons();
    }

    @Provide
    Arbitrary<Long> minutes() {
        return Desks.minutes();
    }

    @Provide
    Arbitrary<Duration> offsets() {
        return Desks.offsets();
    }

    @Provide
    Arbitrary<Duration> durations() {
        return Desks.durations();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void itIsOpenWhenTheClockOnTheWallSaysSo(@ForAll("seasons") Season season) {
        WorkTime time = season.time();
        MinuteByMinute oracle = new MinuteByMinute(season);

        for (int minute = 0; minute < oracle.minutes(); minute++) {
            if (time.isOpen(oracle.instant(minute)) != oracle.isOpen(minute)) {
                assertThat(oracle.instant(minute))
                        .as("open: %s", oracle.isOpen(minute))
                        .isNull();
            }
        }
        Instant end = oracle.instant(oracle.minutes());
        assertThat(time.between(season.start(), end)).hasMinutes(oracle.openBetween(0, oracle.minutes()));
        Duration sum = time.periods(InstantRange.of(season.start(), end)).stream()
                .map(InstantRange::duration)
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(sum).hasMinutes(oracle.openBetween(0, oracle.minutes()));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void everyAnswerIsWhatCountingMinutesGives(
            @ForAll("seasons") Season season, @ForAll("minutes") long a, @ForAll("minutes") long b) {
        WorkTime time = season.time();
        MinuteByMinute oracle = new MinuteByMinute(season);
        int from = (int) Math.min(a, b);
        int to = (int) Math.max(a, b);
        Instant start = oracle.instant(from);
        Instant end = oracle.instant(to);
        long working = oracle.openBetween(from, to);
        Duration duration = Duration.ofMinutes(working);

        assertThat(time.between(start, end)).isEqualTo(duration);
        if (oracle.next(from, true) >= 0) {
            int opens = oracle.next(from, true);
            assertThat(time.nextOpen(start)).isEqualTo(oracle.instant(opens));
            if (oracle.next(opens, false) >= 0) {
                assertThat(time.nextClose(start)).isEqualTo(oracle.instant(oracle.next(opens, false)));
            }
        }
        if (working > 0) {
            int stay = oracle.add(from, working);
            assertThat(time.add(start, duration)).isEqualTo(oracle.instant(stay));
            int moveOn = oracle.next(stay, true);
            if (moveOn >= 0) {
                assertThat(time.add(start, duration, AtClose.MOVE_ON)).isEqualTo(oracle.instant(moveOn));
            }
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatIsAddedIsWhatLiesBetween(
            @ForAll("seasons") Season season,
            @ForAll("offsets") Duration offset,
            @ForAll("durations") Duration duration) {
        WorkTime time = season.time();
        Instant start = season.start().plus(offset);

        for (AtClose atClose : AtClose.values()) {
            Instant later = time.add(start, duration, atClose);
            assertThat(time.between(start, later)).isEqualTo(duration);
            assertThat(later).isAfterOrEqualTo(start);
            Instant earlier = time.add(start, duration.negated(), atClose);
            assertThat(time.between(start, earlier)).isEqualTo(duration.negated());
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void stayIsTheFirstAndMoveOnTheLastInstantAtWhichTheTimeIsUsedUp(
            @ForAll("seasons") Season season,
            @ForAll("offsets") Duration offset,
            @ForAll("durations") Duration duration) {
        WorkTime time = season.time();
        Instant start = season.start().plus(offset);
        Instant stay = time.add(start, duration);
        Instant moveOn = time.add(start, duration, AtClose.MOVE_ON);

        assertThat(time.isOpen(moveOn)).isTrue();
        assertThat(moveOn).isEqualTo(time.nextOpen(stay));
        if (!duration.isZero()) {
            assertThat(time.isOpen(stay.minusNanos(1))).isTrue();
            // the mirror: from where work can go on, the same time back leads to the first open moment of the start
            assertThat(time.add(moveOn, duration.negated())).isEqualTo(time.nextOpen(start));
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void workingTimeAddsUp(
            @ForAll("seasons") Season season,
            @ForAll("offsets") Duration a,
            @ForAll("offsets") Duration b,
            @ForAll("offsets") Duration c) {
        WorkTime time = season.time();
        Instant one = season.start().plus(a);
        Instant two = season.start().plus(b);
        Instant three = season.start().plus(c);

        assertThat(time.between(one, two).plus(time.between(two, three))).isEqualTo(time.between(one, three));
        assertThat(time.between(two, one)).isEqualTo(time.between(one, two).negated());
        if (!one.isAfter(two)) {
            assertThat(time.between(one, two)).isBetween(Duration.ZERO, Duration.between(one, two));
            assertThat(time.nextOpen(one)).isBeforeOrEqualTo(time.nextOpen(two));
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void addingInStepsIsAddingAtOnce(
            @ForAll("seasons") Season season,
            @ForAll("offsets") Duration offset,
            @ForAll("durations") Duration first,
            @ForAll("durations") Duration second) {
        WorkTime time = season.time();
        Instant start = season.start().plus(offset);

        for (AtClose atClose : AtClose.values()) {
            if (!second.isZero()) {
                assertThat(time.add(time.add(start, first, atClose), second, atClose))
                        .isEqualTo(time.add(start, first.plus(second), atClose));
            }
            assertThat(time.add(start, first.plus(second), atClose)).isAfterOrEqualTo(time.add(start, first, atClose));
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void pausesOfTheCalendarAndOfATicketAreTheSame(
            @ForAll("seasons") Season season,
            @ForAll("offsets") Duration offset,
            @ForAll("durations") Duration duration) {
        WorkTime time = season.time();
        WorkTime paused = WorkTime.compile(season.calendar().withPauses(List.of()))
                .pausedDuring(season.calendar().pauses());
        Instant start = season.start().plus(offset);

        assertThat(paused.add(start, duration)).isEqualTo(time.add(start, duration));
        assertThat(paused.isOpen(start)).isEqualTo(time.isOpen(start));
    }
}
