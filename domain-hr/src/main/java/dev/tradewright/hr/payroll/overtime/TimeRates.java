// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.overtime;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.money.UnitPrice;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What an hour is paid on which day: a standard rate, other rates for days of the week, and others again for dates. 6 hours on a Saturday at 45 and 4.5
 * on a Sunday at 55 are 270 + 247.50 = 517.50.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class TimeRates extends Validated implements WithTimeRates {

    TimeRates() {}

    /** What an hour is paid where nothing else is said. */
    public abstract UnitPrice standard();

    /** What an hour is paid on days of the week. */
    public abstract Map<DayOfWeek, UnitPrice> weekdays();

    /** What an hour is paid on dates, as holidays; beats the day of the week. */
    public abstract Map<LocalDate, UnitPrice> dates();

    @Override
    protected void rules(RuleCheck check) {
        weekdays()
                .forEach((day, rate) -> check.that(
                        rate.currency().equals(standard().currency()),
                        "weekdays[" + day + "]",
                        "currency",
                        Map.of("currency", standard().currency(), "rejected", rate.currency())));
        dates().forEach((date, rate) -> check.that(
                rate.currency().equals(standard().currency()),
                "dates[" + date + "]",
                "currency",
                Map.of("currency", standard().currency(), "rejected", rate.currency())));
    }

    /**
     * What an hour is paid on a date.
     *
     * @param date  the date
     */
    public UnitPrice on(LocalDate date) {
        UnitPrice dated = dates().get(date);
        return dated != null ? dated : weekdays().getOrDefault(date.getDayOfWeek(), standard());
    }

    /**
     * The pay for hours by date.
     *
     * @param hours  the hours of each date, 0 or more
     * @return the sum of the exact products, rounded half up once
     */
    public Money pay(Map<LocalDate, Decimal> hours) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<LocalDate, Decimal> day : hours.entrySet()) {
            sum = sum.add(PaidHours.of(day.getValue(), on(day.getKey())).exact());
        }
        return Money.of(standard().currency(), sum, Rounding.HALF_AWAY_FROM_ZERO);
    }

    /** Begins rates. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds rates; the standard one is required. Mutable and for one thread. */
    public static final class Builder extends ImmutableTimeRates.Builder {
        Builder() {}
    }
}
