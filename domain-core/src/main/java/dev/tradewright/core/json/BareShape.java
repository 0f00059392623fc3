// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record of nothing but a value, as most identifiers are: written as that value.
 *
 * @param type  the record
 * @param inner  what the value looks like
 * @param make  makes the record of the value
 * @param open  gives the value
 */
record BareShape(Class<?> type, Shape inner, Function<Object, Object> make, Function<Object, Object> open)
        implements Shape {

    @Override
    public Word word() {
        return inner.word();
    }

    @Override
    public @Nullable Object read(JsonValue json, JsonPlace place, ValueReader reader) {
        Object value = reader.read(json, place, inner);
        if (value == null) {
            return null;
        }
        try {
            return make.apply(value);
        } catch (RuntimeException e) {
            reader.refused(place, json, type.getSimpleName(), TextShape.refusal(e));
            return null;
        }
    }

    @Override
    public JsonValue write(Object value, ValueWriter writer) {
        return inner.write(open.apply(value), writer);
    }

    /** That of nothing if its value may be left out, as a list or a map may, and it can do without. */
    @Override
    public @Nullable Object absent() {
        Object nothing = inner.absent();
        try {
            return nothing == null ? null : make.apply(nothing);
        } catch (RuntimeException e) {
            TextShape.refusal(e);
            return null;
        }
    }

    @Override
    public List<Type> parts() {
        return inner.parts();
    }
}
