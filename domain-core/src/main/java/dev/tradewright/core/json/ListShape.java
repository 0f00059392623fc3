// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list or set of values.
 *
 * @param item  what is in it
 * @param make  makes the collection of what was read, which it may keep
 * @param unique  whether the same item may not come twice
 */
record ListShape(Type item, Function<Collection<Object>, Object> make, boolean unique) implements Shape {

    /**
     * A collection.
     *
     * @param raw  the interface that is wanted
     * @param item  what is in it
     */
    static ListShape of(Class<?> raw, Type item) {
        if (SortedSet.class.isAssignableFrom(raw)) {
            return new ListShape(item, items -> Collections.unmodifiableSortedSet(new TreeSet<>(items)), true);
        }
        if (raw.isAssignableFrom(List.class)) {
            return new ListShape(item, List::copyOf, false);
        }
        return new ListShape(item, items -> Collections.unmodifiableSet(new LinkedHashSet<>(items)), true);
    }

    @Override
    public Word word() {
        return Word.LIST;
    }

    @Override
    public @Nullable Object read(JsonValue json, JsonPlace place, ValueReader reader) {
        if (!(json instanceof JsonArray array)) {
            return reader.wrongKind(place, json, Word.LIST);
        }
        List<JsonValue> items = array.items();
        Collection<Object> values = unique ? new LinkedHashSet<>() : new ArrayList<>(items.size());
        boolean complete = true;
        for (int i = 0; i < items.size(); i++) {
            JsonPlace at = ValueReader.placeOf(items.get(i), place, i);
            Object value = reader.read(items.get(i), at, item);
            if (value == null) {
                complete = false;
            } else if (!values.add(value)) {
                reader.error(at, items.get(i), "duplicate-item", Map.of());
                complete = false;
            }
        }
        return complete ? make.apply(values) : null;
    }

    @Override
    public JsonValue write(Object value, ValueWriter writer) {
        List<JsonValue> items = new ArrayList<>();
        for (Object each : (Iterable<?>) value) {
            items.add(writer.write(each, item));
        }
        if (writer.isCanonical() && unique) {
            items.sort(Comparator.comparing(JsonValue::toCanonicalText));
        }
        return JsonArray.of(items);
    }

    @Override
    public Object absent() {
        return make.apply(List.of());
    }

    @Override
    public List<Type> parts() {
        return List.of(item);
    }
}
