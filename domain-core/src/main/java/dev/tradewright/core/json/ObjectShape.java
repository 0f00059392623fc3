// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.InvalidValueException;
import dev.tradewright.core.value.Violation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A type with properties: an object. */
final class ObjectShape implements Shape {

    private final Class<?> type;
    private final Map<String, Property> properties = new LinkedHashMap<>();
    private final List<Property> byName;
    private final String typeName;
    private final Function<Map<String, Object>, Object> make;
    private final boolean member;

    /**
     * An object.
     *
     * @param type  its type
     * @param properties  in the order in which they are written
     * @param make  makes a value of those properties that were written, by name
     * @param member  whether it belongs to a sealed family and so says its type
     */
    ObjectShape(Class<?> type, List<Property> properties, Function<Map<String, Object>, Object> make, boolean member) {
        this.type = type;
        properties.forEach(property -> this.properties.put(property.name(), property));
        this.byName =
                properties.stream().sorted(Comparator.comparing(Property::name)).toList();
        this.typeName = Names.ofType(type);
        this.make = make;
        this.member = member;
        if (member && this.properties.containsKey(FamilyShape.TYPE)) {
            throw new IllegalArgumentException("type (" + type.getName()
                    + ") must not have a property called type, since it is a member of a sealed family");
        }
    }

    Class<?> type() {
        return type;
    }

    Collection<Property> properties() {
        return properties.values();
    }

    boolean isMember() {
        return member;
    }

    @Override
    public Word word() {
        return Word.OBJECT;
    }

    @Override
    public @Nullable Object read(JsonValue json, JsonPlace place, ValueReader reader) {
        if (!(json instanceof JsonObject object)) {
            return reader.wrongKind(place, json, Word.OBJECT);
        }
        Map<String, Object> values = new HashMap<>();
        boolean complete = true;
        for (Map.Entry<String, JsonValue> written : object.members().entrySet()) {
            Property property = properties.get(written.getKey());
            complete &= property == null
                    ? isFine(written, place, reader)
                    : read(property, written.getValue(), place, reader, values);
        }
        for (Property property : properties.values()) {
            if (property.required() && !object.members().containsKey(property.name())) {
                reader.error(place.inside(property.name()), "missing-field", Map.of());
                complete = false;
            }
        }
        return complete ? made(values, object, place, reader) : null;
    }

    private static boolean read(
            Property property, JsonValue json, JsonPlace around, ValueReader reader, Map<String, Object> values) {
        if (json instanceof JsonNull none && !none.isRefused() && isOptional(property, reader)) {
            return true;
        }
        JsonPlace place = ValueReader.placeOf(json, around, property.name());
        Object value = property.personal()
                ? reader.readPersonal(json, place, property.type())
                : reader.read(json, place, property.type());
        if (value == null) {
            return false;
        }
        values.put(property.name(), value);
        return true;
    }

    private static boolean isOptional(Property property, ValueReader reader) {
        return reader.shapes().of(property.type()) instanceof OptionalShape;
    }

    /** Whether what is no property may stand there all the same: the type of a member of a family that is read as itself. */
    private boolean isFine(Map.Entry<String, JsonValue> written, JsonPlace place, ValueReader reader) {
        if (!member || !written.getKey().equals(FamilyShape.TYPE)) {
            return unknown(written, List.copyOf(properties.keySet()), place, reader);
        }
        JsonPlace at = ValueReader.placeOf(written.getValue(), place, FamilyShape.TYPE);
        Object name = reader.read(written.getValue(), at, String.class);
        boolean right = typeName.equals(name);
        if (name != null && !right) {
            reader.error(at, written.getValue(), "unknown-name", Map.of("known", List.of(typeName)));
        }
        return right;
    }

    /** Notes a name that is none of those known, unless such are ignored. */
    static boolean unknown(
            Map.Entry<String, JsonValue> written, List<String> known, JsonPlace place, ValueReader reader) {
        if (reader.shapes().ignoresUnknownFields()) {
            return true;
        }
        JsonPlace at =
                ValueReader.placeOf(written.getValue(), place, written.getKey()).ofName();
        Optional<String> near = Names.nearest(written.getKey(), known);
        if (near.isPresent()) {
            reader.error(at, "unknown-field-near", Map.of("suggestion", near.get()));
        } else if (known.isEmpty()) {
            reader.error(at, "unknown-field-of-none", Map.of());
        } else {
            reader.error(at, "unknown-field", Map.of("known", known));
        }
        return false;
    }

    private @Nullable Object made(Map<String, Object> values, JsonObject object, JsonPlace place, ValueReader reader) {
        try {
            return make.apply(values);
        } catch (InvalidValueException e) {
            for (Violation violation : e.violations()) {
                Messages texts = violation.texts();
                reader.log().error(at(violation.path(), object, place), texts, violation.code(), violation.arguments());
            }
            return null;
        } catch (RuntimeException e) {
            RuntimeException refusal = TextShape.refusal(e);
            reader.refused(named(refusal, object, place), null, type.getSimpleName(), refusal);
            return null;
        }
    }

    /** The property that a refusal begins with, as those of {@link dev.tradewright.core.value.Checks} do; otherwise the whole. */
    private static JsonPlace named(RuntimeException refusal, JsonObject object, JsonPlace place) {
        String message = String.valueOf(refusal.getMessage());
        int end = message.indexOf(" (");
        String name = end < 0 ? "" : message.substring(0, end);
        JsonValue written = object.members().get(name);
        return written == null ? place : ValueReader.placeOf(written, place, name);
    }

    /** The place of {@code lines[0].sku}, as far as it was written. */
    private static JsonPlace at(String path, JsonObject object, JsonPlace place) {
        JsonValue value = object;
        JsonPlace at = place;
        for (String step : steps(path)) {
            JsonValue next = null;
            if (value instanceof JsonObject in) {
                next = in.members().get(step);
            } else if (value instanceof JsonArray in && isIndex(step, in)) {
                next = in.items().get(Integer.parseInt(step));
            }
            Object name = value instanceof JsonArray && step.matches("\\d+") ? Integer.valueOf(step) : step;
            at = next == null ? at.inside(name) : ValueReader.placeOf(next, at, name);
            value = next;
        }
        return at;
    }

    private static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        for (String step : path.split("[.\\[]")) {
            if (!step.isEmpty()) {
                steps.add(step.endsWith("]") ? step.substring(0, step.length() - 1) : step);
            }
        }
        return steps;
    }

    private static boolean isIndex(String step, JsonArray array) {
        return step.matches("\\d{1,9}")
                && Integer.parseInt(step) < array.items().size();
    }

    @Override
    public JsonValue write(Object value, ValueWriter writer) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        if (member) {
            members.put(FamilyShape.TYPE, JsonString.of(typeName));
        }
        // what is written by name need not be sorted for its canonical text
        for (Property property : writer.isCanonical() ? byName : properties.values()) {
            Object part = property.get().apply(value);
            if (part == null) {
                throw new IllegalArgumentException(
                        "property (" + property.name() + ") of " + type.getName() + " must not be null");
            }
            JsonValue written = writer.write(part, property.type());
            if (!(written instanceof JsonNull)) {
                members.put(property.name(), written);
            }
        }
        return new JsonObject(members, JsonPlace.NOWHERE);
    }

    @Override
    public String toString() {
        return "ObjectShape[" + type.getName() + ", " + properties.keySet() + "]";
    }

    @Override
    public List<Type> parts() {
        return properties.values().stream().map(Property::type).toList();
    }
}
