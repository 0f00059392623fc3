// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.money.Decimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsTest {

    private static Decimal number(String text) {
        return Decimal.parse(text);
    }

    private static Band<String> band(String from, String to, String value) {
        return Band.of(number(from), number(to), value);
    }

    @ParameterizedTest
    @CsvSource({
        "UPPER_INCLUSIVE, 0, young", "UPPER_INCLUSIVE, 54.99, young", "UPPER_INCLUSIVE, 55, young",
                "UPPER_INCLUSIVE, 55.01, older",
        "UPPER_INCLUSIVE, 60, older", "UPPER_INCLUSIVE, 70, oldest", "LOWER_INCLUSIVE, 0, young",
                "LOWER_INCLUSIVE, 54.99, young",
        "LOWER_INCLUSIVE, 55, older", "LOWER_INCLUSIVE, 60, oldest", "LOWER_INCLUSIVE, 999999, oldest",
    })
    void looksUpByAge(Boundary boundary, String age, String value) {
        Brackets<String> ages = Brackets.of(
                boundary,
                List.of(band("0", "55", "young"), band("55", "60", "older"), Band.from(number("60"), "oldest")));
        assertThat(ages.get(number(age))).isEqualTo(value);
        assertThat(ages.find(number(age))).contains(value);
        assertThat(ages.band(number(age)).orElseThrow().value()).isEqualTo(value);
    }

    @Test
    void outsideTheTableIsNothing() {
        Brackets<String> table = Brackets.of(Boundary.LOWER_INCLUSIVE, List.of(band("1", "10", "x")));
        assertThat(table.find(number("0.999"))).isEmpty();
        assertThat(table.find(number("10"))).isEmpty();
        assertThat(table.find(number("1"))).contains("x");
        assertThatThrownBy(() -> table.get(number("10"))).hasMessage("number (10) must be within the table, 1 to 10");
        assertThat(Brackets.of(Boundary.UPPER_INCLUSIVE, table.bands()).find(number("10")))
                .contains("x");
        assertThat(Brackets.of(Boundary.LOWER_INCLUSIVE, table.bands()))
                .isEqualTo(table)
                .hasSameHashCodeAs(table);
    }

    @Test
    void reportsEverythingThatIsWrongInOneGo() {
        assertThatThrownBy(() -> Brackets.of(
                        Boundary.LOWER_INCLUSIVE,
                        List.of(
                                band("0", "10", "a"),
                                band("11", "11", "b"),
                                band("9", "20", "c"),
                                Band.from(number("20"), "d"),
                                Band.from(number("30"), "e"))))
                .hasMessageContaining(
                        "brackets[1].from (11) must be the upper bound of the bracket before (10): there is a gap")
                .hasMessageContaining("brackets[1].to (11) must be above the lower bound (11)")
                .hasMessageContaining(
                        "brackets[2].from (9) must be the upper bound of the bracket before (11): there is an overlap")
                .hasMessageContaining("brackets[3].to is missing: only the last bracket may have no end");
        assertThatThrownBy(() -> Brackets.of(Boundary.LOWER_INCLUSIVE, List.of()))
                .hasMessage("bands ([]) must hold at least one");
    }
}
