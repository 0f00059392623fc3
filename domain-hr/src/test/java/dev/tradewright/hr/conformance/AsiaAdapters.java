// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.conformance;

import dev.tradewright.conformance.Adapter;
import dev.tradewright.conformance.Given;
import dev.tradewright.conformance.UnsupportedCaseException;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.place.Subdivision;
import dev.tradewright.hr.country.in.FinancialYear;
import dev.tradewright.hr.country.in.IndiaIncomeTax;
import dev.tradewright.hr.country.in.NewRegimeTax;
import dev.tradewright.hr.country.jp.EmploymentInsuranceRates;
import dev.tradewright.hr.country.jp.JapanPayroll;
import dev.tradewright.hr.country.jp.Shares;
import dev.tradewright.hr.country.jp.SocialContributions;
import dev.tradewright.hr.country.jp.SocialRates;
import dev.tradewright.hr.country.sg.CpfAgeBand;
import dev.tradewright.hr.country.sg.CpfContribution;
import dev.tradewright.hr.country.sg.CpfStatus;
import dev.tradewright.hr.country.sg.CpfWages;
import dev.tradewright.hr.country.sg.SelfHelpFund;
import dev.tradewright.hr.country.sg.SingaporePayroll;
import java.time.Month;
import java.time.YearMonth;
import java.util.Map;

/** Singapore, Japan and India. */
final class AsiaAdapters {

    private AsiaAdapters() {}

    static Map<String, Adapter> topics() {
        return Map.of(
                "sg.cpf", AsiaAdapters::cpf,
                "sg.sdl", AsiaAdapters::levy,
                "sg.cdac", AsiaAdapters::fund,
                "jp.social", AsiaAdapters::social,
                "jp.employment-insurance", AsiaAdapters::employmentInsurance,
                "in.income-tax.new-regime", AsiaAdapters::newRegime);
    }

    private static Object cpf(Given given) {
        Money additional = money(given, "additionalWage", CurrencyUnit.SGD);
        CpfContribution cpf = SingaporePayroll.standard()
                .cpf(CpfWages.builder()
                        .month(month(given))
                        .status(CpfStatus.valueOf(given.text("status")))
                        .ageBand(age(given.text("ageBand")))
                        .ordinaryWage(money(given, "ordinaryWage", CurrencyUnit.SGD))
                        .additionalWage(additional)
                        // the cases leave the ceiling of the year aside
                        .additionalWageRoom(additional)
                        .build());
        return Map.of("employee", cpf.employee(), "employer", cpf.employer());
    }

    private static CpfAgeBand age(String text) {
        return switch (text) {
            case "<=55" -> CpfAgeBand.UP_TO_55;
            case ">55-60" -> CpfAgeBand.ABOVE_55_TO_60;
            case ">60-65" -> CpfAgeBand.ABOVE_60_TO_65;
            case ">65-70", ">65" -> CpfAgeBand.ABOVE_65_TO_70;
            case ">70" -> CpfAgeBand.ABOVE_70;
            default -> throw new UnsupportedCaseException("age band " + text);
        };
    }

    private static Object levy(Given given) {
        return Map.of(
                "sdl",
                SingaporePayroll.standard()
                        .skillsDevelopmentLevy(month(given), money(given, "wage", CurrencyUnit.SGD)));
    }

    private static Object fund(Given given) {
        return Map.of(
                "cdac",
                SingaporePayroll.standard()
                        .selfHelp(SelfHelpFund.CDAC, month(given), money(given, "wage", CurrencyUnit.SGD)));
    }

    /** The cases name the year only; all figures of Singapore are for whole years. */
    private static YearMonth month(Given given) {
        return YearMonth.of(Integer.parseInt(given.year()), Month.DECEMBER);
    }

    private static Object social(Given given) {
        SocialRates rates = JapanPayroll.standard()
                .socialRates(prefecture(given.text("prefecture")), YearMonth.parse(given.text("insuranceMonth")))
                .withHealth(Percentage.parse(given.text("healthRatePercent") + "%"))
                .withCare(Percentage.parse(given.text("careRatePercent") + "%"));
        SocialContributions social = JapanPayroll.standard()
                .social(money(given, "standardRemuneration", CurrencyUnit.JPY), given.flag("careInsurance"), rates);
        return Map.of(
                "healthEe", social.health().employee(),
                "healthEr", social.health().employer(),
                "pensionEe", social.pension().employee(),
                "pensionEr", social.pension().employer(),
                "childContribEr", social.childContribution(),
                "supportEe", social.childSupport().employee(),
                "supportEr", social.childSupport().employer());
    }

    private static Subdivision prefecture(String name) {
        return switch (name) {
            case "Tokyo" -> Subdivision.of("JP-13");
            case "Osaka" -> Subdivision.of("JP-27");
            default -> throw new UnsupportedCaseException("prefecture " + name);
        };
    }

    private static Object employmentInsurance(Given given) {
        Shares shares = JapanPayroll.standard()
                .employmentInsurance(
                        money(given, "wage", CurrencyUnit.JPY),
                        new EmploymentInsuranceRates(
                                Decimal.parse(given.text("workerPerMille")),
                                Decimal.parse(given.text("employerPerMille"))));
        return Map.of("employee", shares.employee(), "employer", shares.employer());
    }

    private static Object newRegime(Given given) {
        NewRegimeTax tax = IndiaIncomeTax.standard()
                .newRegime(FinancialYear.parse(given.year()), money(given, "grossSalary", CurrencyUnit.INR));
        return Map.of(
                "taxableIncome", tax.taxableIncome(),
                "slabTax", tax.slabTax(),
                "taxAfterRebateAndMarginalRelief", tax.taxAfterRelief(),
                "totalWithCess", tax.taxWithCess());
    }

    private static Money money(Given given, String field, CurrencyUnit currency) {
        return Money.of(currency, Decimal.parse(given.text(field)));
    }
}
