// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.returns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for any sequence of returns. */
class RefundProperties {

    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

    private static final List<Rounding.Mode> MODES = List.of(
            Rounding.Mode.HALF_AWAY_FROM_ZERO,
            Rounding.Mode.HALF_EVEN,
            Rounding.Mode.HALF_TOWARD_ZERO,
            Rounding.Mode.FLOOR,
            Rounding.Mode.CEILING);

    @Property
    void partsAddUpToTheWhole(
            @ForAll @LongRange(max = 100_000) long paid,
            @ForAll @IntRange(max = 100) int taxPercent,
            @ForAll @IntRange(min = 1, max = 60) int units,
            @ForAll @IntRange(max = 4) int mode,
            @ForAll long seed) {
        check(paid, paid * taxPercent / 100, units, MODES.get(mode), new Random(seed));
    }

    /** Prices around one cent a unit, where rounding is all there is. */
    @Property
    void evenOfNextToNothing(
            @ForAll @IntRange(max = 30) int paid,
            @ForAll @IntRange(max = 30) int tax,
            @ForAll @IntRange(min = 1, max = 40) int units,
            @ForAll @IntRange(max = 4) int mode,
            @ForAll long seed) {
        check(paid, Math.min(tax, paid), units, MODES.get(mode), new Random(seed));
    }

    private static void check(long paid, long tax, int units, Rounding.Mode mode, Random random) {
        RefundableLine line = RefundableLine.of(minor(paid), minor(tax), units, 0, 0, mode);
        Money gross = minor(0);
        Money taxes = minor(0);
        while (line.left() > 0) {
            long count = 1 + random.nextInt((int) line.left());
            LineRefund refund = line.refund(count).orElseThrow();
            assertThat(refund.gross().isNegative()).isFalse();
            assertThat(refund.tax().isNegative()).isFalse();
            assertThat(refund.net().isNegative()).isFalse();
            // within a cent of the exact share
            long exactTimesUnits = paid * count;
            assertThat(Math.abs(refund.gross().minorUnits() * units - exactTimesUnits))
                    .isLessThanOrEqualTo(units);
            gross = gross.plus(refund.gross());
            taxes = taxes.plus(refund.tax());
            line = refund.after();
            assertThat(line.refunded()).isEqualTo(gross);
            assertThat(line.refundedTax()).isEqualTo(taxes);
        }
        assertThat(gross).isEqualTo(minor(paid));
        assertThat(taxes).isEqualTo(minor(tax));
        assertThat(line.refund(1).isAccepted()).isFalse();
    }

    /** Against the rule written down with big numbers: 2 x paid x k + n, cut off at 2 x n. */
    @Property
    void isTheCumulativeRule(
            @ForAll @LongRange(max = Long.MAX_VALUE) long paid,
            @ForAll @IntRange(min = 1, max = 1_000_000) int units,
            @ForAll @IntRange(max = 1_000_000) int returned) {
        int k = returned % (units + 1);
        RefundableLine line = RefundableLine.of(minor(paid), minor(0), units);
        BigInteger n = BigInteger.valueOf(units);
        BigInteger expected = BigInteger.valueOf(paid)
                .multiply(BigInteger.valueOf(k))
                .shiftLeft(1)
                .add(n)
                .divide(n.shiftLeft(1));
        assertThat(BigInteger.valueOf(line.paidFor(k).minorUnits())).isEqualTo(expected);
    }

    /** Together or one after the other makes no difference at all. */
    @Property
    void groupingIsNoDifference(
            @ForAll @LongRange(max = 1_000_000) long paid,
            @ForAll @IntRange(min = 2, max = 50) int units,
            @ForAll @IntRange(min = 1, max = 50) int first,
            @ForAll @IntRange(min = 1, max = 50) int second) {
        int a = 1 + first % (units - 1);
        int b = 1 + second % (units - a);
        RefundableLine line = RefundableLine.of(minor(paid), minor(paid / 9), units);
        LineRefund one = line.refund(a).orElseThrow();
        LineRefund two = one.after().refund(b).orElseThrow();
        LineRefund both = line.refund(a + b).orElseThrow();
        assertThat(one.gross().plus(two.gross())).isEqualTo(both.gross());
        assertThat(one.tax().plus(two.tax())).isEqualTo(both.tax());
        assertThat(two.after()).isEqualTo(both.after());
        // in the other order each part differs by a cent at most
        LineRefund other = line.refund(b).orElseThrow();
        assertThat(Math.abs(other.gross().minorUnits() - two.gross().minorUnits()))
                .isLessThanOrEqualTo(1);
        // more units give back at least as much
        assertThat(both.gross().isLessThan(one.gross())).isFalse();
    }

    /** The sum of an order is the sum of its lines, to the last cent, whatever comes back with what. */
    @Property(tries = 200)
    void anOrderAddsUp(@ForAll @IntRange(min = 1, max = 6) int size, @ForAll long seed) {
        Random random = new Random(seed);
        Map<Integer, RefundableLine> lines = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            long paid = random.nextInt(100_000);
            lines.put(i, RefundableLine.of(minor(paid), minor(paid * 13 / 113), 1 + random.nextInt(5)));
        }
        RefundableLines<Integer> order = RefundableLines.of(lines);
        Money sum = minor(0);
        while (!order.refunded().equals(order.refundable()) || left(order) > 0) {
            Map<Integer, Long> units = new LinkedHashMap<>();
            List<Integer> open = new ArrayList<>();
            order.lines().forEach((key, line) -> {
                if (line.left() > 0) {
                    open.add(key);
                }
            });
            for (int key : open) {
                if (units.isEmpty() || random.nextBoolean()) {
                    units.put(
                            key,
                            1L + random.nextInt((int) order.lines().get(key).left()));
                }
            }
            OrderRefund<Integer> refund = order.refund(units).orElseThrow();
            assertThat(refund.net().plus(refund.tax())).isEqualTo(refund.gross());
            sum = sum.plus(refund.gross());
            order = refund.after();
            assertThat(order.refunded()).isEqualTo(sum);
        }
        assertThat(sum).isEqualTo(order.refundable());
    }

    private static long left(RefundableLines<Integer> order) {
        return order.lines().values().stream().mapToLong(RefundableLine::left).sum();
    }

    private static Money minor(long units) {
        return Money.ofMinor(CNY, units);
    }
}
