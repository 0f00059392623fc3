// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.RuleCheck;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds rows that state the same figure for the same day. */
final class Overlaps {

    private Overlaps() {}

    /**
     * Reports every row that overlaps an earlier one of the same subject.
     *
     * @param check  takes what is broken
     * @param property  the name of the list
     * @param rows  the rows
     * @param subject  what a row is about, as text
     * @param dates  when it holds
     */
    static <T> void check(
            RuleCheck check, String property, List<T> rows, Function<T, String> subject, Function<T, DateRange> dates) {
        for (int i = 0; i < rows.size(); i++) {
            String about = subject.apply(rows.get(i));
            DateRange range = dates.apply(rows.get(i));
            for (int j = 0; j < i; j++) {
                DateRange earlier = dates.apply(rows.get(j));
                check.that(
                        !range.overlaps(earlier) || !about.equals(subject.apply(rows.get(j))),
                        property + "[" + i + "]",
                        "overlap",
                        Map.of("subject", about, "rejected", range, "earlier", earlier));
            }
        }
    }
}
