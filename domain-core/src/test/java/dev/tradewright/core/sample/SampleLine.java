// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.sample;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/** An interface that a host implements: it does not check itself, so that what holds it says {@code @Valid}. */
public interface SampleLine {

    @NotBlank
    String sku();

    @Min(1)
    int quantity();

    static SampleLine of(String sku, int quantity) {
        return new SampleLine() {
            @Override
            public String sku() {
                return sku;
            }

            @Override
            public int quantity() {
                return quantity;
            }
        };
    }
}
