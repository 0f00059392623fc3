// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> UNITS = List.of("GRM", "KGM", "LTR", "MTR", "XBX");

    @ParameterizedTest
    @CsvSource({
        "KMG, KGM", // swapped neighbours
        "KGG, KGM", // one replaced
        "kgm, KGM", // the wrong case
        "LTRR, LTR", // one too many
        "XB, XBX",
        "TR, LTR", // one too few: the first of LTR and MTR
    })
    void findsTheNearest(String word, String nearest) {
        assertThat(Spelling.nearest(word, UNITS)).contains(nearest);
    }

    @ParameterizedTest
    @CsvSource({"QQQ", "'ABCDEFGH'", "''"})
    void suggestsNothingThatIsFarAway(String word) {
        assertThat(Spelling.nearest(word, UNITS)).isEmpty();
    }
}
