// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.payroll;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.PayLine;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.time.InputEntry;
import dev.tradewright.hr.payroll.time.PaidLedger;
import dev.tradewright.hr.payroll.time.RecordedInput;
import dev.tradewright.hr.payroll.time.RetroPay;
import dev.tradewright.hr.payroll.time.RetroPolicy;
import dev.tradewright.hr.payroll.time.RetroResult;
import dev.tradewright.hr.payroll.time.Viewpoint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Corrections of 24 months for one employment, of 64 in turn: 30 components were paid each month, then a raise becomes known that was due from the middle
 * of the first. Each month is paid again as of now, by stretches where the raise falls into it, and compared with what was paid. Run it with
 * {@code java -jar benchmarks/target/benchmarks.jar payroll.RetroBenchmark -prof gc}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class RetroBenchmark {

    private static final int EMPLOYMENTS = 64;
    private static final int COMPONENTS = 30;
    private static final EmploymentId EMPLOYMENT = EmploymentId.of("E-1");
    private static final ComponentCode WAGE = ComponentCode.of("WAGE");
    private static final YearMonth FIRST = YearMonth.of(2024, 1);
    private static final LocalDate RAISED = LocalDate.of(2024, 1, 15);
    private static final PayPeriod CURRENT = PayPeriod.monthly(2026, 1, 25);
    private static final Viewpoint BEFORE = Viewpoint.of(Instant.parse("2025-12-31T00:00:00Z"));
    private static final Viewpoint NOW = Viewpoint.of(Instant.parse("2026-01-20T00:00:00Z"));

    private final PayEngine engine = PayEngine.compile(Staff.structure(COMPONENTS));
    private final List<PayPeriod> months = months();
    private final List<RecordedInput<Money>> wages = new ArrayList<>();
    private final List<PaidLedger> paid = new ArrayList<>();
    private int next;

    private static List<PayPeriod> months() {
        List<PayPeriod> months = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            YearMonth month = FIRST.plusMonths(i);
            months.add(PayPeriod.monthly(month, month.atDay(25)));
        }
        return months;
    }

    /** Pays all months; corrected once, nothing more may be found, and each month and component that depends on the wage must have been corrected. */
    @Setup
    public void prepare() {
        for (int i = 0; i < EMPLOYMENTS; i++) {
            RecordedInput<Money> wage = wage(i);
            PaidLedger ledger = PaidLedger.empty();
            for (PayPeriod month : months) {
                ledger = ledger.with(month, amounts(month, wage, i, BEFORE));
            }
            wages.add(wage);
            paid.add(ledger);
            RetroResult found = compare(i, ledger);
            if (found.deltas().size() < 24 * (COMPONENTS / 2)
                    || !compare(i, found.ledger()).isEmpty()) {
                throw new IllegalStateException("employment " + i + ": " + found.deltas());
            }
        }
    }

    private static RecordedInput<Money> wage(int i) {
        Money wage = Money.ofMinor(CurrencyUnit.CNY, Staff.wage(i));
        return RecordedInput.of(
                WAGE,
                List.of(
                        InputEntry.of(
                                DateRange.ofUnboundedEnd(FIRST.atDay(1)), Instant.parse("2023-12-01T00:00:00Z"), wage),
                        InputEntry.of(
                                DateRange.ofUnboundedEnd(RAISED),
                                Instant.parse("2026-01-10T00:00:00Z"),
                                wage.plus(Money.ofMinor(CurrencyUnit.CNY, 50_000)))));
    }

    private Map<ComponentCode, Money> amounts(PayPeriod month, RecordedInput<Money> wage, int i, Viewpoint view) {
        PayInputs.Builder inputs = engine.inputs()
                .set(ComponentCode.of("LEVEL"), Decimal.of(Staff.level(i), 2))
                .set(ComponentCode.of("OVERTIME"), Decimal.of(Staff.overtime(i)))
                .set(ComponentCode.of("ABSENT"), Decimal.of(Staff.absent(i)));
        wage.timeline(month.range(), view)
                .entries()
                .forEach(entry -> inputs.during(WAGE, entry.range(), entry.value()));
        Map<ComponentCode, Money> amounts = new HashMap<>();
        for (PayLine line : engine.pay(EMPLOYMENT, month, inputs.build()).lines()) {
            amounts.put(line.component(), line.payable());
        }
        return amounts;
    }

    private RetroResult compare(int i, PaidLedger ledger) {
        return RetroPay.compare(ledger, CURRENT, month -> amounts(month, wages.get(i), i, NOW), RetroPolicy.standard());
    }

    /** Ours. */
    @Benchmark
    public RetroResult tradewright() {
        next = (next + 1) % EMPLOYMENTS;
        return compare(next, paid.get(next));
    }
}
