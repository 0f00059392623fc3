// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import static dev.tradewright.commerce.catalog.Catalogs.boot;
import static dev.tradewright.commerce.catalog.Catalogs.name;
import static dev.tradewright.commerce.catalog.Catalogs.variant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.quantity.Quantity;
import dev.tradewright.core.text.LocalizedName;
import dev.tradewright.core.time.InstantRange;
import dev.tradewright.core.value.InvalidValueException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductTest {

    @Test
    void refusesWhatContradictsItselfAllAtOnce() {
        InvalidValueException refused = catchThrowableOfType(
                InvalidValueException.class,
                () -> Product.builder()
                        .from(boot())
                        .addOptions(boot().options().get(0))
                        .addVariants(variant("BOOT-RED-42").withOptions(Map.of("size", "42")))
                        .addVariants(variant("BOOT-PINK-42").withOptions(Map.of("colour", "pink")))
                        .build());

        assertThat(refused.getMessage()).isEqualTo("""
                        Invalid Product: 4 violations
                          options[1].code (colour) must be named once only
                          variants[2].options[size] (42) must be a value of an option of the product; its options: colour
                          variants[2].sku (BOOT-RED-42) must be named once only
                          variants[3].options[colour] (pink) must be one of the option's values: red, black""");
        assertThat(refused.message(Locale.CHINA)).contains("variants[2].sku（BOOT-RED-42）只能出现一次");
    }

    @Test
    void aVariantHasNoNegativeWeightAndIsNoPartOfItself() {
        InvalidValueException refused = catchThrowableOfType(
                InvalidValueException.class,
                () -> Variant.builder()
                        .sku(Sku.of("SET"))
                        .weight(Quantity.parse("0 GRM"))
                        .putComponents(Sku.of("SET"), 1)
                        .putComponents(Sku.of("A"), 0)
                        .build());

        assertThat(refused.violations())
                .extracting(violation -> violation.path() + " " + violation.code())
                .containsExactly("components[A] min", "components[SET] component-itself", "weight positive");
    }

    @Test
    void aCategoryDoesNotLieInItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalogs.category("shoes", "shoes"))
                .withMessageContaining("parent (shoes) must not lie within itself");
    }

    @Test
    void optionsHaveCodesAndDistinctValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProductOption.of("colour", name("Colour", "颜色")))
                .withMessage("values ([]) must hold at least one value");
        OptionValue red = OptionValue.of("red", LocalizedName.none());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProductOption.of("colour", LocalizedName.none(), red, red))
                .withMessage("values (red) must be named once only");
        assertThatIllegalArgumentException().isThrownBy(() -> OptionValue.of("dark red", LocalizedName.none()));
    }

    @Test
    void isReadBackFromJson() {
        Product product = boot().withAttributes(Map.of("material", "leather"))
                .withVariants(variant("A")
                        .withAvailable(InstantRange.parse("2026-11-10T16:00:00Z/.."))
                        .withWeight(Quantity.parse("950 GRM"))
                        .withBarcode(Gtin.of("4006381333931"))
                        .withComponents(Map.of(Sku.of("B"), 2)));
        JsonMapping mapping = JsonMapping.standard();

        assertThat(mapping.read(mapping.write(product), Product.class).orElseThrow())
                .isEqualTo(product);
        assertThat(mapping.canonicalText(name("Boot", "靴子"))).isEqualTo("{\"en\":\"Boot\",\"zh\":\"靴子\"}");
    }
}
