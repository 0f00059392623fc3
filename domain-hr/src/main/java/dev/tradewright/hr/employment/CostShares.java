// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.employment;

import dev.tradewright.core.money.Allocation;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.time.Timeline;
import dev.tradewright.core.value.Checks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * To which cost centres an employment is charged, and in what proportion. The weights need not add up to 100, so that a third is exact: {@code A = 1,
 * B = 1, C = 1}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param weights  the weight of each cost centre, more than zero; in the order in which ties of rounding are broken
 */
public record CostShares(Map<CostCentre, Decimal> weights) {

    /** Copies the weights and refuses none at all, and any that is not more than zero. */
    public CostShares {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(Checks.notNull(weights, "weights")));
        Checks.that(!weights.isEmpty(), "weights", weights, "must name at least one cost centre");
        weights.forEach((centre, weight) ->
                Checks.that(weight.signum() > 0, "weights[" + centre + "]", weight, "must be more than 0"));
    }

    /**
     * Shares by their weights.
     *
     * @param weights  the weight of each cost centre, more than zero
     */
    public static CostShares of(Map<CostCentre, Decimal> weights) {
        return new CostShares(weights);
    }

    /**
     * Everything to one cost centre.
     *
     * @param centre  the cost centre
     */
    public static CostShares all(CostCentre centre) {
        return new CostShares(Map.of(Checks.notNull(centre, "centre"), Decimal.ONE));
    }

    /**
     * The shares of a period in which they change, by calendar days: 15 days on A and 16 days on B are 15 to 16. Shares of several cost centres count
     * by their proportion, whatever their weights add up to: 15 days of A 60 and B 40, then 15 days of B 1, are A 3 and B 7.
     *
     * @param shares  the shares by date; days without any do not count
     * @param days  the period, bounded at both ends
     * @throws IllegalArgumentException if there are shares on no day of the period
     * @throws ArithmeticException if the weights do not fit: they are exact
     */
    public static CostShares over(Timeline<CostShares> shares, DateRange days) {
        Checks.notNull(shares, "shares");
        Checks.that(
                !Checks.notNull(days, "days").isUnboundedStart() && !days.isUnboundedEnd(),
                "days",
                days,
                "must have a first and a last day");
        JoinedShares joined = new JoinedShares();
        shares.between(days)
                .entries()
                .forEach(entry -> joined.add(entry.value(), entry.range().days()));
        return joined.joined()
                .orElseThrow(() -> new IllegalArgumentException("shares must be known on a day of " + days));
    }

    /**
     * The shares of a period in which they change, by a count of days, as workdays or days that are paid: of March 2026 with its 22 workdays the first
     * 15 days have 10 and the others 12. Where none of the days counts, calendar days do.
     *
     * @param shares  the shares by date; days without any do not count
     * @param days  the period, bounded at both ends
     * @param count  how many days of a range count, 0 or more
     * @throws IllegalArgumentException if there are shares on no day of the period, or a count is negative
     * @throws ArithmeticException if the weights do not fit: they are exact
     */
    public static CostShares over(Timeline<CostShares> shares, DateRange days, ToIntFunction<DateRange> count) {
        Checks.notNull(count, "count");
        CostShares byCalendar = over(shares, days);
        JoinedShares joined = new JoinedShares();
        for (Timeline.Entry<CostShares> entry : shares.between(days).entries()) {
            joined.add(entry.value(), Checks.notNegative(count.applyAsInt(entry.range()), "count of " + entry.range()));
        }
        return joined.joined().orElse(byCalendar);
    }

    /**
     * Splits an amount so that the parts add up to it to the last minor unit. Units that are left over go to the largest remainders, among equal ones
     * to the cost centre that is named first: CNY 100.00 over three equal weights is 33.34, 33.33 and 33.33.
     *
     * @param amount  the amount, of either sign
     * @return the part of each cost centre, in the order of the weights
     */
    public Map<CostCentre, Money> split(Money amount) {
        List<CostCentre> centres = new ArrayList<>(weights.keySet());
        List<Money> parts = Allocation.largestRemainder().allocate(amount, new ArrayList<>(weights.values()));
        Map<CostCentre, Money> split = new LinkedHashMap<>();
        for (int i = 0; i < centres.size(); i++) {
            split.put(centres.get(i), parts.get(i));
        }
        return Collections.unmodifiableMap(split);
    }
}
