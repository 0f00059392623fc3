// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import dev.tradewright.core.value.Checks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A kind of document: what it is called, what it holds, and how older ones become what is read today. A document is the object of its value, which
 * begins with its format:
 *
 * <pre>
 * {
 *   "format": "tradewright/work-calendar@2",
 *   "zone": "Europe/Berlin",
 *   ...
 * }
 * </pre>
 *
 * <p>When the JSON of a type changes so that a reader would no longer understand it, a step is added that makes the old JSON the new, and the
 * number of the format grows by one. All steps are kept: a document written years ago is read as on its first day.
 *
 * <pre>{@code
 * DocumentType<WorkCalendar> CALENDAR = DocumentType.of(
 *         "work-calendar",
 *         WorkCalendar.class,
 *         one -> one.renamed("timezone", "zone"));       // @1 to @2, hence CALENDAR.version() is 2
 * }</pre>
 *
 * <p>A step is a pure function. It leaves alone what is not as it should be: the reader will say so.
 *
 * <p>Immutable and thread-safe if the steps are.
 *
 * @param <T>  what it holds
 */
public final class DocumentType<T> {

    /** The name under which a document says what it is. */
    public static final String FORMAT = "format";

    private static final String PREFIX = "tradewright/";

    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final String kind;
    private final Class<T> type;
    private final List<UnaryOperator<JsonObject>> upgrades;

    private DocumentType(String kind, Class<T> type, List<UnaryOperator<JsonObject>> upgrades) {
        this.kind = kind;
        this.type = type;
        this.upgrades = upgrades;
    }

    /**
     * A kind of document.
     *
     * @param kind  its name in kebab case, as {@code work-calendar}; never to be changed
     * @param type  what it holds, a type that is an object in JSON and has no property called format
     * @param upgrades  the steps from 1 to 2, from 2 to 3 and so on; the number of the format is one more than there are
     * @throws IllegalArgumentException if the name has another form, or the type, or one inside it, no form in JSON
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied at once
    public static <T> DocumentType<T> of(String kind, Class<T> type, UnaryOperator<JsonObject>... upgrades) {
        Checks.that(KIND.matcher(Checks.notNull(kind, "kind")).matches(), "kind", kind, "must be a name in kebab case");
        Shape shape = JsonMapping.standard().shapes().of(Checks.notNull(type, "type"));
        boolean fits = shape instanceof FamilyShape
                || (shape instanceof ObjectShape object
                        && object.properties().stream()
                                .noneMatch(property -> property.name().equals(FORMAT)));
        Checks.that(fits, "type", type.getName(), "must be an object in JSON without a property called " + FORMAT);
        JsonMapping.standard().check(type);
        return new DocumentType<>(kind, type, List.of(upgrades));
    }

    /** Its name: {@code work-calendar}. */
    public String kind() {
        return kind;
    }

    /** What it holds. */
    public Class<T> type() {
        return type;
    }

    /** The number of the format that is written, from 1. */
    public int version() {
        return upgrades.size() + 1;
    }

    /** What a document begins with: {@code tradewright/work-calendar@2}. */
    public String format() {
        return start() + version();
    }

    /** The format without its number. */
    String start() {
        return PREFIX + kind + "@";
    }

    /**
     * Where the JSON Schema of this kind lies among the resources of the module that owns the type:
     * {@code META-INF/tradewright/schema/work-calendar-2.json}. It can be read without opening any package.
     */
    public String schemaResource() {
        return "META-INF/tradewright/schema/" + kind + "-" + version() + ".json";
    }

    /**
     * Writes a document.
     *
     * @param value  what it shall hold
     */
    public JsonObject write(T value) {
        return write(value, JsonMapping.standard());
    }

    /**
     * Writes a document.
     *
     * @param value  what it shall hold
     * @param mapping  the host's
     */
    public JsonObject write(T value, JsonMapping mapping) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put(FORMAT, JsonString.of(format()));
        members.putAll(((JsonObject) mapping.write(value)).members());
        return JsonObject.of(members);
    }

    /** A document of an older number as one of today. */
    JsonObject upgraded(JsonObject document, int from) {
        JsonObject upgraded = document;
        for (UnaryOperator<JsonObject> step : upgrades.subList(from - 1, upgrades.size())) {
            upgraded = step.apply(upgraded);
        }
        return upgraded;
    }

    @Override
    public String toString() {
        return format();
    }
}
