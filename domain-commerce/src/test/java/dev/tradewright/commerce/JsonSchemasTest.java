// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce;

import dev.tradewright.commerce.catalog.CatalogDefinition;
import dev.tradewright.commerce.catalog.CatalogExamplesTest;
import dev.tradewright.commerce.pricing.PricingExamplesTest;
import dev.tradewright.commerce.pricing.PricingRules;
import dev.tradewright.core.json.DocumentType;
import dev.tradewright.core.json.JsonObject;
import dev.tradewright.core.json.JsonSchemasContract;
import java.util.List;
import java.util.Map;

/** The schemas that this module ships. */
class JsonSchemasTest extends JsonSchemasContract {

    @Override
    protected Map<DocumentType<?>, List<JsonObject>> documents() {
        return Map.of(
                PricingRules.DOCUMENT,
                List.of(
                        PricingRules.DOCUMENT.write(PricingExamplesTest.rules()),
                        PricingRules.DOCUMENT.write(PricingRules.builder().build())),
                CatalogDefinition.DOCUMENT,
                List.of(
                        CatalogDefinition.DOCUMENT.write(CatalogExamplesTest.definition()),
                        CatalogDefinition.DOCUMENT.write(
                                CatalogDefinition.builder().build())));
    }
}
