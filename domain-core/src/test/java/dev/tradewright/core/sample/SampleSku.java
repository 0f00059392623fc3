// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.sample;

import dev.tradewright.core.value.Identifier;

/** Names a product as it is sold: one size, one colour. */
// snippet: type
public record SampleSku(String value) implements Identifier<SampleSku> {

    public SampleSku {
        Identifier.checked(value, "sku");
    }

    public static SampleSku of(String value) {
        return new SampleSku(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
// end
