// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json.jackson3;

import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.value.Checks;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Teaches a mapper of Jackson 3 the domain types, as {@link JsonMapping} says:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new TradewrightModule()).build();
 * mapper.writeValueAsString(Money.parse("CNY 12.30"));   // {"currency":"CNY","amount":"12.30"}
 * }</pre>
 *
 * <p>The host's own types may hold domain types anywhere, also as keys of maps. What is wrong with a domain value is one
 * {@code MismatchedInputException} with all findings.
 *
 * <p>Immutable and thread-safe.
 */
public final class TradewrightModule extends JacksonModule {

    private final JsonMapping mapping;

    /** With the conventions and nothing else. */
    public TradewrightModule() {
        this(JsonMapping.standard());
    }

    /**
     * With the host's units and types.
     *
     * @param mapping  the host's
     */
    public TradewrightModule(JsonMapping mapping) {
        this.mapping = Checks.notNull(mapping, "mapping");
    }

    @Override
    public String getModuleName() {
        return "tradewright";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        DomainSerializers serializers = new DomainSerializers(mapping);
        context.addSerializers(serializers);
        context.addKeySerializers(serializers.forKeys());
        DomainDeserializers deserializers = new DomainDeserializers(mapping);
        context.addDeserializers(deserializers);
        context.addKeyDeserializers(deserializers.forKeys());
    }
}
