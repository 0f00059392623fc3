// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.text.Localized;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The contract of a value type, proven on samples that all differ:
 *
 * <pre>{@code
 * ValueContract.of(Money::parse, "GBP -0.01", "GBP 0.00", "EUR 0.00").holds();
 * }</pre>
 *
 * <ul>
 *   <li>the class is final, has no constructor to call from outside (a record may), and final fields only
 *   <li>{@code equals} is an equivalence that tells all samples apart; {@code hashCode} and {@code toString} do not change, and
 *       {@code hashCode} is not the same for all
 *   <li>{@code compareTo}, if there is one, is a total order that agrees with {@code equals}; where it refuses two values, it refuses them both ways
 *   <li>{@code parse(toString())} is equal, has the same hash and prints the same
 *   <li>a static factory with one argument refuses null with an IllegalArgumentException that says so
 *   <li>a collection that an accessor gives cannot be changed, and an array is a copy
 *   <li>{@code toText} writes something for both languages
 * </ul>
 *
 * @param <T>  the value type
 */
public final class ValueContract<T> {

    private static final Object ANOTHER_TYPE = new Object();

    private final List<T> samples;
    private final @Nullable Function<String, T> parser;

    private ValueContract(List<T> samples, @Nullable Function<String, T> parser) {
        this.samples = samples;
        this.parser = parser;
    }

    /**
     * A contract without a parser.
     *
     * @param first  a sample
     * @param second  another one
     * @param more  further ones; no two are equal
     */
    @SafeVarargs
    public static <T> ValueContract<T> of(T first, T second, T... more) {
        List<T> samples = new ArrayList<>(List.of(first, second));
        for (T sample : more) {
            samples.add(sample);
        }
        return new ValueContract<>(List.copyOf(samples), null);
    }

    /**
     * A contract of a type with a parser, on samples as texts.
     *
     * @param parse  the type's parser, as {@code Money::parse}
     * @param texts  at least two; no two stand for the same value
     */
    public static <T> ValueContract<T> of(Function<String, T> parse, String... texts) {
        return new ValueContract<>(Arrays.stream(texts).map(parse).toList(), parse);
    }

    /**
     * The same contract, with the inverse of {@code toString}.
     *
     * @param parse  the type's parser, as {@code Money::parse}
     */
    public ValueContract<T> parsedBy(Function<String, T> parse) {
        return new ValueContract<>(samples, parse);
    }

    /** Fails with everything that the type does not keep. */
    public void holds() {
        assertThat(findings()).as(samples.get(0).getClass().getSimpleName()).isEmpty();
    }

    /** What the type does not keep, each once. */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        checkClass(findings);
        for (T a : samples) {
            checkAlone(a, findings);
            for (T b : samples) {
                checkPair(a, b, findings);
            }
        }
        checkTransitivity(findings);
        checkHash(findings);
        return findings.stream().distinct().toList();
    }

    private void checkClass(List<String> findings) {
        Class<?> type = samples.get(0).getClass();
        if (!Modifier.isFinal(type.getModifiers()) && !type.isEnum()) {
            findings.add("the class is not final");
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (!type.isRecord() && (constructor.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0) {
                findings.add("a constructor can be called from outside");
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isFinal(field.getModifiers()) && !Modifier.isStatic(field.getModifiers())) {
                findings.add("field " + field.getName() + " is not final");
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isFactory(method, type)) {
                checkRefusesNull(method, findings);
            }
        }
    }

    private static boolean isFactory(Method method, Class<?> type) {
        int modifiers = method.getModifiers();
        return Modifier.isStatic(modifiers)
                && Modifier.isPublic(modifiers)
                && method.getReturnType() == type
                && method.getParameterCount() == 1
                && !method.getParameterTypes()[0].isPrimitive();
    }

    private static void checkRefusesNull(Method factory, List<String> findings) {
        String name = factory.getName() + "(" + factory.getParameterTypes()[0].getSimpleName() + ")";
        try {
            factory.invoke(null, new Object[] {null});
            findings.add(name + " accepts null");
        } catch (InvocationTargetException e) {
            boolean refused = e.getCause() instanceof IllegalArgumentException;
            if (!refused || String.valueOf(e.getCause().getMessage()).isBlank()) {
                findings.add(name + " meets null with " + e.getCause());
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private void checkAlone(T a, List<String> findings) {
        if (!a.equals(a) || a.equals(null) || a.equals(ANOTHER_TYPE)) {
            findings.add("equals of " + a + " is wrong about itself, null or another type");
        }
        if (a.hashCode() != a.hashCode() || !a.toString().equals(a.toString())) {
            findings.add("hashCode or toString of " + a + " changes");
        }
        if (parser != null) {
            T copy = parser.apply(a.toString());
            if (!copy.equals(a)
                    || !a.equals(copy)
                    || copy.hashCode() != a.hashCode()
                    || !copy.toString().equals(a.toString())
                    || compare(a, copy) != 0) {
                findings.add("parse(\"" + a + "\") is not the same but " + copy);
            }
        }
        if (a instanceof Localized localized
                && (localized.toText(Locale.UK).isBlank()
                        || localized.toText(Locale.CHINA).isBlank())) {
            findings.add("toText of " + a + " is blank");
        }
        checkImmutable(a, findings);
    }

    private static void checkImmutable(Object value, List<String> findings) {
        for (Method method : value.getClass().getDeclaredMethods()) {
            int modifiers = method.getModifiers();
            if (method.getParameterCount() > 0 || !Modifier.isPublic(modifiers) || Modifier.isStatic(modifiers)) {
                continue;
            }
            Class<?> result = method.getReturnType();
            if (Collection.class.isAssignableFrom(result) || Map.class.isAssignableFrom(result) || result.isArray()) {
                if (result.isArray() ? isShared(method, value) : isModifiable(call(method, value))) {
                    findings.add(method.getName() + "() lets its caller change the value");
                }
            }
        }
    }

    private static boolean isShared(Method method, Object value) {
        return call(method, value) == call(method, value);
    }

    @SuppressWarnings("unchecked")
    private static boolean isModifiable(Object container) {
        try {
            if (container instanceof Map<?, ?> map) {
                ((Map<Object, Object>) map).remove(new Object());
                map.clear();
            } else {
                ((Collection<Object>) container).add(null);
            }
            return true;
        } catch (UnsupportedOperationException unmodifiable) {
            return false;
        } catch (NullPointerException | ClassCastException modifiable) {
            return true;
        }
    }

    private static Object call(Method method, Object value) {
        try {
            return method.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method + " of " + value + " fails", e);
        }
    }

    private void checkPair(T a, T b, List<String> findings) {
        if (a == b) {
            return;
        }
        if (a.equals(b)) {
            findings.add("the samples " + a + " and " + b + " are equal");
        }
        if (a.toString().equals(b.toString())) {
            findings.add("different values print as " + a);
        }
        Integer order = compare(a, b);
        Integer reverse = compare(b, a);
        if ((order == null) != (reverse == null)) {
            findings.add("compareTo refuses " + a + " and " + b + " one way only");
        } else if (order != null && reverse != null && a instanceof Comparable<?>) {
            if (order == 0 || reverse == 0) {
                findings.add("compareTo takes " + a + " and " + b + " for the same, equals does not");
            } else if (order != -reverse) {
                findings.add("compareTo of " + a + " and " + b + " depends on who asks");
            }
        }
    }

    private void checkHash(List<String> findings) {
        boolean differ = samples.stream().distinct().count() > 1;
        if (differ && samples.stream().map(Object::hashCode).distinct().count() == 1) {
            findings.add("hashCode is the same for all samples");
        }
    }

    private void checkTransitivity(List<String> findings) {
        for (T a : samples) {
            for (T b : samples) {
                for (T c : samples) {
                    if (isLess(a, b) && isLess(b, c) && !isLess(a, c)) {
                        findings.add("compareTo is not transitive: " + a + ", " + b + ", " + c);
                    }
                }
            }
        }
    }

    private static boolean isLess(Object a, Object b) {
        Integer order = compare(a, b);
        return order != null && order < 0;
    }

    /** The sign; 0 for what has no order, null where an order is refused, as between two currencies. */
    @SuppressWarnings("unchecked")
    private static @Nullable Integer compare(Object a, Object b) {
        try {
            return a instanceof Comparable<?> comparable
                    ? Integer.signum(((Comparable<Object>) comparable).compareTo(b))
                    : 0;
        } catch (IllegalArgumentException refused) {
            return null;
        }
    }
}
