// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country;

import dev.tradewright.core.json.DocumentType;
import dev.tradewright.core.json.JsonObject;
import dev.tradewright.core.json.JsonSchemasContract;
import dev.tradewright.hr.country.in.IndiaIncomeTax;
import dev.tradewright.hr.country.jp.JapanPayroll;
import dev.tradewright.hr.country.sg.SingaporePayroll;
import java.util.List;
import java.util.Map;

/** The schemas of the tables of Singapore, Japan and India. */
class AsiaSchemasTest extends JsonSchemasContract {

    @Override
    protected Map<DocumentType<?>, List<JsonObject>> documents() {
        return Map.of(
                SingaporePayroll.TABLES,
                List.of(SingaporePayroll.TABLES.write(
                        SingaporePayroll.standard().tables())),
                JapanPayroll.TABLES,
                List.of(JapanPayroll.TABLES.write(JapanPayroll.standard().tables())),
                IndiaIncomeTax.TABLES,
                List.of(IndiaIncomeTax.TABLES.write(IndiaIncomeTax.standard().tables())));
    }
}
