// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class BracketProperties {

    private static final Rounding COMMERCIAL = Rounding.HALF_AWAY_FROM_ZERO;

    @Provide
    Arbitrary<BracketTable> tables() {
        return Tables.progressive();
    }

    private static Money within(BracketTable table, long minorUnits) {
        Money amount = Tables.euros(minorUnits);
        Assume.that(table.bracket(amount).isPresent());
        return amount;
    }

    /** Slice by slice in BigDecimal, without tables of any kind. */
    private static BigDecimal marginally(BracketTable table, Money amount) {
        BigDecimal sum = BigDecimal.ZERO;
        for (RateBracket bracket : table.brackets()) {
            BigDecimal from = bracket.from().toBigDecimal();
            BigDecimal to = bracket.to().map(Money::toBigDecimal).orElse(amount.toBigDecimal());
            BigDecimal part = to.min(amount.toBigDecimal()).subtract(from).max(BigDecimal.ZERO);
            sum = sum.add(part.multiply(bracket.rate().points().toBigDecimal()).movePointLeft(2));
        }
        return sum;
    }

    @Property
    void progressiveIsTheSumOfTheSlices(
            @ForAll("tables") BracketTable table, @ForAll @LongRange(max = 4_500_000) long minorUnits) {
        Money amount = within(table, minorUnits);
        BigDecimal exact = marginally(table, amount);

        assertThat(table.amount(amount, COMMERCIAL).toBigDecimal())
                .isEqualByComparingTo(exact.setScale(2, RoundingMode.HALF_UP));
        assertThat(table.amount(amount, Rounding.FLOOR.toMajorUnits()).toBigDecimal())
                .isEqualByComparingTo(exact.setScale(0, RoundingMode.FLOOR));
    }

    @Property
    void theExplanationAddsUp(
            @ForAll("tables") BracketTable table, @ForAll @LongRange(max = 4_500_000) long minorUnits) {
        Money amount = within(table, minorUnits);
        BracketExplanation explanation = table.explain(amount, COMMERCIAL);
        Decimal exact = explanation.fixed();
        for (BracketExplanation.Slice slice : explanation.slices()) {
            exact = exact.plus(slice.exact());
        }

        Decimal byDeduction = amount.amount()
                .multipliedBy(explanation.bracket().rate().toRate().value())
                .minus(explanation.quickDeduction());
        assertThat(exact).isEqualTo(byDeduction);
        assertThat(Money.of(table.currency(), exact, COMMERCIAL)).isEqualTo(explanation.result());
        assertThat(explanation.result()).isEqualTo(table.amount(amount, COMMERCIAL));
    }

    @Property
    void moreIsNeverLessAndTheBoundaryDoesNotMatter(
            @ForAll("tables") BracketTable table,
            @ForAll @LongRange(max = 4_500_000) long minorUnits,
            @ForAll @IntRange(max = 10_000) int more) {
        Money amount = within(table, minorUnits);
        Money larger = within(table, minorUnits + more);

        assertThat(table.amount(larger, COMMERCIAL)).isGreaterThanOrEqualTo(table.amount(amount, COMMERCIAL));
        BracketTable other = table.withBoundary(
                table.boundary() == Boundary.LOWER_INCLUSIVE ? Boundary.UPPER_INCLUSIVE : Boundary.LOWER_INCLUSIVE);
        if (other.bracket(amount).isPresent()) {
            assertThat(other.amount(amount, COMMERCIAL)).isEqualTo(table.amount(amount, COMMERCIAL));
        }
    }

    @Property
    void grossingUpFindsTheSmallestAmount(
            @ForAll("tables") BracketTable table,
            @ForAll @LongRange(max = 4_500_000) long minorUnits,
            @ForAll boolean wholeEuros) {
        Money amount = within(table, minorUnits);
        Rounding rounding = wholeEuros ? COMMERCIAL.toMajorUnits() : COMMERCIAL;
        Money net = amount.minus(table.amount(amount, rounding));
        Money gross = table.grossUp(net, rounding);

        assertThat(gross).isLessThanOrEqualTo(amount);
        assertThat(gross.minus(table.amount(gross, rounding))).isGreaterThanOrEqualTo(net);
        for (long less = 1; less <= 50 && gross.minorUnits() - less >= 0; less++) {
            Money smaller = Tables.euros(gross.minorUnits() - less);
            assertThat(smaller.minus(table.amount(smaller, rounding))).isLessThan(net);
        }
    }

    @Property
    void statedQuickDeductionsAndBasesAreThoseDerived(@ForAll("tables") BracketTable table) {
        BracketTable.Builder builder = BracketTable.builder()
                .currency(table.currency())
                .method(BracketTable.Method.BASE_PLUS_EXCESS)
                .boundary(table.boundary());
        for (RateBracket bracket : table.brackets()) {
            Money due = table.withBoundary(Boundary.LOWER_INCLUSIVE).amount(bracket.from(), COMMERCIAL);
            builder.addBrackets(bracket.withBase(due));
        }
        BracketTable stated = builder.build();
        assertThat(BracketTable.builder().from(stated).build()).isEqualTo(stated);
        for (RateBracket bracket : stated.brackets()) {
            assertThat(stated.withBoundary(Boundary.LOWER_INCLUSIVE).amount(bracket.from(), COMMERCIAL))
                    .isEqualTo(bracket.base().orElseThrow());
        }
    }
}
