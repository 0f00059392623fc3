// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A value was refused; it says everything that is wrong with it, sorted by place. Missing attributes are reported first and alone, since no rule
 * can judge a value without them.
 *
 * <p>{@link #getMessage()} is English; {@link #message(Locale)} chooses the language:
 * <pre>
 * Invalid Order: 2 violations
 *   lines[0].quantity (-1) must be at least 1
 *   reference is missing
 * </pre>
 */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final StackWalker CALLER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private final String type;
    private final transient List<Violation> violations;

    /**
     * Called by generated code, and by nothing else: it takes the type's name from its caller.
     *
     * @param missing  the names of the attributes that were not set, or were set to null
     */
    public InvalidValueException(String... missing) {
        this(typeOf(CALLER.getCallerClass()), missing(missing));
    }

    /**
     * A value with violations.
     *
     * @param type  the simple name of the value's type
     * @param violations  what is wrong, at least one
     */
    public InvalidValueException(String type, List<Violation> violations) {
        super(text(type, violations, Locale.ROOT));
        this.type = type;
        this.violations = violations.stream().sorted().toList();
    }

    /** The simple name of the type that refused the value. */
    public String type() {
        return type;
    }

    /** What is wrong, sorted by path; never empty. Not kept by Java serialization: then only the message is left. */
    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }

    /**
     * Everything that is wrong, one line each under a headline.
     *
     * @param locale  the reader's; Chinese or English
     */
    public String message(Locale locale) {
        return violations == null ? String.valueOf(getMessage()) : text(type, violations, locale);
    }

    /** {@code ImmutableWorkSchedule.Builder} builds a {@code WorkSchedule}. */
    private static String typeOf(Class<?> builder) {
        Class<?> outer = builder.getEnclosingClass() == null ? builder : builder.getEnclosingClass();
        String name = outer.getSimpleName();
        return name.startsWith("Immutable") ? name.substring("Immutable".length()) : name;
    }

    private static List<Violation> missing(String[] names) {
        List<Violation> violations = new ArrayList<>();
        for (String name : names) {
            violations.add(new Violation(name, "missing", Map.of(), Validations.TEXTS));
        }
        return violations;
    }

    private static String text(String type, List<Violation> violations, Locale locale) {
        StringBuilder text = new StringBuilder(
                Validations.TEXTS.text("headline", locale, Map.of("type", type, "count", violations.size())));
        violations.stream().sorted().forEach(violation -> text.append("\n  ").append(violation.toText(locale)));
        return text.toString();
    }
}
