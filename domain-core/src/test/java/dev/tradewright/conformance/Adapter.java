// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.conformance;

/** Translates the cases of one topic: reads what is given, asks the library, hands over its answer. It holds no rule and calculates nothing. */
@FunctionalInterface
public interface Adapter {

    /**
     * Answers a case.
     *
     * @param given  what is given; fields that are not read make the case unsupported
     * @return the answer by field name, in the words of the cases: texts, numbers, truth values, lists and maps of these, values of the library
     *     and of java.time by their text
     * @throws RuntimeException if the library refuses; its class is looked up among the suite's error codes
     */
    Object answer(Given given);
}
