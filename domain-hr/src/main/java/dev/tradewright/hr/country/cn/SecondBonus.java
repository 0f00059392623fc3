// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

/**
 * What becomes of a bonus in a year in which one was taxed separately already: the method may be used once a year only (财税〔2018〕164 号, article 1 item
 * 1; of non-residents MOF/STA announcement 2019 No. 35, article 3).
 */
public enum SecondBonus {
    /** The payslip is refused, for whoever pays decides. */
    REFUSED,
    /** It is taxed with the wages of the month (并入当月工资薪金), as any other pay is. */
    MERGED
}
