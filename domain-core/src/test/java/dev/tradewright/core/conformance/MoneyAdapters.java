// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.conformance;

import dev.tradewright.conformance.Adapter;
import dev.tradewright.conformance.Given;
import dev.tradewright.conformance.UnsupportedCaseException;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Rounding and arithmetic of amounts. Operations are named here, never called: what they do is the library's. */
final class MoneyAdapters {

    /** How a share of an amount is rounded where a case does not say. */
    private static final String DEFAULT_MODE = "half-even";

    private MoneyAdapters() {}

    static Map<String, Adapter> topics() {
        return Map.of("money-rounding", MoneyAdapters::rounding, "money-arithmetic", MoneyAdapters::arithmetic);
    }

    private interface Rounded<A, B, R> {
        R apply(A operand, B by, Rounding rounding);
    }

    private interface ToPlaces<A, R> {
        R apply(A operand, int places, Rounding.Mode mode);
    }

    private interface Quotient {
        Decimal apply(Decimal dividend, Decimal divisor, int places, Rounding.Mode mode);
    }

    private static final Rounded<Money, Decimal, Money> MULTIPLY = Money::multipliedBy;
    private static final Rounded<Money, Decimal, Money> DIVIDE = Money::dividedBy;
    private static final Rounded<Money, Percentage, Money> PERCENT = Money::multipliedBy;
    private static final ToPlaces<Decimal, Decimal> ROUND = Decimal::roundedTo;
    private static final Quotient DIVIDE_DECIMAL = Decimal::dividedBy;
    private static final BiFunction<Money, Money, Money> ADD = Money::plus;
    private static final BiFunction<CurrencyUnit, Iterable<Money>, Money> TOTAL = Money::total;
    private static final UnaryOperator<Money> NEGATE = Money::negated;
    private static final BiFunction<Decimal, Decimal, Decimal.QuotientAndRemainder> DIVIDE_AND_REMAINDER =
            Decimal::divideAndRemainder;

    private static Object rounding(Given given) {
        Rounding.Mode mode = mode(given.text("mode"));
        return switch (given.text("op")) {
            case "integer-divide" -> Map.of("quotient", mode.divide(given.whole("dividend"), given.whole("divisor")));
            case "divide-decimal" ->
                Map.of(
                        "quotient",
                        DIVIDE_DECIMAL.apply(decimal(given, "dividend"), decimal(given, "divisor"), 0, mode));
            case "rescale" ->
                rescaled(
                        Decimal.of(given.whole("unscaled"), (int) given.whole("scale")),
                        (int) given.whole("toScale"),
                        mode);
            case "multiply" ->
                amount(MULTIPLY.apply(
                        Money.ofMinor(currency(given), given.whole("amountMinor")),
                        decimal(given, "factor"),
                        Rounding.of(mode)));
            case "round" ->
                amount(Money.of(
                        currency(given), ROUND.apply(decimal(given, "amount"), (int) given.whole("scale"), mode)));
            case "cash-round" ->
                amount(Money.of(
                        currency(given),
                        given.number("amount"),
                        Rounding.of(mode).toNearest(decimal(given, "increment"))));
            case "of" -> amount(Money.of(currency(given), given.number("amount"), Rounding.of(mode)));
            default -> throw new UnsupportedCaseException("op " + given.text("op"));
        };
    }

    private static Object rescaled(Decimal number, int places, Rounding.Mode mode) {
        return Map.of("unscaled", ROUND.apply(number, places, mode).unscaledAt(places), "scale", places);
    }

    private static Object arithmetic(Given given) {
        Rounding rounding = Rounding.of(mode(given.text("mode", "exact")));
        return switch (given.text("op")) {
            case "of", "minorUnitsAsLong" -> amount(operand(given, "amount", rounding));
            case "add" -> {
                Money first = operand(given, "a", rounding);
                yield amount(ADD.apply(first, operand(given, "b", rounding, first.currency())));
            }
            case "total" -> amount(TOTAL.apply(currency(given), items(given, rounding)));
            case "multiply" ->
                amount(MULTIPLY.apply(operand(given, "amount", rounding), decimal(given, "by"), rounding));
            case "divide" -> amount(DIVIDE.apply(operand(given, "amount", rounding), decimal(given, "by"), rounding));
            case "percent" ->
                amount(PERCENT.apply(
                        operand(given, "amount", rounding),
                        Percentage.of(decimal(given, share(given))),
                        share(given, rounding)));
            case "permil" ->
                amount(MULTIPLY.apply(
                        operand(given, "amount", rounding),
                        decimal(given, share(given)).scaledByPowerOfTen(-3),
                        share(given, rounding)));
            case "negate" ->
                amount(NEGATE.apply(
                        given.has("unscaledLong")
                                ? Money.ofMinor(currency(given), given.whole("unscaledLong"))
                                : operand(given, "amount", rounding)));
            case "divide-and-remainder" -> {
                var parts = DIVIDE_AND_REMAINDER.apply(decimal(given, "amount"), decimal(given, "by"));
                yield Map.of("quotient", parts.quotient(), "remainder", parts.remainder());
            }
            case "parts", "parse" ->
                amount(given.has("text") ? Money.parse(given.text("text")) : operand(given, "amount", rounding));
            default -> throw new UnsupportedCaseException("op " + given.text("op"));
        };
    }

    private static String share(Given given) {
        return given.has("rate") ? "rate" : "by";
    }

    private static Rounding share(Given given, Rounding rounding) {
        return given.has("mode") ? rounding : Rounding.of(mode(DEFAULT_MODE));
    }

    private static List<Money> items(Given given, Rounding rounding) {
        List<Money> items = new ArrayList<>();
        for (String item : given.texts("items")) {
            items.add(money(item, currency(given), rounding));
        }
        return items;
    }

    private static Money operand(Given given, String field, Rounding rounding) {
        return operand(given, field, rounding, currency(given));
    }

    private static Money operand(Given given, String field, Rounding rounding, CurrencyUnit currency) {
        return money(given.text(field), currency, rounding);
    }

    /** {@code EUR 12.30}, or a plain number of the case's currency. */
    private static Money money(String text, CurrencyUnit currency, Rounding rounding) {
        int blank = text.indexOf(' ');
        return blank < 0
                ? Money.of(currency, new BigDecimal(text), rounding)
                : Money.of(
                        CurrencyUnit.of(text.substring(0, blank)), new BigDecimal(text.substring(blank + 1)), rounding);
    }

    /** The case's currency; any will do where a case names none. */
    private static CurrencyUnit currency(Given given) {
        return CurrencyUnit.of(given.text("currency", "EUR"));
    }

    static Decimal decimal(Given given, String field) {
        return Decimal.of(given.number(field));
    }

    static Rounding.Mode mode(String name) {
        return name.equals("none")
                ? Rounding.Mode.EXACT
                : Rounding.Mode.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** An amount in all the words that cases use for it. */
    private static Map<String, Object> amount(Money money) {
        return Map.of(
                "amount", money,
                "amountMinor", money.minorUnits(),
                "currency", money.currency(),
                "major", money.majorPart(),
                "minorPart", money.minorPart());
    }
}
