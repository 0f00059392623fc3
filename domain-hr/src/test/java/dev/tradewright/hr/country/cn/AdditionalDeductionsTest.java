// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import static dev.tradewright.hr.country.cn.Oracle.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.hr.country.cn.AdditionalDeductionClaim.Certificate;
import dev.tradewright.hr.country.cn.AdditionalDeductionClaim.Child;
import dev.tradewright.hr.country.cn.AdditionalDeductionClaim.Degree;
import dev.tradewright.hr.country.cn.AdditionalDeductionClaim.Elderly;
import dev.tradewright.hr.country.cn.AdditionalDeductionClaim.HousingLoan;
import dev.tradewright.hr.country.cn.AdditionalDeductionClaim.Rent;
import dev.tradewright.hr.country.cn.AdditionalDeductionClaim.RentCity;
import dev.tradewright.hr.country.cn.AdditionalDeductionClaim.SeriousIllness;
import dev.tradewright.hr.country.cn.AdditionalDeductionClaim.Share;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Special additional deductions by month: when each begins, ends and changes, and what contradicts what. */
class AdditionalDeductionsTest {

    private static AdditionalDeductions deductions() {
        return AdditionalDeductions.standard();
    }

    private static Money inMonth(String month, AdditionalDeductionClaim... claims) {
        return deductions()
                .inMonth(YearMonth.parse(month), List.of(claims), Trace.OFF)
                .orElseThrow()
                .total();
    }

    private static List<String> refusals(String first, String last, AdditionalDeductionClaim... claims) {
        return deductions()
                .through(YearMonth.parse(first), YearMonth.parse(last), List.of(claims), Trace.OFF)
                .reasons()
                .stream()
                .map(Reason::code)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // born on 29 February 2020: infant until January 2023, child from February 2023
        "2020-02-29, , 2021-12, 0", // infants count from 2022
        "2020-02-29, , 2022-01, 1000",
        "2020-02-29, , 2022-12, 1000",
        "2020-02-29, , 2023-01, 2000",
        "2020-02-29, , 2023-02, 2000",
        "2025-05-31, , 2025-04, 0", // not yet born
        "2025-05-31, , 2025-05, 2000", // from the month of birth
        "2010-01-01, , 2019-01, 1000",
        "2010-01-01, , 2022-12, 1000",
        "2002-09-01, 2024-06, 2024-06, 2000", // the month in which education ends
        "2002-09-01, 2024-06, 2024-07, 0"
    })
    void followAChild(LocalDate born, String ends, String month, String amount) {
        Optional<YearMonth> end = Optional.ofNullable(ends).map(YearMonth::parse);
        assertThat(inMonth(month, new Child(born, end, Share.WHOLE))).isEqualTo(yuan(amount));
        assertThat(inMonth(month, new Child(born, end, Share.HALF)).multipliedBy(2))
                .isEqualTo(yuan(amount));
    }

    @ParameterizedTest
    @CsvSource({
        "1965-05-31, , 2025-04, 0", //
        "1965-05-31, , 2025-05, 3000", // the month of the sixtieth birthday
        "1950-01-01, , 2022-12, 2000",
        "1950-01-01, 2025, 2025-12, 3000", // the whole of the last year
        "1950-01-01, 2025, 2026-01, 0"
    })
    void followParents(LocalDate born, Integer lastYear, String month, String amount) {
        Elderly only = new Elderly(born, Optional.empty(), Optional.ofNullable(lastYear));
        assertThat(inMonth(month, only)).isEqualTo(yuan(amount));
    }

    @Test
    void holdSharesOfParentsToTheirLimit() {
        Elderly most = new Elderly(LocalDate.of(1950, 1, 1), Optional.of(yuan("1500")), Optional.empty());
        assertThat(inMonth("2023-01", most)).isEqualTo(yuan("1500"));
        assertThat(refusals("2022-12", "2022-12", most)).containsExactly("additional.elderly-share");
        Elderly more = new Elderly(LocalDate.of(1950, 1, 1), Optional.of(yuan("1500.01")), Optional.empty());
        assertThat(refusals("2023-01", "2023-01", more)).containsExactly("additional.elderly-share");
        assertThat(refusals("2023-01", "2023-01", most, most)).containsExactly("additional.twice");
    }

    @Test
    void countALoanFor240Months() {
        HousingLoan loan = new HousingLoan(YearMonth.of(2005, 3), Optional.empty(), Share.WHOLE);
        assertThat(inMonth("2025-02", loan)).isEqualTo(yuan("1000")); // month 240
        assertThat(inMonth("2025-03", loan)).isEqualTo(yuan("0"));
        HousingLoan half = new HousingLoan(YearMonth.of(2020, 1), Optional.of(YearMonth.of(2025, 6)), Share.HALF);
        assertThat(inMonth("2025-06", half)).isEqualTo(yuan("500"));
        assertThat(inMonth("2025-07", half)).isEqualTo(yuan("0"));
    }

    @ParameterizedTest
    @CsvSource({"LARGE, 1500", "MEDIUM, 1100", "SMALL, 800"})
    void takeRentByTheCity(RentCity city, String amount) {
        Rent rent = new Rent(city, YearMonth.of(2025, 3), Optional.of(YearMonth.of(2025, 8)));
        assertThat(inMonth("2025-02", rent)).isEqualTo(yuan("0"));
        assertThat(inMonth("2025-03", rent)).isEqualTo(yuan(amount));
        assertThat(inMonth("2025-08", rent)).isEqualTo(yuan(amount));
        assertThat(inMonth("2025-09", rent)).isEqualTo(yuan("0"));
    }

    @Test
    void takeLoanOrRentInAYear() {
        Rent rent = new Rent(RentCity.LARGE, YearMonth.of(2024, 1), Optional.of(YearMonth.of(2025, 3)));
        HousingLoan loan = new HousingLoan(YearMonth.of(2025, 4), Optional.empty(), Share.WHOLE);
        assertThat(refusals("2025-01", "2025-01", rent, loan)).containsExactly("additional.loan-and-rent");
        assertThat(refusals("2024-12", "2024-12", rent, loan)).isEmpty();
        assertThat(refusals("2026-01", "2026-01", rent, loan)).isEmpty();
        Decision<AdditionalDeduction> both = deductions().ofYear(2025, List.of(rent, loan), Trace.OFF);
        assertThat(both.reasons().get(0).toText(Locale.CHINA))
                .contains("住房贷款利息和住房租金")
                .contains("第二十条");
    }

    @Test
    void countEducation() {
        Degree degree = new Degree(YearMonth.of(2021, 9), Optional.empty());
        assertThat(inMonth("2021-08", degree)).isEqualTo(yuan("0"));
        assertThat(inMonth("2025-08", degree)).isEqualTo(yuan("400")); // month 48
        assertThat(inMonth("2025-09", degree)).isEqualTo(yuan("0"));
        Certificate certificate = new Certificate(LocalDate.of(2025, 6, 30));
        assertThat(inMonth("2025-05", certificate)).isEqualTo(yuan("0"));
        assertThat(inMonth("2025-06", certificate)).isEqualTo(yuan("3600"));
        assertThat(inMonth("2025-07", certificate)).isEqualTo(yuan("0"));
        assertThat(refusals("2025-01", "2025-01", certificate, new Certificate(LocalDate.of(2025, 12, 1))))
                .containsExactly("additional.twice");
        assertThat(refusals("2025-01", "2025-12", certificate, new Certificate(LocalDate.of(2024, 12, 1))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"15000, 0", "15000.01, 0.01", "95000, 80000", "95000.01, 80000", "0, 0"})
    void takeIllnessInTheAnnualReturnOnly(String borne, String amount) {
        SeriousIllness illness = new SeriousIllness(2025, yuan(borne));
        assertThat(deductions()
                        .ofYear(2025, List.of(illness), Trace.OFF)
                        .orElseThrow()
                        .total())
                .isEqualTo(yuan(amount));
        assertThat(deductions()
                        .ofYear(2024, List.of(illness), Trace.OFF)
                        .orElseThrow()
                        .total())
                .isEqualTo(yuan("0"));
        assertThat(inMonth("2025-12", illness)).isEqualTo(yuan("0"));
    }

    @Test
    void catchUpWhatIsClaimedLate() {
        AdditionalDeductionClaim child = new Child(LocalDate.of(2015, 1, 1), Optional.empty(), Share.WHOLE);
        AdditionalDeductionClaim parents = new Elderly(LocalDate.of(1950, 1, 1), Optional.empty(), Optional.empty());
        AdditionalDeduction made = deductions()
                .through(YearMonth.of(2025, 1), YearMonth.of(2025, 4), List.of(child, parents), Trace.FULL)
                .orElseThrow();
        assertThat(made.total()).isEqualTo(yuan("20000")); // 4 x (2,000 + 3,000)
        assertThat(made.items())
                .containsExactly(
                        new AdditionalDeduction.Item(0, DeductionKind.CHILD_EDUCATION, 4, yuan("8000")),
                        new AdditionalDeduction.Item(1, DeductionKind.ELDERLY, 4, yuan("12000")));
        assertThat(made.explanation().orElseThrow().toText(Locale.ENGLISH))
                .contains("support of parents CN¥12,000.00: 4 months");
        assertThat(made.explanation().orElseThrow().toText(Locale.CHINA))
                .contains("子女教育")
                .contains("第五条");
        assertThatThrownBy(() ->
                        deductions().through(YearMonth.of(2024, 12), YearMonth.of(2025, 1), List.of(child), Trace.OFF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be a month of 2024");
        assertThatThrownBy(() -> inMonth("2028-01", child)).hasMessageContaining("child-education on 2028-01-01");
    }

    /** The months of a year, one by one, come to the year. */
    @Property
    void monthsComeToTheYear(
            @ForAll @IntRange(min = 0, max = 240) int age,
            @ForAll @IntRange(min = 2019, max = 2027) int year,
            @ForAll Share share,
            @ForAll @IntRange(min = 1940, max = 1975) int parent) {
        List<AdditionalDeductionClaim> claims = List.of(
                new Child(LocalDate.of(2026, 6, 15).minusMonths(age), Optional.of(YearMonth.of(2026, 7)), share),
                new Elderly(LocalDate.of(parent, 7, 1), Optional.empty(), Optional.of(2026)),
                new HousingLoan(YearMonth.of(2006, 5), Optional.empty(), share));
        Money sum = yuan("0");
        for (int month = 1; month <= 12; month++) {
            sum = sum.plus(deductions()
                    .inMonth(YearMonth.of(year, month), claims, Trace.OFF)
                    .orElseThrow()
                    .total());
        }
        AdditionalDeduction whole = deductions().ofYear(year, claims, Trace.OFF).orElseThrow();
        assertThat(whole.total()).isEqualTo(sum);
        AdditionalDeduction told = deductions().ofYear(year, claims, Trace.FULL).orElseThrow();
        assertThat(told.items()).isEqualTo(whole.items());
        assertThat(told.explanation().orElseThrow().arguments()).containsEntry("total", sum);
    }

    @ParameterizedTest
    @EnumSource(DeductionKind.class)
    void namesEachKindInBothLanguages(DeductionKind kind) {
        assertThat(kind.toText(Locale.ENGLISH)).isNotEqualTo(kind.toText(Locale.CHINA));
        assertThat(kind.law()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "800, 20000, 0, 0, 0, 800", // exactly 4 %
        "1000, 20000, 0, 0, 0, 800",
        "0, 0, 200, 0, 0, 200",
        "0, 0, 300, 0, 0, 200",
        "0, 0, 0, 2000, 11000, 1000",
        "0, 0, 0, 2000, 12000, 0",
        "1000, 20000, 300, 1000, 0, 2000"
    })
    void limitOtherDeductions(String annuity, String base, String health, String pension, String before, String total) {
        OtherPayments paid = OtherPayments.NONE
                .withAnnuity(yuan(annuity), yuan(base))
                .withHealth(yuan(health))
                .withPension(yuan(pension));
        OtherDeductions deductions = OtherDeductions.standard();
        YearMonth month = YearMonth.of(2025, 5);
        OtherDeduction made = deductions.inMonth(month, paid, yuan(before), Trace.OFF);
        assertThat(made.total()).isEqualTo(yuan(total));
        OtherDeduction told = deductions.inMonth(month, paid, yuan(before), Trace.FULL);
        assertThat(told.total()).isEqualTo(made.total());
        assertThat(told.explanation().orElseThrow().toText(Locale.CHINA)).contains("其他扣除");
    }

    @Test
    void knowNoPersonalPensionBeforeItBegan() {
        OtherPayments paid = OtherPayments.NONE.withPension(yuan("1"));
        assertThatThrownBy(() -> OtherDeductions.standard().inMonth(YearMonth.of(2022, 10), paid, yuan("0"), Trace.OFF))
                .hasMessageContaining("personal-pension-annual on 2022-10-01");
        assertThat(OtherDeductions.standard()
                        .inMonth(YearMonth.of(2022, 11), paid, yuan("0"), Trace.OFF)
                        .pension())
                .isEqualTo(yuan("1"));
    }

    /** Loan and rent exclude each other in a year: December alone is enough, the years before and after are not. */
    @ParameterizedTest
    @CsvSource({
        "2025-12, 2025-12, 1",
        "2025-01, 2025-01, 1",
        "2024-01, 2024-12, 0",
        "2026-01, 2026-12, 0",
        "2024-12, 2026-01, 1"
    })
    void aLoanExcludesTheRentOfItsYear(String first, String last, int refusals) {
        Rent rent = new Rent(RentCity.LARGE, YearMonth.parse(first), Optional.of(YearMonth.parse(last)));
        HousingLoan december =
                new HousingLoan(YearMonth.of(2025, 12), Optional.of(YearMonth.of(2025, 12)), Share.WHOLE);
        assertThat(refusals("2025-01", "2025-12", rent, december)).hasSize(refusals);
        HousingLoan year = new HousingLoan(YearMonth.of(2025, 1), Optional.of(YearMonth.of(2025, 12)), Share.WHOLE);
        assertThat(refusals("2025-01", "2025-12", year, rent)).hasSize(refusals);
    }
}
