// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.commerce.pricing;

import dev.tradewright.commerce.catalog.CategoryId;
import dev.tradewright.commerce.catalog.Sku;
import dev.tradewright.commerce.promotion.LineFilter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the promotions that may have something to make cheaper in a cart, and in which lines, without a look at the others: by product, by category, and
 * those that any line may meet. The work grows with the lines and with what is found, not with the number of promotions.
 */
final class CandidateIndex {

    private static final int[][] NOWHERE = {};

    /** Up to so many promotions an article has one list of its own, which is quicker to go through; of more it shares those of its categories. */
    private static final int MOST_JOINED = 16;

    /** The ranks of those that any line may meet, as bits. They have no other entry. */
    private final long[] everywhere;

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
        this.everywhere = new long[(ranked.size() + 63) >>> 6];
        for (CompiledPromotion promotion : ranked) {
            if (promotion.isForAnyLine()) {
                mark(new int[] {promotion.rank}, everywhere);
                continue;
            }
            for (CompiledBenefit benefit : promotion.benefits) {
                LineFilter filter = Objects.requireNonNull(benefit.filter()).filter;
                if (filter.skus().isEmpty()) {
                    filter.categories().forEach(id -> numbers.add(categories.getOrDefault(id, -1), promotion.rank));
                } else {
                    filter.skus().forEach(sku -> skus.add(sku, promotion.rank));
                }
            }
        }
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

    /** The lists that hold for an article, none of them empty. */
    int[][] of(Sku sku, int[] categories) {
        Stream<int[]> own = Stream.of(bySku.getOrDefault(sku, new int[0]));
        int[][] lists = Stream.concat(own, Arrays.stream(categories).mapToObj(category -> byCategory[category]))
                .filter(list -> list.length > 0)
                .toArray(int[][]::new);
        int total = Arrays.stream(lists).mapToInt(list -> list.length).sum();
        return lists.length > 1 && total <= MOST_JOINED ? new int[][] {joined(lists)} : lists;
    }

    private static int[] joined(int[][] lists) {
        return Arrays.stream(lists)
                .flatMapToInt(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
    }

    /**
     * The candidates for a cart, by rank.
     *
     * @param lines  the lines of products
     * @param all  the lines of products and shipping
     */
    Candidates find(RunningLine[] lines, RunningLine[] all) {
        long[] bits = everywhere.clone();
        int most = 0;
        for (RunningLine line : lines) {
            for (int[] ranks : promotionsOf(line)) {
                most += ranks.length;
                mark(ranks, bits);
            }
        }
        int[] before = new int[bits.length];
        int count = 0;
        for (int i = 0; i < bits.length; i++) {
            before[i] = count;
            count += Long.bitCount(bits[i]);
        }
        Candidates found = new Candidates(ranks(bits, count), lines, all, most);
        // backwards, since each new link is put before the others
        for (int i = lines.length - 1; i >= 0; i--) {
            for (int[] ranks : promotionsOf(lines[i])) {
                for (int rank : ranks) {
                    found.link(slot(rank, bits, before), i);
                }
            }
        }
        return found;
    }

    private static int[][] promotionsOf(RunningLine line) {
        return line.article == null ? NOWHERE : line.article.promotions;
    }

    private static void mark(int[] ranks, long[] bits) {
        for (int rank : ranks) {
            bits[rank >>> 6] |= 1L << rank;
        }
    }

    private static int[] ranks(long[] bits, int count) {
        int[] ranks = new int[count];
        int n = 0;
        for (int i = 0; i < bits.length; i++) {
            for (long left = bits[i]; left != 0; left &= left - 1) {
                ranks[n++] = (i << 6) + Long.numberOfTrailingZeros(left);
            }
        }
        return ranks;
    }

    /** Where a rank is among those that are marked. */
    private static int slot(int rank, long[] bits, int[] before) {
        return before[rank >>> 6] + Long.bitCount(bits[rank >>> 6] & ((1L << rank) - 1));
    }

    /**
     * What was found: the ranks of the promotions, rising, and for each a chain of the lines it may be about, in their order. No chain is a promotion that
     * may be about any line.
     */
    static final class Candidates {
        private final int[] ranks;
        private final RunningLine[] lines;
        private final RunningLine[] all;

        /** The first link of each chain; 0 for none. */
        private final int[] first;

        /** Each link is two numbers: a line, and where the next link is. */
        private final int[] links;

        private int end = 2;

        private Candidates(int[] ranks, RunningLine[] lines, RunningLine[] all, int most) {
            this.ranks = ranks;
            this.lines = lines;
            this.all = all;
            this.first = new int[ranks.length];
            this.links = new int[2 * most + 2];
        }

        /** Puts a line before the others of a chain, unless it is there already since two of its categories lead to it. */
        private void link(int chain, int line) {
            int next = first[chain];
            if (next == 0 || links[next] != line) {
                int link = end;
                links[link] = line;
                links[link + 1] = next;
                first[chain] = link;
                end = link + 2;
            }
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

        /** How many lines promotions were found for by name, each counted once for each promotion. */
        int links() {
            return end / 2 - 1;
        }

        /**
         * Gathers the lines that a promotion may be about.
         *
         * @param index  its place among the candidates
         * @param into  gets them in their order
         * @return how many they are
         */
        int lines(int index, RunningLine[] into) {
            int link = first[index];
            if (link == 0) {
                System.arraycopy(all, 0, into, 0, all.length);
                return all.length;
            }
            int size = 0;
            for (; link != 0; link = links[link + 1]) {
                into[size++] = lines[links[link]];
            }
            return size;
        }
    }
}
