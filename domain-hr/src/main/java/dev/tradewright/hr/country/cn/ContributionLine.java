// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.LegalReference;
import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.Messages;
import java.util.Locale;

/** A line of contributions on a payslip: four of social insurance (社会保险) and two of the housing fund (住房公积金). */
public enum ContributionLine implements Localized {
    /** 基本养老保险. 社会保险法, article 12. */
    PENSION("pension insurance", "基本养老保险"),
    /** 基本医疗保险, with maternity insurance (生育保险) in the part of the employer. 社会保险法, articles 23 and 53. */
    MEDICAL("medical insurance", "基本医疗保险（含生育保险）"),
    /** 失业保险. 社会保险法, article 44. */
    UNEMPLOYMENT("unemployment insurance", "失业保险"),
    /** 工伤保险, which the employer alone pays. 社会保险法, article 33. */
    INJURY("work injury insurance", "工伤保险"),
    /** 住房公积金. 住房公积金管理条例, article 16. */
    HOUSING_FUND("housing fund", "住房公积金"),
    /** 补充住房公积金, where a city has one. */
    SUPPLEMENTARY_FUND("supplementary housing fund", "补充住房公积金");

    private final String english;
    private final String chinese;

    ContributionLine(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** Whether it belongs to the housing fund. */
    public boolean isFund() {
        return this == HOUSING_FUND || this == SUPPLEMENTARY_FUND;
    }

    /** Where its figures stand in lists of all lines. */
    @SuppressWarnings("EnumOrdinal") // within one calculation only, never stored
    int index() {
        return ordinal();
    }

    LegalReference law() {
        return switch (this) {
            case PENSION -> ChinaLaws.PENSION;
            case MEDICAL -> ChinaLaws.MEDICAL;
            case UNEMPLOYMENT -> ChinaLaws.UNEMPLOYMENT;
            case INJURY -> ChinaLaws.INJURY;
            case HOUSING_FUND, SUPPLEMENTARY_FUND -> ChinaLaws.FUND_AMOUNT;
        };
    }

    @Override
    public String toText(Locale locale) {
        return Messages.isChinese(locale) ? chinese : english;
    }
}
