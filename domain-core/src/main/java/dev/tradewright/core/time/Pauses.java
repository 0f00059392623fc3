// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Times at which a meter is held. Between readings with and without pauses lies the open time that was lost in the pauses before.
 */
final class Pauses {

    static final Pauses NONE = new Pauses(List.of(), List.of());

    private final List<InstantRange> ranges;
    private final List<Pause> pauses;

    /**
     * One pause.
     *
     * @param range  when it is, within what the meter covers
     * @param held  the reading, without what was lost in pauses, that is shown all through it
     * @param lost  the open time lost in it and in all before it
     */
    private record Pause(InstantRange range, Duration held, Duration lost) {}

    private Pauses(List<InstantRange> ranges, List<Pause> pauses) {
        this.ranges = ranges;
        this.pauses = pauses;
    }

    /**
     * Pauses, in any order; those that overlap or touch are joined.
     *
     * @param ranges  when they are
     * @param meter  the meter that they hold
     */
    static Pauses of(Collection<InstantRange> ranges, OpenMeter meter) {
        List<InstantRange> joined = joined(ranges);
        List<Pause> pauses = new ArrayList<>(joined.size());
        Duration lost = Duration.ZERO;
        for (InstantRange range : joined) {
            InstantRange part = range.intersection(meter.covered()).orElse(null);
            if (part != null) {
                Duration start = meter.reading(part.start());
                Duration held = start.minus(lost);
                lost = lost.plus(
                        isEndless(part, meter)
                                ? Duration.ZERO
                                : meter.reading(part.end()).minus(start));
                pauses.add(new Pause(part, held, lost));
            }
        }
        return new Pauses(joined, List.copyOf(pauses));
    }

    private static List<InstantRange> joined(Collection<InstantRange> ranges) {
        List<InstantRange> joined = new ArrayList<>(ranges.size());
        for (InstantRange next : ranges.stream().sorted().toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).isConnected(next)) {
                joined.set(last, joined.get(last).union(next));
            } else if (!next.isEmpty()) {
                joined.add(next);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean isEndless(InstantRange pause, OpenMeter meter) {
        return pause.end().equals(meter.covered().end());
    }

    /** These pauses and others. */
    Pauses and(Collection<InstantRange> others, OpenMeter meter) {
        List<InstantRange> all = new ArrayList<>(ranges);
        all.addAll(others);
        return of(all, meter);
    }

    /** What the meter shows at an instant if it is held in the pauses. */
    Duration reading(Instant instant, OpenMeter meter) {
        int last = lastStartingBy(instant);
        if (last < 0) {
            return meter.reading(instant);
        }
        Pause pause = pauses.get(last);
        return pause.range().contains(instant)
                ? pause.held()
                : meter.reading(instant).minus(pause.lost());
    }

    /** The first instant that shows a reading. */
    Instant earliest(Duration reading, Instant near, OpenMeter meter) {
        int before = count(reading, -1);
        return meter.earliest(reading.plus(lost(before, meter)), near);
    }

    /** The last instant that shows a reading. */
    Instant latest(Duration reading, Instant near, OpenMeter meter) {
        int before = count(reading, 0);
        return meter.latest(reading.plus(lost(before, meter)), near);
    }

    private Duration lost(int before, OpenMeter meter) {
        if (before == 0) {
            return Duration.ZERO;
        }
        Pause last = pauses.get(before - 1);
        if (isEndless(last.range(), meter)) {
            throw new OpenMeter.Exhausted(1);
        }
        return last.lost();
    }

    boolean contains(Instant instant) {
        int last = lastStartingBy(instant);
        return last >= 0 && pauses.get(last).range().contains(instant);
    }

    /** The earlier of an instant and the start of the next pause. */
    Instant untilNext(Instant from, Instant until) {
        int next = lastStartingBy(from) + 1;
        return next < pauses.size() && pauses.get(next).range().start().isBefore(until)
                ? pauses.get(next).range().start()
                : until;
    }

    private int lastStartingBy(Instant instant) {
        int low = 0;
        int high = pauses.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (pauses.get(middle).range().start().isAfter(instant)) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return high;
    }

    /** How many pauses hold the meter at a smaller reading ({@code limit} -1), or at a smaller or the same one (0). */
    private int count(Duration reading, int limit) {
        int low = 0;
        int high = pauses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pauses.get(middle).held().compareTo(reading) <= limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
