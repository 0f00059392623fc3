// SPDX-License-Identifier: Apache-2.0
package consumer.plain;

import consumer.expect.Expect;
import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.value.InvalidValueException;
import java.util.Locale;

/** Without Jackson, and without anything that only compilers read. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Expect.absent(
                "com.fasterxml.jackson.databind.ObjectMapper",
                "tools.jackson.databind.ObjectMapper",
                "org.immutables.value.Value",
                "org.jspecify.annotations.NullMarked");
        violations();
        money();
        decision();
    }

    private static void violations() {
        InvalidValueException refused = Expect.refused(InvalidValueException.class, () -> Order.of(" ", -1));
        Expect.equal(
                refused.message(Locale.UK),
                "Invalid Order: 2 violations\n  customer (•••) must not be blank\n  quantity (-1) must be at least 1");
        Expect.equal(refused.message(Locale.CHINA).contains("quantity（-1）不得小于 1"), true);
        Expect.equal(Order.of("Li", 3).quantity(), 3);
    }

    private static void money() {
        Money price = Money.parse("GBP 12.30");
        Expect.equal(price.plus(Money.of(CurrencyUnit.GBP, 1)), Money.parse("GBP 13.30"));
        Expect.equal(
                price.multipliedBy(Decimal.parse("2.5"), Rounding.HALF_EVEN), Money.ofMinor(CurrencyUnit.GBP, 3075));
        Expect.equal(price.multipliedBy(Percentage.of(20), Rounding.HALF_AWAY_FROM_ZERO), Money.parse("GBP 2.46"));
        Expect.refused(IllegalArgumentException.class, () -> price.plus(Money.parse("EUR 1.00")));
    }

    /** With texts of the host's own, which lie beside its class. */
    private static void decision() {
        Decision<Money> refused = spend(Money.parse("CNY 60.00"), Money.parse("CNY 84.15"));
        Expect.equal(refused.reasons().get(0).toText(Locale.CHINA), "还差 ¥24.15");
        Expect.equal(refused.reasons().get(0).toText(Locale.UK), "CN¥24.15 more is needed");
        Expect.equal(spend(Money.parse("CNY 60.00"), Money.parse("CNY 10.00")).orElse(null), Money.parse("CNY 50.00"));
    }

    private static Decision<Money> spend(Money balance, Money price) {
        Money missing = price.minus(balance);
        return missing.isPositive()
                ? Decision.refused(Reason.of(Messages.of(Main.class, "texts"), "wallet.short")
                        .with("missing", missing))
                : Decision.accepted(balance.minus(price));
    }
}
