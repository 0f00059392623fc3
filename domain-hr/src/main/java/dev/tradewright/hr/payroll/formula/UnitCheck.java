// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.formula;

import dev.tradewright.core.decision.Finding;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.payroll.formula.Formula.Binary;
import dev.tradewright.hr.payroll.formula.Formula.Function;
import dev.tradewright.hr.payroll.formula.Formula.Lookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out what a formula measures, and everything in it that measures nothing: money times money, money plus days, a number where a truth must
 * stand, names and tables that do not exist.
 *
 * <p>With a base wage in money, {@code BASE / 21.75 days * 2 days} is money, and {@code BASE * BASE} is found as a product that means nothing.
 *
 * <p>For one formula after the other, in one thread.
 */
public final class UnitCheck {

    /** What names stand for. */
    public interface Names {

        /** The currency of all amounts. */
        CurrencyUnit currency();

        /**
         * The unit of a component, a total or an input; empty if there is none of that name.
         *
         * @param name  its code
         */
        Optional<Unit> unit(String name);

        /**
         * What a table is asked with and what its rows give; empty if there is none of that name.
         *
         * @param name  its code
         */
        Optional<TableUnits> table(String name);
    }

    /**
     * The units of a table.
     *
     * @param key  of what it is asked with
     * @param value  of what its rows give
     */
    public record TableUnits(Unit key, Unit value) {

        /** Refuses truths. */
        public TableUnits {
            Checks.that(Checks.notNull(key, "key").isNumber(), "key", key, "must be a number");
            Checks.that(Checks.notNull(value, "value").isNumber(), "value", value, "must be a number");
        }
    }

    private final Names names;
    private final String place;
    private final List<Finding> found = new ArrayList<>();

    private UnitCheck(Names names, String place) {
        this.names = names;
        this.place = place;
    }

    /**
     * A check.
     *
     * @param names  what names stand for
     * @param place  the JSON Pointer of the formula, for findings
     */
    public static UnitCheck of(Names names, String place) {
        return new UnitCheck(Checks.notNull(names, "names"), Checks.notNull(place, "place"));
    }

    /** What was found so far. */
    public List<Finding> findings() {
        return List.copyOf(found);
    }

    /**
     * The unit of a formula; empty if it could not be found out, and then there are findings.
     *
     * @param formula  any
     */
    public Optional<Unit> unit(Formula formula) {
        if (formula instanceof Formula.Constant constant) {
            return Optional.of(constant.unit());
        }
        if (formula instanceof Formula.Percent) {
            return Optional.of(Unit.FACTOR);
        }
        if (formula instanceof Formula.Amount amount) {
            return unit(amount);
        }
        if (formula instanceof Formula.Truth) {
            return Optional.of(Unit.TRUTH);
        }
        if (formula instanceof Formula.Reference reference) {
            Optional<Unit> unit = names.unit(reference.name());
            if (unit.isEmpty()) {
                report("unknown-name", Map.of("name", reference.name()));
            }
            return unit;
        }
        if (formula instanceof Formula.Negated || formula instanceof Formula.Rounded) {
            return number(formula.parts().get(0));
        }
        if (formula instanceof Formula.Not not) {
            truth(not.operand());
            return Optional.of(Unit.TRUTH);
        }
        if (formula instanceof Binary binary) {
            return unit(binary);
        }
        return formula instanceof Formula.Call call ? unit(call) : unit((Formula.FromTable) formula);
    }

    /**
     * Checks that a formula has a unit; a bare number has any.
     *
     * @param formula  any
     * @param wanted  the unit
     */
    public void require(Formula formula, Unit wanted) {
        Optional<Unit> unit = unit(formula);
        boolean fits = unit.isEmpty() || unit.get() == wanted || (formula.isBareNumber() && wanted.isNumber());
        if (!fits) {
            report("unit-wanted", Map.of("formula", formula.toString(), "wanted", wanted, "unit", unit.get()));
        }
    }

    private Optional<Unit> unit(Formula.Amount amount) {
        if (!amount.value().currency().equals(names.currency())) {
            report("currency-other", Map.of("amount", amount.value(), "currency", names.currency()));
        }
        return Optional.of(Unit.MONEY);
    }

    private Optional<Unit> unit(Binary binary) {
        if (binary.operator().isLogical()) {
            truth(binary.left());
            truth(binary.right());
            return Optional.of(Unit.TRUTH);
        }
        if (binary.operator().isComparison()) {
            common(binary, binary.parts(), false);
            return Optional.of(Unit.TRUTH);
        }
        return switch (binary.operator()) {
            case TIMES, DIVIDED_BY -> product(binary);
            default -> common(binary, binary.parts(), false);
        };
    }

    private Optional<Unit> product(Binary binary) {
        Optional<Unit> left = number(binary.left());
        Optional<Unit> right = number(binary.right());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        boolean times = binary.operator() == Formula.Operator.TIMES;
        Optional<Unit> unit = times ? left.get().times(right.get()) : left.get().dividedBy(right.get());
        if (unit.isEmpty()) {
            report(
                    "unit-product",
                    Map.of(
                            "formula",
                            binary.toString(),
                            "unit",
                            left.get(),
                            "operator",
                            binary.operator().symbol(),
                            "other",
                            right.get()));
        }
        return unit;
    }

    private Optional<Unit> unit(Formula.Call call) {
        if (call.function() != Function.IF) {
            return common(call, call.arguments(), false);
        }
        truth(call.arguments().get(0));
        return common(call, call.arguments().subList(1, 3), true);
    }

    private Optional<Unit> unit(Formula.FromTable formula) {
        Optional<TableUnits> table = names.table(formula.table());
        if (table.isEmpty()) {
            report("unknown-table", Map.of("name", formula.table()));
            unit(formula.operand());
            return Optional.empty();
        }
        require(formula.operand(), table.get().key());
        return Optional.of(
                formula.lookup() == Lookup.LOOKUP
                        ? table.get().value()
                        : table.get().key());
    }

    /** The unit that all parts have; bare numbers follow the others. */
    private Optional<Unit> common(Formula whole, List<Formula> parts, boolean truths) {
        Optional<Unit> common = Optional.empty();
        boolean known = true;
        boolean bare = true;
        for (Formula part : parts) {
            Optional<Unit> unit = truths ? unit(part) : number(part);
            known &= unit.isPresent();
            if (unit.isEmpty() || part.isBareNumber()) {
                continue;
            }
            bare = false;
            if (common.isPresent() && common.get() != unit.get()) {
                report("unit-mixed", Map.of("formula", whole.toString(), "unit", common.get(), "other", unit.get()));
                return Optional.empty();
            }
            common = unit;
        }
        if (bare && known) {
            return Optional.of(Unit.FACTOR);
        }
        if (common.isPresent() && common.get() == Unit.TRUTH && parts.stream().anyMatch(Formula::isBareNumber)) {
            report("unit-mixed", Map.of("formula", whole.toString(), "unit", Unit.TRUTH, "other", Unit.FACTOR));
            return Optional.empty();
        }
        return known ? common : Optional.empty();
    }

    private Optional<Unit> number(Formula formula) {
        Optional<Unit> unit = unit(formula);
        if (unit.isPresent() && !unit.get().isNumber()) {
            report("unit-number", Map.of("formula", formula.toString()));
            return Optional.empty();
        }
        return unit;
    }

    private void truth(Formula formula) {
        Optional<Unit> unit = unit(formula);
        if (unit.isPresent() && unit.get() != Unit.TRUTH) {
            report("unit-truth", Map.of("formula", formula.toString(), "unit", unit.get()));
        }
    }

    private void report(String code, Map<String, ?> arguments) {
        found.add(Finding.error(place, FormulaTexts.TEXTS, code, arguments));
    }
}
