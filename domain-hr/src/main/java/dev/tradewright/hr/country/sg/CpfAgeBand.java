// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.sg;

import dev.tradewright.core.text.Localized;
import dev.tradewright.core.value.Checks;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;

/**
 * The age on which the rates of the Central Provident Fund depend. A band is left with the month after the birthday: who turns 55 on 10 March 2026
 * is in {@link #UP_TO_55} in March and in {@link #ABOVE_55_TO_60} from April 2026 on.
 */
public enum CpfAgeBand implements Localized {
    /** 55 and below. */
    UP_TO_55(55),
    /** Above 55, up to 60. */
    ABOVE_55_TO_60(60),
    /** Above 60, up to 65. */
    ABOVE_60_TO_65(65),
    /** Above 65, up to 70. */
    ABOVE_65_TO_70(70),
    /** Above 70. */
    ABOVE_70(Integer.MAX_VALUE);

    private final int lastAge;

    CpfAgeBand(int lastAge) {
        this.lastAge = lastAge;
    }

    /**
     * The band of a month.
     *
     * @param born  the day of birth
     * @param month  the month for which wages are paid, not before that of the birth
     */
    public static CpfAgeBand of(LocalDate born, YearMonth month) {
        YearMonth birth = YearMonth.from(Checks.notNull(born, "born"));
        Checks.notNull(month, "month");
        Checks.that(!month.isBefore(birth), "month", month, "must not be before the birth (" + born + ")");
        // months after the one in which the age was reached count as above it
        int age = month.getYear() - birth.getYear() - (month.getMonthValue() > birth.getMonthValue() ? 0 : 1);
        for (CpfAgeBand band : values()) {
            if (age < band.lastAge) {
                return band;
            }
        }
        return ABOVE_70;
    }

    @Override
    public String toText(Locale locale) {
        return SingaporeTexts.NAMES.text("age." + name(), locale, Map.of());
    }
}
