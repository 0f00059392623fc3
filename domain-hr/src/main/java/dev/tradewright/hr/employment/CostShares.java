// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.employment;

import dev.tradewright.core.money.Allocation;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
