// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.sg;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the Central Provident Fund takes in some months: from January to December 2026 on ordinary wages of up to 8,000 a month, and on all wages of
 * up to 102,000 a year.
 *
 * <p>Immutable and thread-safe.
 *
 * @param months  when these figures are in force, from a first day of a month to another
 * @param ordinaryWageCeiling  how much of the ordinary wages of a month counts
 * @param annualCeiling  how much of the wages of a year counts: the additional wage ceiling is this less the ordinary wages that counted
 * @param noneUpTo  on monthly wages up to this, inclusive, nothing is paid: 50
 * @param employerOnlyUpTo  on monthly wages up to this, inclusive, the employee pays nothing: 500
 * @param graduatedUpTo  on monthly wages up to this, inclusive, the employee pays by the factor: 750
 * @param rates  one line for each status and age
 */
public record CpfPeriod(
        DateRange months,
        Money ordinaryWageCeiling,
        Money annualCeiling,
        Money noneUpTo,
        Money employerOnlyUpTo,
        Money graduatedUpTo,
        List<CpfRates> rates) {

    /** Refuses parts of months, amounts of another currency, limits that descend and two lines for the same status and age. */
    public CpfPeriod {
        SingaporeChecks.months(months);
        SingaporeChecks.amount(ordinaryWageCeiling, "ordinaryWageCeiling");
        SingaporeChecks.amount(annualCeiling, "annualCeiling");
        SingaporeChecks.amount(noneUpTo, "noneUpTo");
        SingaporeChecks.amount(employerOnlyUpTo, "employerOnlyUpTo");
        SingaporeChecks.amount(graduatedUpTo, "graduatedUpTo");
        Checks.that(
                !noneUpTo.isGreaterThan(employerOnlyUpTo),
                "employerOnlyUpTo",
                employerOnlyUpTo,
                "must not be below noneUpTo (" + noneUpTo + ")");
        Checks.that(
                !employerOnlyUpTo.isGreaterThan(graduatedUpTo) && !graduatedUpTo.isGreaterThan(ordinaryWageCeiling),
                "graduatedUpTo",
                graduatedUpTo,
                "must be from employerOnlyUpTo (" + employerOnlyUpTo + ") to the ceiling (" + ordinaryWageCeiling
                        + ")");
        rates = List.copyOf(Checks.notNull(rates, "rates"));
        Set<List<Object>> lines = new HashSet<>();
        for (CpfRates line : rates) {
            Checks.that(
                    lines.add(List.of(line.status(), line.ageBand())),
                    "rates",
                    line.status() + " " + line.ageBand(),
                    "must not be there twice");
        }
    }

    /** The rates of someone; empty if there is no line. */
    Optional<CpfRates> find(CpfStatus status, CpfAgeBand ageBand) {
        return rates.stream()
                .filter(line -> line.status() == status && line.ageBand() == ageBand)
                .findFirst();
    }
}
