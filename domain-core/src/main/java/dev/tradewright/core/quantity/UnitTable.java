// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.quantity;

import dev.tradewright.core.internal.Fraction;
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

/** Reads the table of units. */
final class UnitTable {

    private UnitTable() {}

    /** The units by code, by dimension and then by size. */
    static Map<String, UnitOfMeasure> read() {
        String resource = "units.csv";
        Map<String, UnitOfMeasure> units = new LinkedHashMap<>();
        InputStream in = Objects.requireNonNull(UnitTable.class.getResourceAsStream(resource), resource);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    UnitOfMeasure unit = row(line.split(",", -1));
                    units.put(unit.code(), unit);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Table (" + resource + ") cannot be read", e);
        }
        return Collections.unmodifiableMap(units);
    }

    private static UnitOfMeasure row(String[] field) {
        return new UnitOfMeasure(
                field[0],
                Dimension.valueOf(field[1]),
                Fraction.of(Long.parseLong(field[2]), Long.parseLong(field[3])),
                null,
                new UnitOfMeasure.Names(field[4], field[5], field[6], field[7]));
    }
}
