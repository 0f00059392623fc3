// SPDX-License-Identifier: Apache-2.0
package consumer.validator;

import dev.tradewright.core.money.Money;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;

/** A value of the host. */
public record Line(String sku, int quantity, @Positive Money price) {

    @Min(value = 1, message = "at least one, please")
    @Override
    public int quantity() {
        return quantity;
    }
}
