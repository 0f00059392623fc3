// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The tax once more, independently: marginal, slice by slice, from bounds and rates alone, in decimal numbers. */
final class Oracle {

    static final String[][] ANNUAL = {
        {"36000", "0.03"},
        {"144000", "0.10"},
        {"300000", "0.20"},
        {"420000", "0.25"},
        {"660000", "0.30"},
        {"960000", "0.35"},
        {null, "0.45"}
    };

    static final String[][] MONTHLY = {
        {"3000", "0.03"},
        {"12000", "0.10"},
        {"25000", "0.20"},
        {"35000", "0.25"},
        {"55000", "0.30"},
        {"80000", "0.35"},
        {null, "0.45"}
    };

    static final String[][] LABOUR = {{"20000", "0.20"}, {"50000", "0.30"}, {null, "0.40"}};

    private Oracle() {}

    /** Exact. */
    static BigDecimal marginal(String[][] table, BigDecimal taxable) {
        BigDecimal tax = BigDecimal.ZERO;
        BigDecimal from = BigDecimal.ZERO;
        for (String[] row : table) {
            BigDecimal to = row[0] == null ? taxable.max(from) : new BigDecimal(row[0]).min(taxable.max(from));
            tax = tax.add(to.subtract(from).multiply(new BigDecimal(row[1])));
            from = to;
        }
        return tax;
    }

    static Money rounded(BigDecimal yuan) {
        return Money.of(CurrencyUnit.CNY, yuan.setScale(2, RoundingMode.HALF_UP));
    }

    static Money yuan(String amount) {
        return Money.of(CurrencyUnit.CNY, new BigDecimal(amount));
    }
}
