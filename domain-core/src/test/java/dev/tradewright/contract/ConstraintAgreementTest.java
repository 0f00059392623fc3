// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.junit.jupiter.api.Test;

class ConstraintAgreementTest {

    /** As types made by hand are: its checks run, its annotations are read. */
    public static final class CartLine {
        private final String sku;
        private final int quantity;
        private final Money price;

        private CartLine(String sku, int quantity, Money price) {
            this.sku = sku;
            this.quantity = quantity;
            this.price = price;
        }

        static CartLine of(String sku, int quantity, Money price) {
            Checks.that(sku.length() <= 3, "sku", sku, "must have at most 3 characters");
            Checks.inRange(quantity, 1, 999, "quantity");
            Checks.that(!price.isNegative(), "price", price, "must be 0 or more");
            return new CartLine(sku, quantity, price);
        }

        /** Its checks are missing, wrong by one, and without a name. */
        static CartLine careless(String sku, int quantity, Money price) {
            Checks.inRange(quantity, 0, 998, "quantity");
            Checks.that(!price.isNegative(), "amount", price, "must be 0 or more");
            return new CartLine(sku, quantity, price);
        }

        @Size(max = 3)
        public String sku() {
            return sku;
        }

        @Min(1)
        @Max(999)
        public int quantity() {
            return quantity;
        }

        @PositiveOrZero
        public Money price() {
            return price;
        }
    }

    private static final Money PRICE = Money.parse("EUR 1.00");
    private static final Money NEGATIVE = Money.parse("EUR -0.01");

    @Test
    void checksThatSayTheSameAgree() {
        ConstraintAgreement.of(
                        CartLine.class, values -> CartLine.of((String) values[0], (int) values[1], (Money) values[2]))
                .argument("sku", "ABC", "ABCD")
                .argument("quantity", 1, 999, 0, 1000, Integer.MIN_VALUE)
                .argument("price", PRICE, Money.parse("EUR 0.00"), NEGATIVE)
                .holds();
    }

    @Test
    void eachDifferenceIsFound() {
        assertThat(ConstraintAgreement.of(
                                CartLine.class,
                                values -> CartLine.careless((String) values[0], (int) values[1], (Money) values[2]))
                        .argument("sku", "ABC", "ABCD")
                        .argument("quantity", 1, 0, 999)
                        .argument("price", PRICE, NEGATIVE)
                        .findings())
                .containsExactly(
                        "sku (ABCD) is forbidden by a constraint and accepted by the checks",
                        "quantity (0) is forbidden by a constraint and accepted by the checks",
                        "quantity (999) is refused by the checks alone: quantity (999) must be from 0 to 998",
                        "price (EUR -0.01) is refused without its name: amount (EUR -0.01) must be 0 or more");
    }

    @Test
    void whatIsNotTriedIsNotProven() {
        assertThat(ConstraintAgreement.of(CartLine.class, values -> CartLine.of((String) values[0], 1, PRICE))
                        .argument("sku", "ABC")
                        .findings())
                .containsExactly(
                        "price has constraints and is not an argument here",
                        "quantity has constraints and is not an argument here",
                        "sku has constraints, and no value for each side of them");
    }
}
