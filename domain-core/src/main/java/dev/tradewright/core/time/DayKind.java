// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.time;

import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.Messages;
import java.util.Locale;
import java.util.Map;

/**
 * What kind of day a date is. The law pays work differently on each: in China at least 150 % of the wage for overtime on a workday, 200 % on a
 * rest day for which no other rest is given, 300 % on a statutory holiday (劳动法 article 44).
 */
public enum DayKind implements Localized {

    /** A day on which work is due, a make-up workday on a weekend included. 工作日. */
    WORKDAY("workday"),

    /** A day off that is no statutory holiday: the weekend, a day moved next to a holiday, a day on which a company closes. 休息日. */
    REST_DAY("rest-day"),

    /** A day that the law itself makes a holiday. 法定节假日. */
    STATUTORY_HOLIDAY("statutory-holiday");

    private final String code;

    DayKind(String code) {
        this.code = code;
    }

    /** The kind's name for people: {@code rest day}, {@code 休息日}. */
    @Override
    public String toText(Locale locale) {
        return Texts.MESSAGES.text(code, locale, Map.of());
    }

    private static final class Texts {
        static final Messages MESSAGES = Messages.of(DayKind.class, "messages");
    }
}
