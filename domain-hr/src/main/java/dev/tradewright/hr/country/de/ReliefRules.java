// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.de;

import dev.tradewright.core.decision.Recorder;
import dev.tradewright.hr.country.de.WageTaxYear.Relief;
import java.util.List;

/** What is free of company pensions (§ 19 Abs. 2 EStG) and of the wages of the old (§ 24a EStG). */
final class ReliefRules {

    private final int firstYear;
    private final long[] rates;
    private final long[] pensionMost;
    private final long[] pensionSupplement;
    private final long[] ageMost;

    ReliefRules(List<Relief> table) {
        firstYear = table.get(0).year();
        rates = table.stream()
                .mapToLong(relief -> Cents.millionths(relief.rate()))
                .toArray();
        pensionMost = table.stream().mapToLong(Relief::pensionMost).toArray();
        pensionSupplement = table.stream().mapToLong(Relief::pensionSupplement).toArray();
        ageMost = table.stream().mapToLong(Relief::ageMost).toArray();
    }

    private int row(int year) {
        return Math.max(0, Math.min(year - firstYear, rates.length - 1));
    }

    /** The base of the allowance ({@code VBEZB}): the pension of the first full month times the months, and the special payments. */
    private static long base(WageTaxInput in, WageBasis basis) {
        CompanyPension pension = in.pension();
        return pension.firstMonth().minorUnits() * basis.pensionMonths(in)
                + pension.specialPayments().minorUnits();
    }

    /** The free part of the pension in cents ({@code FVB}, with a death benefit {@code FVBSO}). */
    long pensionAllowance(WageTaxInput in, WageBasis basis, Recorder recorder) {
        long pension = basis.pension(in);
        if (pension == 0) {
            return 0;
        }
        int row = row(in.pension().firstYear().getValue());
        long base = base(in, basis);
        long most = Cents.up(pensionMost[row] * basis.pensionMonths(in), 12) * 100;
        long allowance = Math.min(Cents.up(base * rates[row], Cents.MILLION), Math.min(most, pension));
        if (basis == WageBasis.YEAR_WITH_BONUS) {
            long onDeath = Cents.up(basis.deathBenefit(in) * rates[row], Cents.MILLION);
            allowance = Math.min(allowance + onDeath, pensionMost[row] * 100);
        }
        WageTaxSteps.pensionAllowance(recorder, base, rates[row], most, allowance);
        return allowance;
    }

    /** The supplement to the free part in euros ({@code FVBZ}, with a death benefit {@code FVBZSO}), before it is limited to what is left. */
    long pensionSupplement(WageTaxInput in, WageBasis basis, long allowance) {
        if (basis.pension(in) == 0) {
            return 0;
        }
        int row = row(in.pension().firstYear().getValue());
        long supplement = Cents.up(pensionSupplement[row] * basis.pensionMonths(in), 12);
        long death = basis.deathBenefit(in);
        long left = base(in, basis) + death - allowance;
        supplement = Cents.upToEuros(supplement * 100 + death);
        if (supplement * 100 > left) {
            supplement = Cents.upToEuros(left);
        }
        return basis == WageBasis.YEAR_WITH_BONUS ? Math.min(supplement, pensionSupplement[row]) : supplement;
    }

    /** The old-age relief in cents ({@code ALTE}). */
    long oldAge(WageTaxInput in, WageBasis basis, Recorder recorder) {
        if (in.reliefYear() == WageTaxInput.NO_RELIEF) {
            return 0;
        }
        int row = row(in.reliefYear());
        long active = basis.wage(in) - basis.pension(in);
        long relief = Math.min(Cents.up(active * rates[row], Cents.MILLION * 100), ageMost[row]) * 100;
        WageTaxSteps.oldAge(recorder, active, rates[row], ageMost[row] * 100, relief);
        return relief;
    }
}
