// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class WageTaxProperties {

    private static TariffRules tariff(int year) {
        return new TariffRules(
                GermanyTables.standard().wageTax(LocalDate.of(year, 6, 30)).year());
    }

    /** No euro more of income is taxed by more than the top rate, and cutting off adds at most one. */
    @Property
    void theTariffIsMonotoneAndContinuous(
            @ForAll @IntRange(min = 2024, max = 2026) int year,
            @ForAll @LongRange(min = 0, max = 400_000) long income) {
        TariffRules rules = tariff(year);
        long step = rules.income((income + 1) * 100) - rules.income(income * 100);
        assertThat(step).isBetween(0L, 1L);
    }

    /** In classes V and VI the share of a euro more is at most 45 %, doubled figures move by two. */
    @Property
    void theTariffOfSecondIncomesIsMonotone(
            @ForAll @IntRange(min = 2024, max = 2026) int year,
            @ForAll @LongRange(min = 0, max = 400_000) long income) {
        TariffRules rules = tariff(year);
        long now = rules.tax(income * 100, TaxClass.VI, Trace.OFF.recorder());
        long hundredMore = rules.tax((income + 100) * 100, TaxClass.VI, Trace.OFF.recorder());
        assertThat(hundredMore - now).isBetween(0L, 49L);
    }

    @Property
    void splittingNeverTaxesMore(
            @ForAll @IntRange(min = 2024, max = 2026) int year,
            @ForAll @LongRange(min = 0, max = 100_000_000) long cents) {
        TariffRules rules = tariff(year);
        assertThat(rules.tax(cents, TaxClass.III, Trace.OFF.recorder()))
                .isLessThanOrEqualTo(rules.tax(cents, TaxClass.I, Trace.OFF.recorder()));
    }

    @Property
    void theSurchargeIsMonotoneAndAtMostItsRate(
            @ForAll @IntRange(min = 2024, max = 2026) int year, @ForAll @LongRange(min = 0, max = 1_000_000) long tax) {
        TariffRules rules = tariff(year);
        long surcharge = rules.solidarity(tax, TaxClass.I);
        assertThat(surcharge).isBetween(0L, tax * 11 / 2);
        assertThat(rules.solidarity(tax + 1, TaxClass.I)).isGreaterThanOrEqualTo(surcharge);
    }

    @Property
    void aHigherWageIsTaxedByNoLess(
            @ForAll @IntRange(min = 2024, max = 2026) int year,
            @ForAll TaxClass taxClass,
            @ForAll @LongRange(min = 0, max = 2_000_000) long cents) {
        WageTax tax = GermanyTables.standard().wageTax(LocalDate.of(year, 6, 30));
        WageTaxInput input = WageTaxInput.builder()
                .taxClass(taxClass)
                .period(WagePeriod.MONTH)
                .wage(Money.ofMinor(CurrencyUnit.EUR, cents))
                .additionalHealthRate(Percentage.parse("2.5%"))
                .build();
        WageTaxInput more = input.withWage(Money.ofMinor(CurrencyUnit.EUR, cents + 1_000));
        assertThat(tax.compute(more).wageTax())
                .isGreaterThanOrEqualTo(tax.compute(input).wageTax());
    }

    @Property
    void shareOfTheYearlyAmountIsNeverMoreThanItsPart(
            @ForAll WagePeriod period, @ForAll @LongRange(min = 0, max = 10_000_000_000L) long cents) {
        assertThat(period.annual(period.share(cents))).isLessThanOrEqualTo(cents);
        assertThat(period.share(period.annual(cents))).isBetween(cents - 1, cents);
    }
}
