// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week.payroll;

import dev.tradewright.core.event.BusinessEvent;
import dev.tradewright.core.event.EventType;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.hr.country.PayTags;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.employment.PersonId;
import dev.tradewright.hr.payroll.PayKind;
import dev.tradewright.hr.payroll.PayLine;
import dev.tradewright.hr.payroll.Payslip;
import dev.tradewright.hr.payroll.run.CostRule;
import dev.tradewright.hr.payroll.run.PaymentFile;
import dev.tradewright.hr.payroll.run.PayrollEvents;
import dev.tradewright.hr.payroll.run.PayrollRun;
import dev.tradewright.hr.payroll.run.PayrollTotals;
import dev.tradewright.hr.payroll.run.RunEvent;
import dev.tradewright.hr.payroll.run.RunFailure;
import dev.tradewright.hr.payroll.run.RunId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The run of the month, led to payment by two people, with what follows from it: the totals of cost centres, what a bank is asked to pay, and the
 * events for the books. They are not posted here: the library has no ledger yet.
 *
 * @param employees  whom it pays, by employment
 * @param run  the run, paid
 * @param totals  charged to cost centres
 * @param file  what the bank is asked to pay
 * @param events  for the books
 */
record PaidRun(
        Map<EmploymentId, Employee> employees,
        PayrollRun run,
        PayrollTotals totals,
        PaymentFile file,
        List<BusinessEvent> events) {

    private static final PersonId CLERK = PersonId.of("clerk");
    private static final PersonId CHIEF = PersonId.of("chief");
    private static final RunId ID = RunId.of("2026-03");

    static PaidRun of(Office office) {
        Map<EmploymentId, Employee> employees = office.staff();
        PayrollRun run = paid(office);
        LocalDate booked = Months.PAID.paymentDate();
        PayrollTotals totals =
                PayrollTotals.of(run, CostRule.byTerms(id -> of(employees, id).terms()));
        PaymentFile file =
                PaymentFile.of(run, id -> of(employees, id).person().bankAccount(), id -> false, "wages " + run.id());
        Instant at = Months.morning(booked);
        List<BusinessEvent> events = new ArrayList<>(PayrollEvents.posted(run.id(), totals, at, booked));
        events.add(PayrollEvents.paid(run.id(), file.sum(), at, booked));
        return new PaidRun(employees, run, totals, file, List.copyOf(events));
    }

    private static PayrollRun paid(Office office) {
        Instant reckoned = Months.reckoned(Months.PAID);
        PayrollRun run = PayrollRun.draft(
                        ID, Months.PAID, CurrencyUnit.CNY, office.staff().keySet())
                .calculate(office::pay, CLERK, reckoned)
                .orElseThrow();
        for (RunFailure failure : run.failures()) {
            run = run.acknowledge(failure.employment());
        }
        return run.step(RunEvent.REVIEW, CLERK, reckoned.plusSeconds(3_600))
                .flatMap(reviewed -> reviewed.step(RunEvent.APPROVE, CHIEF, reckoned.plusSeconds(7_200)))
                .flatMap(approved -> approved.step(RunEvent.PAY, CHIEF, Months.morning(Months.PAID.paymentDate())))
                .orElseThrow();
    }

    private static Employee of(Map<EmploymentId, Employee> employees, EmploymentId id) {
        Employee employee = employees.get(id);
        if (employee == null) {
            throw new IllegalArgumentException("employment (" + id + ") must be one of the file");
        }
        return employee;
    }

    Employee employee(EmploymentId id) {
        return of(employees, id);
    }

    /** The payslip that has the most to tell. */
    Optional<Payslip> chosen() {
        return run.payslips().stream().reduce((first, next) -> told(next) > told(first) ? next : first);
    }

    private static long told(Payslip slip) {
        return slip.lines().stream()
                .filter(line -> line.kind() != PayKind.INFORMATION)
                .filter(line -> !line.payable().isZero() || !line.contractual().isZero())
                .count();
    }

    /** Events that are not as their types say; none. */
    List<BusinessEvent> wrongEvents() {
        return events.stream()
                .filter(event -> PayrollEvents.types().stream()
                        .filter(type -> type.name().equals(event.type()))
                        .noneMatch(type -> conforms(type, event)))
                .toList();
    }

    private static boolean conforms(EventType type, BusinessEvent event) {
        return type.violations(event).isEmpty();
    }

    static Money contributions(Payslip slip) {
        return sum(slip, line -> line.tags().contains(PayTags.OWN_CONTRIBUTIONS));
    }

    static Money tax(Payslip slip) {
        return sum(slip, line -> line.tags().contains(PayTags.TAX));
    }

    /** What corrects earlier months. */
    static Money corrections(Payslip slip) {
        return sum(slip, line -> line.component().value().endsWith(Office.RETRO));
    }

    static Money sum(Payslip slip, Predicate<PayLine> which) {
        return Money.total(
                CurrencyUnit.CNY,
                slip.lines().stream().filter(which).map(PayLine::payable).toList());
    }

    /** The contributions of all employees. */
    Money contributions() {
        return Money.total(
                CurrencyUnit.CNY,
                run.payslips().stream().map(PaidRun::contributions).toList());
    }

    /** The tax of all employees. */
    Money tax() {
        return Money.total(
                CurrencyUnit.CNY, run.payslips().stream().map(PaidRun::tax).toList());
    }
}
