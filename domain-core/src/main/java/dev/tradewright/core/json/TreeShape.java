// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import org.jspecify.annotations.Nullable;

/** JSON that a domain type carries as it is. */
record TreeShape() implements Shape {

    @Override
    public Word word() {
        return Word.ANY;
    }

    @Override
    public @Nullable Object read(JsonValue json, JsonPlace place, ValueReader reader) {
        return json;
    }

    @Override
    public JsonValue write(Object value, ValueWriter writer) {
        return (JsonValue) value;
    }
}
