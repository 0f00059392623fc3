// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.employment;

import dev.tradewright.core.money.Decimal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Joins shares of several stretches into one, exactly: each stretch counts for its length, whatever its weights add up to. For one use. */
final class JoinedShares {

    private record Stretch(CostShares shares, long length) {

        /** Its weights as whole numbers, all of them made larger alike. */
        Map<CostCentre, BigInteger> weights() {
            Map<CostCentre, BigInteger> weights = new LinkedHashMap<>();
            shares.weights()
                    .forEach((centre, weight) -> weights.put(
                            centre,
                            weight.toBigDecimal()
                                    .movePointRight(Decimal.MAX_SCALE)
                                    .toBigIntegerExact()));
            return weights;
        }
    }

    private final List<Stretch> stretches = new ArrayList<>();

    /**
     * Adds a stretch.
     *
     * @param shares  its shares
     * @param length  how much it counts; nothing if it is 0
     */
    void add(CostShares shares, long length) {
        if (length != 0) {
            stretches.add(new Stretch(shares, length));
        }
    }

    /** The shares of all stretches together; nothing if none counts. */
    Optional<CostShares> joined() {
        if (stretches.stream().map(Stretch::shares).distinct().count() <= 1) {
            return stretches.stream().map(Stretch::shares).findFirst();
        }
        BigInteger common = BigInteger.ONE; // a multiple of the sum of each
        for (Stretch stretch : stretches) {
            BigInteger sum = sum(stretch.weights());
            common = common.multiply(sum).divide(common.gcd(sum));
        }
        Map<CostCentre, BigInteger> weights = new LinkedHashMap<>();
        for (Stretch stretch : stretches) {
            Map<CostCentre, BigInteger> own = stretch.weights();
            BigInteger factor = common.divide(sum(own)).multiply(BigInteger.valueOf(stretch.length()));
            own.forEach((centre, weight) -> weights.merge(centre, weight.multiply(factor), BigInteger::add));
        }
        BigInteger divisor = weights.values().stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        Map<CostCentre, Decimal> smallest = new LinkedHashMap<>();
        weights.forEach((centre, weight) -> smallest.put(centre, Decimal.of(new BigDecimal(weight.divide(divisor)))));
        return Optional.of(CostShares.of(smallest));
    }

    private static BigInteger sum(Map<CostCentre, BigInteger> weights) {
        return weights.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }
}
