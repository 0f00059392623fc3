// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.sample;

import dev.tradewright.core.value.Personal;
import dev.tradewright.core.value.Violation;
import jakarta.validation.constraints.Size;

/** A personal type as a whole; a record whose components carry constraints. */
@Personal
public record SampleAddress(
        @Size(max = 6) String postcode, @Size(max = 40) String street) {

    @Override
    public String toString() {
        return Violation.REDACTED;
    }
}
