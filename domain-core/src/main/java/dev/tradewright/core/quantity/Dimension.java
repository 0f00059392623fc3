// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.quantity;

import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.Messages;
import java.util.Locale;

/** What a unit measures. Units of one dimension are converted into each other, units of different dimensions never. */
public enum Dimension implements Localized {
    /** How many: pieces, pairs, dozens. */
    COUNT("count", "数量"),
    /** Kilograms, pounds. */
    MASS("mass", "质量"),
    /** Metres, inches. */
    LENGTH("length", "长度"),
    /** Square metres, hectares. */
    AREA("area", "面积"),
    /** Litres, cubic metres. */
    VOLUME("volume", "体积"),
    /** Seconds up to weeks, all of a fixed length: a day is 24 hours. */
    TIME("time", "时间"),
    /** Months, quarters and years: how many days they have depends on the calendar, so that they are no {@link #TIME}. */
    CALENDAR("calendar time", "日历时间"),
    /** Units that convert to themselves only: sets, and packages whose content is not known. */
    OWN("a unit of its own", "独立单位");

    private final String english;
    private final String chinese;

    Dimension(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    @Override
    public String toText(Locale locale) {
        return Messages.isChinese(locale) ? chinese : english;
    }
}
