// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.LegalReference;
import java.time.LocalDate;

/** The laws that the figures follow. */
final class ChinaLaws {

    static final LegalReference COMPREHENSIVE_RATES = incomeTax("3 item 1");
    static final LegalReference ANNUAL_TAXABLE = incomeTax("6(1) item 1");
    static final LegalReference ANNUAL_RETURN = incomeTax("11(1)");
    static final LegalReference NON_RESIDENT_TAXABLE = incomeTax("6(1) item 2");

    static final LegalReference CUMULATIVE_WITHHOLDING = withholding("6");
    static final LegalReference WORK_PREPAYMENT = withholding("8");
    static final LegalReference NON_RESIDENT_WITHHOLDING = withholding("9");
    static final LegalReference WHOLE_YEAR_BASIC =
            LegalReference.of("STA announcement 2020 No. 19", "国家税务总局公告2020年第19号", "1", LocalDate.of(2021, 1, 1));

    static final LegalReference SEPARATE_BONUS = transition("1 item 1");
    static final LegalReference EQUITY = transition("2 item 1");
    static final LegalReference SEVERANCE = transition("5 item 1");
    static final LegalReference EARLY_RETIREMENT = transition("5 item 2");
    static final LegalReference INTERNAL_RETIREMENT = transition("5 item 3");
    static final LegalReference BONUS_UNTIL_2027 =
            LegalReference.of("MOF/STA announcement 2023 No. 30", "财政部 税务总局公告2023年第30号", "1", LocalDate.of(2024, 1, 1));
    static final LegalReference NON_RESIDENT_BONUS =
            LegalReference.of("MOF/STA announcement 2019 No. 35", "财政部 税务总局公告2019年第35号", "3", LocalDate.of(2019, 1, 1));

    static final LegalReference CHILD_EDUCATION = additional("5");
    static final LegalReference CONTINUING_EDUCATION = additional("8");
    static final LegalReference ILLNESS = additional("11");
    static final LegalReference HOUSING_LOAN = additional("14");
    static final LegalReference RENT = additional("17");
    static final LegalReference LOAN_OR_RENT = additional("20");
    static final LegalReference ELDERLY = additional("22");
    static final LegalReference INFANT_CARE =
            LegalReference.of("Guofa [2022] No. 8", "国务院关于设立3岁以下婴幼儿照护个人所得税专项附加扣除的通知", "1", LocalDate.of(2022, 1, 1));
    static final LegalReference ANNUITY =
            LegalReference.of("Caishui [2013] No. 103", "财税〔2013〕103号", "1", LocalDate.of(2014, 1, 1));
    static final LegalReference COMMERCIAL_HEALTH =
            LegalReference.of("Caishui [2017] No. 39", "财税〔2017〕39号", "1", LocalDate.of(2017, 7, 1));
    static final LegalReference PERSONAL_PENSION =
            LegalReference.of("MOF/STA announcement 2024 No. 21", "财政部 税务总局公告2024年第21号", "1", LocalDate.of(2024, 1, 1));

    static final LegalReference PENSION = socialInsurance("12");
    static final LegalReference MEDICAL = socialInsurance("23");
    static final LegalReference INJURY = socialInsurance("33");
    static final LegalReference UNEMPLOYMENT = socialInsurance("44");
    static final LegalReference LATE_FEE = socialInsurance("86");
    static final LegalReference FUND_AMOUNT = housingFund("16");
    static final LegalReference FUND_RATE = housingFund("18");
    static final LegalReference MINIMUM_WAGE =
            LegalReference.of("Provisions on Minimum Wages", "最低工资规定", "12", LocalDate.of(2004, 3, 1));

    private ChinaLaws() {}

    private static LegalReference incomeTax(String article) {
        return LegalReference.of("Individual Income Tax Law", "个人所得税法", article, LocalDate.of(2019, 1, 1));
    }

    private static LegalReference withholding(String article) {
        return LegalReference.of(
                "Administrative Measures for Withholding Individual Income Tax (STA announcement 2018 No. 61)",
                "个人所得税扣缴申报管理办法（试行）",
                article,
                LocalDate.of(2019, 1, 1));
    }

    private static LegalReference transition(String article) {
        return LegalReference.of("Caishui [2018] No. 164", "财税〔2018〕164号", article, LocalDate.of(2019, 1, 1));
    }

    private static LegalReference additional(String article) {
        return LegalReference.of(
                "Interim Measures for Special Additional Deductions (Guofa [2018] No. 41)",
                "个人所得税专项附加扣除暂行办法",
                article,
                LocalDate.of(2019, 1, 1));
    }

    private static LegalReference socialInsurance(String article) {
        return LegalReference.of("Social Insurance Law", "社会保险法", article, LocalDate.of(2011, 7, 1));
    }

    private static LegalReference housingFund(String article) {
        return LegalReference.of(
                "Regulations on the Administration of Housing Provident Funds",
                "住房公积金管理条例",
                article,
                LocalDate.of(2019, 3, 24));
    }
}
