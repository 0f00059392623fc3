// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.value.Checks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Reads documents that people or strangers wrote, and believes nothing. It refuses what is no JSON, what is no field, what stands there twice, what
 * is of another type, a number that would lose digits, and whatever is past its {@link JsonLimits limits}; then what the types themselves refuse.
 * All of it is said in one go, each finding with JSON Pointer, line and column, in English or Chinese:
 *
 * <pre>{@code
 * DocumentReader<WorkCalendar> reader = DocumentReader.of(CoreDocuments.WORK_CALENDAR, new JacksonTokenizer());
 * Reading<WorkCalendar> reading = reader.read("berlin.json", bytes);
 * reading.findings().forEach(System.out::println);
 * }</pre>
 *
 * <pre>
 * berlin.json:3:3: /zon is no field here; did you mean zone?
 * berlin.json:7:22: /pauses/0/minutes (1.9) must be a whole number, without point and exponent
 * </pre>
 *
 * <p>Whatever the bytes are, the answer is a {@link Reading}; no exception is thrown for them. The time it takes grows with their number and no
 * faster.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T>  what the documents hold
 */
public final class DocumentReader<T> {

    private final DocumentType<T> type;
    private final JsonTokenizer tokenizer;
    private final JsonMapping mapping;
    private final JsonLimits limits;

    private DocumentReader(DocumentType<T> type, JsonTokenizer tokenizer, JsonMapping mapping, JsonLimits limits) {
        this.type = type;
        this.tokenizer = tokenizer;
        this.mapping = mapping;
        this.limits = limits;
    }

    /**
     * A reader with {@link JsonMapping#standard()} and {@link JsonLimits#STANDARD}.
     *
     * @param type  the kind of document
     * @param tokenizer  that of Jackson 2 or of Jackson 3
     */
    public static <T> DocumentReader<T> of(DocumentType<T> type, JsonTokenizer tokenizer) {
        return new DocumentReader<>(
                Checks.notNull(type, "type"),
                Checks.notNull(tokenizer, "tokenizer"),
                JsonMapping.standard(),
                JsonLimits.STANDARD);
    }

    /**
     * The same with the host's units and types.
     *
     * @param other  the host's mapping
     * @throws IllegalArgumentException if it ignores unknown fields, which a reader of rules never does
     */
    public DocumentReader<T> withMapping(JsonMapping other) {
        Checks.that(
                !other.shapes().ignoresUnknownFields(),
                "mapping",
                "ignoring unknown fields",
                "must not read documents");
        return new DocumentReader<>(type, tokenizer, other, limits);
    }

    /**
     * The same with other limits.
     *
     * @param other  what is refused
     */
    public DocumentReader<T> withLimits(JsonLimits other) {
        return new DocumentReader<>(type, tokenizer, mapping, Checks.notNull(other, "limits"));
    }

    /**
     * Reads a document.
     *
     * @param source  its name for messages, as a file name; may be empty
     * @param in  its bytes in UTF-8, with or without byte order mark; read no further than the limit, and not closed
     * @throws IOException if the stream throws it
     */
    public Reading<T> read(String source, InputStream in) throws IOException {
        return read(source, in.readNBytes(limits.bytes() == Integer.MAX_VALUE ? limits.bytes() : limits.bytes() + 1));
    }

    /**
     * Reads a document.
     *
     * @param source  its name for messages, as a file name; may be empty
     * @param utf8  its bytes in UTF-8, with or without byte order mark
     */
    public Reading<T> read(String source, byte[] utf8) {
        FindingLog log = new FindingLog(limits.findings());
        try {
            JsonPlace start = JsonPlace.root(source, 1, 1);
            if (utf8.length > limits.bytes()) {
                throw log.fatal(start, "too-large", Map.of("limit", limits.bytes()));
            }
            return read(tree(source, Utf8.decoded(source, utf8, log), log), log);
        } catch (FindingLog.Stop stop) {
            return refused(log);
        }
    }

    /**
     * Reads a document that is a text already.
     *
     * @param text  the document
     */
    public Reading<T> read(String text) {
        // one that is too long in characters is too long in bytes
        return text.length() > limits.bytes()
                ? read("", new byte[limits.bytes() + 1])
                : read("", text.getBytes(StandardCharsets.UTF_8));
    }

    private JsonValue tree(String source, String text, FindingLog log) {
        try (JsonTokens tokens = tokenizer.open(text, limits)) {
            JsonTreeBuilder builder = new JsonTreeBuilder(tokens, limits, log, source);
            JsonValue tree = builder.value();
            builder.end();
            return tree;
        }
    }

    private Reading<T> read(JsonValue tree, FindingLog log) {
        if (!(tree instanceof JsonObject document)) {
            if (!(tree instanceof JsonNull none) || !none.isRefused()) {
                new ValueReader(mapping.shapes(), log).wrongKind(tree.place(), tree, Shape.Word.OBJECT);
            }
            return refused(log);
        }
        OptionalInt version = version(document, log);
        if (version.isEmpty()) {
            return refused(log);
        }
        JsonObject upgraded = upgraded(document.without(DocumentType.FORMAT), version.getAsInt(), log);
        @SuppressWarnings("unchecked") // what is read for a class is of that class
        Reading<T> reading = (Reading<T>) mapping.read(upgraded, type.type(), log);
        return reading;
    }

    private Reading<T> refused(FindingLog log) {
        List<Finding> findings = log.list();
        return Reading.refused(type.type().getSimpleName(), findings);
    }

    private JsonObject upgraded(JsonObject document, int version, FindingLog log) {
        try {
            return type.upgraded(document, version);
        } catch (FindingLog.Stop stop) {
            throw stop;
        } catch (RuntimeException e) {
            // a step may stumble over what is not as it should be; that is the document's fault
            throw log.fatal(
                    document.place(),
                    "not-upgradable",
                    Map.of("from", version, "to", type.version(), "detail", text(e)));
        }
    }

    private static String text(RuntimeException e) {
        return FindingLog.excerpt(String.valueOf(e.getMessage()));
    }

    /** The number of the document's format; today's if it says none, so that what else is wrong is said too; empty if it is of no use here. */
    private OptionalInt version(JsonObject document, FindingLog log) {
        JsonValue format = document.members().get(DocumentType.FORMAT);
        JsonPlace missing = document.place().inside(DocumentType.FORMAT);
        ValueReader reader = new ValueReader(mapping.shapes(), log);
        if (format == null) {
            reader.error(missing, "format-missing", Map.of("expected", type.format()));
            return OptionalInt.of(type.version());
        }
        if (!(format instanceof JsonString string)) {
            reader.error(format.place(), format, "format-other", Map.of("expected", type.format()));
            return OptionalInt.of(type.version());
        }
        String number = string.value().startsWith(type.start())
                ? string.value().substring(type.start().length())
                : "";
        if (!number.matches("[1-9][0-9]{0,8}")) {
            reader.error(format.place(), format, "format-other", Map.of("expected", type.format()));
            return OptionalInt.empty();
        }
        if (Integer.parseInt(number) > type.version()) {
            reader.error(format.place(), format, "format-newer", Map.of("newest", type.version()));
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(number));
    }
}
