// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.time;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.text.LocalizedName;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.PayKind;
import dev.tradewright.hr.payroll.PayLine;
import dev.tradewright.hr.payroll.PayPeriod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What {@link RetroPay} found: the corrections that the current run pays, and those that it does not pay and why.
 *
 * <p>Immutable and thread-safe.
 */
public final class RetroResult {

    /** Texts of this package. */
    static final Messages TEXTS = Messages.of(RetroResult.class, "retro");

    private final PaidLedger paid;
    private final PayPeriod current;
    private final List<RetroDelta> deltas;
    private final List<RetroDelta> suppressed;

    RetroResult(PaidLedger paid, PayPeriod current, List<RetroDelta> all) {
        this.paid = paid;
        this.current = current;
        this.deltas = all.stream().filter(delta -> delta.suppressed().isEmpty()).toList();
        this.suppressed =
                all.stream().filter(delta -> delta.suppressed().isPresent()).toList();
    }

    /** The period of the run that pays the corrections. */
    public PayPeriod current() {
        return current;
    }

    /** The corrections that are paid, by period, then by component; none is zero. */
    public List<RetroDelta> deltas() {
        return deltas;
    }

    /** The corrections that are not paid, each with the reason; they are found again by every later run until one pays them. */
    public List<RetroDelta> suppressed() {
        return suppressed;
    }

    /** Whether there is nothing to pay and nothing suppressed. */
    public boolean isEmpty() {
        return deltas.isEmpty() && suppressed.isEmpty();
    }

    /** The sum of the corrections that are paid, sorted by component. */
    public Map<ComponentCode, Money> totals() {
        return totals(deltas);
    }

    /** The sum of the corrections that are not paid, sorted by component. */
    public Map<ComponentCode, Money> suppressedTotals() {
        return totals(suppressed);
    }

    private static Map<ComponentCode, Money> totals(List<RetroDelta> of) {
        Map<ComponentCode, Money> totals = new TreeMap<>();
        of.forEach(delta -> totals.merge(delta.component(), delta.amount(), Money::plus));
        return Collections.unmodifiableMap(totals);
    }

    /** The corrections that are paid by period, in order, and within by component. */
    public Map<PayPeriod, Map<ComponentCode, Money>> byPeriod() {
        Map<PayPeriod, Map<ComponentCode, Money>> byPeriod = new LinkedHashMap<>();
        deltas.forEach(delta -> byPeriod.computeIfAbsent(delta.period(), period -> new LinkedHashMap<>())
                .put(delta.component(), delta.amount()));
        return Collections.unmodifiableMap(byPeriod);
    }

    /**
     * The lines that show the corrections, as on a slip of their own: one for each component whose corrections do not add up to zero. An amount that is
     * taken back is negative. No tax is taken of them and no total counts them; for a payslip whose taxes and {@code paidOut} hold for the corrections
     * too, {@link #enter enter} them before it is calculated, and take these lines for their explanations only.
     *
     * @param code  names the line of a component's corrections, as {@code BASE} to {@code BASE_RETRO}
     * @param kind  the kind of a component
     * @param trace  whether each line explains from which periods it comes
     * @return the lines, sorted by component
     */
    public List<PayLine> lines(
            Function<ComponentCode, ComponentCode> code, Function<ComponentCode, PayKind> kind, Trace trace) {
        return lines(code, line -> LocalizedName.none(), kind, trace);
    }

    /**
     * The same with names for the reader.
     *
     * @param code  names the line of a component's corrections, as {@code BASE} to {@code BASE_RETRO}
     * @param name  what readers see of such a line's code, as {@code 基本工资（以前月份）}; without a name the code
     * @param kind  the kind of a component
     * @param trace  whether each line explains from which periods it comes
     * @return the lines, sorted by component
     */
    public List<PayLine> lines(
            Function<ComponentCode, ComponentCode> code,
            Function<ComponentCode, LocalizedName> name,
            Function<ComponentCode, PayKind> kind,
            Trace trace) {
        List<PayLine> lines = new ArrayList<>();
        totals().forEach((component, total) -> {
            if (!total.isZero()) {
                ComponentCode line = code.apply(component);
                LocalizedName names = name.apply(line);
                lines.add(PayLine.of(
                        line,
                        names.isEmpty() ? line.value() : names.toString(),
                        names,
                        kind.apply(component),
                        total,
                        total,
                        List.of(),
                        Optional.empty(),
                        explained(component, names.isEmpty() ? line.value() : names, total, trace.recorder())));
            }
        });
        return List.copyOf(lines);
    }

    /**
     * Enters the corrections as inputs of the current period, so that its payslip pays them, its totals count them and its taxes are taken of them: the
     * structure has an input for each component that may be corrected, and a component with that formula.
     *
     * <pre>{@code
     * PayInputs.Builder inputs = engine.inputs().set(WAGE, wage);
     * retro.enter(inputs, component -> ComponentCode.of(component + "_RETRO")); // the input BASE_RETRO is 2,000.00
     * }</pre>
     *
     * @param inputs  those of the current period
     * @param input  names the input of a component's corrections
     * @throws IllegalArgumentException if the structure has no such input: nothing may be lost
     */
    public void enter(PayInputs.Builder inputs, UnaryOperator<ComponentCode> input) {
        Checks.notNull(inputs, "inputs");
        Checks.notNull(input, "input");
        totals().forEach((component, total) -> inputs.set(input.apply(component), total));
    }

    private Optional<Explanation> explained(ComponentCode component, Object name, Money total, Recorder recorder) {
        if (!recorder.isOn()) {
            return Optional.empty();
        }
        recorder.step(TEXTS, "retro.line")
                .with("component", component)
                .with("name", name)
                .with("total", total);
        for (RetroDelta delta : deltas) {
            if (delta.component().equals(component)) {
                recorder.step(TEXTS, "retro.period")
                        .with("days", delta.period().range())
                        .with("recomputed", delta.recomputed())
                        .with("paid", delta.paid())
                        .with("delta", delta.amount())
                        .end();
            }
        }
        return recorder.end().explanation();
    }

    /** What was paid, with these corrections: what the next run compares with. Suppressed ones are not in it. */
    public PaidLedger ledger() {
        return paid.with(deltas.stream()
                .map(delta -> new StoredPay(delta.period(), current, delta.component(), delta.recomputed()))
                .toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RetroResult result
                && paid.equals(result.paid)
                && current.equals(result.current)
                && deltas.equals(result.deltas)
                && suppressed.equals(result.suppressed);
    }

    @Override
    public int hashCode() {
        return 31 * paid.hashCode() + deltas.hashCode();
    }

    @Override
    public String toString() {
        return "RetroResult[" + deltas.size() + " paid in " + current.range() + ", " + suppressed.size()
                + " suppressed]";
    }
}
