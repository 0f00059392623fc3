// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a line of an invoice is. The classes are tried in this order, and the first that fits is taken; only unreadable lines are rejected. */
public enum LineClass {
    /** Booked by hand, without an article: the stock code does not begin with five digits, as in POST, DOT, C2, M, D, BANK CHARGES. */
    MANUAL,
    /** Goods that came back: the invoice number begins with C. */
    RETURNED,
    /** A change of the stock without a sale: no price and no customer. */
    STOCK_CORRECTION,
    /** Goods given away: no price. */
    FREE,
    /** Goods sold. */
    SOLD,
    /** A line that cannot be read. */
    REJECTED;

    private static final Pattern ARTICLE = Pattern.compile("\\d{5}.*", Pattern.DOTALL);

    /**
     * The class of a line that can be read.
     *
     * @param invoice  the invoice number
     * @param stockCode  the stock code
     * @param isFree  whether the unit price is zero
     * @param customer  the customer's number, if the line has one
     */
    static LineClass of(String invoice, String stockCode, boolean isFree, Optional<String> customer) {
        if (!ARTICLE.matcher(stockCode).matches()) {
            return MANUAL;
        }
        if (invoice.startsWith("C")) {
            return RETURNED;
        }
        if (isFree) {
            return customer.isEmpty() ? STOCK_CORRECTION : FREE;
        }
        return SOLD;
    }

    /** The name in reports, {@code stock-correction}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
