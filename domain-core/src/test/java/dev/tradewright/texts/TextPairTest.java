// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPairTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "good",
            value = {
                "over=over by {excess}              | over=超出 {excess}              | good",
                "lines={n} {n?line:lines}           | lines={n} 行                    | good",
                "other={message}                    | other={message}                 | good",
                "code=GMV                           | code=GMV                        | code is not translated: GMV",
                "over=over by {excess}              | over=超出 {limit}               | over has the placeholders [excess] in English and [limit] in Chinese",
                "over=over                          | under=低于                      | over has no Chinese, under has no English",
                "over=over                          | over=                           | over is blank, over is not translated:",
                "over=超出                          | over=超出                       | over is Chinese in the English file",
                "over=over {by                      | over=超出 {by                   | over has a brace that belongs to no placeholder",
                "over=over                          | over=超出, 无效                 | 'over has half-width punctuation in Chinese: 超出, 无效'",
                "over=over                          | over=（超出）：无效             | good",
                "overover                           | over=超出                       | the line overover is no code=text, over has no English",
            })
    void findsWhatIsWrong(String english, String chinese, String findings) {
        assertThat(String.join(", ", new TextPair(english, chinese).findings()).strip())
                .isEqualTo(findings == null ? "" : findings.replace("''", "'"));
    }
}
