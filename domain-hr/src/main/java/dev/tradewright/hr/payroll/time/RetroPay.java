// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.time;

import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayFrequency;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.internal.Quotient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Corrections of past periods, as a pure difference: what each paid period comes to as of now, less what was paid for it up to now.
 *
 * <p>January and February were paid 4,800 each. On 10 March a wage of 5,800 from 1 January became known. The run of March finds 1,000 for January and
 * 1,000 for February, and with a tax of 25 % on it 250 and 250. Run once more, it finds nothing.
 *
 * <p>What a {@link RetroPolicy} does not let pay is not lost: it is reported as {@link RetroResult#suppressed() suppressed}, with the reason, by this
 * and by every later run until one pays it. At any time paid and corrections and suppressed corrections together are what a clean recomputation gives.
 *
 * <p>Stateless; the functions given to it must be pure.
 */
public final class RetroPay {

    private RetroPay() {}

    /**
     * Compares all periods before the current one that were run, even if they paid nothing. Of an employment that became known after its first period was
     * over, that period is to be {@linkplain PaidLedger#with(PayPeriod, Map) put into the ledger} with no amounts.
     *
     * @param paid  what was paid up to now
     * @param current  the period of the run that is to pay the corrections
     * @param recompute  what each component of a past period comes to as of now; a component that is not named comes to nothing
     * @param policy  what is paid; not one that asks for changes
     * @throws IllegalArgumentException if the policy pays only what changed since the last run
     */
    public static RetroResult compare(
            PaidLedger paid,
            PayPeriod current,
            Function<PayPeriod, Map<ComponentCode, Money>> recompute,
            RetroPolicy policy) {
        Checks.that(
                Checks.notNull(policy, "policy").mode() != RetroMode.CHANGED_SINCE_LAST_RUN,
                "policy",
                policy.mode(),
                "needs the days that changed\nMaybe give RecordedInputs.changed of the last run's viewpoint and this one's.");
        return compare(paid, current, recompute, policy, List.of());
    }

    /**
     * Compares all periods before the current one that were run.
     *
     * @param paid  what was paid up to now
     * @param current  the period of the run that is to pay the corrections
     * @param recompute  what each component of a past period comes to as of now; a component that is not named comes to nothing
     * @param policy  what is paid
     * @param changed  the days on which an input changed since the last run; only asked if the policy pays nothing else
     */
    public static RetroResult compare(
            PaidLedger paid,
            PayPeriod current,
            Function<PayPeriod, Map<ComponentCode, Money>> recompute,
            RetroPolicy policy,
            List<DateRange> changed) {
        Checks.notNull(paid, "paid");
        Checks.notNull(current, "current");
        Checks.notNull(recompute, "recompute");
        List<PayPeriod> past = paid.periods().stream()
                .filter(period -> PaidLedger.IN_TIME.compare(period, current) < 0)
                .toList();
        List<RetroDelta> deltas = new ArrayList<>();
        for (int i = 0; i < past.size(); i++) {
            PayPeriod period = past.get(i);
            Optional<Reason> closed = closed(period, past.size() - i, policy, changed);
            Map<ComponentCode, Money> was = paid.latest(period);
            Map<ComponentCode, Money> is = Checks.notNull(recompute.apply(period), "recomputed");
            TreeSet<ComponentCode> components = new TreeSet<>(was.keySet());
            components.addAll(is.keySet());
            for (ComponentCode component : components) {
                RetroDelta delta = delta(period, component, was.get(component), is.get(component));
                if (!delta.amount().isZero()) {
                    deltas.add(delta.because(closed.or(() -> fixed(component, policy))));
                }
            }
        }
        return new RetroResult(paid, current, deltas);
    }

    private static RetroDelta delta(
            PayPeriod period, ComponentCode component, @Nullable Money was, @Nullable Money is) {
        Money known = Checks.notNull(was == null ? is : was, component.value());
        Money nothing = Money.zero(known.currency());
        return new RetroDelta(
                period, component, was == null ? nothing : was, is == null ? nothing : is, Optional.empty());
    }

    /** Why nothing of a period is paid, if so. */
    private static Optional<Reason> closed(
            PayPeriod period, int periodsBack, RetroPolicy policy, List<DateRange> changed) {
        if (policy.mode() == RetroMode.NONE) {
            return Optional.of(Reason.of(RetroResult.TEXTS, "retro.off"));
        }
        if (policy.maxPeriods().isPresent() && periodsBack > policy.maxPeriods().get()) {
            return Optional.of(Reason.of(
                    RetroResult.TEXTS,
                    "retro.too-many-periods",
                    Map.of("periods", periodsBack, "limit", policy.maxPeriods().get())));
        }
        if (policy.notBefore().isPresent()
                && period.range().start().isBefore(policy.notBefore().get())) {
            return Optional.of(Reason.of(
                    RetroResult.TEXTS,
                    "retro.too-old",
                    Map.of(
                            "start",
                            period.range().start(),
                            "limit",
                            policy.notBefore().get())));
        }
        if (policy.mode() == RetroMode.CHANGED_SINCE_LAST_RUN
                && changed.stream().noneMatch(range -> range.overlaps(period.range()))) {
            return Optional.of(Reason.of(RetroResult.TEXTS, "retro.unchanged-since-last-run"));
        }
        return Optional.empty();
    }

    private static Optional<Reason> fixed(ComponentCode component, RetroPolicy policy) {
        return policy.fixedComponents().contains(component)
                ? Optional.of(Reason.of(RetroResult.TEXTS, "retro.fixed", Map.of("component", component)))
                : Optional.empty();
    }

    /**
     * Takes a whole past period back, as if nothing had been paid for it.
     *
     * @param paid  what was paid up to now
     * @param reversed  the period to take back
     * @param current  the period of the run that takes it back
     * @throws IllegalArgumentException if nothing was stored for the period
     */
    public static RetroResult reversal(PaidLedger paid, PayPeriod reversed, PayPeriod current) {
        Map<ComponentCode, Money> was = paid.latest(Checks.notNull(reversed, "reversed"));
        Checks.that(!was.isEmpty(), "reversed", reversed.range(), "must have been paid");
        List<RetroDelta> deltas = new ArrayList<>();
        was.forEach((component, amount) -> {
            if (!amount.isZero()) {
                deltas.add(delta(reversed, component, amount, null));
            }
        });
        return new RetroResult(paid, Checks.notNull(current, "current"), deltas);
    }

    /**
     * What is paid later for unpaid days of a closed period that turned out to be paid ones: of CNY 65,000.00 for a month of 27 workdays one day is
     * CNY 2,407.41.
     *
     * @param whole  the pay of the whole period
     * @param days  the days that turned out to be paid, 0 or more, at most the workdays
     * @param workingDays  the workdays of the period, more than 0
     * @return {@code whole · days / workingDays}, rounded half up once
     */
    public static Money reversedDays(Money whole, Decimal days, Decimal workingDays) {
        Checks.that(workingDays.signum() > 0, "workingDays", workingDays, "must be more than 0");
        Checks.that(
                days.signum() >= 0 && !days.isGreaterThan(workingDays), "days", days, "must be from 0 to workingDays");
        return Quotient.share(whole, days, workingDays, Rounding.HALF_AWAY_FROM_ZERO);
    }

    /**
     * The same for pay that is agreed for a year and paid in equal parts: of a benefit of 24,000 a year, paid by the month of 27 workdays, one day is
     * 24000 / 12 / 27 = 74.07.
     *
     * @param annual  the pay of the whole year
     * @param frequency  how often a part of it is paid
     * @param days  the days that turned out to be paid, 0 or more, at most the workdays
     * @param workingDays  the workdays of the period, more than 0
     * @return rounded half up once
     */
    public static Money reversedDaysOfYear(Money annual, PayFrequency frequency, Decimal days, Decimal workingDays) {
        return reversedDays(annual, days, workingDays.multipliedBy(Decimal.of(frequency.periodsPerYear())));
    }
}
