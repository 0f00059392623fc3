// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import java.lang.reflect.Type;

/** One walk over a value that makes a tree of it. */
final class ValueWriter {

    private final Shapes shapes;
    private final boolean canonical;

    /**
     * A walk.
     *
     * @param shapes  of all types
     * @param canonical  whether equal sets must give equal JSON: then their items are sorted
     */
    ValueWriter(Shapes shapes, boolean canonical) {
        this.shapes = shapes;
        this.canonical = canonical;
    }

    boolean isCanonical() {
        return canonical;
    }

    Shapes shapes() {
        return shapes;
    }

    /** The value as its declared type has it. */
    JsonValue write(Object value, Type declared) {
        return shapes.of(declared).write(value, this);
    }

    /** The value as its own class has it. */
    JsonValue write(Object value) {
        return shapes.ofValue(value).write(value, this);
    }
}
