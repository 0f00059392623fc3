// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.money;

import dev.tradewright.core.money.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * An amount read from a text like {@code EUR -1234.50}. Run it with
 * {@code java -jar benchmarks/target/benchmarks.jar ParseBenchmark -prof gc}.
 */
public class ParseBenchmark extends MoneyBenchmark {

    private static final int CODE = "EUR ".length();

    private String[] text = {};

    @Override
    void convert(BigDecimal[] amounts, BigDecimal[] rates) {
        text = Arrays.stream(amounts).map(a -> "EUR " + a.toPlainString()).toArray(String[]::new);
    }

    @Override
    void agree(int i) {
        BigDecimal amount = new BigDecimal(text[i].substring(CODE));
        same(amount, Money.parse(text[i]).toBigDecimal());
        same(amount, org.joda.money.Money.parse(text[i]).getAmount());
        same(
                amount.stripTrailingZeros(),
                org.javamoney.moneta.Money.parse(text[i]).getNumberStripped().stripTrailingZeros());
    }

    /** Ours. */
    @Benchmark
    public Money tradewright() {
        return Money.parse(text[next()]);
    }

    /** The number alone, without a look at the currency. */
    @Benchmark
    public BigDecimal bigDecimal() {
        return new BigDecimal(text[next()].substring(CODE));
    }

    /** Joda-Money. */
    @Benchmark
    public org.joda.money.Money jodaMoney() {
        return org.joda.money.Money.parse(text[next()]);
    }

    /** Moneta, with its parser for machines. */
    @Benchmark
    public org.javamoney.moneta.Money moneta() {
        return org.javamoney.moneta.Money.parse(text[next()]);
    }
}
