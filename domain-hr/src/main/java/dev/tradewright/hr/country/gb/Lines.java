// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.hr.country.gb;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a resource of this package: comments begin with #, the first other line names the columns. */
final class Lines {

    private Lines() {}

    static List<String[]> read(String resource, int columns) {
        try (InputStream in = Lines.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Resource (" + resource + ") is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Resource (" + resource + ") cannot be read", e);
        }
    }
}
