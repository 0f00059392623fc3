// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.decision.Reason;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.place.City;
import dev.tradewright.hr.payroll.PaidShare;
import dev.tradewright.hr.payroll.PayLine;
import dev.tradewright.hr.payroll.Payslip;
import java.util.Optional;

/** The minimum wage where it is what must be left of a month's pay after one's own contributions. */
final class MinimumNet {

    private MinimumNet() {}

    /**
     * Says so if less is left.
     *
     * @param left  of the pay
     * @param minimum  what must be left; nothing if the rule of the city is another
     * @param city  the city
     */
    static Optional<Reason> warning(Money left, Optional<Money> minimum, City city) {
        return minimum.filter(least -> left.compareTo(least) < 0)
                .map(least -> Reason.of(ChinaTexts.REASONS, "payslip.below-minimum-wage")
                        .with("left", left)
                        .with("minimum", least)
                        .with("city", city)
                        .under(ChinaLaws.MINIMUM_WAGE));
    }

    /**
     * The same of a payslip; of a month that is paid in part it says nothing.
     *
     * @param slip  the payslip
     * @param tables  know the minimum wages
     * @param city  where the contributions are paid
     */
    static Optional<Reason> warning(Payslip slip, ChinaContributionTables tables, City city) {
        Money left = slip.amount(ChinaPay.INCOME).minus(slip.amount(ChinaPay.OWN_CONTRIBUTIONS));
        Optional<Money> minimum = tables.findWage(
                city, LocalWage.Kind.MINIMUM_MONTHLY_NET, slip.period().range().start());
        boolean isPart = slip.lines().stream()
                .map(PayLine::share)
                .flatMap(Optional::stream)
                .anyMatch(MinimumNet::isPart);
        return isPart ? Optional.empty() : warning(left, minimum, city);
    }

    private static boolean isPart(PaidShare share) {
        return share.paid().compareTo(share.whole()) < 0;
    }
}
