// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.Decision;
import dev.tradewright.core.decision.Recorder;
import dev.tradewright.core.decision.Trace;
import dev.tradewright.core.json.Fingerprint;
import dev.tradewright.core.json.JsonMapping;
import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import dev.tradewright.hr.country.internal.ByDate;
import dev.tradewright.hr.country.internal.CountryFunction;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.PayFunction;
import dev.tradewright.hr.payroll.PayPeriod;
import dev.tradewright.hr.payroll.formula.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The taxes on wages, bonus and severance as functions of a pay structure; {@link ChinaTaxYear} knows the rules. */
final class TaxFunctions {

    private static final int BASIC_MONTHS = 6;
    private static final int NON_RESIDENT = 7;
    private static final int FIRST_SUM = 8;

    private final ChinaTaxTables tables;
    private final Fingerprint figures;
    private final ByDate<ChinaTaxYear> years;

    TaxFunctions(ChinaTaxTables tables) {
        this.tables = Checks.notNull(tables, "tables");
        this.figures = JsonMapping.standard().fingerprint(tables);
        this.years = ByDate.of(date -> ChinaTaxYear.of(this.tables, date.getYear()));
    }

    private ChinaTaxYear year(PayFunction.Slots slots) {
        return years.on(slots.period().paymentDate());
    }

    // ---------------------------------------------------------------- wages

    PayFunction wages() {
        CountryFunction.Builder function = CountryFunction.named("cn-income-tax@1", CurrencyUnit.CNY, figures)
                .needs(ChinaPay.INCOME, "Income of the month", "本月收入")
                .needs(
                        ChinaPay.EXEMPT,
                        ChinaPay.OWN_CONTRIBUTIONS,
                        ChinaPay.ADDITIONAL,
                        ChinaPay.OTHER,
                        ChinaPay.RELIEF)
                .needs(Unit.FACTOR, ChinaPay.BASIC_MONTHS)
                .needs(Unit.TRUTH, ChinaPay.NON_RESIDENT)
                .withholds(ChinaPay.INCOME_TAX, "Individual income tax", "个人所得税");
        return YearInPay.declare(function)
                .rises(List.of(ChinaPay.INCOME_TAX), ChinaPay.INCOME)
                .falls(
                        List.of(ChinaPay.INCOME_TAX),
                        ChinaPay.EXEMPT,
                        ChinaPay.OWN_CONTRIBUTIONS,
                        ChinaPay.ADDITIONAL,
                        ChinaPay.OTHER,
                        ChinaPay.RELIEF)
                .by(this::withhold);
    }

    private void withhold(PayFunction.Slots slots) {
        Recorder recorder = CountryFunction.trace(slots).recorder();
        WageWithholding rules = year(slots).wages();
        CumulativeWages before = YearInPay.before(slots, FIRST_SUM, rules);
        if (isResident(slots, NON_RESIDENT)) {
            MonthlyWages wages = new MonthlyWages(
                    yuan(slots, 0),
                    yuan(slots, 1),
                    yuan(slots, 2),
                    yuan(slots, 3),
                    yuan(slots, 4),
                    yuan(slots, 5),
                    Optional.of(Math.toIntExact(slots.whole(BASIC_MONTHS))));
            Withholding made = rules.withhold(before, wages, recorder);
            slots.giveMinor(0, made.withheld().minorUnits());
            YearInPay.state(slots, 1, made.after());
        } else {
            Money wage = yuan(slots, 0).minus(yuan(slots, 1));
            AssessedTax made = year(slots).nonResidents().wage(wage.minorUnits(), recorder);
            slots.giveMinor(0, made.tax().minorUnits());
            YearInPay.state(slots, 1, before);
        }
        CountryFunction.explain(slots, recorder.explanation(), 0, 1);
    }

    // ---------------------------------------------------------------- bonus

    PayFunction bonus() {
        return CountryFunction.named("cn-bonus-tax@1", CurrencyUnit.CNY, figures)
                .needs(ChinaPay.BONUS)
                .needs(Unit.TRUTH, YearInPay.BONUS_TAXED, ChinaPay.NON_RESIDENT)
                .withholds(ChinaPay.BONUS_TAX, "Individual income tax on the bonus", "奖金个人所得税")
                .states(YearInPay.SEPARATE_BONUS, "Bonus taxed separately", "单独计税的奖金")
                .rises(List.of(ChinaPay.BONUS_TAX, YearInPay.SEPARATE_BONUS), ChinaPay.BONUS)
                .by(this::taxBonus);
    }

    private void taxBonus(PayFunction.Slots slots) {
        Money bonus = yuan(slots, 0);
        slots.giveMinor(1, bonus.minorUnits());
        if (bonus.isZero()) {
            slots.giveMinor(0, 0);
            return;
        }
        boolean taxed = slots.whole(1) != 0;
        Trace trace = CountryFunction.trace(slots);
        Decision<AssessedTax> made = isResident(slots, 2)
                ? year(slots).bonus().separately(bonus, taxed, trace)
                : year(slots).nonResidents().bonus(bonus, taxed, trace);
        give(slots, made.orElseThrow());
    }

    // ---------------------------------------------------------------- severance

    /**
     * The tax on severance.
     *
     * @param wages  knows the average wages of cities
     * @param places  where employments are insured
     */
    PayFunction severance(
            ChinaContributionTables wages, BiFunction<EmploymentId, PayPeriod, @Nullable InsuredPlace> places) {
        Checks.notNull(wages, "wages");
        Checks.notNull(places, "places");
        return CountryFunction.named(
                        "cn-severance-tax@1",
                        CurrencyUnit.CNY,
                        JsonMapping.standard().fingerprint(List.of(tables, wages)))
                .needs(ChinaPay.SEVERANCE)
                .withholds(ChinaPay.SEVERANCE_TAX, "Individual income tax on severance", "补偿金个人所得税")
                .states(ChinaPay.SEVERANCE_EXEMPT, "Severance free of tax", "免税的补偿金")
                .rises(List.of(ChinaPay.SEVERANCE_TAX, ChinaPay.SEVERANCE_EXEMPT), ChinaPay.SEVERANCE)
                .by(slots -> taxSeverance(slots, wages, places));
    }

    private void taxSeverance(
            PayFunction.Slots slots,
            ChinaContributionTables wages,
            BiFunction<EmploymentId, PayPeriod, @Nullable InsuredPlace> places) {
        Money severance = yuan(slots, 0);
        if (severance.isZero()) {
            slots.giveMinor(0, 0);
            slots.giveMinor(1, 0);
            return;
        }
        int lastYear = slots.period().paymentYear() - 1;
        Money average = wages.averageAnnualWage(
                ContributionFunction.place(places, slots).city(), lastYear);
        SeveranceTax made = year(slots).lumpSums().severance(severance, average, CountryFunction.trace(slots));
        slots.giveMinor(1, made.exempt().minorUnits());
        give(slots, made.excess());
    }

    private static void give(PayFunction.Slots slots, AssessedTax tax) {
        slots.giveMinor(0, tax.tax().minorUnits());
        CountryFunction.explain(slots, tax.explanation(), 0, 2);
    }

    private static boolean isResident(PayFunction.Slots slots, int nonResident) {
        return slots.whole(nonResident) == 0;
    }

    private static Money yuan(PayFunction.Slots slots, int input) {
        return Yuan.of(slots.minor(input));
    }
}
