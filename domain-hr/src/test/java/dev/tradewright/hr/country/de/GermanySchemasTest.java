// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.json.DocumentReader;
import dev.tradewright.core.json.DocumentType;
import dev.tradewright.core.json.JsonObject;
import dev.tradewright.core.json.JsonSchemasContract;
import dev.tradewright.core.json.jackson3.JacksonTokenizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The documents of Germany's numbers. */
class GermanySchemasTest extends JsonSchemasContract {

    private static final GermanyTables TABLES = GermanyTables.standard();

    @Override
    protected Map<DocumentType<?>, List<JsonObject>> documents() {
        return Map.of(
                GermanyDocuments.WAGE_TAX_YEAR,
                TABLES.wageTaxYears().stream()
                        .map(GermanyDocuments.WAGE_TAX_YEAR::write)
                        .toList(),
                GermanyDocuments.SOCIAL_INSURANCE_YEAR,
                TABLES.socialInsuranceYears().stream()
                        .map(GermanyDocuments.SOCIAL_INSURANCE_YEAR::write)
                        .toList());
    }

    @Test
    void readsWhatAHostWrites() {
        WageTaxYear year = TABLES.wageTaxYears().get(3);
        String document = GermanyDocuments.WAGE_TAX_YEAR.write(year).toString();
        DocumentReader<WageTaxYear> reader = DocumentReader.of(GermanyDocuments.WAGE_TAX_YEAR, new JacksonTokenizer());
        assertThat(document).startsWith("{\"format\":\"tradewright/de-wage-tax-year@1\"");
        assertThat(reader.read(document).orElseThrow()).isEqualTo(year);

        String inPerCent = document.replaceFirst("\"pensionRate\":\"0.093\"", "\"pensionRate\":\"9.3\"");
        assertThat(inPerCent).isNotEqualTo(document);
        assertThat(reader.read(inPerCent).findings())
                .anySatisfy(finding -> assertThat(finding.toString()).contains("must be from 0 to 1"));
    }
}
