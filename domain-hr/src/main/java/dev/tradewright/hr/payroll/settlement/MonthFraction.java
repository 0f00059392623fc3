// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.settlement;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.value.Checks;

/**
 * A part of a month's pay, exact even if it has no end as a decimal number: {@code 0.7}, or {@code 15/26}, fifteen days of a month of 26.
 *
 * <p>Immutable and thread-safe.
 *
 * @param numerator  0 or more
 * @param denominator  more than 0
 */
public record MonthFraction(Decimal numerator, Decimal denominator) {

    /** Refuses a negative part. */
    public MonthFraction {
        Checks.that(Checks.notNull(numerator, "numerator").signum() >= 0, "numerator", numerator, "must be 0 or more");
        Checks.that(
                Checks.notNull(denominator, "denominator").signum() > 0,
                "denominator",
                denominator,
                "must be more than 0");
    }

    /**
     * Reads a decimal number or a quotient of two.
     *
     * @param text  as {@code 0.7} or {@code 15/26}
     * @throws IllegalArgumentException if it is neither
     */
    public static MonthFraction parse(String text) {
        int slash = Checks.notBlank(text, "text").indexOf('/');
        return slash < 0
                ? new MonthFraction(Decimal.parse(text), Decimal.ONE)
                : new MonthFraction(
                        Decimal.parse(text.substring(0, slash).strip()),
                        Decimal.parse(text.substring(slash + 1).strip()));
    }

    /** {@code 0.7} or {@code 15/26}. */
    @Override
    public String toString() {
        return denominator.equals(Decimal.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
