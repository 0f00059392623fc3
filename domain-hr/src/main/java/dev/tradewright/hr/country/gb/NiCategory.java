// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

/** The National Insurance category letter of an employee. */
public enum NiCategory {
    /** Standard. */
    A,
    /** Married women and widows entitled to reduced contributions. */
    B,
    /** Over State Pension age. */
    C,
    /** Investment zone, deferment. */
    D,
    /** Investment zone, reduced contributions. */
    E,
    /** Freeport, standard. */
    F,
    /** Apprentice under 25. */
    H,
    /** Freeport, reduced contributions. */
    I,
    /** Deferment. */
    J,
    /** Investment zone, over State Pension age. */
    K,
    /** Freeport, deferment. */
    L,
    /** Under 21. */
    M,
    /** Investment zone, standard. */
    N,
    /** Freeport, over State Pension age. */
    S,
    /** Veteran in the first year of civil employment. */
    V,
    /** Under 21, deferment. */
    Z
}
