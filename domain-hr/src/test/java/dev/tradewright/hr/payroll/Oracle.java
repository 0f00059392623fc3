// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.money.Rounding;
import dev.tradewright.hr.payroll.formula.Formula;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** A second way to reckon formulas: over the tree, in major units, in fractions of big numbers, without programs or places. Money is 2 places. */
final class Oracle {

    /** A fraction, not in lowest terms. */
    record Fraction(BigInteger above, BigInteger below) {

        static Fraction of(BigDecimal number) {
            BigDecimal plain = number.setScale(Math.max(0, number.scale()));
            return new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
        }

        int compare(Fraction other) {
            int sign = below.signum() * other.below.signum();
            return sign * above.multiply(other.below).compareTo(other.above.multiply(below));
        }
    }

    private final Map<String, Fraction> names;

    Oracle(Map<String, Fraction> names) {
        this.names = names;
    }

    static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);
    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    Fraction reckon(Formula formula) {
        if (formula instanceof Formula.Constant constant) {
            return Fraction.of(constant.value().toBigDecimal());
        }
        if (formula instanceof Formula.Percent percent) {
            return Fraction.of(percent.value().points().toBigDecimal().movePointLeft(2));
        }
        if (formula instanceof Formula.Amount amount) {
            return Fraction.of(amount.value().toBigDecimal());
        }
        if (formula instanceof Formula.Truth truth) {
            return truth.value() ? ONE : ZERO;
        }
        if (formula instanceof Formula.Reference reference) {
            return names.get(reference.name());
        }
        if (formula instanceof Formula.Negated negated) {
            Fraction operand = reckon(negated.operand());
            return new Fraction(operand.above().negate(), operand.below());
        }
        if (formula instanceof Formula.Not not) {
            return reckon(not.operand()).above().signum() == 0 ? ONE : ZERO;
        }
        if (formula instanceof Formula.Rounded rounded) {
            return rounded(reckon(rounded.operand()), rounded.step().toBigDecimal(), rounded.mode());
        }
        if (formula instanceof Formula.Binary binary) {
            return reckon(binary);
        }
        return reckon((Formula.Call) formula);
    }

    static Fraction rounded(Fraction figure, BigDecimal step, Rounding.Mode mode) {
        Fraction by = Fraction.of(step);
        BigInteger steps =
                mode.divide(figure.above().multiply(by.below()), figure.below().multiply(by.above()));
        return new Fraction(steps.multiply(by.above()), by.below());
    }

    private Fraction reckon(Formula.Binary binary) {
        Fraction a = reckon(binary.left());
        Fraction b = reckon(binary.right());
        return switch (binary.operator()) {
            case PLUS ->
                new Fraction(
                        a.above().multiply(b.below()).add(b.above().multiply(a.below())),
                        a.below().multiply(b.below()));
            case MINUS ->
                new Fraction(
                        a.above().multiply(b.below()).subtract(b.above().multiply(a.below())),
                        a.below().multiply(b.below()));
            case TIMES -> new Fraction(a.above().multiply(b.above()), a.below().multiply(b.below()));
            case DIVIDED_BY ->
                new Fraction(a.above().multiply(b.below()), a.below().multiply(b.above()));
            case OR -> truth(a.above().signum() != 0 || b.above().signum() != 0);
            case AND -> truth(a.above().signum() != 0 && b.above().signum() != 0);
            case EQUAL -> truth(a.compare(b) == 0);
            case NOT_EQUAL -> truth(a.compare(b) != 0);
            case LESS -> truth(a.compare(b) < 0);
            case LESS_OR_EQUAL -> truth(a.compare(b) <= 0);
            case GREATER -> truth(a.compare(b) > 0);
            case GREATER_OR_EQUAL -> truth(a.compare(b) >= 0);
        };
    }

    private static Fraction truth(boolean holds) {
        return holds ? ONE : ZERO;
    }

    private Fraction reckon(Formula.Call call) {
        List<Formula> parts = call.arguments();
        return switch (call.function()) {
            case IF -> reckon(parts.get(reckon(parts.get(0)).above().signum() != 0 ? 1 : 2));
            case MIN -> parts.stream().map(this::reckon).min(Fraction::compare).orElseThrow();
            case MAX -> parts.stream().map(this::reckon).max(Fraction::compare).orElseThrow();
            case CLAMP -> {
                Fraction raised = List.of(reckon(parts.get(0)), reckon(parts.get(1))).stream()
                        .max(Fraction::compare)
                        .orElseThrow();
                yield List.of(raised, reckon(parts.get(2))).stream()
                        .min(Fraction::compare)
                        .orElseThrow();
            }
        };
    }
}
