// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sum of figures and of products of two figures, each times a known number, and of a known number; perhaps divided by a figure. This is what becomes of
 * most formulas when everything known is reckoned beforehand: {@code BASE * 1.5% + 20} is 0.015 x BASE + 2000, and
 * {@code BASE / 21.75 days * ABSENT} is (4/87) x BASE x ABSENT.
 *
 * @param terms  by what each figure or product is multiplied; never 0
 * @param constant  what is added
 * @param divisor  the place of the figure by which all of it is divided; {@link #NONE} if it is not
 */
record QuickSum(Map<Term, Ratio> terms, Ratio constant, int divisor) {

    static final int NONE = -1;

    static final QuickSum ZERO = of(Ratio.ZERO);

    /**
     * A figure or a product of two.
     *
     * @param place  of the figure
     * @param other  of the other figure; {@link #NONE} if there is no other
     */
    record Term(int place, int other) {

        boolean isProduct() {
            return other != NONE;
        }
    }

    static QuickSum of(Ratio constant) {
        return new QuickSum(Map.of(), constant, NONE);
    }

    static QuickSum of(int place) {
        return new QuickSum(Map.of(new Term(place, NONE), Ratio.ONE), Ratio.ZERO, NONE);
    }

    /**
     * The sum of figures, each once.
     *
     * @param adds  the places of what is added
     * @param subtracts  the places of what is taken off
     */
    static QuickSum of(List<Integer> adds, List<Integer> subtracts) {
        Map<Term, Ratio> terms = new LinkedHashMap<>();
        adds.forEach(place -> terms.merge(new Term(place, NONE), Ratio.ONE, Ratio::plus));
        subtracts.forEach(place -> terms.merge(new Term(place, NONE), Ratio.ONE.negated(), Ratio::plus));
        terms.values().removeIf(factor -> factor.signum() == 0);
        return new QuickSum(terms, Ratio.ZERO, NONE);
    }

    boolean isConstant() {
        return terms.isEmpty() && divisor == NONE;
    }

    boolean isQuotient() {
        return divisor != NONE;
    }

    /** Whether it is a single figure, multiplied and divided or not. */
    boolean isSingle() {
        return terms.size() == 1
                && constant.signum() == 0
                && !terms.keySet().iterator().next().isProduct();
    }

    /** The place of the figure that it is, if it is single. */
    int place() {
        return terms.keySet().iterator().next().place();
    }

    private Ratio factor() {
        return terms.values().iterator().next();
    }

    /**
     * The sum.
     *
     * @param other  divided by nothing, as this is
     */
    QuickSum plus(QuickSum other) {
        Map<Term, Ratio> sum = new LinkedHashMap<>(terms);
        other.terms.forEach((term, factor) -> sum.merge(term, factor, Ratio::plus));
        sum.values().removeIf(factor -> factor.signum() == 0);
        return new QuickSum(sum, constant.plus(other.constant), NONE);
    }

    QuickSum times(Ratio number) {
        Map<Term, Ratio> product = new LinkedHashMap<>();
        if (number.signum() != 0) {
            terms.forEach((term, factor) -> product.put(term, factor.times(number)));
        }
        return new QuickSum(product, constant.times(number), divisor);
    }

    /**
     * The product of two single figures.
     *
     * @param other  single as this is, and not divided if this is
     */
    QuickSum timesSingle(QuickSum other) {
        Map<Term, Ratio> product = Map.of(new Term(place(), other.place()), factor().times(other.factor()));
        return new QuickSum(product, Ratio.ZERO, Math.max(divisor, other.divisor));
    }

    /**
     * The quotient.
     *
     * @param figure  single and not divided, as this is not
     */
    QuickSum dividedBySingle(QuickSum figure) {
        QuickSum scaled = times(Ratio.ONE.dividedBy(figure.factor()));
        return new QuickSum(scaled.terms, scaled.constant, figure.place());
    }
}
