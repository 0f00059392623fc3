// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.conformance;

import dev.tradewright.conformance.Adapter;
import dev.tradewright.conformance.Given;
import dev.tradewright.conformance.UnsupportedCaseException;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.hr.country.gb.DirectorContribution;
import dev.tradewright.hr.country.gb.DirectorPayment;
import dev.tradewright.hr.country.gb.DirectorsNationalInsurance;
import dev.tradewright.hr.country.gb.EarningsPeriod;
import dev.tradewright.hr.country.gb.NationalInsurance;
import dev.tradewright.hr.country.gb.NiCategory;
import dev.tradewright.hr.country.gb.NiContribution;
import dev.tradewright.hr.country.gb.Paye;
import dev.tradewright.hr.country.gb.PayeTax;
import dev.tradewright.hr.country.gb.TaxCode;
import dev.tradewright.hr.country.gb.TaxPeriod;
import dev.tradewright.hr.country.gb.TaxYear;
import dev.tradewright.hr.country.gb.TaxYearParameters;
import dev.tradewright.hr.country.gb.UnitedKingdomPayroll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Payroll of the United Kingdom. */
final class GbAdapters {

    private GbAdapters() {}

    static Map<String, Adapter> topics() {
        return Map.of(
                "gb.paye", GbAdapters::paye,
                "gb.ni", GbAdapters::nationalInsurance,
                "gb.ni.director", GbAdapters::director);
    }

    private static TaxYearParameters figures(Given given) {
        return UnitedKingdomPayroll.standard().parameters(TaxYear.parse(given.year()));
    }

    private static Money pounds(Given given, String field) {
        return Money.of(CurrencyUnit.GBP, Decimal.parse(given.text(field)));
    }

    private static Object paye(Given given) {
        int number = (int) given.whole("period");
        TaxPeriod period = switch (given.text("frequency")) {
            case "Weekly" -> TaxPeriod.week(number);
            case "Monthly" -> TaxPeriod.month(number);
            default -> throw new UnsupportedCaseException("frequency " + given.text("frequency"));
        };
        TaxCode code = TaxCode.parse(given.text("taxCode")).withBasis(TaxCode.Basis.valueOf(given.text("basis")));
        PayeTax tax = Paye.of(figures(given))
                .tax(
                        code,
                        period,
                        pounds(given, "payInPeriod"),
                        pounds(given, "taxablePayToDate"),
                        pounds(given, "taxPaidBefore"),
                        Trace.OFF);
        return Map.of("taxDueInPeriod", tax.due(), "taxDueToDate", tax.toDate());
    }

    private static EarningsPeriod period(Given given) {
        return switch (given.text("frequency")) {
            case "Weekly" -> EarningsPeriod.WEEKLY;
            case "Fortnightly" -> EarningsPeriod.FORTNIGHTLY;
            case "FourWeekly" -> EarningsPeriod.FOUR_WEEKLY;
            case "Monthly" -> EarningsPeriod.MONTHLY;
            case "Annually" -> EarningsPeriod.YEARLY;
            default -> throw new UnsupportedCaseException("frequency " + given.text("frequency"));
        };
    }

    private static NiCategory category(Given given) {
        return NiCategory.valueOf(given.text("category"));
    }

    private static Object nationalInsurance(Given given) {
        NiContribution contribution = NationalInsurance.of(figures(given))
                .contribution(category(given), period(given), pounds(given, "pay"), Trace.OFF);
        return Map.of(
                "employee", contribution.employee(),
                "employer", contribution.employer(),
                "earningsAtLel", contribution.earningsAtLel(),
                "earningsLelToPt", contribution.earningsLelToPt(),
                "earningsPtToUel", contribution.earningsPtToUel());
    }

    private static DirectorPayment.Method method(Given given) {
        return switch (given.text("method")) {
            case "AlternativeMethod" -> DirectorPayment.Method.ALTERNATIVE;
            case "StandardAnnualisedEarningsMethod" -> DirectorPayment.Method.ANNUAL;
            default -> throw new UnsupportedCaseException("method " + given.text("method"));
        };
    }

    /** Each period names its method; the one of the case is that of most periods. */
    private static Object director(Given given) {
        method(given);
        List<Long> numbers = new ArrayList<>();
        List<DirectorPayment> payments = new ArrayList<>();
        for (Given payment : given.objects("periods")) {
            numbers.add(payment.whole("period"));
            payments.add(new DirectorPayment(pounds(payment, "pay"), period(payment), method(payment)));
        }
        List<DirectorContribution> contributions = DirectorsNationalInsurance.of(
                        figures(given), (int) given.whole("directorshipWeeks"))
                .year(category(given), payments, Trace.OFF);
        List<Map<String, Object>> periods = new ArrayList<>();
        for (DirectorContribution each : contributions) {
            periods.add(Map.of(
                    "period", numbers.get(periods.size()), "employee", each.employee(), "employer", each.employer()));
        }
        return Map.of("periods", periods);
    }
}
