// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.internal.Fraction;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.money.Rounding.Mode;
import dev.tradewright.core.money.UnitPrice;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class QuantityProperties {

    @Provide
    Arbitrary<Quantity> any() {
        return Quantities.any();
    }

    @Provide
    Arbitrary<UnitOfMeasure> units() {
        return Quantities.units();
    }

    @Provide
    Arbitrary<Quantity> masses() {
        return Quantities.masses();
    }

    @Property
    void parseReadsWhatToStringWrites(@ForAll("any") Quantity quantity) {
        assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
    }

    @Property
    void convertingThereAndBackChangesNothing(@ForAll("masses") Quantity a, @ForAll("masses") Quantity b) {
        Quantity there = a.to(b.unit());
        assertThat(there.isSameSizeAs(a)).isTrue();
        assertThat(there.to(a.unit())).isEqualTo(a);
    }

    @Property
    void theQuickConversionIsTheExactOne(@ForAll("any") Quantity quantity, @ForAll("units") UnitOfMeasure unit) {
        if (!quantity.unit().isConvertibleTo(unit)) {
            return;
        }
        Optional<Decimal> exact;
        try {
            exact = quantity.unit()
                    .ratioTo(unit)
                    .times(Fraction.of(quantity.amount()))
                    .toDecimal();
        } catch (ArithmeticException doesNotFit) {
            return;
        }
        assertThat(quantity.unit().convert(quantity.amount(), unit)).isEqualTo(exact);
    }

    @Property
    void additionIsCommutativeInSizeAndMinusUndoesPlus(
            @ForAll("masses") Quantity a, @ForAll("masses") Quantity b, @ForAll("masses") Quantity c) {
        assertThat(a.plus(b).isSameSizeAs(b.plus(a))).isTrue();
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.plus(a.negated()).isZero()).isTrue();
    }

    @Property
    void theOrderIsTotalAndAgreesWithEquals(
            @ForAll("masses") Quantity a, @ForAll("masses") Quantity b, @ForAll("masses") Quantity c) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        List<Quantity> sorted = List.of(a, b, c).stream().sorted().toList();
        assertThat(sorted.get(0)).isLessThanOrEqualTo(sorted.get(2));
        assertThat(a.isGreaterThan(b)).isEqualTo(a.minus(b).isPositive());
    }

    @Property
    void aMultipleOfTheStepIsNearEnough(
            @ForAll("masses") Quantity quantity, @ForAll @LongRange(min = 1, max = 5_000) long grams) {
        Quantity step = Quantity.of(grams, UnitOfMeasure.GRAM);
        Quantity up = quantity.to(UnitOfMeasure.GRAM).roundedToMultipleOf(step, Mode.CEILING);
        Quantity down = quantity.to(UnitOfMeasure.GRAM).roundedToMultipleOf(step, Mode.FLOOR);

        assertThat(up.isMultipleOf(step)).isTrue();
        assertThat(down.isMultipleOf(step)).isTrue();
        assertThat(quantity.isLessThan(down)).isFalse();
        assertThat(quantity.isGreaterThan(up)).isFalse();
        assertThat(up.minus(down)).isEqualTo(quantity.isMultipleOf(step) ? Quantity.zero(UnitOfMeasure.GRAM) : step);
    }

    @Property
    void thePartsOfASplitAreTheWhole(@ForAll @LongRange(min = -1_000_000, max = 1_000_000) long count) {
        UnitOfMeasure box = UnitOfMeasure.pack("XBX", Quantity.pieces(12));
        UnitOfMeasure pallet = UnitOfMeasure.pack("XPX", Quantity.of(40, box));
        List<Quantity> parts = Quantity.pieces(count).splitInto(List.of(pallet, box, UnitOfMeasure.PIECE));

        assertThat(Quantity.total(UnitOfMeasure.PIECE, parts)).isEqualTo(Quantity.pieces(count));
        assertThat(parts.get(1).abs()).isLessThan(Quantity.of(40, box));
        assertThat(parts.get(2).abs()).isLessThan(Quantity.pieces(12));
    }

    @Property
    void aPriceAgreesWithAnIndependentCalculation(
            @ForAll @LongRange(min = -9_999_999, max = 9_999_999) long price,
            @ForAll("masses") Quantity quantity,
            @ForAll @LongRange(min = 1, max = 999) long grams) {
        QuantityPrice perGrams = QuantityPrice.of(
                UnitPrice.of(CurrencyUnit.EUR, Decimal.of(price, 4)), Quantity.of(grams, UnitOfMeasure.GRAM));
        Money amount = perGrams.times(quantity, Rounding.HALF_EVEN);

        BigDecimal exact = BigDecimal.valueOf(price, 4)
                .multiply(quantity.to(UnitOfMeasure.GRAM).amount().toBigDecimal())
                .divide(BigDecimal.valueOf(grams), new MathContext(60));
        assertThat(amount.toBigDecimal()).isEqualByComparingTo(exact.setScale(2, java.math.RoundingMode.HALF_EVEN));
    }
}
