// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.money.Rounding;
import dev.tradewright.hr.payroll.QuickSum.Term;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what makes a number of a {@link QuickSum}: a whole one, the sum times a scale. Proves that it stays within 62 bits, or lets it be checked. */
final class QuickSums {

    /** No number that is carried is further from 0. */
    private static final BigInteger MOST = BigInteger.ONE.shiftLeft(62).subtract(BigInteger.ONE);

    private static final BigInteger PRODUCT_BOUND = BigInteger.ONE.shiftLeft(50);
    private static final int MOST_BITS_OF_SCALE = 40;
    private static final int MOST_BITS_OF_DIVISOR = 18;

    /** A check that lets pass less than this is not worth it. */
    private static final int LEAST_BITS_OF_CHECK = 20;

    /**
     * The number that is carried.
     *
     * @param scale  the figure is the number divided by it
     * @param bound  how far from 0 it may be
     */
    record Carried(BigInteger scale, BigInteger bound) {}

    private record Part(int place, BigInteger factor) {

        boolean isPlain() {
            return factor.equals(BigInteger.ONE);
        }
    }

    private final QuickCode out;
    private final QuickPlaces places;

    QuickSums(QuickCode out, QuickPlaces places) {
        this.out = out;
        this.places = places;
    }

    static BigInteger commonMultiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    /** The least scale by which the sum is whole, its divisor left out. */
    BigInteger scale(QuickSum sum) {
        BigInteger scale = sum.constant().denominator();
        for (var term : sum.terms().entrySet()) {
            Ratio factor = factor(term.getKey(), term.getValue(), BigInteger.ONE);
            scale = commonMultiple(scale, factor.denominator());
        }
        if (scale.bitLength() > MOST_BITS_OF_SCALE) {
            out.giveUp();
        }
        return scale;
    }

    /** By what the numbers at the places of a term are multiplied. */
    private Ratio factor(Term term, Ratio factor, BigInteger scale) {
        BigInteger places = scale(term.place());
        if (term.isProduct()) {
            places = places.multiply(scale(term.other()));
        }
        return factor.times(Ratio.of(scale, places));
    }

    private BigInteger scale(int place) {
        BigInteger scale = places.scale(place);
        if (scale.signum() == 0) {
            out.giveUp();
            return BigInteger.ONE;
        }
        return scale;
    }

    Carried load(QuickSum sum) {
        return load(sum, scale(sum));
    }

    /**
     * Writes what makes the number of a sum.
     *
     * @param sum  divided by nothing
     * @param scale  a multiple of its scale
     */
    Carried load(QuickSum sum, BigInteger scale) {
        BigInteger constant =
                sum.constant().times(Ratio.of(scale, BigInteger.ONE)).numerator();
        if (sum.isQuotient()) {
            out.giveUp();
        }
        if (sum.terms().size() == 1) {
            var only = sum.terms().entrySet().iterator().next();
            if (only.getKey().isProduct()) {
                BigInteger factor =
                        factor(only.getKey(), only.getValue(), scale).numerator();
                return loadProduct(only.getKey(), factor, constant, scale);
            }
        }
        List<Part> parts = new ArrayList<>();
        sum.terms().forEach((term, factor) -> parts.add(part(term, factor, scale)));
        return new Carried(scale, load(parts, constant));
    }

    private Carried loadProduct(Term term, BigInteger factor, BigInteger constant, BigInteger scale) {
        BigInteger limit = MOST.subtract(constant.abs()).divide(factor.abs());
        if (limit.bitLength() < LEAST_BITS_OF_CHECK) {
            out.giveUp();
        }
        out.write(QuickProgram.PRODUCT, term.place(), term.other(), out.number(limit));
        scale(factor, constant);
        return new Carried(scale, MOST);
    }

    private void scale(BigInteger factor, BigInteger summand) {
        if (!factor.equals(BigInteger.ONE) || summand.signum() != 0) {
            out.write(QuickProgram.SCALE, out.numbers(factor, summand));
        }
    }

    private Part part(Term term, Ratio factor, BigInteger scale) {
        BigInteger whole = factor(term, factor, scale).numerator();
        if (!term.isProduct()) {
            return new Part(term.place(), whole);
        }
        out.write(QuickProgram.PRODUCT, term.place(), term.other(), out.number(PRODUCT_BOUND));
        int place = places.temporary(scale(term.place()).multiply(scale(term.other())), PRODUCT_BOUND);
        out.write(QuickProgram.STORE, place);
        return new Part(place, whole);
    }

    private BigInteger load(List<Part> parts, BigInteger constant) {
        Part carried = null;
        for (Part part : parts) {
            if (out.carries(part.place())) {
                carried = part;
                out.carryOn();
                break;
            }
        }
        BigInteger bound = check(parts, constant, carried);
        List<Part> rest = new ArrayList<>(parts);
        if (carried != null) {
            rest.remove(carried);
            scale(carried.factor(), constant);
        }
        List<Part> plain = rest.stream().filter(Part::isPlain).toList();
        boolean isLong = plain.size() > 2;
        if (carried == null && (isLong || rest.isEmpty())) {
            out.write(QuickProgram.SET, out.number(constant));
        } else if (carried == null) {
            Part first = rest.remove(0);
            out.write(QuickProgram.LOAD, first.place(), out.numbers(first.factor(), constant));
        }
        if (isLong) {
            rest.removeIf(Part::isPlain);
            sum(plain);
        }
        rest.forEach(part -> out.write(QuickProgram.ADD, part.place(), out.number(part.factor())));
        return bound;
    }

    private void sum(List<Part> parts) {
        int[] instruction = new int[parts.size() + 2];
        instruction[0] = QuickProgram.SUM;
        instruction[1] = parts.size();
        for (int i = 0; i < parts.size(); i++) {
            instruction[i + 2] = parts.get(i).place();
        }
        out.write(instruction);
    }

    /** How far from 0 a sum may be. If it could be too far, each part that takes more than its share is checked. */
    private BigInteger check(List<Part> parts, BigInteger constant, @Nullable Part carried) {
        BigInteger bound = constant.abs();
        for (Part part : parts) {
            bound = bound.add(part.factor().abs().multiply(places.bound(part.place())));
        }
        if (bound.compareTo(MOST) <= 0) {
            return bound;
        }
        BigInteger share = MOST.divide(BigInteger.valueOf(parts.size() + 1L));
        if (constant.abs().compareTo(share) > 0) {
            out.giveUp();
        }
        for (Part part : parts) {
            BigInteger factor = part.factor().abs();
            if (factor.multiply(places.bound(part.place())).compareTo(share) > 0) {
                BigInteger limit = share.divide(factor);
                if (limit.bitLength() < LEAST_BITS_OF_CHECK) {
                    out.giveUp();
                }
                if (part.equals(carried)) {
                    out.write(QuickProgram.CHECK, out.number(limit));
                } else {
                    out.write(QuickProgram.CHECK_FIGURE, part.place(), out.number(limit));
                }
            }
        }
        return MOST;
    }

    /** Multiplies the number that is carried and adds to it. */
    Carried scaled(Carried number, BigInteger factor, BigInteger scale) {
        checkTimes(number, factor, BigInteger.ZERO);
        scale(factor, BigInteger.ZERO);
        return new Carried(scale, number.bound().multiply(factor).min(MOST));
    }

    /** Checks the number that is carried if it could be too large to be multiplied and added to. */
    void checkTimes(Carried number, BigInteger factor, BigInteger summand) {
        if (factor.signum() == 0) {
            return;
        }
        BigInteger limit = MOST.subtract(summand.abs()).divide(factor.abs());
        if (number.bound().compareTo(limit) > 0) {
            if (limit.bitLength() < LEAST_BITS_OF_CHECK) {
                out.giveUp();
            }
            out.write(QuickProgram.CHECK, out.number(limit));
        }
    }

    /** Puts the number that is carried at a temporary place. */
    QuickSum stored(Carried number) {
        if (number.scale().bitLength() > MOST_BITS_OF_SCALE) {
            out.giveUp();
        }
        int place = places.temporary(number.scale(), number.bound());
        out.write(QuickProgram.STORE, place);
        return QuickSum.of(place);
    }

    /** The same as a single figure. */
    QuickSum single(QuickSum sum) {
        return sum.isSingle() && !sum.isQuotient() ? sum : stored(load(sum));
    }

    /** Writes what rounds a sum to a whole number. */
    Carried rounded(QuickSum sum, Rounding.Mode mode) {
        if (sum.isQuotient()) {
            return roundedQuotient(sum, mode);
        }
        Carried number = load(sum);
        if (number.scale().equals(BigInteger.ONE)) {
            return number;
        }
        giveUpIfExact(mode);
        out.write(QuickProgram.ROUND, out.mode(mode), out.number(number.scale()));
        return new Carried(BigInteger.ONE, number.bound().divide(number.scale()).add(BigInteger.ONE));
    }

    /** Asked to round exactly, it may have to say that it cannot. */
    private void giveUpIfExact(Rounding.Mode mode) {
        if (mode == Rounding.Mode.EXACT) {
            out.giveUp();
        }
    }

    private Carried roundedQuotient(QuickSum sum, Rounding.Mode mode) {
        giveUpIfExact(mode);
        BigInteger scale = scale(sum.divisor());
        QuickSum dividend =
                new QuickSum(sum.terms(), sum.constant(), QuickSum.NONE).times(Ratio.of(scale, BigInteger.ONE));
        Carried number = load(dividend);
        if (number.scale().bitLength() > MOST_BITS_OF_DIVISOR) {
            out.giveUp();
        }
        BigInteger limit = MOST.divide(number.scale());
        if (places.bound(sum.divisor()).compareTo(limit) > 0) {
            out.write(QuickProgram.CHECK_FIGURE, sum.divisor(), out.number(limit));
        }
        out.write(QuickProgram.ROUND_QUOTIENT, out.mode(mode), sum.divisor(), out.number(number.scale()));
        return new Carried(BigInteger.ONE, number.bound());
    }
}
