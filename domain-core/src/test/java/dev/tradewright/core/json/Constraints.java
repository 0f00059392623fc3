// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the constraints on an accessor say in the words of JSON Schema. Those that it has no words for are left to the value itself. */
record Constraints(Method accessor) {

    void addTo(ObjectNode schema) {
        add(accessor, schema);
        if (accessor.getAnnotatedReturnType() instanceof AnnotatedParameterizedType container) {
            AnnotatedType[] arguments = container.getAnnotatedActualTypeArguments();
            JsonNode inner = arguments.length == 1 ? schema.path("items") : schema.path("additionalProperties");
            AnnotatedType last = arguments[arguments.length - 1];
            // the schema of an optional value is that of its content
            add(last, inner instanceof ObjectNode items ? items : schema);
        }
    }

    private static void add(AnnotatedElement constrained, ObjectNode schema) {
        // validation looks at constraints where they are declared: on a type or on the method
        Arrays.stream(constrained.getAnnotations()).forEach(constraint -> {
            if (constraint instanceof Min min) {
                bound(schema, "minimum", min.value());
            } else if (constraint instanceof Max max) {
                bound(schema, "maximum", max.value());
            } else if (constraint instanceof Positive) {
                bound(schema, "minimum", 1);
            } else if (constraint instanceof PositiveOrZero) {
                bound(schema, "minimum", 0);
            } else if (constraint instanceof Negative) {
                bound(schema, "maximum", -1);
            } else if (constraint instanceof NegativeOrZero) {
                bound(schema, "maximum", 0);
            } else if (constraint instanceof Size size) {
                size(schema, size.min(), size.max());
            } else if (constraint instanceof NotEmpty) {
                size(schema, 1, Integer.MAX_VALUE);
            } else if (constraint instanceof NotBlank) {
                schema.put("pattern", "\\S");
            } else if (constraint instanceof Pattern pattern) {
                schema.put("pattern", "^(?:" + pattern.regexp() + ")$");
            }
        });
    }

    /** Only where the number is one in JSON; a decimal number is a text there. */
    private static void bound(ObjectNode schema, String keyword, long value) {
        if (schema.path("type").asString("").equals("integer")) {
            schema.put(keyword, value);
        }
    }

    private static void size(ObjectNode schema, int min, int max) {
        String what = switch (schema.path("type").asString("")) {
            case "array" -> "Items";
            case "object" -> "Properties";
            default -> "Length";
        };
        if (min > 0) {
            schema.put("min" + what, min);
        }
        if (max < Integer.MAX_VALUE) {
            schema.put("max" + what, max);
        }
    }
}
