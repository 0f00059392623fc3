// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.conformance;

import dev.tradewright.conformance.Adapter;
import dev.tradewright.conformance.Given;
import dev.tradewright.conformance.UnsupportedCaseException;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.hr.country.de.Bonus;
import dev.tradewright.hr.country.de.CareFamily;
import dev.tradewright.hr.country.de.CompanyPension;
import dev.tradewright.hr.country.de.GermanyTables;
import dev.tradewright.hr.country.de.PensionScheme;
import dev.tradewright.hr.country.de.PrivateHealth;
import dev.tradewright.hr.country.de.SocialContributions;
import dev.tradewright.hr.country.de.SocialInput;
import dev.tradewright.hr.country.de.SocialInsuranceYear;
import dev.tradewright.hr.country.de.TaxClass;
import dev.tradewright.hr.country.de.WagePeriod;
import dev.tradewright.hr.country.de.WageTax;
import dev.tradewright.hr.country.de.WageTaxInput;
import dev.tradewright.hr.country.de.WageTaxResult;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Wage tax and social contributions of Germany. */
final class GermanyAdapters {

    private static final WagePeriod[] PERIODS = {WagePeriod.YEAR, WagePeriod.MONTH, WagePeriod.WEEK, WagePeriod.DAY};

    private GermanyAdapters() {}

    static Map<String, Adapter> topics() {
        return Map.of(
                "de.wagetax.pap", GermanyAdapters::wageTax,
                "de.wagetax.december-2024", GermanyAdapters::wageTax,
                "de.wagetax.annual-grid", GermanyAdapters::byClass,
                "de.social", GermanyAdapters::contributions,
                "de.midijob", GermanyAdapters::contributions,
                "de.minijob.limit", GermanyAdapters::minijobLimit);
    }

    private static Object wageTax(Given given) {
        WageTaxResult result = edition(given).compute(input(given, TaxClass.of((int) given.whole("STKL"))));
        return Map.of(
                "LSTLZZ", result.wageTax().minorUnits(),
                "SOLZLZZ", result.solidaritySurcharge().minorUnits(),
                "BK", result.churchTaxBase().minorUnits(),
                "STS", result.bonusWageTax().minorUnits(),
                "SOLZS", result.bonusSolidaritySurcharge().minorUnits(),
                "BKS", result.bonusChurchTaxBase().minorUnits());
    }

    private static Object byClass(Given given) {
        WageTax tax = edition(given);
        Map<String, Long> byClass = new LinkedHashMap<>();
        for (TaxClass taxClass : TaxClass.values()) {
            WageTaxInput input = input(given, taxClass);
            byClass.put(
                    String.valueOf(taxClass.number()),
                    tax.compute(input).wageTax().minorUnits());
        }
        return Map.of("LSTLZZbyClass", byClass);
    }

    private static WageTax edition(Given given) {
        return GermanyTables.standard()
                .wageTax(
                        switch (given.text("pap")) {
                            case "2024" -> LocalDate.of(2024, 11, 30);
                            case "2024Dezember" -> LocalDate.of(2024, 12, 31);
                            case "2025" -> LocalDate.of(2025, 6, 30);
                            case "2026" -> LocalDate.of(2026, 6, 30);
                            default -> throw new UnsupportedCaseException("pap " + given.text("pap"));
                        });
    }

    private static WageTaxInput input(Given given, TaxClass taxClass) {
        boolean useFactor = flag(given, "af", 1);
        Decimal factor = decimal(given, "f", "1");
        WageTaxInput.Builder input = WageTaxInput.builder()
                .taxClass(taxClass)
                .period(PERIODS[(int) given.whole("LZZ") - 1])
                .wage(cents(given, "RE4"))
                .allowance(cents(given, "LZZFREIB"))
                .addition(cents(given, "LZZHINZU"))
                .factor(useFactor ? factor : Decimal.ONE)
                .childAllowances(decimal(given, "ZKF", "0"))
                .churchTax(flag(given, "R", 0))
                .pensionScheme(scheme(given))
                .unemploymentInsured(!flag(given, "ALV", 0))
                .additionalHealthRate(Percentage.of(decimal(given, "KVZ", "0")))
                .careFamily(careFamily(given))
                .saxony(flag(given, "PVS", 0))
                .bonus(bonus(given));
        long health = number(given, "PKV", 0);
        PrivateHealth insurance = new PrivateHealth(cents(given, "PKPV"), health == 2, cents(given, "PKPVAGZ"));
        if (health > 0) {
            input.privateHealth(insurance);
        }
        Year relief = Year.of((int) number(given, "AJAHR", 0));
        if (flag(given, "ALTER1", 0)) {
            input.oldAgeReliefYear(relief);
        }
        return input.companyPension(new CompanyPension(
                        cents(given, "VBEZ"),
                        Year.of((int) number(given, "VJAHR", 0)),
                        cents(given, "VBEZM"),
                        cents(given, "VBEZS"),
                        (int) number(given, "ZMVB", 0)))
                .build();
    }

    private static PensionScheme scheme(Given given) {
        long scheme = number(given, "KRV", 0);
        long none = given.text("pap").startsWith("2024") ? 2 : 1;
        if (scheme >= none) {
            return PensionScheme.NONE;
        }
        return scheme == 1 ? PensionScheme.EAST : PensionScheme.WEST;
    }

    private static CareFamily careFamily(Given given) {
        int reductions = (int) number(given, "PVA", 0);
        return flag(given, "PVZ", 0) ? CareFamily.childless() : new CareFamily(false, reductions);
    }

    private static Bonus bonus(Given given) {
        return Bonus.of(cents(given, "SONSTB"), cents(given, "JRE4"), cents(given, "JFREIB"), cents(given, "JHINZU"))
                .withCompensation(cents(given, "JRE4ENT"), cents(given, "SONSTENT"))
                .withPension(cents(given, "JVBEZ"), cents(given, "VBS"), cents(given, "STERBE"));
    }

    private static Money cents(Given given, String field) {
        return Money.ofMinor(CurrencyUnit.EUR, number(given, field, 0));
    }

    private static long number(Given given, String field, long otherwise) {
        return given.has(field) ? given.whole(field) : otherwise;
    }

    private static boolean flag(Given given, String field, long otherwise) {
        return number(given, field, otherwise) > 0;
    }

    private static Decimal decimal(Given given, String field, String otherwise) {
        return Decimal.parse(given.text(field, otherwise));
    }

    private static Object contributions(Given given) {
        // everybody in the cases is above 23, so that having no child means the surcharge
        given.whole("age");
        SocialInput input = SocialInput.builder()
                .wage(Money.of(CurrencyUnit.EUR, Decimal.parse(given.text("grossMonth"))))
                .additionalHealthRate(Percentage.of(decimal(given, "additionalHealthRatePercent", "0")))
                .careFamily(CareFamily.ofChildren((int) given.whole("children")))
                .saxony(given.text("region").equals("SAXONY"))
                .build();
        SocialContributions result = GermanyTables.standard()
                .socialInsurance(LocalDate.parse(given.year() + "-06-30"))
                .contributions(input)
                .orElseThrow();
        Map<String, Object> answer = new HashMap<>();
        answer.put("pensionEmployee", result.pension().employee());
        answer.put("pensionEmployer", result.pension().employer());
        answer.put("unemploymentEmployee", result.unemployment().employee());
        answer.put("unemploymentEmployer", result.unemployment().employer());
        answer.put("healthEmployee", result.health().employee());
        answer.put("healthEmployer", result.health().employer());
        answer.put("careEmployee", result.care().employee());
        answer.put("careEmployer", result.care().employer());
        answer.put("employeeTotal", result.employeeTotal());
        answer.put("employerTotal", result.employerTotal());
        result.transition().ifPresent(transition -> {
            answer.put("midijobBase", transition.base());
            answer.put("midijobEmployeeBase", transition.employeeBase());
        });
        return answer;
    }

    private static Object minijobLimit(Given given) {
        Money hourly = Money.of(CurrencyUnit.EUR, Decimal.parse(given.text("minimumWageHourly")));
        return Map.of("minijobLimit", SocialInsuranceYear.minijobLimit(hourly));
    }
}
