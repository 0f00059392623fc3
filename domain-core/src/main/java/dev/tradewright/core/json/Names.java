// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import dev.tradewright.core.text.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How things are called in JSON, and which of the known names someone may have meant. */
final class Names {

    private static final Pattern HUMP = Pattern.compile("([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])");

    /** Longer than any name of ours; what is longer was not meant to be one. */
    private static final int LONGEST = 64;

    /** So many letters at least are taken for the start of a name. */
    private static final int SHORTEST_START = 3;

    private Names() {}

    /** {@code SpendAtLeast} is {@code spend-at-least}; {@code VATRate} is {@code vat-rate}. */
    static String ofType(Class<?> type) {
        return HUMP.matcher(type.getSimpleName()).replaceAll("$1$3-$2$4").toLowerCase(Locale.ROOT);
    }

    /** {@code HALF_EVEN} is {@code half-even}. */
    static String ofConstant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The known name that is nearest to what was written, if it is so near that a slip explains the difference. */
    static Optional<String> nearest(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        if (written.length() >= SHORTEST_START) {
            List<String> started = known.stream()
                    .filter(name -> plain(name).startsWith(plain(written)))
                    .toList();
            if (started.size() == 1) {
                return Optional.of(started.get(0));
            }
        }
        return Spelling.nearest(written, known);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }
}
