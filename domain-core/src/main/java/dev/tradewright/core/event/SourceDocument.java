// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.event;

import dev.tradewright.core.value.Checks;

/**
 * The document that proves an event: an invoice, a goods receipt, a payslip (原始凭证). It is written {@code invoice:536365}.
 *
 * <p>Immutable and thread-safe; sorted by kind, then by number.
 *
 * @param kind  what it is, in kebab case, as {@code goods-receipt}
 * @param number  its number, as its issuer writes it
 */
public record SourceDocument(String kind, String number) implements Comparable<SourceDocument> {

    /** Refuses a kind that is not in kebab case and a blank number. */
    public SourceDocument {
        Checks.notNull(kind, "kind");
        Checks.that(EventType.isKebab(kind), "kind", kind, "must be in kebab case, as goods-receipt");
        Checks.notBlank(number, "number");
    }

    /**
     * A document.
     *
     * @param kind  what it is, in kebab case, as {@code goods-receipt}
     * @param number  its number, as its issuer writes it
     */
    public static SourceDocument of(String kind, String number) {
        return new SourceDocument(kind, number);
    }

    /**
     * The inverse of {@link #toString()}.
     *
     * @param text  as {@code invoice:536365}
     * @throws IllegalArgumentException if it is not of this form
     */
    public static SourceDocument parse(String text) {
        int colon = Checks.notNull(text, "text").indexOf(':');
        Checks.that(colon > 0, "text", text, "must be a kind and a number, as invoice:536365");
        return new SourceDocument(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public int compareTo(SourceDocument other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : number.compareTo(other.number);
    }

    /** {@code invoice:536365}. */
    @Override
    public String toString() {
        return kind + ":" + number;
    }
}
