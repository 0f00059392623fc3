// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.json;

import dev.tradewright.core.value.Checks;

/**
 * How much a {@link DocumentReader} takes before it refuses a document, so that a hostile one costs no more than an honest one.
 * {@link #STANDARD} fits the rules of a large shop; a host narrows or widens it:
 * {@code JsonLimits.STANDARD.withBytes(64_000)}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param bytes  of the whole document, at least 1; 16 MiB by default
 * @param depth  of objects and lists in each other, from 1 to 500; 64 by default
 * @param entries  of one list or object, at least 1; 100,000 by default
 * @param textLength  of one text, in characters (UTF-16 units), at least 1; 10,000 by default
 * @param digits  of one number, counting every character of it, at least 1; 40 by default
 * @param findings  after which the reader stops looking for more, at least 1; 100 by default
 */
public record JsonLimits(int bytes, int depth, int entries, int textLength, int digits, int findings) {

    /** The largest depth: recursion over a tree of it fits into every thread's stack. */
    public static final int MAX_DEPTH = 500;

    /** The defaults named at each limit. */
    public static final JsonLimits STANDARD = new JsonLimits(16 * 1024 * 1024, 64, 100_000, 10_000, 40, 100);

    /** For what a host's mapper reads: it has limits of its own. */
    static final JsonLimits OF_THE_HOST =
            new JsonLimits(Integer.MAX_VALUE, MAX_DEPTH, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, 100);

    /** Refuses limits below 1 and a depth above 500. */
    public JsonLimits {
        Checks.inRange(bytes, 1, Integer.MAX_VALUE, "bytes");
        Checks.inRange(depth, 1, MAX_DEPTH, "depth");
        Checks.inRange(entries, 1, Integer.MAX_VALUE, "entries");
        Checks.inRange(textLength, 1, Integer.MAX_VALUE, "textLength");
        Checks.inRange(digits, 1, Integer.MAX_VALUE, "digits");
        Checks.inRange(findings, 1, Integer.MAX_VALUE, "findings");
    }

    /**
     * The same with another size.
     *
     * @param limit  in bytes, at least 1
     */
    public JsonLimits withBytes(int limit) {
        return new JsonLimits(limit, depth, entries, textLength, digits, findings);
    }

    /**
     * The same with another depth.
     *
     * @param limit  from 1 to 500
     */
    public JsonLimits withDepth(int limit) {
        return new JsonLimits(bytes, limit, entries, textLength, digits, findings);
    }

    /**
     * The same with other numbers of entries.
     *
     * @param limit  of one list or object, at least 1
     */
    public JsonLimits withEntries(int limit) {
        return new JsonLimits(bytes, depth, limit, textLength, digits, findings);
    }

    /**
     * The same with another length of texts.
     *
     * @param limit  in characters, at least 1
     */
    public JsonLimits withTextLength(int limit) {
        return new JsonLimits(bytes, depth, entries, limit, digits, findings);
    }

    /**
     * The same with another length of numbers.
     *
     * @param limit  in characters, at least 1
     */
    public JsonLimits withDigits(int limit) {
        return new JsonLimits(bytes, depth, entries, textLength, limit, findings);
    }

    /**
     * The same with another number of findings.
     *
     * @param limit  at least 1
     */
    public JsonLimits withFindings(int limit) {
        return new JsonLimits(bytes, depth, entries, textLength, digits, limit);
    }
}
