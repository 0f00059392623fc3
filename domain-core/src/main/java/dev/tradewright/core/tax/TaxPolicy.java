// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.core.tax;

import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.value.Checks;

/**
 * Where and how the taxes of a document are rounded. A retailer whose law or ledger wants another place or mode makes one of its own.
 *
 * <p>Ten lines of EUR 0.33 with 19 % added: rounded in each line the tax is 10 x 0.06 = EUR 0.60, rounded once it is 0.627, EUR 0.63.
 *
 * <p>Who must round for each piece makes a line of each piece. Immutable and thread-safe.
 *
 * @param place  where it is rounded
 * @param rounding  how
 */
public record TaxPolicy(Place place, Rounding rounding) {

    /** Where rounding happens. */
    public enum Place {
        /** Every tax of every line is rounded; totals are sums of rounded amounts. */
        LINE,
        /** The exact amounts of each tax are summed over the lines and rounded once; the lines get shares of it. */
        TAX,
        /** The exact amounts of all taxes are summed over the document and rounded once; the lines get shares of it. */
        DOCUMENT
    }

    /**
     * In each line, commercially (四舍五入): China's invoices (数电发票), where the tax of the document is the sum of the taxes of its lines, and the
     * choice of most shops.
     */
    public static final TaxPolicy PER_LINE = new TaxPolicy(Place.LINE, Rounding.HALF_AWAY_FROM_ZERO);

    /**
     * Once for each tax, commercially: electronic invoices of EN 16931, rule BR-CO-17. The prices of such invoices are net: the rule is kept for taxes
     * that are added; for included ones no split into net and tax may keep it.
     */
    public static final TaxPolicy EN_16931 = new TaxPolicy(Place.TAX, Rounding.HALF_AWAY_FROM_ZERO);

    /** Once for the document, commercially: what the Streamlined Sales and Use Tax Agreement of states of the USA, section 324, allows. */
    public static final TaxPolicy PER_DOCUMENT = new TaxPolicy(Place.DOCUMENT, Rounding.HALF_AWAY_FROM_ZERO);

    /** Checks that nothing is missing. */
    public TaxPolicy {
        Checks.notNull(place, "place");
        Checks.notNull(rounding, "rounding");
    }

    /**
     * The same place with another rounding, for example {@link Rounding#TOWARD_ZERO}, by which British invoices may cut off fractions of a penny of
     * the whole tax (HMRC VAT Notice 700, section 17.5).
     *
     * @param other  the rounding
     */
    public TaxPolicy withRounding(Rounding other) {
        return new TaxPolicy(place, other);
    }
}
