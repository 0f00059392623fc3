// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.payroll;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.PayLine;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.Payslip;
import java.math.BigDecimal;
import java.util.Locale;
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
 * A payslip of 30 components and 3 totals, without and with the record of how it came about, beside the same formulas in the Spring Expression Language.
 * Before anything is timed, both must come to the same 30 amounts for each of 1,024 employments. Run it with
 * {@code java -jar benchmarks/target/benchmarks.jar payroll.PayslipBenchmark -prof gc}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class PayslipBenchmark {

    private static final int COMPONENTS = 30;
    private static final EmploymentId EMPLOYMENT = EmploymentId.of("E-1");
    private static final PayPeriod MARCH = PayPeriod.monthly(2026, 3, 25);
    private static final ComponentCode NET = ComponentCode.of("NET");

    private final PayEngine engine = PayEngine.compile(Staff.structure(COMPONENTS));
    private final PayInputs[] inputs = Staff.inputs(engine);
    private final SpringPay spring = new SpringPay(COMPONENTS);
    private final BigDecimal[][] springInputs = SpringPay.inputs();
    private int next;

    /** Compares the results of both. */
    @Setup
    public void prepare() {
        for (int i = 0; i < Staff.SIZE; i++) {
            Payslip slip = engine.pay(EMPLOYMENT, MARCH, inputs[i]);
            BigDecimal[] amounts = spring.pay(springInputs[i]);
            for (int line = 0; line < COMPONENTS; line++) {
                BigDecimal ours = slip.lines().get(line).payable().toBigDecimal();
                if (ours.compareTo(amounts[line]) != 0) {
                    throw new IllegalStateException("employment " + i + ", "
                            + slip.lines().get(line).component() + ": " + ours + " and " + amounts[line]);
                }
            }
        }
        spring.requireCompiled();
    }

    private int next() {
        next = (next + 1) & (Staff.SIZE - 1);
        return next;
    }

    /** Ours: the payslip, and its net amount. */
    @Benchmark
    public Money tradewright() {
        return engine.pay(EMPLOYMENT, MARCH, inputs[next()]).amount(NET);
    }

    /** Ours, a payslip that can be explained. */
    @Benchmark
    public Money tradewrightTraced() {
        return engine.pay(EMPLOYMENT, MARCH, inputs[next()], Trace.FULL).amount(NET);
    }

    /** Ours, with all lines made. */
    @Benchmark
    public int tradewrightLines() {
        return engine.pay(EMPLOYMENT, MARCH, inputs[next()]).lines().size();
    }

    /** Ours, with the explanation of one line made. */
    @Benchmark
    public boolean tradewrightExplained() {
        Payslip slip = engine.pay(EMPLOYMENT, MARCH, inputs[next()], Trace.FULL);
        return slip.line(NET).orElseThrow().explanation().isPresent();
    }

    /** Ours, with the explanations of all lines made and written as text. */
    @Benchmark
    public int tradewrightTold() {
        Payslip slip = engine.pay(EMPLOYMENT, MARCH, inputs[next()], Trace.FULL);
        int characters = 0;
        for (PayLine line : slip.lines()) {
            characters +=
                    line.explanation().orElseThrow().toText(Locale.ENGLISH).length();
        }
        return characters;
    }

    /** The Spring Expression Language, compiled, on an array of amounts: no payslip, no totals by tags, no units, no explanation. */
    @Benchmark
    public BigDecimal spring() {
        return spring.pay(springInputs[next()])[SpringPay.NET];
    }
}
