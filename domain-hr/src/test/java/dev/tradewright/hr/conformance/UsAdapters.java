// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.conformance;

import dev.tradewright.conformance.Adapter;
import dev.tradewright.conformance.Given;
import dev.tradewright.conformance.UnsupportedCaseException;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.hr.country.us.FederalParameters;
import dev.tradewright.hr.country.us.FederalPayroll;
import dev.tradewright.hr.country.us.Fica;
import dev.tradewright.hr.country.us.FicaTax;
import dev.tradewright.hr.country.us.FilingStatus;
import dev.tradewright.hr.country.us.FormW4;
import dev.tradewright.hr.country.us.FormW4Before2020;
import dev.tradewright.hr.country.us.FormW4Before2020.MaritalStatus;
import dev.tradewright.hr.country.us.Futa;
import dev.tradewright.hr.country.us.FutaTax;
import dev.tradewright.hr.country.us.IncomeTaxWithholding;
import dev.tradewright.hr.country.us.PayrollPeriod;
import dev.tradewright.hr.country.us.SupplementalWithholding;
import dev.tradewright.hr.country.us.WithholdingCertificate;
import java.util.Locale;
import java.util.Map;

/** Federal payroll tax of the United States. */
final class UsAdapters {

    private UsAdapters() {}

    static Map<String, Adapter> topics() {
        return Map.of(
                "us.fit.percentage", UsAdapters::incomeTax,
                "us.supplemental.flat", UsAdapters::supplemental,
                "us.fica", UsAdapters::fica,
                "us.futa", UsAdapters::futa);
    }

    private static FederalParameters figures(Given given) {
        return FederalPayroll.standard().parameters(Integer.parseInt(given.year()));
    }

    private static Money dollars(Given given, String field) {
        return Money.of(CurrencyUnit.USD, Decimal.parse(given.text(field, "0")));
    }

    private static Object incomeTax(Given given) {
        PayrollPeriod period = PayrollPeriod.valueOf(given.text("frequency").toUpperCase(Locale.ROOT));
        WithholdingCertificate certificate = switch (given.text("w4")) {
            case "2020+" -> of2020(given);
            case "pre-2020" -> before2020(given);
            default -> throw new UnsupportedCaseException("w4 " + given.text("w4"));
        };
        Money wages = dollars(given, "taxableWage");
        return Map.of(
                "withholding",
                IncomeTaxWithholding.of(figures(given))
                        .withhold(wages, period, certificate, Trace.OFF)
                        .amount());
    }

    private static WithholdingCertificate of2020(Given given) {
        FilingStatus status = switch (given.text("filingStatus")) {
            case "SINGLE_OR_MFS" -> FilingStatus.SINGLE_OR_MARRIED_FILING_SEPARATELY;
            case "MFJ_OR_QSS" -> FilingStatus.MARRIED_FILING_JOINTLY_OR_QUALIFYING_SURVIVING_SPOUSE;
            case "HOH" -> FilingStatus.HEAD_OF_HOUSEHOLD;
            default -> throw new UnsupportedCaseException("filingStatus " + given.text("filingStatus"));
        };
        return FormW4.builder()
                .filingStatus(status)
                .multipleJobs(given.flag("step2Checkbox"))
                .credits(dollars(given, "step3Credits"))
                .otherIncome(dollars(given, "line4a"))
                .deductions(dollars(given, "line4b"))
                .extraWithholding(dollars(given, "line4c"))
                .build();
    }

    private static WithholdingCertificate before2020(Given given) {
        MaritalStatus status = switch (given.text("filingStatus")) {
            case "SINGLE_OR_MFS" -> MaritalStatus.SINGLE;
            case "MFJ_OR_QSS" -> MaritalStatus.MARRIED;
            default -> throw new UnsupportedCaseException("filingStatus " + given.text("filingStatus"));
        };
        return FormW4Before2020.builder()
                .maritalStatus(status)
                .allowances(given.has("allowances") ? (int) given.whole("allowances") : 0)
                .additionalAmount(dollars(given, "additional"))
                .build();
    }

    private static Object supplemental(Given given) {
        return Map.of(
                "withholding",
                SupplementalWithholding.of(figures(given))
                        .withhold(dollars(given, "supplemental"), dollars(given, "priorSupplementalYtd"), Trace.OFF)
                        .amount());
    }

    private static Object fica(Given given) {
        FicaTax tax = Fica.of(figures(given)).tax(dollars(given, "wages"), dollars(given, "ytdBefore"), Trace.OFF);
        return Map.of(
                "socialSecurityEmployee", tax.socialSecurityEmployee(),
                "medicareEmployee", tax.medicareEmployee(),
                "additionalMedicareEmployee", tax.additionalMedicareEmployee(),
                "socialSecurityEmployer", tax.socialSecurityEmployer(),
                "medicareEmployer", tax.medicareEmployer(),
                "employeeTotal", tax.employeeTotal());
    }

    private static Object futa(Given given) {
        FutaTax tax = Futa.of(figures(given))
                .tax(dollars(given, "wages"), dollars(given, "ytdBefore"), Percentage.ZERO, Trace.OFF);
        return Map.of("grossTax", tax.gross(), "netTaxFullCredit", tax.net());
    }
}
