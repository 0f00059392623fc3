// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.place;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How postcodes of a country are written, from the table {@code postcodes.csv}. */
final class PostalFormat {

    private static final Map<String, PostalFormat> TABLE =
            Table.read("postcodes.csv", field -> new PostalFormat(List.of(field[1].split("\\|"))));

    private final List<String> forms;

    private PostalFormat(List<String> forms) {
        this.forms = forms;
    }

    static @Nullable PostalFormat of(Country country) {
        return TABLE.get(country.alpha2());
    }

    /** Capital letters and digits only: spaces and hyphens are typed or left out at will. */
    static String compact(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '-') {
                out.append(c);
            }
        }
        return out.toString().toUpperCase(Locale.ROOT);
    }

    /** Whether codes of different lengths begin alike, so that digits in front do not tell the place by themselves. */
    boolean isVariable() {
        return forms.size() > 1 && forms.get(0).charAt(0) == 'A';
    }

    /** The code as the country writes it; null if it fits no form. */
    @Nullable
    String written(String compact) {
        for (String form : forms) {
            String written = written(compact, form);
            if (written != null) {
                return written;
            }
        }
        return null;
    }

    private static @Nullable String written(String compact, String form) {
        StringBuilder out = new StringBuilder(form.length());
        int at = 0;
        for (int i = 0; i < form.length(); i++) {
            char wanted = form.charAt(i);
            if (wanted == ' ' || wanted == '-') {
                out.append(wanted);
            } else if (at < compact.length() && fits(compact.charAt(at), wanted)) {
                out.append(compact.charAt(at++));
            } else {
                return null;
            }
        }
        return at == compact.length() ? out.toString() : null;
    }

    private static boolean fits(char c, char wanted) {
        return switch (wanted) {
            case 'N' -> isDigit(c);
            case 'A' -> isLetter(c);
            case 'X' -> isDigit(c) || isLetter(c);
            default -> c == wanted;
        };
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    @Override
    public String toString() {
        return String.join(" or ", forms);
    }
}
