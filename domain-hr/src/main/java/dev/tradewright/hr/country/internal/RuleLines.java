// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.internal;

import dev.tradewright.core.money.CurrencyUnit;
import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Percentage;
import dev.tradewright.core.time.DateRange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a built-in table: one fact each, its kind first, then its columns, parted by commas. Lines that begin with {@code #} say where the
 * facts come from.
 */
public final class RuleLines {

    private final List<Line> lines;

    private RuleLines(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * One fact.
     *
     * @param kind  what it says
     * @param columns  its columns after the kind
     */
    public record Line(String kind, List<String> columns) {

        /** The text of a column. */
        public String text(int column) {
            return columns.get(column);
        }

        /** The amount of a column. */
        public Money money(int column, CurrencyUnit currency) {
            return Money.of(currency, Decimal.parse(columns.get(column)));
        }

        /** The amount of a column; empty if nothing stands there. */
        public Optional<Money> optionalMoney(int column, CurrencyUnit currency) {
            return columns.get(column).isEmpty() ? Optional.empty() : Optional.of(money(column, currency));
        }

        /** The percentage of a column, which holds its points. */
        public Percentage percentage(int column) {
            return Percentage.parse(columns.get(column) + "%");
        }

        /** The days of a column. */
        public DateRange dates(int column) {
            return DateRange.parse(columns.get(column));
        }
    }

    /**
     * Reads a table of the class path.
     *
     * @param owner  the class beside which it lies
     * @param resource  its name
     * @throws IllegalStateException if it is missing
     */
    public static RuleLines read(Class<?> owner, String resource) {
        List<Line> lines = new ArrayList<>();
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Resource (" + resource + ") is missing");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(",", -1)))
                    .forEach(columns -> lines.add(new Line(columns.get(0), columns.subList(1, columns.size()))));
        } catch (IOException e) {
            throw new UncheckedIOException("Resource (" + resource + ") cannot be read", e);
        }
        return new RuleLines(List.copyOf(lines));
    }

    /** The facts of a kind, in the order of the file. */
    public List<Line> of(String kind) {
        return lines.stream().filter(line -> line.kind().equals(kind)).toList();
    }

    /** The facts of a kind whose first column holds a text, in the order of the file. */
    public List<Line> of(String kind, String first) {
        return of(kind).stream().filter(line -> line.text(0).equals(first)).toList();
    }
}
