// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week.payroll;

import dev.tradewright.benchmarks.week.Chapter;
import dev.tradewright.benchmarks.week.ChapterOption;
import dev.tradewright.benchmarks.week.ChapterReport;
import dev.tradewright.benchmarks.week.Problem;
import dev.tradewright.benchmarks.week.ProblemsException;
import dev.tradewright.benchmarks.week.Source;
import dev.tradewright.benchmarks.week.WeekRun;
import dev.tradewright.core.decision.RefusedException;
import dev.tradewright.core.event.BusinessEvent;
import dev.tradewright.core.money.Money;
import dev.tradewright.hr.payroll.PayKind;
import dev.tradewright.hr.payroll.Payslip;
import dev.tradewright.hr.payroll.run.CostCentreTotal;
import dev.tradewright.hr.payroll.run.RunFailure;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The week pays. The employees of the group's China office, in Shanghai and Beijing, get their pay of March 2026: the invoices are older than the tables
 * of contributions that the library ships. Joiners and leavers, raises within the month, corrections of earlier months, overtime, unpaid leave and
 * bonuses are paid, a run is led to payment, and all is compared to the fen with a second path. Nothing is posted to a ledger, since there is none yet.
 */
public final class PayrollChapter implements Chapter {

    private static final String EMPLOYEES = "--employees";

    @Override
    public String name() {
        return "payroll";
    }

    @Override
    public List<ChapterOption> options() {
        return List.of(new ChapterOption(EMPLOYEES, Words.TEXTS, "help-employees"));
    }

    @Override
    public ChapterReport run(WeekRun run) throws ProblemsException {
        Optional<Path> own = run.option(EMPLOYEES);
        Source source = own.isPresent() ? Source.file(own.get()) : Source.shipped("payroll/employees.csv");
        List<Employee> employees = EmployeeReader.read(source);
        Office office = new Office(employees);
        PaidRun paid = PaidRun.of(office);
        Summary summary = new Summary(run.locale(), office, paid);
        return new ChapterReport(
                summary.lines(),
                List.of(summary.closing()),
                summary.section(),
                failures(paid, run.locale()),
                differences(source.text(), paid, run.locale()));
    }

    private static List<Problem> failures(PaidRun paid, Locale locale) {
        List<Problem> problems = new ArrayList<>();
        for (RunFailure failure : paid.run().failures()) {
            problems.add(new Problem(
                    paid.employee(failure.employment()).place(),
                    Words.TEXTS,
                    "not-paid",
                    Map.of("employee", failure.employment().value(), "cause", cause(failure, locale))));
        }
        return problems;
    }

    /** What the law refuses, in the reader's language. */
    private static String cause(RunFailure failure, Locale locale) {
        return failure.error().orElse(null) instanceof RefusedException refused
                ? refused.message(locale)
                : failure.message();
    }

    // ---------------------------------------------------------------- the second path

    static List<String> differences(String text, PaidRun paid, Locale locale) {
        List<String> differences = new ArrayList<>();
        Map<String, SecondPay.Figures> all = SecondPay.figures(text);
        Map<String, SecondPay.Figures> second = new HashMap<>();
        for (Payslip slip : paid.run().payslips()) {
            String name = slip.employment().value();
            SecondPay.Figures figures = all.get(name);
            List<BigDecimal> ours = ours(slip);
            if (figures != null) {
                second.put(name, figures);
            }
            List<BigDecimal> others = figures == null ? null : figures.sums();
            if (!ours.equals(others)) {
                differences.add(difference(name, ours, others, locale));
            }
        }
        Map<String, List<BigDecimal>> centres = SecondPay.centres(text, second);
        for (CostCentreTotal centre : paid.totals().centres()) {
            String name = centre.centre().value();
            List<BigDecimal> ours = List.of(
                    centre.gross().toBigDecimal(),
                    centre.withheld().toBigDecimal(),
                    centre.employerCost().toBigDecimal());
            if (!ours.equals(centres.get(name))) {
                differences.add(difference(name, ours, centres.get(name), locale));
            }
        }
        differences.addAll(sums(paid, second, locale));
        for (BusinessEvent event : paid.wrongEvents()) {
            differences.add(Words.of("wrong-event", locale, Map.of("event", event.id())));
        }
        return differences;
    }

    /** The totals of the run: of cost centres, of payslips and of the second path. */
    private static List<String> sums(PaidRun paid, Map<String, SecondPay.Figures> second, Locale locale) {
        BigDecimal gross = BigDecimal.ZERO.setScale(2);
        BigDecimal net = gross;
        for (SecondPay.Figures figures : second.values()) {
            gross = gross.add(figures.sums().get(0));
            net = net.add(figures.net());
        }
        List<String> differences = new ArrayList<>();
        same("gross", paid.totals().gross(), gross, locale, differences);
        same("net", paid.totals().net(), net, locale, differences);
        Money withheld = paid.contributions().plus(paid.tax());
        same("withheld", withheld, paid.totals().withheld().toBigDecimal(), locale, differences);
        Money slips = Money.total(
                withheld.currency(),
                paid.run().payslips().stream().map(Payslip::net).toList());
        same("payslips", slips, net, locale, differences);
        return differences;
    }

    private static void same(String place, Money ours, BigDecimal second, Locale locale, List<String> differences) {
        if (ours.toBigDecimal().compareTo(second) != 0) {
            differences.add(difference(place, ours, second, locale));
        }
    }

    private static List<BigDecimal> ours(Payslip slip) {
        return List.of(
                slip.amount(Office.GROSS).toBigDecimal(),
                PaidRun.contributions(slip).toBigDecimal(),
                PaidRun.tax(slip).toBigDecimal(),
                slip.sum(PayKind.EMPLOYER_COST).toBigDecimal());
    }

    private static String difference(String place, Object ours, @Nullable Object second, Locale locale) {
        return Words.of(
                "difference",
                locale,
                Map.of("place", place, "first", String.valueOf(ours), "second", String.valueOf(second)));
    }
}
