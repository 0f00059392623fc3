// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.deduction;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.Personal;
import dev.tradewright.core.value.Violation;
import dev.tradewright.hr.payroll.PayKind;
import dev.tradewright.hr.payroll.PayLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Claims on one pay, served in order of their priority: each gets what its limit leaves after those before it.
 *
 * <p>Of disposable earnings of USD 300.00 a week an order of support of USD 60.00 is served first, within 60 %. An ordinary creditor claims USD 50.00,
 * within min(25 %, 300 - 217.50) = USD 75.00 for all together, and gets USD 15.00; USD 35.00 are cut.
 *
 * <p>It is personal: {@code toString} does not show the amounts. Immutable and thread-safe.
 *
 * @param pay  what the claims are served from
 * @param taken  what each claim got, in the order of service
 */
@Personal
public record Deductions(Money pay, List<Taken> taken) {

    /** Copies the list. */
    public Deductions {
        Checks.notNull(pay, "pay");
        taken = List.copyOf(taken);
    }

    /**
     * What a claim got.
     *
     * @param claim  the claim
     * @param amount  what is kept back for it
     * @param cut  why it got less than it claimed; nothing if it got all
     */
    @Personal
    public record Taken(DeductionClaim claim, Money amount, Optional<Reason> cut) {

        /** Refuses a missing part. */
        public Taken {
            Checks.notNull(claim, "claim");
            Checks.notNull(amount, "amount");
            Checks.notNull(cut, "cut");
        }

        /** What it claimed and did not get. */
        public Money missing() {
            return claim.amount().minus(amount);
        }

        /** All but the amounts. */
        @Override
        public String toString() {
            return claim.component() + " " + Violation.REDACTED + (cut.isPresent() ? " cut" : "");
        }
    }

    /**
     * Serves claims.
     *
     * @param pay  what they are served from: disposable earnings, the month's wage
     * @param claims  in any order
     */
    public static Deductions serve(Money pay, List<DeductionClaim> claims) {
        Checks.notNull(pay, "pay");
        List<DeductionClaim> sorted = new ArrayList<>(claims);
        sorted.sort(Comparator.comparingInt(DeductionClaim::priority)); // stable
        Money nothing = Money.zero(pay.currency());
        Money before = nothing;
        List<Taken> taken = new ArrayList<>(sorted.size());
        for (DeductionClaim claim : sorted) {
            Money left = claim.limit().most(pay).minus(before).max(nothing);
            Money got = claim.amount().min(left).min(pay.minus(before).max(nothing));
            boolean cut = got.isLessThan(claim.amount());
            taken.add(new Taken(claim, got, cut ? Optional.of(claim.limit().reason(pay)) : Optional.empty()));
            before = before.plus(got);
        }
        return new Deductions(pay, taken);
    }

    /** The sum that is kept back. */
    public Money total() {
        return Money.total(pay.currency(), taken.stream().map(Taken::amount).toList());
    }

    /** What is left to the employee. */
    public Money left() {
        return pay.minus(total());
    }

    /** A line of the payslip for each claim that got something, in the order of service. */
    public List<PayLine> lines() {
        return lines(Trace.OFF);
    }

    /**
     * A line of the payslip for each claim that got something, in the order of service.
     *
     * @param trace  whether each line explains how much its claim could get
     */
    public List<PayLine> lines(Trace trace) {
        boolean isTold = Checks.notNull(trace, "trace") == Trace.FULL;
        List<PayLine> lines = new ArrayList<>();
        for (int i = 0; i < taken.size(); i++) {
            Taken each = taken.get(i);
            if (each.amount().isPositive()) {
                lines.add(PayLine.of(
                        each.claim().component(),
                        each.claim().component().value(),
                        PayKind.DEDUCTION,
                        each.amount(),
                        each.amount(),
                        List.of(),
                        Optional.empty(),
                        isTold ? Optional.of(explanation().children().get(i)) : Optional.empty()));
            }
        }
        return List.copyOf(lines);
    }

    /**
     * How each claim was served, in the order of service: what it claimed, what its limit allows of the pay, what the ones before it had got, and what it
     * got.
     */
    public Explanation explanation() {
        Recorder recorder = Trace.FULL
                .recorder()
                .step(DeductionLimit.TEXTS, "deduction.claims")
                .with("pay", pay)
                .with("total", total())
                .with("left", left());
        Money before = Money.zero(pay.currency());
        for (Taken each : taken) {
            recorder.step(DeductionLimit.TEXTS, "deduction.claim")
                    .with(Explanation.ID, each.claim().component())
                    .with("amount", each.amount())
                    .with("claimed", each.claim().amount())
                    .with("most", each.claim().limit().most(pay))
                    .with("before", before)
                    .end();
            before = before.plus(each.amount());
        }
        return recorder.end().explanation().orElseThrow();
    }

    /** All but the amounts. */
    @Override
    public String toString() {
        return "Deductions" + taken;
    }
}
