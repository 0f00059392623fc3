// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.table.BracketTable;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;

/**
 * A table of brackets and the days on which it is in force. Its brackets are progressive, in yuan, begin at 0, have no end, and hold their upper
 * bound: 36,000 belongs to 3 %.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind  what it is for
 * @param dates  when it is in force
 * @param brackets  the rates
 * @param provenance  where it comes from
 */
public record TaxTable(Kind kind, DateRange dates, BracketTable brackets, Provenance provenance) {

    /** What a table is for. */
    public enum Kind {
        /**
         * The year's comprehensive income (综合所得税率表): wages of residents from January to the month, the annual return, severance pay beyond its
         * exempt part, equity income alone. 个人所得税法, schedule 1.
         */
        COMPREHENSIVE_ANNUAL,
        /**
         * The same by the month (按月换算后的综合所得税率表): an annual bonus taxed separately, internal retirement, non-residents. 财税〔2018〕164 号, annex 1.
         */
        MONTHLY,
        /** The prepayment on labour remuneration of residents (预扣率表二). STA announcement 2018 No. 61. */
        LABOUR
    }

    /** Checks that nothing is missing, and that the brackets are as China's are. */
    public TaxTable {
        Checks.notNull(kind, "kind");
        Checks.notNull(dates, "dates");
        Checks.notNull(provenance, "provenance");
        RateRows.of(Checks.notNull(brackets, "brackets"));
    }
}
