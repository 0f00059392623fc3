// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import dev.tradewright.core.json.JsonArray;
import dev.tradewright.core.json.JsonBoolean;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.json.JsonNumber;
import dev.tradewright.core.json.JsonObject;
import dev.tradewright.core.json.JsonString;
import dev.tradewright.core.json.JsonValue;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes domain types as the mapping has them. */
final class DomainSerializers extends Serializers.Base {

    private final JsonMapping mapping;
    private final JsonSerializer<Object> serializer;

    DomainSerializers(JsonMapping mapping) {
        this(mapping, new JsonSerializer<>() {
            @Override
            public void serialize(Object value, JsonGenerator out, SerializerProvider context) throws IOException {
                write(mapping.write(value), out);
            }

            @Override
            public void serializeWithType(
                    Object value, JsonGenerator out, SerializerProvider context, TypeSerializer type)
                    throws IOException {
                // a domain value says what it is itself where that is open
                serialize(value, out, context);
            }
        });
    }

    private DomainSerializers(JsonMapping mapping, JsonSerializer<Object> serializer) {
        this.mapping = mapping;
        this.serializer = serializer;
    }

    /** The same for keys of maps. */
    DomainSerializers forKeys() {
        return new DomainSerializers(mapping, new JsonSerializer<>() {
            @Override
            public void serialize(Object key, JsonGenerator out, SerializerProvider context) throws IOException {
                out.writeFieldName(mapping.writeKey(key));
            }
        });
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type, BeanDescription bean) {
        return mapping.handles(type.getRawClass()) ? serializer : null;
    }

    private static void write(JsonValue value, JsonGenerator out) throws IOException {
        if (value instanceof JsonObject object) {
            out.writeStartObject();
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                out.writeFieldName(member.getKey());
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
