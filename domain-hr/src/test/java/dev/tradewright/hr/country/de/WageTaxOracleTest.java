// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.hr.country.de.WageTaxOracle.Edition;
import dev.tradewright.hr.country.de.WageTaxOracle.Figures;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The procedure on whole numbers equals the procedure written a second time on decimal numbers. */
class WageTaxOracleTest {

    @ParameterizedTest
    @EnumSource
    void equalsTheSecondImplementation(Edition edition) {
        compare(edition, 1, 2_000);
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void equalsTheSecondImplementationOnAMillionInputs(Edition edition) {
        compare(edition, 20_260_101, 250_000);
    }

    @ParameterizedTest
    @EnumSource
    void figuresDoNotDependOnTheTrace(Edition edition) {
        WageTax tax = tax(edition);
        WageTaxInputs inputs = new WageTaxInputs(2);
        for (int i = 0; i < 300; i++) {
            WageTaxInput input = inputs.next();
            WageTaxResult traced = tax.compute(input, Trace.FULL);
            assertThat(traced.explanation()).isPresent();
            assertThat(traced.figures()).as(input.toString()).isEqualTo(tax.compute(input));
        }
    }

    private static void compare(Edition edition, long seed, int count) {
        WageTax tax = tax(edition);
        WageTaxInputs inputs = new WageTaxInputs(seed);
        for (int i = 0; i < count; i++) {
            WageTaxInput input = inputs.next();
            Figures expected = WageTaxOracle.figures(edition, input);
            Figures actual = Figures.of(tax.compute(input));
            if (!actual.equals(expected)) {
                assertThat(actual).as(edition + " " + input).isEqualTo(expected);
            }
        }
    }

    private static WageTax tax(Edition edition) {
        return GermanyTables.standard()
                .wageTax(
                        switch (edition) {
                            case NOVEMBER_2024 -> LocalDate.of(2024, 11, 30);
                            case DECEMBER_2024 -> LocalDate.of(2024, 12, 1);
                            case OF_2025 -> LocalDate.of(2025, 1, 1);
                            case OF_2026 -> LocalDate.of(2026, 12, 31);
                        });
    }
}
