// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.money.CurrencyMismatchException;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;

/** Amounts of yuan and the fen inside. */
final class Yuan {

    static final Money ZERO = Money.zero(CurrencyUnit.CNY);

    private Yuan() {}

    static Money of(long fen) {
        return fen == 0 ? ZERO : Money.ofMinor(CurrencyUnit.CNY, fen);
    }

    static Money of(Decimal yuan) {
        return Money.of(CurrencyUnit.CNY, yuan);
    }

    /** The fen of an amount of yuan of either sign. */
    static long fen(Money amount, String name) {
        if (!Checks.notNull(amount, name).currency().equals(CurrencyUnit.CNY)) {
            throw new CurrencyMismatchException(CurrencyUnit.CNY, amount.currency());
        }
        return amount.minorUnits();
    }

    /** The fen of an amount of yuan that is 0 or more. */
    static long notNegative(Money amount, String name) {
        long fen = fen(amount, name);
        if (fen < 0) {
            Checks.that(false, name, amount, "must be 0 or more");
        }
        return fen;
    }
}
