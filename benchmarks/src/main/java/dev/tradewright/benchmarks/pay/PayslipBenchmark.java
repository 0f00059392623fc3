// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.pay;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayComponent;
import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayInput;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.PayKind;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.PayStructure;
import dev.tradewright.hr.payroll.PayTable;
import dev.tradewright.hr.payroll.PayTotal;
import dev.tradewright.hr.payroll.Payslip;
import dev.tradewright.hr.payroll.Proration;
import dev.tradewright.hr.payroll.formula.Unit;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A payslip of 30 components and 3 totals, without and with the record of how it came about, with all its lines made, and the compilation of 500
 * components. Run it with {@code java -jar benchmarks/target/benchmarks.jar PayslipBenchmark -prof gc}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class PayslipBenchmark {

    private static final List<String> FORMULAS = List.of(
            "BASE * 8%",
            "min(BASE * 2.5%, 300)",
            "if(BASE > 8000, 200, 100)",
            "round(BASE / 30 * 2, 1, half-even)",
            "max(BASE * 1%, CNY 50)",
            "BASE * 1.5% + 20");

    private static final EmploymentId EMPLOYMENT = EmploymentId.of("E-1");
    private static final PayPeriod MARCH = PayPeriod.monthly(2026, 3, 25);
    private static final ComponentCode NET = ComponentCode.of("NET");

    private final PayEngine engine = PayEngine.compile(structure(30));
    private final PayInputs[] inputs = inputs(engine);
    private final PayStructure large = structure(500);
    private int next;

    private static PayStructure structure(int components) {
        PayStructure.Builder structure = PayStructure.builder()
                .name("benchmark")
                .currency(CurrencyUnit.CNY)
                .addInputs(
                        PayInput.of("WAGE", Unit.MONEY),
                        PayInput.of("LEVEL", Unit.FACTOR),
                        PayInput.of("OVERTIME", Unit.HOURS),
                        PayInput.of("ABSENT", Unit.DAYS))
                .addComponents(
                        earning("BASE", "WAGE * LEVEL")
                                .withTags("gross", "social")
                                .withProration(Proration.CALENDAR_DAYS),
                        earning("OVERTIME_PAY", "BASE / 21.75 days / (8 hours / 1 days) * OVERTIME * 150%"),
                        deduction("ABSENCE", "BASE / 21.75 days * ABSENT"),
                        deduction("PENSION", "SOCIAL * 8%"),
                        deduction("MEDICAL", "SOCIAL * 2% + 3"),
                        deduction("FUND", "SOCIAL * 12%"),
                        deduction("TAX", "progressive(IIT, max(0, GROSS - PENSION - MEDICAL - FUND - 5000))"),
                        deduction("NET", "GROSS - KEPT")
                                .withKind(PayKind.INFORMATION)
                                .withTags())
                .addTotals(
                        PayTotal.builder().code("GROSS").addAdds("gross").build(),
                        PayTotal.builder().code("KEPT").addAdds("kept").build(),
                        PayTotal.builder()
                                .code("SOCIAL")
                                .addAdds("social")
                                .floor("4000")
                                .cap("30000")
                                .build())
                .addTables(PayTable.builder()
                        .code("IIT")
                        .addRows(
                                PayTable.Row.ofRate("0", "3%"),
                                PayTable.Row.ofRate("3000", "10%"),
                                PayTable.Row.ofRate("12000", "20%"),
                                PayTable.Row.ofRate("25000", "25%"))
                        .build());
        for (int i = 8; i < components; i++) {
            structure.addComponents(earning("A" + i, FORMULAS.get(i % FORMULAS.size())));
        }
        return structure.build();
    }

    private static PayComponent earning(String code, String formula) {
        return PayComponent.builder()
                .code(code)
                .formula(formula)
                .addTags("gross")
                .build();
    }

    private static PayComponent deduction(String code, String formula) {
        return earning(code, formula).withKind(PayKind.DEDUCTION).withTags("kept");
    }

    private static PayInputs[] inputs(PayEngine engine) {
        PayInputs[] inputs = new PayInputs[1_024];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = engine.inputs()
                    .set(ComponentCode.of("WAGE"), Money.ofMinor(CurrencyUnit.CNY, 500_000 + i * 137L))
                    .set(ComponentCode.of("LEVEL"), Decimal.of(110 + i % 80, 2))
                    .set(ComponentCode.of("OVERTIME"), Decimal.of(i % 20))
                    .set(ComponentCode.of("ABSENT"), Decimal.of(i % 3))
                    .build();
        }
        return inputs;
    }

    private Payslip pay(Trace trace) {
        next = (next + 1) & (inputs.length - 1);
        return engine.pay(EMPLOYMENT, MARCH, inputs[next], trace);
    }

    /** The net amount. */
    @Benchmark
    public Money net() {
        return pay(Trace.OFF).amount(NET);
    }

    /** The net amount of a payslip that can be explained. */
    @Benchmark
    public Money netTraced() {
        return pay(Trace.FULL).amount(NET);
    }

    /** All lines. */
    @Benchmark
    public int lines() {
        return pay(Trace.OFF).lines().size();
    }

    /** The explanation of one line. */
    @Benchmark
    public boolean explainedLine() {
        return pay(Trace.FULL).line(NET).orElseThrow().explanation().isPresent();
    }

    /** A structure of 500 components. */
    @Benchmark
    public PayEngine compile() {
        return PayEngine.compile(large);
    }
}
