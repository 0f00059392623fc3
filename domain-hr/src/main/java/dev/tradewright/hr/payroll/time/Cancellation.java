// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.time;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.Timeline;
import dev.tradewright.core.value.Checks;
import java.time.Instant;
import java.util.Optional;

/**
 * What becomes of an input when the change that entered it is cancelled. An entry of 130 over an earlier 13 becomes 130, 0, -130 or 13.
 */
public enum Cancellation {
    /** The value stays as it was entered. */
    KEEP,
    /** The value becomes zero. */
    RESET,
    /** The value becomes its opposite, so that both together are nothing. */
    INVERT,
    /** The value becomes what it was before the entry. */
    PREVIOUS;

    /**
     * The value after the cancellation.
     *
     * @param entered  what the cancelled entry said
     * @param previous  what held before it; nothing if nothing did
     * @return the value that holds from now on; nothing if none does
     */
    public Optional<Decimal> after(Decimal entered, Optional<Decimal> previous) {
        return switch (this) {
            case KEEP -> Optional.of(entered);
            case RESET -> Optional.of(Decimal.ZERO);
            case INVERT -> Optional.of(entered.negated());
            case PREVIOUS -> previous;
        };
    }

    /**
     * An input in which an entry is cancelled. The entry itself stays in the history; what holds on its days is entered anew.
     *
     * @param input  the input
     * @param cancelled  one of its entries, with a value
     * @param known  when it is cancelled, after the entry became known
     * @throws IllegalArgumentException if the input does not have the entry, or the entry has no value or became known later
     */
    public RecordedInput<Decimal> cancel(RecordedInput<Decimal> input, InputEntry<Decimal> cancelled, Instant known) {
        Checks.that(input.entries().contains(cancelled), "cancelled", cancelled, "must be an entry of " + input.name());
        Checks.that(known.isAfter(cancelled.known()), "known", known, "must be after the entry became known");
        Decimal entered = cancelled
                .value()
                .orElseThrow(() -> new IllegalArgumentException("cancelled (" + cancelled + ") must have a value"));
        Viewpoint before = new Viewpoint(cancelled.known(), cancelled.scenario());
        Timeline<Decimal> previous = input.timeline(cancelled.valid(), before);
        if (this != PREVIOUS) {
            return input.with(
                    new InputEntry<>(cancelled.valid(), known, cancelled.scenario(), after(entered, Optional.empty())));
        }
        RecordedInput<Decimal> result = input;
        for (Timeline.Entry<Decimal> entry : previous.entries()) {
            result = result.with(
                    new InputEntry<>(entry.range(), known, cancelled.scenario(), Optional.of(entry.value())));
        }
        for (DateRange gap : previous.gaps(cancelled.valid())) {
            result = result.with(new InputEntry<>(gap, known, cancelled.scenario(), Optional.empty()));
        }
        return result;
    }
}
