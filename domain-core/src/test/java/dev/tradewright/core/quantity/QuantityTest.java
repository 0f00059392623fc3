// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.money.Rounding.Mode;
import dev.tradewright.core.money.RoundingNecessaryException;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    private static final UnitOfMeasure BOX_OF_12 = UnitOfMeasure.pack("XBX", Quantity.pieces(12));

    private static Quantity quantity(String text) {
        return Quantity.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1 KGM, 250 GRM, 1.25 KGM, 0.75 KGM",
        "250 GRM, 1 KGM, 1250 GRM, -750 GRM",
        "2 XBX(12 H87), 6 H87, 2.5 XBX(12 H87), 1.5 XBX(12 H87)",
        "6 H87, 2 XBX(12 H87), 30 H87, -18 H87",
        "0.1 LTR, 0.2 LTR, 0.3 LTR, -0.1 LTR",
        "9223372036854775806 H87, 1 H87, 9223372036854775807 H87, 9223372036854775805 H87",
    })
    void addsAndSubtractsInTheUnitOfTheFirst(String a, String b, String sum, String difference) {
        assertThat(quantity(a).plus(quantity(b))).isEqualTo(quantity(sum));
        assertThat(quantity(a).minus(quantity(b))).isEqualTo(quantity(difference));
    }

    @Test
    void refusesOverflowInsteadOfWrapping() {
        Quantity most = Quantity.pieces(Long.MAX_VALUE);
        assertThatThrownBy(() -> most.plus(Quantity.pieces(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.negated().minus(Quantity.pieces(2))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.multipliedBy(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Quantity.pieces(Long.MIN_VALUE).negated()).isInstanceOf(ArithmeticException.class);
        assertThat(Quantity.pieces(Long.MIN_VALUE)).isLessThan(Quantity.of(1, BOX_OF_12));
    }

    @Test
    void unitsOfTwoDimensionsDoNotMix() {
        assertThatThrownBy(() -> quantity("1 LTR").plus(quantity("1 KGM")))
                .isInstanceOf(UnitMismatchException.class)
                .hasMessage("Units differ: LTR (volume) and KGM (mass)");
        assertThat(mismatch(() -> quantity("1 LTR").minus(quantity("1 KGM")))).containsExactly("LTR", "KGM");
        assertThat(mismatch(() -> quantity("1.5 LTR").plus(quantity("1 KGM")))).containsExactly("LTR", "KGM");
        assertThat(mismatch(() -> quantity("1 LTR").roundedToMultipleOf(quantity("1 KGM"), Rounding.Mode.FLOOR)))
                .containsExactly("LTR", "KGM");
        assertThatThrownBy(() -> quantity("30 DAY").compareTo(quantity("1 MON")))
                .isInstanceOfSatisfying(UnitMismatchException.class, mismatch -> {
                    assertThat(mismatch.first()).isEqualTo(UnitOfMeasure.DAY);
                    assertThat(mismatch.second()).isEqualTo(UnitOfMeasure.MONTH);
                });
    }

    private static List<String> mismatch(ThrowingCallable call) {
        UnitMismatchException mismatch = catchThrowableOfType(UnitMismatchException.class, call);
        return List.of(mismatch.first().toString(), mismatch.second().toString());
    }

    @Test
    void aTextThatIsNoneIsNamedAsAWhole() {
        assertThatThrownBy(() -> Quantity.parse("1,5 KGM"))
                .hasMessage("quantity (1,5 KGM) cannot be read: number (1,5) must be plain decimal digits\n"
                        + "Maybe write it like -1234.56");
        assertThatThrownBy(() -> QuantityPrice.parse("EUR 2.49 / x GRM"))
                .hasMessageStartingWith(
                        "price (EUR 2.49 / x GRM) cannot be read: quantity (x GRM) cannot be read: number (x)");
        assertThatThrownBy(() -> Quantity.parse("1 KMG")).isInstanceOf(UnknownUnitException.class);
    }

    @Test
    void whatIsNotExactInTheUnitNeedsARounding() {
        Quantity twentyMinutes = quantity("20 MIN");
        assertThatThrownBy(() -> quantity("1 HUR").plus(twentyMinutes))
                .isInstanceOf(RoundingNecessaryException.class)
                .hasMessageContaining("20 MIN is no finite decimal number of HUR (x 1/60)");
        assertThat(twentyMinutes.to(UnitOfMeasure.HOUR, 4, Mode.HALF_EVEN)).isEqualTo(quantity("0.3333 HUR"));
        assertThat(quantity("1 HUR").to(UnitOfMeasure.MINUTE).plus(twentyMinutes))
                .isEqualTo(quantity("80 MIN"));
    }

    @Test
    void theSameSizeIsNotTheSameQuantity() {
        Quantity kilogram = quantity("1 KGM");
        Quantity grams = quantity("1000 GRM");
        assertThat(kilogram.isSameSizeAs(grams)).isTrue();
        assertThat(kilogram).isNotEqualTo(grams);
        assertThat(kilogram.compareTo(grams)).isPositive(); // by unit: GRM before KGM
        assertThat(kilogram.isGreaterThan(grams)).isFalse();
        assertThat(kilogram.max(grams)).isSameAs(kilogram);
        assertThat(grams.min(kilogram)).isSameAs(grams);
        assertThat(quantity("1 DZN").isSameSizeAs(Quantity.of(1, BOX_OF_12))).isTrue();
        assertThat(quantity("-1 KGM").isLessThan(quantity("-999 GRM"))).isTrue();
        assertThat(quantity("1.50 KGM")).isEqualTo(quantity("1.5 KGM")).hasSameHashCodeAs(quantity("1.5 KGM"));
    }

    @ParameterizedTest
    @CsvSource({
        "12 H87, 12 H87, CEILING, 12 H87", // on a multiple
        "13 H87, 12 H87, CEILING, 24 H87", // just above it
        "11 H87, 12 H87, CEILING, 12 H87", // just below it
        "0 H87, 12 H87, CEILING, 0 H87",
        "13 H87, 1 XBX(12 H87), CEILING, 24 H87",
        "23 H87, 1 DZN, FLOOR, 12 H87",
        "18 H87, 12 H87, HALF_EVEN, 24 H87", // 1.5 boxes
        "30 H87, 12 H87, HALF_EVEN, 24 H87", // 2.5 boxes
        "-13 H87, 12 H87, AWAY_FROM_ZERO, -24 H87",
        "1.3 KGM, 250 GRM, CEILING, 1.5 KGM",
        "1.3 KGM, 250 GRM, HALF_EVEN, 1.25 KGM",
    })
    void roundsToMultiplesOfAStep(String from, String step, Mode mode, String to) {
        assertThat(quantity(from).roundedToMultipleOf(quantity(step), mode)).isEqualTo(quantity(to));
    }

    @ParameterizedTest
    @CsvSource({
        "24 H87, 12 H87, true", "25 H87, 12 H87, false", "0 H87, 12 H87, true", "-24 H87, 1 DZN, true",
        "1.5 KGM, 250 GRM, true", "1.6 KGM, 250 GRM, false", "2 HUR, 20 MIN, true", "1 MIN, 1 HUR, false",
    })
    void knowsMultiples(String quantity, String step, boolean multiple) {
        assertThat(quantity(quantity).isMultipleOf(quantity(step))).isEqualTo(multiple);
    }

    @Test
    void aStepMustBeAboveZero() {
        assertThatThrownBy(() -> Quantity.pieces(1).roundedToMultipleOf(Quantity.pieces(0), Mode.CEILING))
                .hasMessage("step (0 H87) must be above 0");
        assertThatThrownBy(() -> Quantity.pieces(1).isMultipleOf(Quantity.pieces(-1)))
                .hasMessage("step (-1 H87) must be above 0");
    }

    @ParameterizedTest
    @CsvSource({
        "6 H87, 1 XBX(12 H87), 2, 0.5",
        "1 HUR, 7 MIN, 3, 8.571",
        "-1 KGM, 250 GRM, 0, -4",
        "1 KGM, -250 GRM, 0, -4",
        "7 H87, 2 H87, 1, 3.5",
        "0 KGM, 3 LBR, 2, 0",
    })
    void howManyTimesOneGoesIntoAnother(String a, String b, int places, String ratio) {
        assertThat(quantity(a).ratioTo(quantity(b), places, Mode.HALF_EVEN)).isEqualTo(Decimal.parse(ratio));
    }

    @Test
    void dividingByNoneIsRefused() {
        assertThatThrownBy(() -> quantity("1 KGM").ratioTo(quantity("0 GRM"), 0, Mode.FLOOR))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> quantity("1 KGM").ratioTo(quantity("0 KGM"), 0, Mode.FLOOR))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void splitsIntoPackages() {
        UnitOfMeasure pallet = UnitOfMeasure.pack("XPX", Quantity.of(20, BOX_OF_12));
        List<UnitOfMeasure> units = List.of(pallet, BOX_OF_12, UnitOfMeasure.PIECE);

        // 499 = 2 x 240 + 1 x 12 + 7
        assertThat(Quantity.pieces(499).splitInto(units))
                .containsExactly(Quantity.of(2, pallet), Quantity.of(1, BOX_OF_12), Quantity.pieces(7));
        assertThat(Quantity.pieces(-13).splitInto(units))
                .containsExactly(Quantity.of(0, pallet), Quantity.of(-1, BOX_OF_12), Quantity.pieces(-1));
        assertThat(quantity("1.75 HUR").splitInto(List.of(UnitOfMeasure.HOUR, UnitOfMeasure.MINUTE)))
                .containsExactly(quantity("1 HUR"), quantity("45 MIN"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 H87 | 1 piece | 1 件",
                "1250 H87 | 1,250 pieces | 1,250 件",
                "1.5 KGM | 1.5 kg | 1.5 千克",
                "2 XBX(12 H87) | 2 boxes of 12 pieces | 2 盒（每盒 12 件）",
                "3 JIN(500 GRM) | 3 JIN of 500 g | 3 JIN（每JIN 500 克）",
                "0 DAY | 0 days | 0 天",
                "6 MON | 6 months | 6 个月",
                "1 FOT | 1 ft | 1 英尺",
            })
    void isWrittenForPeople(String quantity, String english, String chinese) {
        assertThat(quantity(quantity).toText(Locale.ENGLISH)).isEqualTo(english);
        assertThat(quantity(quantity).toText(Locale.CHINA)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "KGM", "1KGM", "1  KGM", " 1 KGM", "1,5 KGM", "1 kgm", "1e3 KGM"})
    void refusesWhatIsNoQuantity(String text) {
        assertThatThrownBy(() -> quantity(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWholeAmountIsAskedForByName() {
        assertThat(Quantity.pieces(3).wholeAmount()).isEqualTo(3);
        assertThatThrownBy(() -> quantity("1.5 KGM").wholeAmount())
                .isInstanceOf(RoundingNecessaryException.class)
                .hasMessageStartingWith("quantity (1.5 KGM) is no whole number of KGM");
        assertThat(Quantity.total(UnitOfMeasure.PIECE, List.of())).isEqualTo(Quantity.zero(UnitOfMeasure.PIECE));
        assertThat(quantity("10 H87").dividedBy(Decimal.of(4), 0, Mode.HALF_EVEN))
                .isEqualTo(Quantity.pieces(2));
    }

    @ParameterizedTest
    @CsvSource({
        "EUR 2.49 / 100 GRM, 350 GRM, EUR 8.72", // 2.49 x 3.5 = 8.715
        "EUR 2.49 / 100 GRM, 0.35 KGM, EUR 8.72",
        "CNY 18 / 1 H87, 3 H87, CNY 54.00",
        "CNY 18 / 1 H87, 2 XBX(12 H87), CNY 432.00", // 18 x 24
        "USD 0.85 / 1000 H87, 2500 H87, USD 2.12", // 2.125, half to even
        "GBP 30 / 1 HUR, 20 MIN, GBP 10.00", // 30 x 1/3, no rounding on the way
        "GBP 10 / 3 H87, 1 H87, GBP 3.33",
        "GBP 10 / 3 H87, -2 H87, GBP -6.67",
        "JPY 150.5 / 1 KGM, 1 KGM, JPY 150",
        "EUR 1.005 / 1 LTR, 0 LTR, EUR 0.00",
    })
    void aPriceTimesAQuantityIsRoundedOnce(String price, String quantity, String amount) {
        assertThat(QuantityPrice.parse(price).times(quantity(quantity), Rounding.HALF_EVEN))
                .hasToString(amount);
    }

    @Test
    void aPriceIsShownPerKilogram() {
        QuantityPrice price = QuantityPrice.parse("EUR 2.49 / 100 GRM");
        QuantityPrice perKilogram = price.per(Quantity.of(1, UnitOfMeasure.KILOGRAM), 2, Mode.HALF_EVEN);

        assertThat(perKilogram)
                .isEqualTo(QuantityPrice.parse("EUR 24.9 / 1 KGM"))
                .hasSameHashCodeAs(perKilogram);
        assertThat(QuantityPrice.parse(price.toString())).isEqualTo(price);
        assertThat(price.toText(Locale.UK)).isEqualTo("€2.49 per 100 g");
        assertThat(perKilogram.toText(Locale.UK)).endsWith(" per kg");
        assertThat(price.toText(Locale.CHINA)).isEqualTo("€2.49/100 克");
        assertThat(price.times(quantity("333 GRM"), Rounding.CEILING.toNearest(Decimal.parse("0.05"))))
                .hasToString("EUR 8.30"); // 8.2917
        assertThatThrownBy(() -> price.times(quantity("1 LTR"), Rounding.HALF_EVEN))
                .isInstanceOf(UnitMismatchException.class);
        assertThatThrownBy(() -> QuantityPrice.parse("EUR 2 / 0 GRM")).hasMessage("per (0 GRM) must be above 0");
        assertThatThrownBy(() -> QuantityPrice.parse("EUR 2"))
                .hasMessage("price (EUR 2) must be a price, a slash and a quantity, like EUR 2.49 / 100 GRM");
    }

    /** The quantity in the price's unit may have more digits than a decimal; the amount need not. */
    @ParameterizedTest
    @CsvSource({
        // 1,234,567.891 x 0.028349523125 = 34,999.410975286979375 kg
        "EUR 10 / 1 KGM, 1234567.891 ONZ, EUR 349994.11",
        // 0.1234567 x 0.028349523125 = 0.003499938567... kg
        "EUR 10 / 1 KGM, 0.1234567 ONZ, EUR 0.03",
        // 9,234,567.89 x 0.028349523125 = 261,795.5959... kg
        "EUR 10 / 1 KGM, 9234567.89 ONZ, EUR 2617955.96",
    })
    void aPriceOfManyDigitsIsRoundedOnce(String price, String quantity, String amount) {
        assertThat(QuantityPrice.parse(price).times(Quantity.parse(quantity), Rounding.HALF_EVEN))
                .isEqualTo(Money.parse(amount));
    }
}
