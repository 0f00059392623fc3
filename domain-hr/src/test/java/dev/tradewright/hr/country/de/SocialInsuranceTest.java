// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SocialInsuranceTest {

    private static SocialInsurance of(int year) {
        return GermanyTables.standard().socialInsurance(LocalDate.of(year, 6, 30));
    }

    private static SocialInput.Builder wage(String wage, String additional) {
        return SocialInput.builder().wage(eur(wage)).additionalHealthRate(Percentage.parse(additional));
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    @Test
    void partsOfHealthAreRoundedApart() {
        SocialContributions result = of(2024).contributions(wage("6000.00", "1.7%")
                        .careFamily(CareFamily.ofChildren(2))
                        .build())
                .orElseThrow();
        // 5175 x 7.3 % = 377.775 and x 0.85 % = 43.9875: 377.78 + 43.99; in one it would be 421.76
        assertThat(result.health().employee()).isEqualTo(eur("421.77"));
        // 6000 x 9.3 %, 6000 x 1.3 %
        assertThat(result.pension().employee()).isEqualTo(eur("558.00"));
        assertThat(result.unemployment().employer()).isEqualTo(eur("78.00"));
        // 5175 x (1.7 - 0.25) % = 75.0375, 5175 x 1.7 % = 87.975
        assertThat(result.care().employee()).isEqualTo(eur("75.04"));
        assertThat(result.care().employer()).isEqualTo(eur("87.98"));
        assertThat(result.employeeTotal()).isEqualTo(eur("1132.81"));
        assertThat(result.employerTotal()).isEqualTo(eur("1145.75"));
        // 6000 x 0.06 %
        assertThat(result.insolvencyLevy()).isEqualTo(eur("3.60"));
        assertThat(result.transition()).isEmpty();
    }

    /** 2500.00 in 2025: half of 3.6 % is 45.00. */
    @ParameterizedTest
    @CsvSource({
        "false, 0, 60.00, 45.00", // + 0.6 % = 15.00
        "false, 1, 45.00, 45.00",
        "false, 2, 38.75, 45.00", // 1.8 - 0.25 = 1.55 %
        "false, 5, 20.00, 45.00", // 1.8 - 1.00 = 0.80 %
        "false, 9, 20.00, 45.00", // the sixth child and more count no further
        "true,  0, 72.50, 32.50", // 2.3 % = 57.50 + 15.00; 1.3 % = 32.50
        "true,  3, 45.00, 32.50", // 2.3 - 0.5 = 1.8 %
    })
    void careByChildrenAndInSaxony(boolean saxony, int children, String employee, String employer) {
        SocialContributions result = of(2025).contributions(wage("2500.00", "2.5%")
                        .careFamily(CareFamily.ofChildren(children))
                        .saxony(saxony)
                        .build())
                .orElseThrow();
        assertThat(result.care().employee()).isEqualTo(eur(employee));
        assertThat(result.care().employer()).isEqualTo(eur(employer));
    }

    @ParameterizedTest
    @CsvSource({
        "2024, WEST, 7550.01, 702.15", // 7550 x 9.3 %
        "2024, EAST, 7550.01, 692.85", // 7450 x 9.3 %
        "2025, EAST, 8050.01, 748.65", // 8050 x 9.3 %: one ceiling from 2025
        "2026, WEST, 8449.99, 785.85", // 8449.99 x 9.3 % = 785.849
        "2026, WEST, 8450.00, 785.85",
        "2026, NONE, 8450.00, 0.00",
    })
    void ceilingsOfPensionInsurance(int year, PensionScheme scheme, String wage, String employee) {
        SocialContributions result = of(year).contributions(
                        wage(wage, "1.7%").pensionScheme(scheme).build())
                .orElseThrow();
        assertThat(result.pension().employee()).isEqualTo(eur(employee));
    }

    /** Limits 538, 556, 603; the transition zone ends with 2000.00. */
    @ParameterizedTest
    @CsvSource({
        "2024,  538.00, MARGINAL",
        "2024,  538.01, TRANSITION",
        "2025,  556.00, MARGINAL",
        "2025,  556.01, TRANSITION",
        "2026,  603.00, MARGINAL",
        "2026,  603.01, TRANSITION",
        "2026, 2000.00, TRANSITION",
        "2026, 2000.01, REGULAR",
        "2026,    0.00, MARGINAL",
    })
    void boundsOfMinijobAndMidijob(int year, String wage, String kind) {
        Decision<SocialContributions> decision =
                of(year).contributions(wage(wage, "2.5%").build());
        String found = decision.fold(
                result -> result.transition().isPresent() ? "TRANSITION" : "REGULAR", reasons -> "MARGINAL");
        assertThat(found).isEqualTo(kind);
    }

    @Test
    void aMarginalWageIsRefusedInWords() {
        assertThat(of(2026).contributions(wage("603.00", "2.9%").build()).reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo("de.social.marginal");
                    assertThat(reason.toText(Locale.ENGLISH))
                            .contains("€603.00 is not above the Minijob limit €603.00", "§ 8 Abs. 1, 1a");
                    assertThat(reason.toText(Locale.CHINA)).contains("Minijob 上限", "德国社会法典第四编");
                });
    }

    @Test
    void theTransitionZone() {
        SocialContributions result = of(2024).contributions(
                        wage("950.00", "1.3%")
                                .careFamily(CareFamily.childless())
                                .build(),
                        Trace.FULL)
                .orElseThrow();
        // 0.6846 x 538 + (2000 / 1462 - 538 / 1462 x 0.6846) x 412 = 368.3148 + (1.367989 - 0.251925) x 412 = 828.133
        // 2000 / 1462 x 412 = 563.611
        assertThat(result.transition()).contains(new SocialContributions.Transition(eur("828.13"), eur("563.61")));
        // total 2 x (828.13 x 9.3 % = 77.016) = 154.04; employee 563.61 x 9.3 % = 52.416
        assertThat(result.pension()).isEqualTo(new SocialContributions.Line(eur("52.42"), eur("101.62")));
        // 563.61 x 1.7 % = 9.58 and 828.13 x 0.6 % = 4.97; 2 x 14.08 - 9.58
        assertThat(result.care()).isEqualTo(new SocialContributions.Line(eur("14.55"), eur("18.58")));
        assertThat(result.explanation().orElseThrow().toText(Locale.ENGLISH))
                .contains("Transition zone above €538.00, factor 0.6846: base €828.13, employee's base €563.61");
    }

    @Test
    void atItsEndTheTransitionZoneIsTheRegularContribution() {
        SocialContributions end =
                of(2026).contributions(wage("2000.00", "2.9%").build()).orElseThrow();
        SocialContributions above =
                of(2026).contributions(wage("2000.01", "2.9%").build()).orElseThrow();
        assertThat(end.transition()).contains(new SocialContributions.Transition(eur("2000.00"), eur("2000.00")));
        assertThat(end.employeeTotal()).isEqualTo(above.employeeTotal());
        assertThat(end.employerTotal()).isEqualTo(above.employerTotal());
    }

    /** 13th salary of 6000.00 with 6000.00 a month in 2026. Ceilings: health 69750.00, pension 101400.00 a year. */
    @Test
    void oneOffPayUnderTheCeilingsOfTheYear() {
        // November: 330 days. Health: 69750 x 330 / 360 = 63937.50, charged 11 x 5812.50 = 63937.50: no room
        // Pension: 101400 x 330 / 360 = 92950.00, charged 11 x 6000 = 66000.00: room for all
        OneOffPay pay = new OneOffPay(eur("6000.00"), 330, eur("66000.00"), eur("63937.50"));
        SocialContributions result = of(2026).contributions(
                        wage("6000.00", "2.9%").oneOffPay(pay).build(), Trace.FULL)
                .orElseThrow();
        // 12000 x 9.3 %, 5812.50 x 7.3 % = 424.3125 and x 1.45 % = 84.28125
        assertThat(result.pension().employee()).isEqualTo(eur("1116.00"));
        assertThat(result.health().employee()).isEqualTo(eur("508.59"));
        assertThat(result.explanation().orElseThrow().toText(Locale.ENGLISH))
                .contains("after 330 days: €6,000.00 count for pension and unemployment, €0.00 for health and care");

        // 5000.00 a month leave 11 x 812.50 = 8937.50 of health
        SocialContributions fits = of(2026).contributions(wage("5000.00", "2.9%")
                        .oneOffPay(new OneOffPay(eur("9000.00"), 330, eur("55000.00"), eur("55000.00")))
                        .build())
                .orElseThrow();
        // 5000 + 8937.50 = 13937.50: x 7.3 % = 1017.4375, x 1.45 % = 202.09375
        assertThat(fits.health().employee()).isEqualTo(eur("1219.53"));
    }

    /** March: 90 days, health 69750 x 90 / 360 = 17437.50; 3 x 5000.00 are charged, which leaves 2437.50. */
    @ParameterizedTest
    @CsvSource({
        "2437.50, MARCH, true,  true,  false", // fits
        "2437.51, MARCH, true,  true,  true",
        "2437.51, MARCH, false, true,  false", // not employed here in the year before
        "2437.51, APRIL, true,  true,  false", // too late in the year
        "2437.51, MARCH, true,  false, false", // pension: 101400 x 90 / 360 = 25350.00 leave 10350.00
        "10350.01, MARCH, true, false, true",
    })
    void oneOffPayOfTheFirstMonthsMayCountForTheYearBefore(
            String amount, Month month, boolean employedBefore, boolean healthInsured, boolean expected) {
        OneOffPay pay = new OneOffPay(eur(amount), 90, eur("15000.00"), eur("15000.00"));
        assertThat(pay.countsForYearBefore(month, employedBefore, healthInsured, PensionScheme.WEST, of(2026).year()))
                .isEqualTo(expected);
    }

    @Test
    void oneOffPayIsPartOfTheWageInTheTransitionZone() {
        SocialInput input = wage("1000.00", "2.9%")
                .oneOffPay(new OneOffPay(eur("500.00"), 330, eur("0.00"), eur("0.00")))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(2026).contributions(input))
                .withMessageContaining("oneOffPay (EUR 500.00) must be 0 in the transition zone");
    }

    @Test
    void insurancesThatAreNotDue() {
        SocialContributions result = of(2026).contributions(wage("9000.00", "2.9%")
                        .pensionScheme(PensionScheme.NONE)
                        .unemploymentInsured(false)
                        .healthInsured(false)
                        .build())
                .orElseThrow();
        assertThat(result.employeeTotal().isZero()).isTrue();
        assertThat(result.employerTotal().isZero()).isTrue();
    }

    @Property
    void employeesPayLessThanEmployersInTheTransitionZone(
            @ForAll @IntRange(min = 60_301, max = 200_000) int cents, @ForAll boolean saxony) {
        SocialInput input = SocialInput.builder()
                .wage(Money.ofMinor(CurrencyUnit.EUR, cents))
                .additionalHealthRate(Percentage.parse("2.9%"))
                .saxony(saxony)
                .build();
        SocialContributions result = of(2026).contributions(input).orElseThrow();
        assertThat(result.pension().employee())
                .isLessThanOrEqualTo(result.pension().employer());
        assertThat(result.transition().orElseThrow().employeeBase())
                .isLessThanOrEqualTo(result.transition().orElseThrow().base());
        assertThat(of(2026).contributions(input, Trace.FULL).orElseThrow().figures())
                .isEqualTo(result);
    }
}
