// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

/** The single figures of China's individual income tax. Amounts are in yuan, rates are decimal numbers: 0.2 is 20 %. */
public enum TaxParameter {
    /** 基本减除费用 of a month. 个人所得税法, article 6(1). */
    BASIC_DEDUCTION_MONTHLY,
    /** 基本减除费用 of a year. 个人所得税法, article 6(1) item 1. */
    BASIC_DEDUCTION_ANNUAL,
    /** By how many months an annual bonus (全年一次性奖金) is divided to find its bracket; without it no bonus is taxed separately. 财税〔2018〕164 号. */
    SEPARATE_BONUS_MONTHS,
    /** By how many months a bonus of a non-resident is divided. MOF/STA announcement 2019 No. 35, article 3. */
    NON_RESIDENT_BONUS_MONTHS,
    /** 1 while equity income (股权激励) is taxed alone; without it, it is not. 财税〔2018〕164 号, article 2. */
    EQUITY_TAXED_ALONE,
    /** How many average wages of a year are exempt from severance pay. 财税〔2018〕164 号, article 5. */
    SEVERANCE_EXEMPT_YEARS,
    /** What is taken off small payments for work as expenses. STA announcement 2018 No. 61, article 8. */
    WORK_EXPENSE_FLAT,
    /** Up to which payment, inclusive, the flat expenses apply. */
    WORK_EXPENSE_FLAT_UP_TO,
    /** The share of larger payments that is taken off as expenses. */
    WORK_EXPENSE_RATE,
    /** The share of remuneration for manuscripts (稿酬) that counts. */
    MANUSCRIPT_SHARE,
    /** The rate of prepayment on royalties and manuscripts. */
    ROYALTY_RATE,
    /** The share of the base up to which one's own payment to an annuity (企业年金、职业年金) is deducted. 财税〔2013〕103 号. */
    ANNUITY_RATE,
    /** Up to what commercial health insurance is deducted in a month. 财税〔2017〕39 号. */
    COMMERCIAL_HEALTH_MONTHLY,
    /** Up to what personal pension (个人养老金) is deducted in a year. */
    PERSONAL_PENSION_ANNUAL,
    /** 子女教育, for one child and month. */
    CHILD_EDUCATION,
    /** 3岁以下婴幼儿照护, for one child and month. */
    INFANT_CARE,
    /** 赡养老人 of an only child, for one month. */
    ELDERLY_ONLY_CHILD,
    /** 赡养老人 shared between siblings: the most for one of them and month. */
    ELDERLY_SHARED_MAX,
    /** 住房贷款利息, for one month. */
    HOUSING_LOAN,
    /** For how many months at most a housing loan is deducted. */
    HOUSING_LOAN_MONTHS,
    /** 住房租金 in municipalities, provincial capitals and cities with separate planning, for one month. */
    RENT_LARGE_CITY,
    /** 住房租金 in other cities with more than a million registered inhabitants of their districts, for one month. */
    RENT_MEDIUM_CITY,
    /** 住房租金 in other cities, for one month. */
    RENT_SMALL_CITY,
    /** 学历（学位）继续教育, for one month. */
    DEGREE_EDUCATION,
    /** For how many months at most one degree is deducted. */
    DEGREE_EDUCATION_MONTHS,
    /** 职业资格继续教育, once in the year of the certificate. */
    CERTIFICATE,
    /** 大病医疗: what one bears oneself in a year before anything is deducted. */
    ILLNESS_THRESHOLD,
    /** 大病医疗: the most for one year. */
    ILLNESS_MAX
}
