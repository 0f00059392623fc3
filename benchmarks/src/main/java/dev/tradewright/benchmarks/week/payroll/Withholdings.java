// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week.payroll;

import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.place.City;
import dev.tradewright.hr.country.cn.ChinaContributionTables;
import dev.tradewright.hr.country.cn.ChinaPayroll;
import dev.tradewright.hr.country.cn.ChinaPayslip;
import dev.tradewright.hr.country.cn.ChinaTaxYear;
import dev.tradewright.hr.country.cn.CityContributions;
import dev.tradewright.hr.country.cn.ContributionLine;
import dev.tradewright.hr.country.cn.CumulativeWages;
import dev.tradewright.hr.country.cn.DeclaredWages;
import dev.tradewright.hr.country.cn.HousingFundRate;
import dev.tradewright.hr.country.cn.MonthlyWages;
import dev.tradewright.hr.country.cn.PayslipMonth;
import dev.tradewright.hr.country.cn.Residence;
import dev.tradewright.hr.country.cn.WageWithholding;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayKind;
import dev.tradewright.hr.payroll.PayLine;
import dev.tradewright.hr.payroll.PayPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the law takes off gross pay and what the employer adds to it, month by month: the only place that knows China's rules. */
final class Withholdings {

    private static final City SHANGHAI = City.parse("310000");
    private static final City BEIJING = City.parse("110000");

    /** Where the office is. */
    static final List<City> CITIES = List.of(SHANGHAI, BEIJING);

    /** The rate of the housing fund that the employer has chosen in each city. */
    private static final Map<City, HousingFundRate> FUND = Map.of(
            SHANGHAI, HousingFundRate.of(Percentage.of(7)),
            BEIJING, HousingFundRate.of(Percentage.of(12)));

    /** Trade is in the class of the lowest risk. */
    private static final Percentage INJURY = Percentage.parse("0.2%");

    /** On lines that the employee contributes. */
    static final String CONTRIBUTION = "contribution";

    /** On lines of income tax. */
    static final String TAX = "tax";

    private final Locale locale;
    private final ChinaTaxYear year = ChinaTaxYear.of(Months.YEAR);
    private final Map<PayPeriod, Map<City, ChinaPayroll>> payrolls;

    Withholdings(Locale locale) {
        this.locale = locale;
        List<PayPeriod> periods = new ArrayList<>(Months.BEFORE);
        periods.add(Months.PAID);
        this.payrolls = periods.stream().collect(Collectors.toUnmodifiableMap(period -> period, this::byCity));
    }

    private Map<City, ChinaPayroll> byCity(PayPeriod period) {
        ChinaContributionTables tables = ChinaContributionTables.standard();
        return CITIES.stream()
                .collect(Collectors.toUnmodifiableMap(
                        city -> city,
                        city -> ChinaPayroll.of(
                                year, CityContributions.of(tables, city, month(period), fund(city), INJURY))));
    }

    private static HousingFundRate fund(City city) {
        return FUND.getOrDefault(city, HousingFundRate.NONE);
    }

    private static YearMonth month(PayPeriod period) {
        return YearMonth.from(period.range().start());
    }

    /** Nothing is paid yet in the year. */
    CumulativeWages start() {
        return year.wages().start();
    }

    /**
     * From gross to net.
     *
     * @param employee  who is paid
     * @param period  for which month
     * @param wages  what was earned, without the bonus
     * @param bonus  the bonus
     * @param before  the year up to the month before
     * @param trace  whether to explain
     * @throws IllegalArgumentException if it is refused, with the reasons
     */
    ChinaPayslip slip(
            Employee employee, PayPeriod period, Money wages, Money bonus, CumulativeWages before, Trace trace) {
        MonthlyWages month = MonthlyWages.of(wages)
                .withAdditional(employee.resident() ? employee.deductions() : Money.zero(CurrencyUnit.CNY))
                .withBasicMonths(basicMonths(employee, period));
        PayslipMonth made = PayslipMonth.of(
                        month, employee.declared().map(DeclaredWages::both).orElse(DeclaredWages.NONE))
                .withResidence(employee.resident() ? Residence.RESIDENT : Residence.NON_RESIDENT)
                .withBonus(bonus);
        ChinaPayroll payroll = payrolls.getOrDefault(period, Map.of()).get(employee.city());
        if (payroll == null) {
            throw new IllegalArgumentException("no rules of " + employee.city() + " in " + period.range());
        }
        var decision = payroll.payslip(before, made, trace);
        if (!decision.isAccepted()) {
            throw new IllegalArgumentException(decision.reasons().get(0).toText(locale));
        }
        return decision.orElseThrow();
    }

    private static int basicMonths(Employee employee, PayPeriod period) {
        LocalDate hired = employee.entry();
        return employee.firstJob()
                ? WageWithholding.monthsOfYear(month(period))
                : WageWithholding.monthsEmployed(hired, month(period));
    }

    /** The lines of a payslip; those that come to nothing are left out. The line of the tax tells how all of them came about. */
    List<PayLine> lines(ChinaPayslip slip) {
        List<PayLine> lines = new ArrayList<>();
        for (ContributionLine line : ContributionLine.values()) {
            Money own = slip.contributions().employee(line);
            lines.add(line(line.name(), PayKind.DEDUCTION, line.toText(locale), own, CONTRIBUTION));
        }
        lines.add(line("BONUS_TAX", PayKind.DEDUCTION, Words.component("BONUS_TAX", locale), slip.bonusTax(), TAX));
        for (ContributionLine line : ContributionLine.values()) {
            Money others = slip.contributions().employer(line);
            lines.add(line("EMPLOYER_" + line.name(), PayKind.EMPLOYER_COST, line.toText(locale), others, "employer"));
        }
        lines.removeIf(line -> line.payable().isZero());
        lines.add(PayLine.of(
                ComponentCode.of("INCOME_TAX"),
                Words.component("INCOME_TAX", locale),
                PayKind.DEDUCTION,
                slip.iit(),
                slip.iit(),
                List.of(TAX),
                Optional.empty(),
                slip.explanation()));
        return lines;
    }

    private static PayLine line(String code, PayKind kind, String name, Money amount, String tag) {
        return PayLine.of(
                ComponentCode.of(code), name, kind, amount, amount, List.of(tag), Optional.empty(), Optional.empty());
    }
}
