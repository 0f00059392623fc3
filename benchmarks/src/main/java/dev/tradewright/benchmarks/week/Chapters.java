// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week;

import dev.tradewright.benchmarks.week.payroll.PayrollChapter;
import dev.tradewright.benchmarks.week.selling.SellingChapter;
import java.util.List;

/** The chapters of the week, in the order in which they are told. A new one is added here and nowhere else. */
final class Chapters {

    private Chapters() {}

    static List<Chapter> all() {
        return List.of(new ReadingChapter(), new SellingChapter(), new PayrollChapter());
    }
}
