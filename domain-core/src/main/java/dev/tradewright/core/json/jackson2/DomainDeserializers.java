// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.json.JsonNull;
import dev.tradewright.core.json.JsonValue;
import dev.tradewright.core.json.Reading;
import java.io.IOException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Reads domain types as the mapping has them. */
final class DomainDeserializers extends Deserializers.Base {

    private final JsonMapping mapping;

    DomainDeserializers(JsonMapping mapping) {
        this.mapping = mapping;
    }

    /** The same for keys of maps. */
    KeyDeserializers forKeys() {
        return (type, config, bean) -> mapping.handles(type.getRawClass()) ? new OfKey(mapping, type) : null;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription bean) {
        return hasDeserializerFor(config, type.getRawClass()) ? new OfValue(mapping, type) : null;
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription bean) {
        return findBeanDeserializer(config.constructType(type), config, bean);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return mapping.handles(type);
    }

    /** The type as the JDK has it. */
    private static Type typeOf(JavaType type) {
        Type[] arguments = type.getBindings().getTypeParameters().stream()
                .map(DomainDeserializers::typeOf)
                .toArray(Type[]::new);
        return JsonMapping.type(type.getRawClass(), arguments);
    }

    /** The value, or everything that is wrong with it as one exception of Jackson's. */
    private static Object valueOf(Reading<?> reading, JavaType type, @Nullable JsonParser parser) throws IOException {
        if (reading instanceof Reading.Refused<?> refused) {
            throw MismatchedInputException.from(parser, type, refused.toString());
        }
        return reading.toOptional().orElseThrow();
    }

    private static final class OfValue extends JsonDeserializer<Object> {

        private final JsonMapping mapping;
        private final JavaType type;
        private final Type wanted;

        OfValue(JsonMapping mapping, JavaType type) {
            this.mapping = mapping;
            this.type = type;
            this.wanted = typeOf(type);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return valueOf(mapping.read(JacksonTokens.from(parser), wanted), type, parser);
        }

        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer ignored)
                throws IOException {
            return deserialize(parser, context);
        }

        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            return JsonValue.class.isAssignableFrom(type.getRawClass()) ? JsonNull.of() : null;
        }
    }

    private static final class OfKey extends KeyDeserializer {

        private final JsonMapping mapping;
        private final JavaType type;

        OfKey(JsonMapping mapping, JavaType type) {
            this.mapping = mapping;
            this.type = type;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            return valueOf(mapping.readKey(key, typeOf(type)), type, context.getParser());
        }
    }
}
