// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import dev.tradewright.core.money.CurrencyUnit;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The shapes of all types under one mapping, found once and kept. Thread-safe. */
final class Shapes {

    /** Stands for a type that is only known from each value. */
    private static final Type DYNAMIC = List.class.getTypeParameters()[0];

    private final Config config;
    private final CoreTypes coreTypes;
    private final Map<Type, Shape> shapes = new ConcurrentHashMap<>();

    /**
     * What a host has set.
     *
     * @param units  of its own, by code
     * @param texts  types that are texts
     * @param known  types that may stand where {@code Object} or an open family is declared
     * @param ignoreUnknownFields  whether fields without property are skipped
     */
    record Config(
            Map<String, CurrencyUnit> units,
            Map<Class<?>, TextShape> texts,
            Set<Class<?>> known,
            boolean ignoreUnknownFields) {}

    Shapes(Config config) {
        this.config = config;
        this.coreTypes = new CoreTypes(this, config.units());
    }

    Config config() {
        return config;
    }

    boolean ignoresUnknownFields() {
        return config.ignoreUnknownFields();
    }

    /**
     * The shape of a type.
     *
     * @throws IllegalArgumentException if it has none
     */
    Shape of(Type type) {
        Shape shape = shapes.get(type);
        if (shape != null) {
            return shape;
        }
        Type resolved = Generics.inside(type, Object.class);
        Shape made = explicit(Generics.raw(resolved), resolved)
                .or(() -> byConvention(resolved))
                .orElseThrow(() -> noShape(Generics.raw(resolved)));
        Shape first = shapes.putIfAbsent(type, made);
        return first == null ? made : first;
    }

    static IllegalArgumentException noShape(Class<?> raw) {
        String advice = raw == double.class || raw == float.class || raw == Double.class || raw == Float.class
                ? "take a Decimal: binary fractions are not exact"
                : "make it a record, or give it a builder(), a public static parse(String), or an of(...) whose parameters"
                        + " have the names of its accessors (compiled with -parameters)";
        return new IllegalArgumentException("type (" + raw.getName() + ") has no form in JSON\nMaybe " + advice);
    }

    /** The shape of a type, if it has one. */
    Optional<Shape> find(Type type) {
        try {
            return Optional.of(of(type));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The shape of a value as its class has it. */
    Shape ofValue(Object value) {
        if (value instanceof Map) {
            return new MapShape(DYNAMIC, DYNAMIC, false);
        }
        if (value instanceof Collection<?>) {
            return ListShape.of(value instanceof Set ? Set.class : List.class, DYNAMIC);
        }
        return value instanceof Optional ? OptionalShape.of(DYNAMIC) : of(domainType(value.getClass()));
    }

    /** The class that people know, behind a generated or private implementation. */
    static Class<?> domainType(Class<?> type) {
        if (Enum.class.isAssignableFrom(type)) {
            return type.isEnum() ? type : type.getSuperclass(); // of a constant with a body
        }
        for (Class<?> c = type; c != null && c != Object.class && c != Record.class; c = c.getSuperclass()) {
            if (Modifier.isPublic(c.getModifiers()) || ObjectTypes.builderOf(c).isPresent()) {
                return c;
            }
        }
        return type;
    }

    /** What may stand where {@code Object} is declared. */
    FamilyShape plainTypes() {
        return (FamilyShape) shapes.computeIfAbsent(PlainShape.class, key -> {
            Set<Type> types = new LinkedHashSet<>(JdkTexts.SHAPES.keySet());
            types.addAll(CoreTypes.PLAIN);
            types.addAll(config.known());
            return new FamilyShape(Object.class, List.copyOf(types));
        });
    }

    private Optional<Shape> explicit(Class<?> raw, Type type) {
        if (type instanceof TypeVariable<?> variable) {
            return Optional.of(new DynamicShape(variable.getBounds()[0]));
        }
        if (config.texts().containsKey(raw)) {
            return Optional.of(config.texts().get(raw));
        }
        return coreTypes
                .find(raw)
                .or(() -> Optional.ofNullable(scalar(raw)))
                .or(() -> Optional.ofNullable(container(raw, type)));
    }

    private static @Nullable Shape scalar(Class<?> raw) {
        if (raw == Object.class) {
            return new PlainShape();
        }
        if (JsonValue.class.isAssignableFrom(raw)) {
            return new TreeShape();
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return new BooleanShape();
        }
        if (raw == int.class || raw == Integer.class) {
            return WholeShape.INT;
        }
        if (raw == long.class || raw == Long.class) {
            return WholeShape.LONG;
        }
        if (raw == short.class || raw == Short.class) {
            return WholeShape.SHORT;
        }
        if (raw == byte.class || raw == Byte.class) {
            return WholeShape.BYTE;
        }
        if (raw.isEnum()) {
            return new EnumShape(raw);
        }
        return JdkTexts.SHAPES.get(raw);
    }

    private static @Nullable Shape container(Class<?> raw, Type type) {
        if (raw == Optional.class) {
            return OptionalShape.of(Generics.argument(type, 0));
        }
        if (raw == OptionalInt.class) {
            return OptionalShape.OF_INT;
        }
        if (raw == OptionalLong.class) {
            return OptionalShape.OF_LONG;
        }
        if (raw == List.class || raw == Collection.class || raw == Set.class || raw == SortedSet.class) {
            return ListShape.of(raw, Generics.argument(type, 0));
        }
        if (raw == Map.class || raw == SortedMap.class) {
            return new MapShape(Generics.argument(type, 0), Generics.argument(type, 1), raw == SortedMap.class);
        }
        return null;
    }

    private Optional<Shape> byConvention(Type type) {
        Class<?> raw = Generics.raw(type);
        ObjectTypes objects = new ObjectTypes(this, type, isMember(raw));
        return parsed(raw, "parse")
                .or(objects::built)
                .or(() -> family(raw, type))
                .or(() -> raw.isRecord() ? Optional.of(objects.bare().orElseGet(objects::recorded)) : Optional.empty())
                .or(objects::factored)
                .or(() -> parsed(raw, "of"));
    }

    private static Optional<Shape> parsed(Class<?> raw, String factory) {
        return Reflection.ofText(raw, factory)
                .map(method -> new TextShape(
                        raw, raw.getSimpleName(), text -> Reflection.call(method, null, text), String::valueOf));
    }

    /** Whether a type belongs to a sealed family that is no text itself. */
    private static boolean isMember(Class<?> raw) {
        return supertypes(raw).stream()
                .anyMatch(above -> above.isSealed()
                        && Reflection.ofText(above, "parse").isEmpty()
                        && ObjectTypes.builderOf(above).isEmpty());
    }

    private static Set<Class<?>> supertypes(Class<?> type) {
        Set<Class<?>> all = new LinkedHashSet<>();
        List<Class<?>> direct = new ArrayList<>(List.of(type.getInterfaces()));
        if (type.getSuperclass() != null) {
            direct.add(type.getSuperclass());
        }
        for (Class<?> above : direct) {
            all.add(above);
            all.addAll(supertypes(above));
        }
        return all;
    }

    private Optional<Shape> family(Class<?> raw, Type type) {
        if (!raw.isSealed()) {
            return Optional.empty();
        }
        Set<Class<?>> members = new LinkedHashSet<>();
        members(raw, members);
        config.known().stream().filter(raw::isAssignableFrom).forEach(members::add);
        return Optional.of(new FamilyShape(
                raw, members.stream().map(sub -> Generics.subtype(sub, type)).toList()));
    }

    /** Those that stand for themselves; a branch that is open and abstract has the members that the host makes known. */
    private static void members(Class<?> head, Set<Class<?>> to) {
        for (Class<?> sub : head.getPermittedSubclasses()) {
            boolean itself = Reflection.ofText(sub, "parse").isPresent()
                    || ObjectTypes.builderOf(sub).isPresent();
            if (sub.isSealed() && !itself && !sub.isEnum()) {
                members(sub, to);
            } else if (itself || !Modifier.isAbstract(sub.getModifiers()) || sub.isEnum()) {
                to.add(sub);
            }
        }
    }
}
