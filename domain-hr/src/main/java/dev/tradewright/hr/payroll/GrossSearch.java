// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.decision.RefusedException;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.Interval.Domain;
import dev.tradewright.hr.payroll.formula.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds all amounts of an input that bring a figure to an amount. A range of the input is left out if the bounds of the figure over it do not hold the
 * amount, and halved otherwise, down to single minor units, which are reckoned as a payslip is. Nothing is assumed of the figure's course, so no
 * answer is missed at jumps and where it falls.
 */
final class GrossSearch {

    /** So many ranges are looked at before it is given up. */
    private static final int MAX_RANGES = 500_000;

    private record Range(long low, long high) {}

    private final Layout layout;
    private final EmploymentId employment;
    private final PayPeriod period;
    private final PayInputs inputs;
    private final GrossQuery query;
    private final int varied;
    private final int place;
    private final Ratio wanted;
    private final Stretches stretches;
    private int looked;

    /** Why some amount could not be paid, if so. */
    private @Nullable RuntimeException failure;

    GrossSearch(PayInputs inputs, EmploymentId employment, PayPeriod period, GrossQuery query) {
        this.layout = inputs.layout;
        this.employment = employment;
        this.period = period;
        this.query = query;
        this.varied = place(query.input(), "input");
        this.place = place(query.target(), "target");
        Checks.that(varied < layout.inputs.length, "input", query.input(), "must be an input of the pay structure");
        this.inputs = inputs.with(varied, new PayInputs.Figure(query.lowest().minorUnits(), 1));
        this.wanted = Ratio.of(query.amount().minorUnits(), 1);
        this.stretches = new PayRun(this.inputs, employment, period, false).stretches();
        Range all = all();
        IntervalRun run = new IntervalRun(layout, employment, period, stretches, varied, x(all));
        Checks.that(
                run.reckon(place) != null || run.silent() == null,
                "function",
                run.silent(),
                "must promise its course, or nothing is known of it between two figures");
    }

    private int place(ComponentCode code, String name) {
        Layout.Node node = layout.nodes.get(code.value());
        if (node == null || node.unit() != Unit.MONEY) {
            throw new IllegalArgumentException(name + " (" + code + ") must be an amount of the pay structure");
        }
        return node.place();
    }

    GrossSolutions solutions() {
        List<Range> found = new ArrayList<>();
        Deque<Range> open = new ArrayDeque<>(List.of(all()));
        while (!open.isEmpty()) {
            Range range = open.pop();
            if (range.low == range.high) {
                if (wanted.equals(figure(range.low))) {
                    add(found, range);
                }
                continue;
            }
            Interval bounds = bounds(range);
            if (bounds != null && bounds.isPoint() && bounds.low().equals(wanted)) {
                add(found, range);
            } else if (bounds == null || bounds.contains(wanted, x(range))) {
                split(range, open);
            }
        }
        if (found.isEmpty() && failure != null) {
            throw failure;
        }
        List<GrossSolutions.Stretch> answers = found.stream()
                .map(range -> new GrossSolutions.Stretch(money(range.low), money(range.high)))
                .toList();
        return new GrossSolutions(query, answers, answers.isEmpty() ? nearest() : Optional.empty());
    }

    private Range all() {
        return new Range(query.lowest().minorUnits(), query.highest().minorUnits());
    }

    private Money money(long minor) {
        return Money.ofMinor(layout.currency, minor);
    }

    private static void add(List<Range> found, Range range) {
        int last = found.size() - 1;
        if (last >= 0 && found.get(last).high == range.low - 1) {
            found.set(last, new Range(found.get(last).low, range.high));
        } else {
            found.add(range);
        }
    }

    /** The lower half comes first. */
    private static void split(Range range, Deque<Range> open) {
        long middle = Math.floorDiv(range.low + range.high, 2L);
        open.push(new Range(middle + 1, range.high));
        open.push(new Range(range.low, middle));
    }

    private Optional<Money> nearest() {
        Deque<Range> open = new ArrayDeque<>(List.of(all()));
        while (!open.isEmpty()) {
            Range range = open.pop();
            if (range.low == range.high) {
                Ratio figure = figure(range.low);
                if (figure != null && figure.compareTo(wanted) >= 0) {
                    return Optional.of(money(range.low));
                }
                continue;
            }
            Interval bounds = bounds(range);
            if (bounds == null || bounds.flat(x(range)).high().compareTo(wanted) >= 0) {
                split(range, open);
            }
        }
        return Optional.empty();
    }

    private @Nullable Interval bounds(Range range) {
        count();
        return new IntervalRun(layout, employment, period, stretches, varied, x(range)).reckon(place);
    }

    private static Domain x(Range range) {
        return new Domain(Ratio.of(range.low, 1), Ratio.of(range.high, 1));
    }

    /** The figure for an amount; null if that amount cannot be paid, as a wage too low for the rules of a country. */
    private @Nullable Ratio figure(long minor) {
        count();
        PayInputs one = inputs.with(varied, new PayInputs.Figure(minor, 1));
        try {
            return new PayRun(one, employment, period, false).figure(place);
        } catch (IllegalArgumentException | ArithmeticException | RefusedException e) {
            failure = failure == null ? e : failure;
            return null;
        }
    }

    private void count() {
        if (++looked > MAX_RANGES) {
            throw new ArithmeticException("more than " + MAX_RANGES + " ranges had to be looked at for "
                    + query.target() + " = " + query.amount() + "\nMaybe narrow the range of " + query.input() + ".");
        }
    }
}
