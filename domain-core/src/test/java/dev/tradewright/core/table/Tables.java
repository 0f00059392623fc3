// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.table;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Tables known from law, and generators of others. */
final class Tables {

    private Tables() {}

    static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }

    /** 个人所得税法, appended table 1: comprehensive income of a year, in force since 2019-01-01. */
    static BracketTable chinasIncomeTax() {
        return BracketTable.builder()
                .currency(CurrencyUnit.CNY)
                .method(BracketTable.Method.PROGRESSIVE)
                .boundary(Boundary.UPPER_INCLUSIVE)
                .upTo(cny("36000"), Percentage.of(3))
                .upTo(cny("144000"), Percentage.of(10))
                .upTo(cny("300000"), Percentage.of(20))
                .upTo(cny("420000"), Percentage.of(25))
                .upTo(cny("660000"), Percentage.of(30))
                .upTo(cny("960000"), Percentage.of(35))
                .above(Percentage.of(45))
                .build();
    }

    /** The same by the month, as for the bonus that is taxed on its own. */
    static BracketTable chinasMonthlyIncomeTax() {
        return BracketTable.builder()
                .currency(CurrencyUnit.CNY)
                .method(BracketTable.Method.PROGRESSIVE)
                .boundary(Boundary.UPPER_INCLUSIVE)
                .upTo(cny("3000"), Percentage.of(3))
                .upTo(cny("12000"), Percentage.of(10))
                .upTo(cny("25000"), Percentage.of(20))
                .upTo(cny("35000"), Percentage.of(25))
                .upTo(cny("55000"), Percentage.of(30))
                .upTo(cny("80000"), Percentage.of(35))
                .above(Percentage.of(45))
                .build();
    }

    /** Progressive tables of 1 to 8 brackets with rates of up to three places below 100 %, with or without an end. */
    static Arbitrary<BracketTable> progressive() {
        Arbitrary<List<Long>> widths =
                Arbitraries.longs().between(1, 500_000).list().ofMinSize(1).ofMaxSize(8);
        Arbitrary<List<Long>> rates =
                Arbitraries.longs().between(0, 99_000).list().ofSize(9);
        return Combinators.combine(widths, rates, Arbitraries.of(Boundary.class), Arbitraries.of(true, false))
                .as((width, rate, boundary, endless) -> {
                    List<RateBracket> brackets = new ArrayList<>();
                    long from = 0;
                    for (int i = 0; i < width.size(); i++) {
                        long to = from + width.get(i);
                        brackets.add(RateBracket.of(euros(from), euros(to), percent(rate.get(i))));
                        from = to;
                    }
                    if (endless) {
                        brackets.add(RateBracket.from(euros(from), percent(rate.get(width.size()))));
                    }
                    return BracketTable.builder()
                            .currency(CurrencyUnit.EUR)
                            .method(BracketTable.Method.PROGRESSIVE)
                            .boundary(boundary)
                            .brackets(brackets)
                            .build();
                });
    }

    static Money euros(long minorUnits) {
        return Money.ofMinor(CurrencyUnit.EUR, minorUnits);
    }

    private static Percentage percent(long thousandths) {
        return Percentage.of(Decimal.of(thousandths, 3));
    }
}
