// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.hr.payroll.formula.Formula;
import dev.tradewright.hr.payroll.formula.Unit;
import dev.tradewright.hr.payroll.formula.UnitCheck;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What formulas whose units have been checked are made of: names, which stand for places, and numbers, scaled so that amounts count minor units. */
final class Leaves {

    private final UnitCheck.Names names;
    private final Map<String, Integer> places;
    private final Map<String, PayTable> tables;

    /**
     * The leaves.
     *
     * @param names  what names stand for
     * @param places  where the figures of names stand
     * @param tables  the tables by name
     */
    Leaves(UnitCheck.Names names, Map<String, Integer> places, Map<String, PayTable> tables) {
        this.names = names;
        this.places = places;
        this.tables = tables;
    }

    Unit unit(Formula formula) {
        Optional<Unit> unit = UnitCheck.of(names, "").unit(formula);
        return unit.orElseThrow(() -> new IllegalStateException(formula + " was not checked"));
    }

    /** The unit that several formulas have in common, which bare numbers take on. */
    Unit common(List<Formula> formulas) {
        return formulas.stream()
                .filter(formula -> !formula.isBareNumber())
                .findFirst()
                .map(this::unit)
                .orElse(Unit.FACTOR);
    }

    PayTable table(Formula.FromTable formula) {
        return Objects.requireNonNull(tables.get(formula.table()));
    }

    int place(Formula.Reference reference) {
        return Objects.requireNonNull(places.get(reference.name()));
    }

    /** What a figure of a unit is multiplied by, so that amounts count minor units. */
    Ratio scaled(Ratio value, Unit unit) {
        return unit.isOfMoney() ? value.timesPowerOfTen(names.currency().digits()) : value;
    }

    /** Whether a product or a quotient stands for money although it is made of bare numbers, which are not scaled yet. */
    static boolean isUnscaled(Formula.Binary product, Unit unit) {
        return unit.isOfMoney() && product.isBareNumber();
    }

    boolean isLeaf(Formula formula) {
        return formula.parts().isEmpty() || isFolded(formula);
    }

    /** Sums and products of bare numbers are reckoned here and now, unless they are divided by 0. */
    private static boolean isFolded(Formula formula) {
        if (!isArithmetic(formula)) {
            return false;
        }
        try {
            folded(formula);
            return true;
        } catch (ArithmeticException divisionByZero) {
            return false;
        }
    }

    private static boolean isArithmetic(Formula formula) {
        boolean plain = formula instanceof Formula.Constant
                || formula instanceof Formula.Negated
                || formula instanceof Formula.Binary;
        return plain && formula.isBareNumber() && formula.parts().stream().allMatch(Leaves::isArithmetic);
    }

    private static Ratio folded(Formula formula) {
        if (formula instanceof Formula.Constant constant) {
            return Ratio.of(constant.value());
        }
        if (formula instanceof Formula.Negated negated) {
            return folded(negated.operand()).negated();
        }
        Formula.Binary binary = (Formula.Binary) formula;
        Ratio left = folded(binary.left());
        Ratio right = folded(binary.right());
        return switch (binary.operator()) {
            case PLUS -> left.plus(right);
            case MINUS -> left.minus(right);
            case TIMES -> left.times(right);
            default -> left.dividedBy(right);
        };
    }

    /**
     * The number that a leaf stands for.
     *
     * @param leaf  no reference
     * @param unit  the unit that it has, or takes on
     */
    Ratio number(Formula leaf, Unit unit) {
        if (leaf instanceof Formula.Percent percent) {
            return Ratio.of(percent.value().points()).dividedBy(Ratio.of(100, 1));
        }
        if (leaf instanceof Formula.Amount amount) {
            return Ratio.of(amount.value().minorUnits(), 1);
        }
        if (leaf instanceof Formula.Truth truth) {
            return truth.value() ? Ratio.ONE : Ratio.ZERO;
        }
        if (leaf instanceof Formula.Constant constant && constant.unit() != Unit.FACTOR) {
            return Ratio.of(constant.value());
        }
        return scaled(folded(leaf), unit);
    }
}
