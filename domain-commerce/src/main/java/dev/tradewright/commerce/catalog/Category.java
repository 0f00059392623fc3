// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.catalog;

import dev.tradewright.core.text.LocalizedName;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A group of products under a name, perhaps within another one. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
public abstract class Category extends Validated implements WithCategory {

    Category() {}

    /** What products name it by. */
    public abstract CategoryId id();

    /** What customers read. */
    @Value.Default
    public LocalizedName name() {
        return LocalizedName.none();
    }

    /** The category that it lies within; nothing for a root. */
    public abstract Optional<CategoryId> parent();

    @Override
    protected void rules(RuleCheck check) {
        check.that(parent().filter(id()::equals).isEmpty(), "parent", "category-in-itself", Map.of("rejected", id()));
    }

    /** A builder without anything. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a category; the id is needed. */
    public static final class Builder extends ImmutableCategory.Builder {
        Builder() {}
    }
}
