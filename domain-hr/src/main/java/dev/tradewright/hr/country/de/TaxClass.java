// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import dev.tradewright.core.value.Checks;

/** The wage tax class (Steuerklasse, {@code STKL}) of § 38b EStG that the tax office reports for an employee. */
public enum TaxClass {

    /** Single. */
    I(1),
    /** Single parent, with the relief of § 24b EStG. */
    II(2),
    /** Married, the spouse has class V or no wage: the tariff is split between the two. */
    III(3),
    /** Married, both with wages of about the same size; perhaps with a factor (§ 39f EStG). */
    IV(4),
    /** Married, the spouse has class III. */
    V(5),
    /** A second or further job: no allowances. */
    VI(6);

    private static final TaxClass[] ALL = values();

    private final int number;

    TaxClass(int number) {
        this.number = number;
    }

    /**
     * The class of a number.
     *
     * @param number  from 1 to 6
     * @throws IllegalArgumentException if there is no such class
     */
    public static TaxClass of(int number) {
        return ALL[Checks.inRange(number, 1, ALL.length, "number") - 1];
    }

    /** From 1 to 6. */
    public int number() {
        return number;
    }

    /** How many shares the income is split into by the tariff ({@code KZTAB}): 2 in class III, otherwise 1. */
    int shares() {
        return this == III ? 2 : 1;
    }

    /** Whether the tariff of § 39b Abs. 2 Satz 7 EStG applies: classes V and VI. */
    boolean isSecondIncome() {
        return this == V || this == VI;
    }
}
