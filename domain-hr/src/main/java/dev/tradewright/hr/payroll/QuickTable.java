// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import java.math.BigInteger;
import java.util.List;

/**
 * The rows of a table in whole numbers: what is asked for times one scale, what is given times another.
 *
 * @param table  the rows
 * @param keyScale  by what the number that is asked for is multiplied
 * @param valueScale  by what the number that is given is multiplied
 * @param largestFactor  of a row, without its sign
 * @param largestSummand  of a row, without its sign
 * @param fits  whether all numbers are of 62 bits
 */
record QuickTable(
        QuickProgram.Table table,
        BigInteger keyScale,
        BigInteger valueScale,
        BigInteger largestFactor,
        BigInteger largestSummand,
        boolean fits) {

    static QuickTable of(TableRows rows, BigInteger scale) {
        BigInteger keyScale = QuickSums.commonMultiple(scale, denominator(rows.bounds()));
        BigInteger valueScale = denominator(rows.summands());
        Ratio perKey = Ratio.of(BigInteger.ONE, keyScale);
        List<Ratio> factors =
                rows.factors().stream().map(factor -> factor.times(perKey)).toList();
        valueScale = QuickSums.commonMultiple(valueScale, denominator(factors));
        List<BigInteger> bounds = whole(rows.bounds(), keyScale);
        List<BigInteger> wholeFactors = whole(factors, valueScale);
        List<BigInteger> summands = whole(rows.summands(), valueScale);
        BigInteger first = bounds.get(0);
        if (rows.boundIsBelow()) {
            bounds = bounds.stream().map(bound -> bound.add(BigInteger.ONE)).toList();
        }
        return new QuickTable(
                new QuickProgram.Table(first.longValue(), longs(bounds), longs(wholeFactors), longs(summands)),
                keyScale,
                valueScale,
                largest(wholeFactors),
                largest(summands),
                largest(bounds).bitLength() <= 62
                        && largest(wholeFactors).bitLength() <= 62
                        && largest(summands).bitLength() < 62);
    }

    private static BigInteger denominator(List<Ratio> ratios) {
        return ratios.stream().map(Ratio::denominator).reduce(BigInteger.ONE, QuickSums::commonMultiple);
    }

    private static List<BigInteger> whole(List<Ratio> ratios, BigInteger scale) {
        Ratio factor = Ratio.of(scale, BigInteger.ONE);
        return ratios.stream().map(ratio -> ratio.times(factor).numerator()).toList();
    }

    private static BigInteger largest(List<BigInteger> numbers) {
        return numbers.stream().map(BigInteger::abs).reduce(BigInteger.ZERO, BigInteger::max);
    }

    private static long[] longs(List<BigInteger> numbers) {
        return numbers.stream().mapToLong(BigInteger::longValue).toArray();
    }
}
