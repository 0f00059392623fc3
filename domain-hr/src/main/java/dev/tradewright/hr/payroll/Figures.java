// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.decision.RefusedException;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.text.LocalizedName;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.formula.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures of a payslip by their places, of which lines and totals are made when they are asked for. */
final class Figures implements Payslip.Content {

    private final Layout layout;
    private final long[] pay;
    private final long[] full;
    private final @Nullable Stretches stretches;
    private final @Nullable Explainer explainer;
    private volatile @Nullable List<PayLine> lines;
    private volatile @Nullable Map<ComponentCode, Money> totals;

    /**
     * The figures.
     *
     * @param layout  what stands at which place
     * @param pay  what is paid
     * @param full  what the whole period would give
     * @param stretches  the stretches of the period; null if it is one and paid in full
     * @param parts  the figures of the stretches, if explanations are wanted; otherwise null
     * @param explanations  what functions have said
     */
    Figures(
            Layout layout,
            Registers pay,
            Registers full,
            @Nullable Stretches stretches,
            Registers @Nullable [] parts,
            Map<ComponentCode, Explanation> explanations) {
        this.layout = layout;
        this.pay = pay.numerators();
        this.full = full.numerators();
        this.stretches = stretches;
        this.explainer = parts == null ? null : new Explainer(layout, pay, stretches, parts, explanations);
    }

    /**
     * Requires that a figure is what is paid out: all lines that are earned less all that are kept back.
     *
     * @param stated  the figure
     * @param employment  who is paid
     * @throws RefusedException if it is not, with what stands on no line
     */
    void requirePaid(Layout.Node stated, EmploymentId employment) {
        long paid = 0;
        for (Layout.Node node : layout.lines) {
            paid = Math.addExact(paid, node.kind().sign() * pay[node.place()]);
        }
        if (paid == pay[stated.place()]) {
            return;
        }
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(PayCompiler.TEXTS, "paid-out-differs")
                .with("code", stated.code())
                .with("stated", money(pay[stated.place()]))
                .with("employment", employment)
                .with("paid", money(paid)));
        List<Layout.Node> lines = List.of(layout.lines);
        for (Layout.Node node : layout.nodes.values()) {
            boolean isHidden = node.unit() == Unit.MONEY && node.kind().sign() != 0 && !lines.contains(node);
            if (isHidden && pay[node.place()] != 0) {
                reasons.add(Reason.of(PayCompiler.TEXTS, "paid-out-hidden")
                        .with("code", node.code())
                        .with("amount", money(pay[node.place()])));
            }
        }
        throw new RefusedException(reasons);
    }

    @Override
    public List<PayLine> lines() {
        List<PayLine> made = lines;
        if (made == null) {
            List<PayLine> all = new ArrayList<>(layout.lines.length);
            for (Layout.Node node : layout.lines) {
                if (isShown(node)) {
                    all.add(line(node));
                }
            }
            made = List.copyOf(all);
            lines = made;
        }
        return made;
    }

    private boolean isShown(Layout.Node node) {
        return node.active() < 0 || pay[node.active()] != 0;
    }

    private PayLine line(Layout.Node node) {
        long part = pay[node.place()];
        long whole = full[node.place()];
        Money payable = money(part);
        Explainer told = explainer;
        return PayLine.of(
                node,
                part == whole ? payable : money(whole),
                payable,
                stretches == null ? Optional.empty() : share(node, stretches),
                told == null ? null : () -> told.explain(node));
    }

    private Optional<PaidShare> share(Layout.Node node, Stretches of) {
        Proration basis = layout.step(node).proration();
        return basis == Proration.NONE ? Optional.empty() : Optional.of(of.share(basis));
    }

    private Money money(long minor) {
        return Money.ofMinor(layout.currency, minor);
    }

    @Override
    public Map<ComponentCode, Money> totals() {
        Map<ComponentCode, Money> made = totals;
        if (made == null) {
            Map<ComponentCode, Money> all = new LinkedHashMap<>();
            for (Layout.Node node : layout.totals) {
                all.put(node.code(), money(pay[node.place()]));
            }
            made = Collections.unmodifiableMap(all);
            totals = made;
        }
        return made;
    }

    @Override
    public Map<ComponentCode, LocalizedName> totalNames() {
        Map<ComponentCode, LocalizedName> names = new LinkedHashMap<>();
        for (Layout.Node node : layout.totals) {
            if (!node.isNameless()) {
                names.put(node.code(), node.allNames());
            }
        }
        return Collections.unmodifiableMap(names);
    }

    @Override
    public @Nullable PayLine line(ComponentCode code) {
        Layout.Node node = layout.shown.get(code.value());
        return node == null || layout.isTotal(node) || !isShown(node) ? null : line(node);
    }

    @Override
    public @Nullable Money amount(ComponentCode code) {
        Layout.Node node = layout.shown.get(code.value());
        return node == null || !isShown(node) ? null : money(pay[node.place()]);
    }
}
