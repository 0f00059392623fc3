// SPDX-License-Identifier: Apache-2.0

/**
 * Exact money. {@link dev.tradewright.core.money.Money} is an amount of a {@link dev.tradewright.core.money.CurrencyUnit}, a whole number of minor
 * units. What has more digits is a {@link dev.tradewright.core.money.Decimal}, and with a meaning a {@link dev.tradewright.core.money.Rate}, a
 * {@link dev.tradewright.core.money.Percentage} or a {@link dev.tradewright.core.money.UnitPrice}; it becomes money through a
 * {@link dev.tradewright.core.money.Rounding} and in no other way. An {@link dev.tradewright.core.money.Allocation} shares an amount out so that
 * the shares add up to it, by weights, by {@link dev.tradewright.core.money.Portion}s, or by {@link dev.tradewright.core.money.Claim}s with limits.
 * A {@link dev.tradewright.core.money.MoneyAccumulator} sums amounts up without garbage, and a {@link dev.tradewright.core.money.MoneyBag} holds
 * several currencies. {@link dev.tradewright.core.money.ExchangeRates} convert one into another, by quotes that an
 * {@link dev.tradewright.core.money.ExchangeRateHistory} keeps by day; a single one is an {@link dev.tradewright.core.money.ExchangeRate}.
 * {@link dev.tradewright.core.money.MoneyFormat} writes amounts for readers, and {@link dev.tradewright.core.money.ChineseCapitals} for cheques.
 */
@NullMarked
package dev.tradewright.core.money;

import org.jspecify.annotations.NullMarked;
