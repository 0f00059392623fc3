// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.value;

import dev.tradewright.contract.ValueContract;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.money.UnitPrice;
import dev.tradewright.core.quantity.Quantity;
import org.junit.jupiter.api.Test;

/** All figures of core are values as values should be. */
class FigureContractTest {

    @Test
    void decimals() {
        ValueContract.of(
                        Decimal::parse,
                        "0",
                        "-1",
                        "1",
                        "0.1",
                        "0.01",
                        "0.000000000000000001",
                        "9223372036854775807",
                        "-9223372036854775808")
                .holds();
    }

    @Test
    void money() {
        ValueContract.of(Money::parse, "GBP 0.00", "GBP -0.01", "GBP 12.30", "EUR 12.30", "JPY 12", "BHD 0.001")
                .holds();
    }

    @Test
    void rates() {
        ValueContract.of(Rate::parse, "0", "0.0625", "-0.5", "1", "17.25").holds();
        ValueContract.of(Percentage::parse, "0%", "19%", "-5%", "6.25%").holds();
    }

    @Test
    void unitPrices() {
        ValueContract.of(UnitPrice::parse, "EUR 1.2345", "EUR 1.234", "USD 1.234", "JPY 0.5")
                .holds();
    }

    @Test
    void quantities() {
        ValueContract.of(Quantity::parse, "0 KGM", "1.5 KGM", "-2 LTR", "12 C62")
                .holds();
    }

    @Test
    void currencies() {
        ValueContract.of(CurrencyUnit::parse, "CNY", "EUR", "JPY", "BHD").holds();
    }
}
