// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes trees as text. */
final class JsonText {

    private enum Style {
        COMPACT,
        INDENTED,
        CANONICAL
    }

    private final StringBuilder out = new StringBuilder();
    private final Style style;

    private JsonText(Style style) {
        this.style = style;
    }

    static String compact(JsonValue value) {
        return write(value, Style.COMPACT);
    }

    static String indented(JsonValue value) {
        return write(value, Style.INDENTED);
    }

    static String canonical(JsonValue value) {
        return write(value, Style.CANONICAL);
    }

    private static String write(JsonValue value, Style style) {
        JsonText text = new JsonText(style);
        text.value(value, 0);
        return text.out.toString();
    }

    private void value(JsonValue value, int level) {
        if (value instanceof JsonObject object) {
            object(object, level);
        } else if (value instanceof JsonArray array) {
            array(array, level);
        } else if (value instanceof JsonString string) {
            string(string.value());
        } else if (value instanceof JsonNumber number && style == Style.CANONICAL) {
            out.append(canonicalNumber(number));
        } else {
            out.append(value);
        }
    }

    private void object(JsonObject object, int level) {
        Map<String, JsonValue> members =
                style == Style.CANONICAL && !isSorted(object.members().keySet())
                        ? new TreeMap<>(object.members())
                        : object.members();
        out.append('{');
        boolean first = true;
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            next(first, level + 1);
            string(member.getKey());
            out.append(style == Style.INDENTED ? ": " : ":");
            value(member.getValue(), level + 1);
            first = false;
        }
        end(first, level);
        out.append('}');
    }

    /** Most objects come sorted already. */
    private static boolean isSorted(Iterable<String> names) {
        String last = "";
        for (String name : names) {
            if (name.compareTo(last) < 0) {
                return false;
            }
            last = name;
        }
        return true;
    }

    private void array(JsonArray array, int level) {
        out.append('[');
        boolean first = true;
        for (JsonValue item : array.items()) {
            next(first, level + 1);
            value(item, level + 1);
            first = false;
        }
        end(first, level);
        out.append(']');
    }

    private void next(boolean first, int level) {
        if (!first) {
            out.append(',');
        }
        if (style == Style.INDENTED) {
            out.append('\n').append("  ".repeat(level));
        }
    }

    private void end(boolean empty, int level) {
        if (style == Style.INDENTED && !empty) {
            out.append('\n').append("  ".repeat(level));
        }
    }

    /** With the short escapes that there are, and no more than must be, as RFC 8785 section 3.2.2.2 says. */
    private void string(String text) {
        out.append('"');
        int written = 0;
        boolean surrogates = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(text, written, i).append(escape(c));
                written = i + 1;
            }
            surrogates |= Character.isSurrogate(c);
        }
        out.append(text, written, text.length()).append('"');
        if (surrogates && style == Style.CANONICAL && loneSurrogate(text) >= 0) {
            throw new IllegalArgumentException(
                    "text at index " + loneSurrogate(text) + " holds half of a surrogate pair");
        }
    }

    private String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> escaped(c);
        };
    }

    /** In lower case by RFC 8785; in upper case as both Jacksons write it, so that the text is the same whoever writes it. */
    private String escaped(char control) {
        String digits = HexFormat.of().toHexDigits(control);
        return "\\u" + (style == Style.CANONICAL ? digits : digits.toUpperCase(Locale.ROOT));
    }

    /** The index of the first half of a surrogate pair that stands alone; -1 if there is none. */
    static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** One spelling for each number, unless its exponent is so large that no one could have meant it. */
    private static String canonicalNumber(JsonNumber number) {
        String literal = number.literal();
        if (number.isWhole()) {
            return literal.equals("-0") ? "0" : literal;
        }
        int exponent = Math.max(literal.indexOf('e'), literal.indexOf('E'));
        if (exponent >= 0 && literal.length() - exponent > 6) {
            return literal;
        }
        BigDecimal exact = new BigDecimal(literal);
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toString();
    }
}
