// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import org.jspecify.annotations.Nullable;

/** True or false. */
record BooleanShape() implements Shape {

    @Override
    public Word word() {
        return Word.BOOLEAN;
    }

    @Override
    public @Nullable Object read(JsonValue json, JsonPlace place, ValueReader reader) {
        return json instanceof JsonBoolean truth ? truth.value() : reader.wrongKind(place, json, Word.BOOLEAN);
    }

    @Override
    public JsonValue write(Object value, ValueWriter writer) {
        return JsonBoolean.of((Boolean) value);
    }
}
