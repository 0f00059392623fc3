// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.payroll;

import dev.tradewright.core.time.DateRange;
import dev.tradewright.hr.payroll.PayInputs.Entry;
import dev.tradewright.hr.payroll.PayInputs.Figure;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes one figure of those that were entered for the days of a period. */
final class Entries {

    private static final Comparator<Entry> BY_DATE = Comparator.comparing(Entry::date);
    private static final Comparator<Entry> BY_SIZE = Comparator.comparing(entry -> ratio(entry.figure()));

    private Entries() {}

    /** The figure; null if there is none and none would be wrong. */
    static @Nullable Figure merged(PayInput.Merging merging, List<Entry> entries, DateRange period) {
        Stream<Entry> inside = entries.stream().filter(entry -> period.contains(entry.date()));
        return switch (merging) {
            case SUM -> sum(inside.toList());
            case FIRST -> figure(inside.min(BY_DATE));
            case LAST -> figure(inside.reduce((one, other) -> BY_DATE.compare(one, other) > 0 ? one : other));
            case SMALLEST -> figure(inside.min(BY_SIZE));
            case LARGEST -> figure(inside.max(BY_SIZE));
            case IN_FORCE -> null;
        };
    }

    private static @Nullable Figure figure(Optional<Entry> entry) {
        return entry.map(Entry::figure).orElse(null);
    }

    private static Ratio ratio(Figure figure) {
        return Ratio.of(figure.above(), figure.below());
    }

    private static Figure sum(List<Entry> entries) {
        Ratio sum = Ratio.ZERO;
        for (Entry entry : entries) {
            sum = sum.plus(ratio(entry.figure()));
        }
        return new Figure(sum.numerator().longValueExact(), sum.denominator().longValueExact());
    }
}
