// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

/** Whether an individual is a tax resident of China (个人所得税法, article 1). */
public enum Residence {
    /** 居民个人: domiciled in China, or there for 183 days of the year. */
    RESIDENT,
    /** 非居民个人: anybody else. */
    NON_RESIDENT
}
