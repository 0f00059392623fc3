// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type parameter that nothing was put in for: written as the class of each value has it, read as its bound.
 *
 * @param bound  what is known of it
 */
record DynamicShape(Type bound) implements Shape {

    @Override
    public Word word() {
        return Word.ANY;
    }

    @Override
    public @Nullable Object read(JsonValue json, JsonPlace place, ValueReader reader) {
        return reader.read(json, place, bound);
    }

    @Override
    public JsonValue write(Object value, ValueWriter writer) {
        return writer.write(value);
    }

    @Override
    public List<Type> parts() {
        return List.of(bound);
    }
}
