// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country;

import dev.tradewright.core.place.Country;
import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.time.DateRange;
import dev.tradewright.core.value.Checks;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a country's pack covers: each area of the law with the dates of payment that it has tables for, and the areas that it leaves out.
 *
 * <p>It prints as a list, which ends with the words that it is no legal or tax advice:
 *
 * <pre>
 * United States
 *   2024-01-01/2027-01-01   Income tax withholding, percentage method
 *   not covered             Income taxes of states and cities
 * This is no legal or tax advice.
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param country  the country
 * @param areas  its areas, in the order in which they are to be read; an area of several ranges of dates has one entry for each
 */
public record Coverage(Country country, List<Area> areas) implements Localized {

    private static final Messages TEXTS = Messages.of(Coverage.class, "coverage");

    private static final int DATES_WIDTH = 24;

    /** Copies the list. */
    public Coverage {
        Checks.notNull(country, "country");
        areas = List.copyOf(areas);
    }

    /**
     * One area of the law.
     *
     * @param code  its name for programs, as {@code us.income-tax}; stable
     * @param dates  the dates of payment that there are tables for; empty if the area is not covered
     * @param texts  the pack's texts, which have one for the code
     */
    public record Area(String code, Optional<DateRange> dates, Messages texts) implements Localized {

        /** Refuses a code without text. */
        public Area {
            Checks.notNull(dates, "dates");
            Checks.notNull(texts, "texts");
            Checks.that(texts.has(code), "code", code, "must have a text in " + texts.name());
        }

        /**
         * An area that is covered.
         *
         * @param texts  the pack's texts
         * @param code  its name for programs
         * @param dates  the dates of payment that there are tables for
         */
        public static Area covered(Messages texts, String code, DateRange dates) {
            return new Area(code, Optional.of(dates), texts);
        }

        /**
         * An area that is left out.
         *
         * @param texts  the pack's texts
         * @param code  its name for programs
         */
        public static Area missing(Messages texts, String code) {
            return new Area(code, Optional.empty(), texts);
        }

        @Override
        public String toText(Locale locale) {
            return texts.text(code, locale, Map.of());
        }
    }

    /**
     * Whether an area is covered on a day.
     *
     * @param code  the area's name, as {@code us.income-tax}
     * @param paid  the day of payment
     */
    public boolean covers(String code, LocalDate paid) {
        return areas.stream()
                .anyMatch(area -> area.code().equals(code)
                        && area.dates().map(dates -> dates.contains(paid)).orElse(false));
    }

    @Override
    public String toText(Locale locale) {
        StringBuilder text = new StringBuilder(country.toText(locale));
        for (Area area : areas) {
            String dates =
                    area.dates().map(DateRange::toString).orElseGet(() -> TEXTS.text("missing", locale, Map.of()));
            text.append("\n  ")
                    .append(dates)
                    .append(" ".repeat(Math.max(1, DATES_WIDTH - dates.length())))
                    .append(area.toText(locale));
        }
        return text.append('\n')
                .append(TEXTS.text("no-advice", locale, Map.of()))
                .toString();
    }

    @Override
    public String toString() {
        return toText(Locale.ROOT);
    }
}
