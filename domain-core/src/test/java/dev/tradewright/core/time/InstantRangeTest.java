// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantRangeTest {

    private static final Instant START = Instant.parse("2026-11-10T16:00:00Z");
    private static final Instant END = Instant.parse("2026-11-11T16:00:00Z");
    private static final InstantRange SINGLES_DAY = InstantRange.of(START, END);

    @Test
    void theEndDoesNotBelongToIt() {
        assertThat(SINGLES_DAY.contains(START)).isTrue();
        assertThat(SINGLES_DAY.contains(END.minusNanos(1))).isTrue();
        assertThat(SINGLES_DAY.contains(END)).isFalse();
        assertThat(SINGLES_DAY.contains(START.minusNanos(1))).isFalse();
    }

    @Test
    void startAndDurationSayTheSame() {
        assertThat(InstantRange.of(START, Duration.ofHours(24))).isEqualTo(SINGLES_DAY);
        assertThat(SINGLES_DAY.duration()).isEqualTo(Duration.ofDays(1));
        assertThat(InstantRange.of(START, Duration.ZERO)).isEqualTo(InstantRange.ofEmpty(START));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InstantRange.of(START, Duration.ofSeconds(-1)))
                .withMessage("duration (PT-1S) must be 0 or more");
    }

    @Test
    void openEndsHaveNoDuration() {
        assertThatIllegalStateException()
                .isThrownBy(() -> InstantRange.ofUnboundedEnd(START).duration())
                .withMessage("range (2026-11-10T16:00:00Z/..) has an open end and no duration");
        assertThat(InstantRange.ofUnboundedEnd(START).contains(Instant.MAX)).isTrue();
        assertThat(InstantRange.ofUnboundedStart(END).contains(Instant.MIN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-10T16:00:00Z/2026-11-11T16:00:00.000000001Z", "../2026-11-11T16:00:00Z", "../.."})
    void textIsReadBack(String text) {
        assertThat(InstantRange.parse(text)).hasToString(text);
    }

    @Test
    void whatIsNoRangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InstantRange.parse("2026-11-10/2026-11-11"))
                .withMessageStartingWith("range (2026-11-10/2026-11-11) cannot be read: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InstantRange.of(END, START))
                .withMessage("end (2026-11-10T16:00:00Z) must not be before start (2026-11-11T16:00:00Z)");
    }
}
