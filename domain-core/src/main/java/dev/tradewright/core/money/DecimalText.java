// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.money;

import dev.tradewright.core.value.internal.TextPart;

/** Decimal numbers as text, to and from whole numbers and a scale. */
final class DecimalText {

    private DecimalText() {}

    /**
     * Reads the part of a text from an index, inclusive, to another, exclusive.
     *
     * @param name  what the whole text is, for messages
     */
    static Decimal parse(String text, int from, int to, String name) {
        int at = from;
        boolean negative = at < to && text.charAt(at) == '-';
        if (negative || (at < to && text.charAt(at) == '+')) {
            at++;
        }
        long value = 0; // kept negative, since that side reaches one further
        int digits = 0;
        int scale = 0;
        int zeros = 0; // zeros behind the point that only count if another digit follows
        boolean point = false;
        for (; at < to; at++) {
            char c = text.charAt(at);
            if (c == '.' && !point) {
                point = true;
            } else if (c >= '0' && c <= '9') {
                digits++;
                if (point && c == '0') {
                    zeros++;
                    continue;
                }
                for (; zeros > 0; zeros--) {
                    value = append(value, 0, text, name);
                    scale++;
                }
                value = append(value, c - '0', text, name);
                scale += point ? 1 : 0;
            } else {
                throw notANumber(text, from, to, name);
            }
        }
        if (digits == 0) {
            throw notANumber(text, from, to, name);
        }
        if (scale > Decimal.MAX_SCALE || (value == Long.MIN_VALUE && !negative)) {
            throw tooLong(text, name);
        }
        return Decimal.canonical(negative ? value : -value, scale);
    }

    private static long append(long value, int digit, String text, String name) {
        // Long.MIN_VALUE / 10 = -922337203685477580, the last digit of Long.MIN_VALUE is 8
        if (value < -922_337_203_685_477_580L || (value == -922_337_203_685_477_580L && digit > 8)) {
            throw tooLong(text, name);
        }
        return value * 10 - digit;
    }

    private static IllegalArgumentException notANumber(String text, int from, int to, String name) {
        boolean whole = from == 0 && to == text.length();
        return new IllegalArgumentException(name + " (" + TextPart.shown(text) + ") must "
                + (whole ? "be" : "have") + " plain decimal digits"
                + (whole ? "" : ", not (" + TextPart.shown(text.substring(from, to)) + ")")
                + "\nMaybe write " + (whole ? "it" : "the number") + " like -1234.56");
    }

    private static IllegalArgumentException tooLong(String text, String name) {
        return new IllegalArgumentException(name + " (" + TextPart.shown(text) + ") must have at most "
                + Decimal.MAX_SCALE + " decimal places and fit into 64 bits without its point");
    }

    /** The digits with a point before the last places. */
    static String plain(long unscaled, int places) {
        return appendPlain(new StringBuilder(24), unscaled, places).toString();
    }

    static StringBuilder appendPlain(StringBuilder out, long unscaled, int places) {
        if (places == 0) {
            return out.append(unscaled);
        }
        long power = Wide.power(places);
        long whole = unscaled / power;
        long fraction = Math.abs(unscaled % power);
        if (unscaled < 0 && whole == 0) {
            out.append('-');
        }
        out.append(whole).append('.');
        for (long next = power / 10; next > fraction && next > 1; next /= 10) {
            out.append('0');
        }
        return out.append(fraction);
    }
}
