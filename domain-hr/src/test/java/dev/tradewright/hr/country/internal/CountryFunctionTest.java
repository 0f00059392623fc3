// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.json.Fingerprint;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.text.LocalizedName;
import dev.tradewright.hr.country.PayTags;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayFunction;
import dev.tradewright.hr.payroll.PayKind;
import dev.tradewright.hr.payroll.formula.Unit;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountryFunctionTest {

    private static final ComponentCode A = ComponentCode.of("A");
    private static final ComponentCode B = ComponentCode.of("B");

    private final Fingerprint figures = JsonMapping.standard().fingerprint(List.of("figures"));

    @Test
    void saysWhatItIs() {
        PayFunction function = CountryFunction.named("some-tax@1", CurrencyUnit.EUR, figures)
                .needs(A)
                .needs(Unit.TRUTH, B)
                .withholds(A, "tax", "税")
                .deducts(B, "own", "个人")
                .charges(A, "other", "单位")
                .states(B, "sum", "合计")
                .by(slots -> {});
        assertThat(function.name()).isEqualTo("some-tax@1");
        assertThat(function.currency()).contains(CurrencyUnit.EUR);
        assertThat(function.rules()).contains(figures);
        assertThat(function.inputs())
                .containsExactly(new PayFunction.Figure(A, Unit.MONEY), new PayFunction.Figure(B, Unit.TRUTH));
        assertThat(function.outputs())
                .containsExactly(
                        output(A, "tax", "税", PayKind.DEDUCTION, PayTags.TAX),
                        output(B, "own", "个人", PayKind.DEDUCTION, PayTags.OWN_CONTRIBUTIONS),
                        output(A, "other", "单位", PayKind.EMPLOYER_COST, PayTags.EMPLOYER_CONTRIBUTIONS),
                        output(B, "sum", "合计", PayKind.INFORMATION));
    }

    private static PayFunction.Output output(
            ComponentCode code, String english, String chinese, PayKind kind, String... tags) {
        LocalizedName names = LocalizedName.of(Locale.CHINESE, chinese);
        return new PayFunction.Output(code, english, names, kind, Unit.MONEY, List.of(tags), true);
    }

    @Test
    void needsAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> CountryFunction.named(" ", CurrencyUnit.EUR, figures));
    }
}
