// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A sealed family: each member says which it is in {@code "type"}, by its simple name in kebab case. A member that is no object stands under
 * {@code "value"} beside it.
 */
final class FamilyShape implements Shape {

    /** The name under which a member says which it is. */
    static final String TYPE = "type";

    /** The name under which a member stands that is no object. */
    static final String VALUE = "value";

    private final Class<?> family;
    private final Map<String, Type> members = new TreeMap<>();

    /**
     * A family.
     *
     * @param family  its head
     * @param types  its members, with type arguments put in
     */
    FamilyShape(Class<?> family, List<Type> types) {
        this.family = family;
        for (Type type : types) {
            Type twin = members.put(Names.ofType(Generics.raw(type)), type);
            if (twin != null) {
                throw new IllegalArgumentException("family (" + family.getName() + ") must not have two members named "
                        + Names.ofType(Generics.raw(type)));
            }
        }
    }

    Map<String, Type> members() {
        return members;
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
        Type member = member(object, place, reader);
        if (member == null) {
            return null;
        }
        Shape shape = reader.shapes().of(member);
        JsonObject rest = object.without(TYPE);
        return shape instanceof ObjectShape ? shape.read(rest, place, reader) : readValue(rest, place, reader, shape);
    }

    private @Nullable Type member(JsonObject object, JsonPlace place, ValueReader reader) {
        JsonValue type = object.members().get(TYPE);
        if (type == null) {
            reader.error(place.inside(TYPE), "missing-type", Map.of("known", List.copyOf(members.keySet())));
            return null;
        }
        JsonPlace at = ValueReader.placeOf(type, place, TYPE);
        if (!(reader.read(type, at, String.class) instanceof String name)) {
            return null;
        }
        Type member = members.get(name);
        if (member == null) {
            EnumShape.unknown(type, name, List.copyOf(members.keySet()), at, reader);
        }
        return member;
    }

    private static @Nullable Object readValue(JsonObject object, JsonPlace place, ValueReader reader, Shape shape) {
        JsonValue value = object.members().get(VALUE);
        boolean complete = value != null;
        if (value == null) {
            reader.error(place.inside(VALUE), "missing-field", Map.of());
        }
        for (Map.Entry<String, JsonValue> other :
                object.without(VALUE).members().entrySet()) {
            ObjectShape.unknown(other, List.of(TYPE, VALUE), place, reader);
            complete = false;
        }
        Object read = value == null ? null : reader.read(value, ValueReader.placeOf(value, place, VALUE), shape);
        return complete ? read : null;
    }

    @Override
    public JsonValue write(Object value, ValueWriter writer) {
        return tagged(value, writer.write(value), writer);
    }

    /** The written value with its type in front, unless it has it already. */
    static JsonValue tagged(Object value, JsonValue written, ValueWriter writer) {
        // what is a map has names that are no properties
        boolean isObject = writer.shapes().ofValue(value) instanceof ObjectShape;
        if (isObject && written instanceof JsonObject object && object.members().containsKey(TYPE)) {
            return object;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put(TYPE, JsonString.of(Names.ofType(Shapes.domainType(value.getClass()))));
        if (isObject && written instanceof JsonObject object) {
            members.putAll(object.members());
        } else {
            members.put(VALUE, written);
        }
        return new JsonObject(members, JsonPlace.NOWHERE);
    }

    @Override
    public String toString() {
        return "FamilyShape[" + family.getName() + ", " + members.keySet() + "]";
    }

    @Override
    public List<Type> parts() {
        return List.copyOf(members.values());
    }
}
