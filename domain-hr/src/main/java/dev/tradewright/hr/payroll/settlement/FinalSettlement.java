// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.settlement;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.Personal;
import dev.tradewright.core.value.Violation;
import java.util.List;

/**
 * Everything that employer and employee owe each other when an employment ends. Two devices of 100,000 and 50,000 that are not given back and nothing to
 * pay leave 150,000 that the employee owes.
 *
 * <p>Whether what is owed may be set against the last pay, and how much of it, is for the law of the place:
 * {@link dev.tradewright.hr.payroll.deduction.Deductions} serves it within its limit.
 *
 * <p>It is personal: {@code toString} does not show the amounts. Immutable and thread-safe.
 *
 * @param currency  the currency of all amounts
 * @param payables  what the employer owes: last pay, unused leave, severance, gratuity
 * @param receivables  what the employee owes: loans, advances
 * @param unreturnedAssets  the value of what was lent and not given back
 */
@Personal
public record FinalSettlement(
        CurrencyUnit currency, List<Item> payables, List<Item> receivables, List<Item> unreturnedAssets) {

    /** Copies the lists and refuses amounts of another currency. */
    public FinalSettlement {
        Checks.notNull(currency, "currency");
        payables = checked(payables, currency, "payables");
        receivables = checked(receivables, currency, "receivables");
        unreturnedAssets = checked(unreturnedAssets, currency, "unreturnedAssets");
    }

    /**
     * One amount.
     *
     * @param name  what it is for
     * @param amount  zero or more
     */
    @Personal
    public record Item(String name, Money amount) {

        /** Refuses a negative amount. */
        public Item {
            Checks.notBlank(name, "name");
            Checks.that(
                    !Checks.notNull(amount, "amount").isNegative(),
                    "amount",
                    Violation.REDACTED,
                    "must be zero or more");
        }

        /** The name alone. */
        @Override
        public String toString() {
            return name + " " + Violation.REDACTED;
        }
    }

    private static List<Item> checked(List<Item> items, CurrencyUnit currency, String name) {
        for (Item item : Checks.notNull(items, name)) {
            Checks.that(item.amount().currency().equals(currency), name, item, "must be of " + currency);
        }
        return List.copyOf(items);
    }

    private Money sum(List<Item> items) {
        return Money.total(currency, items.stream().map(Item::amount).toList());
    }

    /** What the employer owes. */
    public Money payable() {
        return sum(payables);
    }

    /** What the employee owes for what was not given back. */
    public Money assetRecovery() {
        return sum(unreturnedAssets);
    }

    /** All that the employee owes. */
    public Money receivable() {
        return sum(receivables).plus(assetRecovery());
    }

    /** What is left to be paid to the employee; negative if the employee has to pay. */
    public Money net() {
        return payable().minus(receivable());
    }

    /** The numbers of items. */
    @Override
    public String toString() {
        return "FinalSettlement[" + payables + ", " + receivables + ", " + unreturnedAssets + "]";
    }
}
