// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.time;

import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.Personal;
import dev.tradewright.core.value.Violation;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayPeriod;
import java.util.Optional;

/**
 * The correction of one component of one past period.
 *
 * <p>It is personal: {@code toString} does not show the amounts. Immutable and thread-safe.
 *
 * @param period  the past period
 * @param component  the component
 * @param paid  what was paid for it up to now
 * @param recomputed  what it comes to as of now
 * @param suppressed  why it is not paid now; nothing if it is
 */
@Personal
public record RetroDelta(
        PayPeriod period, ComponentCode component, Money paid, Money recomputed, Optional<Reason> suppressed) {

    /** Refuses a missing part. */
    public RetroDelta {
        Checks.notNull(period, "period");
        Checks.notNull(component, "component");
        Checks.notNull(paid, "paid");
        Checks.notNull(recomputed, "recomputed");
        Checks.notNull(suppressed, "suppressed");
    }

    /** What is still to be paid, or to be taken back if negative: recomputed less paid. */
    public Money amount() {
        return recomputed.minus(paid);
    }

    /** The same correction, not paid for a reason if there is one. */
    RetroDelta because(Optional<Reason> reason) {
        return new RetroDelta(period, component, paid, recomputed, reason);
    }

    /** All but the amounts. */
    @Override
    public String toString() {
        return component + " of " + period.range() + " " + Violation.REDACTED
                + suppressed.map(reason -> " suppressed: " + reason).orElse("");
    }
}
