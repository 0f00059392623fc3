// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.settlement;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.value.Checks;
import java.util.Optional;

/**
 * Years of service and what each of them counts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from  the years from which it begins, inclusive, 0 or more
 * @param to  the years at which it ends, exclusive; nothing if it does not end
 * @param fraction  the part of a month's pay for each year, 0 or more
 */
public record GratuitySlab(Decimal from, Optional<Decimal> to, MonthFraction fraction) {

    /** Refuses an empty slab. */
    public GratuitySlab {
        Checks.that(Checks.notNull(from, "from").signum() >= 0, "from", from, "must be 0 or more");
        Checks.notNull(to, "to");
        Checks.notNull(fraction, "fraction");
        Checks.that(
                to.isEmpty() || to.get().isGreaterThan(from),
                "to",
                to.orElse(null),
                "must be more than from (" + from + ")");
    }

    /**
     * A slab.
     *
     * @param from  the years from which it begins, inclusive
     * @param to  the years at which it ends, exclusive; nothing if it does not end
     * @param fraction  the part of a month's pay for each year
     */
    public static GratuitySlab of(Decimal from, Optional<Decimal> to, MonthFraction fraction) {
        return new GratuitySlab(from, to, fraction);
    }

    /** Whether so many years end in it: not before it begins, and before it ends. */
    boolean contains(Decimal years) {
        return years.compareTo(from) >= 0 && (to.isEmpty() || years.isLessThan(to.get()));
    }

    /** How many of so many years lie in it. */
    Decimal yearsWithin(Decimal years) {
        return to.map(years::min).orElse(years).minus(from).max(Decimal.ZERO);
    }
}
