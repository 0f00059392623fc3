// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.table;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.table.BracketTable.Method;
import dev.tradewright.core.value.RuleCheck;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that can be wrong with a table of rates. */
final class BracketRules {

    /** The finest rate: a millionth of a percent point. */
    private static final int MAX_RATE_SCALE = 6;

    private static final Percentage MAX_RATE = Percentage.of(10_000);

    private BracketRules() {}

    static void check(BracketTable table, RuleCheck check) {
        List<RateBracket> brackets = table.brackets();
        Bounds.check(
                brackets.stream()
                        .map(each -> new Bounds(each.from().amount(), each.to().map(Money::amount)))
                        .toList(),
                check);
        for (int i = 0; i < brackets.size(); i++) {
            RateBracket bracket = brackets.get(i);
            String place = "brackets[" + i + "].";
            currency(table.currency(), Optional.of(bracket.from()), place + "from", check);
            currency(table.currency(), bracket.to(), place + "to", check);
            currency(table.currency(), bracket.base(), place + "base", check);
            currency(table.currency(), bracket.quickDeduction(), place + "quickDeduction", check);
            Decimal points = bracket.rate().points();
            check.that(
                    points.scale() <= MAX_RATE_SCALE && points.abs().compareTo(MAX_RATE.points()) <= 0,
                    place + "rate",
                    "rate-range",
                    Map.of("rejected", bracket.rate(), "places", MAX_RATE_SCALE, "max", MAX_RATE));
        }
        figures(table, check);
    }

    private static void currency(CurrencyUnit currency, Optional<Money> amount, String place, RuleCheck check) {
        amount.ifPresent(money -> check.that(
                money.currency().equals(currency),
                place,
                "other-currency",
                Map.of("rejected", money, "currency", currency)));
    }

    /** Base amounts and quick deductions against the rates. */
    private static void figures(BracketTable table, RuleCheck check) {
        BigDecimal due = BigDecimal.ZERO; // at the lower bound of the bracket
        for (int i = 0; i < table.brackets().size(); i++) {
            RateBracket bracket = table.brackets().get(i);
            String place = "brackets[" + i + "].";
            BigDecimal from = bracket.from().toBigDecimal();
            BigDecimal factor = bracket.rate().points().toBigDecimal().movePointLeft(2);
            if (table.method() == Method.BASE_PLUS_EXCESS) {
                check.that(bracket.base().isPresent(), place + "base", "base-missing", Map.of("number", i + 1));
                due = bracket.base().map(Money::toBigDecimal).orElse(due);
            }
            if (table.method() != Method.WHOLE_AMOUNT) {
                same(bracket.base(), due, place + "base", check);
                same(bracket.quickDeduction(), from.multiply(factor).subtract(due), place + "quickDeduction", check);
                if (bracket.to().isPresent()) {
                    BigDecimal width = bracket.to().get().toBigDecimal().subtract(from);
                    due = due.add(width.multiply(factor));
                }
            }
        }
    }

    private static void same(Optional<Money> stated, BigDecimal derived, String place, RuleCheck check) {
        stated.ifPresent(money -> check.that(
                money.toBigDecimal().compareTo(derived) == 0,
                place,
                "not-as-derived",
                Map.of("rejected", money, "derived", derived.stripTrailingZeros())));
    }
}
