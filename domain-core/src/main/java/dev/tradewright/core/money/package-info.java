// SPDX-License-Identifier: Apache-2.0

/**
 * Exact money. {@link dev.tradewright.core.money.Money} is an amount of a {@link dev.tradewright.core.money.CurrencyUnit}, a whole number of minor
 * units. What has more digits is a {@link dev.tradewright.core.money.Decimal}, and with a meaning a {@link dev.tradewright.core.money.Rate}, a
 * {@link dev.tradewright.core.money.Percentage} or a {@link dev.tradewright.core.money.UnitPrice}; it becomes money through a
 * {@link dev.tradewright.core.money.Rounding} and in no other way. {@link dev.tradewright.core.money.MoneyFormat} writes amounts for readers.
 */
@NullMarked
package dev.tradewright.core.money;

import org.jspecify.annotations.NullMarked;
