// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.decision;

import dev.tradewright.core.value.Checks;
import java.util.Comparator;

/**
 * A position in a text: {@code orders.csv:12:5} is line 12, column 5 of orders.csv. Sorted by source, line and column. Immutable and thread-safe.
 *
 * @param source  the text's name, as a file name; empty if it has none
 * @param line  from 1
 * @param column  the character in the line, from 1; 0 if the whole line is meant
 */
public record Position(String source, int line, int column) implements Comparable<Position> {

    private static final Comparator<Position> ORDER = Comparator.comparing(Position::source)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    /** Sorts what has no position before what has one. */
    static final Position NONE = new Position("", 1, 0);

    /** Refuses numbers out of range. */
    public Position {
        Checks.notNull(source, "source");
        Checks.inRange(line, 1, Integer.MAX_VALUE, "line");
        Checks.inRange(column, 0, Integer.MAX_VALUE, "column");
    }

    /**
     * A position in a text without name.
     *
     * @param line  from 1
     * @param column  from 1; 0 if the whole line is meant
     */
    public static Position of(int line, int column) {
        return new Position("", line, column);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** {@code orders.csv:12:5}; what is not known is left out. */
    @Override
    public String toString() {
        return (source.isEmpty() ? "" : source + ":") + line + (column == 0 ? "" : ":" + column);
    }
}
