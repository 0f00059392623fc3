// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week;

import dev.tradewright.core.text.Messages;
import java.util.Locale;
import java.util.Map;

/** The words of the trading week, in English and Chinese. */
final class Texts {

    static final Messages WEEK = Messages.of(Texts.class, "week");

    private Texts() {}

    static String of(String code, Locale locale) {
        return of(code, locale, Map.of());
    }

    static String of(String code, Locale locale, Map<String, ?> arguments) {
        return WEEK.text(code, locale, arguments);
    }
}
