// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What holds for the JSON Schemas of a module: those that are shipped are those of today's types, and what the types write is valid by them. A
 * module's test extends this and names its documents with an example of each.
 *
 * <p>After a change of a type, {@code -Dschemas.write=true} writes the schemas anew; look at the difference: what an older document could say, and
 * a new one cannot, needs an upgrade step.
 */
public abstract class JsonSchemasContract {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Examples by kind of document. */
    protected abstract Map<DocumentType<?>, List<JsonObject>> documents();

    /** Further schemas of the module by resource. */
    protected Map<String, ObjectNode> others() {
        return Map.of();
    }

    /** Where the resources of the module lie: {@code src/main/resources}. */
    protected Path resources() {
        return Path.of("src", "main", "resources");
    }

    @Test
    void shippedSchemasAreThoseOfTheTypes() throws IOException {
        Map<String, ObjectNode> schemas = new TreeMap<>(others());
        documents().keySet().forEach(document -> schemas.put(document.schemaResource(), JsonSchemas.of(document)));
        for (Map.Entry<String, ObjectNode> schema : schemas.entrySet()) {
            Path file = resources().resolve(schema.getKey());
            String text =
                    MAPPER.writerWithDefaultPrettyPrinter()
                                    .writeValueAsString(schema.getValue())
                                    .replace("\r\n", "\n") + "\n";
            if (Boolean.getBoolean("schemas.write")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(file).hasContent(text);
        }
    }

    @Test
    void examplesAreValidAndCanBeRead() {
        documents().forEach((document, examples) -> {
            Schema schema = validator(JsonSchemas.of(document));
            for (JsonObject example : examples) {
                assertThat(schema.validate(example.toString(), InputFormat.JSON))
                        .as("%s", example)
                        .isEmpty();
                Object value = JsonMapping.standard()
                        .read(example.without(DocumentType.FORMAT), document.type())
                        .orElseThrow();
                assertThat(JsonMapping.standard().write(value)).isEqualTo(example.without(DocumentType.FORMAT));
            }
        });
    }

    /** A validator of one schema, which stands alone. */
    protected static Schema validator(ObjectNode schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(MAPPER.writeValueAsBytes(schema), StandardCharsets.UTF_8));
    }
}
