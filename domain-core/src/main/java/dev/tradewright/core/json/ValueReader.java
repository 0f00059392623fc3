// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import dev.tradewright.core.decision.InvalidRulesException;
import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.InvalidValueException;
import dev.tradewright.core.value.Violation;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One walk over a tree that makes values of it and notes everything that stands in the way. */
final class ValueReader {

    private static final int DETAIL = 500;

    private final Shapes shapes;
    private final FindingLog log;
    private int personal;

    ValueReader(Shapes shapes, FindingLog log) {
        this.shapes = shapes;
        this.log = log;
    }

    /** The value of a type; null if something was wrong with it. */
    @Nullable
    Object read(JsonValue json, JsonPlace place, Type type) {
        return read(json, place, shapes.of(type));
    }

    @Nullable
    Object read(JsonValue json, JsonPlace place, Shape shape) {
        if (json instanceof JsonNull none) {
            if (!none.isRefused()) {
                error(place, "null-value", Map.of());
            }
            return null;
        }
        return shape.read(json, place, this);
    }

    /** The same for a property that tells something about a person: no message repeats what was written. */
    @Nullable
    Object readPersonal(JsonValue json, JsonPlace place, Type type) {
        personal++;
        try {
            return read(json, place, type);
        } finally {
            personal--;
        }
    }

    Shapes shapes() {
        return shapes;
    }

    FindingLog log() {
        return log;
    }

    /** The place of a part: its own, or if a program put it there, one inside what surrounds it. */
    static JsonPlace placeOf(JsonValue part, JsonPlace around, Object step) {
        return part.place().isKnown() ? part.place() : around.inside(step);
    }

    void error(JsonPlace place, String code, Map<String, ?> arguments) {
        log.error(place, code, arguments);
    }

    /** Notes what is wrong with a value, and quotes it unless it is personal. */
    void error(JsonPlace place, JsonValue rejected, String code, Map<String, ?> arguments) {
        Map<String, Object> all = new HashMap<>(arguments);
        if (personal > 0) {
            all.put(Violation.REJECTED, Violation.REDACTED);
        } else if (rejected instanceof JsonString string) {
            all.put(Violation.REJECTED, FindingLog.excerpt(string.value()));
        } else if (rejected instanceof JsonNumber number) {
            all.put(Violation.REJECTED, FindingLog.excerpt(number.literal()));
        } else if (rejected instanceof JsonBoolean) {
            all.put(Violation.REJECTED, rejected.toString());
        }
        log.error(place, code, all);
    }

    /** Notes that something else is expected. */
    @Nullable
    Object wrongKind(JsonPlace place, JsonValue rejected, Shape.Word expected) {
        error(place, rejected, "wrong-type", Map.of("expected", new Kind(expected)));
        return null;
    }

    /**
     * Notes that a type refused what was written, in its own words unless they could quote something personal. They are the reader's if the type
     * refuses with findings or violations, as a formula does, otherwise English.
     */
    void refused(JsonPlace place, @Nullable JsonValue rejected, String type, RuntimeException refusal) {
        Map<String, Object> arguments = Map.of("type", type, "detail", detail(refusal));
        String code = personal > 0 ? "not-of-type-personal" : "not-of-type";
        Map<String, Object> told = personal > 0 ? Map.of("type", type) : arguments;
        if (rejected == null) {
            error(place, code, told);
        } else {
            error(place, rejected, code, told);
        }
    }

    private static Object detail(RuntimeException refusal) {
        if (refusal instanceof InvalidRulesException rules) {
            return new Detail(rules.findings());
        }
        if (refusal instanceof InvalidValueException value) {
            return new Detail(value.violations());
        }
        return FindingLog.excerpt(sentences(String.valueOf(refusal.getMessage())), DETAIL);
    }

    /** What is wrong and the advice below it, in one line. */
    private static String sentences(String message) {
        return message.lines()
                .map(String::strip)
                .reduce((all, line) -> all + (all.endsWith(".") ? " " : ". ") + line)
                .orElse("");
    }

    /** All that a type has against a value, in the reader's language and in one line. */
    record Detail(List<? extends Localized> reasons) implements Localized {
        @Override
        public String toText(Locale locale) {
            String separator = Messages.isChinese(locale) ? "；" : "; ";
            return FindingLog.excerpt(
                    reasons.stream().map(reason -> reason.toText(locale)).collect(Collectors.joining(separator)),
                    DETAIL);
        }

        @Override
        public String toString() {
            return toText(Locale.ROOT);
        }
    }

    /** The word for a kind of JSON value, in the reader's language. */
    record Kind(Shape.Word word) implements Localized {
        @Override
        public String toText(Locale locale) {
            String code = "kind-" + word.name().toLowerCase(Locale.ROOT).replace('_', '-');
            return FindingLog.TEXTS.text(code, locale, Map.of());
        }

        @Override
        public String toString() {
            return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
