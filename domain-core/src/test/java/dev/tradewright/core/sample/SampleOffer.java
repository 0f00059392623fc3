// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.sample;

import dev.tradewright.core.json.DocumentType;
import dev.tradewright.core.json.JsonArray;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.DomainValue;
import dev.tradewright.core.value.Personal;
import dev.tradewright.core.value.RuleCheck;
import dev.tradewright.core.value.Validated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A document with one property of each kind. */
@Value.Immutable
@DomainValue
public abstract class SampleOffer extends Validated implements WithSampleOffer {

    /** Its third format: the first knew one line only, the second called the share a discount. */
    public static final DocumentType<SampleOffer> DOCUMENT = DocumentType.of(
            "sample-offer",
            SampleOffer.class,
            one -> one.renamed("line", "lines").change("lines", JsonArray::of),
            two -> two.renamed("discount", "share"));

    SampleOffer() {}

    /** An identifier. */
    public record Id(String value) {
        public Id {
            Checks.that(value.matches("[A-Z]{1,8}"), "id", value, "must be 1 to 8 capital letters");
        }
    }

    /** A leaf with parts. */
    public record Line(Id product, @Min(1) int quantity, Optional<Money> price) {
        public Line {
            Checks.that(quantity > 0, "quantity", quantity, "must be 1 or more");
        }
    }

    public abstract Id id();

    @Value.Default
    public boolean active() {
        return true;
    }

    @Personal
    public abstract Optional<LocalDate> birthday();

    public abstract Optional<SampleCondition> condition();

    public abstract Set<DayOfWeek> days();

    public abstract Optional<Money> gift();

    public abstract Map<Id, Integer> limits();

    public abstract List<Line> lines();

    @Value.Default
    @Max(9)
    public long priority() {
        return 0;
    }

    public abstract Rate share();

    @Override
    protected void rules(RuleCheck check) {
        for (int i = 0; i < lines().size(); i++) {
            int quantity = lines().get(i).quantity();
            check.that(quantity <= 100, "lines[" + i + "].quantity", "max", Map.of("value", 100, "rejected", quantity));
        }
    }

    /** Not a property: no builder sets it. */
    public int pieces() {
        return lines().stream().mapToInt(Line::quantity).sum();
    }

    public static Builder builder() {
        return new Builder();
    }

    public static final class Builder extends ImmutableSampleOffer.Builder {
        Builder() {}
    }
}
