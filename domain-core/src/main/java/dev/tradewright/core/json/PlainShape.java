// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An argument of a reason, a finding or an explanation, declared as {@code Object}: texts, whole numbers, truth values and lists as they are;
 * anything else like a member of a family, with its {@code "type"}. Only types that the mapping knows are made of it. A localized value of any
 * other is written by its texts and read back as these, unless they are no other than itself; what else is a text in JSON, as an identifier is, is
 * read back as that text.
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
        if (known) {
            return FamilyShape.tagged(value, writer.write(value, type), writer);
        }
        return value instanceof Localized localized ? localized(localized, type, writer) : text(value, type, writer);
    }

    /** The value by its texts, unless it reads alike in all languages, and for programs itself, if it is a text in JSON. */
    private JsonValue localized(Localized value, Class<?> type, ValueWriter writer) {
        Optional<String> itself = writer.shapes()
                .find(type)
                .filter(shape -> shape.word() == Word.STRING)
                .map(shape -> ((JsonString) shape.write(value, writer)).value());
        LocalizedText texts = LocalizedText.of(itself, value);
        boolean saysAll = itself.filter(texts.english()::equals)
                .filter(texts.chinese()::equals)
                .isPresent();
        return saysAll ? JsonString.of(texts.english()) : write(texts, writer);
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
