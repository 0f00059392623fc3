// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.table;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.value.RuleCheck;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bounds of one bracket among others.
 *
 * @param from  where it begins
 * @param to  where it ends; empty if it does not
 */
record Bounds(Decimal from, Optional<Decimal> to) {

    /** Finds every bracket that ends before it begins, and every gap and overlap between neighbours. */
    static void check(List<Bounds> brackets, RuleCheck check) {
        for (int i = 0; i < brackets.size(); i++) {
            Bounds each = brackets.get(i);
            String place = "brackets[" + i + "]";
            if (each.to.isPresent()) {
                Decimal to = each.to.get();
                check.that(
                        to.isGreaterThan(each.from),
                        place + ".to",
                        "descending",
                        Map.of("rejected", to, "from", each.from));
                if (i + 1 < brackets.size()) {
                    Decimal next = brackets.get(i + 1).from;
                    String at = "brackets[" + (i + 1) + "].from";
                    Map<String, Decimal> figures = Map.of("rejected", next, "to", to);
                    check.that(!next.isGreaterThan(to), at, "gap", figures);
                    check.that(!next.isLessThan(to), at, "overlap", figures);
                }
            } else {
                check.that(i + 1 == brackets.size(), place + ".to", "endless", Map.of("number", i + 1));
            }
        }
    }
}
