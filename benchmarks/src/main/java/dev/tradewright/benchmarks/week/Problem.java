// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something wrong with what was put in: where, what stands there, and what to do about it.
 *
 * @param place  the file, with the line if there is one, as in {@code invoices.csv:17}
 * @param code  what is wrong; its text and advice stand in the bundle {@code week}
 * @param arguments  the field, the value and the like
 */
public record Problem(String place, String code, Map<String, Object> arguments) {

    /** Copies the arguments. */
    public Problem {
        arguments = Map.copyOf(new TreeMap<>(arguments));
    }

    /**
     * One sentence and one piece of advice.
     *
     * @param locale  the reader's
     */
    public String toText(Locale locale) {
        return place + ": " + Texts.of("problem." + code, locale, arguments);
    }
}
