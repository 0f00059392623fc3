// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.conformance;

import dev.tradewright.conformance.Adapter;
import dev.tradewright.conformance.Given;
import dev.tradewright.conformance.UnsupportedCaseException;
import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.hr.country.cn.AnnualIncome;
import dev.tradewright.hr.country.cn.AnnualSettlement;
import dev.tradewright.hr.country.cn.ChinaTaxYear;
import dev.tradewright.hr.country.cn.ContributionBounds;
import dev.tradewright.hr.country.cn.ContributionRules;
import dev.tradewright.hr.country.cn.CumulativeWages;
import dev.tradewright.hr.country.cn.MonthlyWages;
import dev.tradewright.hr.country.cn.SeveranceTax;
import dev.tradewright.hr.country.cn.Withholding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** China's income tax, and the rules on contributions of the whole country. */
final class ChinaAdapters {

    static final ChinaTaxYear TAX = ChinaTaxYear.of(2025);

    private ChinaAdapters() {}

    static Map<String, Adapter> topics() {
        Map<String, Adapter> topics = new HashMap<>();
        topics.put("cn.iit.cumulative", of("RESIDENT", ChinaAdapters::cumulative));
        topics.put(
                "cn.iit.annual-table",
                given -> tax(
                        TAX.annualTax(yuan(given, "annualTaxable"), Trace.OFF).tax()));
        topics.put("cn.iit.annual-settlement", ChinaAdapters::settlement);
        topics.put(
                "cn.iit.bonus-separate",
                of(
                        "RESIDENT",
                        given -> tax(TAX.bonus()
                                .separately(yuan(given, "bonus"), false, Trace.OFF)
                                .orElseThrow()
                                .tax())));
        topics.put(
                "cn.iit.nonresident-bonus",
                of(
                        "NON_RESIDENT",
                        given -> tax(TAX.nonResidents()
                                .bonus(yuan(given, "bonus"), false, Trace.OFF)
                                .orElseThrow()
                                .tax())));
        topics.put(
                "cn.iit.nonresident-wage",
                of(
                        "NON_RESIDENT",
                        given -> tax(TAX.nonResidents()
                                .wage(yuan(given, "wage"), Trace.OFF)
                                .tax())));
        topics.put(
                "cn.iit.labour",
                work(
                        "LABOUR",
                        given -> tax(TAX.work()
                                .labour(yuan(given, "payment"), Trace.OFF)
                                .tax())));
        topics.put(
                "cn.iit.manuscript",
                work(
                        "MANUSCRIPT",
                        given -> tax(TAX.work()
                                .manuscript(yuan(given, "payment"), Trace.OFF)
                                .tax())));
        topics.put(
                "cn.iit.royalty",
                work(
                        "ROYALTY",
                        given -> tax(TAX.work()
                                .royalty(yuan(given, "payment"), Trace.OFF)
                                .tax())));
        topics.put("cn.iit.severance", ChinaAdapters::severance);
        topics.put(
                "cn.iit.equity",
                given -> tax(TAX.lumpSums()
                        .equity(yuan(given, "equityIncome"), Money.zero(CurrencyUnit.CNY), Trace.OFF)
                        .orElseThrow()
                        .tax()));
        topics.put(
                "cn.iit.early-retirement",
                given -> tax(TAX.lumpSums()
                        .earlyRetirement(yuan(given, "lumpSum"), (int) given.whole("yearsToStatutoryAge"), Trace.OFF)
                        .tax()));
        topics.put("cn.iit.internal-retirement", ChinaAdapters::internalRetirement);
        topics.put("cn.social_base", ChinaAdapters::socialBase);
        topics.put(
                "cn.social_late_fee",
                given -> Map.of(
                        "lateFee",
                        ContributionRules.lateFee(yuan(given, "arrears"), given.whole("daysLate"), Trace.OFF)
                                .amount()));
        topics.put("cn.housing_fund", ChinaAdapters::housingFund);
        return topics;
    }

    /** An adapter of cases about one residence. */
    private static Adapter of(String residence, Adapter adapter) {
        return given -> {
            if (!given.text("residence", residence).equals(residence)) {
                throw new UnsupportedCaseException("residence " + given.text("residence"));
            }
            return adapter.answer(given);
        };
    }

    /** An adapter of cases about payments of one kind to residents. */
    private static Adapter work(String kind, Adapter adapter) {
        return of("RESIDENT", given -> {
            if (!given.text("kind", kind).equals(kind)) {
                throw new UnsupportedCaseException("kind " + given.text("kind"));
            }
            return adapter.answer(given);
        });
    }

    private static Map<String, Money> tax(Money tax) {
        return Map.of("tax", tax);
    }

    /** The state before the first payment. */
    static CumulativeWages start(Given given) {
        String wholeYear = "basicDeductionAnnualFromFirstMonth";
        return given.has(wholeYear)
                ? CumulativeWages.startWithWholeYear(TAX.year(), yuan(given, wholeYear))
                : TAX.wages().start();
    }

    /** The numbers of basic deductions, one for each month, or nothing. */
    static List<Integer> basicMonths(Given given) {
        return given.has("basicMonths")
                ? given.texts("basicMonths").stream().map(Integer::valueOf).toList()
                : List.of();
    }

    /** What a month adds, but for own contributions. */
    static MonthlyWages wages(Given month, String income, Optional<Integer> basicMonths) {
        MonthlyWages wages = MonthlyWages.of(yuan(month, income))
                .withExempt(optional(month, "exempt"))
                .withAdditional(optional(month, "additional"))
                .withOther(optional(month, "other"))
                .withRelief(optional(month, "relief"));
        return basicMonths.map(wages::withBasicMonths).orElse(wages);
    }

    /** An element of a list that may be shorter. */
    static <T> Optional<T> at(List<T> list, int index) {
        return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }

    private static Object cumulative(Given given) {
        CumulativeWages state = start(given);
        List<Money> withheld = new ArrayList<>();
        List<Money> taxable = new ArrayList<>();
        for (Given month : given.objects("months")) {
            MonthlyWages wages = wages(month, "income", at(basicMonths(given), withheld.size()))
                    .withSpecial(optional(month, "special"));
            Withholding made = TAX.wages().withhold(state, wages, Trace.OFF);
            withheld.add(made.withheld());
            taxable.add(made.taxable());
            state = made.after();
        }
        return Map.of("withheld", withheld, "cumulativeTaxable", taxable, "withheldTotal", state.withheld());
    }

    private static Object settlement(Given given) {
        AnnualSettlement made = TAX.annualReturns()
                .settle(
                        AnnualIncome.builder()
                                .wages(yuan(given, "annualIncome"))
                                .basicMonths((int) given.whole("basicMonths"))
                                .special(optional(given, "special"))
                                .additional(optional(given, "additional"))
                                .alreadyPaid(optional(given, "alreadyPaid"))
                                .build(),
                        Trace.OFF);
        return Map.of("annualTaxable", made.taxable(), "tax", made.tax(), "due", made.due());
    }

    private static Object severance(Given given) {
        SeveranceTax made = TAX.lumpSums()
                .severance(yuan(given, "total"), yuan(given, "localAverageAnnualWagePriorYear"), Trace.OFF);
        return Map.of(
                "exempt", made.exempt(),
                "taxable", made.excess().taxable(),
                "tax", made.excess().tax());
    }

    private static Object internalRetirement(Given given) {
        return Map.of(
                "additionalTax",
                TAX.lumpSums()
                        .internalRetirement(
                                yuan(given, "lumpSum"),
                                (int) given.whole("monthsToStatutoryAge"),
                                yuan(given, "monthWage"),
                                Trace.OFF)
                        .tax());
    }

    private static Object socialBase(Given given) {
        ContributionBounds bounds = ContributionBounds.ofLocalAverage(yuan(given, "localAverage"));
        return Map.of(
                "base",
                given.texts("wage").stream()
                        .map(wage -> bounds.base(Money.of(CurrencyUnit.CNY, Decimal.parse(wage))))
                        .toList());
    }

    private static Object housingFund(Given given) {
        if (given.has("firstJobStart")) {
            return Map.of(
                    "firstContributionMonth",
                    List.of(
                            ContributionRules.firstFundMonth(LocalDate.parse(given.text("firstJobStart")), true),
                            ContributionRules.firstFundMonth(LocalDate.parse(given.text("transferStart")), false)));
        }
        Object shares = Fields.answers(
                given,
                "ratePct",
                rate -> fundShare(given, rate).fold(Optional::of, reasons -> Optional.<Money>empty()));
        return Map.of(
                "employee",
                shares,
                "employer",
                shares,
                "accepted",
                Fields.answers(given, "ratePct", rate -> fundShare(given, rate).isAccepted()));
    }

    private static Decision<Money> fundShare(Given given, String rate) {
        return ContributionRules.housingFund(yuan(given, "avgWagePriorYear"), Percentage.parse(rate + "%"));
    }

    static Money yuan(Given given, String field) {
        return Money.of(CurrencyUnit.CNY, given.number(field));
    }

    /** An amount that is 0 if it is left out. */
    static Money optional(Given given, String field) {
        return given.has(field) ? yuan(given, field) : Money.zero(CurrencyUnit.CNY);
    }
}
