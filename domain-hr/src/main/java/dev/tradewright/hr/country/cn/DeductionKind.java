// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.LegalReference;
import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.Messages;
import java.util.Locale;

/** The special additional deductions (专项附加扣除). */
public enum DeductionKind implements Localized {
    /** 子女教育. */
    CHILD_EDUCATION("education of a child", "子女教育"),
    /** 3岁以下婴幼儿照护. */
    INFANT_CARE("care of an infant", "3岁以下婴幼儿照护"),
    /** 赡养老人. */
    ELDERLY("support of parents", "赡养老人"),
    /** 住房贷款利息. */
    HOUSING_LOAN("interest on a housing loan", "住房贷款利息"),
    /** 住房租金. */
    RENT("rent", "住房租金"),
    /** 学历（学位）继续教育. */
    DEGREE("education for a degree", "学历（学位）继续教育"),
    /** 职业资格继续教育. */
    CERTIFICATE("professional certificate", "职业资格继续教育"),
    /** 大病医疗. */
    SERIOUS_ILLNESS("serious illness", "大病医疗");

    private final String english;
    private final String chinese;

    DeductionKind(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    LegalReference law() {
        return switch (this) {
            case CHILD_EDUCATION -> ChinaLaws.CHILD_EDUCATION;
            case INFANT_CARE -> ChinaLaws.INFANT_CARE;
            case ELDERLY -> ChinaLaws.ELDERLY;
            case HOUSING_LOAN -> ChinaLaws.HOUSING_LOAN;
            case RENT -> ChinaLaws.RENT;
            case DEGREE, CERTIFICATE -> ChinaLaws.CONTINUING_EDUCATION;
            case SERIOUS_ILLNESS -> ChinaLaws.ILLNESS;
        };
    }

    @Override
    public String toText(Locale locale) {
        return Messages.isChinese(locale) ? chinese : english;
    }
}
