// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.money.UnitPrice;
import dev.tradewright.core.quantity.Quantity;
import dev.tradewright.core.sample.SampleFigures;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The standard constraints judge figures as they judge plain numbers, at, just below and just above their bound. */
class FigureTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "holds",
            value = {
                "positive, EUR 0.01, holds",
                "positive, EUR 0.00, must be more than 0",
                "positive, EUR -0.01, must be more than 0",
                "positiveOrZero, 0 KGM, holds",
                "positiveOrZero, -0.001 KGM, must be 0 or more",
                "negative, JPY -1, holds",
                "negative, JPY 0, must be less than 0",
                "negativeOrZero, 0, holds",
                "negativeOrZero, 0.000000000000000001, must be 0 or less",
                "min, CNY 1, holds",
                "min, CNY 0.9999, must be at least 1",
                "max, 100 %, holds",
                "max, 100.01 %, must be at most 100",
                "decimalMin, 0.5, holds",
                "decimalMin, 0.49, must be at least 0.5",
                "below, 0.49, holds",
                "below, 0.5, must be less than 0.5",
                "above, 0.51, holds",
                "above, 0.5, must be more than 0.5",
            })
    void isJudgedByItsNumber(String attribute, String text, String rule) {
        Figure figure = parser(attribute).apply(text);

        assertThat(Validations.violations(SampleFigures.class, attribute, figure))
                .extracting(Violation::toString)
                .containsExactly(rule == null ? new String[0] : new String[] {attribute + " (" + figure + ") " + rule});
    }

    @Test
    void whatIsAbsentIsNotJudged() {
        assertThat(Validations.violations(SampleFigures.class, "positive", null))
                .isEmpty();
        assertThat(Validations.violations(SampleFigures.class, "above", null)).isEmpty();
    }

    @Test
    void inChineseToo() {
        assertThat(Validations.violations(SampleFigures.class, "above", Rate.parse("0.5"))
                        .get(0)
                        .toText(Locale.CHINA))
                .isEqualTo("above（0.5）必须大于 0.5");
    }

    private static Function<String, Figure> parser(String attribute) {
        return switch (attribute) {
            case "positive", "negative" -> Money::parse;
            case "positiveOrZero" -> Quantity::parse;
            case "negativeOrZero" -> Decimal::parse;
            case "min" -> UnitPrice::parse;
            case "max" -> text -> Percentage.parse(text.replace(" ", ""));
            default -> Rate::parse;
        };
    }
}
