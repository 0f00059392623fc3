// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortionTest {

    @ParameterizedTest
    @CsvSource({
        "12.5%, 1/8",
        "0.125, 1/8",
        "2/16, 1/8",
        "1/8, 1/8",
        "1 / 3, 1/3",
        "100%, 1/1",
        "1, 1/1",
        "0, 0/1",
        "0/7, 0/1",
        "0.000000000000000001, 1/1000000000000000000",
        "0.0000000000000001%, 1/1000000000000000000",
        "9223372036854775806/9223372036854775807, 9223372036854775806/9223372036854775807",
        "remaining, remaining"
    })
    void readsFractionsPercentagesAndRates(String text, String canonical) {
        Portion portion = Portion.parse(text);
        assertThat(portion).hasToString(canonical).isEqualTo(Portion.parse(canonical));
        assertThat(portion.hashCode()).isEqualTo(Portion.parse(canonical).hashCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3/2 | portion (3/2) must not be more than 1",
                "-1/2 | numerator (-1) must be 0 or more",
                "1/0 | denominator (0) must be 1 or more",
                "0.5/2 | portion (0.5/2) must be a fraction of whole numbers",
                "1.01 | portion (1.01) must be from 0 to 1",
                "-0.01 | portion (-0.01) must be from 0 to 1",
                "100.1% | portion (100.1%) must be from 0% to 100% with at most 16 decimal places",
                "-1% | portion (-1%) must be from 0% to 100% with at most 16 decimal places",
                "0.00000000000000001% | portion (0.00000000000000001%) must be from 0% to 100% with at most 16 decimal places"
            })
    void refusesWhatIsNoPart(String text, String message) {
        assertThatThrownBy(() -> Portion.parse(text)).hasMessage(message);
    }

    @Test
    void differsByItsValue() {
        assertThat(Portion.of(1, 3))
                .isNotEqualTo(Portion.of(1, 4))
                .isNotEqualTo(Portion.of(2, 3))
                .isNotEqualTo(Portion.remaining())
                .isNotEqualTo("1/3");
        assertThat(Portion.remaining().isRemaining()).isTrue();
        assertThat(Portion.of(0, 1).isRemaining()).isFalse();
    }
}
