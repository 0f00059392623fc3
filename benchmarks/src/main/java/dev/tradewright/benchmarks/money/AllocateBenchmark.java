// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.money;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * An amount shared out over ten by weights, so that the parts add up to it. None of the others can do it: for them it is written as their users
 * do, each part rounded down and the cents that are left handed out from the first part on. Run it with
 * {@code java -jar benchmarks/target/benchmarks.jar AllocateBenchmark -prof gc}.
 */
public class AllocateBenchmark extends MoneyBenchmark {

    private static final long[] WEIGHTS = {3, 7, 11, 13, 2, 5, 17, 19, 4, 19};
    private static final BigDecimal[] BIG_WEIGHTS =
            Arrays.stream(WEIGHTS).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new);
    private static final BigDecimal SUM =
            BigDecimal.valueOf(Arrays.stream(WEIGHTS).sum());
    private static final int CENTS = 2;
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private Money[] tradewright = {};
    private BigDecimal[] bigDecimal = {};
    private org.joda.money.Money[] jodaMoney = {};
    private org.javamoney.moneta.Money[] moneta = {};

    @Override
    void convert(BigDecimal[] amounts, BigDecimal[] rates) {
        bigDecimal = amounts;
        tradewright =
                Arrays.stream(amounts).map(a -> Money.of(CurrencyUnit.EUR, a)).toArray(Money[]::new);
        jodaMoney = Arrays.stream(amounts)
                .map(a -> org.joda.money.Money.of(org.joda.money.CurrencyUnit.EUR, a))
                .toArray(org.joda.money.Money[]::new);
        moneta = Arrays.stream(amounts)
                .map(a -> org.javamoney.moneta.Money.of(a, "EUR"))
                .toArray(org.javamoney.moneta.Money[]::new);
    }

    /** Who gets an odd cent differs, what they get in all does not. */
    @Override
    void agree(int i) {
        BigDecimal whole = bigDecimal[i];
        same(
                whole,
                Money.total(CurrencyUnit.EUR, tradewright[i].allocate(WEIGHTS)).toBigDecimal());
        same(whole, bigDecimal(whole).stream().reduce(BigDecimal.ZERO.setScale(CENTS), BigDecimal::add));
        same(
                whole,
                jodaMoney(jodaMoney[i]).stream()
                        .reduce(org.joda.money.Money::plus)
                        .orElseThrow()
                        .getAmount());
        same(
                whole.stripTrailingZeros(),
                moneta(moneta[i]).stream()
                        .reduce(org.javamoney.moneta.Money::add)
                        .orElseThrow()
                        .getNumberStripped()
                        .stripTrailingZeros());
    }

    /** Ours: the largest remainders get the odd cents. */
    @Benchmark
    public List<Money> tradewright() {
        return tradewright[next()].allocate(WEIGHTS);
    }

    /** Numbers, without a currency. */
    @Benchmark
    public List<BigDecimal> bigDecimal() {
        return bigDecimal(bigDecimal[next()]);
    }

    /** Joda-Money. */
    @Benchmark
    public List<org.joda.money.Money> jodaMoney() {
        return jodaMoney(jodaMoney[next()]);
    }

    /** Moneta. */
    @Benchmark
    public List<org.javamoney.moneta.Money> moneta() {
        return moneta(moneta[next()]);
    }

    private static List<BigDecimal> bigDecimal(BigDecimal whole) {
        List<BigDecimal> parts = new ArrayList<>(WEIGHTS.length);
        BigDecimal left = whole;
        for (BigDecimal weight : BIG_WEIGHTS) {
            BigDecimal part = whole.multiply(weight).divide(SUM, CENTS, RoundingMode.DOWN);
            left = left.subtract(part);
            parts.add(part);
        }
        BigDecimal cent = cent(left);
        return handedOut(parts, left, part -> part.add(cent));
    }

    private static List<org.joda.money.Money> jodaMoney(org.joda.money.Money whole) {
        List<org.joda.money.Money> parts = new ArrayList<>(WEIGHTS.length);
        org.joda.money.Money left = whole;
        for (BigDecimal weight : BIG_WEIGHTS) {
            BigDecimal share = weight.divide(SUM); // 100: a share is exact
            org.joda.money.Money part = whole.multipliedBy(share, RoundingMode.DOWN);
            left = left.minus(part);
            parts.add(part);
        }
        BigDecimal cent = cent(left.getAmount());
        return handedOut(parts, left.getAmount(), part -> part.plus(cent));
    }

    private static List<org.javamoney.moneta.Money> moneta(org.javamoney.moneta.Money whole) {
        List<org.javamoney.moneta.Money> parts = new ArrayList<>(WEIGHTS.length);
        org.javamoney.moneta.Money left = whole;
        for (BigDecimal weight : BIG_WEIGHTS) {
            BigDecimal share = whole.multiply(weight).getNumberStripped().divide(SUM, CENTS, RoundingMode.DOWN);
            org.javamoney.moneta.Money part = org.javamoney.moneta.Money.of(share, whole.getCurrency());
            left = left.subtract(part);
            parts.add(part);
        }
        org.javamoney.moneta.Money cent =
                org.javamoney.moneta.Money.of(cent(left.getNumberStripped()), whole.getCurrency());
        return handedOut(parts, left.getNumberStripped(), part -> part.add(cent));
    }

    /** The cents that are left, one each from the first part on. */
    private static <T> List<T> handedOut(List<T> parts, BigDecimal left, UnaryOperator<T> oneMore) {
        int cents = left.movePointRight(CENTS).abs().intValueExact();
        for (int i = 0; i < cents; i++) {
            parts.set(i, oneMore.apply(parts.get(i)));
        }
        return parts;
    }

    private static BigDecimal cent(BigDecimal left) {
        return left.signum() < 0 ? CENT.negate() : CENT;
    }
}
