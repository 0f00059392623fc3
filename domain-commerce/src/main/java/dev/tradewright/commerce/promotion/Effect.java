// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.promotion;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.value.Checks;
import java.util.List;
import java.util.Optional;

/**
 * How much cheaper something becomes. An effect says nothing about what becomes cheaper: that is the {@link Target}, and each effect goes with each
 * target. A target is made of things: the order is one thing, of lines each line is one, of units each piece, of shipments each shipment. An effect is
 * taken for <em>each</em> thing by itself, or for all things <em>together</em> and then spread over them.
 *
 * <p>No effect makes anything dearer, and nothing costs less than 0.
 *
 * <p>All members are immutable and thread-safe.
 */
public sealed interface Effect {

    /**
     * A percentage off each thing, rounded once for each: of the order once for the order, of units once for each piece.
     *
     * <p>10 % off three pieces of EUR 0.33 as units is 3 x 0.03 = EUR 0.09; as a line it is 0.099, EUR 0.10.
     *
     * @param percentage  from 0 to 100 inclusive, of at most 10 decimal places
     * @param basis  which price it is of
     * @param maximum  the most it takes off all things together, if there is a limit
     */
    record PercentOff(Percentage percentage, Optional<PriceBasis> basis, Optional<Money> maximum) implements Effect {

        private static final int MAX_PLACES = 10;

        /** Refuses percentages beyond 0 and 100. */
        public PercentOff {
            Checks.notNull(percentage, "percentage");
            Checks.notNull(basis, "basis");
            Checks.notNull(maximum, "maximum");
            Checks.that(
                    percentage.compareTo(Percentage.ZERO) >= 0 && percentage.compareTo(Percentage.HUNDRED) <= 0,
                    "percentage",
                    percentage,
                    "must be from 0 % to 100 %");
            Checks.that(
                    percentage.points().scale() <= MAX_PLACES,
                    "percentage",
                    percentage,
                    "must have at most " + MAX_PLACES + " decimal places");
            maximum.ifPresent(limit -> positive(limit, "maximum"));
        }

        /** The price that the percentage is of: {@link PriceBasis#RUNNING} unless it was said otherwise. */
        public PriceBasis effectiveBasis() {
            return basis.orElse(PriceBasis.RUNNING);
        }
    }

    /**
     * An amount off each thing, at most its price.
     *
     * @param amount  above 0
     */
    record AmountOffEach(Money amount) implements Effect {
        /** Refuses amounts of 0 or less. */
        public AmountOffEach {
            positive(amount, "amount");
        }
    }

    /**
     * An amount off all things together, spread over them by price; of units in groups, off each group.
     *
     * @param amount  above 0
     */
    record AmountOffTogether(Money amount) implements Effect {
        /** Refuses amounts of 0 or less. */
        public AmountOffTogether {
            positive(amount, "amount");
        }
    }

    /**
     * Each thing at a price, unless it is cheaper already.
     *
     * @param price  0 or more
     */
    record PriceEach(Money price) implements Effect {
        /** Refuses negative prices. */
        public PriceEach {
            notNegative(price);
        }
    }

    /**
     * All things together at a price, unless they are cheaper already; of units in groups, each group: three for EUR 10.
     *
     * @param price  0 or more
     */
    record PriceTogether(Money price) implements Effect {
        /** Refuses negative prices. */
        public PriceTogether {
            notNegative(price);
        }
    }

    /**
     * More for more money: the effect of the highest tier that the lines of the target reach together, whichever of their pieces are meant, at their price
     * after earlier promotions and earlier benefits of the same one.
     *
     * @param tiers  at least one, rising
     */
    record SpendTiers(List<SpendTier> tiers) implements Effect {
        /** Refuses tiers that do not rise. */
        public SpendTiers {
            tiers = List.copyOf(tiers);
            Checks.that(!tiers.isEmpty(), "tiers", tiers, "must be at least one");
            for (int i = 1; i < tiers.size(); i++) {
                Checks.that(
                        tiers.get(i)
                                .from()
                                .currency()
                                .equals(tiers.get(0).from().currency()),
                        "tiers[" + i + "].from",
                        tiers.get(i).from(),
                        "must be in " + tiers.get(0).from().currency() + ", as the first tier is");
                Checks.that(
                        tiers.get(i - 1).from().compareTo(tiers.get(i).from()) < 0,
                        "tiers[" + i + "].from",
                        tiers.get(i).from(),
                        "must be above the tier before (" + tiers.get(i - 1).from() + ")");
            }
        }
    }

    /**
     * More for more pieces: the effect of the highest tier that all pieces of the target's lines reach, whichever of them are meant.
     *
     * @param tiers  at least one, rising
     */
    record QuantityTiers(List<QuantityTier> tiers) implements Effect {
        /** Refuses tiers that do not rise. */
        public QuantityTiers {
            tiers = List.copyOf(tiers);
            Checks.that(!tiers.isEmpty(), "tiers", tiers, "must be at least one");
            for (int i = 1; i < tiers.size(); i++) {
                Checks.that(
                        tiers.get(i - 1).from() < tiers.get(i).from(),
                        "tiers[" + i + "].from",
                        tiers.get(i).from(),
                        "must be above the tier before (" + tiers.get(i - 1).from() + ")");
            }
        }
    }

    /**
     * A tier by money.
     *
     * @param from  from this sum on, inclusive; 0 or more
     * @param effect  what it gives; no tiers again
     */
    record SpendTier(Money from, Effect effect) {
        /** Refuses tiers inside tiers. */
        public SpendTier {
            Checks.that(!Checks.notNull(from, "from").isNegative(), "from", from, "must be 0 or more");
            simple(effect);
        }
    }

    /**
     * A tier by pieces.
     *
     * @param from  from so many pieces on, inclusive; 1 or more
     * @param effect  what it gives; no tiers again
     */
    record QuantityTier(long from, Effect effect) {
        /** Refuses tiers inside tiers. */
        public QuantityTier {
            Checks.that(from >= 1, "from", from, "must be 1 or more");
            simple(effect);
        }
    }

    /**
     * A percentage off the price after earlier promotions, without a limit.
     *
     * @param points  from 0 to 100 inclusive
     */
    static PercentOff percentOff(long points) {
        return new PercentOff(Percentage.of(points), Optional.empty(), Optional.empty());
    }

    private static void positive(Money amount, String name) {
        Checks.that(Checks.notNull(amount, name).isPositive(), name, amount, "must be above 0");
    }

    private static void notNegative(Money price) {
        Checks.that(!Checks.notNull(price, "price").isNegative(), "price", price, "must be 0 or more");
    }

    private static void simple(Effect effect) {
        Checks.that(
                !(Checks.notNull(effect, "effect") instanceof SpendTiers) && !(effect instanceof QuantityTiers),
                "effect",
                effect,
                "must not have tiers inside a tier");
    }
}
