// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;
import java.util.Locale;

/**
 * What the tables know: a figure of a place, for which days, from where and how sure. What is not listed is not known, and asking for it is an
 * error.
 *
 * <p>Immutable and thread-safe.
 *
 * @param place  {@code China}, or the city
 * @param subject  which figure, in kebab case
 * @param dates  for which days
 * @param provenance  where it comes from
 */
public record FigureSource(String place, String subject, DateRange dates, Provenance provenance) {

    /** Refuses blank names. */
    public FigureSource {
        Checks.notBlank(place, "place");
        Checks.notBlank(subject, "subject");
        Checks.notNull(dates, "dates");
        Checks.notNull(provenance, "provenance");
    }

    /** A figure that is named by a constant. */
    static FigureSource of(String place, Enum<?> subject, DateRange dates, Provenance provenance) {
        return new FigureSource(place, kebab(subject), dates, provenance);
    }

    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
