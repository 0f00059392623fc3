// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Reads the tables of this package: UTF-8, fields separated by commas without quotes, lines that begin with # are comments. */
final class Table {

    private Table() {}

    /** The rows by their first field, in the order of the file. */
    static <T> Map<String, T> read(String resource, Function<String[], T> row) {
        Map<String, T> rows = new LinkedHashMap<>();
        InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(resource), resource);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split(",", -1);
                    rows.put(fields[0], row.apply(fields));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Table (" + resource + ") cannot be read", e);
        }
        return Collections.unmodifiableMap(rows);
    }
}
