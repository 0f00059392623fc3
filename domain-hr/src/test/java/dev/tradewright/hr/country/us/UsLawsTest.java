// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** What holds for all wages. */
class UsLawsTest {

    private static final long MAX = 200_000_000L;

    private static Money usd(long cents) {
        return Money.ofMinor(CurrencyUnit.USD, cents);
    }

    private static BigDecimal dollars(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.of(WithholdingOracle.YEARS);
    }

    @Provide
    Arbitrary<FormW4> forms() {
        return Combinators.combine(
                        Arbitraries.of(FilingStatus.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.longs().between(0, 2_000_000),
                        Arbitraries.longs().between(0, 5_000_000),
                        Arbitraries.longs().between(0, 5_000_000),
                        Arbitraries.longs().between(0, 100_000))
                .as((status, checkbox, credits, income, deductions, extra) -> FormW4.builder()
                        .filingStatus(status)
                        .multipleJobs(checkbox)
                        .credits(usd(credits))
                        .otherIncome(usd(income))
                        .deductions(usd(deductions))
                        .extraWithholding(usd(extra))
                        .build());
    }

    private static IncomeTaxWithholding incomeTax(int year) {
        return IncomeTaxWithholding.of(FederalPayroll.standard().parameters(year));
    }

    /** Slice by slice from the brackets of income tax; the tables with the checkbox round bounds and bases, which is less than a dollar a year. */
    @Property
    void withholdingIsThatOfTheBrackets(
            @ForAll("years") int year,
            @ForAll("forms") FormW4 form,
            @ForAll PayrollPeriod period,
            @ForAll @LongRange(max = MAX) long wages) {
        BigDecimal line1g = new BigDecimal(
                form.multipleJobs()
                        ? 0
                        : form.filingStatus() == FilingStatus.MARRIED_FILING_JOINTLY_OR_QUALIFYING_SURVIVING_SPOUSE
                                ? 12900
                                : 8600);
        BigDecimal n = new BigDecimal(period.perYear());
        BigDecimal adjusted = dollars(wages)
                .multiply(n)
                .add(form.otherIncome().toBigDecimal())
                .subtract(form.deductions().toBigDecimal())
                .subtract(line1g)
                .max(BigDecimal.ZERO);
        BigDecimal annual = WithholdingOracle.annualTax(year, form.filingStatus(), form.multipleJobs(), adjusted);
        BigDecimal expected = annual.subtract(form.credits().toBigDecimal())
                .max(BigDecimal.ZERO)
                .divide(n, 2, RoundingMode.HALF_UP)
                .add(form.extraWithholding().toBigDecimal());
        BigDecimal actual = incomeTax(year)
                .withhold(usd(wages), period, form, Trace.OFF)
                .amount()
                .toBigDecimal();
        if (form.multipleJobs()) {
            assertThat(actual.subtract(expected).abs()).isLessThanOrEqualTo(new BigDecimal("0.51"));
        } else {
            assertThat(actual).isEqualByComparingTo(expected);
        }
    }

    @Property
    void moreWagesAreNeverTaxedLess(
            @ForAll("years") int year,
            @ForAll("forms") FormW4 form,
            @ForAll PayrollPeriod period,
            @ForAll @LongRange(max = MAX) long wages,
            @ForAll @LongRange(max = MAX) long more) {
        FormW4 plain = form.withMultipleJobs(false);
        assertThat(incomeTax(year)
                        .withhold(usd(wages + more), period, plain, Trace.OFF)
                        .amount())
                .isGreaterThanOrEqualTo(incomeTax(year)
                        .withhold(usd(wages), period, plain, Trace.OFF)
                        .amount());
    }

    @Property
    void explainingChangesNoFigure(
            @ForAll("years") int year,
            @ForAll("forms") FormW4 form,
            @ForAll PayrollPeriod period,
            @ForAll @LongRange(max = MAX) long wages,
            @ForAll @LongRange(max = MAX) long before) {
        FederalParameters figures = FederalPayroll.standard().parameters(year);
        assertThat(incomeTax(year)
                        .withhold(usd(wages), period, form, Trace.FULL)
                        .amount())
                .isEqualTo(incomeTax(year)
                        .withhold(usd(wages), period, form, Trace.OFF)
                        .amount());
        FicaTax full = Fica.of(figures).tax(usd(wages), usd(before), Trace.FULL);
        FicaTax off = Fica.of(figures).tax(usd(wages), usd(before), Trace.OFF);
        assertThat(full.employeeTotal()).isEqualTo(off.employeeTotal());
        assertThat(full.employerTotal()).isEqualTo(off.employerTotal());
        assertThat(SupplementalWithholding.of(figures)
                        .withhold(usd(wages), usd(before), Trace.FULL)
                        .amount())
                .isEqualTo(SupplementalWithholding.of(figures)
                        .withhold(usd(wages), usd(before), Trace.OFF)
                        .amount());
        assertThat(Futa.of(figures)
                        .tax(usd(wages), usd(before), Percentage.ZERO, Trace.FULL)
                        .net())
                .isEqualTo(Futa.of(figures)
                        .tax(usd(wages), usd(before), Percentage.ZERO, Trace.OFF)
                        .net());
    }

    /** However wages are divided into payments, the same part of them is taxed. */
    @Property
    void thePartsOfTheWageBaseAddUp(
            @ForAll("years") int year,
            @ForAll @LongRange(max = 60_000_000L) long one,
            @ForAll @LongRange(max = 60_000_000L) long two) {
        Fica fica = Fica.of(FederalPayroll.standard().parameters(year));
        assertThat(fica.socialSecurityWages(one, 0) + fica.socialSecurityWages(two, one))
                .isEqualTo(fica.socialSecurityWages(one + two, 0));
        assertThat(fica.additionalMedicareWages(one, 0) + fica.additionalMedicareWages(two, one))
                .isEqualTo(fica.additionalMedicareWages(one + two, 0));
    }
}
