// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.value;

import dev.tradewright.core.text.Messages;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Min;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
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

    /** More of a refused text says nothing new. */
    private static final int LONGEST_TEXT = 100;

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
        Set<Violation> violations = new TreeSet<>(); // a constraint on a record's component is found twice
        for (ConstraintViolation<Object> found : validator().validate(value)) {
            violations.add(violation(found, value.getClass()));
        }
        if (value instanceof Validated validated) {
            Class<?> type = domainType(validated.getClass());
            validated.rules((holds, path, code, arguments) -> {
                if (!holds) {
                    violations.add(broken(type, path, code, arguments));
                }
            });
        }
        return List.copyOf(violations);
    }

    /**
     * What would be wrong with one attribute, before the others are known: for a form that checks while it is filled in. Rules across fields are
     * not asked.
     *
     * @param type  the type of the whole value
     * @param attribute  the name of its accessor
     * @param value  what would stand there; null if nothing
     * @return the violations of the constraints on that accessor; empty if there are none
     * @throws IllegalArgumentException if the type has no such attribute
     */
    public static List<Violation> violations(Class<?> type, String attribute, @Nullable Object value) {
        Set<Violation> violations = new TreeSet<>();
        for (ConstraintViolation<?> found : validator().validateValue(type, attribute, value)) {
            violations.add(violation(found, type));
        }
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

    /** The one in use. */
    static Validator validator() {
        Validator host = hostValidator;
        return host == null ? Default.VALIDATOR : host;
    }

    private static Violation violation(ConstraintViolation<?> found, Class<?> rootType) {
        Class<?> root = domainType(rootType);
        PropertyPath path = PropertyPath.of(found.getPropertyPath());
        Object bean = found.getLeafBean();
        boolean personal = path.isPersonal(root) || (bean != null && path.endsPersonal(domainType(bean.getClass())));
        Map<String, Object> arguments =
                new TreeMap<>(found.getConstraintDescriptor().getAttributes());
        arguments.keySet().removeAll(Set.of("groups", "payload", "message"));
        arguments.replaceAll((name, attribute) -> text(attribute));
        Object rejected = found.getInvalidValue();
        if (rejected != null && !path.isWholeBean()) { // then there is no single value to show
            arguments.put(Violation.REJECTED, personal ? Violation.REDACTED : text(rejected));
        }
        String code = kebab(
                found.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName());
        if (Boolean.FALSE.equals(arguments.get("inclusive"))) {
            code += "-exclusive";
        }
        Messages texts = TEXTS.has(code) ? TEXTS : textsOf(root);
        if (!texts.has(code)) { // a constraint of the host: only its own interpolator knows a text
            texts = TEXTS;
            code = personal ? "invalid" : "other"; // and that text may quote the value
            if (!personal) {
                arguments.put("message", found.getMessage());
            }
        }
        return new Violation(path.text(root), code, arguments, texts);
    }

    private static Violation broken(Class<?> type, String place, String code, Map<String, ?> details) {
        PropertyPath path = PropertyPath.parse(place);
        Map<String, Object> arguments = new TreeMap<>(details);
        if (arguments.containsKey(Violation.REJECTED) && path.isPersonal(type)) {
            arguments.put(Violation.REJECTED, Violation.REDACTED);
        }
        arguments.replaceAll((name, value) -> text(value));
        Messages texts = textsOf(type);
        return new Violation(path.text(type), code, arguments, texts.has(code) ? texts : TEXTS);
    }

    /** Text, never the object itself: a violation is kept and logged, and must not hold on to what it speaks of. */
    private static Object text(Object value) {
        if (value instanceof Number || value instanceof Boolean) {
            return value;
        }
        String text = value instanceof Object[] array ? Arrays.toString(array) : String.valueOf(value);
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
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
