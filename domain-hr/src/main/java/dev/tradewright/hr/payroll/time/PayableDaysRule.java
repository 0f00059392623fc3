// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.time;

import dev.tradewright.core.money.Rate;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.Validated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.immutables.value.Value;

/**
 * How a company counts the days that it pays.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class PayableDaysRule extends Validated implements WithPayableDaysRule {

    private static final PayableDaysRule STANDARD = builder().build();

    PayableDaysRule() {}

    /**
     * Whether days off and holidays are counted, so that a month has as many days as in the calendar; by default they are not, and a month has as
     * many days as it has workdays.
     */
    @Value.Default
    public boolean holidaysCount() {
        return false;
    }

    /**
     * Whether an absence that is recorded on a holiday costs pay; by default it does not. Without {@link #holidaysCount()} it never does, since the
     * day is not paid in the first place.
     */
    @Value.Default
    public boolean absenceOnHolidays() {
        return false;
    }

    /** The part of a day that is paid if half of it was unpaid leave, by default 0.5. */
    @Value.Default
    @DecimalMin("0")
    @DecimalMax("1")
    public Rate halfDayPaid() {
        return Rate.parse("0.5");
    }

    /** Whether a workday about which nothing is recorded counts as absence; by default it counts as worked. */
    @Value.Default
    public boolean unmarkedIsAbsent() {
        return false;
    }

    /** All defaults. */
    public static PayableDaysRule standard() {
        return STANDARD;
    }

    /** Begins a rule. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rule; everything has a default. Mutable and for one thread. */
    public static final class Builder extends ImmutablePayableDaysRule.Builder {
        Builder() {}
    }
}
