// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import dev.tradewright.core.value.Figure;
import java.time.DateTimeException;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type whose values are texts: an identifier, a decimal number, a date.
 *
 * @param type  the type
 * @param name  what a message calls it
 * @param parse  makes a value; refuses with one of the exceptions of {@link #refusal}
 * @param text  makes the text
 */
record TextShape(Class<?> type, String name, Function<String, ?> parse, Function<Object, String> text)
        implements Shape {

    @Override
    public Word word() {
        return Word.STRING;
    }

    @Override
    public @Nullable Object read(JsonValue json, JsonPlace place, ValueReader reader) {
        if (json instanceof JsonString string) {
            return parsed(string.value(), json, place, reader);
        }
        if (json instanceof JsonNumber number && isRight(number.literal())) {
            reader.error(place, json, "not-quoted", Map.of());
            return null;
        }
        if (json instanceof JsonNumber number && Figure.class.isAssignableFrom(type)) {
            return parsed(number.literal(), json, place, reader); // which says what it has against the number
        }
        return reader.wrongKind(place, json, Word.STRING);
    }

    private @Nullable Object parsed(String written, JsonValue json, JsonPlace place, ValueReader reader) {
        try {
            return parse.apply(written);
        } catch (RuntimeException e) {
            reader.refused(place, json, name, refusal(e));
            return null;
        }
    }

    private boolean isRight(String literal) {
        try {
            return type != String.class && type.isInstance(parse.apply(literal));
        } catch (RuntimeException e) {
            refusal(e);
            return false;
        }
    }

    /** Gives back what a type throws when it refuses an argument, and throws on what it throws when it is broken. */
    static RuntimeException refusal(RuntimeException thrown) {
        if (thrown instanceof IllegalArgumentException
                || thrown instanceof DateTimeException
                || thrown instanceof ArithmeticException) {
            return thrown;
        }
        throw thrown;
    }

    @Override
    public JsonValue write(Object value, ValueWriter writer) {
        return JsonString.of(text.apply(value));
    }
}
