// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.place;

import java.util.Map;

/** Codes that other systems use in place of a code of ISO 3166, from the table {@code aliases.csv}. */
final class Aliases {

    private static final Map<String, String> CODES = Table.read("aliases.csv", field -> field[1]);

    private Aliases() {}

    /** The code of ISO 3166 that an alias stands for; any other text as it is. */
    static String resolve(String code) {
        return CODES.getOrDefault(code, code);
    }
}
