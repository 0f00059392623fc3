// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import java.math.BigInteger;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A whole number within the range of a Java type.
 *
 * @param min  the smallest, inclusive
 * @param max  the largest, inclusive
 * @param box  makes the value of it
 */
record WholeShape(long min, long max, LongFunction<?> box) implements Shape {

    /** A long has 19; what is longer is not even looked at. */
    private static final int DIGITS = 20;

    static final WholeShape BYTE = new WholeShape(Byte.MIN_VALUE, Byte.MAX_VALUE, value -> (byte) value);
    static final WholeShape SHORT = new WholeShape(Short.MIN_VALUE, Short.MAX_VALUE, value -> (short) value);
    static final WholeShape INT = new WholeShape(Integer.MIN_VALUE, Integer.MAX_VALUE, value -> (int) value);
    static final WholeShape LONG = new WholeShape(Long.MIN_VALUE, Long.MAX_VALUE, value -> value);

    @Override
    public Word word() {
        return Word.WHOLE_NUMBER;
    }

    @Override
    public @Nullable Object read(JsonValue json, JsonPlace place, ValueReader reader) {
        if (!(json instanceof JsonNumber number)) {
            return reader.wrongKind(place, json, Word.WHOLE_NUMBER);
        }
        if (!number.isWhole()) {
            reader.error(place, json, "not-whole", Map.of());
            return null;
        }
        boolean fits = number.literal().length() <= DIGITS && new BigInteger(number.literal()).bitLength() < Long.SIZE;
        long value = fits ? Long.parseLong(number.literal()) : 0;
        if (!fits || value < min || value > max) {
            reader.error(place, json, "out-of-range", Map.of("min", min, "max", max));
            return null;
        }
        return box.apply(value);
    }

    @Override
    public JsonValue write(Object value, ValueWriter writer) {
        return JsonNumber.of(((Number) value).longValue());
    }
}
