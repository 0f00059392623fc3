// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.place;

import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.text.Spelling;
import dev.tradewright.core.value.Checks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A province, state, Land or the like of ISO 3166-2: {@code CN-ZJ} is Zhejiang, {@code US-NY} New York. Of the standard's five thousand those of
 * the first level are here for the countries whose parcels, taxes or pay need them: China, the USA, Canada, Australia, India, Japan, Germany
 * and the four parts of the United Kingdom. In China each has also its code of GB/T 2260, 330000 for Zhejiang.
 *
 * <p>Immutable and thread-safe.
 */
public final class Subdivision implements Comparable<Subdivision>, Localized {

    /** What a subdivision is in its country's constitution. */
    public enum Kind {
        /** A province (省) of China or Canada. */
        PROVINCE,
        /** An autonomous region (自治区) of China. */
        AUTONOMOUS_REGION,
        /** A municipality of China under the central government (直辖市): province and city in one. */
        MUNICIPALITY,
        /** A special administrative region (特别行政区) of China. */
        SPECIAL_ADMINISTRATIVE_REGION,
        /** A state of the USA, India or Australia. */
        STATE,
        /** The federal district of the USA. */
        DISTRICT,
        /** A territory, union territory or outlying area. */
        TERRITORY,
        /** A prefecture (都道府県) of Japan. */
        PREFECTURE,
        /** A Land of Germany. */
        LAND,
        /** A part of the United Kingdom. */
        COUNTRY
    }

    private static final Map<String, Subdivision> TABLE = Table.read("iso3166-2.csv", Subdivision::new);
    private static final Map<Integer, Subdivision> BY_GBT2260 = byGbt2260();
    private static final Map<Country, List<Subdivision>> BY_COUNTRY = byCountry();

    private final String code;
    private final Country country;
    private final Kind kind;
    private final String name;
    private final String chinese;
    private final int gbt2260;
    private final @Nullable Country asCountry;

    private Subdivision(String[] field) {
        this.code = field[0];
        this.country = Country.of(field[0].substring(0, 2));
        this.kind = Kind.valueOf(field[1]);
        this.name = field[2];
        this.chinese = field[3].isEmpty() ? field[2] : field[3];
        this.gbt2260 = field[4].isEmpty() ? 0 : Integer.parseInt(field[4]);
        this.asCountry = field[5].isEmpty() ? null : Country.of(field[5]);
    }

    private static Map<Integer, Subdivision> byGbt2260() {
        Map<Integer, Subdivision> provinces = new HashMap<>();
        TABLE.values().stream().filter(each -> each.gbt2260 > 0).forEach(each -> provinces.put(each.gbt2260, each));
        return provinces;
    }

    private static Map<Country, List<Subdivision>> byCountry() {
        Map<Country, List<Subdivision>> parts = new HashMap<>();
        TABLE.values()
                .forEach(each -> parts.computeIfAbsent(each.country, country -> new ArrayList<>())
                        .add(each));
        parts.replaceAll((country, list) -> List.copyOf(list));
        return parts;
    }

    /**
     * A subdivision by its code.
     *
     * @param code  of ISO 3166-2, as {@code CN-ZJ}
     * @throws UnknownPlaceException if there is none; the message suggests what was probably meant
     */
    public static Subdivision of(String code) {
        Subdivision subdivision = TABLE.get(Checks.notNull(code, "subdivision"));
        if (subdivision == null) {
            throw unknown(code);
        }
        return subdivision;
    }

    /**
     * Reads a code; the same as {@link #of(String)} and the inverse of {@link #toString()}.
     *
     * @param code  of ISO 3166-2
     * @throws UnknownPlaceException if there is none
     */
    public static Subdivision parse(String code) {
        return of(code);
    }

    /**
     * A province, autonomous region, municipality or special administrative region of China.
     *
     * @param code  of GB/T 2260, as 330000
     * @throws UnknownPlaceException if there is none
     */
    public static Subdivision ofGbt2260(int code) {
        Subdivision subdivision = BY_GBT2260.get(code);
        if (subdivision == null) {
            int province = code / 10_000 * 10_000;
            throw new UnknownPlaceException(
                    Integer.toString(code),
                    "subdivision (" + code + ") is no province of GB/T 2260",
                    BY_GBT2260.containsKey(province) ? Integer.toString(province) : null);
        }
        return subdivision;
    }

    /**
     * A subdivision by its code, if there is one.
     *
     * @param code  any text
     */
    public static Optional<Subdivision> find(String code) {
        return Optional.ofNullable(TABLE.get(code));
    }

    /** All subdivisions, in the order of the table. */
    public static List<Subdivision> all() {
        return List.copyOf(TABLE.values());
    }

    /** The known subdivisions of a country, in the order of the table. */
    static List<Subdivision> of(Country country) {
        return BY_COUNTRY.getOrDefault(country, List.of());
    }

    private static UnknownPlaceException unknown(String code) {
        String capital = code.strip().toUpperCase(Locale.ROOT);
        String meant = Aliases.resolve(capital);
        String suggestion = TABLE.containsKey(meant) ? meant : null;
        if (suggestion == null && capital.length() > 3) {
            String prefix = capital.substring(0, 3);
            List<String> localCodes = TABLE.keySet().stream()
                    .filter(known -> known.startsWith(prefix))
                    .map(known -> known.substring(3))
                    .toList();
            suggestion = Spelling.nearest(capital.substring(3), localCodes)
                    .map(prefix::concat)
                    .orElse(null);
        }
        return new UnknownPlaceException(
                code, "subdivision (" + code + ") is none of those of ISO 3166-2 that are known", suggestion);
    }

    /** The code of ISO 3166-2: {@code CN-ZJ}. */
    public String code() {
        return code;
    }

    /** The code without the country: {@code ZJ}, {@code NY}, as it stands in addresses of the USA. */
    public String localCode() {
        return code.substring(3);
    }

    /** The country. */
    public Country country() {
        return country;
    }

    /** What it is. */
    public Kind kind() {
        return kind;
    }

    /** China's six-digit code of GB/T 2260: 330000; empty outside China. */
    public Optional<Integer> gbt2260() {
        return gbt2260 == 0 ? Optional.empty() : Optional.of(gbt2260);
    }

    /**
     * The entry of ISO 3166-1 for the same area: {@code HK} for CN-HK, {@code PR} for US-PR; empty for most. An address may be written either
     * way; whoever treats both alike does so here, explicitly.
     */
    public Optional<Country> asCountry() {
        return Optional.ofNullable(asCountry);
    }

    /** The name: {@code Zhejiang} in English, {@code 浙江省} in Chinese; outside China the name of the standard in every language. */
    @Override
    public String toText(Locale locale) {
        return Messages.isChinese(locale) ? chinese : name;
    }

    /** By code. */
    @Override
    public int compareTo(Subdivision other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Subdivision that && code.equals(that.code));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
