// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes a tree of tokens and keeps the limits. A value that breaks one is noted, and the rest is read on. */
final class JsonTreeBuilder {

    /** Of a member's name. Names are property names or keys, and stand in pointers, so that they need no limit of the caller's. */
    static final int NAME_LENGTH = 200;

    private static final Pattern ADVICE =
            Pattern.compile(" \\(code \\d+[^)]*\\)| ?\\(start marker.*|: maybe a .*|: enable `.*", Pattern.DOTALL);

    private static final int DETAIL = 200;

    private final JsonTokens tokens;
    private final JsonLimits limits;
    private final FindingLog log;
    private final String source;
    private JsonPlace inside = JsonPlace.NOWHERE;

    JsonTreeBuilder(JsonTokens tokens, JsonLimits limits, FindingLog log, String source) {
        this.tokens = tokens;
        this.limits = limits;
        this.log = log;
        this.source = source;
    }

    /** The next value. The token after it is not touched. */
    JsonValue value() {
        try {
            JsonTokens.Kind first = tokens.next();
            JsonPlace place = here();
            if (first == JsonTokens.Kind.END) {
                throw log.fatal(place, "malformed", Map.of("detail", "there is no value"));
            }
            return value(first, place, 1);
        } catch (JsonSyntaxException e) {
            throw malformed(e);
        }
    }

    /** Refuses whatever follows. */
    void end() {
        try {
            inside = JsonPlace.NOWHERE;
            if (tokens.next() != JsonTokens.Kind.END) {
                log.error(here(), "trailing", Map.of());
            }
        } catch (JsonSyntaxException e) {
            throw malformed(e);
        }
    }

    private JsonPlace here() {
        return JsonPlace.root(source, tokens.line(), Math.max(1, tokens.column()));
    }

    private FindingLog.Stop malformed(JsonSyntaxException e) {
        JsonPlace place = inside == JsonPlace.NOWHERE
                ? JsonPlace.root(source, e.line(), e.column())
                : inside.withValueAt(e.line(), e.column());
        return log.fatal(place, "malformed", Map.of("detail", detail(String.valueOf(e.getMessage()))));
    }

    /** What a parser says, without its advice to programmers: how to make it lenient is nothing for the author of a document. */
    private static String detail(String message) {
        return FindingLog.excerpt(
                ADVICE.matcher(message).replaceAll("").replace("property name", "field name"), DETAIL);
    }

    private JsonTokens.Kind next(JsonPlace around) {
        inside = around;
        return tokens.next();
    }

    private JsonValue value(JsonTokens.Kind kind, JsonPlace place, int depth) {
        return switch (kind) {
            case START_OBJECT -> object(place, depth);
            case START_ARRAY -> array(place, depth);
            case STRING -> string(place);
            case NUMBER -> number(place);
            case TRUE -> new JsonBoolean(true, place);
            case FALSE -> new JsonBoolean(false, place);
            case NULL -> JsonNull.at(place);
            case NAME, END_OBJECT, END_ARRAY, END ->
                throw log.fatal(place, "malformed", Map.of("detail", "a value is missing"));
        };
    }

    private JsonObject object(JsonPlace place, int depth) {
        checkDepth(place, depth);
        Map<String, JsonValue> members = new LinkedHashMap<>();
        int count = 0;
        for (JsonTokens.Kind kind = next(place); kind != JsonTokens.Kind.END_OBJECT; kind = next(place)) {
            count++;
            String name = tokens.text();
            JsonPlace at = place.member(excerptOfLong(name), tokens.line(), tokens.column());
            JsonTokens.Kind first = next(at);
            JsonValue value = value(first, at.withValueAt(tokens.line(), tokens.column()), depth + 1);
            if (count > limits.entries()) {
                continue;
            }
            if (name.length() > NAME_LENGTH) {
                log.error(at, "name-too-long", Map.of("limit", NAME_LENGTH));
            } else if (JsonText.loneSurrogate(name) >= 0) {
                log.error(at, "half-character", Map.of());
            } else if (members.containsKey(name)) {
                log.error(at, "duplicate-field", Map.of());
            } else {
                members.put(name, value);
            }
        }
        checkEntries(place, count);
        return new JsonObject(members, place);
    }

    private static String excerptOfLong(String name) {
        return name.length() > NAME_LENGTH || JsonText.loneSurrogate(name) >= 0 ? FindingLog.excerpt(name) : name;
    }

    private JsonArray array(JsonPlace place, int depth) {
        checkDepth(place, depth);
        List<JsonValue> items = new ArrayList<>();
        int count = 0;
        for (JsonTokens.Kind kind = next(place); kind != JsonTokens.Kind.END_ARRAY; kind = next(place)) {
            JsonValue item = value(kind, place.item(count, tokens.line(), tokens.column()), depth + 1);
            count++;
            if (count <= limits.entries()) {
                items.add(item);
            }
        }
        checkEntries(place, count);
        return new JsonArray(items, place);
    }

    private void checkDepth(JsonPlace place, int depth) {
        if (depth > limits.depth()) {
            throw log.fatal(place, "too-deep", Map.of("limit", limits.depth()));
        }
    }

    private void checkEntries(JsonPlace place, int count) {
        if (count > limits.entries()) {
            log.error(place, "too-many-entries", Map.of("limit", limits.entries(), "count", count));
        }
    }

    private JsonValue string(JsonPlace place) {
        String text = tokens.text();
        if (text.length() > limits.textLength()) {
            log.error(place, "text-too-long", Map.of("limit", limits.textLength(), "count", text.length()));
            return JsonNull.refused(place);
        }
        if (JsonText.loneSurrogate(text) >= 0) {
            log.error(place, "half-character", Map.of());
            return JsonNull.refused(place);
        }
        return new JsonString(text, place);
    }

    private JsonValue number(JsonPlace place) {
        String literal = tokens.text();
        if (literal.length() > limits.digits()) {
            log.error(place, "number-too-long", Map.of("limit", limits.digits(), "count", literal.length()));
            return JsonNull.refused(place);
        }
        return new JsonNumber(literal, place);
    }
}
