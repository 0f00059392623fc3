// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Values by key: an object whose names are the keys as texts.
 *
 * @param key  what the keys are; written as text or number
 * @param value  what the values are
 * @param sorted  whether the map is sorted by key
 */
record MapShape(Type key, Type value, boolean sorted) implements Shape {

    @Override
    public Word word() {
        return Word.OBJECT;
    }

    @Override
    public @Nullable Object read(JsonValue json, JsonPlace place, ValueReader reader) {
        if (!(json instanceof JsonObject object)) {
            return reader.wrongKind(place, json, Word.OBJECT);
        }
        Map<Object, Object> values = sorted ? new TreeMap<>() : new LinkedHashMap<>();
        boolean complete = true;
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            JsonPlace at = ValueReader.placeOf(member.getValue(), place, member.getKey());
            Object readKey = reader.read(keyOf(member.getKey(), reader), at.ofName(), key);
            Object readValue = reader.read(member.getValue(), at, value);
            if (readKey == null || readValue == null) {
                complete = false;
            } else if (values.put(readKey, readValue) != null) {
                reader.error(at.ofName(), "duplicate-key", Map.of());
                complete = false;
            }
        }
        return complete ? unmodifiable(values) : null;
    }

    private Object unmodifiable(Map<Object, Object> values) {
        return values instanceof SortedMap<Object, Object> tree
                ? Collections.unmodifiableSortedMap(tree)
                : Collections.unmodifiableMap(values);
    }

    private JsonValue keyOf(String name, ValueReader reader) {
        return keyOf(name, reader.shapes().of(key));
    }

    /** A name as the value that it stands for. */
    static JsonValue keyOf(String name, Shape key) {
        boolean number = key.word() == Word.WHOLE_NUMBER && JsonNumber.isNumber(name);
        return number ? JsonNumber.of(name) : JsonString.of(name);
    }

    /** A value as the name that stands for it. */
    static String nameOf(Object key, JsonValue written) {
        if (written instanceof JsonString string) {
            return string.value();
        }
        if (written instanceof JsonNumber number) {
            return number.literal();
        }
        throw new IllegalArgumentException("key (" + key + ") must be a text in JSON, but is " + written
                + "\nMaybe give its type a public static parse(String)");
    }

    @Override
    public JsonValue write(Object map, ValueWriter writer) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        ((Map<?, ?>) map)
                .forEach((each, what) -> members.put(nameOf(each, writer.write(each, key)), writer.write(what, value)));
        return new JsonObject(members, JsonPlace.NOWHERE);
    }

    @Override
    public Object absent() {
        return unmodifiable(sorted ? new TreeMap<>() : Map.of());
    }

    @Override
    public List<Type> parts() {
        return List.of(key, value);
    }
}
