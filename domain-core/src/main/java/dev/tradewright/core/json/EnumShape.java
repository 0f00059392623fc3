// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An enum: the names of its constants in kebab case. */
final class EnumShape implements Shape {

    private final Map<String, Enum<?>> constants = new LinkedHashMap<>();

    EnumShape(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            constants.put(Names.ofConstant((Enum<?>) constant), (Enum<?>) constant);
        }
    }

    List<String> names() {
        return List.copyOf(constants.keySet());
    }

    @Override
    public Word word() {
        return Word.STRING;
    }

    @Override
    public @Nullable Object read(JsonValue json, JsonPlace place, ValueReader reader) {
        if (!(json instanceof JsonString string)) {
            return reader.wrongKind(place, json, Word.STRING);
        }
        Enum<?> constant = constants.get(string.value());
        if (constant == null) {
            unknown(json, string.value(), names(), place, reader);
        }
        return constant;
    }

    /** Notes a name that is none of those known, and the nearest of them or else all. */
    static void unknown(JsonValue json, String name, List<String> known, JsonPlace place, ValueReader reader) {
        Names.nearest(name, known)
                .ifPresentOrElse(
                        near -> reader.error(place, json, "unknown-name-near", Map.of("suggestion", near)),
                        () -> reader.error(place, json, "unknown-name", Map.of("known", known)));
    }

    @Override
    public JsonValue write(Object value, ValueWriter writer) {
        return JsonString.of(Names.ofConstant((Enum<?>) value));
    }
}
