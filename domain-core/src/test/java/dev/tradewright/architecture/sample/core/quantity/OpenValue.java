// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.architecture.sample.core.quantity;

/** A bean, not a value. */
public final class OpenValue {

    private int count;

    public OpenValue() {}

    public int count() {
        return count;
    }

    public void setCount(int count) {
        this.count = count;
    }

    /** Right: a record is made by its constructor. */
    public record Leaf(int count) {}

    /** Right: without state there is nothing to protect. */
    public static final class Strategy {
        public Strategy() {}
    }
}
