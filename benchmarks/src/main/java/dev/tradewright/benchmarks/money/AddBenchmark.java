// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.money;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * The sum of two amounts of one currency. Run it with {@code java -jar benchmarks/target/benchmarks.jar AddBenchmark -prof gc}.
 */
public class AddBenchmark extends MoneyBenchmark {

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

    @Override
    void agree(int i) {
        BigDecimal sum = bigDecimal[i].add(bigDecimal[after(i)]);
        same(sum, tradewright[i].plus(tradewright[after(i)]).toBigDecimal());
        same(sum, jodaMoney[i].plus(jodaMoney[after(i)]).getAmount());
        same(
                sum.stripTrailingZeros(),
                moneta[i].add(moneta[after(i)]).getNumberStripped().stripTrailingZeros());
    }

    /** Ours. */
    @Benchmark
    public Money tradewright() {
        int i = next();
        return tradewright[i].plus(tradewright[after(i)]);
    }

    /** Two numbers, without a currency. */
    @Benchmark
    public BigDecimal bigDecimal() {
        int i = next();
        return bigDecimal[i].add(bigDecimal[after(i)]);
    }

    /** Joda-Money. */
    @Benchmark
    public org.joda.money.Money jodaMoney() {
        int i = next();
        return jodaMoney[i].plus(jodaMoney[after(i)]);
    }

    /** Moneta, the reference implementation of JSR 354. */
    @Benchmark
    public org.javamoney.moneta.Money moneta() {
        int i = next();
        return moneta[i].add(moneta[after(i)]);
    }
}
