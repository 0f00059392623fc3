// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import static dev.tradewright.hr.payroll.Pay.E1;
import static dev.tradewright.hr.payroll.Pay.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class QuickProperties {

    /** Every figure, and what is said if there is none. */
    static List<String> told(PayInputs inputs, boolean exact) {
        List<String> told = new ArrayList<>();
        try {
            Registers figures = new PayRun(inputs, E1, MARCH, false, exact).reckoned();
            for (Layout.Node node : inputs.layout.nodes.values()) {
                String active = node.active() < 0 ? "" : " " + figures.isTrue(node.active());
                told.add(node.code() + " = " + figures.ratio(node.place()) + active);
            }
        } catch (ArithmeticException | IllegalArgumentException e) {
            told.add(e.toString());
        }
        return told;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void quickFormsGiveWhatExactOnesGive(@ForAll long seed) {
        RandomPay random = new RandomPay(seed);
        PayStructure structure = random.aStructure();
        PayEngine engine = PayEngine.compile(structure);
        for (int i = 0; i < 10; i++) {
            PayInputs inputs = random.inputs(engine);

            assertThat(told(inputs, false)).as("%s", structure).isEqualTo(told(inputs, true));
        }
    }
}
