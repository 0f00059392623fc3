// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that may be missing. As a property it is left out; standing alone it is {@code null}.
 *
 * @param content  what is in it
 * @param make  makes it of its content
 * @param open  gives its content; null if there is none
 * @param absent  the empty one
 */
record OptionalShape(
        Type content, Function<Object, Object> make, Function<Object, @Nullable Object> open, Object absent)
        implements Shape {

    static OptionalShape of(Type content) {
        return new OptionalShape(content, Optional::of, value -> ((Optional<?>) value).orElse(null), Optional.empty());
    }

    static final OptionalShape OF_INT = new OptionalShape(
            int.class,
            value -> OptionalInt.of((Integer) value),
            value -> value instanceof OptionalInt some && some.isPresent() ? (Object) some.getAsInt() : null,
            OptionalInt.empty());

    static final OptionalShape OF_LONG = new OptionalShape(
            long.class,
            value -> OptionalLong.of((Long) value),
            value -> value instanceof OptionalLong some && some.isPresent() ? (Object) some.getAsLong() : null,
            OptionalLong.empty());

    @Override
    public Word word() {
        return Word.ANY;
    }

    @Override
    public @Nullable Object read(JsonValue json, JsonPlace place, ValueReader reader) {
        Object value = reader.read(json, place, content);
        return value == null ? null : make.apply(value);
    }

    @Override
    public JsonValue write(Object value, ValueWriter writer) {
        Object inside = open.apply(value);
        return inside == null ? JsonNull.of() : writer.write(inside, content);
    }

    @Override
    public Object absent() {
        return absent;
    }

    @Override
    public List<Type> parts() {
        return List.of(content);
    }
}
