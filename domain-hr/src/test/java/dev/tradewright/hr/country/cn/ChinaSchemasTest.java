// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.json.DocumentReader;
import dev.tradewright.core.json.DocumentType;
import dev.tradewright.core.json.JsonObject;
import dev.tradewright.core.json.JsonSchemasContract;
import dev.tradewright.core.json.jackson3.JacksonTokenizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The documents of China's tables. */
class ChinaSchemasTest extends JsonSchemasContract {

    @Override
    protected Map<DocumentType<?>, List<JsonObject>> documents() {
        return Map.of(
                ChinaDocuments.TAX_TABLES,
                List.of(ChinaDocuments.TAX_TABLES.write(ChinaTaxTables.standard())),
                ChinaDocuments.CONTRIBUTION_TABLES,
                List.of(ChinaDocuments.CONTRIBUTION_TABLES.write(ChinaContributionTables.standard())));
    }

    @Test
    void readsWhatAHostWrites() {
        String document = ChinaDocuments.CONTRIBUTION_TABLES
                .write(ChinaContributionTables.standard())
                .toString();
        assertThat(DocumentReader.of(ChinaDocuments.CONTRIBUTION_TABLES, new JacksonTokenizer())
                        .read(document)
                        .orElseThrow())
                .isEqualTo(ChinaContributionTables.standard());
        String wrong = document.replaceFirst("\"cap\":\\{[^}]*}", "\"cap\":{\"currency\":\"CNY\",\"amount\":\"1.00\"}");
        assertThat(DocumentReader.of(ChinaDocuments.CONTRIBUTION_TABLES, new JacksonTokenizer())
                        .read(wrong)
                        .findings())
                .isNotEmpty();
    }
}
