// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week.selling;

import dev.tradewright.core.place.Country;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Countries by the names of the file. */
final class Countries {

    private static final Map<String, Country> BY_NAME = byName();

    private Countries() {}

    private static Map<String, Country> byName() {
        Map<String, Country> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String code : Locale.getISOCountries()) {
            Country country = Country.of(code);
            byName.put(country.toText(Locale.UK), country);
        }
        // as the shop writes them
        byName.put("EIRE", Country.of("IE"));
        byName.put("USA", Country.of("US"));
        byName.put("RSA", Country.of("ZA"));
        byName.put("Channel Islands", Country.of("JE"));
        return byName;
    }

    static Optional<Country> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
