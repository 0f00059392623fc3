// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An argument of a reason, a finding or an explanation, declared as {@code Object}: texts, whole numbers, truth values and lists as they are;
 * anything else like a member of a family, with its {@code "type"}. Only types that the mapping knows are made of it; a value of any other is
 * written as its text.
 */
record PlainShape() implements Shape {

    @Override
    public Word word() {
        return Word.ANY;
    }

    @Override
    public @Nullable Object read(JsonValue json, JsonPlace place, ValueReader reader) {
        if (json instanceof JsonString string) {
            return string.value();
        }
        if (json instanceof JsonBoolean truth) {
            return truth.value();
        }
        if (json instanceof JsonNumber) {
            return reader.read(json, place, WholeShape.LONG);
        }
        if (json instanceof JsonArray) {
            return reader.read(json, place, ListShape.of(List.class, Object.class));
        }
        return reader.read(json, place, reader.shapes().plainTypes());
    }

    @Override
    public JsonValue write(Object value, ValueWriter writer) {
        if (value instanceof String text) {
            return JsonString.of(text);
        }
        if (value instanceof Boolean truth) {
            return JsonBoolean.of(truth);
        }
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return JsonNumber.of(((Number) value).longValue());
        }
        if (value instanceof Collection<?> items) {
            List<JsonValue> written = new ArrayList<>();
            items.forEach(item -> written.add(write(item, writer)));
            return JsonArray.of(written);
        }
        Class<?> type = Shapes.domainType(value.getClass());
        boolean known = writer.shapes().plainTypes().members().containsValue(type);
        return known ? FamilyShape.tagged(value, writer.write(value, type)) : JsonString.of(text(value, writer));
    }

    private static String text(Object value, ValueWriter writer) {
        return writer.shapes()
                .find(Shapes.domainType(value.getClass()))
                .map(shape -> shape.write(value, writer))
                .filter(JsonString.class::isInstance)
                .map(written -> ((JsonString) written).value())
                .orElseGet(() -> String.valueOf(value));
    }
}
