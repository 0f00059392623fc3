// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.table.Boundary;
import dev.tradewright.core.table.BracketTable;
import dev.tradewright.core.table.RateBracket;
import dev.tradewright.core.value.RuleCheck;
import java.util.List;
import java.util.Map;

/** What can be wrong with the figures of a tax year beyond single fields. */
final class TaxYearRules {

    /** Plan 5 is not among them: it is deducted from 2026-27 on. */
    private static final List<StudentLoanPlan> PLANS_OF_EACH_YEAR = List.of(
            StudentLoanPlan.PLAN_1, StudentLoanPlan.PLAN_2, StudentLoanPlan.PLAN_4, StudentLoanPlan.POSTGRADUATE);

    private TaxYearRules() {}

    static void check(TaxYearParameters parameters, RuleCheck check) {
        for (TaxRegion region : TaxRegion.values()) {
            present(parameters.incomeTax(), region, "incomeTax", check);
        }
        for (NiCategory category : NiCategory.values()) {
            present(parameters.nationalInsurance(), category, "nationalInsurance", check);
        }
        for (StudentLoanPlan plan : PLANS_OF_EACH_YEAR) {
            present(parameters.studentLoans(), plan, "studentLoans", check);
        }
        Sterling.check(parameters.overridingLimit(), "overridingLimit", check);
        parameters.incomeTax().forEach((region, bands) -> bands(bands, region, "incomeTax[" + region + "]", check));
        thresholds(parameters.weekly(), "weekly", check);
        thresholds(parameters.monthly(), "monthly", check);
        thresholds(parameters.yearly(), "yearly", check);
        parameters
                .nationalInsurance()
                .forEach((category, rates) -> rates(rates, "nationalInsurance[" + category + "].", check));
        parameters.studentLoans().forEach((plan, terms) -> {
            Sterling.check(terms.threshold(), "studentLoans[" + plan + "].threshold", check);
            Sterling.check(terms.rate(), "studentLoans[" + plan + "].rate", check);
        });
    }

    private static void present(Map<?, ?> map, Object key, String path, RuleCheck check) {
        check.that(map.containsKey(key), path, "key-missing", Map.of("rejected", map.keySet(), "key", key));
    }

    private static void bands(BracketTable table, TaxRegion region, String path, RuleCheck check) {
        List<RateBracket> bands = table.brackets();
        int enough = region == TaxRegion.SCOTLAND ? 2 : 1;
        check.that(
                table.method() == BracketTable.Method.PROGRESSIVE
                        && table.boundary() == Boundary.UPPER_INCLUSIVE
                        && bands.size() >= enough
                        && bands.get(0).from().isZero()
                        && bands.get(bands.size() - 1).to().isEmpty(),
                path,
                "band-form",
                Map.of("rejected", table.method(), "enough", enough));
        for (int i = 0; i < bands.size(); i++) {
            RateBracket band = bands.get(i);
            Sterling.check(band.from(), path + ".brackets[" + i + "].from", check);
            Sterling.check(band.rate(), path + ".brackets[" + i + "].rate", check);
            check.that(
                    band.from().minorPart() == 0,
                    path + ".brackets[" + i + "].from",
                    "not-pounds",
                    Map.of("rejected", band.from()));
        }
    }

    private static void thresholds(NiThresholds of, String path, RuleCheck check) {
        Sterling.check(of.lowerEarningsLimit(), path + ".lowerEarningsLimit", check);
        Sterling.check(of.primaryThreshold(), path + ".primaryThreshold", check);
        Sterling.check(of.secondaryThreshold(), path + ".secondaryThreshold", check);
        Sterling.check(of.freeportUpperSecondaryThreshold(), path + ".freeportUpperSecondaryThreshold", check);
        Sterling.check(of.upperEarningsLimit(), path + ".upperEarningsLimit", check);
        ordered(of.lowerEarningsLimit(), of.primaryThreshold(), path + ".primaryThreshold", check);
        ordered(of.primaryThreshold(), of.upperEarningsLimit(), path + ".upperEarningsLimit", check);
        ordered(
                of.secondaryThreshold(),
                of.freeportUpperSecondaryThreshold(),
                path + ".freeportUpperSecondaryThreshold",
                check);
        ordered(of.freeportUpperSecondaryThreshold(), of.upperEarningsLimit(), path + ".upperEarningsLimit", check);
    }

    private static void ordered(Money low, Money high, String path, RuleCheck check) {
        check.that(
                !low.currency().equals(high.currency()) || !low.isGreaterThan(high),
                path,
                "below-threshold",
                Map.of("rejected", high, "low", low));
    }

    private static void rates(NiRates rates, String path, RuleCheck check) {
        Sterling.check(rates.main(), path + "main", check);
        Sterling.check(rates.aboveUpperLimit(), path + "aboveUpperLimit", check);
        Sterling.check(rates.employer(), path + "employer", check);
        Sterling.check(rates.employerAboveFreeport(), path + "employerAboveFreeport", check);
        Sterling.check(rates.employerAboveUpperLimit(), path + "employerAboveUpperLimit", check);
    }
}
