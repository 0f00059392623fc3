// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.employment;

import dev.tradewright.core.place.Place;
import dev.tradewright.core.value.Checks;
import java.time.ZoneId;

/**
 * Where somebody works: the place decides about minimum wage, social insurance and taxes, the time zone about the days on which hours fall.
 *
 * <p>Immutable and thread-safe.
 *
 * @param place  the country, better the city
 * @param zone  the time zone of its clocks, as {@code Asia/Shanghai}
 */
public record PlaceOfWork(Place place, ZoneId zone) {

    /** A place of work. */
    public PlaceOfWork {
        Checks.notNull(place, "place");
        Checks.notNull(zone, "zone");
    }

    /**
     * A place of work.
     *
     * @param place  the country, better the city
     * @param zone  the time zone of its clocks
     */
    public static PlaceOfWork of(Place place, ZoneId zone) {
        return new PlaceOfWork(place, zone);
    }
}
