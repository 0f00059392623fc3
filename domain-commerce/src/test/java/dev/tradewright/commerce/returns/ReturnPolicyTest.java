// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.json.JsonMapping;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "7, 2026-05-01, 2026-05-01, 7", // the day of delivery does not count
        "7, 2026-05-01, 2026-05-07, 1",
        "7, 2026-05-01, 2026-05-08, 0", // the last day
        "14, 2024-02-20, 2024-03-05, 0", // through 29 February
        "14, 2025-02-20, 2025-03-06, 0",
        "0, 2026-05-01, 2026-05-01, 0",
    })
    void withinTheWindow(int days, LocalDate delivered, LocalDate requested, long left) {
        assertThat(policy(days).check(delivered, requested).orElseThrow()).isEqualTo(left);
    }

    @Test
    void afterItTheReasonSaysHowLate() {
        LocalDate may1 = LocalDate.of(2026, 5, 1);
        assertThat(ReturnPolicy.chinaSevenDays()
                        .check(may1, LocalDate.of(2026, 5, 9))
                        .reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo("return.window-closed");
                    assertThat(reason.arguments())
                            .isEqualTo(Map.of(
                                    "delivered",
                                    may1,
                                    "requested",
                                    LocalDate.of(2026, 5, 9),
                                    "window",
                                    7L,
                                    "lastDay",
                                    LocalDate.of(2026, 5, 8),
                                    "late",
                                    1L));
                    assertThat(reason.toText(Locale.CHINA))
                            .isEqualTo(
                                    "退货期为送达后 7 天，截至 2026-05-08；2026-05-09 已逾期 1 天（依据：《消费者权益保护法》第二十五条（2014年3月15日起施行））");
                });
        assertThat(ReturnPolicy.euFourteenDays()
                        .check(may1, LocalDate.of(2026, 5, 20))
                        .reasons())
                .extracting(reason -> reason.toText(Locale.ENGLISH))
                .containsExactly(
                        "the goods could be sent back until 2026-05-15, 14 days after delivery; 2026-05-20 is 5 days"
                                + " too late (Directive 2011/83/EU, art. 9 (in force since 2014-06-13))");
        assertThat(policy(30).check(may1, LocalDate.of(2026, 4, 30)).reasons())
                .extracting(reason -> reason.code())
                .containsExactly("return.not-delivered");
    }

    @Test
    void isAValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(-1))
                .withMessageContaining("windowDays (-1) must be at least 0");
        JsonMapping mapping = JsonMapping.standard();
        ReturnPolicy policy = ReturnPolicy.chinaSevenDays();
        assertThat(mapping.read(mapping.write(policy), ReturnPolicy.class).orElseThrow())
                .isEqualTo(policy);
    }

    private static ReturnPolicy policy(int days) {
        return ReturnPolicy.builder().windowDays(days).build();
    }
}
