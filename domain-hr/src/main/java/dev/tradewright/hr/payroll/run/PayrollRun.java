// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.run;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.lifecycle.Lifecycle;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.Personal;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.employment.PersonId;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.Payslip;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The payslips of many employments for one period, and the way of the run from its calculation to its payment.
 *
 * <p>Each employment is calculated apart from all others. If one cannot be, it is reported with the whole error and all others are paid; only what
 * concerns all, as the end of memory, ends the calculation. With an
 * executor the payslips are calculated on its threads; the result is the same, in the order of the employments.
 *
 * <pre>{@code
 * PayrollRun run = PayrollRun.draft(RunId.of("2026-03"), march, CurrencyUnit.CNY, staff)
 *         .calculate(id -> engine.pay(id, march, inputs(id)), executor, clerk, now)
 *         .orElseThrow();
 * run.failures();                                       // who could not be paid, and why
 * run = run.acknowledge(failed).step(REVIEW, clerk, now).orElseThrow();
 * run = run.step(APPROVE, chief, later).orElseThrow();  // refused if it were the clerk
 * }</pre>
 *
 * <p>Days may pass between its steps: a run has a form in JSON, and {@link #of} reads it back.
 *
 * <p>Immutable and thread-safe.
 */
@Personal
public final class PayrollRun {

    /** Texts of this package. */
    static final Messages TEXTS = Messages.of(PayrollRun.class, "run");

    /** The states of a run and every step between them. */
    public static final Lifecycle<RunState, RunEvent, Request, RunEffect> LIFECYCLE = lifecycle();

    /** What the caller has to carry out when a step is taken. */
    public enum RunEffect {
        /** Hand the events of {@link PayrollEvents#posted} to the ledger and the {@link PaymentFile} to the bank. */
        POST_AND_PAY,
        /** Hand the events of {@link PayrollEvents#reversed} to the ledger and take the payments back. */
        POST_REVERSAL
    }

    /**
     * What the conditions of a step look at.
     *
     * @param run  the run
     * @param by  who wants to take the step
     */
    public record Request(PayrollRun run, PersonId by) {

        /** Refuses a missing part. */
        public Request {
            Checks.notNull(run, "run");
            Checks.notNull(by, "by");
        }

        private boolean isOther() {
            return run.lastBy(RunEvent.REVIEW).filter(by::equals).isEmpty();
        }
    }

    private final RunId id;
    private final PayPeriod period;
    private final CurrencyUnit currency;
    private final List<EmploymentId> employments;
    private final List<Payslip> payslips;
    private final List<RunFailure> failures;
    private final RunState state;
    private final List<RunStep> steps;

    private PayrollRun(
            RunId id,
            PayPeriod period,
            CurrencyUnit currency,
            List<EmploymentId> employments,
            List<Payslip> payslips,
            List<RunFailure> failures,
            RunState state,
            List<RunStep> steps) {
        this.id = id;
        this.period = period;
        this.currency = currency;
        this.employments = employments;
        this.payslips = List.copyOf(payslips);
        this.failures = List.copyOf(failures);
        this.state = state;
        this.steps = List.copyOf(steps);
    }

    private static Lifecycle<RunState, RunEvent, Request, RunEffect> lifecycle() {
        return Lifecycle.<RunState, RunEvent, Request, RunEffect>builder("payroll run", RunState.class, RunEvent.class)
                .initial(RunState.DRAFT)
                .ends(RunState.PAID, RunState.REVERSED, RunState.DISCARDED)
                .from(RunState.DRAFT, RunState.CALCULATED)
                .on(RunEvent.CALCULATE)
                .to(RunState.CALCULATED)
                .from(RunState.CALCULATED)
                .on(RunEvent.REVIEW)
                .to(RunState.REVIEWED)
                .when(
                        "failures acknowledged",
                        request -> request.run().unacknowledged().isEmpty(),
                        request -> Reason.of(
                                TEXTS,
                                "run.failures-left",
                                Map.of("employments", request.run().unacknowledged())))
                .from(RunState.REVIEWED)
                .on(RunEvent.APPROVE)
                .to(RunState.APPROVED)
                .when(
                        "two people",
                        Request::isOther,
                        request -> Reason.of(TEXTS, "run.same-person", Map.of("person", request.by())))
                .from(RunState.REVIEWED, RunState.APPROVED)
                .on(RunEvent.REJECT)
                .to(RunState.CALCULATED)
                .from(RunState.APPROVED)
                .on(RunEvent.PAY)
                .to(RunState.PAID)
                .then("post and pay", request -> List.of(RunEffect.POST_AND_PAY))
                .from(RunState.PAID)
                .on(RunEvent.REVERSE)
                .to(RunState.REVERSED)
                .then("post reversal", request -> List.of(RunEffect.POST_REVERSAL))
                .from(RunState.DRAFT, RunState.CALCULATED, RunState.REVIEWED, RunState.APPROVED)
                .on(RunEvent.DISCARD)
                .to(RunState.DISCARDED)
                .compile();
    }

    /**
     * A run that is not calculated yet.
     *
     * @param id  names the run
     * @param period  the period that is paid
     * @param currency  the currency of all payslips
     * @param employments  whom to pay, in any order
     * @throws IllegalArgumentException if an employment comes twice
     */
    public static PayrollRun draft(
            RunId id, PayPeriod period, CurrencyUnit currency, Collection<EmploymentId> employments) {
        Checks.notNull(id, "id");
        Checks.notNull(period, "period");
        Checks.notNull(currency, "currency");
        TreeSet<EmploymentId> sorted = new TreeSet<>();
        for (EmploymentId employment : Checks.notNull(employments, "employments")) {
            Checks.that(sorted.add(employment), "employments", employment, "must not come twice");
        }
        return new PayrollRun(
                id, period, currency, List.copyOf(sorted), List.of(), List.of(), RunState.DRAFT, List.of());
    }

    /**
     * A run that was stored.
     *
     * @param id  names the run
     * @param period  the period that is paid
     * @param currency  the currency of all payslips
     * @param employments  whom to pay, in any order
     * @param payslips  the payslips, in any order
     * @param failures  who could not be paid, in any order
     * @param state  how far it has come
     * @param steps  the steps that it has taken, in order
     * @throws IllegalArgumentException if an employment comes twice; if one has neither payslip nor failure once the run is calculated, or both; if a
     *     payslip is of another period or currency; if the steps do not lead to the state
     */
    public static PayrollRun of(
            RunId id,
            PayPeriod period,
            CurrencyUnit currency,
            List<EmploymentId> employments,
            List<Payslip> payslips,
            List<RunFailure> failures,
            RunState state,
            List<RunStep> steps) {
        PayrollRun draft = draft(id, period, currency, employments);
        Checks.notNull(state, "state");
        List<EmploymentId> known = new ArrayList<>();
        for (Payslip payslip : Checks.notNull(payslips, "payslips")) {
            known.add(Outcome.checked(payslip, payslip.employment(), period, currency)
                    .employment());
        }
        for (RunFailure failure : Checks.notNull(failures, "failures")) {
            known.add(failure.employment());
        }
        Collections.sort(known);
        boolean calculated =
                Checks.notNull(steps, "steps").stream().anyMatch(step -> step.event() == RunEvent.CALCULATE);
        Checks.that(
                known.equals(calculated ? draft.employments : List.of()),
                "payslips and failures",
                known,
                calculated
                        ? "must be of each of " + draft.employments + " once"
                        : "must not be there before the run is calculated");
        Checks.that(leadTo(state, steps), "steps", steps, "must lead to the state " + state);
        return draft.with(
                payslips.stream()
                        .sorted(Comparator.comparing(Payslip::employment))
                        .toList(),
                failures.stream()
                        .sorted(Comparator.comparing(RunFailure::employment))
                        .toList(),
                state,
                steps);
    }

    private static boolean leadTo(RunState state, List<RunStep> steps) {
        RunState at = RunState.DRAFT;
        for (RunStep step : steps) {
            RunState from = at;
            if (LIFECYCLE.transitions().stream()
                    .noneMatch(way -> way.from() == from && way.event() == step.event() && way.to() == step.to())) {
                return false;
            }
            at = step.to();
        }
        return at == state;
    }

    /**
     * Calculates all payslips, perhaps anew, one after the other on the caller's thread.
     *
     * @param calculation  calculates one payslip
     * @param by  who does it
     * @param at  when
     * @return the run with its payslips; or refused if it is reviewed already
     */
    public Decision<PayrollRun> calculate(PayCalculation calculation, PersonId by, Instant at) {
        return calculate(calculation, Runnable::run, by, at);
    }

    /**
     * Calculates all payslips, perhaps anew, on the threads of an executor, and waits for them.
     *
     * @param calculation  calculates one payslip
     * @param executor  runs the calculations, in any order and on any threads; it must not need the caller's thread to make progress
     * @param by  who does it
     * @param at  when
     * @return the run with its payslips; or refused if it is reviewed already
     */
    public Decision<PayrollRun> calculate(PayCalculation calculation, Executor executor, PersonId by, Instant at) {
        Checks.notNull(calculation, "calculation");
        return LIFECYCLE.step(state, RunEvent.CALCULATE, new Request(this, by)).map(step -> {
            List<CompletableFuture<Outcome>> futures = new ArrayList<>(employments.size());
            for (EmploymentId employment : employments) {
                futures.add(CompletableFuture.supplyAsync(
                        () -> Outcome.of(employment, period, currency, calculation), executor));
            }
            List<Payslip> paid = new ArrayList<>();
            List<RunFailure> failed = new ArrayList<>();
            for (CompletableFuture<Outcome> future : futures) {
                Outcome outcome = future.join();
                outcome.payslip().ifPresent(paid::add);
                outcome.failure().ifPresent(failed::add);
            }
            return with(paid, failed, step.to(), more(new RunStep(RunEvent.CALCULATE, by, at, step.to())));
        });
    }

    private List<RunStep> more(RunStep step) {
        List<RunStep> more = new ArrayList<>(steps);
        more.add(step);
        return more;
    }

    private PayrollRun with(
            List<Payslip> newPayslips, List<RunFailure> newFailures, RunState newState, List<RunStep> newSteps) {
        return new PayrollRun(id, period, currency, employments, newPayslips, newFailures, newState, newSteps);
    }

    /** One of both. */
    private record Outcome(Optional<Payslip> payslip, Optional<RunFailure> failure) {

        static Outcome of(
                EmploymentId employment, PayPeriod period, CurrencyUnit currency, PayCalculation calculation) {
            try {
                return new Outcome(
                        Optional.of(checked(calculation.pay(employment), employment, period, currency)),
                        Optional.empty());
            } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError e) {
                // what one employment's calculation does to itself; running out of memory or being stopped concerns all
                return new Outcome(Optional.empty(), Optional.of(RunFailure.thrown(employment, e)));
            }
        }

        private static Payslip checked(
                Payslip payslip, EmploymentId employment, PayPeriod period, CurrencyUnit currency) {
            Checks.notNull(payslip, "payslip");
            Checks.that(
                    payslip.employment().equals(employment),
                    "payslip",
                    payslip.employment(),
                    "must be of " + employment);
            Checks.that(payslip.period().equals(period), "payslip", payslip.period(), "must be for " + period);
            Checks.that(payslip.currency().equals(currency), "payslip", payslip.currency(), "must be in " + currency);
            return payslip;
        }
    }

    /** Names the run. */
    public RunId id() {
        return id;
    }

    /** The period that is paid. */
    public PayPeriod period() {
        return period;
    }

    /** The currency of all payslips. */
    public CurrencyUnit currency() {
        return currency;
    }

    /** Whom it is to pay, in order. */
    public List<EmploymentId> employments() {
        return employments;
    }

    /** The payslips, by employment; none in a draft. */
    public List<Payslip> payslips() {
        return payslips;
    }

    /** Who could not be paid and why, by employment. */
    public List<RunFailure> failures() {
        return failures;
    }

    /** How far it has come. */
    public RunState state() {
        return state;
    }

    /** The steps that it has taken, in order. */
    public List<RunStep> steps() {
        return steps;
    }

    private List<EmploymentId> unacknowledged() {
        return failures.stream()
                .filter(failure -> !failure.acknowledged())
                .map(RunFailure::employment)
                .toList();
    }

    private Optional<PersonId> lastBy(RunEvent event) {
        return steps.stream()
                .filter(step -> step.event() == event)
                .reduce((first, second) -> second)
                .map(RunStep::by);
    }

    /**
     * Takes note of an employment that could not be paid, so that the others can be.
     *
     * @param employment  one of those that failed
     * @throws IllegalArgumentException if it did not fail
     */
    public PayrollRun acknowledge(EmploymentId employment) {
        Checks.that(
                failures.stream().anyMatch(failure -> failure.employment().equals(employment)),
                "employment",
                employment,
                "must be one of "
                        + failures.stream().map(RunFailure::employment).toList());
        UnaryOperator<RunFailure> note =
                failure -> failure.employment().equals(employment) ? failure.acknowledge() : failure;
        return with(payslips, failures.stream().map(note).toList(), state, steps);
    }

    /**
     * Takes a step, if it is possible.
     *
     * @param event  what is to happen; not {@link RunEvent#CALCULATE}, which needs a calculation
     * @param by  who does it
     * @param at  when
     * @return the run after it; or refused, with the reasons
     */
    public Decision<PayrollRun> step(RunEvent event, PersonId by, Instant at) {
        Checks.that(event != RunEvent.CALCULATE, "event", event, "needs a calculation\nMaybe call calculate(...).");
        return LIFECYCLE
                .step(state, event, new Request(this, by))
                .map(step -> with(payslips, failures, step.to(), more(new RunStep(event, by, at, step.to()))));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PayrollRun run
                && id.equals(run.id)
                && period.equals(run.period)
                && currency.equals(run.currency)
                && employments.equals(run.employments)
                && payslips.equals(run.payslips)
                && failures.equals(run.failures)
                && state == run.state
                && steps.equals(run.steps);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, period, currency, employments, payslips, failures, state, steps);
    }

    /** The identifier, the state and the numbers of payslips and failures; no pay. */
    @Override
    public String toString() {
        return "PayrollRun[" + id + ", " + state + ", " + payslips.size() + " payslips, " + failures + "]";
    }
}
