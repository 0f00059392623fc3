// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.money.Decimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitOfMeasureTest {

    private static final UnitOfMeasure BOX_OF_12 = UnitOfMeasure.pack("XBX", Quantity.pieces(12));

    @Test
    void everyUnitOfTheTableHasItsNamesAndIsFoundAgain() {
        assertThat(UnitOfMeasure.all())
                .hasSizeGreaterThan(80)
                .doesNotHaveDuplicates()
                .allSatisfy(unit -> {
                    assertThat(UnitOfMeasure.of(unit.code())).isSameAs(unit);
                    assertThat(UnitOfMeasure.parse(unit.toString())).isSameAs(unit);
                    assertThat(unit.toText(Locale.ENGLISH)).isNotBlank();
                    assertThat(unit.toText(Locale.CHINA)).isNotBlank().isNotEqualTo(unit.code());
                    assertThat(unit.content()).isEmpty();
                    assertThat(unit.isConvertibleTo(unit)).isTrue();
                });
    }

    @ParameterizedTest
    @CsvSource({
        // exact by definition: 1 lb = 0.45359237 kg, 1 in = 2.54 cm, 1 US gallon = 231 in³
        "1 LBR, GRM, 453.59237",
        "1 LBR, ONZ, 16",
        "1 STI, LBR, 14",
        "1 STN, LBR, 2000",
        "1 LTN, LBR, 2240",
        "1 APZ, GRM, 31.1034768",
        "1 ONZ, GRM, 28.349523125",
        "5 CTM, GRM, 1",
        "1 YRD, INH, 36",
        "1 SMI, FOT, 5280",
        "1 NMI, MTR, 1852",
        "1 YDK, INK, 1296",
        "1 FTK, INK, 144",
        "1 HAR, MTK, 10000",
        "1 GLL, INQ, 231",
        "1 GLL, OZA, 128",
        "1 GLL, QTL, 4",
        "1 GLL, PTL, 8",
        "1 GLI, OZI, 160",
        "1 GLI, QTI, 4",
        "1 GLI, PTI, 8",
        "1 GLI, LTR, 4.54609",
        "1 FTQ, INQ, 1728",
        "1 YDQ, FTQ, 27",
        "1 MTQ, LTR, 1000",
        "1 WEE, HUR, 168",
        "1 ANN, MON, 12",
        "1 ANN, QAN, 4",
        "1 GRO, DZN, 12",
        "1 MIL, H87, 1000",
        "7 C62, H87, 7",
    })
    void convertsByTheExactDefinition(String from, String unit, String amount) {
        assertThat(Quantity.parse(from).to(UnitOfMeasure.of(unit)).amount()).isEqualTo(Decimal.parse(amount));
    }

    @Test
    void aPackSaysWhatItHolds() {
        UnitOfMeasure pallet = UnitOfMeasure.pack("XPX", Quantity.of(40, BOX_OF_12));

        assertThat(pallet.dimension()).isEqualTo(Dimension.COUNT);
        assertThat(pallet.toString()).isEqualTo("XPX(40 XBX(12 H87))");
        assertThat(UnitOfMeasure.parse(pallet.toString())).isEqualTo(pallet);
        assertThat(Quantity.of(2, pallet).to(UnitOfMeasure.PIECE)).isEqualTo(Quantity.pieces(2 * 40 * 12));
        assertThat(BOX_OF_12).isNotEqualTo(UnitOfMeasure.pack("XBX", Quantity.pieces(6)));
        assertThat(BOX_OF_12.content()).contains(Quantity.pieces(12));
        assertThat(BOX_OF_12.toText(Locale.ENGLISH)).isEqualTo("box of 12 pieces");
        assertThat(BOX_OF_12.toText(Locale.CHINA)).isEqualTo("盒（每盒 12 件）");
    }

    @Test
    void aPackageOfUnknownContentConvertsToItselfOnly() {
        UnitOfMeasure box = UnitOfMeasure.of("XBX");

        assertThat(box.isConvertibleTo(box)).isTrue();
        assertThat(box.isConvertibleTo(UnitOfMeasure.of("XPX"))).isFalse();
        assertThat(box.isConvertibleTo(BOX_OF_12)).isFalse();
        assertThat(UnitOfMeasure.pack("XPX", Quantity.of(40, box)).isConvertibleTo(box))
                .isTrue();
        assertThatThrownBy(() -> Quantity.of(1, box).plus(Quantity.pieces(1)))
                .isInstanceOf(UnitMismatchException.class)
                .hasMessage("Units differ: XBX (a unit of its own) and H87 (count)"
                        + "\nMaybe say what a package holds with UnitOfMeasure.pack.");
    }

    @Test
    void anUnknownCodeNamesTheNearest() {
        assertThatThrownBy(() -> UnitOfMeasure.of("KMG"))
                .isInstanceOf(UnknownUnitException.class)
                .hasMessage("unit (KMG) is unknown\nMaybe KGM, or a unit of your own with UnitOfMeasure.pack.");
        assertThat(UnitOfMeasure.find("KMG")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XBX(12 H87",
                "XBX(0 H87)",
                "XBX(-1 H87)",
                "KGM(12 H87)",
                "(12 H87)",
                "xbx(1 H87)",
                "XBX()",
                "",
                "XBX(12)"
            })
    void refusesWhatIsNoUnit(String text) {
        assertThatThrownBy(() -> UnitOfMeasure.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
