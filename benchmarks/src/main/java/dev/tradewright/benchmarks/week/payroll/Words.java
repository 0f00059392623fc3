// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week.payroll;

import dev.tradewright.core.text.Messages;
import java.util.Locale;
import java.util.Map;

/** The words of this chapter, in English and Chinese. */
final class Words {

    static final Messages TEXTS = Messages.of(Words.class, "payroll");

    private Words() {}

    static String of(String code, Locale locale) {
        return TEXTS.text(code, locale, Map.of());
    }

    static String of(String code, Locale locale, Map<String, ?> arguments) {
        return TEXTS.text(code, locale, arguments);
    }
}
