// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.place;

import dev.tradewright.core.text.Localized;
import dev.tradewright.core.text.Messages;
import dev.tradewright.core.text.Spelling;
import dev.tradewright.core.value.Checks;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A city of China by its code of GB/T 2260: 330100 is Hangzhou. Social insurance and the housing fund are set city by city. The table holds the
 * municipalities, the capitals of the provinces, the cities with separate planning (计划单列市) and a few more; {@link #of(int, String, String)}
 * makes any other.
 *
 * <p>A municipality (直辖市) is province and city in one and keeps the code of the province: 110000 is Beijing. A city is known by its code; two
 * with the same code are equal, whatever they are called.
 *
 * <p>Immutable and thread-safe.
 */
public final class City implements Comparable<City>, Localized {

    private static final Map<String, City> TABLE = Table.read(
            "gbt2260-cities.csv",
            field -> new City(Integer.parseInt(field[0]), Subdivision.of(field[1]), field[2], field[3]));

    private final int code;
    private final Subdivision subdivision;
    private final String english;
    private final String chinese;

    private City(int code, Subdivision subdivision, String english, String chinese) {
        this.code = code;
        this.subdivision = subdivision;
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * A city of the table.
     *
     * @param code  of GB/T 2260, as 330100
     * @throws UnknownPlaceException if there is none
     */
    public static City of(int code) {
        return parse(Integer.toString(code));
    }

    /**
     * A city that is not in the table.
     *
     * @param code  of GB/T 2260, of the level of prefectures: its last two digits are 00, its first two a province
     * @param english  its name in English
     * @param chinese  its name in Chinese
     * @throws UnknownPlaceException if there is no such province
     * @throws IllegalArgumentException if the code is of another level
     */
    public static City of(int code, String english, String chinese) {
        Checks.that(
                code % 100 == 0 && code % 10_000 != 0,
                "city",
                code,
                "must be of the level of prefectures, like 330100");
        Subdivision province = Subdivision.ofGbt2260(code / 10_000 * 10_000);
        return new City(code, province, Checks.notBlank(english, "english"), Checks.notBlank(chinese, "chinese"));
    }

    /**
     * Reads a code of a city of the table; the inverse of {@link #toString()} for these.
     *
     * @param code  of GB/T 2260
     * @throws UnknownPlaceException if there is none
     */
    public static City parse(String code) {
        City city = TABLE.get(Checks.notNull(code, "city"));
        if (city == null) {
            throw new UnknownPlaceException(
                    code,
                    "city (" + code + ") is none of those of GB/T 2260 that are known",
                    Spelling.nearest(code, TABLE.keySet())
                            .map(near -> near + ", or a city of your own with City.of")
                            .orElse(null));
        }
        return city;
    }

    /**
     * A city of the table by its name, if there is one.
     *
     * @param name  in English, or in Chinese with or without 市
     */
    public static Optional<City> find(String name) {
        return TABLE.values().stream()
                .filter(city ->
                        city.english.equals(name) || city.chinese.equals(name) || city.chinese.equals(name + "市"))
                .findFirst();
    }

    /** The cities of the table, by code. */
    public static List<City> all() {
        return List.copyOf(TABLE.values());
    }

    /** The code of GB/T 2260. */
    public int code() {
        return code;
    }

    /** The province, autonomous region or municipality. */
    public Subdivision subdivision() {
        return subdivision;
    }

    /** The name: {@code Hangzhou} in English, {@code 杭州市} in Chinese. */
    @Override
    public String toText(Locale locale) {
        return Messages.isChinese(locale) ? chinese : english;
    }

    /** By code. */
    @Override
    public int compareTo(City other) {
        return Integer.compare(code, other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof City that && code == that.code;
    }

    @Override
    public int hashCode() {
        return code;
    }

    /** The code. */
    @Override
    public String toString() {
        return Integer.toString(code);
    }
}
