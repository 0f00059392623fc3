// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.country.internal.CountryFunction;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.ComponentCode;
import dev.tradewright.hr.payroll.PayFunction;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.formula.Unit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** {@link CityContributions} as a function of a pay structure. */
final class ContributionFunction {

    private static final ContributionLine[] LINES = ContributionLine.values();
    private static final int INSURED_WAGE = 0;
    private static final int FUND_WAGE = 1;
    private static final int INSURED = 2;
    private static final int FUNDED = 3;

    private final ChinaContributionTables tables;
    private final BiFunction<EmploymentId, PayPeriod, @Nullable InsuredPlace> places;

    /** Made ready when they are first asked for. What they say depends on nothing but place and month, so nobody sees whether they were kept. */
    private final Map<InsuredPlace, Map<YearMonth, CityContributions>> rules = new ConcurrentHashMap<>();

    ContributionFunction(
            ChinaContributionTables tables, BiFunction<EmploymentId, PayPeriod, @Nullable InsuredPlace> places) {
        this.tables = Checks.notNull(tables, "tables");
        this.places = Checks.notNull(places, "places");
    }

    PayFunction function() {
        CountryFunction.Builder function = CountryFunction.named(
                        "cn-contributions@1",
                        CurrencyUnit.CNY,
                        JsonMapping.standard().fingerprint(tables))
                .needs(ChinaPay.INSURED_WAGE, "Declared wage of social insurance", "社会保险申报工资")
                .needs(ChinaPay.FUND_WAGE, "Declared wage of the housing fund", "住房公积金申报工资")
                .needs(Unit.TRUTH, ChinaPay.INSURED, ChinaPay.FUNDED);
        for (ContributionLine line : LINES) {
            function.deducts(ChinaPay.employee(line), english(line), line.toText(Locale.CHINA));
        }
        for (ContributionLine line : LINES) {
            function.charges(ChinaPay.employer(line), english(line) + ", employer", line.toText(Locale.CHINA) + "（单位）");
        }
        List<ComponentCode> all = new ArrayList<>(List.of(ChinaPay.OWN_CONTRIBUTIONS));
        for (ContributionLine line : LINES) {
            all.add(ChinaPay.employee(line));
            all.add(ChinaPay.employer(line));
        }
        return function.states(ChinaPay.OWN_CONTRIBUTIONS, "Special deduction", "专项扣除")
                .rises(all, ChinaPay.INSURED_WAGE, ChinaPay.FUND_WAGE)
                .by(this::contribute);
    }

    /** As the first word of a line. */
    private static String english(ContributionLine line) {
        String text = line.toText(Locale.ENGLISH);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private void contribute(PayFunction.Slots slots) {
        DeclaredWages declared = new DeclaredWages(
                wage(slots, INSURED_WAGE, INSURED, ChinaPay.INSURED_WAGE),
                wage(slots, FUND_WAGE, FUNDED, ChinaPay.FUND_WAGE));
        Contributions made = rules(slots).contribute(declared, CountryFunction.trace(slots));
        for (ContributionLine line : LINES) {
            slots.giveMinor(line.index(), made.employee(line).minorUnits());
            slots.giveMinor(LINES.length + line.index(), made.employer(line).minorUnits());
        }
        slots.giveMinor(2 * LINES.length, made.employeeTotal().minorUnits());
        if (slots.isTraced()) {
            Explanation all = made.explanation().orElseThrow();
            for (ContributionLine line : LINES) {
                Explanation own = all.children().get(line.index());
                slots.explain(line.index(), own);
                slots.explain(LINES.length + line.index(), own);
            }
            slots.explain(2 * LINES.length, all);
        }
    }

    private CityContributions rules(PayFunction.Slots slots) {
        YearMonth month = CountryFunction.month(slots, "contributions to social insurance and housing fund");
        InsuredPlace place = place(places, slots);
        Map<YearMonth, CityContributions> known = rules.computeIfAbsent(place, each -> new ConcurrentHashMap<>());
        CityContributions found = known.get(month);
        return found != null
                ? found
                : known.computeIfAbsent(
                        month, each -> CityContributions.of(tables, place.city(), each, place.fund(), place.injury()));
    }

    /** Where somebody is insured, which must be known. */
    static InsuredPlace place(
            BiFunction<EmploymentId, PayPeriod, @Nullable InsuredPlace> places, PayFunction.Slots slots) {
        return CountryFunction.known(
                employment -> places.apply(employment, slots.period()), slots, "place where it is insured");
    }

    private static Optional<Money> wage(PayFunction.Slots slots, int wage, int counts, ComponentCode code) {
        if (slots.whole(counts) == 0) {
            return Optional.empty();
        }
        Money declared = Yuan.of(slots.minor(wage));
        Yuan.notNegative(declared, code.value());
        return Optional.of(declared);
    }
}
