// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.Explanation;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.value.Checks;
import java.util.Optional;

/**
 * A payslip of a month: net = pay + bonus + severance - own contributions - taxes.
 *
 * <p>Immutable and thread-safe.
 *
 * @param month  what it was made from; a second bonus that was merged is among its wages
 * @param contributions  social insurance and housing fund of both sides
 * @param taxable  what the tax on wages is reckoned on: of the year so far for residents, of the month for others; of either sign
 * @param iit  the tax on wages withheld now (工资、薪金个人所得税)
 * @param bonusTax  the tax on the bonus; 0 without one
 * @param severanceTax  the tax on severance; 0 without any
 * @param net  what is paid out (实发)
 * @param after  the year with this month in it
 * @param explanation  how it came about, if asked for
 */
public record ChinaPayslip(
        PayslipMonth month,
        Contributions contributions,
        Money taxable,
        Money iit,
        Money bonusTax,
        Money severanceTax,
        Money net,
        CumulativeWages after,
        Optional<Explanation> explanation) {

    /** Checks that nothing is missing. */
    public ChinaPayslip {
        Checks.notNull(month, "month");
        Checks.notNull(contributions, "contributions");
        Checks.notNull(taxable, "taxable");
        Checks.notNull(iit, "iit");
        Checks.notNull(bonusTax, "bonusTax");
        Checks.notNull(severanceTax, "severanceTax");
        Checks.notNull(net, "net");
        Checks.notNull(after, "after");
        Checks.notNull(explanation, "explanation");
    }
}
