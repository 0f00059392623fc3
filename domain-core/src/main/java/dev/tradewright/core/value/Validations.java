// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.value;

import dev.tradewright.core.text.Messages;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The one validator of the library. It is made at the first check, costs some tenths of a second then, and is shared by all types. A host that
 * has a validator already, or must have its own (native images, Quarkus, CDI), sets it once at start-up with {@link #use}.
 *
 * <p>Thread-safe.
 */
public final class Validations {

    /** Texts of this package: the constraints of Jakarta Validation and the headline of a refusal. */
    static final Messages TEXTS = Messages.of(Validations.class, "violations");

    private static final Map<String, Messages> TEXTS_BY_PACKAGE = new ConcurrentHashMap<>();

    /** How Hibernate Validator names the element of a list or map in a path: {@code tags[1].<list element>}. */
    private static final Pattern CONTAINER_ELEMENT = Pattern.compile("\\.<[^>]+>");

    private static volatile @Nullable Validator hostValidator;

    private Validations() {}

    /** Made once, by the class loader's lock, and only if no host has set its own before the first check. */
    private static final class Default {
        static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .configure()
                .getterPropertySelectionStrategy(new FluentAccessors())
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(), Locale.ROOT, false))
                .buildValidatorFactory()
                .getValidator();
    }

    /** What a validator must see: a constraint on an accessor that is named like its property. */
    static final class Canary {
        /** A value known to be wrong. */
        @Min(1)
        public int quantity() {
            return 0;
        }
    }

    /**
     * Makes the library use the host's validator from now on. It must first find the known violation of a canary with fluent accessors: with
     * its default configuration Hibernate Validator sees JavaBean getters only and would let every value pass.
     *
     * @param validator  the host's, thread-safe as Jakarta Validation demands
     * @throws IllegalArgumentException if it does not see the canary's violation; the message says how to configure it
     */
    public static void use(Validator validator) {
        Set<ConstraintViolation<Canary>> found =
                Checks.notNull(validator, "validator").validate(new Canary());
        boolean sees = found.size() == 1
                && found.iterator().next().getPropertyPath().toString().equals("quantity");
        if (!sees) {
            throw new IllegalArgumentException(
                    "validator (" + validator.getClass().getName()
                            + ") does not check accessors without get: of a known violation at quantity() it reported "
                            + found.size()
                            + "\nMaybe configure it with getterPropertySelectionStrategy(new "
                            + FluentAccessors.class.getName() + "())");
        }
        hostValidator = validator;
        LoggerFactory.getLogger(Validations.class)
                .info("Using the host's validator {}", validator.getClass().getName());
    }

    /** Goes back to the library's own validator. */
    public static void useDefault() {
        hostValidator = null;
    }

    /**
     * Everything that is wrong with a value: constraints on its accessors, and the rules across its fields if it is {@link Validated}.
     *
     * @param value  the value
     * @return the violations sorted by path; empty if there are none
     */
    public static List<Violation> violations(Object value) {
        List<Violation> violations = new ArrayList<>();
        for (ConstraintViolation<Object> found : validator().validate(value)) {
            violations.add(violation(found, value));
        }
        if (value instanceof Validated validated) {
            Messages texts = textsOf(validated.getClass());
            validated.rules((holds, path, code, arguments) -> {
                if (!holds) {
                    violations.add(new Violation(
                            path,
                            code,
                            redacted(validated.getClass(), path, arguments),
                            texts.has(code) ? texts : TEXTS));
                }
            });
        }
        violations.sort(null);
        return List.copyOf(violations);
    }

    /**
     * Refuses a value that has violations.
     *
     * @param value  the value
     * @throws InvalidValueException with all violations, if there are any
     */
    public static void check(Object value) {
        List<Violation> violations = violations(value);
        if (!violations.isEmpty()) {
            throw new InvalidValueException(domainType(value.getClass()).getSimpleName(), violations);
        }
    }

    private static Validator validator() {
        Validator host = hostValidator;
        return host == null ? Default.VALIDATOR : host;
    }

    private static Violation violation(ConstraintViolation<?> found, Object root) {
        Class<?> constraint = found.getConstraintDescriptor().getAnnotation().annotationType();
        String code = kebab(constraint.getSimpleName());
        Map<String, Object> arguments =
                new TreeMap<>(found.getConstraintDescriptor().getAttributes());
        arguments.keySet().removeAll(Set.of("groups", "payload", "message"));
        arguments.replaceAll((name, attribute) -> text(attribute));
        Object rejected = found.getInvalidValue();
        String path =
                CONTAINER_ELEMENT.matcher(found.getPropertyPath().toString()).replaceAll("");
        if (rejected != null) {
            arguments.put(Violation.REJECTED, isPersonal(root.getClass(), found) ? Violation.REDACTED : text(rejected));
        }
        Messages texts = TEXTS;
        if (!texts.has(code)) {
            texts = textsOf(root.getClass());
        }
        if (!texts.has(code)) { // a constraint of the host: only its own interpolator knows a text
            code = "other";
            texts = TEXTS;
            arguments.put("message", found.getMessage());
        }
        return new Violation(path, code, arguments, texts);
    }

    /** Text, never the object itself: a violation is kept and logged, and must not hold on to what it speaks of. */
    private static Object text(Object value) {
        return value instanceof Number || value instanceof Boolean ? value : String.valueOf(value);
    }

    private static Map<String, Object> redacted(Class<?> type, String path, Map<String, ?> arguments) {
        Map<String, Object> result = new TreeMap<>(arguments);
        if (result.containsKey(Violation.REJECTED) && isPersonal(type, firstName(path))) {
            result.put(Violation.REJECTED, Violation.REDACTED);
        }
        result.replaceAll((name, value) -> text(value));
        return result;
    }

    private static boolean isPersonal(Class<?> root, ConstraintViolation<?> found) {
        Class<?> leaf = found.getLeafBean() == null ? root : found.getLeafBean().getClass();
        String last = "";
        String first = "";
        for (Path.Node node : found.getPropertyPath()) {
            if (node.getName() != null && !node.getName().startsWith("<")) {
                first = first.isEmpty() ? node.getName() : first;
                last = node.getName();
            }
        }
        return isPersonal(root, first) || isPersonal(leaf, last);
    }

    private static boolean isPersonal(Class<?> type, String property) {
        Class<?> domainType = domainType(type);
        if (domainType.isAnnotationPresent(Personal.class)) {
            return true;
        }
        for (Class<?> declaring = domainType; declaring != null; declaring = declaring.getSuperclass()) {
            for (var method : declaring.getMethods()) {
                if (method.getName().equals(property)
                        && method.getParameterCount() == 0
                        && (method.isAnnotationPresent(Personal.class)
                                || method.getReturnType().isAnnotationPresent(Personal.class))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String firstName(String path) {
        return path.split("[.\\[]", 2)[0];
    }

    /** The abstract class that people know, behind a generated implementation. */
    private static Class<?> domainType(Class<?> type) {
        boolean generated = type.getSimpleName().startsWith("Immutable") && type.getSuperclass() != Object.class;
        return generated ? type.getSuperclass() : type;
    }

    /** The texts of a type's own package if it has any, else those of this package. */
    private static Messages textsOf(Class<?> type) {
        Class<?> owner = domainType(type);
        return TEXTS_BY_PACKAGE.computeIfAbsent(
                owner.getName(),
                key -> owner.getResource("violations_en.properties") == null
                        ? TEXTS
                        : Messages.of(owner, "violations"));
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
