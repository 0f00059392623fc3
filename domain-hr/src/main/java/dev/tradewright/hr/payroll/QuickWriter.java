// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.money.Rounding;
import dev.tradewright.hr.payroll.QuickSums.Carried;
import dev.tradewright.hr.payroll.formula.Formula;
import dev.tradewright.hr.payroll.formula.Formula.Operator;
import dev.tradewright.hr.payroll.formula.Unit;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the {@link QuickProgram} of formulas whose units have been checked. What is known is reckoned here; the rest becomes {@link QuickSum sums} of
 * figures, which are written when something else than a sum or a product is made of them. Whatever is not sure to stay within 64 bits has no quick form.
 */
final class QuickWriter {

    private static final int MOST_BITS_OF_KEPT_SCALE = 30;

    private final Leaves leaves;
    private final QuickPlaces places;
    private final QuickCode out = new QuickCode();
    private final QuickSums sums;

    /**
     * A writer.
     *
     * @param leaves  what formulas are made of
     * @param named  how many places have names
     */
    QuickWriter(Leaves leaves, int named) {
        this.leaves = leaves;
        this.places = new QuickPlaces(named);
        this.sums = new QuickSums(out, places);
    }

    /** How many places it needs. */
    int size() {
        return places.size();
    }

    /** A figure that comes from elsewhere, as an input and the output of a function do. */
    void given(Layout.Node node) {
        places.setScale(node.place(), node.unit());
        if (node.active() >= 0) {
            places.setScale(node.active(), Unit.TRUTH);
        }
    }

    QuickProgram program(int size) {
        return out.program(places.scales(size));
    }

    /** A step without a quick form: a function, and a component that does not always exist. */
    void skip(Layout.Node node) {
        begin();
        given(node);
        out.giveUp();
        out.endStep(places.read());
    }

    private void begin() {
        places.beginStep();
        out.beginStep();
    }

    /**
     * A component.
     *
     * @param component  the component
     * @param node  where it stands
     * @param parent  where it stands whether the condition of its parent holds; negative if it has none
     * @param step  what it is rounded to in minor units; 0 if it is not
     */
    void component(PayComponent component, Layout.Node node, int parent, long step) {
        begin();
        given(node);
        int end = -1;
        if (node.active() >= 0) {
            condition(component, node, parent);
            int holds = out.jumpUnless(QuickProgram.ZERO);
            set(Ratio.ZERO);
            out.write(QuickProgram.STORE, node.place());
            end = out.jump();
            out.landHere(holds);
        }
        if (node.unit() == Unit.TRUTH) {
            truth(component.formula());
            out.write(QuickProgram.STORE, node.place());
        } else {
            QuickSum sum = sum(component.formula(), node.unit());
            if (step > 0) {
                keepRounded(sum, step, component.rounding().mode(), node.place());
            } else {
                keep(sum, node.place());
            }
        }
        if (end >= 0) {
            out.landHere(end);
        }
        out.endStep(places.read());
    }

    private void condition(PayComponent component, Layout.Node node, int parent) {
        int ends = -1;
        if (parent >= 0) {
            sums.load(QuickSum.of(parent));
            ends = out.jumpUnless(QuickProgram.POSITIVE);
        }
        truth(component.condition().orElse(new Formula.Truth(true)));
        if (ends >= 0) {
            out.landHere(ends);
        }
        out.write(QuickProgram.STORE, node.active());
    }

    private void keep(QuickSum sum, int place) {
        BigInteger scale = sums.scale(sum);
        if (scale.bitLength() > MOST_BITS_OF_KEPT_SCALE) {
            out.giveUp();
        }
        sums.load(sum, scale);
        out.write(QuickProgram.KEEP, place);
        if (!out.isGivenUp()) {
            places.setScale(place, scale.longValue());
        }
    }

    private void keepRounded(QuickSum sum, long step, Rounding.Mode mode, int place) {
        QuickSum steps = sum.times(Ratio.of(1, step));
        boolean isCommon = step == 1 && mode == Rounding.Mode.HALF_AWAY_FROM_ZERO && !sum.isQuotient();
        if (isCommon) {
            BigInteger scale = sums.load(steps).scale();
            if (!scale.equals(BigInteger.ONE)) {
                out.write(QuickProgram.KEEP_ROUNDED, place, out.numbers(scale, scale.shiftRight(1)));
                return;
            }
        } else {
            Carried number = sums.rounded(steps, mode);
            sums.scaled(number, BigInteger.valueOf(step), BigInteger.ONE);
        }
        out.write(QuickProgram.KEEP, place);
    }

    /**
     * A total.
     *
     * @param total  the total
     * @param node  where it stands
     * @param adds  the places of what is added
     * @param subtracts  the places of what is taken off
     */
    void total(PayTotal total, Layout.Node node, List<Integer> adds, List<Integer> subtracts) {
        begin();
        given(node);
        QuickSum sum = QuickSum.of(adds, subtracts);
        if (total.floor().isPresent()) {
            sum = extreme(QuickProgram.MAX, List.of(sum, sum(total.floor().get(), Unit.MONEY)));
        }
        if (total.cap().isPresent()) {
            sum = extreme(QuickProgram.MIN, List.of(sum, sum(total.cap().get(), Unit.MONEY)));
        }
        keepRounded(sum, 1, Rounding.Mode.HALF_AWAY_FROM_ZERO, node.place());
        out.endStep(places.read());
    }

    /** A formula that is a number, as a sum; what must be reckoned before it is written. */
    private QuickSum sum(Formula formula, Unit unit) {
        if (formula instanceof Formula.Reference reference) {
            return QuickSum.of(leaves.place(reference));
        }
        if (leaves.isLeaf(formula)) {
            return QuickSum.of(leaves.number(formula, unit));
        }
        if (formula instanceof Formula.Negated negated) {
            return sum(negated.operand(), unit).times(Ratio.ONE.negated());
        }
        if (formula instanceof Formula.Binary binary) {
            return sum(binary, unit);
        }
        if (formula instanceof Formula.Rounded rounded) {
            Ratio step = leaves.scaled(Ratio.of(rounded.step()), unit);
            QuickSum steps = sum(rounded.operand(), unit).times(Ratio.ONE.dividedBy(step));
            return sums.stored(sums.rounded(steps, rounded.mode())).times(step);
        }
        return formula instanceof Formula.Call call ? sum(call, unit) : sum((Formula.FromTable) formula);
    }

    private QuickSum sum(Formula.Binary binary, Unit unit) {
        Operator operator = binary.operator();
        if (operator == Operator.PLUS || operator == Operator.MINUS) {
            QuickSum left = plain(sum(binary.left(), unit));
            QuickSum right = plain(sum(binary.right(), unit));
            return left.plus(operator == Operator.PLUS ? right : right.times(Ratio.ONE.negated()));
        }
        QuickSum left = sum(binary.left(), leaves.unit(binary.left()));
        QuickSum right = sum(binary.right(), leaves.unit(binary.right()));
        QuickSum result = operator == Operator.TIMES ? product(left, right) : quotient(left, right);
        return Leaves.isUnscaled(binary, unit) ? result.times(leaves.scaled(Ratio.ONE, unit)) : result;
    }

    private QuickSum plain(QuickSum sum) {
        if (sum.isQuotient()) {
            out.giveUp();
        }
        return sum;
    }

    private QuickSum product(QuickSum one, QuickSum other) {
        if (other.isConstant()) {
            return one.times(other.constant());
        }
        if (one.isConstant()) {
            return other.times(one.constant());
        }
        if (one.isQuotient() && other.isQuotient()) {
            out.giveUp();
        }
        if (one.terms().isEmpty() || other.terms().isEmpty()) {
            QuickSum whole = one.terms().isEmpty() ? other : one;
            QuickSum part = one.terms().isEmpty() ? one : other;
            QuickSum product = whole.times(part.constant());
            return new QuickSum(product.terms(), product.constant(), part.divisor());
        }
        return factor(one).timesSingle(factor(other));
    }

    private QuickSum factor(QuickSum sum) {
        return sum.isSingle() ? sum : sums.single(sum);
    }

    private QuickSum quotient(QuickSum dividend, QuickSum divisor) {
        if (divisor.isConstant()) {
            if (divisor.constant().signum() == 0) {
                out.giveUp();
                return dividend;
            }
            return dividend.times(Ratio.ONE.dividedBy(divisor.constant()));
        }
        return plain(dividend).dividedBySingle(sums.single(divisor));
    }

    private QuickSum sum(Formula.Call call, Unit unit) {
        List<Formula> arguments = call.arguments();
        if (call.function() == Formula.Function.IF) {
            return choice(arguments, unit);
        }
        List<QuickSum> parts = new ArrayList<>();
        arguments.forEach(argument -> parts.add(sum(argument, unit)));
        return switch (call.function()) {
            case MIN -> extreme(QuickProgram.MIN, parts);
            case MAX -> extreme(QuickProgram.MAX, parts);
            default -> {
                QuickSum raised = extreme(QuickProgram.MAX, parts.subList(0, 2));
                yield extreme(QuickProgram.MIN, List.of(raised, parts.get(2)));
            }
        };
    }

    /** The smallest or the largest. All get one scale; those that are not known but one go to temporary places first. */
    private QuickSum extreme(int operation, List<QuickSum> parts) {
        BigInteger scale = BigInteger.ONE;
        BigInteger bound = BigInteger.ZERO;
        for (QuickSum part : parts) {
            scale = QuickSums.commonMultiple(scale, sums.scale(part));
        }
        List<Integer> stored = new ArrayList<>();
        List<QuickSum> open = new ArrayList<>(parts);
        open.removeIf(QuickSum::isConstant);
        QuickSum first = open.isEmpty() ? parts.get(0) : open.remove(0);
        for (QuickSum part : open) {
            Carried number = sums.load(part, scale);
            stored.add(sums.stored(number).place());
            bound = bound.max(number.bound());
        }
        bound = bound.max(sums.load(first, scale).bound());
        int ofFigure = operation == QuickProgram.MIN ? QuickProgram.MIN_FIGURE : QuickProgram.MAX_FIGURE;
        stored.forEach(place -> out.write(ofFigure, place));
        for (QuickSum part : parts) {
            if (part.isConstant()) {
                BigInteger constant =
                        part.constant().times(Ratio.of(scale, BigInteger.ONE)).numerator();
                out.write(operation, out.number(constant));
                bound = bound.max(constant.abs());
            }
        }
        return sums.stored(new Carried(scale, bound));
    }

    /** Each way ends with its number times a scale that both have in common, which is known only after the second. */
    private QuickSum choice(List<Formula> arguments, Unit unit) {
        truth(arguments.get(0));
        int otherwise = out.jumpUnlessTrue();
        Carried one = sums.load(sum(arguments.get(1), unit));
        int factor = out.numbers(BigInteger.ONE, BigInteger.ZERO);
        out.write(QuickProgram.SCALE, factor);
        int end = out.jump();
        out.landHere(otherwise);
        Carried other = sums.load(sum(arguments.get(2), unit));
        BigInteger scale = QuickSums.commonMultiple(one.scale(), other.scale());
        BigInteger rescaled = scale.divide(one.scale());
        if (one.bound().multiply(rescaled).bitLength() > 62) {
            out.giveUp();
        }
        out.multiplyNumber(factor, rescaled);
        other = sums.scaled(other, scale.divide(other.scale()), scale);
        out.landHere(end);
        return sums.stored(new Carried(scale, one.bound().multiply(rescaled).max(other.bound())));
    }

    private QuickSum sum(Formula.FromTable formula) {
        PayTable table = leaves.table(formula);
        TableRows rows = TableRows.of(table, formula.lookup(), leaves);
        QuickSum operand = plain(sum(formula.operand(), table.key()));
        QuickTable read = QuickTable.of(rows, sums.scale(operand));
        if (!read.fits()) {
            out.giveUp();
            return QuickSum.ZERO;
        }
        Carried number = sums.load(operand, read.keyScale());
        sums.checkTimes(number, read.largestFactor(), read.largestSummand());
        out.write(QuickProgram.LOOK_UP, out.table(read.table()));
        return sums.stored(new Carried(
                read.valueScale(), number.bound().multiply(read.largestFactor()).add(read.largestSummand())));
    }

    /** A formula that is a truth; the number that is carried is 1 if it holds, otherwise 0. */
    private void truth(Formula formula) {
        if (formula instanceof Formula.Truth truth) {
            set(truth.value() ? Ratio.ONE : Ratio.ZERO);
        } else if (formula instanceof Formula.Reference reference) {
            sums.load(QuickSum.of(leaves.place(reference)));
        } else if (formula instanceof Formula.Not not) {
            truth(not.operand());
            out.write(QuickProgram.COMPARE, QuickProgram.ZERO);
        } else if (formula instanceof Formula.Binary binary && binary.operator().isLogical()) {
            truth(binary.left());
            boolean isAnd = binary.operator() == Operator.AND;
            int end = out.jumpUnless(isAnd ? QuickProgram.POSITIVE : QuickProgram.ZERO);
            truth(binary.right());
            out.landHere(end);
        } else if (formula instanceof Formula.Binary binary) {
            Unit common = leaves.common(binary.parts());
            QuickSum left = plain(sum(binary.left(), common));
            QuickSum right = plain(sum(binary.right(), common));
            sums.load(left.plus(right.times(Ratio.ONE.negated())));
            out.write(QuickProgram.COMPARE, signs(binary.operator()));
        } else {
            List<Formula> arguments = ((Formula.Call) formula).arguments();
            truth(arguments.get(0));
            int otherwise = out.jumpUnlessTrue();
            truth(arguments.get(1));
            int end = out.jump();
            out.landHere(otherwise);
            truth(arguments.get(2));
            out.landHere(end);
        }
    }

    private void set(Ratio number) {
        sums.load(QuickSum.of(number));
    }

    /** The signs of the difference by which a comparison holds. */
    private static int signs(Operator comparison) {
        return switch (comparison) {
            case EQUAL -> QuickProgram.ZERO;
            case NOT_EQUAL -> QuickProgram.NEGATIVE | QuickProgram.POSITIVE;
            case LESS -> QuickProgram.NEGATIVE;
            case LESS_OR_EQUAL -> QuickProgram.NEGATIVE | QuickProgram.ZERO;
            case GREATER -> QuickProgram.POSITIVE;
            default -> QuickProgram.POSITIVE | QuickProgram.ZERO;
        };
    }
}
