// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.us;

import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.table.Boundary;
import dev.tradewright.core.table.BracketTable;
import dev.tradewright.core.value.RuleCheck;
import java.util.Map;

/** What can be wrong with the figures of a year beyond single fields. */
final class FederalRules {

    private FederalRules() {}

    static void check(FederalParameters parameters, RuleCheck check) {
        for (FilingStatus status : FilingStatus.values()) {
            present(parameters.standardTables(), status, "standardTables", check);
            present(parameters.checkboxTables(), status, "checkboxTables", check);
            present(parameters.line1g(), status, "line1g", check);
        }
        parameters.standardTables().forEach((status, table) -> form(table, "standardTables[" + status + "]", check));
        parameters.checkboxTables().forEach((status, table) -> form(table, "checkboxTables[" + status + "]", check));
        parameters.line1g().forEach((status, amount) -> Dollars.check(amount, "line1g[" + status + "]", check));
        parameters
                .nonresidentAlien()
                .forEach((period, amount) -> Dollars.check(amount, "nonresidentAlien[" + period + "]", check));
        parameters
                .nonresidentAlienBefore2020()
                .forEach(
                        (period, amount) -> Dollars.check(amount, "nonresidentAlienBefore2020[" + period + "]", check));
        Dollars.check(parameters.allowanceBefore2020(), "allowanceBefore2020", check);
        Dollars.check(parameters.socialSecurityWageBase(), "socialSecurityWageBase", check);
        Dollars.check(parameters.additionalMedicareThreshold(), "additionalMedicareThreshold", check);
        Dollars.check(parameters.unemploymentWageBase(), "unemploymentWageBase", check);
        Dollars.check(parameters.supplementalThreshold(), "supplementalThreshold", check);
        rate(parameters.socialSecurityRate(), "socialSecurityRate", check);
        rate(parameters.socialSecurityRateOfEmployer(), "socialSecurityRateOfEmployer", check);
        rate(parameters.medicareRate(), "medicareRate", check);
        rate(parameters.medicareRateOfEmployer(), "medicareRateOfEmployer", check);
        rate(parameters.additionalMedicareRate(), "additionalMedicareRate", check);
        rate(parameters.unemploymentRate(), "unemploymentRate", check);
        rate(parameters.unemploymentCreditRate(), "unemploymentCreditRate", check);
        rate(parameters.supplementalRate(), "supplementalRate", check);
        rate(parameters.supplementalRateAbove(), "supplementalRateAbove", check);
        check.that(
                parameters.unemploymentCreditRate().compareTo(parameters.unemploymentRate()) <= 0,
                "unemploymentCreditRate",
                "credit-above-rate",
                Map.of("rejected", parameters.unemploymentCreditRate(), "rate", parameters.unemploymentRate()));
    }

    private static void present(Map<FilingStatus, ?> map, FilingStatus status, String path, RuleCheck check) {
        check.that(map.containsKey(status), path, "status-missing", Map.of("rejected", map.keySet(), "status", status));
    }

    private static void form(BracketTable table, String path, RuleCheck check) {
        check.that(
                table.method() == BracketTable.Method.BASE_PLUS_EXCESS
                        && table.boundary() == Boundary.LOWER_INCLUSIVE
                        && !table.brackets().isEmpty()
                        && table.brackets().get(0).from().isZero()
                        && table.brackets()
                                .get(table.brackets().size() - 1)
                                .to()
                                .isEmpty(),
                path,
                "table-form",
                Map.of("rejected", table.method()));
        if (!table.brackets().isEmpty()) {
            Dollars.check(table.brackets().get(0).from(), path + ".currency", check);
        }
    }

    private static void rate(Percentage rate, String path, RuleCheck check) {
        check.that(
                rate.points().scale() <= Dollars.RATE_PLACES,
                path,
                "rate-places",
                Map.of("rejected", rate, "places", Dollars.RATE_PLACES));
    }
}
