// SPDX-License-Identifier: Apache-2.0
package consumer.validator;

import jakarta.validation.constraints.Min;

/** A value of the host. */
public record Line(String sku, int quantity) {

    @Min(value = 1, message = "at least one, please")
    @Override
    public int quantity() {
        return quantity;
    }
}
