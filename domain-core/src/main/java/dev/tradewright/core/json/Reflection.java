// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls by reflection that throw what the called code throws. */
final class Reflection {

    private Reflection() {}

    static Object call(Method method, @Nullable Object on, @Nullable Object... arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw unwrapped(e, method);
        } catch (IllegalAccessException e) {
            throw notOpen(method, e);
        }
    }

    static Object make(Constructor<?> constructor, @Nullable Object... arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw unwrapped(e, constructor);
        } catch (IllegalAccessException e) {
            throw notOpen(constructor, e);
        } catch (InstantiationException e) {
            throw new IllegalStateException(constructor + " makes nothing", e);
        }
    }

    private static RuntimeException unwrapped(InvocationTargetException e, Executable called) {
        Throwable cause = e.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException unchecked
                ? unchecked
                : new IllegalStateException(called + " failed", cause);
    }

    private static IllegalStateException notOpen(Executable called, IllegalAccessException e) {
        Package home = called.getDeclaringClass().getPackage();
        return new IllegalStateException(
                called + " cannot be called\nMaybe export package " + home.getName()
                        + " or open it to dev.tradewright.core",
                e);
    }

    /** A public static method of a type that gives the type itself, by name and number of parameters; the first by signature if several do. */
    static List<Method> factories(Class<?> type, String name, int parameters) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name)
                        && Modifier.isPublic(method.getModifiers())
                        && Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic()
                        && !method.isVarArgs()
                        && (parameters < 0 || method.getParameterCount() == parameters))
                .sorted(Comparator.comparing(Method::toString))
                .peek(Reflection::open)
                .toList();
    }

    /** A factory that makes the type of a text. */
    static Optional<Method> ofText(Class<?> type, String name) {
        return factories(type, name, 1).stream()
                .filter(method -> method.getReturnType() == type)
                .filter(method -> method.getParameterTypes()[0] == String.class
                        || method.getParameterTypes()[0] == CharSequence.class)
                .findFirst();
    }

    /** Public members of public types need nothing; of others, only what a package on the class path or an open one allows. */
    static <T extends Executable> T open(T member) {
        member.trySetAccessible();
        return member;
    }

    /** A public accessor without parameters, by name. */
    static Optional<Method> accessor(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name)
                        && method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isBridge())
                .min(Comparator.comparing(Method::toString))
                .map(Reflection::open);
    }
}
