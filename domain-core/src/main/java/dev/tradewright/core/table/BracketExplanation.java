// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.table;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.text.Localized;
import dev.tradewright.core.value.Checks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a {@link BracketTable} came to an amount: the bracket, the slices and the quick deduction. The exact amounts of the slices and the fixed part
 * together are amount x rate - quick deduction, which rounded is the result.
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount  what was asked for
 * @param bracket  the bracket it lies in
 * @param slices  what was multiplied by which rate: all slices up to the amount if the table is progressive, otherwise one
 * @param fixed  what was added to the slices, in major units: the base amount less a quick deduction on the whole; 0 if progressive
 * @param quickDeduction  the quick deduction (速算扣除数) of the bracket, in major units
 * @param result  what it makes, rounded
 */
public record BracketExplanation(
        Money amount, RateBracket bracket, List<Slice> slices, Decimal fixed, Decimal quickDeduction, Money result)
        implements Localized {

    /**
     * A part of the amount at one rate.
     *
     * @param part  how much of the amount
     * @param rate  the rate
     * @param exact  part x rate in major units, not rounded as long as its digits fit into a decimal; else to its first 18 digits
     */
    public record Slice(Money part, Percentage rate, Decimal exact) {

        /** Checks that nothing is missing. */
        public Slice {
            Checks.notNull(part, "part");
            Checks.notNull(rate, "rate");
            Checks.notNull(exact, "exact");
        }

        static Slice of(Money part, Percentage rate) {
            BigDecimal exact =
                    part.toBigDecimal().multiply(rate.toRate().value().toBigDecimal());
            boolean fits = exact.stripTrailingZeros().precision() <= Decimal.MAX_SCALE
                    && exact.stripTrailingZeros().scale() <= Decimal.MAX_SCALE;
            BigDecimal shown = fits
                    ? exact
                    : exact.setScale(
                            Math.min(Decimal.MAX_SCALE, Decimal.MAX_SCALE - exact.precision() + exact.scale()),
                            RoundingMode.HALF_EVEN);
            return new Slice(part, rate, Decimal.of(shown));
        }
    }

    /** Checks that nothing is missing. */
    public BracketExplanation {
        Checks.notNull(amount, "amount");
        Checks.notNull(bracket, "bracket");
        slices = Checks.copyOf(slices, "slices");
        Checks.notNull(fixed, "fixed");
        Checks.notNull(quickDeduction, "quick deduction");
        Checks.notNull(result, "result");
    }

    static BracketExplanation of(BracketTable table, Money amount, int index, Money result) {
        RateBracket bracket = table.brackets().get(index);
        Decimal deduction = table.quickDeduction(index);
        List<Slice> slices = new ArrayList<>();
        Decimal fixed = Decimal.ZERO;
        switch (table.method()) {
            case PROGRESSIVE -> {
                for (RateBracket each : table.brackets().subList(0, index)) {
                    slices.add(Slice.of(each.to().orElseThrow().minus(each.from()), each.rate()));
                }
                slices.add(Slice.of(amount.minus(bracket.from()), bracket.rate()));
            }
            case BASE_PLUS_EXCESS -> {
                slices.add(Slice.of(amount.minus(bracket.from()), bracket.rate()));
                fixed = bracket.base().orElseThrow().amount();
            }
            case WHOLE_AMOUNT -> {
                slices.add(Slice.of(amount, bracket.rate()));
                fixed = deduction.negated();
            }
        }
        return new BracketExplanation(amount, bracket, slices, fixed, deduction, result);
    }

    /**
     * One line: {@code ¥50,000.00 lies in the bracket from ¥36,000.00: x 10% - 2,520 = ¥2,480.00} in English, with the quick deduction named in Chinese
     * ({@code 适用比率 10%，速算扣除数 2,520}).
     */
    @Override
    public String toText(Locale locale) {
        return TableTexts.EXPLANATIONS.text(
                "bracket",
                locale,
                Map.of(
                        "amount", amount,
                        "from", bracket.from(),
                        "rate", bracket.rate(),
                        "deduction", quickDeduction,
                        "result", result));
    }
}
