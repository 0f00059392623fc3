// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.value;

import org.immutables.value.Value;

/**
 * The base of every {@link DomainValue}: its {@code build()}, and each {@code with…}, checks the constraints on the accessors and the rules
 * across fields together, and refuses the value with everything that is wrong with it.
 */
public abstract class Validated {

    /** For subclasses in this library. */
    protected Validated() {}

    /**
     * States the rules that look at more than one field, beside the constraints on the accessors. It runs even if some constraints are
     * violated, so it must not fail on values that they forbid; missing attributes have been refused before.
     *
     * <pre>{@code
     * @Override
     * protected void rules(RuleCheck check) {
     *     check.that(minimum() <= maximum(), "maximum", "not-below", Map.of("limit", minimum(), "rejected", maximum()));
     * }
     * }</pre>
     *
     * @param check  takes what is broken
     */
    protected void rules(RuleCheck check) {}

    /** Called by the generated builder. */
    @Value.Check
    protected void validate() {
        Validations.check(this);
    }
}
