// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.money;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rate;
import dev.tradewright.core.money.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import javax.money.Monetary;
import javax.money.MonetaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/**
 * An amount times a rate, rounded to cents, as for a tax or in another currency. Run it with
 * {@code java -jar benchmarks/target/benchmarks.jar MultiplyBenchmark -prof gc}.
 */
public class MultiplyBenchmark extends MoneyBenchmark {

    private static final BigDecimal EXCHANGE = new BigDecimal("7.123456789012");

    private static final MonetaryOperator TO_CENTS = Monetary.getRounding(Monetary.getCurrency("EUR"));

    /** What is multiplied: a tax rate of 4 decimal places, or a rate of exchange of 12, with which products pass 64 bits. */
    @Param({"tax", "exchange"})
    public String by = "";

    private Money[] tradewright = {};
    private Rate[] rate = {};
    private BigDecimal[] bigDecimal = {};
    private BigDecimal[] bigDecimalRate = {};
    private org.joda.money.Money[] jodaMoney = {};
    private org.javamoney.moneta.Money[] moneta = {};

    @Override
    void convert(BigDecimal[] amounts, BigDecimal[] rates) {
        bigDecimal = amounts;
        bigDecimalRate = by.equals("tax")
                ? rates
                : Arrays.stream(rates).map(r -> r.add(EXCHANGE)).toArray(BigDecimal[]::new);
        tradewright =
                Arrays.stream(amounts).map(a -> Money.of(CurrencyUnit.EUR, a)).toArray(Money[]::new);
        rate = Arrays.stream(bigDecimalRate)
                .map(r -> Rate.parse(r.toPlainString()))
                .toArray(Rate[]::new);
        jodaMoney = Arrays.stream(amounts)
                .map(a -> org.joda.money.Money.of(org.joda.money.CurrencyUnit.EUR, a))
                .toArray(org.joda.money.Money[]::new);
        moneta = Arrays.stream(amounts)
                .map(a -> org.javamoney.moneta.Money.of(a, "EUR"))
                .toArray(org.javamoney.moneta.Money[]::new);
    }

    @Override
    void agree(int i) {
        BigDecimal product = bigDecimal[i].multiply(bigDecimalRate[i]).setScale(2, RoundingMode.HALF_EVEN);
        same(product, tradewright[i].multipliedBy(rate[i], Rounding.HALF_EVEN).toBigDecimal());
        same(
                product,
                jodaMoney[i]
                        .multipliedBy(bigDecimalRate[i], RoundingMode.HALF_EVEN)
                        .getAmount());
        same(
                product.stripTrailingZeros(),
                moneta[i]
                        .multiply(bigDecimalRate[i])
                        .with(TO_CENTS)
                        .getNumberStripped()
                        .stripTrailingZeros());
    }

    /** Ours. */
    @Benchmark
    public Money tradewright() {
        int i = next();
        return tradewright[i].multipliedBy(rate[i], Rounding.HALF_EVEN);
    }

    /** Two numbers, without a currency. */
    @Benchmark
    public BigDecimal bigDecimal() {
        int i = next();
        return bigDecimal[i].multiply(bigDecimalRate[i]).setScale(2, RoundingMode.HALF_EVEN);
    }

    /** Joda-Money. */
    @Benchmark
    public org.joda.money.Money jodaMoney() {
        int i = next();
        return jodaMoney[i].multipliedBy(bigDecimalRate[i], RoundingMode.HALF_EVEN);
    }

    /** Moneta, with the rounding of its currency. */
    @Benchmark
    public org.javamoney.moneta.Money moneta() {
        int i = next();
        return moneta[i].multiply(bigDecimalRate[i]).with(TO_CENTS);
    }
}
