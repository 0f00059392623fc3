// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * What a case gives, field by field. It remembers which fields were read, inside nested objects too, so that a case with a field that its adapter
 * does not know is never taken for passed.
 */
public final class Given {

    private final String path;
    private final JsonNode node;
    private final String year;
    private final Set<String> read = new LinkedHashSet<>();
    private final List<Given> nested = new ArrayList<>();

    /**
     * An object of a case.
     *
     * @param path  where it stands, for messages
     * @param node  the object
     */
    Given(String path, JsonNode node) {
        this(path, node, "");
    }

    /**
     * An object of a case that is about a year.
     *
     * @param path  where it stands, for messages
     * @param node  the object
     * @param year  the year that stands beside what is given; empty if none does
     */
    Given(String path, JsonNode node, String year) {
        this.path = path;
        this.node = node;
        this.year = year;
    }

    /** The year that the case is about, as it stands beside what is given: {@code 2026}, {@code 2025-26}. */
    public String year() {
        if (year.isEmpty()) {
            throw new UnsupportedCaseException("the case names no year");
        }
        return year;
    }

    /**
     * Whether a field is there and not null. Asking does not count as reading.
     *
     * @param field  its name
     */
    public boolean has(String field) {
        return node.hasNonNull(field);
    }

    /**
     * The names of all fields, for objects whose keys are data.
     */
    public List<String> keys() {
        return List.copyOf(node.propertyNames());
    }

    /**
     * A text; a number or truth value as its text.
     *
     * @param field  its name
     */
    public String text(String field) {
        return need(field).asString();
    }

    /**
     * A text, or another if it is not there.
     *
     * @param field  its name
     * @param otherwise  the text to take
     */
    public String text(String field, String otherwise) {
        return has(field) ? text(field) : otherwise;
    }

    /**
     * A whole number.
     *
     * @param field  its name
     */
    public long whole(String field) {
        return number(field).longValueExact();
    }

    /**
     * A number, written as a number or as a text.
     *
     * @param field  its name
     */
    public BigDecimal number(String field) {
        JsonNode value = need(field);
        return value.isNumber() ? value.decimalValue() : new BigDecimal(value.asString());
    }

    /**
     * A truth value; false if it is not there.
     *
     * @param field  its name
     */
    public boolean flag(String field) {
        return has(field) && need(field).booleanValue();
    }

    /**
     * Whether a field holds an object. Asking does not count as reading.
     *
     * @param field  its name
     */
    public boolean isObject(String field) {
        return has(field) && node.get(field).isObject();
    }

    /**
     * Whether a field holds a list, be it empty. Asking does not count as reading.
     *
     * @param field  its name
     */
    public boolean isList(String field) {
        return has(field) && node.get(field).isArray();
    }

    /**
     * An object.
     *
     * @param field  its name
     */
    public Given object(String field) {
        return nested(path + "/" + field, need(field));
    }

    /**
     * A list of objects; empty if it is not there.
     *
     * @param field  its name
     */
    public List<Given> objects(String field) {
        List<Given> objects = new ArrayList<>();
        if (has(field)) {
            for (JsonNode element : need(field)) {
                objects.add(nested(path + "/" + field + "/" + objects.size(), element));
            }
        }
        return objects;
    }

    /**
     * A list of texts or numbers as texts; empty if it is not there.
     *
     * @param field  its name
     */
    public List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        if (has(field)) {
            need(field).forEach(element -> texts.add(element.asString()));
        }
        return texts;
    }

    /**
     * A list of lists of texts; empty if it is not there.
     *
     * @param field  its name
     */
    public List<List<String>> rows(String field) {
        List<List<String>> rows = new ArrayList<>();
        if (has(field)) {
            need(field).forEach(row -> {
                List<String> texts = new ArrayList<>();
                row.forEach(element -> texts.add(element.asString()));
                rows.add(texts);
            });
        }
        return rows;
    }

    /**
     * An object whose keys are data, each with what is made of its field; empty if it is not there.
     *
     * @param field  its name
     * @param read  reads the field of a key from the object
     */
    public <T> Map<String, T> map(String field, Function<Given, Function<String, T>> read) {
        Map<String, T> map = new LinkedHashMap<>();
        if (has(field)) {
            Given object = object(field);
            object.keys().forEach(key -> map.put(key, read.apply(object).apply(key)));
        }
        return map;
    }

    private Given nested(String at, JsonNode object) {
        Given given = new Given(at, object, year);
        nested.add(given);
        return given;
    }

    private JsonNode need(String field) {
        if (!has(field)) {
            throw new UnsupportedCaseException(path + "/" + field + " is not given");
        }
        read.add(field);
        return node.get(field);
    }

    /** The fields that were never read, of this object and of those inside it, sorted. */
    Set<String> unread() {
        Set<String> unread = new TreeSet<>();
        if (node.isObject()) {
            for (String name : node.propertyNames()) {
                if (!read.contains(name) && has(name)) {
                    unread.add(path + "/" + name);
                }
            }
        }
        nested.forEach(given -> unread.addAll(given.unread()));
        return unread;
    }
}
