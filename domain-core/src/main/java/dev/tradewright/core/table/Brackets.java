// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.table;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.value.Checks;
import dev.tradewright.core.value.InvalidValueException;
import dev.tradewright.core.value.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a number, by the range it lies in: a price by quantity, a rate of contribution by age, a fee by weight. The bands follow each
 * other without gap or overlap; the last one may have no end. A lookup is a binary search.
 *
 * <p>With {@link Boundary#LOWER_INCLUSIVE} and the bands 1 to 10 and 10 on, 10 lies in the second; with {@link Boundary#UPPER_INCLUSIVE} in the
 * first.
 *
 * <p>Immutable and thread-safe if its values are.
 *
 * @param <T>  what is looked up
 */
public final class Brackets<T> {

    private final Boundary boundary;
    private final List<Band<T>> bands;

    private Brackets(Boundary boundary, List<Band<T>> bands) {
        this.boundary = boundary;
        this.bands = bands;
    }

    /**
     * A table.
     *
     * @param boundary  to which band a bound belongs
     * @param bands  at least one, from small to large
     * @throws InvalidValueException with everything that is wrong: descending bounds, gaps, overlaps, an endless band before the last
     */
    public static <T> Brackets<T> of(Boundary boundary, List<Band<T>> bands) {
        Checks.notNull(boundary, "boundary");
        List<Band<T>> copy = Checks.copyOf(bands, "bands");
        Checks.that(!copy.isEmpty(), "bands", copy, "must hold at least one");
        List<Violation> violations = new ArrayList<>();
        Bounds.check(
                copy.stream().map(band -> new Bounds(band.from(), band.to())).toList(),
                (holds, path, code, arguments) -> {
                    if (!holds) {
                        violations.add(new Violation(path, code, Map.copyOf(arguments), TableTexts.VIOLATIONS));
                    }
                });
        if (!violations.isEmpty()) {
            throw new InvalidValueException("Brackets", violations);
        }
        return new Brackets<>(boundary, copy);
    }

    /** To which band a bound belongs. */
    public Boundary boundary() {
        return boundary;
    }

    /** The bands, from small to large. */
    public List<Band<T>> bands() {
        return bands;
    }

    /**
     * What belongs to a number.
     *
     * @param number  within the table
     * @throws IllegalArgumentException if it lies outside
     */
    public T get(Decimal number) {
        int index = indexOf(number);
        Checks.that(index >= 0, "number", number, "must be within the table, " + extent());
        return bands.get(index).value();
    }

    /**
     * What belongs to a number; empty if it lies outside the table.
     *
     * @param number  any number
     */
    public Optional<T> find(Decimal number) {
        return band(number).map(Band::value);
    }

    /**
     * The band in which a number lies; empty if it lies outside the table.
     *
     * @param number  any number
     */
    public Optional<Band<T>> band(Decimal number) {
        int index = indexOf(number);
        return index < 0 ? Optional.empty() : Optional.of(bands.get(index));
    }

    private int indexOf(Decimal number) {
        if (number.isLessThan(bands.get(0).from())) {
            return -1;
        }
        int low = 0; // the number does not lie before this one
        int high = bands.size(); // it lies before this one
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (boundary.isInside(number.compareTo(bands.get(middle).from()))) {
                high = middle;
            } else {
                low = middle;
            }
        }
        Optional<Decimal> end = bands.get(low).to();
        return end.isEmpty() || boundary.isInside(number.compareTo(end.get())) ? low : -1;
    }

    private String extent() {
        Optional<Decimal> end = bands.get(bands.size() - 1).to();
        return bands.get(0).from() + end.map(to -> " to " + to).orElse(" or more");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Brackets<?> that && boundary == that.boundary && bands.equals(that.bands);
    }

    @Override
    public int hashCode() {
        return 31 * boundary.hashCode() + bands.hashCode();
    }

    @Override
    public String toString() {
        return "Brackets[" + boundary + ", " + bands + "]";
    }
}
