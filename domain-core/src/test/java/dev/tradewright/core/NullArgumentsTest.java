// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.tax.Tax;
import dev.tradewright.core.tax.Taxes;
import dev.tradewright.core.value.Checks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What is made of null. Every public factory and every record constructor of an exported package is called with null for each of its arguments in
 * turn: it must refuse it as a missing argument, with an IllegalArgumentException, and not with a NullPointerException from deep inside, or later.
 */
class NullArgumentsTest {

    private static final Path CLASSES = Path.of("target", "classes");

    private static final String MISSING = " is missing";

    private static final Map<Class<?>, Object> SAMPLES = samples();

    @Test
    void everyPublicFactoryRefusesNullAsAMissingArgument() {
        Set<String> findings = new TreeSet<>();
        int tried = 0;
        for (Class<?> type : exported()) {
            for (Executable factory : factories(type)) {
                Parameter[] parameters = factory.getParameters();
                for (int i = 0; i < parameters.length; i++) {
                    if (!parameters[i].getType().isPrimitive() && !mayBeNull(factory, i)) {
                        tried++;
                        check(factory, i, findings);
                    }
                }
            }
        }
        assertThat(findings).isEmpty();
        assertThat(tried).as("arguments that were tried").isGreaterThan(300);
    }

    @Test
    void nullInsideACollectionIsMissingToo() {
        List<@Nullable Object> reasons = Arrays.asList("a", null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.copyOf(reasons, "reasons"))
                .withMessage("reasons[1] is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.copyOf(new @Nullable String[] {null}, "names"))
                .withMessage("names[0] is missing");
        assertThat(Checks.copyOf(List.of("a", "b"), "names")).containsExactly("a", "b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Taxes.of(Arrays.asList((Tax) null)))
                .withMessage("taxes[0] is missing");
    }

    /** With good values beside it; where those do not suit each other and are refused first, with nothing beside it. */
    private static void check(Executable factory, int at, Set<String> findings) {
        String finding = finding(factory, at, true);
        if (!finding.isEmpty() && !finding(factory, at, false).isEmpty()) {
            findings.add(named(factory) + ", " + factory.getParameters()[at].getName() + ": " + finding);
        }
    }

    private static String finding(Executable factory, int at, boolean sampled) {
        Parameter[] parameters = factory.getParameters();
        @Nullable Object[] arguments = new @Nullable Object[parameters.length];
        for (int i = 0; i < arguments.length; i++) {
            Class<?> type = parameters[i].getType();
            arguments[i] = i != at && (sampled || type.isPrimitive()) ? sample(type) : null;
        }
        try {
            call(factory, arguments);
            return "accepted";
        } catch (InvocationTargetException e) {
            boolean refused = e.getCause() instanceof IllegalArgumentException
                    && isMissing(String.valueOf(e.getCause().getMessage()), factory);
            return refused ? "" : String.valueOf(e.getCause());
        } catch (ReflectiveOperationException e) {
            return e.toString();
        }
    }

    /** Whether a message says that a parameter is missing, or what it stands for, as a country; but not what is made of it, as the start of a range. */
    private static boolean isMissing(String message, Executable factory) {
        if (!message.endsWith(MISSING)) {
            return false;
        }
        String name = message.substring(0, message.length() - MISSING.length());
        Stream<String> parameters = Arrays.stream(factory.getParameters()).map(Parameter::getName);
        RecordComponent[] components = factory.getDeclaringClass().getRecordComponents();
        return parameters.anyMatch(name::equals)
                || components == null
                || Arrays.stream(components).map(RecordComponent::getName).noneMatch(name::equals);
    }

    private static void call(Executable factory, @Nullable Object[] arguments) throws ReflectiveOperationException {
        if (factory instanceof Method method) {
            method.invoke(null, arguments);
        } else {
            ((Constructor<?>) factory).newInstance(arguments);
        }
    }

    private static String named(Executable factory) {
        String type = factory.getDeclaringClass().getName().substring("dev.tradewright.core.".length());
        String name = factory instanceof Method ? "." + factory.getName() : "";
        return type
                + name
                + Arrays.stream(factory.getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList();
    }

    /** A value that is good in most places; null, which is as good as missing, for a type of which there is none. */
    private static @Nullable Object sample(Class<?> type) {
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return SAMPLES.get(type);
    }

    /** Static methods that give the type itself, or what it is generic in, and the constructors of records. */
    private static List<Executable> factories(Class<?> type) {
        List<Executable> factories = new ArrayList<>();
        if (type.isRecord()) {
            factories.addAll(List.of(type.getConstructors()));
        }
        for (Method method : type.getDeclaredMethods()) {
            int modifiers = method.getModifiers();
            if (Modifier.isStatic(modifiers)
                    && Modifier.isPublic(modifiers)
                    && !method.isSynthetic()
                    && !method.getName().equals("valueOf")
                    && method.getReturnType() == type) {
                factories.add(method);
            }
        }
        return factories;
    }

    private static boolean mayBeNull(Executable factory, int parameter) {
        AnnotatedType[] types = factory.getAnnotatedParameterTypes();
        return types[parameter].isAnnotationPresent(Nullable.class);
    }

    private static List<Class<?>> exported() {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> !name.contains(".internal."))
                    .sorted()
                    .<Class<?>>map(NullArgumentsTest::load)
                    .filter(NullArgumentsTest::isPublic)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        for (Class<?> c = type; c != null; c = c.getDeclaringClass()) {
            if (!Modifier.isPublic(c.getModifiers())) {
                return false;
            }
        }
        return true;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, NullArgumentsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<Class<?>, Object> samples() {
        List<Object> values = List.of(
                "text",
                1L,
                1,
                BigDecimal.ONE,
                BigInteger.ONE,
                Instant.EPOCH,
                LocalDate.EPOCH,
                YearMonth.of(2026, 1),
                Duration.ZERO,
                Locale.ROOT,
                Boolean.TRUE);
        Map<Class<?>, Object> samples = new HashMap<>();
        values.forEach(value -> samples.put(value.getClass(), value));
        samples.put(long.class, 1L);
        samples.put(int.class, 330_100); // a city of China, among others
        samples.put(boolean.class, true);
        samples.put(List.class, List.of());
        samples.put(Collection.class, List.of());
        samples.put(Iterable.class, List.of());
        samples.put(Set.class, Set.of());
        samples.put(Map.class, Map.of());
        samples.put(Optional.class, Optional.empty());
        return samples;
    }
}
