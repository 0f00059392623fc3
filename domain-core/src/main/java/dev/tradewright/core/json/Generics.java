// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Types with their type arguments put in. */
final class Generics {

    private Generics() {}

    /** {@code List<Money>}, equal to any other of the same parts. */
    private record Parameterized(Class<?> raw, List<Type> arguments) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return arguments.toArray(new Type[0]);
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return null;
        }

        @Override
        public String getTypeName() {
            return raw.getName() + arguments.stream().map(Type::getTypeName).toList();
        }
    }

    /** A class with type arguments; the class alone if it takes none or another number of them. */
    static Type of(Class<?> raw, List<? extends Type> arguments) {
        return arguments.isEmpty() || arguments.size() != raw.getTypeParameters().length
                ? raw
                : new Parameterized(raw, List.copyOf(arguments));
    }

    /** The class behind a type; of a variable or wildcard, its bound. */
    static Class<?> raw(Type type) {
        if (type instanceof Class<?> simple) {
            return simple;
        }
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        if (type instanceof TypeVariable<?> variable) {
            return raw(variable.getBounds()[0]);
        }
        if (type instanceof WildcardType wildcard) {
            return raw(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof GenericArrayType array) {
            return raw(array.getGenericComponentType()).arrayType();
        }
        throw new IllegalArgumentException("type (" + type.getTypeName() + ") of " + type.getClass() + " is not known");
    }

    /** The n-th type argument; {@code Object} if there is none. */
    static Type argument(Type type, int index) {
        return type instanceof ParameterizedType parameterized
                ? parameterized.getActualTypeArguments()[index]
                : Object.class;
    }

    /** A type as seen inside another: {@code List<Entry<T>>} inside {@code Timeline<Money>} is {@code List<Entry<Money>>}. */
    static Type inside(Type type, Type outer) {
        return resolve(type, variables(outer));
    }

    /** A subtype of a family with the family's type arguments: of {@code Accepted} in {@code Decision<Money>}, {@code Accepted<Money>}. */
    static Type subtype(Class<?> sub, Type family) {
        Map<TypeVariable<?>, Type> asSub = variables(sub);
        Type[] parameters = raw(family).getTypeParameters();
        Type[] arguments = Arrays.copyOf(sub.getTypeParameters(), sub.getTypeParameters().length, Type[].class);
        for (int i = 0; i < arguments.length; i++) {
            for (int j = 0; j < parameters.length; j++) {
                if (arguments[i].equals(asSub.get(parameters[j])) && family instanceof ParameterizedType) {
                    arguments[i] = argument(family, j);
                    break;
                }
            }
        }
        return of(sub, Arrays.asList(arguments));
    }

    private static Type resolve(Type type, Map<TypeVariable<?>, Type> variables) {
        if (type instanceof TypeVariable<?> variable) {
            return variables.getOrDefault(variable, variable);
        }
        if (type instanceof WildcardType wildcard) {
            return resolve(wildcard.getUpperBounds()[0], variables);
        }
        if (type instanceof ParameterizedType parameterized) {
            return of(
                    raw(parameterized),
                    Arrays.stream(parameterized.getActualTypeArguments())
                            .map(argument -> resolve(argument, variables))
                            .toList());
        }
        return type;
    }

    /** What the variables of a type and of all its supertypes stand for. */
    private static Map<TypeVariable<?>, Type> variables(Type type) {
        Map<TypeVariable<?>, Type> variables = new HashMap<>();
        collect(type, variables);
        return variables;
    }

    private static void collect(Type type, Map<TypeVariable<?>, Type> variables) {
        Class<?> raw = raw(type);
        if (type instanceof ParameterizedType parameterized) {
            TypeVariable<?>[] parameters = raw.getTypeParameters();
            for (int i = 0; i < parameters.length; i++) {
                variables.put(parameters[i], resolve(parameterized.getActualTypeArguments()[i], variables));
            }
        }
        for (Type above : raw.getGenericInterfaces()) {
            collect(resolve(above, variables), variables);
        }
        if (raw.getGenericSuperclass() != null && raw.getGenericSuperclass() != Object.class) {
            collect(resolve(raw.getGenericSuperclass(), variables), variables);
        }
    }
}
