// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.cart.Cart;
import dev.tradewright.commerce.cart.CartLine;
import dev.tradewright.commerce.catalog.CategoryId;
import dev.tradewright.commerce.promotion.Benefit;
import dev.tradewright.commerce.promotion.Condition;
import dev.tradewright.commerce.promotion.Effect;
import dev.tradewright.commerce.promotion.LineFilter;
import dev.tradewright.commerce.promotion.PriceBasis;
import dev.tradewright.commerce.promotion.Promotion;
import dev.tradewright.commerce.promotion.Target;
import dev.tradewright.commerce.promotion.UnitOrder;
import dev.tradewright.commerce.promotion.UnitSelection;
import dev.tradewright.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Promotions reckoned a second time, without runs, index or longs: an object for every piece, a look at every promotion, big decimals. It shares nothing
 * with the engine but the rules.
 */
final class PieceByPiece {

    private static final class Piece {
        final CartLine line;
        final int place;
        final BigDecimal list;
        BigDecimal price;
        boolean used;

        Piece(CartLine line, int place) {
            this.line = line;
            this.place = place;
            this.list = BigDecimal.valueOf(line.agreedPrice().orElseThrow().minorUnits());
            this.price = list;
        }

        BigDecimal price() {
            return price;
        }
    }

    private final List<Piece> pieces = new ArrayList<>();

    private PieceByPiece(Cart cart) {
        for (CartLine line : cart.lines()) {
            for (long i = 0; i < line.quantity(); i++) {
                pieces.add(new Piece(line, pieces.size()));
            }
        }
    }

    /** What each line costs in the end, in cents. */
    static List<Long> totals(Cart cart, List<Promotion> promotions) {
        PieceByPiece reckoning = new PieceByPiece(cart);
        promotions.stream()
                .sorted(Comparator.comparingInt(Promotion::priority).reversed())
                .forEach(reckoning::apply);
        return cart.lines().stream()
                .map(line -> sum(reckoning.pieces.stream()
                                .filter(piece -> piece.line.equals(line))
                                .toList())
                        .longValueExact())
                .toList();
    }

    private static BigDecimal sum(List<Piece> pieces) {
        return pieces.stream().map(Piece::price).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal listSum(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece.list).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void apply(Promotion promotion) {
        if (promotion.conditions().stream().allMatch(this::holds)) {
            for (Benefit benefit : promotion.benefits()) {
                give(benefit.effect(), benefit.target());
            }
        }
    }

    private boolean holds(Condition condition) {
        if (condition instanceof Condition.MinimumSpend spend) {
            List<Piece> meant = meant(spend.effectiveFilter());
            BigDecimal sum = spend.basis().equals(Optional.of(PriceBasis.LIST)) ? listSum(meant) : sum(meant);
            return sum.compareTo(cents(spend.amount())) >= 0;
        }
        Condition.MinimumQuantity quantity = (Condition.MinimumQuantity) condition;
        return meant(quantity.effectiveFilter()).size() >= quantity.units();
    }

    private static BigDecimal cents(Money amount) {
        return BigDecimal.valueOf(amount.minorUnits());
    }

    private List<Piece> meant(LineFilter filter) {
        return pieces.stream().filter(piece -> isMeant(piece, filter)).toList();
    }

    private static boolean isMeant(Piece piece, LineFilter filter) {
        List<CategoryId> in = Shop.ASSORTMENT.find(piece.line.sku()).orElseThrow().categories().stream()
                .flatMap(id -> Shop.ASSORTMENT.categories().ancestors(id).stream())
                .toList();
        return (filter.skus().isEmpty() || filter.skus().contains(piece.line.sku()))
                && (filter.categories().isEmpty() || in.stream().anyMatch(filter.categories()::contains))
                && !filter.excludedSkus().contains(piece.line.sku())
                && in.stream().noneMatch(filter.excludedCategories()::contains);
    }

    private void give(Effect written, Target target) {
        if (target instanceof Target.Order order) {
            List<Piece> things = meant(order.effectiveFilter());
            Effect effect = reached(written, things);
            if (effect != null && !things.isEmpty()) {
                spread(things, limited(off(effect, sum(things), listSum(things)), effect));
            }
        } else if (target instanceof Target.Lines lines) {
            giveLines(written, meant(lines.effectiveFilter()));
        } else if (target instanceof Target.Units units) {
            giveUnits(written, meant(units.effectiveFilter()), units.effectiveSelection());
        }
    }

    private static Effect reached(Effect effect, List<Piece> things) {
        Effect reached = effect;
        if (effect instanceof Effect.SpendTiers tiers) {
            reached = null;
            for (Effect.SpendTier tier : tiers.tiers()) {
                reached = sum(things).compareTo(cents(tier.from())) >= 0 ? tier.effect() : reached;
            }
        } else if (effect instanceof Effect.QuantityTiers tiers) {
            reached = null;
            for (Effect.QuantityTier tier : tiers.tiers()) {
                reached = things.size() >= tier.from() ? tier.effect() : reached;
            }
        }
        return reached;
    }

    private static boolean isTogether(Effect effect) {
        return effect instanceof Effect.AmountOffTogether || effect instanceof Effect.PriceTogether;
    }

    private static BigDecimal limited(BigDecimal off, Effect effect) {
        return effect instanceof Effect.PercentOff percent && percent.maximum().isPresent()
                ? off.min(cents(percent.maximum().get()))
                : off;
    }

    private static BigDecimal off(Effect effect, BigDecimal running, BigDecimal list) {
        if (effect instanceof Effect.PercentOff percent) {
            BigDecimal base = percent.effectiveBasis() == PriceBasis.LIST ? list : running;
            return base.multiply(percent.percentage().toBigDecimal())
                    .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                    .min(running);
        }
        if (effect instanceof Effect.AmountOffEach each) {
            return cents(each.amount()).min(running);
        }
        if (effect instanceof Effect.AmountOffTogether together) {
            return cents(together.amount()).min(running);
        }
        Money price = effect instanceof Effect.PriceEach each ? each.price() : ((Effect.PriceTogether) effect).price();
        return running.subtract(cents(price)).max(BigDecimal.ZERO);
    }

    private static void giveLines(Effect written, List<Piece> things) {
        Effect effect = reached(written, things);
        if (effect == null || things.isEmpty()) {
            return;
        }
        if (isTogether(effect)) {
            spread(things, off(effect, sum(things), listSum(things)));
            return;
        }
        BigDecimal given = BigDecimal.ZERO;
        for (List<Piece> line : byLine(things)) {
            BigDecimal off = off(effect, sum(line), listSum(line));
            BigDecimal left = limited(given.add(off), effect).subtract(given);
            spread(line, off.min(left));
            given = given.add(off.min(left));
        }
    }

    private void giveUnits(Effect written, List<Piece> all, UnitSelection selection) {
        Effect effect = reached(written, all);
        if (effect == null || all.isEmpty()) {
            return;
        }
        List<Piece> things = new ArrayList<>(all);
        if (selection instanceof UnitSelection.Limited limited) {
            sort(things, limited.order());
            things = things.subList(0, (int) Math.min(things.size(), limited.units()));
        } else if (selection instanceof UnitSelection.Rewarded rewarded) {
            things = rewarded(rewarded, all, effect);
        } else if (selection instanceof UnitSelection.GroupsOf groups) {
            sort(things, groups.order());
            long count = Math.min(
                    things.size() / groups.size(), groups.maximumGroups().orElse(Long.MAX_VALUE));
            things = things.subList(0, (int) (count * groups.size()));
            if (isTogether(effect)) {
                for (int i = 0; i < things.size(); i += (int) groups.size()) {
                    List<Piece> group = new ArrayList<>(things.subList(i, i + (int) groups.size()));
                    spread(group, off(effect, sum(group), listSum(group)));
                }
                return;
            }
        }
        if (isTogether(effect)) {
            spread(things, off(effect, sum(things), listSum(things)));
            return;
        }
        BigDecimal total = things.stream()
                .map(piece -> off(effect, piece.price, piece.list))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (limited(total, effect).compareTo(total) < 0) {
            spread(things, limited(total, effect));
        } else {
            things.forEach(piece -> piece.price = piece.price.subtract(off(effect, piece.price, piece.list)));
        }
    }

    private static void sort(List<Piece> things, UnitOrder order) {
        Comparator<Piece> byPrice = Comparator.comparing(Piece::price);
        Comparator<Piece> byPlace = Comparator.comparingInt(piece -> piece.place);
        things.sort(
                switch (order) {
                    case CART -> byPlace;
                    case CHEAPEST -> byPrice.thenComparing(byPlace);
                    case DEAREST -> byPrice.reversed().thenComparing(byPlace);
                });
    }

    /** Tries numbers of rewarded pieces, the largest first, and hands each to its pieces until there are enough others to be bought. */
    private List<Piece> rewarded(UnitSelection.Rewarded rewarded, List<Piece> all, Effect effect) {
        boolean once = rewarded.usage().equals(Optional.of(UnitSelection.Rewarded.Usage.ONCE));
        List<Piece> targets = new ArrayList<>(all);
        List<Piece> buyable = new ArrayList<>(rewarded.buying().map(this::meant).orElse(all));
        targets.removeIf(piece -> once && piece.used);
        buyable.removeIf(piece -> once && piece.used);
        sort(targets, UnitOrder.CHEAPEST);
        boolean partly = rewarded.buying().isPresent()
                || rewarded.remainder().equals(Optional.of(UnitSelection.Rewarded.Remainder.PARTLY_REWARDED));
        for (long units = targets.size(); units > 0; units--) {
            long times = -Math.floorDiv(-units, rewarded.get());
            if (times > rewarded.maximumTimes().orElse(Long.MAX_VALUE) || (!partly && units % rewarded.get() != 0)) {
                continue;
            }
            List<Piece> chosen = new ArrayList<>();
            List<Piece> bought = new ArrayList<>(buyable);
            for (Piece piece : targets) {
                boolean needed = bought.contains(piece) && bought.size() == times * rewarded.buy();
                if (chosen.size() < units && !needed) {
                    chosen.add(piece);
                    bought.remove(piece);
                }
            }
            if (chosen.size() == units && bought.size() >= times * rewarded.buy()) {
                boolean cheaper = isTogether(effect)
                        ? off(effect, sum(chosen), listSum(chosen)).signum() > 0
                        : chosen.stream()
                                .anyMatch(piece ->
                                        off(effect, piece.price, piece.list).signum() > 0);
                if (once && cheaper) {
                    sort(bought, UnitOrder.DEAREST);
                    chosen.forEach(piece -> piece.used = true);
                    bought.subList(0, (int) (times * rewarded.buy())).forEach(piece -> piece.used = true);
                }
                return chosen;
            }
        }
        return List.of();
    }

    private static List<List<Piece>> byLine(List<Piece> things) {
        return List.copyOf(things.stream()
                .sorted(Comparator.comparingInt(piece -> piece.place))
                .collect(Collectors.groupingBy(piece -> piece.line, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** By largest remainder over lines, the earlier one of equal ones; then cent by cent over the pieces that can still bear one. */
    private static void spread(List<Piece> things, BigDecimal amount) {
        BigDecimal whole = amount.min(sum(things));
        if (whole.signum() <= 0) {
            return;
        }
        List<List<Piece>> lines = byLine(things);
        List<BigDecimal> shares =
                largestRemainder(whole, lines.stream().map(PieceByPiece::sum).toList());
        for (int i = 0; i < lines.size(); i++) {
            centByCent(lines.get(i), shares.get(i).longValueExact());
        }
    }

    private static List<BigDecimal> largestRemainder(BigDecimal whole, List<BigDecimal> weights) {
        BigDecimal all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> shares = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        for (BigDecimal weight : weights) {
            BigDecimal[] parts = whole.multiply(weight).divideAndRemainder(all);
            order.add(shares.size());
            shares.add(parts[0]);
            remainders.add(parts[1]);
        }
        order.sort(Comparator.comparing(remainders::get).reversed());
        long left = whole.subtract(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .longValueExact();
        for (int i = 0; i < left; i++) {
            shares.set(order.get(i), shares.get(order.get(i)).add(BigDecimal.ONE));
        }
        return shares;
    }

    /** One cent after the other, always from the pieces that have borne least. */
    private static void centByCent(List<Piece> line, long share) {
        long[] borne = new long[line.size()];
        for (long cent = 0; cent < share; cent++) {
            int next = -1;
            for (int i = 0; i < borne.length; i++) {
                boolean canBear = line.get(i).price.signum() > 0;
                next = canBear && (next < 0 || borne[i] < borne[next]) ? i : next;
            }
            borne[next]++;
            line.get(next).price = line.get(next).price.subtract(BigDecimal.ONE);
        }
    }
}
