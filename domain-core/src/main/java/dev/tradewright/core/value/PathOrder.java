// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.value;

import java.util.Comparator;

/**
 * The order in which people expect places: numbers by size, all else by character, so that {@code lines[2]} stands before {@code lines[10]}.
 * Agrees with equals: places that differ, as {@code lines[02]} and {@code lines[2]}, are never the same in this order.
 */
enum PathOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endOfA = endOfNumber(a, i);
            int endOfB = endOfNumber(b, j);
            int order;
            if (endOfA > i && endOfB > j) {
                order = compareNumbers(a.substring(i, endOfA), b.substring(j, endOfB));
                i = endOfA;
                j = endOfB;
            } else {
                order = Character.compare(a.charAt(i++), b.charAt(j++));
            }
            if (order != 0) {
                return order;
            }
        }
        int rest = Integer.compare(a.length() - i, b.length() - j);
        return rest != 0 ? rest : a.compareTo(b);
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** Of any length: without its leading zeros the longer one is the larger one. */
    private static int compareNumbers(String a, String b) {
        String left = a.substring(zeros(a));
        String right = b.substring(zeros(b));
        int byLength = Integer.compare(left.length(), right.length());
        return byLength != 0 ? byLength : left.compareTo(right);
    }

    private static int zeros(String digits) {
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return zeros;
    }
}
