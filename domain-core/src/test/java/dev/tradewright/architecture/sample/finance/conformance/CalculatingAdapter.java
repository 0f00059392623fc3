// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.architecture.sample.finance.conformance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.BinaryOperator;

/** Calculates instead of asking the library; the last two methods are right. */
final class CalculatingAdapter {

    private CalculatingAdapter() {}

    static BigDecimal bigDecimal(BigDecimal amount) {
        return amount.multiply(BigDecimal.TEN);
    }

    static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(2);
    }

    static int maths(int count) {
        return Math.max(count, 1);
    }

    static LocalDate time(LocalDate day) {
        return day.plusDays(1);
    }

    static Amount value(Amount amount) {
        return amount.plus(amount);
    }

    static long primitive(long minorUnits) {
        return minorUnits * 100;
    }

    static BinaryOperator<Amount> named() {
        return Amount::plus;
    }

    static int index(String text) {
        return Integer.parseInt(text) - 1;
    }

    /** Stands for a value of the library. */
    interface Amount {
        Amount plus(Amount other);
    }
}
