// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.LocalizedText;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.Validated;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How domain types look in JSON: one way for all of them, found by convention, with no annotation on any. The modules for Jackson 2 and Jackson 3
 * and the strict {@link DocumentReader} all read and write through it, so that the text is the same whoever writes it.
 *
 * <table>
 * <caption>The conventions, first match wins</caption>
 * <tr><th>type</th><th>JSON</th></tr>
 * <tr><td>{@code Money}, {@code UnitPrice}</td><td><code>{"currency": "CNY", "amount": "12.30"}</code></td></tr>
 * <tr><td>{@code MoneyBag}</td><td><code>{"amounts": [...]}</code></td></tr>
 * <tr><td>{@code String}, {@code BigDecimal}, {@code java.time}, {@code UUID}, {@code URI}, {@code Locale}</td><td>text; decimal numbers plain,
 *     dates and times by ISO 8601</td></tr>
 * <tr><td>{@code int}, {@code long}, {@code boolean} and their like</td><td>whole number, truth value</td></tr>
 * <tr><td>enum</td><td>its constant's name in kebab case: {@code "half-even"}</td></tr>
 * <tr><td>{@code Optional}</td><td>its content, or left out; {@code null} is read as left out</td></tr>
 * <tr><td>{@code List}, {@code Set}, {@code Map}</td><td>list, list without repetition, object by key; left out is read as empty</td></tr>
 * <tr><td>has a public static {@code parse(String)}</td><td>text, as {@code toString()} writes it: {@code "0.19"}, {@code "12.5%"}</td></tr>
 * <tr><td>has a {@code builder()}</td><td>object of the accessors that the builder can set, by name; those that are not abstract have a default
 *     and may be left out</td></tr>
 * <tr><td>sealed family</td><td>the member's object with its simple name in kebab case as {@code "type"}; a member that is no object stands
 *     under {@code "value"}</td></tr>
 * <tr><td>record of nothing but a {@code value}</td><td>that value; left out as its list or map may be, if it takes an empty one</td></tr>
 * <tr><td>record</td><td>object of its components, in order</td></tr>
 * <tr><td>has {@code equals} and an {@code of(...)} whose parameters have the names of accessors</td><td>object of these, in order</td></tr>
 * <tr><td>has an {@code of(String)}</td><td>text</td></tr>
 * </table>
 *
 * <p>So a leaf type of any module joins in with a {@code parse} that reads what its {@code toString} writes. A decimal number is always a text,
 * since most readers of JSON numbers would round it: {@code "0.19"} is taken for a {@code Rate}, and 0.19 without quotes is refused with that
 * advice. There is no form for {@code double}.
 *
 * <p>An argument of a reason or an explanation, declared as {@code Object}, is written as itself if it is a text, a whole number, a truth value or
 * a list, and otherwise with its type: <code>{"type": "money", "currency": "CNY", "amount": "12.30"}</code>. A value of a type of one's own is
 * written there if its type was {@linkplain #withTypes made known}, or it is a text in JSON, and then read back as that text. One that is
 * {@link Localized} is read back as {@link LocalizedText}, in English and Chinese what it was; to have the value itself, make its type known. Any
 * other is refused.
 *
 * <p>Immutable and thread-safe. Types are looked at once and kept: share one mapping.
 */
public final class JsonMapping {

    private static final String OURS = "dev.tradewright.";

    private static final JsonMapping STANDARD = new JsonMapping(new Shapes.Config(Map.of(), Map.of(), Set.of(), false));

    private final Shapes shapes;

    private JsonMapping(Shapes.Config config) {
        this.shapes = new Shapes(config);
    }

    /** The conventions and nothing else. */
    public static JsonMapping standard() {
        return STANDARD;
    }

    /**
     * The same with units of one's own, so that amounts of them are read back; those of ISO 4217 are known anyway.
     *
     * @param units  points, tokens, store credit
     */
    public JsonMapping withUnits(CurrencyUnit... units) {
        Map<String, CurrencyUnit> all = new LinkedHashMap<>(shapes.config().units());
        for (CurrencyUnit unit : units) {
            all.put(unit.code(), unit);
        }
        Shapes.Config config = shapes.config();
        return new JsonMapping(
                new Shapes.Config(Map.copyOf(all), config.texts(), config.known(), config.ignoreUnknownFields()));
    }

    /**
     * The same with a type that is a text, though no convention says so: a leaf type of the host or of another library.
     *
     * @param type  the type
     * @param parse  makes a value; throws {@code IllegalArgumentException} for a text that is none
     * @param text  makes the text
     */
    public <T> JsonMapping withText(Class<T> type, Function<String, T> parse, Function<T, String> text) {
        Map<Class<?>, TextShape> all = new LinkedHashMap<>(shapes.config().texts());
        all.put(type, new TextShape(type, type.getSimpleName(), parse, value -> text.apply(type.cast(value))));
        Shapes.Config config = shapes.config();
        return new JsonMapping(
                new Shapes.Config(config.units(), Map.copyOf(all), config.known(), config.ignoreUnknownFields()));
    }

    /**
     * The same with types that may stand where no type is declared: as arguments of reasons, and as members of a sealed family that has an open
     * branch, such as a host's own {@code Custom} condition. Each is called by its simple name in kebab case.
     *
     * @param types  types that have a form in JSON
     */
    public JsonMapping withTypes(Class<?>... types) {
        Set<Class<?>> all = new LinkedHashSet<>(shapes.config().known());
        all.addAll(List.of(types));
        Shapes.Config config = shapes.config();
        return new JsonMapping(
                new Shapes.Config(config.units(), config.texts(), Set.copyOf(all), config.ignoreUnknownFields()));
    }

    /**
     * The same, but a field that is no property is skipped and not refused: for results and events that a newer version may have written. Rules
     * are never read like this, since a misspelt field would be a lost rule.
     */
    public JsonMapping ignoringUnknownFields() {
        Shapes.Config config = shapes.config();
        return new JsonMapping(new Shapes.Config(config.units(), config.texts(), config.known(), true));
    }

    /**
     * Whether this mapping, and not the host's own mapper, reads and writes a type: every type of this library, of the host's own values built on
     * {@link Validated}, and those that were added, if they have a form in JSON.
     *
     * @param type  any type
     */
    public boolean handles(Class<?> type) {
        boolean ours = type.getName().startsWith(OURS)
                || Validated.class.isAssignableFrom(type)
                || shapes.config().texts().containsKey(type)
                || shapes.config().known().contains(type);
        return ours && shapes.find(Shapes.domainType(type)).isPresent();
    }

    /**
     * A class with type arguments, for {@link #read}: {@code type(Timeline.class, Money.class)}.
     *
     * @param raw  a generic class
     * @param arguments  one for each of its type parameters; none if they are not known
     */
    public static Type type(Class<?> raw, Type... arguments) {
        return Generics.of(raw, List.of(arguments));
    }

    /**
     * Writes a value.
     *
     * @param value  a value of a type with a form in JSON, or a collection of such
     * @throws IllegalArgumentException if its type, or one inside it, has no form in JSON
     */
    public JsonValue write(Object value) {
        return new ValueWriter(shapes, false).write(Checks.notNull(value, "value"));
    }

    /**
     * Writes a value as the name under which something stands in an object.
     *
     * @param key  a value of a type that is a text or a whole number in JSON
     * @throws IllegalArgumentException if its type is something else
     */
    public String writeKey(Object key) {
        return MapShape.nameOf(key, write(key));
    }

    /**
     * The one text of a value: equal values have the same, whatever the order of their sets and maps.
     *
     * @param value  a value of a type with a form in JSON
     * @throws IllegalArgumentException as {@link #write}, and if a text in it holds half of a surrogate pair
     * @see JsonValue#toCanonicalText()
     */
    public String canonicalText(Object value) {
        return new ValueWriter(shapes, true)
                .write(Checks.notNull(value, "value"))
                .toCanonicalText();
    }

    /**
     * The fingerprint of a value: equal values have the same.
     *
     * @param value  a value of a type with a form in JSON
     * @throws IllegalArgumentException as {@link #canonicalText}
     */
    public Fingerprint fingerprint(Object value) {
        return Fingerprint.ofText(canonicalText(value));
    }

    /**
     * Reads a value.
     *
     * @param json  what was written
     * @param type  the type that is wanted
     * @return the value, or everything that is wrong with it
     * @throws IllegalArgumentException if the type, or one inside it, has no form in JSON
     */
    @SuppressWarnings("unchecked") // what is read for a class is of that class
    public <T> Reading<T> read(JsonValue json, Class<T> type) {
        return (Reading<T>) read(json, (Type) type);
    }

    /**
     * Reads a value of a type with type arguments.
     *
     * @param json  what was written
     * @param type  the type that is wanted, see {@link #type}
     * @return the value, or everything that is wrong with it
     * @throws IllegalArgumentException if the type, or one inside it, has no form in JSON
     */
    public Reading<?> read(JsonValue json, Type type) {
        return read(json, type, new FindingLog(JsonLimits.STANDARD.findings()));
    }

    /**
     * Reads the next value of a stream of tokens; what follows it is not touched. Depth alone is limited, to {@link JsonLimits#MAX_DEPTH}: this is
     * for the module of a mapper, which has limits of its own.
     *
     * @param tokens  the stream, before the first token of the value
     * @param type  the type that is wanted, see {@link #type}
     * @return the value, or everything that is wrong with it
     * @throws IllegalArgumentException if the type, or one inside it, has no form in JSON
     */
    public Reading<?> read(JsonTokens tokens, Type type) {
        FindingLog log = new FindingLog(JsonLimits.OF_THE_HOST.findings());
        JsonValue json;
        try {
            json = new JsonTreeBuilder(tokens, JsonLimits.OF_THE_HOST, log, "").value();
        } catch (FindingLog.Stop stop) {
            return Reading.refused(name(type), log.list());
        }
        return read(json, type, log);
    }

    /**
     * Reads a value that stands as a name in an object.
     *
     * @param name  the name
     * @param type  a type that is a text or a whole number in JSON
     * @return the value, or everything that is wrong with it
     * @throws IllegalArgumentException if the type has no form in JSON
     */
    public Reading<?> readKey(String name, Type type) {
        return read(MapShape.keyOf(name, shapes.of(type)), type);
    }

    Reading<?> read(JsonValue json, Type type, FindingLog log) {
        JsonPlace place = json.place();
        Object value = null;
        try {
            value = new ValueReader(shapes, log).read(json, place, type);
        } catch (FindingLog.Stop stop) {
            // as many findings as were asked for: the list says so
        }
        List<Finding> findings = log.list();
        return value == null || !findings.isEmpty() ? Reading.refused(name(type), findings) : Reading.complete(value);
    }

    Shapes shapes() {
        return shapes;
    }

    private static String name(Type type) {
        return Generics.raw(type).getSimpleName();
    }

    /** Looks at a type and at all types inside it, so that one without a form in JSON is found before the first document. */
    void check(Type type) {
        check(type, new LinkedHashSet<>());
    }

    private void check(Type type, Collection<Type> seen) {
        if (!seen.add(type)) {
            return;
        }
        Shape shape = shapes.of(type);
        if (shape instanceof MapShape map) {
            Shape.Word key = shapes.of(map.key()).word();
            Checks.that(
                    key == Shape.Word.STRING || key == Shape.Word.WHOLE_NUMBER || key == Shape.Word.ANY,
                    "key",
                    map.key().getTypeName(),
                    "must be a text or a whole number in JSON");
        }
        shape.parts().forEach(part -> check(part, seen));
    }
}
