// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.quantity;

import dev.tradewright.core.money.Decimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of units and quantities. */
final class Quantities {

    private Quantities() {}

    /** Amounts of up to 9 digits and 4 decimal places, so that conversions of them fit. */
    static Arbitrary<Decimal> amounts() {
        return Combinators.combine(
                        Arbitraries.longs().between(-999_999_999L, 999_999_999L),
                        Arbitraries.integers().between(0, 4))
                .as(Decimal::of);
    }

    static Arbitrary<UnitOfMeasure> units() {
        Arbitrary<UnitOfMeasure> table = Arbitraries.of(UnitOfMeasure.all());
        return Arbitraries.oneOf(
                table,
                Combinators.combine(
                                Arbitraries.of("XBX", "XCT", "BAG-A", "P_1"),
                                Arbitraries.integers().between(1, 500),
                                table)
                        .as((code, count, unit) -> UnitOfMeasure.pack(code, Quantity.of(count, unit))));
    }

    static Arbitrary<Quantity> any() {
        return Combinators.combine(amounts(), units()).as(Quantity::of);
    }

    /** Quantities in metric units of mass and in bags of grams: they convert into each other exactly. */
    static Arbitrary<Quantity> masses() {
        List<UnitOfMeasure> units = List.of(
                UnitOfMeasure.GRAM,
                UnitOfMeasure.KILOGRAM,
                UnitOfMeasure.of("MGM"),
                UnitOfMeasure.of("CTM"),
                UnitOfMeasure.pack("XBG", Quantity.of(25, UnitOfMeasure.GRAM)));
        return Combinators.combine(amounts(), Arbitraries.of(units)).as(Quantity::of);
    }
}
