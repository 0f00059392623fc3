// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week.selling;

import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.order.OrderState;
import dev.tradewright.commerce.pricing.LineDiscount;
import dev.tradewright.commerce.pricing.PricedLine;
import dev.tradewright.commerce.promotion.Promotion;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the week came to.
 *
 * @param listed  what all sold lines cost without promotions
 * @param discount  what promotions took off
 * @param byPromotion  by promotion, in the order of the rules
 * @param orders  how many orders ended in which state
 * @param byProduct  what each product sold for after promotions
 * @param unitsByProduct  how many pieces of each product were sold
 * @param byDay  what each day sold for before promotions
 * @param byCountry  what each country bought for before promotions
 */
record Totals(
        Money listed,
        Money discount,
        Map<String, Money> byPromotion,
        Map<OrderState, Integer> orders,
        Map<Sku, Money> byProduct,
        Map<Sku, Long> unitsByProduct,
        Map<String, Money> byDay,
        Map<String, Money> byCountry) {

    private static final Money ZERO = Money.zero(CurrencyUnit.GBP);

    static Totals of(List<SoldInvoice> sold, List<Promotion> promotions) {
        Money listed = ZERO;
        Money discount = ZERO;
        Map<String, Money> byPromotion = new LinkedHashMap<>();
        promotions.forEach(promotion -> byPromotion.put(promotion.id().value(), ZERO));
        Map<OrderState, Integer> orders = new EnumMap<>(OrderState.class);
        Map<Sku, Money> byProduct = new TreeMap<>();
        Map<Sku, Long> unitsByProduct = new TreeMap<>();
        Map<String, Money> byDay = new TreeMap<>();
        Map<String, Money> byCountry = new TreeMap<>();
        for (SoldInvoice invoice : sold) {
            listed = listed.plus(invoice.priced().listTotal());
            discount = discount.plus(invoice.priced().discount());
            orders.merge(invoice.order().state(), 1, Integer::sum);
            Money list = invoice.priced().listTotal();
            byDay.merge(invoice.lines().get(0).date().toString(), list, Money::plus);
            byCountry.merge(invoice.lines().get(0).country(), list, Money::plus);
            for (PricedLine line : invoice.priced().lines()) {
                byProduct.merge(line.line().sku(), line.total(), Money::plus);
                unitsByProduct.merge(line.line().sku(), line.line().quantity(), Long::sum);
                for (LineDiscount each : line.discounts()) {
                    byPromotion.merge(each.promotion().value(), each.amount(), Money::plus);
                }
            }
        }
        return new Totals(listed, discount, byPromotion, orders, byProduct, unitsByProduct, byDay, byCountry);
    }
}
