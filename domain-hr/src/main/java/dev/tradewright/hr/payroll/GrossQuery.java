// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.money.CurrencyMismatchException;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;

/**
 * The question which amount of an input makes a component or a total come to a certain amount: which gross wage leaves CNY 9200.00 net.
 *
 * @param target  the component or total, as {@code NET}
 * @param amount  what it shall come to
 * @param input  the input that is looked for, as {@code WAGE}; an amount of money
 * @param lowest  the least amount of the input that comes into question
 * @param highest  the greatest one
 */
public record GrossQuery(ComponentCode target, Money amount, ComponentCode input, Money lowest, Money highest) {

    /** Refuses two currencies, and a greatest amount below the least. */
    public GrossQuery {
        Checks.notNull(target, "target");
        Checks.notNull(amount, "amount");
        Checks.notNull(input, "input");
        require(amount, Checks.notNull(lowest, "lowest"));
        require(amount, Checks.notNull(highest, "highest"));
        Checks.that(!highest.isLessThan(lowest), "highest", highest, "must not be below lowest (" + lowest + ")");
    }

    private static void require(Money amount, Money other) {
        if (!amount.currency().equals(other.currency())) {
            throw new CurrencyMismatchException(amount.currency(), other.currency());
        }
    }

    /**
     * A question that looks from 0 to ten times the amount.
     *
     * @param target  the component or total
     * @param amount  what it shall come to, 0 or more
     * @param input  the input that is looked for
     */
    public static GrossQuery of(ComponentCode target, Money amount, ComponentCode input) {
        Checks.notNull(amount, "amount");
        return new GrossQuery(target, amount, input, Money.zero(amount.currency()), amount.multipliedBy(10));
    }
}
