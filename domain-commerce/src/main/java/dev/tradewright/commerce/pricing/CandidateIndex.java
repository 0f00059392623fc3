// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.catalog.CategoryId;
import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.promotion.LineFilter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the promotions that may have something to make cheaper in a cart, and in which lines, without a look at the others: by product, by category, and
 * those that any line may meet. The work grows with the lines and with what is found, not with the number of promotions.
 */
final class CandidateIndex {

    private final int promotions;
    private final int[] everywhere;
    private final Map<Sku, int[]> bySku;
    private final int[][] byCategory;

    /**
     * An index.
     *
     * @param ranked  the promotions by rank
     * @param categories  the numbers of the categories
     */
    CandidateIndex(List<CompiledPromotion> ranked, Map<CategoryId, Integer> categories) {
        Postings<Sku> skus = new Postings<>();
        Postings<Integer> numbers = new Postings<>();
        Postings<Boolean> all = new Postings<>();
        for (CompiledPromotion promotion : ranked) {
            for (CompiledBenefit benefit : promotion.benefits) {
                CompiledFilter compiled = benefit.filter();
                LineFilter filter = compiled == null ? LineFilter.all() : compiled.filter;
                if (!filter.skus().isEmpty()) {
                    filter.skus().forEach(sku -> skus.add(sku, promotion.rank));
                } else if (!filter.categories().isEmpty()) {
                    filter.categories().forEach(id -> numbers.add(categories.getOrDefault(id, -1), promotion.rank));
                } else {
                    all.add(true, promotion.rank);
                }
            }
        }
        this.promotions = ranked.size();
        this.everywhere = all.get(true);
        this.bySku = skus.all();
        this.byCategory = new int[categories.size()][];
        for (int i = 0; i < byCategory.length; i++) {
            byCategory[i] = numbers.get(i);
        }
    }

    /** Ranks by key, each once, rising since promotions come by rank. */
    private static final class Postings<K> {
        private final Map<K, TreeMap<Integer, Boolean>> ranks = new HashMap<>();

        void add(K key, int rank) {
            ranks.computeIfAbsent(key, each -> new TreeMap<>()).put(rank, true);
        }

        int[] get(K key) {
            return ranks.getOrDefault(key, new TreeMap<>()).keySet().stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        Map<K, int[]> all() {
            Map<K, int[]> all = new HashMap<>();
            ranks.keySet().forEach(key -> all.put(key, get(key)));
            return all;
        }
    }

    /** The lists that hold for an article; those that are empty are left out. */
    int[][] of(Sku sku, int[] categories) {
        int[][] lists = new int[categories.length + 1][];
        int n = 0;
        int[] own = bySku.getOrDefault(sku, new int[0]);
        if (own.length > 0) {
            lists[n++] = own;
        }
        for (int category : categories) {
            if (byCategory[category].length > 0) {
                lists[n++] = byCategory[category];
            }
        }
        return Arrays.copyOf(lists, n);
    }

    /**
     * The candidates for a cart, by rank.
     *
     * @param lines  the lines of products
     * @param all  the lines of products and shipping
     */
    Candidates find(RunningLine[] lines, RunningLine[] all) {
        long[] bits = new long[(promotions + 63) >>> 6];
        mark(everywhere, bits);
        for (RunningLine line : lines) {
            for (int[] ranks : promotionsOf(line)) {
                mark(ranks, bits);
            }
        }
        int[] before = new int[bits.length];
        int count = 0;
        for (int i = 0; i < bits.length; i++) {
            before[i] = count;
            count += Long.bitCount(bits[i]);
        }
        int[] ranks = new int[count];
        int n = 0;
        for (int i = 0; i < bits.length; i++) {
            for (long left = bits[i]; left != 0; left &= left - 1) {
                ranks[n++] = (i << 6) + Long.numberOfTrailingZeros(left);
            }
        }
        RunningLine[][] found = new RunningLine[count][];
        for (int rank : everywhere) {
            found[slot(rank, bits, before)] = all;
        }
        int[] sizes = sizes(lines, bits, before, count);
        int[] filled = new int[count];
        for (RunningLine line : lines) {
            for (int[] list : promotionsOf(line)) {
                for (int rank : list) {
                    add(line, slot(rank, bits, before), found, sizes, filled);
                }
            }
        }
        return new Candidates(ranks, found);
    }

    /** How many lines each candidate may be about, at most: a line that two of its categories lead to is counted twice. */
    private static int[] sizes(RunningLine[] lines, long[] bits, int[] before, int count) {
        int[] sizes = new int[count];
        for (RunningLine line : lines) {
            for (int[] list : promotionsOf(line)) {
                for (int rank : list) {
                    sizes[slot(rank, bits, before)]++;
                }
            }
        }
        return sizes;
    }

    private static int[][] promotionsOf(RunningLine line) {
        return line.article == null ? new int[0][] : line.article.promotions;
    }

    private static void mark(int[] ranks, long[] bits) {
        for (int rank : ranks) {
            bits[rank >>> 6] |= 1L << rank;
        }
    }

    private static int slot(int rank, long[] bits, int[] before) {
        return before[rank >>> 6] + Long.bitCount(bits[rank >>> 6] & ((1L << rank) - 1));
    }

    /** A line that two of its categories lead to is added once; then the list has no more use for its last place. */
    private static void add(RunningLine line, int slot, RunningLine[][] found, int[] sizes, int[] filled) {
        RunningLine[] lines = found[slot];
        if (lines == null) {
            lines = new RunningLine[sizes[slot]];
            found[slot] = lines;
        } else if (filled[slot] == 0) {
            return;
        }
        int size = filled[slot];
        if (size > 0 && lines[size - 1].index == line.index) {
            found[slot] = Arrays.copyOf(lines, lines.length - 1);
            return;
        }
        lines[size] = line;
        filled[slot] = size + 1;
    }

    /** What was found: the ranks of the promotions, rising, and for each the lines it may be about. */
    static final class Candidates {
        private final int[] ranks;
        private final RunningLine[][] lines;

        Candidates(int[] ranks, RunningLine[][] lines) {
            this.ranks = ranks;
            this.lines = lines;
        }

        int size() {
            return ranks.length;
        }

        int rank(int index) {
            return ranks[index];
        }

        int[] ranks() {
            return ranks;
        }

        RunningLine[] lines(int index) {
            return lines[index];
        }
    }
}
