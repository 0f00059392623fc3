// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import dev.tradewright.core.value.Personal;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds out, by the conventions of {@link JsonMapping}, what the properties of a type are and how it is made of them. */
final class ObjectTypes {

    private final Shapes shapes;
    private final Type type;
    private final Class<?> raw;
    private final boolean member;

    /**
     * Looks at one type.
     *
     * @param shapes  of all types
     * @param type  the type
     * @param member  whether it belongs to a sealed family
     */
    ObjectTypes(Shapes shapes, Type type, boolean member) {
        this.shapes = shapes;
        this.type = type;
        this.raw = Generics.raw(type);
        this.member = member;
    }

    /** What a builder makes: {@code builder()} gives one, whose {@code build()} gives the type, with a setter for each property. */
    Optional<Shape> built() {
        return builderOf(raw).map(this::built);
    }

    /** The method that gives a builder, if the type has one. */
    static Optional<Method> builderOf(Class<?> raw) {
        return Reflection.factories(raw, "builder", 0).stream()
                .filter(method -> build(method)
                        .filter(build -> raw.isAssignableFrom(build.getReturnType()))
                        .isPresent())
                .findFirst();
    }

    private static Optional<Method> build(Method builder) {
        return Reflection.accessor(builder.getReturnType(), "build");
    }

    private Shape built(Method builder) {
        List<Property> properties = new ArrayList<>();
        List<Method> setters = new ArrayList<>();
        for (Method accessor : accessors()) {
            setter(builder.getReturnType(), accessor).ifPresent(setter -> {
                boolean given = Modifier.isAbstract(accessor.getModifiers());
                properties.add(property(accessor.getName(), accessor, given));
                setters.add(setter);
            });
        }
        Method build = build(builder).orElseThrow();
        return new ObjectShape(
                raw,
                properties,
                values -> {
                    Object made = Reflection.call(builder, null);
                    for (Method setter : setters) {
                        Object value = values.get(setter.getName());
                        if (value != null) {
                            Reflection.call(setter, made, value);
                        }
                    }
                    return Reflection.call(build, made);
                },
                member);
    }

    /** By name, since the class file promises no order. */
    private List<Method> accessors() {
        return Arrays.stream(raw.getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && method.getReturnType() != void.class
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isBridge()
                        && method.getDeclaringClass() != Object.class)
                .sorted(Comparator.comparing(Method::getName))
                .map(Reflection::open)
                .toList();
    }

    /** Takes exactly what the accessor gives: {@code from}, {@code addTags} and the unwrapped optional are none. */
    private static Optional<Method> setter(Class<?> builder, Method accessor) {
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getName().equals(accessor.getName())
                        && method.getParameterCount() == 1
                        && !method.isVarArgs()
                        && !method.isBridge()
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getParameterTypes()[0].isAssignableFrom(accessor.getReturnType()))
                .min(Comparator.comparing(Method::toString))
                .map(Reflection::open);
    }

    /** A record: its components. */
    Shape recorded() {
        RecordComponent[] components = raw.getRecordComponents();
        List<Property> properties = Arrays.stream(components)
                .map(component -> property(component.getName(), Reflection.open(component.getAccessor()), true))
                .toList();
        Constructor<?> constructor = canonical(components);
        return new ObjectShape(
                raw, properties, values -> Reflection.make(constructor, arguments(properties, values)), member);
    }

    /** A record of nothing but a {@code value}: that value itself. */
    Optional<Shape> bare() {
        RecordComponent[] components = raw.getRecordComponents();
        if (components.length != 1 || !components[0].getName().equals(FamilyShape.VALUE)) {
            return Optional.empty();
        }
        Method accessor = Reflection.open(components[0].getAccessor());
        Constructor<?> constructor = canonical(components);
        Type inner = Generics.inside(components[0].getGenericType(), type);
        return Optional.of(new BareShape(
                raw,
                shapes.of(inner),
                value -> Reflection.make(constructor, value),
                value -> Reflection.call(accessor, value)));
    }

    private Constructor<?> canonical(RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return Reflection.open(raw.getDeclaredConstructor(types));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(raw + " has no canonical constructor", e);
        }
    }

    /** A type made by hand: the {@code of} with the most parameters, each of which has the name of an accessor and takes what that gives. */
    Optional<Shape> factored() {
        // what is compared by identity, as an accumulator, has more to it than it was made of
        boolean value = Arrays.stream(raw.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("equals") && method.getParameterCount() == 1);
        if (!value) {
            return Optional.empty();
        }
        return Reflection.factories(raw, "of", -1).stream()
                .filter(factory -> factory.getReturnType() == raw && factory.getParameterCount() > 0)
                .filter(factory -> Arrays.stream(factory.getParameters()).allMatch(this::isProperty))
                .max(Comparator.comparingInt(Method::getParameterCount))
                .map(this::factored);
    }

    private boolean isProperty(Parameter parameter) {
        return Reflection.accessor(raw, parameter.getName())
                .filter(accessor -> parameter.getType().isAssignableFrom(accessor.getReturnType()))
                .isPresent();
    }

    private Shape factored(Method factory) {
        List<Property> properties = Arrays.stream(factory.getParameters())
                .map(Parameter::getName)
                .map(name -> property(name, Reflection.accessor(raw, name).orElseThrow(), true))
                .toList();
        Function<Map<String, Object>, Object> make =
                values -> Reflection.call(factory, null, arguments(properties, values));
        return new ObjectShape(raw, properties, make, member);
    }

    private Object[] arguments(List<Property> properties, Map<String, Object> values) {
        return properties.stream()
                .map(property -> values.containsKey(property.name())
                        ? values.get(property.name())
                        : shapes.of(property.type()).absent())
                .toArray();
    }

    private Property property(String name, Method accessor, boolean given) {
        Type inner = Generics.inside(accessor.getGenericReturnType(), type);
        boolean required = given && shapes.of(inner).absent() == null;
        boolean personal = accessor.isAnnotationPresent(Personal.class)
                || accessor.getReturnType().isAnnotationPresent(Personal.class)
                || raw.isAnnotationPresent(Personal.class);
        return new Property(name, inner, required, personal, value -> Reflection.call(accessor, value));
    }
}
