// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.conformance;

import dev.tradewright.conformance.Adapter;
import dev.tradewright.conformance.Given;
import dev.tradewright.conformance.UnsupportedCaseException;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.place.City;
import dev.tradewright.hr.country.cn.ChinaContributionTables;
import dev.tradewright.hr.country.cn.ChinaPayroll;
import dev.tradewright.hr.country.cn.ChinaPayslip;
import dev.tradewright.hr.country.cn.CityContributions;
import dev.tradewright.hr.country.cn.ContributionLine;
import dev.tradewright.hr.country.cn.Contributions;
import dev.tradewright.hr.country.cn.CumulativeWages;
import dev.tradewright.hr.country.cn.DeclaredWages;
import dev.tradewright.hr.country.cn.HousingFundRate;
import dev.tradewright.hr.country.cn.MonthlyWages;
import dev.tradewright.hr.country.cn.PayslipMonth;
import dev.tradewright.hr.country.cn.Residence;
import dev.tradewright.hr.country.cn.SecondBonus;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** China's contributions by city, and payslips. */
final class ChinaPayslipAdapters {

    private ChinaPayslipAdapters() {}

    static Map<String, Adapter> topics() {
        return Map.of("cn.payslip", ChinaPayslipAdapters::payslip, "cn.social.shanghai", ChinaPayslipAdapters::social);
    }

    private static CityContributions contributions(Given given, YearMonth month) {
        return CityContributions.of(
                ChinaContributionTables.standard(),
                City.find(given.text("city")).orElseThrow(),
                month,
                new HousingFundRate(percent(given, "hfRatePercent"), percent(given, "hfSupplementaryPercent")),
                percent(given, "injuryRatePercent"));
    }

    private static Percentage percent(Given given, String field) {
        return Percentage.parse(given.text(field, "0") + "%");
    }

    private static Optional<Money> wage(Given given, String field) {
        return given.has(field) ? Optional.of(ChinaAdapters.yuan(given, field)) : Optional.empty();
    }

    private static Object social(Given given) {
        Contributions made = contributions(given, YearMonth.parse(given.text("contributionMonth")))
                .contribute(new DeclaredWages(wage(given, "declaredBase"), wage(given, "housingFundBase")), Trace.OFF);
        Map<String, Object> answer = new HashMap<>(lines(made));
        answer.put("ee", made.employeeTotal());
        answer.put("er", made.employerTotal());
        return answer;
    }

    private static Map<String, Money> lines(Contributions made) {
        Map<String, Money> lines = new HashMap<>();
        lines.put("pensionEe", made.employee(ContributionLine.PENSION));
        lines.put("pensionEr", made.employer(ContributionLine.PENSION));
        lines.put("medicalEe", made.employee(ContributionLine.MEDICAL));
        lines.put("medicalEr", made.employer(ContributionLine.MEDICAL));
        lines.put("unempEe", made.employee(ContributionLine.UNEMPLOYMENT));
        lines.put("unempEr", made.employer(ContributionLine.UNEMPLOYMENT));
        lines.put("injuryEe", made.employee(ContributionLine.INJURY));
        lines.put("injuryEr", made.employer(ContributionLine.INJURY));
        lines.put("hfEe", made.employeeFund());
        lines.put("hfEr", made.employerFund());
        return lines;
    }

    private static Object payslip(Given given) {
        ChinaPayroll payroll =
                ChinaPayroll.of(ChinaAdapters.TAX, contributions(given, firstMonth(given.text("packYear"))));
        CumulativeWages state = ChinaAdapters.start(given);
        List<ChinaPayslip> slips = new ArrayList<>();
        for (Given month : given.objects("months")) {
            PayslipMonth order = order(given, month, slips.size());
            ChinaPayslip slip =
                    payroll.payslip(state, order, SecondBonus.MERGED, Trace.OFF).orElseThrow();
            slips.add(slip);
            state = slip.after();
        }
        return answer(slips);
    }

    private static YearMonth firstMonth(String pack) {
        return switch (pack) {
            case "SH2025" -> YearMonth.of(2025, 7);
            case "SH2026" -> YearMonth.of(2026, 7);
            default -> throw new UnsupportedCaseException("packYear " + pack);
        };
    }

    private static PayslipMonth order(Given given, Given month, int index) {
        MonthlyWages wages =
                ChinaAdapters.wages(month, "gross", ChinaAdapters.at(ChinaAdapters.basicMonths(given), index));
        Optional<Money> fundBase = wage(month, "hfBase");
        // who is not insured pays nothing at all, not even to the housing fund
        DeclaredWages declared = month.has("siBase")
                ? new DeclaredWages(wage(month, "siBase"), fundBase)
                : new DeclaredWages(Optional.empty(), Optional.empty());
        PayslipMonth order = PayslipMonth.of(wages, declared)
                .withResidence(Residence.valueOf(given.text("residence")))
                .withBonus(ChinaAdapters.optional(month, "bonusSeparate"));
        return month.has("severance")
                ? order.withSeverance(
                        ChinaAdapters.yuan(month, "severance"),
                        ChinaAdapters.yuan(given, "localAverageAnnualWagePriorYear"))
                : order;
    }

    private static Object answer(List<ChinaPayslip> slips) {
        List<Money> taxes =
                new ArrayList<>(slips.stream().map(ChinaPayslip::iit).toList());
        Money last = taxes.remove(taxes.size() - 1);
        ChinaPayslip slip = slips.get(slips.size() - 1);
        Map<String, Object> answer = new HashMap<>();
        answer.put("iit", last);
        answer.put("bonusTax", slip.bonusTax());
        answer.put("severanceTax", slip.severanceTax());
        answer.put("net", slip.net());
        answer.put("employeeContributions", slip.contributions().employeeTotal());
        answer.put("employerContributions", slip.contributions().employerTotal());
        answer.put("lines", lines(slip.contributions()));
        answer.put("priorIit", taxes);
        return answer;
    }
}
