// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week;

import dev.tradewright.core.text.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something wrong with what was put in: where, what stands there, and what to do about it.
 *
 * @param place  the file, with the line if there is one, as in {@code invoices.csv:17}
 * @param texts  where its text and advice stand, under {@code problem.} and the code
 * @param code  what is wrong
 * @param arguments  the field, the value and the like
 */
public record Problem(String place, Messages texts, String code, Map<String, Object> arguments) {

    /**
     * Something that the week itself has words for.
     *
     * @param place  the file, with the line if there is one
     * @param code  what is wrong
     * @param arguments  the field, the value and the like
     */
    public Problem(String place, String code, Map<String, Object> arguments) {
        this(place, Texts.WEEK, code, arguments);
    }

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
        return place + ": " + texts.text("problem." + code, locale, arguments);
    }
}
