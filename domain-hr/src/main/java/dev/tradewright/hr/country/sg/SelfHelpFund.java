// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.sg;

import dev.tradewright.core.text.Localized;
import java.util.Locale;
import java.util.Map;

/** The funds to which an employee of a community contributes by way of the employer, unless the employee has opted out. */
public enum SelfHelpFund implements Localized {
    /** Chinese Development Assistance Council (华社自助理事会). */
    CDAC,
    /** Singapore Indian Development Association (新加坡印度人发展协会). */
    SINDA,
    /** Mosque Building and Mendaki Fund (回教堂建设及回教社会发展理事会基金). */
    MBMF,
    /** Eurasian Community Fund (欧亚裔社群基金). */
    ECF;

    @Override
    public String toText(Locale locale) {
        return SingaporeTexts.NAMES.text("fund." + name(), locale, Map.of());
    }
}
