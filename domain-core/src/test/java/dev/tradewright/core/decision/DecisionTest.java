// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tradewright.core.sample.SampleTax;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final Reason OVER =
            Reason.of(SampleTax.TEXTS, "sample.limit", Map.of("requested", 120, "limit", 100));
    private static final Reason NOTE_1 = note(1);
    private static final Reason NOTE_2 = note(2);

    @Test
    void foldTakesEitherWay() {
        Decision<Integer> accepted = Decision.accepted(7, NOTE_1);
        Decision<Integer> refused = Decision.refused(OVER, NOTE_2);

        assertThat(accepted.<String>fold(value -> "yes " + value, reasons -> "no"))
                .isEqualTo("yes 7");
        assertThat(refused.<String>fold(value -> "yes", reasons -> "no " + reasons.size()))
                .isEqualTo("no 2");
        assertThat(accepted.isAccepted()).isTrue();
        assertThat(refused.isAccepted()).isFalse();
        assertThat(accepted.warnings()).containsExactly(NOTE_1);
        assertThat(accepted.reasons()).isEmpty();
        assertThat(refused.reasons()).containsExactly(OVER, NOTE_2);
        assertThat(refused.warnings()).isEmpty();
        assertThat(accepted.orElse(0)).isEqualTo(7);
        assertThat(refused.orElse(0)).isZero();
        assertThat(refused.toOptional()).isEmpty();
    }

    @Test
    void warningsAddUpAndTheFirstRefusalEndsTheChain() {
        assertThat(Decision.accepted(7, NOTE_1).flatMap(value -> Decision.accepted(value + 1, NOTE_2, NOTE_1)))
                .isEqualTo(Decision.accepted(8, NOTE_1, NOTE_2));
        assertThat(Decision.accepted(7, NOTE_1).flatMap(value -> Decision.refused(OVER)))
                .isEqualTo(Decision.refused(OVER));
        assertThat(Decision.refused(OVER).flatMap(value -> Decision.refused(NOTE_1)))
                .isEqualTo(Decision.refused(OVER));
        assertThat(Decision.accepted(7, NOTE_1).warning(NOTE_2).map(value -> value * 2))
                .isEqualTo(Decision.accepted(14, NOTE_1, NOTE_2));
        assertThat(Decision.refused(OVER).warning(NOTE_2)).isEqualTo(Decision.refused(OVER));
    }

    @Test
    void independentDecisionsReportAllRefusals() {
        assertThat(Decision.all(List.of(Decision.accepted(1, NOTE_1), Decision.accepted(2, NOTE_2))))
                .isEqualTo(Decision.accepted(List.of(1, 2), NOTE_1, NOTE_2));
        assertThat(Decision.all(
                        List.of(Decision.<Integer>refused(OVER), Decision.accepted(2), Decision.refused(NOTE_1, OVER))))
                .isEqualTo(Decision.refused(OVER, NOTE_1));
        assertThat(Decision.all(List.<Decision<Integer>>of())).isEqualTo(Decision.accepted(List.of()));
        assertThat(Decision.combine(Decision.accepted(1, NOTE_1), Decision.accepted("a", NOTE_2), (n, s) -> s + n))
                .isEqualTo(Decision.accepted("a1", NOTE_1, NOTE_2));
        assertThat(Decision.combine(Decision.refused(OVER), Decision.refused(NOTE_2), (n, s) -> s))
                .isEqualTo(Decision.refused(OVER, NOTE_2));
        assertThat(Decision.acceptedUnless(List.of(), "a")).isEqualTo(Decision.accepted("a"));
        assertThat(Decision.acceptedUnless(List.of(OVER), "a")).isEqualTo(Decision.refused(OVER));
    }

    @Test
    void orElseThrowSpeaksBothLanguages() {
        Decision<Integer> refused = Decision.refused(OVER, NOTE_2);

        RefusedException thrown = catchThrowableOfType(RefusedException.class, refused::orElseThrow);
        assertThat(thrown).hasMessage("120 is over the limit of 100; note 2");
        assertThat(thrown.message(Locale.CHINA)).isEqualTo("120 超过限额 100; 备注 2");
        assertThat(thrown.reasons()).isEqualTo(refused.reasons());
        assertThat(catchThrowableOfType(
                        IllegalCallerException.class,
                        () -> refused.orElseThrow(reasons -> new IllegalCallerException("" + reasons.size()))))
                .hasMessage("2");
        assertThat(Decision.accepted(7).orElseThrow()).isEqualTo(7);
    }

    @Test
    void aRefusalNeedsAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decision.refused(List.of()))
                .withMessage("reasons ([]) must hold at least one reason");
    }

    private static Reason note(int number) {
        return Reason.of(SampleTax.TEXTS, "sample.note").with("number", number);
    }
}
