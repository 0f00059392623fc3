// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.conformance;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number without an end, as a rate per hour is: cases show it rounded half up to as many places as they please, and it is compared at these.
 *
 * @param number  with more places than any case shows
 */
public record Shown(BigDecimal number) {

    /** The number at the scale of a text; without a point it is as it is. */
    String at(String wanted) {
        int point = wanted.indexOf('.');
        BigDecimal shown = point < 0 ? number : number.setScale(wanted.length() - point - 1, RoundingMode.HALF_UP);
        return shown.toPlainString();
    }
}
