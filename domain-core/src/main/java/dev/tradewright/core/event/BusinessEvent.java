// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.event;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.quantity.Quantity;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.InvalidValueException;
import dev.tradewright.core.value.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One business fact: a sale was invoiced, goods were received, wages were paid. It tells what happened, when, to which business day it belongs, by
 * which document it is proven, and the amounts, quantities and dimensions that its {@link EventType} declares.
 *
 * <p>It is built by {@link EventType#event()}, which checks it, or by {@link #builder()} where the type is known by name only, as when it is read
 * from a document; then {@link EventType#violations} checks it. It keeps its type's name and no reference to the type: it is plain data.
 *
 * <p>The business date is not derived from the instant: a shop that closes after midnight books to the day before.
 *
 * <p>Immutable and thread-safe.
 */
public final class BusinessEvent {

    private final EventId id;
    private final String type;
    private final Instant occurredAt;
    private final LocalDate businessDate;
    private final SourceDocument source;
    private final Map<String, Money> amounts;
    private final Map<String, Quantity> quantities;
    private final Map<String, String> dimensions;

    private BusinessEvent(
            EventId id,
            String type,
            Instant occurredAt,
            LocalDate businessDate,
            SourceDocument source,
            Map<String, Money> amounts,
            Map<String, Quantity> quantities,
            Map<String, String> dimensions) {
        this.id = id;
        this.type = type;
        this.occurredAt = occurredAt;
        this.businessDate = businessDate;
        this.source = source;
        this.amounts = Collections.unmodifiableMap(new TreeMap<>(amounts));
        this.quantities = Collections.unmodifiableMap(new TreeMap<>(quantities));
        this.dimensions = Collections.unmodifiableMap(new TreeMap<>(dimensions));
    }

    /** Its identity. */
    public EventId id() {
        return id;
    }

    /** The {@link EventType#name() name} of its type. */
    public String type() {
        return type;
    }

    /** When it happened. */
    public Instant occurredAt() {
        return occurredAt;
    }

    /** The day it belongs to in the books. */
    public LocalDate businessDate() {
        return businessDate;
    }

    /** The document that proves it. */
    public SourceDocument source() {
        return source;
    }

    /** Its amounts of money by name, sorted by name. */
    public Map<String, Money> amounts() {
        return amounts;
    }

    /** Its quantities by name, sorted by name. */
    public Map<String, Quantity> quantities() {
        return quantities;
    }

    /** Its dimensions by name, sorted by name. */
    public Map<String, String> dimensions() {
        return dimensions;
    }

    /**
     * An amount that is known to be there.
     *
     * @param name  a required amount of its type
     * @throws IllegalArgumentException if there is none of this name
     */
    public Money amount(String name) {
        return present(amounts, name);
    }

    /**
     * A quantity that is known to be there.
     *
     * @param name  a required quantity of its type
     * @throws IllegalArgumentException if there is none of this name
     */
    public Quantity quantity(String name) {
        return present(quantities, name);
    }

    /**
     * A dimension that is known to be there.
     *
     * @param name  a required dimension of its type
     * @throws IllegalArgumentException if there is none of this name
     */
    public String dimension(String name) {
        return present(dimensions, name);
    }

    private <T> T present(Map<String, T> values, String name) {
        T value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("name (" + name + ") is not in event " + id + " of type " + type
                    + "\nMaybe one of " + values.keySet());
        }
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BusinessEvent event
                && id.equals(event.id)
                && type.equals(event.type)
                && occurredAt.equals(event.occurredAt)
                && businessDate.equals(event.businessDate)
                && source.equals(event.source)
                && amounts.equals(event.amounts)
                && quantities.equals(event.quantities)
                && dimensions.equals(event.dimensions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, type, occurredAt, businessDate, source, amounts, quantities, dimensions);
    }

    /** {@code commerce.sale-invoiced sale-1 of 2010-12-01 by invoice:536365 {gross=GBP 12.00} {} {channel=web}}. */
    @Override
    public String toString() {
        return type + " " + id + " of " + businessDate + " by " + source + " " + amounts + " " + quantities + " "
                + dimensions;
    }

    /** Begins an event that is not checked against a type. */
    public static Builder builder() {
        return new Builder(null);
    }

    /**
     * Builds an event. Identity, type, instant, business date and source document are required. Mutable and for one thread.
     */
    public static final class Builder {

        private final @Nullable EventType checkedBy;
        private final Map<String, Money> amounts = new TreeMap<>();
        private final Map<String, Quantity> quantities = new TreeMap<>();
        private final Map<String, String> dimensions = new TreeMap<>();
        private @Nullable EventId id;
        private @Nullable String type;
        private @Nullable Instant occurredAt;
        private @Nullable LocalDate businessDate;
        private @Nullable SourceDocument source;

        Builder(@Nullable EventType checkedBy) {
            this.checkedBy = checkedBy;
            this.type = checkedBy == null ? null : checkedBy.name();
        }

        /**
         * Sets the identity.
         *
         * @param given  never given before
         */
        public Builder id(EventId given) {
            id = given;
            return this;
        }

        /**
         * Sets the type's name; it is set already if a type began the event.
         *
         * @param name  as {@code commerce.sale-invoiced}
         */
        public Builder type(String name) {
            type = name;
            return this;
        }

        /**
         * Sets when it happened.
         *
         * @param instant  the moment
         */
        public Builder occurredAt(Instant instant) {
            occurredAt = instant;
            return this;
        }

        /**
         * Sets the day it belongs to in the books.
         *
         * @param date  the day
         */
        public Builder businessDate(LocalDate date) {
            businessDate = date;
            return this;
        }

        /**
         * Sets the document that proves it.
         *
         * @param document  the document
         */
        public Builder source(SourceDocument document) {
            source = document;
            return this;
        }

        /**
         * Adds an amount of money.
         *
         * @param name  as the type declares it
         * @param amount  the amount
         */
        public Builder putAmount(String name, Money amount) {
            return put(amounts, name, amount);
        }

        /**
         * Adds a quantity.
         *
         * @param name  as the type declares it
         * @param quantity  the quantity
         */
        public Builder putQuantity(String name, Quantity quantity) {
            return put(quantities, name, quantity);
        }

        /**
         * Adds a dimension.
         *
         * @param name  as the type declares it
         * @param value  not blank
         */
        public Builder putDimension(String name, String value) {
            return put(dimensions, name, value);
        }

        /**
         * Sets all amounts.
         *
         * @param byName  amounts by name
         */
        public Builder amounts(Map<String, Money> byName) {
            return putAll(amounts, byName);
        }

        /**
         * Sets all quantities.
         *
         * @param byName  quantities by name
         */
        public Builder quantities(Map<String, Quantity> byName) {
            return putAll(quantities, byName);
        }

        /**
         * Sets all dimensions.
         *
         * @param byName  dimensions by name
         */
        public Builder dimensions(Map<String, String> byName) {
            return putAll(dimensions, byName);
        }

        private <T> Builder put(Map<String, T> values, String name, T value) {
            values.put(Checks.notBlank(name, "name"), Checks.notNull(value, name));
            return this;
        }

        private <T> Builder putAll(Map<String, T> values, Map<String, T> all) {
            values.clear();
            all.forEach((name, value) -> put(values, name, value));
            return this;
        }

        /**
         * The event.
         *
         * @throws InvalidValueException with all that is missing, else with everything in which it departs from the type that began it
         */
        public BusinessEvent build() {
            List<Violation> missing = new ArrayList<>();
            EventId anId = required(id, "id", missing);
            String aType = required(type, "type", missing);
            Instant anInstant = required(occurredAt, "occurredAt", missing);
            LocalDate aDate = required(businessDate, "businessDate", missing);
            SourceDocument aSource = required(source, "source", missing);
            if (anId == null || aType == null || anInstant == null || aDate == null || aSource == null) {
                throw new InvalidValueException("BusinessEvent", missing);
            }
            BusinessEvent event =
                    new BusinessEvent(anId, aType, anInstant, aDate, aSource, amounts, quantities, dimensions);
            List<Violation> violations = checkedBy == null ? List.of() : checkedBy.violations(event);
            if (!violations.isEmpty()) {
                throw new InvalidValueException("BusinessEvent", violations);
            }
            return event;
        }

        private static <T> @Nullable T required(@Nullable T value, String path, List<Violation> missing) {
            if (value == null) {
                missing.add(EventCheck.missing(path));
            }
            return value;
        }
    }
}
