// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.text.Localized;
import java.util.Locale;
import java.util.Map;

/** What a line of a payslip does for the employee. Amounts of all kinds are written as positive numbers. */
public enum PayKind implements Localized {
    /** It is paid: wage, allowance, bonus. */
    EARNING,
    /** It is kept back: tax, the employee's contribution, an advance. */
    DEDUCTION,
    /** The employer bears it beside the wage: the employer's contribution. */
    EMPLOYER_COST,
    /** It is only reckoned with and stated: a base, a statistical figure. */
    INFORMATION;

    /** Whether it adds to what is paid out, 1, takes off from it, -1, or neither, 0. */
    int sign() {
        return switch (this) {
            case EARNING -> 1;
            case DEDUCTION -> -1;
            case EMPLOYER_COST, INFORMATION -> 0;
        };
    }

    /** As {@code Earnings}, {@code 应发项目}. */
    @Override
    public String toText(Locale locale) {
        return PayCompiler.TEXTS.text(name(), locale, Map.of());
    }
}
