// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import static dev.tradewright.hr.country.PayPacks.WAGE;
import static dev.tradewright.hr.country.PayPacks.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tradewright.core.decision.InvalidRulesException;
import dev.tradewright.core.decision.RefusedException;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.place.City;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.country.PayPacks;
import dev.tradewright.hr.country.PayTags;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayComponent;
import dev.tradewright.hr.payroll.PayEngine;
import dev.tradewright.hr.payroll.PayFrequency;
import dev.tradewright.hr.payroll.PayInputs;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.PayStructure;
import dev.tradewright.hr.payroll.PayTotal;
import dev.tradewright.hr.payroll.Payslip;
import dev.tradewright.hr.payroll.Proration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One engine for two cities, residents and others, bonus and severance: each payslip must be that of {@link ChinaPayroll}. */
class ChinaOneEngineTest {

    private static final EmploymentId IN_SHANGHAI = EmploymentId.of("SH");
    private static final EmploymentId IN_BEIJING = EmploymentId.of("BJ");
    private static final ComponentCode PAID = ComponentCode.of("PAID");
    private static final Percentage INJURY = Percentage.parse("0.2%");
    private static final Map<EmploymentId, InsuredPlace> PLACES = Map.of(
            IN_SHANGHAI, new InsuredPlace(City.parse("310000"), HousingFundRate.of(Percentage.of(7)), INJURY),
            IN_BEIJING, new InsuredPlace(City.parse("110000"), HousingFundRate.of(Percentage.of(12)), INJURY));
    private static final PayPeriod SEPTEMBER = PayPeriod.monthly(2025, 9, 15);
    private static final PayEngine ENGINE = PayEngine.compile(
            PayPacks.structure(
                            CurrencyUnit.CNY,
                            ChinaPay.inputs(),
                            List.of(ChinaPay.INCOME, ChinaPay.INSURED_WAGE, ChinaPay.FUND_WAGE))
                    .addComponents(extra("BONUS", "CN_BONUS"), extra("SEVERANCE", "CN_SEVERANCE"))
                    .addTotals(PayTotal.builder()
                            .code(PAID)
                            .addAdds("gross", "extra")
                            .addSubtracts(PayTags.OWN_CONTRIBUTIONS, PayTags.TAX)
                            .build())
                    .paidOut(PAID) // NET has neither bonus nor severance
                    .build(),
            ChinaPay.functions((employment, period) -> PLACES.get(employment)));

    private static PayComponent extra(String code, String formula) {
        return PayComponent.builder()
                .code(code)
                .formula(formula)
                .addTags("extra")
                .build();
    }

    private static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }

    private static PayInputs.Builder inputs(String wage, CumulativeWages before) {
        PayInputs.Builder inputs = ENGINE.inputs().set(WAGE, cny(wage));
        ChinaPay.enterYear(inputs, before);
        return inputs;
    }

    private static Payslip pay(EmploymentId who, PayInputs.Builder inputs) {
        Payslip slip = ENGINE.pay(who, SEPTEMBER, inputs.build(), Trace.FULL);
        Payslip untraced = ENGINE.pay(who, SEPTEMBER, inputs.build());
        assertThat(untraced.totals()).isEqualTo(slip.totals());
        return slip;
    }

    private static ChinaPayroll pack(EmploymentId who) {
        InsuredPlace place = PLACES.get(who);
        return ChinaPayroll.of(
                ChinaTaxYear.of(2025),
                CityContributions.of(
                        ChinaContributionTables.standard(),
                        place.city(),
                        YearMonth.of(2025, 9),
                        place.fund(),
                        place.injury()));
    }

    @ParameterizedTest
    @CsvSource({
        "SH, 20000,     0,      0, RESIDENT",
        "BJ, 20000,     0,      0, RESIDENT",
        "BJ, 60000, 36001,      0, RESIDENT",
        "SH, 20000, 36000, 488772, RESIDENT", // 452,772 of the severance are exempt where the average of last year is
        // 150,924
        "SH, 20000,     0,      0, NON_RESIDENT",
        "BJ, 20000, 60000,      0, NON_RESIDENT",
        "SH,     0,     0, 900000, RESIDENT"
    })
    void isThePayslipOfThePack(String who, String wage, String bonus, String severance, Residence residence) {
        EmploymentId employment = EmploymentId.of(who);
        CumulativeWages before = CumulativeWages.start(2025);
        PayslipMonth month = PayslipMonth.of(MonthlyWages.of(cny(wage)), DeclaredWages.both(cny(wage)))
                .withResidence(residence)
                .withBonus(cny(bonus));
        if (!severance.equals("0")) {
            Money average = ChinaContributionTables.standard()
                    .averageAnnualWage(PLACES.get(employment).city(), 2024);
            month = month.withSeverance(cny(severance), average);
        }
        ChinaPayslip expected =
                pack(employment).payslip(before, month, Trace.FULL).orElseThrow();

        Payslip slip = pay(
                employment,
                inputs(wage, before)
                        .set(ChinaPay.BONUS, cny(bonus))
                        .set(ChinaPay.SEVERANCE, cny(severance))
                        .set(ChinaPay.NON_RESIDENT, residence == Residence.NON_RESIDENT));

        assertThat(slip.amount(ChinaPay.OWN_CONTRIBUTIONS))
                .isEqualTo(expected.contributions().employeeTotal());
        assertThat(slip.amount(ChinaPay.INCOME_TAX)).isEqualTo(expected.iit());
        assertThat(slip.amount(ChinaPay.BONUS_TAX)).isEqualTo(expected.bonusTax());
        assertThat(slip.amount(ChinaPay.SEVERANCE_TAX)).isEqualTo(expected.severanceTax());
        assertThat(slip.amount(PAID)).isEqualTo(expected.net());
        CumulativeWages after = ChinaPay.yearAfter(before, slip);
        assertThat(after.income()).isEqualTo(expected.after().income());
        assertThat(after.withheld()).isEqualTo(expected.after().withheld());
        assertThat(after.bonusTaxedSeparately()).isEqualTo(expected.after().bonusTaxedSeparately());
    }

    @Test
    void taxesOneBonusOfTheYearAlone() {
        CumulativeWages before = CumulativeWages.start(2025);
        Payslip first = pay(IN_SHANGHAI, inputs("20000", before).set(ChinaPay.BONUS, cny("36001")));
        assertThat(first.amount(ChinaPay.BONUS_TAX)).isEqualTo(cny("3390.10")); // 36,001 x 10 % - 210
        assertThat(told(first, ChinaPay.BONUS_TAX).toText(Locale.CHINA)).contains("¥36,001.00 × 10%");
        CumulativeWages year = ChinaPay.yearAfter(before, first);
        assertThat(year.bonusTaxedSeparately()).isTrue();

        PayInputs.Builder second = inputs("20000", year).set(ChinaPay.BONUS, cny("0.01"));
        assertThatThrownBy(() -> pay(IN_SHANGHAI, second)).isInstanceOf(RefusedException.class);
        Payslip none = pay(IN_SHANGHAI, inputs("20000", year));
        assertThat(none.amount(ChinaPay.BONUS_TAX)).isEqualTo(cny("0"));
        assertThat(ChinaPay.yearAfter(year, none).bonusTaxedSeparately()).isTrue();
    }

    @Test
    void leavesThreeAverageWagesOfLastYearFree() {
        Money limit = ChinaContributionTables.standard()
                .averageAnnualWage(City.parse("310000"), 2024)
                .multipliedBy(3);
        Payslip at =
                pay(IN_SHANGHAI, inputs("20000", CumulativeWages.start(2025)).set(ChinaPay.SEVERANCE, limit));
        assertThat(at.amount(ChinaPay.SEVERANCE_TAX)).isEqualTo(cny("0"));
        assertThat(at.amount(ChinaPay.SEVERANCE_EXEMPT)).isEqualTo(limit);

        Payslip above = pay(
                IN_SHANGHAI,
                inputs("20000", CumulativeWages.start(2025)).set(ChinaPay.SEVERANCE, limit.plus(cny("36000"))));
        assertThat(above.amount(ChinaPay.SEVERANCE_TAX)).isEqualTo(cny("1080")); // 36,000 x 3 %
        assertThat(above.amount(ChinaPay.SEVERANCE_EXEMPT)).isEqualTo(limit);
        assertThat(told(above, ChinaPay.SEVERANCE_TAX).toText(Locale.CHINA)).contains("¥36,000.00");
    }

    @Test
    void namesWhosePlaceIsNotKnown() {
        PayInputs inputs = inputs("20000", CumulativeWages.start(2025)).build();
        assertThatThrownBy(() -> ENGINE.pay(EmploymentId.of("E-9"), SEPTEMBER, inputs))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("employment (E-9) must have a place where it is insured");
    }

    @Test
    void refusesTheStateOfAnotherYear() {
        PayInputs december = inputs("20000", CumulativeWages.start(2025)).build();
        PayPeriod paidInJanuary =
                new PayPeriod(SEPTEMBER.range(), SEPTEMBER.frequency(), SEPTEMBER.number(), LocalDate.of(2026, 1, 10));
        assertThatThrownBy(() -> ENGINE.pay(IN_SHANGHAI, paidInJanuary, december))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be of 2026");

        Payslip slip = pay(IN_SHANGHAI, inputs("20000", CumulativeWages.start(2025)));
        assertThatThrownBy(() -> ChinaPay.yearAfter(CumulativeWages.start(2024), slip))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024");
    }

    @Test
    void refusesContributionsOfAnythingButAMonth() {
        PayPeriod week = new PayPeriod(
                DateRange.of(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 8)),
                PayFrequency.WEEKLY,
                36,
                LocalDate.of(2025, 9, 8));
        PayInputs inputs = inputs("20000", CumulativeWages.start(2025)).build();
        assertThatThrownBy(() -> ENGINE.pay(IN_SHANGHAI, week, inputs))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be a month");
    }

    @Test
    void paysTwiceInAMonth() {
        CumulativeWages before = CumulativeWages.start(2025);
        Payslip first = pay(IN_SHANGHAI, inputs("20000", before));
        CumulativeWages year = ChinaPay.yearAfter(before, first);
        Payslip second = pay(
                IN_SHANGHAI,
                inputs("1000", year)
                        .set(ChinaPay.INSURED, false)
                        .set(ChinaPay.FUNDED, false)
                        .set(ChinaPay.BASIC_MONTHS, Decimal.of(year.basicMonths())));

        assertThat(second.amount(ChinaPay.OWN_CONTRIBUTIONS)).isEqualTo(cny("0"));
        assertThat(second.amount(ChinaPay.INCOME_TAX)).isEqualTo(cny("30")); // (21,000 - 5,000 - 3,500) x 3 % - 345
        assertThat(ChinaPay.yearAfter(year, second, year.basicMonths()).basicMonths())
                .isOne();
    }

    private static Payslip inJuly2026(EmploymentId who, String wage, LocalDate hired) {
        PayStructure prorated = ENGINE.structure()
                .withComponents(ENGINE.structure().components().stream()
                        .map(component -> component.code().value().equals("BASE")
                                ? component.withProration(Proration.CALENDAR_DAYS)
                                : component)
                        .toList());
        PayEngine engine =
                PayEngine.compile(prorated, ChinaPay.functions((employment, period) -> PLACES.get(employment)));
        PayInputs.Builder inputs = engine.inputs().set(WAGE, cny(wage)).employed(DateRange.ofUnboundedEnd(hired));
        ChinaPay.enterYear(inputs, CumulativeWages.start(2026));
        return engine.pay(who, PayPeriod.monthly(2026, 7, 15), inputs.build());
    }

    /** 8 + 2 + 0.5 % of 7,546 and 7 % of 3,798 in whole yuan: 603.68 + 150.92 + 37.73 + 266 = 1,058.33. */
    @Test
    void warnsBelowTheMinimumWage() {
        City shanghai = City.parse("310000");
        LocalDate before = LocalDate.of(2025, 1, 1);
        assertThat(ChinaPay.belowMinimumWage(inJuly2026(IN_SHANGHAI, "3798.33", before), shanghai))
                .isEmpty(); // leaves exactly 2,740.00
        assertThat(ChinaPay.belowMinimumWage(inJuly2026(IN_SHANGHAI, "3798.32", before), shanghai)
                        .orElseThrow()
                        .toText(Locale.ENGLISH))
                .contains("CN¥2,739.99", "CN¥2,740.00", "Shanghai");
        // employed for one day: what is left is no measure
        assertThat(ChinaPay.belowMinimumWage(inJuly2026(IN_SHANGHAI, "9000", LocalDate.of(2026, 7, 31)), shanghai))
                .isEmpty();
        // Beijing counts its minimum wage otherwise
        assertThat(ChinaPay.belowMinimumWage(inJuly2026(IN_SHANGHAI, "100", before), City.parse("110000")))
                .isEmpty();
    }

    @Test
    void refusesAStructureOfAnotherCurrency() {
        PayStructure dollars = PayPacks.structure(
                        CurrencyUnit.USD,
                        ChinaPay.inputs(),
                        List.of(ChinaPay.INCOME, ChinaPay.INSURED_WAGE, ChinaPay.FUND_WAGE))
                .build();
        assertThatThrownBy(() -> PayEngine.compile(dollars, ChinaPay.functions((employment, period) -> null)))
                .isInstanceOf(InvalidRulesException.class)
                .hasMessageContaining(
                        "/currency (US Dollar) must be Chinese Yuan, in which function cn-contributions@1 reckons")
                .hasMessageContaining("cn-severance-tax@1");
    }

    @Test
    void isAnotherEngineWithOtherTables() {
        ChinaContributionTables standard = ChinaContributionTables.standard();
        ChinaContributionTables other =
                standard.withLocalWages(standard.localWages().subList(1, 4));
        BiFunction<EmploymentId, PayPeriod, InsuredPlace> places = (employment, period) -> PLACES.get(employment);
        PayEngine changed =
                PayEngine.compile(ENGINE.structure(), ChinaPay.functions(ChinaTaxTables.standard(), other, places));
        PayEngine same = PayEngine.compile(ENGINE.structure(), ChinaPay.functions(places));

        assertThat(changed.fingerprint()).isNotEqualTo(ENGINE.fingerprint());
        assertThat(same.fingerprint()).isEqualTo(ENGINE.fingerprint());
    }
}
