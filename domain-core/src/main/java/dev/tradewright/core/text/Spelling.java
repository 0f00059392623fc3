// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.text;

import java.util.Collection;
import java.util.Optional;

/**
 * Finds what a misspelt code or name was probably meant to be, so that an error can suggest it.
 *
 * <p>{@code Spelling.nearest("KMG", List.of("GRM", "KGM", "LTR"))} is {@code KGM}: two neighbours are swapped.
 *
 * <p>Stateless and thread-safe.
 */
public final class Spelling {

    private static final int CHANGE = 3;

    /** Less than any other change: the letters are right. */
    private static final int SWAP = 2;

    private Spelling() {}

    /**
     * The candidate that takes the fewest changes, where a change is a letter added, left out or replaced, or, a little nearer, two neighbours
     * swapped. Upper and lower case are the same. Of equally near candidates the one that begins alike for longer wins, then the first.
     *
     * @param word  what was written
     * @param candidates  what is known, in order of preference
     * @return the nearest candidate; empty if even that takes more changes than half of the word's letters, and more than one
     */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        String best = null;
        int fewest = CHANGE * Math.max(1, word.length() / 2) + 1;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - word.length()) * CHANGE <= fewest) {
                int changes = changes(word, candidate);
                boolean nearer = best == null
                        ? changes < fewest
                        : changes < fewest || (changes == fewest && alike(word, candidate) > alike(word, best));
                if (nearer) {
                    fewest = changes;
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The optimal string alignment distance, weighted. */
    private static int changes(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j * CHANGE;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i * CHANGE;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (same(a, i - 1, b, j - 1) ? 0 : CHANGE);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + CHANGE);
                if (i > 1 && j > 1 && same(a, i - 1, b, j - 2) && same(a, i - 2, b, j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + SWAP);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    private static int alike(String a, String b) {
        int at = 0;
        while (at < a.length() && at < b.length() && same(a, at, b, at)) {
            at++;
        }
        return at;
    }

    private static boolean same(String a, int i, String b, int j) {
        return Character.toUpperCase(a.charAt(i)) == Character.toUpperCase(b.charAt(j));
    }
}
