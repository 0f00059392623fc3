// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayHoursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "09:00-12:00, 13:00-18:00 | 09:00-12:00, 13:00-18:00 | PT8H",
                "13:00-18:00,09:00-12:00  | 09:00-12:00, 13:00-18:00 | PT8H", // in any order
                "08:00-12:00, 10:00-14:00 | 08:00-14:00              | PT6H", // overlapping
                "08:00-12:00, 12:00-14:00 | 08:00-14:00              | PT6H", // touching
                "08:00-18:00, 10:00-11:00 | 08:00-18:00              | PT10H", // one inside another
                "20:00-24:00, 22:00-24:00 | 20:00-24:00              | PT4H",
                "00:00-24:00              | 00:00-24:00              | PT24H",
                "09:00:30-09:01           | 09:00:30-09:01           | PT30S",
                "closed                   | closed                   | PT0S"
            })
    void hoursAreKeptInOrderAndJoined(String text, String expected, Duration duration) {
        assertThat(DayHours.parse(text)).hasToString(expected);
        assertThat(DayHours.parse(text).duration()).isEqualTo(duration);
        assertThat(DayHours.parse(text)).isEqualTo(DayHours.parse(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "9",
                "09:00",
                "09:00-",
                "-18:00",
                "09:00-25:00",
                "09:00-12:00,",
                "09:00-09:00",
                "22:00-06:00"
            })
    void whatIsNoHoursIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DayHours.parse(text));
    }

    @Test
    void aNightShiftIsToldHowItIsWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayHours.parse("22:00-06:00"))
                .withMessage("closes (06:00) must be after opens (22:00)"
                        + "\nMaybe end it at 24:00 and go on from 00:00 on the next day.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DayHours.of(LocalTime.of(9, 0), LocalTime.of(9, 0, 0, 1)))
                .withMessageStartingWith("closes (09:00:00.000000001) must be a whole second");
    }

    @Test
    void theUsualHoursAreThoseOfMostDays() {
        WeeklyHours week = WeeklyHours.builder()
                .mondayToFriday(DayHours.parse("09:00-18:00"))
                .monday(DayHours.parse("08:00-12:00"))
                .saturday(DayHours.parse("08:00-12:00"))
                .build();

        assertThat(week.usualHours()).hasToString("09:00-18:00"); // four days against two
        assertThat(week.withTuesday(DayHours.CLOSED).withFriday(DayHours.CLOSED).usualHours())
                .hasToString("08:00-12:00"); // two against two: Monday comes first
        assertThat(week.openDays()).doesNotContain(DayOfWeek.SUNDAY).hasSize(6);
        assertThat(WeeklyHours.builder().build().usualHours()).isEqualTo(DayHours.CLOSED);
        assertThat(WeeklyHours.builder().everyDay(DayHours.WHOLE_DAY).build().on(DayOfWeek.SUNDAY))
                .isEqualTo(DayHours.WHOLE_DAY);
    }
}
