// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.architecture.sample.core.money;

import java.util.List;

/** Binary floating point in every place where it can hide; the last two methods are right. */
final class FloatingPrice {

    private final double amount;

    private FloatingPrice(double amount) {
        this.amount = amount;
    }

    Float boxed() {
        return null;
    }

    void generic(List<Double> prices) {}

    float array(float[] prices) {
        return 0;
    }

    static long call(String text) {
        return Double.valueOf(text).longValue();
    }

    static long hidden(long minorUnits) {
        return (long) (minorUnits * 1.19);
    }

    static long exact(long minorUnits) {
        return Math.multiplyExact(minorUnits, 119L) / 100;
    }

    static FloatingPrice nothing() {
        return null;
    }
}
