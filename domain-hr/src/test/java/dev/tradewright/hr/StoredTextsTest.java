// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.Messages;
import dev.tradewright.hr.country.cn.BonusComparison;
import dev.tradewright.hr.country.cn.ContributionLine;
import dev.tradewright.hr.country.cn.DeductionKind;
import dev.tradewright.hr.country.de.WagePeriod;
import dev.tradewright.hr.country.sg.CpfAgeBand;
import dev.tradewright.hr.country.sg.CpfStatus;
import dev.tradewright.hr.country.sg.SelfHelpFund;
import dev.tradewright.hr.payroll.PaidShare;
import dev.tradewright.hr.payroll.PayKind;
import dev.tradewright.hr.payroll.Proration;
import dev.tradewright.hr.payroll.formula.Unit;
import dev.tradewright.hr.payroll.run.RunEvent;
import dev.tradewright.hr.payroll.run.RunState;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an explanation says of this module's values it still says after it was stored, to a reader who was told of none of their types. */
class StoredTextsTest {

    static Stream<Localized> values() {
        Stream<Localized> constants = Stream.<Localized[]>of(
                        BonusComparison.Method.values(),
                        ContributionLine.values(),
                        DeductionKind.values(),
                        WagePeriod.values(),
                        CpfAgeBand.values(),
                        CpfStatus.values(),
                        SelfHelpFund.values(),
                        PayKind.values(),
                        Proration.values(),
                        Unit.values(),
                        RunEvent.values(),
                        RunState.values())
                .flatMap(Arrays::stream);
        return Stream.concat(
                constants,
                Stream.of(new PaidShare(new BigDecimal("20.75"), new BigDecimal("21.75"), Proration.WORKDAYS)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void anExplanationReadsAsBefore(Localized value) {
        Messages texts = Messages.named("dev.tradewright.hr.absent", StoredTextsTest.class.getClassLoader());
        Map<String, Object> arguments = Map.of("value", value, "list", List.of(value, value));
        Explanation told = new Explanation("told", arguments, Optional.empty(), List.of(), texts);

        Explanation read = JsonMapping.standard()
                .read(JsonMapping.standard().write(told), Explanation.class)
                .orElseThrow();

        for (Locale locale : List.of(Locale.ENGLISH, Locale.UK, Locale.CHINESE, Locale.CHINA)) {
            assertThat(read.toText(locale)).isEqualTo(told.toText(locale)).contains(value.toText(locale));
        }
    }
}
