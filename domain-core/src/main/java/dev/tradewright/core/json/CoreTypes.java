// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.MoneyBag;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.money.UnitPrice;
import dev.tradewright.core.place.City;
import dev.tradewright.core.place.Country;
import dev.tradewright.core.place.Place;
import dev.tradewright.core.place.PostalArea;
import dev.tradewright.core.place.PostalCode;
import dev.tradewright.core.place.Subdivision;
import dev.tradewright.core.quantity.Quantity;
import dev.tradewright.core.quantity.QuantityPrice;
import dev.tradewright.core.quantity.UnitOfMeasure;
import dev.tradewright.core.text.LocalizedName;
import dev.tradewright.core.text.LocalizedText;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.DayHours;
import dev.tradewright.core.time.InstantRange;
import dev.tradewright.core.value.InvalidValueException;
import dev.tradewright.core.value.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The few types of core that no convention describes: amounts are objects though they have a {@code parse}, units of one's own are named. */
final class CoreTypes {

    /** Types that may stand where {@code Object} is declared. */
    static final List<Class<?>> PLAIN = List.of(
            Money.class,
            MoneyBag.class,
            UnitPrice.class,
            CurrencyUnit.class,
            Decimal.class,
            Rate.class,
            Percentage.class,
            Rounding.class,
            LocalizedName.class,
            DateRange.class,
            InstantRange.class,
            Quantity.class,
            QuantityPrice.class,
            UnitOfMeasure.class,
            Country.class,
            Subdivision.class,
            City.class,
            PostalCode.class,
            PostalArea.class,
            Place.class,
            DayHours.class,
            LocalizedText.class);

    private final Shapes shapes;
    private final Map<String, CurrencyUnit> units;
    private final Map<String, Messages> messages = new ConcurrentHashMap<>();

    /**
     * The types under one mapping.
     *
     * @param shapes  of all types
     * @param units  the host's own, by code
     */
    CoreTypes(Shapes shapes, Map<String, CurrencyUnit> units) {
        this.shapes = shapes;
        this.units = units;
    }

    Optional<Shape> find(Class<?> type) {
        if (type == Money.class) {
            return Optional.of(money());
        }
        if (type == UnitPrice.class || type == MoneyBag.class) {
            return new ObjectTypes(shapes, type, false).factored();
        }
        if (type == CurrencyUnit.class) {
            return Optional.of(new TextShape(type, "CurrencyUnit", this::unit, String::valueOf));
        }
        if (type == Messages.class) {
            return Optional.of(new TextShape(type, "Messages", this::messages, texts -> ((Messages) texts).name()));
        }
        return Optional.empty();
    }

    /** The amount with all digits of its currency, and never finer. */
    private static Shape money() {
        return new ObjectShape(
                Money.class,
                List.of(
                        new Property("currency", CurrencyUnit.class, true, false, money -> ((Money) money).currency()),
                        new Property("amount", BigDecimal.class, true, false, money -> ((Money) money).toBigDecimal())),
                values -> money((CurrencyUnit) part(values, "currency"), (BigDecimal) part(values, "amount")),
                false);
    }

    private static Object part(Map<String, Object> values, String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    private static Money money(CurrencyUnit currency, BigDecimal amount) {
        if (amount.stripTrailingZeros().scale() > currency.digits()) {
            Map<String, Object> arguments =
                    Map.of("currency", currency.code(), "digits", currency.digits(), Violation.REJECTED, amount);
            throw new InvalidValueException(
                    "Money", List.of(new Violation("amount", "too-fine", arguments, FindingLog.TEXTS)));
        }
        return Money.of(currency, amount);
    }

    private CurrencyUnit unit(String code) {
        CurrencyUnit own = units.get(code);
        return own == null ? CurrencyUnit.of(code) : own;
    }

    /** Kept only if they exist, so that names made up by an attacker fill no memory. */
    private Messages messages(String name) {
        Messages kept = messages.get(name);
        if (kept != null) {
            return kept;
        }
        Messages found = Messages.named(name, CoreTypes.class.getClassLoader());
        if (!found.codes().isEmpty()) {
            messages.put(name, found);
        }
        return found;
    }
}
