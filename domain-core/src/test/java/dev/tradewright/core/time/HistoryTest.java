// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.time.History.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTest {

    private static final Instant JANUARY = Instant.parse("2026-01-05T00:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant MAY = Instant.parse("2026-05-10T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");

    private static final History<Integer> WAGE = History.<Integer>empty()
            .with(Recorded.of(DateRange.parse("2026-01-01/.."), JANUARY, 10_000))
            .with(Recorded.of(DateRange.parse("2026-03-01/.."), MAY, 11_000))
            .with(Recorded.withdrawal(DateRange.parse("2026-09-01/.."), JUNE));

    @ParameterizedTest
    @CsvSource({
        // valid on, known at, wage
        "2026-03-15, 2026-01-04T23:59:59Z,",
        "2026-03-15, 2026-01-05T00:00:00Z, 10000",
        "2026-03-15, 2026-05-09T23:59:59Z, 10000",
        "2026-03-15, 2026-05-10T00:00:00Z, 11000",
        "2026-02-28, 2026-12-31T00:00:00Z, 10000",
        "2025-12-31, 2026-12-31T00:00:00Z,",
        "2026-09-01, 2026-05-31T00:00:00Z, 11000",
        "2026-09-01, 2026-06-01T00:00:00Z,",
        "2026-08-31, 2026-06-01T00:00:00Z, 11000"
    })
    void theLastRecordKnownWins(LocalDate validOn, Instant knownAt, Integer expected) {
        assertThat(WAGE.asOf(AsOf.of(validOn, knownAt)).orElse(null)).isEqualTo(expected);
        assertThat(WAGE.knownAt(knownAt).asOf(validOn).orElse(null)).isEqualTo(expected);
    }

    @Test
    void whatChangedIsTheDaysToCalculateAgain() {
        assertThat(WAGE.changed(APRIL, MAY)).containsExactly(DateRange.parse("2026-03-01/.."));
        assertThat(WAGE.changed(APRIL, JUNE)).containsExactly(DateRange.parse("2026-03-01/.."));
        assertThat(WAGE.changed(MAY, JUNE)).containsExactly(DateRange.parse("2026-09-01/.."));
        assertThat(WAGE.changed(JUNE, JUNE)).isEmpty();
    }

    @Test
    void aWithdrawalIsARecordToo() {
        AsOf asOf = AsOf.of(LocalDate.parse("2026-09-01"), JUNE);

        assertThat(WAGE.recordAsOf(asOf)).hasValueSatisfying(record -> {
            assertThat(record.knownFrom()).isEqualTo(JUNE);
            assertThat(record.value()).isEmpty();
        });
    }

    @Test
    void tiesAreRefusedAllAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> History.of(List.of(
                        Recorded.of(DateRange.parse("2026-01-01/2026-02-01"), APRIL, 1),
                        Recorded.of(DateRange.parse("2026-01-31/2026-03-01"), APRIL, 2),
                        Recorded.of(DateRange.parse("2026-01-01/.."), MAY, 3),
                        Recorded.of(DateRange.parse("2026-02-28/.."), APRIL, 2))))
                .withMessage("""
                        records made at the same instant must not speak about the same day, but these do:
                          2026-04-01T00:00:00Z: 2026-01-01/2026-02-01 and 2026-01-31/2026-03-01
                          2026-04-01T00:00:00Z: 2026-01-31/2026-03-01 and 2026-02-28/..""");
    }

    @Test
    void oneInstantMaySpeakAboutDifferentDays() {
        assertThat(History.of(List.of(
                                Recorded.of(DateRange.parse("2026-02-01/2026-03-01"), APRIL, 2),
                                Recorded.of(DateRange.parse("2026-01-01/2026-02-01"), APRIL, 1)))
                        .knownAt(APRIL))
                .hasToString("{2026-01-01/2026-02-01=1, 2026-02-01/2026-03-01=2}");
    }
}
