// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rate;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Schemas (draft 2020-12) of domain types, by the same conventions as their JSON. They are generated here, shipped as resources, and compared
 * in each build by {@link JsonSchemasContract}; the modules above use both from core's test jar.
 */
public final class JsonSchemas {

    private static final String DEFINITIONS = "$defs";
    private static final String BASE = "https://tradewright.dev/schema/";
    private static final String PLAIN_DECIMAL = "^-?[0-9]+(\\.[0-9]+)?$";

    private static final Map<Class<?>, String> FORMATS = Map.of(
            LocalDate.class, "date",
            Instant.class, "date-time",
            OffsetDateTime.class, "date-time",
            Duration.class, "duration",
            UUID.class, "uuid",
            URI.class, "uri-reference");

    private static final Map<Class<?>, String> PATTERNS = Map.of(
            BigDecimal.class, PLAIN_DECIMAL,
            BigInteger.class, "^-?[0-9]+$",
            Decimal.class, "^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)$",
            Rate.class, "^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)$",
            Percentage.class, "^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+) *%$",
            CurrencyUnit.class, "^[A-Z][A-Z0-9_]{1,31}$",
            Fingerprint.class, "^sha256:[0-9a-f]{64}$");

    private final Shapes shapes;
    private final SchemaBuilder builder;

    /** Types that are being described, and so may come again inside themselves. */
    private final Set<Type> open = new HashSet<>();

    private JsonSchemas(JsonMapping mapping) {
        this.shapes = mapping.shapes();
        SchemaGeneratorConfigBuilder config =
                new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
        config.with(Option.DEFINITIONS_FOR_ALL_OBJECTS);
        config.forTypesInGeneral()
                .withCustomDefinitionProvider(this::definition)
                .withDefinitionNamingStrategy((key, context) -> name(typeOf(key.getType())));
        this.builder = new SchemaGenerator(config.build()).buildMultipleSchemaDefinitions();
    }

    /** The schema of a kind of document. */
    public static ObjectNode of(DocumentType<?> document) {
        JsonSchemas schemas = new JsonSchemas(JsonMapping.standard());
        ObjectNode reference = schemas.builder.createSchemaReference(document.type());
        ObjectNode definitions = schemas.builder.collectDefinitions(DEFINITIONS);
        String name = reference.get("$ref").stringValue().substring(("#/" + DEFINITIONS + "/").length());
        ObjectNode value = (ObjectNode) definitions.get(name);

        ObjectNode schema = head(document.kind() + "-" + document.version(), document.format());
        ObjectNode properties = schema.put("type", "object").putObject("properties");
        properties.putObject(DocumentType.FORMAT).put("const", document.format());
        properties.setAll((ObjectNode) value.get("properties").deepCopy());
        ArrayNode required = schema.putArray("required").add(DocumentType.FORMAT);
        if (value.get("required") instanceof ArrayNode more) {
            required.addAll(more);
        }
        schema.put("additionalProperties", false);
        if (!definitions.toString().contains("\"#/" + DEFINITIONS + "/" + name + "\"")) {
            definitions.remove(name);
        }
        if (!definitions.isEmpty()) {
            schema.set(DEFINITIONS, definitions);
        }
        return schema;
    }

    /** One schema that defines several types, each to be used by its name: {@code core.json#/$defs/Money}. */
    public static ObjectNode ofTypes(String name, List<? extends Type> types) {
        JsonSchemas schemas = new JsonSchemas(JsonMapping.standard());
        types.forEach(schemas.builder::createSchemaReference);
        ObjectNode schema = head(name, "tradewright/" + name);
        schema.set(DEFINITIONS, schemas.builder.collectDefinitions(DEFINITIONS));
        return schema;
    }

    private static ObjectNode head(String name, String title) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", BASE + name + ".json")
                .put("title", title);
    }

    private CustomDefinition definition(ResolvedType resolved, SchemaGenerationContext context) {
        Type type = typeOf(resolved);
        Shape shape = shapes.of(type);
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        boolean named = shape instanceof ObjectShape
                || shape instanceof FamilyShape
                || shape instanceof EnumShape
                || shape instanceof BareShape
                || (shape instanceof TextShape text && !JdkTexts.SHAPES.containsValue(text));
        if (named && !open.add(type)) {
            node.put("$ref", "#/" + DEFINITIONS + "/" + name(type));
            return new CustomDefinition(node, DefinitionType.INLINE, AttributeInclusion.NO);
        }
        describe(shape, Generics.raw(type), node, context);
        open.remove(type);
        DefinitionType where = named ? DefinitionType.STANDARD : DefinitionType.INLINE;
        return new CustomDefinition(node, where, AttributeInclusion.NO);
    }

    /** {@code Money}, {@code SampleOffer.Line}, {@code Timeline-of-Money}: a name that a URI need not escape. */
    private static String name(Type type) {
        StringBuilder name = new StringBuilder();
        Class<?> raw = Generics.raw(type);
        for (Class<?> c = raw; c != null; c = c.getEnclosingClass()) {
            name.insert(0, c.getSimpleName() + (c == raw ? "" : "."));
        }
        for (int i = 0; type instanceof ParameterizedType && i < raw.getTypeParameters().length; i++) {
            name.append(i == 0 ? "-of-" : "-and-").append(name(Generics.argument(type, i)));
        }
        return name.toString();
    }

    private static Type typeOf(ResolvedType resolved) {
        List<Type> arguments =
                resolved.getTypeParameters().stream().map(JsonSchemas::typeOf).toList();
        return Generics.of(resolved.getErasedType(), arguments);
    }

    private void describe(Shape shape, Class<?> raw, ObjectNode node, SchemaGenerationContext context) {
        if (shape instanceof TextShape) {
            text(raw, node);
        } else if (shape instanceof EnumShape names) {
            node.put("type", "string");
            names.names().forEach(node.putArray("enum")::add);
        } else if (shape instanceof WholeShape whole) {
            node.put("type", "integer").put("minimum", whole.min()).put("maximum", whole.max());
        } else if (shape instanceof BooleanShape) {
            node.put("type", "boolean");
        } else if (shape instanceof ListShape list) {
            node.put("type", "array").set("items", reference(list.item(), context));
            if (list.unique()) {
                node.put("uniqueItems", true);
            }
        } else if (shape instanceof MapShape map) {
            node.put("type", "object").set("additionalProperties", reference(map.value(), context));
        } else if (shape instanceof BareShape bare) {
            describe(bare.inner(), String.class, node, context);
        } else if (shape instanceof FamilyShape family) {
            family.members().forEach((name, member) -> node.withArray("oneOf").add(member(name, member, context)));
        } else if (shape instanceof ObjectShape object) {
            object(object, node, context);
        }
        // anything else is open: no schema restricts it
    }

    private static void text(Class<?> raw, ObjectNode node) {
        node.put("type", "string");
        if (FORMATS.containsKey(raw)) {
            node.put("format", FORMATS.get(raw));
        }
        if (PATTERNS.containsKey(raw)) {
            node.put("pattern", PATTERNS.get(raw));
        }
    }

    private ObjectNode member(String name, Type member, SchemaGenerationContext context) {
        if (shapes.of(member) instanceof ObjectShape) {
            ObjectNode reference = reference(member, context);
            reference.putArray("required").add(FamilyShape.TYPE);
            return reference;
        }
        ObjectNode node = context.getGeneratorConfig().createObjectNode().put("type", "object");
        ObjectNode properties = node.putObject("properties");
        properties.putObject(FamilyShape.TYPE).put("const", name);
        properties.set(FamilyShape.VALUE, reference(member, context));
        node.putArray("required").add(FamilyShape.TYPE).add(FamilyShape.VALUE);
        return node.put("additionalProperties", false);
    }

    private void object(ObjectShape object, ObjectNode node, SchemaGenerationContext context) {
        node.put("type", "object");
        ObjectNode properties = node.putObject("properties");
        if (object.isMember()) {
            properties.putObject(FamilyShape.TYPE).put("const", Names.ofType(object.type()));
        }
        for (Property property : object.properties()) {
            ObjectNode schema = reference(property.type(), context);
            Reflection.accessor(object.type(), property.name())
                    .ifPresent(accessor -> new Constraints(accessor).addTo(schema));
            properties.set(property.name(), schema);
        }
        List<String> required = object.properties().stream()
                .filter(Property::required)
                .map(Property::name)
                .toList();
        if (!required.isEmpty()) {
            required.forEach(node.putArray("required")::add);
        }
        node.put("additionalProperties", false);
    }

    /** An optional value has the schema of its content; whether it must be there is said by what surrounds it. */
    private ObjectNode reference(Type type, SchemaGenerationContext context) {
        if (shapes.of(type) instanceof OptionalShape optional) {
            return reference(optional.content(), context);
        }
        return context.createDefinitionReference(context.getTypeContext().resolve(type));
    }
}
