// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.hr.country.gb.TaxCode.Basis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for all pay. */
class GbLawsTest {

    private static final UnitedKingdomPayroll PAYROLL = UnitedKingdomPayroll.standard();
    private static final LocalDate PAID = LocalDate.parse("2025-06-30");
    private static final Paye PAYE = PAYROLL.paye(PAID);
    private static final NationalInsurance NI = PAYROLL.nationalInsurance(PAID);

    private static Money gbp(long pence) {
        return Money.ofMinor(CurrencyUnit.GBP, pence);
    }

    @Provide
    Arbitrary<TaxCode> codes() {
        return Arbitraries.oneOf(
                        Arbitraries.of("BR", "D0", "D1", "SBR", "SD0", "SD1", "SD2", "SD3", "CBR", "NT", "0T", "S0T"),
                        Arbitraries.integers().between(0, 3000).map(number -> number + "L"),
                        Arbitraries.integers().between(0, 3000).map(number -> "S" + number + "T"),
                        Arbitraries.integers().between(1, 3000).map(number -> "K" + number),
                        Arbitraries.integers().between(1, 3000).map(number -> "SK" + number))
                .map(TaxCode::parse);
    }

    /** Pay of months one after the other: what was deducted is always the tax to date, and that of the last month but for the limit. */
    @Property(tries = 300)
    void whatIsDeductedIsTheTaxToDate(
            @ForAll("codes") TaxCode code, @ForAll List<@LongRange(max = 2_000_000L) Long> months) {
        Money toDate = gbp(0);
        Money paid = gbp(0);
        for (int i = 0; i < Math.min(12, months.size()); i++) {
            Money pay = gbp(months.get(i));
            toDate = toDate.plus(pay);
            PayeTax tax = PAYE.tax(code, TaxPeriod.month(i + 1), pay, toDate, paid, Trace.OFF);
            assertThat(tax.toDate()).isEqualTo(paid.plus(tax.due()));
            Money fresh = PAYE.tax(code, TaxPeriod.month(i + 1), gbp(1_000_000_000_000L), toDate, gbp(0), Trace.OFF)
                    .due();
            Money half = gbp(months.get(i) / 2);
            assertThat(tax.due()).isLessThanOrEqualTo(half);
            if (tax.due().isLessThan(half)) {
                assertThat(tax.toDate()).isEqualTo(fresh);
            } else {
                assertThat(tax.toDate()).isLessThanOrEqualTo(fresh);
            }
            paid = tax.toDate();
        }
    }

    @Property
    void morePayIsNeverTaxedLess(
            @ForAll("codes") TaxCode code,
            @ForAll @IntRange(min = 1, max = 53) int week,
            @ForAll @LongRange(max = 20_000_000L) long pay,
            @ForAll @LongRange(max = 300) long more) {
        assertThat(PAYE.tax(code, TaxPeriod.week(week), gbp(pay + more), gbp(pay + more), gbp(0), Trace.OFF)
                        .due())
                .isGreaterThanOrEqualTo(PAYE.tax(code, TaxPeriod.week(week), gbp(pay), gbp(pay), gbp(0), Trace.OFF)
                        .due());
    }

    /** The bands of the law in fractions: above a band only if above its limit in whole pounds, rounded up. */
    @Property
    void taxIsThatOfTheBands(
            @ForAll boolean scottish,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @LongRange(max = 30_000L) long pounds) {
        List<Integer> limits = scottish ? List.of(2827, 14921, 31092, 62430, 125140) : List.of(37700, 125140);
        List<String> rates =
                scottish ? List.of("0.19", "0.20", "0.21", "0.42", "0.45", "0.48") : List.of("0.20", "0.40", "0.45");
        BigDecimal full = BigDecimal.ZERO; // times 12
        BigDecimal lower = BigDecimal.ZERO; // times 12
        int band = 0;
        while (band < limits.size()) {
            BigDecimal upper = new BigDecimal(limits.get(band) * month);
            BigDecimal inPounds = upper.divide(new BigDecimal(12), 0, RoundingMode.CEILING);
            if (new BigDecimal(pounds).compareTo(inPounds) <= 0) {
                break;
            }
            full = full.add(upper.subtract(lower).multiply(new BigDecimal(rates.get(band))));
            if (scottish) {
                full = full.divide(new BigDecimal(12), 4, RoundingMode.DOWN).multiply(new BigDecimal(12));
            }
            lower = upper;
            band++;
        }
        BigDecimal tax = full.add(new BigDecimal(pounds * 12).subtract(lower).multiply(new BigDecimal(rates.get(band))))
                .divide(new BigDecimal(12), 2, RoundingMode.DOWN);
        Money due = PAYE.tax(
                        TaxCode.parse(scottish ? "S0T" : "0T"),
                        TaxPeriod.month(month),
                        gbp(pounds * 100),
                        gbp(pounds * 100),
                        gbp(0),
                        Trace.OFF)
                .due();
        assertThat(due.toBigDecimal()).isEqualByComparingTo(tax);
    }

    @Property
    void contributionsAreThoseOfTheBands(
            @ForAll NiCategory category, @ForAll @LongRange(max = 1_000_000L) long earnings) {
        NiRates rates =
                PAYROLL.parameters(TaxYear.parse("2025-26")).nationalInsurance().get(category);
        BigDecimal pay = BigDecimal.valueOf(earnings, 2);
        BigDecimal employee = rounded(
                        part(pay, 1048, 4189).multiply(rates.main().toRate().toBigDecimal()))
                .add(rounded(part(pay, 4189, 1_000_000)
                        .multiply(rates.aboveUpperLimit().toRate().toBigDecimal())));
        BigDecimal employer = rounded(part(pay, 417, 2083)
                .multiply(rates.employer().toRate().toBigDecimal())
                .add(part(pay, 2083, 4189)
                        .multiply(rates.employerAboveFreeport().toRate().toBigDecimal()))
                .add(part(pay, 4189, 1_000_000)
                        .multiply(rates.employerAboveUpperLimit().toRate().toBigDecimal())));
        NiContribution contribution = NI.contribution(category, EarningsPeriod.MONTHLY, gbp(earnings), Trace.OFF);
        assertThat(contribution.employee().toBigDecimal()).isEqualByComparingTo(employee);
        assertThat(contribution.employer().toBigDecimal()).isEqualByComparingTo(employer);
    }

    private static BigDecimal part(BigDecimal pay, int from, int to) {
        return pay.min(new BigDecimal(to)).subtract(new BigDecimal(from)).max(BigDecimal.ZERO);
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(3, RoundingMode.DOWN).setScale(2, RoundingMode.HALF_DOWN);
    }

    @Property
    void explainingChangesNoFigure(
            @ForAll("codes") TaxCode code,
            @ForAll Basis basis,
            @ForAll NiCategory category,
            @ForAll EarningsPeriod period,
            @ForAll @IntRange(min = 1, max = 53) int week,
            @ForAll @LongRange(max = 3_000_000L) long pay,
            @ForAll @LongRange(max = 30_000_000L) long before,
            @ForAll @LongRange(max = 10_000_000L) long paid) {
        TaxCode on = code.withBasis(basis);
        PayeTax full = PAYE.tax(on, TaxPeriod.week(week), gbp(pay), gbp(before + pay), gbp(paid), Trace.FULL);
        PayeTax off = PAYE.tax(on, TaxPeriod.week(week), gbp(pay), gbp(before + pay), gbp(paid), Trace.OFF);
        assertThat(full.due()).isEqualTo(off.due());
        assertThat(full.explanation()).isPresent();
        NiContribution fullNi = NI.contribution(category, period, gbp(pay), Trace.FULL);
        NiContribution offNi = NI.contribution(category, period, gbp(pay), Trace.OFF);
        assertThat(fullNi.employee()).isEqualTo(offNi.employee());
        assertThat(fullNi.employer()).isEqualTo(offNi.employer());
        DirectorsNationalInsurance directors = PAYROLL.directors(PAID, 52);
        DirectorToDate toDate = new DirectorToDate(gbp(before), gbp(paid), gbp(paid));
        for (DirectorPayment.Method method : DirectorPayment.Method.values()) {
            DirectorPayment payment = new DirectorPayment(gbp(pay), period, method);
            assertThat(directors
                            .contribution(category, toDate, payment, false, Trace.FULL)
                            .toDate())
                    .isEqualTo(directors
                            .contribution(category, toDate, payment, false, Trace.OFF)
                            .toDate());
        }
    }
}
