// SPDX-License-Identifier: Apache-2.0
package consumer.plain;

import dev.tradewright.core.value.Personal;
import dev.tradewright.core.value.Validations;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/** A value of the host, checked as the library checks its own. */
public final class Order {

    private final String customer;
    private final int quantity;

    private Order(String customer, int quantity) {
        this.customer = customer;
        this.quantity = quantity;
    }

    public static Order of(String customer, int quantity) {
        Order order = new Order(customer, quantity);
        Validations.check(order);
        return order;
    }

    @Personal
    @NotBlank
    public String customer() {
        return customer;
    }

    @Min(1)
    public int quantity() {
        return quantity;
    }
}
