// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.conformance;

import dev.tradewright.conformance.Adapter;
import dev.tradewright.conformance.Given;
import dev.tradewright.conformance.UnsupportedCaseException;
import dev.tradewright.core.money.Allocation;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.ExchangeRate;
import dev.tradewright.core.money.ExchangeRates;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Portion;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.money.UnitPrice;
import java.util.List;
import java.util.Map;

/** Conversion between currencies, and amounts shared out. */
final class ExchangeAdapters {

    private ExchangeAdapters() {}

    static Map<String, Adapter> topics() {
        return Map.of(
                "money-allocation", given -> Map.of("sharesMinor", shares(given)),
                "money-conversion", ExchangeAdapters::conversion,
                "fx-rate", ExchangeAdapters::rate);
    }

    private static List<Long> shares(Given given) {
        Allocation policy = Allocation.parse(given.text("policy", "largest-remainder"));
        Money whole = Money.ofMinor(CurrencyUnit.EUR, given.whole("amountMinor"));
        List<Money> shares = given.has("portions")
                ? policy.allocatePortions(
                        whole,
                        given.texts("portions").stream().map(Portion::parse).toList())
                : policy.allocate(
                        whole,
                        given.texts("ratios").stream().map(Decimal::parse).toList());
        return shares.stream().map(Money::minorUnits).toList();
    }

    private static Object conversion(Given given) {
        UnitPrice amount = amount(given);
        ExchangeRate rate =
                ExchangeRate.of(amount.currency(), CurrencyUnit.of(given.text("to")), decimal(given, "rate"));
        if (given.text("rounding", "").equals("none")) {
            UnitPrice exact = rate.convert(amount);
            return Map.of(
                    "unscaled", exact.amount().unscaled(),
                    "scale", exact.amount().scale(),
                    "currency", exact.currency(),
                    "amount", exact);
        }
        Rounding.Mode mode = MoneyAdapters.mode(given.text("mode", given.text("rounding", "exact")));
        Money converted = rate.convert(Money.of(amount.currency(), amount.amount()), Rounding.of(mode));
        return Map.of("amount", converted, "currency", converted.currency());
    }

    private static UnitPrice amount(Given given) {
        if (!given.isObject("amount")) {
            return UnitPrice.parse(given.text("amount"));
        }
        Given amount = given.object("amount");
        return UnitPrice.of(CurrencyUnit.of(amount.text("currency")), unscaled(amount));
    }

    private static Decimal decimal(Given given, String field) {
        return given.isObject(field) ? unscaled(given.object(field)) : MoneyAdapters.decimal(given, field);
    }

    private static Decimal unscaled(Given parts) {
        return Decimal.of(parts.whole("unscaled"), (int) parts.whole("scale"));
    }

    private static Object rate(Given given) {
        return switch (given.text("op", "find")) {
            case "find" -> {
                ExchangeRates rates = ExchangeRates.of(given.rows("quotes").stream()
                        .map(quote -> quoted(quote, Decimal.parse(quote.get(2))))
                        .toList());
                yield answer(rates.rate(CurrencyUnit.of(given.text("from")), CurrencyUnit.of(given.text("to"))));
            }
            case "create" -> answer(quoted(given.texts("pair"), MoneyAdapters.decimal(given, "rate")));
            case "inverse" ->
                answer(quoted(given.texts("pair"), MoneyAdapters.decimal(given, "rate"))
                        .inverse());
            default -> throw new UnsupportedCaseException("op " + given.text("op"));
        };
    }

    private static ExchangeRate quoted(List<String> pair, Decimal rate) {
        return ExchangeRate.of(CurrencyUnit.of(pair.get(0)), CurrencyUnit.of(pair.get(1)), rate);
    }

    private static Object answer(ExchangeRate rate) {
        return Map.of("rate", rate.rate(), "pair", List.of(rate.base(), rate.counter()));
    }
}
