// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An argument of a reason, a finding or an explanation, declared as {@code Object}: texts, whole numbers, truth values and lists as they are;
 * anything else like a member of a family, with its {@code "type"}. Only types that the mapping knows are made of it; a value of any other is
 * written if it is a text in JSON, as an identifier is, and read back as that text.
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
        return known ? FamilyShape.tagged(value, writer.write(value, type)) : text(value, type, writer);
    }

    /** A text tells nothing of its type, so it is read back as a text; anything that says less about its value than it holds is refused. */
    private static JsonValue text(Object value, Class<?> type, ValueWriter writer) {
        if (type == Object.class) {
            throw Shapes.noShape(value.getClass());
        }
        if (writer.shapes().of(type).write(value, writer) instanceof JsonString text) {
            return text;
        }
        throw new IllegalArgumentException("type (" + type.getName()
                + ") has no form in JSON where any type may stand\nMaybe make it known with JsonMapping.withTypes.");
    }
}
