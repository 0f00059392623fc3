// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.run;

import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.Payslip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a bank is asked to pay for a run, in no bank's format: a writer of pain.001, of a Chinese bank's table or of NACHA takes it from here. Who is not
 * paid by it is listed with the reason, so that nobody gets lost between payslips and payments.
 *
 * <p>Immutable and thread-safe.
 *
 * @param run  the run
 * @param payOn  the day of payment
 * @param currency  the currency of all payments
 * @param payments  the payments, by employment
 * @param unpaid  who is not paid, and why
 */
public record PaymentFile(
        RunId run, LocalDate payOn, CurrencyUnit currency, List<Payment> payments, List<Unpaid> unpaid) {

    /** Copies the lists. */
    public PaymentFile {
        Checks.notNull(run, "run");
        Checks.notNull(payOn, "payOn");
        Checks.notNull(currency, "currency");
        payments = List.copyOf(payments);
        unpaid = List.copyOf(unpaid);
    }

    /**
     * Somebody who is not paid by the file.
     *
     * @param employment  whose pay it is
     * @param reason  why
     */
    public record Unpaid(EmploymentId employment, Reason reason) {

        /** Refuses a missing part. */
        public Unpaid {
            Checks.notNull(employment, "employment");
            Checks.notNull(reason, "reason");
        }
    }

    /**
     * The payments of a run that somebody else has released: of each payslip its {@link Payslip#net() net}.
     *
     * @param run  the run, {@linkplain RunState#APPROVED approved} or {@linkplain RunState#PAID paid} already
     * @param account  the account of an employment; nothing if it is not known
     * @param held  whether the pay of an employment is held back
     * @param reference  what the recipient reads, as {@code wages 2026-03}
     * @throws IllegalArgumentException if the run is in another state: nobody has released it, or it was given up or taken back
     */
    public static PaymentFile of(
            PayrollRun run,
            Function<EmploymentId, Optional<String>> account,
            Predicate<EmploymentId> held,
            String reference) {
        RunState state = Checks.notNull(run, "run").state();
        Checks.that(
                state == RunState.APPROVED || state == RunState.PAID,
                "run",
                run.id(),
                "must be approved, not " + state.toText(Locale.ENGLISH)
                        + "\nMaybe let somebody review and another approve it.");
        List<Payment> payments = new ArrayList<>();
        List<Unpaid> unpaid = new ArrayList<>();
        for (Payslip payslip : run.payslips()) {
            EmploymentId employment = payslip.employment();
            Money net = payslip.net();
            Optional<String> to = account.apply(employment);
            Optional<String> obstacle = obstacle(net, to.isPresent(), held.test(employment));
            if (obstacle.isPresent()) {
                Reason reason = Reason.of(PayrollRun.TEXTS, obstacle.get(), Map.of("employment", employment));
                unpaid.add(new Unpaid(employment, reason));
            } else {
                payments.add(new Payment(employment, to.orElseThrow(), net, reference));
            }
        }
        return new PaymentFile(run.id(), run.period().paymentDate(), run.currency(), payments, unpaid);
    }

    private static Optional<String> obstacle(Money net, boolean hasAccount, boolean held) {
        if (net.isNegative()) {
            return Optional.of("run.unpaid.negative");
        }
        if (net.isZero()) {
            return Optional.of("run.unpaid.nothing");
        }
        if (held) {
            return Optional.of("run.unpaid.held");
        }
        return hasAccount ? Optional.empty() : Optional.of("run.unpaid.no-account");
    }

    /** What is paid in all. */
    public Money sum() {
        return Money.total(currency, payments.stream().map(Payment::amount).toList());
    }

    /** The run and the numbers of payments; no amounts. */
    @Override
    public String toString() {
        return "PaymentFile[" + run + ", " + payOn + ", " + payments.size() + " payments, " + unpaid.size()
                + " unpaid]";
    }
}
