// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr;

import dev.tradewright.core.json.DocumentType;
import dev.tradewright.core.json.JsonObject;
import dev.tradewright.core.json.JsonSchemasContract;
import dev.tradewright.hr.country.gb.TaxYear;
import dev.tradewright.hr.country.gb.TaxYearParameters;
import dev.tradewright.hr.country.gb.UnitedKingdomPayroll;
import dev.tradewright.hr.country.us.FederalParameters;
import dev.tradewright.hr.country.us.FederalPayroll;
import java.util.List;
import java.util.Map;

/** The schemas that this module ships. */
class JsonSchemasTest extends JsonSchemasContract {

    @Override
    protected Map<DocumentType<?>, List<JsonObject>> documents() {
        FederalPayroll us = FederalPayroll.standard();
        return Map.of(
                FederalParameters.DOCUMENT,
                List.of(
                        FederalParameters.DOCUMENT.write(us.parameters(2024)),
                        FederalParameters.DOCUMENT.write(us.parameters(2025))),
                TaxYearParameters.DOCUMENT,
                List.of(TaxYearParameters.DOCUMENT.write(
                        UnitedKingdomPayroll.standard().parameters(TaxYear.parse("2025-26")))));
    }
}
