// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.time.History.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of what is valid on a day and known at an instant. */
class HistoryProperties {

    @Provide
    Arbitrary<List<Recorded<Integer>>> records() {
        return Times.records();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Times.days();
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Times.moments();
    }

    @Property
    void theLatestKnownRecordThatSpeaksAboutTheDayDecides(
            @ForAll("records") List<Recorded<Integer>> records,
            @ForAll("days") LocalDate day,
            @ForAll("moments") Instant known) {
        Optional<Integer> expected = records.stream()
                .filter(record ->
                        !record.knownFrom().isAfter(known) && record.valid().contains(day))
                .max(Comparator.comparing(Recorded::knownFrom))
                .flatMap(Recorded::value);
        History<Integer> history = History.of(records);

        assertThat(history.asOf(AsOf.of(day, known))).isEqualTo(expected);
        assertThat(history.knownAt(known).asOf(day)).isEqualTo(expected);
    }

    @Property
    void theOrderOfTheRecordsDoesNotMatter(@ForAll("records") List<Recorded<Integer>> records, @ForAll long seed) {
        List<Recorded<Integer>> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(History.of(shuffled)).isEqualTo(History.of(records));
    }

    @Property
    void aDayHasChangedIfAndOnlyIfItLiesInAChangedRange(
            @ForAll("records") List<Recorded<Integer>> records,
            @ForAll("days") LocalDate day,
            @ForAll("moments") Instant before,
            @ForAll("moments") Instant after) {
        History<Integer> history = History.of(records);
        boolean differs = !history.asOf(AsOf.of(day, before)).equals(history.asOf(AsOf.of(day, after)));

        assertThat(history.changed(before, after).stream().anyMatch(range -> range.contains(day)))
                .isEqualTo(differs);
    }
}
