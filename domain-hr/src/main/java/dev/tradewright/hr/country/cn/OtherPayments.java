// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.money.Money;

/**
 * What a resident paid in a month that is deducted within limits (依法确定的其他扣除), in yuan.
 *
 * <p>Immutable and thread-safe.
 *
 * @param annuity  one's own payment to the employer's annuity (企业年金、职业年金), 0 or more
 * @param annuityBase  the wage by month that it is limited by, which itself is no more than three local average wages; 0 or more
 * @param health  commercial health insurance with a tax number (商业健康保险), 0 or more
 * @param pension  personal pension (个人养老金), 0 or more
 */
public record OtherPayments(Money annuity, Money annuityBase, Money health, Money pension) {

    /** Nothing paid. */
    public static final OtherPayments NONE = new OtherPayments(Yuan.ZERO, Yuan.ZERO, Yuan.ZERO, Yuan.ZERO);

    /** Refuses negative amounts. */
    public OtherPayments {
        Yuan.notNegative(annuity, "annuity");
        Yuan.notNegative(annuityBase, "annuityBase");
        Yuan.notNegative(health, "health");
        Yuan.notNegative(pension, "pension");
    }

    /**
     * The same with a payment to an annuity.
     *
     * @param paid  0 or more
     * @param base  the wage by month that it is limited by
     */
    public OtherPayments withAnnuity(Money paid, Money base) {
        return new OtherPayments(paid, base, health, pension);
    }

    /**
     * The same with commercial health insurance.
     *
     * @param paid  0 or more
     */
    public OtherPayments withHealth(Money paid) {
        return new OtherPayments(annuity, annuityBase, paid, pension);
    }

    /**
     * The same with personal pension.
     *
     * @param paid  0 or more
     */
    public OtherPayments withPension(Money paid) {
        return new OtherPayments(annuity, annuityBase, health, paid);
    }
}
