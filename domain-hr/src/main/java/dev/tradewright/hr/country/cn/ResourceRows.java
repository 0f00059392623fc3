// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.cn;

import dev.tradewright.core.money.Decimal;
import dev.tradewright.core.money.Money;
import dev.tradewright.core.time.DateRange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a table that is shipped beside this class: comma-separated, the names of the columns first, comments behind {@code #}. */
final class ResourceRows {

    private final String resource;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String[]> rows;

    ResourceRows(String resource, List<String> lines) {
        this.resource = resource;
        String[] names = lines.get(0).split(",", -1);
        for (int i = 0; i < names.length; i++) {
            columns.put(names[i], i);
        }
        rows = lines.stream().skip(1).map(line -> line.split(",", -1)).toList();
        for (String[] row : rows) {
            if (row.length != names.length) {
                throw new IllegalStateException(resource + ": row (" + Arrays.toString(row) + ") must have "
                        + names.length + " fields, like " + lines.get(0));
            }
        }
    }

    static ResourceRows read(String resource) {
        try (InputStream in = ResourceRows.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Resource (" + resource + ") is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new ResourceRows(
                    resource,
                    reader.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Resource (" + resource + ") cannot be read", e);
        }
    }

    List<Row> rows() {
        return rows.stream().map(Row::new).toList();
    }

    /** One row. */
    final class Row {

        private final String[] fields;

        private Row(String[] fields) {
            this.fields = fields;
        }

        String text(String column) {
            Integer index = columns.get(column);
            if (index == null) {
                throw new IllegalStateException(resource + " has no column (" + column + ")");
            }
            return fields[index];
        }

        /** An amount of yuan. */
        Money yuan(String column) {
            return Yuan.of(Decimal.parse(text(column)));
        }

        boolean has(String column) {
            return !text(column).isEmpty();
        }

        /** From inclusive, until exclusive. */
        DateRange dates() {
            LocalDate from = LocalDate.parse(text("from"));
            return has("until") ? DateRange.of(from, LocalDate.parse(text("until"))) : DateRange.ofUnboundedEnd(from);
        }

        Provenance provenance() {
            return new Provenance(text("source"), Provenance.Confidence.valueOf(text("confidence")));
        }
    }
}
