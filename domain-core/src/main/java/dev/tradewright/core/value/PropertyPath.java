// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.value;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place inside a value, {@code lines[0].sku}, that knows which of its steps are {@link Personal}. The key of a map in a personal place is
 * personal too, and is redacted in the text; the index of a list tells nothing.
 */
final class PropertyPath {

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)((?:\\[[^\\]]*\\])*)");

    private static final Pattern KEY = Pattern.compile("\\[([^\\]]*)\\]");

    private static final Pattern INDEX = Pattern.compile("[0-9]*");

    /** A property, and where inside the collection that it holds. */
    private record Step(String name, List<String> keys) {}

    private final List<Step> steps;
    private final boolean wholeBean;

    private PropertyPath(List<Step> steps, boolean wholeBean) {
        this.steps = steps;
        this.wholeBean = wholeBean;
    }

    /** The place of a violated constraint. Steps into a container's element have no name of their own, only an index or a key. */
    static PropertyPath of(Path path) {
        List<Step> steps = new ArrayList<>();
        boolean wholeBean = false;
        for (Path.Node node : path) {
            if (node.isInIterable() && !steps.isEmpty()) {
                Object key = node.getIndex() == null ? node.getKey() : node.getIndex();
                steps.get(steps.size() - 1).keys().add(key == null ? "" : key.toString());
            }
            if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                steps.add(new Step(node.getName(), new ArrayList<>()));
            }
            wholeBean = node.getKind() == ElementKind.BEAN;
        }
        return new PropertyPath(steps, wholeBean);
    }

    /** The place that a rule named. */
    static PropertyPath parse(String text) {
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(text);
        while (step.find()) {
            List<String> keys = KEY.matcher(step.group(2))
                    .results()
                    .map(key -> key.group(1))
                    .toList();
            steps.add(new Step(step.group(1), keys));
        }
        return new PropertyPath(steps, false);
    }

    /** Whether a constraint on a type was violated, and not one on a property. */
    boolean isWholeBean() {
        return wholeBean;
    }

    /**
     * Whether this place, or one on the way to it, is personal.
     *
     * @param root  the type that the path begins in
     */
    boolean isPersonal(Class<?> root) {
        return personalFrom(root) < steps.size() || root.isAnnotationPresent(Personal.class);
    }

    /** Whether the last step is a personal property of a type: the one that was met, which may be narrower than the declared one. */
    boolean endsPersonal(Class<?> leaf) {
        return leaf.isAnnotationPresent(Personal.class)
                || (!steps.isEmpty()
                        && new PropertyPath(steps.subList(steps.size() - 1, steps.size()), false).isPersonal(leaf));
    }

    /**
     * The text, without personal keys.
     *
     * @param root  the type that the path begins in
     */
    String text(Class<?> root) {
        int personalFrom = root.isAnnotationPresent(Personal.class) ? 0 : personalFrom(root);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            text.append(i == 0 ? "" : ".").append(steps.get(i).name());
            for (String key : steps.get(i).keys()) {
                boolean hidden = i >= personalFrom && !INDEX.matcher(key).matches();
                text.append('[').append(hidden ? Violation.REDACTED : key).append(']');
            }
        }
        return text.toString();
    }

    /** The index of the first personal step; the number of steps if there is none. */
    private int personalFrom(Class<?> root) {
        Class<?> type = root;
        for (int i = 0; i < steps.size(); i++) {
            Method accessor = accessor(type, steps.get(i).name());
            if (accessor == null) {
                return steps.size();
            }
            if (isMarked(accessor) || mentionsPersonal(accessor.getGenericReturnType())) {
                return i;
            }
            type = element(accessor.getGenericReturnType());
        }
        return steps.size();
    }

    private static boolean isMarked(AnnotatedElement element) {
        return element.isAnnotationPresent(Personal.class);
    }

    /** Whether a type, or one of its type arguments, is personal: {@code Optional<PersonName>} is. */
    private static boolean mentionsPersonal(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            for (Type argument : parameterized.getActualTypeArguments()) {
                if (mentionsPersonal(argument)) {
                    return true;
                }
            }
            return mentionsPersonal(parameterized.getRawType());
        }
        return type instanceof WildcardType wildcard
                ? mentionsPersonal(wildcard.getUpperBounds()[0])
                : type instanceof Class<?> plain && isMarked(plain);
    }

    /** What the next step is a property of: the element of a collection, the value of a map, the content of an optional. */
    private static Class<?> element(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Type[] arguments = parameterized.getActualTypeArguments();
            return element(arguments[arguments.length - 1]);
        }
        if (type instanceof WildcardType wildcard) {
            return element(wildcard.getUpperBounds()[0]);
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }

    /** The accessor of a property, fluent or as a JavaBean getter; the annotated one if several types on the way declare it. */
    private static @Nullable Method accessor(Class<?> type, String property) {
        String capitalised = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        Set<String> names = Set.of(property, "get" + capitalised, "is" + capitalised, "has" + capitalised);
        Method found = null;
        for (Class<?> declaring = type; declaring != null; declaring = declaring.getSuperclass()) {
            for (Method method : declaring.getMethods()) {
                if (method.getParameterCount() == 0 && names.contains(method.getName())) {
                    if (isMarked(method)) {
                        return method;
                    }
                    found = found == null ? method : found;
                }
            }
        }
        return found;
    }
}
