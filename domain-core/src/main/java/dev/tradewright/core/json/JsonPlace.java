// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.decision.Position;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a {@link JsonValue} stands in the text it was read from: as a JSON Pointer (RFC 6901), {@code /lines/0/sku}, and by line and column.
 *
 * <p>Immutable and thread-safe. It is as small as a place can be, since every value of a tree has one: the pointer is put together when it is
 * asked for.
 */
public final class JsonPlace {

    /** The place of what was not read but made. Its pointer is empty and it has no position. */
    public static final JsonPlace NOWHERE = new JsonPlace(null, "", "", 0, 0, 0, 0);

    private final @Nullable JsonPlace parent;
    private final Object step;
    private final String source;
    private final int line;
    private final int column;
    private final int nameLine;
    private final int nameColumn;

    private JsonPlace(
            @Nullable JsonPlace parent,
            Object step,
            String source,
            int line,
            int column,
            int nameLine,
            int nameColumn) {
        this.parent = parent;
        this.step = step;
        this.source = source;
        this.line = line;
        this.column = column;
        this.nameLine = nameLine;
        this.nameColumn = nameColumn;
    }

    /**
     * The place of a whole document.
     *
     * @param source  the text's name, as a file name; empty if it has none
     * @param line  from 1
     * @param column  from 1
     */
    static JsonPlace root(String source, int line, int column) {
        return new JsonPlace(null, "", source, line, column, line, column);
    }

    /** The place of an item. */
    JsonPlace item(int index, int itemLine, int itemColumn) {
        return new JsonPlace(this, index, source, itemLine, itemColumn, itemLine, itemColumn);
    }

    /** The place of a member whose value has not been seen yet: that of its name. */
    JsonPlace member(String name, int atLine, int atColumn) {
        return new JsonPlace(this, name, source, atLine, atColumn, atLine, atColumn);
    }

    /** The place of the same member, with the place of its value. */
    JsonPlace withValueAt(int valueLine, int valueColumn) {
        return new JsonPlace(parent, step, source, valueLine, valueColumn, nameLine, nameColumn);
    }

    /** The place of something inside that was not read: its pointer is its own, its position that of what surrounds it. */
    JsonPlace inside(Object innerStep) {
        return new JsonPlace(this, innerStep, source, line, column, line, column);
    }

    /** The place at which a member's name stands, before its value. */
    JsonPlace ofName() {
        return new JsonPlace(parent, step, source, nameLine, nameColumn, nameLine, nameColumn);
    }

    boolean isKnown() {
        return line > 0;
    }

    /** The JSON Pointer; empty for a whole document. */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (JsonPlace place = this; place.parent != null; place = place.parent) {
            pointer.insert(0, Finding.step(place.step));
        }
        return pointer.toString();
    }

    /** Line and column; empty if it was not read from a text. */
    public Optional<Position> position() {
        return isKnown() ? Optional.of(new Position(source, line, column)) : Optional.empty();
    }

    /** {@code orders.json:3:14: /lines/0/sku}. */
    @Override
    public String toString() {
        return position().map(position -> position + ": ").orElse("") + pointer();
    }
}
