// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.formula;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.hr.payroll.formula.Formula.Function;
import dev.tradewright.hr.payroll.formula.Formula.Lookup;
import dev.tradewright.hr.payroll.formula.Formula.Operator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Formulas of any shape, whether they have a unit or not. */
public final class Formulas {

    private Formulas() {}

    public static Arbitrary<Formula> any() {
        return nested(4);
    }

    private static Arbitrary<Formula> nested(int depth) {
        if (depth == 0) {
            return leaf();
        }
        Arbitrary<Formula> inner = nested(depth - 1);
        return Arbitraries.oneOf(
                leaf(),
                inner.map(Formula.Negated::new),
                inner.map(Formula.Not::new),
                Combinators.combine(Arbitraries.of(Operator.values()), inner, inner)
                        .as(Formula.Binary::new),
                Combinators.combine(Arbitraries.of(Operator.values()), inner, inner)
                        .as(Formula.Binary::new),
                Combinators.combine(
                                Arbitraries.of(Function.values()), inner.list().ofSize(3))
                        .as(Formula.Call::new),
                Combinators.combine(inner, steps(), Arbitraries.of(Rounding.Mode.values()))
                        .as(Formula.Rounded::new),
                Combinators.combine(Arbitraries.of(Lookup.values()), inner)
                        .as((lookup, operand) -> new Formula.FromTable(lookup, "TABLE", operand)));
    }

    private static Arbitrary<Decimal> steps() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000),
                        Arbitraries.integers().between(0, 6))
                .as(Decimal::of);
    }

    private static Arbitrary<Decimal> numbers() {
        return Combinators.combine(
                        Arbitraries.longs().greaterOrEqual(0),
                        Arbitraries.integers().between(0, 18))
                .as(Decimal::of);
    }

    private static Arbitrary<Formula> leaf() {
        return Arbitraries.oneOf(
                Combinators.combine(numbers(), Arbitraries.of(Unit.FACTOR, Unit.DAYS, Unit.HOURS))
                        .as(Formula.Constant::new),
                steps().map(Percentage::of).map(Formula.Percent::new),
                Arbitraries.longs()
                        .greaterOrEqual(0)
                        .map(minor -> new Formula.Amount(Money.ofMinor(CurrencyUnit.CNY, minor))),
                Arbitraries.of(List.of("A", "b_1", "工资", "days", "min", "to", "half", "CNY"))
                        .map(Formula.Reference::new),
                Arbitraries.of(true, false).map(Formula.Truth::new));
    }
}
