// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.tradewright.core.json.JsonArray;
import dev.tradewright.core.json.JsonBoolean;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.json.JsonNumber;
import dev.tradewright.core.json.JsonObject;
import dev.tradewright.core.json.JsonString;
import dev.tradewright.core.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/** Writes domain types as the mapping has them. */
final class DomainSerializers implements Serializers {

    private final JsonMapping mapping;
    private final ValueSerializer<Object> serializer;

    DomainSerializers(JsonMapping mapping) {
        this(mapping, new ValueSerializer<>() {
            @Override
            public void serialize(Object value, JsonGenerator out, SerializationContext context) {
                write(mapping.write(value), out);
            }

            @Override
            public void serializeWithType(
                    Object value, JsonGenerator out, SerializationContext context, TypeSerializer type) {
                // a domain value says what it is itself where that is open
                serialize(value, out, context);
            }
        });
    }

    private DomainSerializers(JsonMapping mapping, ValueSerializer<Object> serializer) {
        this.mapping = mapping;
        this.serializer = serializer;
    }

    /** The same for keys of maps. */
    DomainSerializers forKeys() {
        return new DomainSerializers(mapping, new ValueSerializer<>() {
            @Override
            public void serialize(Object key, JsonGenerator out, SerializationContext context) {
                out.writeName(mapping.writeKey(key));
            }
        });
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
        return mapping.handles(type.getRawClass()) ? serializer : null;
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
        return findSerializer(config, type, bean, format);
    }

    private static void write(JsonValue value, JsonGenerator out) {
        if (value instanceof JsonObject object) {
            out.writeStartObject();
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                out.writeName(member.getKey());
                write(member.getValue(), out);
            }
            out.writeEndObject();
        } else if (value instanceof JsonArray array) {
            out.writeStartArray();
            for (JsonValue item : array.items()) {
                write(item, out);
            }
            out.writeEndArray();
        } else if (value instanceof JsonString string) {
            out.writeString(string.value());
        } else if (value instanceof JsonNumber number) {
            out.writeNumber(number.literal());
        } else if (value instanceof JsonBoolean truth) {
            out.writeBoolean(truth.value());
        } else {
            out.writeNull();
        }
    }
}
