// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.place;

import dev.tradewright.core.value.Checks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some postcodes of one country, as tax and shipping know them: the Canary Islands are {@code ES 35*,38*}, Büsingen is {@code DE 78266},
 * Northern Ireland {@code GB BT*}.
 *
 * <p>{@code PostalArea.parse("ES 35*,38*").contains(PostalCode.parse("ES 38001"))} is true.
 *
 * <p>Two areas are equal if they are written with the same ranges in any order. Immutable and thread-safe.
 */
public final class PostalArea {

    private static final Comparator<PostalRange> ORDER =
            Comparator.comparing(PostalRange::first).thenComparing(PostalRange::toString);

    private final Country country;
    private final List<PostalRange> ranges;

    private PostalArea(Country country, List<PostalRange> ranges) {
        this.country = country;
        this.ranges = ranges;
    }

    /**
     * The area of some ranges.
     *
     * @param ranges  at least one, all of one country
     * @throws IllegalArgumentException if there is none, or one is of another country
     */
    public static PostalArea of(List<PostalRange> ranges) {
        Checks.that(!Checks.notNull(ranges, "ranges").isEmpty(), "ranges", ranges, "must hold at least one");
        Country country = ranges.get(0).country();
        for (PostalRange range : ranges) {
            Checks.that(
                    range.country().equals(country), "range", range.country() + " " + range, "must be of " + country);
        }
        return new PostalArea(country, ranges.stream().distinct().sorted(ORDER).toList());
    }

    /**
     * Reads a country's two-letter code, a space and ranges with commas between them: {@code ES 35*,38*}, {@code DE 27498,78266}. Ranges are
     * written as {@link PostalRange#parse} has it. The inverse of {@link #toString()}.
     *
     * @param text  the text
     * @throws IllegalArgumentException if it is not written like that
     */
    public static PostalArea parse(String text) {
        int space = Checks.notNull(text, "area").indexOf(' ');
        Checks.that(space == 2, "area", text, "must be a country and postcodes, like ES 35*,38*");
        Country country = Country.of(text.substring(0, space));
        List<PostalRange> ranges = new ArrayList<>();
        for (String range : text.substring(space + 1).split(",", -1)) {
            ranges.add(PostalRange.parse(country, range));
        }
        return of(ranges);
    }

    /** The country. */
    public Country country() {
        return country;
    }

    /** The ranges, sorted and each once. */
    public List<PostalRange> ranges() {
        return ranges;
    }

    /**
     * Whether a postcode lies in this area.
     *
     * @param code  any postcode; one of another country does not
     */
    public boolean contains(PostalCode code) {
        for (PostalRange range : ranges) {
            if (range.contains(code)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a place is known to lie in this area: its postcode is known and does.
     *
     * @param place  any place
     */
    public boolean contains(Place place) {
        return place.postalCode().map(this::contains).orElse(false);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PostalArea that && ranges.equals(that.ranges);
    }

    @Override
    public int hashCode() {
        return ranges.hashCode();
    }

    /** The country and the ranges: {@code ES 35*,38*}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(country.alpha2());
        char separator = ' ';
        for (PostalRange range : ranges) {
            out.append(separator).append(range);
            separator = ',';
        }
        return out.toString();
    }
}
