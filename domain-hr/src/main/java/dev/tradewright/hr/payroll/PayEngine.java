// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.decision.InvalidRulesException;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.json.Fingerprint;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.employment.EmploymentId;
import java.util.List;

/**
 * Pays: makes payslips by a {@link PayStructure} that has been compiled. Compiling finds everything that is wrong with the structure at once, puts its
 * parts in the order in which they need each other, whatever order they are written in, and turns formulas into instructions over places, so that a
 * payslip takes a microsecond or two.
 *
 * <pre>{@code
 * PayEngine engine = PayEngine.compile(structure);
 * PayInputs inputs = engine.inputs().set(WAGE, Money.parse("CNY 5000")).build();
 * Payslip slip = engine.pay(EmploymentId.of("E-1"), PayPeriod.monthly(2026, 3, 25), inputs);
 * slip.amount(ComponentCode.of("NET"));
 * }</pre>
 *
 * <p>If an input changes within the period, whatever is {@linkplain Proration prorated} is reckoned for each stretch between changes with the inputs of
 * that stretch, weighted, summed exactly and rounded once. With a wage of 5,000 and from 10 February 6,000, and a level of 0.5, from 20 February 0.6
 * and from 24 February 0.5 again, February 2019 gives (9 x 2500 + 10 x 3000 + 4 x 3600 + 5 x 3000) / 28 = 2,925.00; the product of the averages would
 * be 2,920.41.
 *
 * <p>Same structure and inputs, same payslip. Immutable and thread-safe if its functions are: share one, and pay employments in parallel.
 */
public final class PayEngine {

    private final Layout layout;
    private final List<Finding> warnings;

    private PayEngine(Layout layout, List<Finding> warnings) {
        this.layout = layout;
        this.warnings = warnings;
    }

    /**
     * Makes a structure ready to pay.
     *
     * @param structure  the structure
     * @param functions  what Java reckons
     * @throws InvalidRulesException with everything that is wrong: unknown names, circles with their path, units that do not fit, codes that come
     *     twice, totals that both add and take off a component
     */
    public static PayEngine compile(PayStructure structure, PayFunction... functions) {
        return compile(structure, List.of(functions));
    }

    /**
     * Makes a structure ready to pay, with the functions of a country or of several.
     *
     * @param structure  the structure
     * @param functions  what Java reckons
     * @throws InvalidRulesException with everything that is wrong, as {@link #compile(PayStructure, PayFunction...)}
     */
    public static PayEngine compile(PayStructure structure, List<PayFunction> functions) {
        PayCompiler compiler = new PayCompiler(Checks.notNull(structure, "structure"), List.copyOf(functions));
        Layout layout = compiler.compile();
        return new PayEngine(layout, compiler.findings());
    }

    /** The structure. */
    public PayStructure structure() {
        return layout.structure;
    }

    /** What is probably not meant, though it can be paid: components, inputs and tables that serve for nothing, tags that nothing carries. */
    public List<Finding> warnings() {
        return warnings;
    }

    /** The fingerprint of the structure and the functions' names, which each payslip bears. */
    public Fingerprint fingerprint() {
        return layout.fingerprint;
    }

    /** Begins the inputs of an employment. */
    public PayInputs.Builder inputs() {
        return new PayInputs.Builder(layout);
    }

    /**
     * Pays without explanations.
     *
     * @param employment  who is paid
     * @param period  for what
     * @param inputs  what is known, made by this engine
     * @throws IllegalArgumentException if an input is missing, or inputs are another engine's
     * @throws ArithmeticException if something is divided by 0 or an amount does not fit
     */
    public Payslip pay(EmploymentId employment, PayPeriod period, PayInputs inputs) {
        return pay(employment, period, inputs, Trace.OFF);
    }

    /**
     * Pays.
     *
     * @param employment  who is paid
     * @param period  for what
     * @param inputs  what is known, made by this engine
     * @param trace  whether lines shall be able to tell how they came about; the figures are the same
     * @throws IllegalArgumentException if an input is missing, or inputs are another engine's
     * @throws ArithmeticException if something is divided by 0 or an amount does not fit
     * @throws dev.tradewright.core.decision.RefusedException if {@link PayStructure#paidOut()} is not what is paid out
     */
    public Payslip pay(EmploymentId employment, PayPeriod period, PayInputs inputs, Trace trace) {
        Checks.notNull(employment, "employment");
        Checks.notNull(period, "period");
        requireMine(inputs);
        return new PayRun(inputs, employment, period, Checks.notNull(trace, "trace") == Trace.FULL).payslip();
    }

    /**
     * Finds all amounts of an input by which a component or a total comes to a certain amount: gross pay from net pay. The other inputs stay as they
     * are; what was given for the one that is looked for is not used. An amount that cannot be paid is no answer; if there is none at all, the reason is
     * thrown why the first could not. Each answer is exact to the minor unit, and none within the range is missed.
     *
     * @param query  the question
     * @param employment  who is paid
     * @param period  for what
     * @param inputs  the other inputs, made by this engine
     * @throws IllegalArgumentException if the input or the target is no amount of the structure, another input is missing, or the target depends on a
     *     function that promises {@linkplain PayFunction#course nothing} of its course
     * @throws ArithmeticException if the range is too wide for so many turns of the figure
     */
    public GrossSolutions grossFor(GrossQuery query, EmploymentId employment, PayPeriod period, PayInputs inputs) {
        Checks.notNull(query, "query");
        Checks.notNull(employment, "employment");
        Checks.notNull(period, "period");
        requireMine(inputs);
        return new GrossSearch(inputs, employment, period, query).solutions();
    }

    /** The structure's name and version, as {@code PayEngine[staff@2026-03]}. */
    @Override
    public String toString() {
        return "PayEngine[" + layout.version + "]";
    }

    private void requireMine(PayInputs inputs) {
        if (Checks.notNull(inputs, "inputs").layout != layout) {
            throw new IllegalArgumentException("inputs must be made by this engine\nMaybe call inputs() of it.");
        }
    }
}
