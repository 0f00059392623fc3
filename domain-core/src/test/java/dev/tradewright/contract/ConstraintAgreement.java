// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.value.Validations;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Proves that the checks of a type made by hand and the constraint annotations on its accessors say the same: the factory refuses an argument if,
 * and only if, the annotations do. The annotations are what forms and schemas read; the checks are what runs.
 *
 * <pre>{@code
 * ConstraintAgreement.of(CartLine.class, values -> CartLine.of((Sku) values[0], (int) values[1]))
 *         .argument("sku", Sku.of("A-1"))
 *         .argument("quantity", 1, Integer.MAX_VALUE, 0, -1)
 *         .holds();
 * }</pre>
 *
 * <p>Each argument has one good value, that stands there while others are varied, and values on both sides of every bound: a constrained accessor
 * without a refused and an accepted value proves nothing and is a finding. The refusal must name the argument. Null is not for here, since all
 * packages are null-marked: {@link ValueContract} looks after it.
 *
 * @param <T>  the type
 */
public final class ConstraintAgreement<T> {

    private final Class<T> type;
    private final Function<Object[], T> factory;
    private final Map<String, List<Object>> values;

    private ConstraintAgreement(Class<T> type, Function<Object[], T> factory, Map<String, List<Object>> values) {
        this.type = type;
        this.factory = factory;
        this.values = values;
    }

    /**
     * An agreement on no arguments yet.
     *
     * @param type  the type
     * @param factory  makes one of all arguments, in the order in which they are added
     */
    public static <T> ConstraintAgreement<T> of(Class<T> type, Function<Object[], T> factory) {
        return new ConstraintAgreement<>(type, factory, Map.of());
    }

    /**
     * Adds an argument.
     *
     * @param accessor  the name of its accessor, and of the argument in messages
     * @param good  a value that all accept
     * @param others  values to try in its place
     */
    public ConstraintAgreement<T> argument(String accessor, Object good, Object... others) {
        Map<String, List<Object>> more = new LinkedHashMap<>(values);
        List<Object> all = new ArrayList<>(List.of(good));
        all.addAll(List.of(others));
        more.put(accessor, all);
        return new ConstraintAgreement<>(type, factory, more);
    }

    /** Fails with everything on which checks and annotations differ. */
    public void holds() {
        assertThat(findings()).as(type.getSimpleName()).isEmpty();
    }

    /** On what they differ. */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        TreeSet<String> unproven = constrained();
        unproven.removeAll(values.keySet());
        unproven.forEach(accessor -> findings.add(accessor + " has constraints and is not an argument here"));
        List<String> accessors = List.copyOf(values.keySet());
        for (String accessor : accessors) {
            compare(accessor, accessors.indexOf(accessor), findings);
        }
        return findings;
    }

    private void compare(String accessor, int index, List<String> findings) {
        boolean anyRefused = false;
        boolean anyAccepted = false;
        for (Object value : values.getOrDefault(accessor, List.of())) {
            boolean forbidden = !Validations.violations(type, accessor, value).isEmpty();
            anyRefused |= forbidden;
            anyAccepted |= !forbidden;
            String refusal = refusal(index, value);
            if (forbidden && refusal == null) {
                findings.add(accessor + " (" + value + ") is forbidden by a constraint and accepted by the checks");
            } else if (!forbidden && refusal != null) {
                findings.add(accessor + " (" + value + ") is refused by the checks alone: " + refusal);
            } else if (refusal != null && !refusal.contains(accessor)) {
                findings.add(accessor + " (" + value + ") is refused without its name: " + refusal);
            }
        }
        if (constrained().contains(accessor) && !(anyRefused && anyAccepted)) {
            findings.add(accessor + " has constraints, and no value for each side of them");
        }
    }

    /** The message of the refusal; null if the value is accepted. */
    private @Nullable String refusal(int index, Object value) {
        Object[] arguments =
                values.values().stream().map(candidates -> candidates.get(0)).toArray();
        arguments[index] = value;
        try {
            factory.apply(arguments);
            return null;
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private TreeSet<String> constrained() {
        TreeSet<String> names = new TreeSet<>();
        for (Method method : type.getMethods()) {
            for (Annotation annotation : method.getAnnotations()) {
                if (method.getParameterCount() == 0
                        && annotation.annotationType().isAnnotationPresent(Constraint.class)) {
                    names.add(method.getName());
                }
            }
        }
        return names;
    }
}
