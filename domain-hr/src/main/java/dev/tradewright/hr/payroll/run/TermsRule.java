// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll.run;

import dev.tradewright.hr.employment.CostShares;
import dev.tradewright.hr.employment.Employment;
import dev.tradewright.hr.employment.EmploymentId;
import dev.tradewright.hr.payroll.PayLine;
import dev.tradewright.hr.payroll.Payslip;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All lines of an employment by the shares in its terms.
 *
 * @param terms  the terms of an employment, null if it is not known
 */
record TermsRule(Function<EmploymentId, @Nullable Employment> terms) implements CostRule {

    @Override
    public CostShares shares(Payslip payslip, PayLine line) {
        return sharesIfKnown(payslip, line).orElseThrow(() -> missing(List.of(payslip.employment())));
    }

    @Override
    public Optional<CostShares> sharesIfKnown(Payslip payslip, PayLine line) {
        return Optional.ofNullable(terms.apply(payslip.employment()))
                .map(known -> known.costSharesOver(payslip.period().range()));
    }

    /** Names all employments without terms. */
    static IllegalArgumentException missing(Collection<EmploymentId> employments) {
        return new IllegalArgumentException(employments.stream()
                        .map(EmploymentId::value)
                        .collect(Collectors.joining(", ", "terms of ", ""))
                + (employments.size() == 1 ? " are missing" : " are missing: " + employments.size() + " employments")
                + "\nMaybe let the function of CostRule.byTerms know those too who have left.");
    }
}
