// SPDX-License-Identifier: Apache-2.0
package dev.tradewright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.lifecycle.Lifecycle;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.time.ChinaHolidays;
import dev.tradewright.core.time.DayHours;
import dev.tradewright.core.time.WeeklyHours;
import dev.tradewright.core.time.WorkCalendar;
import dev.tradewright.core.time.WorkTime;
import dev.tradewright.core.value.InvalidValueException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The flavour in the README, word for word. */
class FlavourTest {

    private enum State {
        PLACED,
        PAID,
        DELIVERED,
        CANCELLED
    }

    private enum Event {
        PAY,
        DELIVER,
        CANCEL
    }

    private static final Lifecycle<State, Event, Object, Object> ORDER = Lifecycle.builder(
                    "order", State.class, Event.class)
            .initial(State.PLACED)
            .ends(State.DELIVERED, State.CANCELLED)
            .from(State.PLACED)
            .on(Event.PAY)
            .to(State.PAID)
            .from(State.PAID)
            .on(Event.DELIVER)
            .to(State.DELIVERED)
            .from(State.PLACED, State.PAID)
            .on(Event.CANCEL)
            .to(State.CANCELLED)
            .compile();

    @Test
    void flavour() {
        String refusal = "";
        // snippet: flavour
        Money price = Money.parse("CNY 1000.00");
        Money vat = price.multipliedBy(Percentage.of(13), Rounding.HALF_AWAY_FROM_ZERO); // CNY 130.00
        List<Money> shares = price.allocate(1, 1, 1); // CNY 333.34, 333.33, 333.33: not a fen is lost

        WeeklyHours week = WeeklyHours.builder()
                .mondayToFriday(DayHours.parse("09:00-18:00"))
                .build();
        WorkCalendar desk = WorkCalendar.builder()
                .zone(ZoneId.of("Asia/Shanghai"))
                .week(week)
                .holidays(ChinaHolidays.standard())
                .build();
        // opened on 30 September at 17:00, due in four working hours: on 8 October at 12:00, after National Day
        Instant opened = Instant.parse("2026-09-30T09:00:00Z");
        Instant due = WorkTime.compile(desk).add(opened, Duration.ofHours(4)); // 2026-10-08T04:00:00Z

        // a table of steps was compiled before: placed -> paid -> delivered, and cancelled until it is delivered
        Decision<?> step = ORDER.step(State.PLACED, Event.DELIVER, "order 17");
        String why = step.reasons().get(0).toText(Locale.CHINA); // 状态“PLACED”下不允许“DELIVER”；当前可执行：PAY、CANCEL

        try {
            WorkCalendar.builder().week(week).build();
        } catch (InvalidValueException invalid) {
            refusal = invalid.message(Locale.UK); // 2 violations: holidays is missing, zone is missing
        }
        // end

        assertThat(vat).isEqualTo(Money.parse("CNY 130.00"));
        assertThat(shares).extracting(Money::minorUnits).containsExactly(33_334L, 33_333L, 33_333L);
        assertThat(due).isEqualTo("2026-10-08T04:00:00Z");
        assertThat(why).isEqualTo("状态“PLACED”下不允许“DELIVER”；当前可执行：PAY、CANCEL");
        assertThat(refusal).isEqualTo("Invalid WorkCalendar: 2 violations\n  holidays is missing\n  zone is missing");
    }
}
