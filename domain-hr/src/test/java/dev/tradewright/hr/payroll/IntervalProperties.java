// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import static dev.tradewright.hr.payroll.Pay.E1;
import static dev.tradewright.hr.payroll.Pay.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class IntervalProperties {

    private static final int WAGE = 0;

    /** Whatever a wage within bounds comes to lies within the bounds of what it comes to. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void boundsHoldWhateverLiesBetween(@ForAll long seed, @ForAll @IntRange(min = 1, max = 31) int entry) {
        RandomPay pay = new RandomPay(seed);
        Random random = new Random(seed);
        PayStructure structure = pay.prorated(pay.aStructure());
        PayEngine engine = PayEngine.compile(structure);
        long[] widths = {0, 1, 3, 1_000, 500_000};
        for (long width : widths) {
            PayInputs inputs = pay.inputs(engine, DateRange.ofUnboundedEnd(LocalDate.of(2026, 3, entry)));
            long low = random.nextLong(5_000_000) - 1_000_000;
            Interval.Domain x = new Interval.Domain(Ratio.of(low, 1), Ratio.of(low + width, 1));
            Stretches stretches = new PayRun(inputs, E1, MARCH, false).stretches();
            for (int i = 0; i < 3; i++) {
                long wage = i == 0 ? low : i == 1 ? low + width : low + random.nextLong(width + 1);
                check(structure, inputs, wage, new IntervalRun(inputs.layout, E1, MARCH, stretches, WAGE, x));
            }
        }
    }

    private static void check(PayStructure structure, PayInputs inputs, long wage, IntervalRun run) {
        Registers figures;
        try {
            PayInputs one = inputs.with(WAGE, new PayInputs.Figure(wage, 1));
            figures = new PayRun(one, E1, MARCH, false, true).reckoned();
        } catch (ArithmeticException | IllegalArgumentException nothingIsPaid) {
            return;
        }
        Ratio x = Ratio.of(wage, 1);
        for (String code : List.of("C0", "PLUS", "SUM", "LAST")) {
            Layout.Node node = inputs.layout.nodes.get(code);
            Interval bounds = run.reckon(node.place());
            if (bounds != null) {
                Ratio rest = figures.ratio(node.place()).minus(bounds.slope().times(x));
                assertThat(rest)
                        .as("%s of %s at %s within %s", node.code(), structure, x, bounds)
                        .isBetween(bounds.low(), bounds.high());
            }
        }
    }
}
