// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week;

import dev.tradewright.core.money.Money;
import dev.tradewright.core.money.Rounding;
import dev.tradewright.core.money.UnitPrice;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of an invoice, as it stands in the file.
 *
 * @param line  the line of the file on which it begins, from 1
 * @param invoice  the invoice number
 * @param stockCode  the article, or what was booked by hand
 * @param description  what the article is called; may be empty
 * @param quantity  the pieces, below zero for what came back; never zero
 * @param date  the day of the invoice
 * @param unitPrice  what a piece costs
 * @param customer  the customer's number, if the line has one
 * @param country  where the customer lives
 */
public record InvoiceLine(
        long line,
        String invoice,
        String stockCode,
        String description,
        long quantity,
        LocalDate date,
        UnitPrice unitPrice,
        Optional<String> customer,
        String country) {

    /** What the line is. */
    public LineClass lineClass() {
        return LineClass.of(invoice, stockCode, unitPrice.amount().isZero(), customer);
    }

    /** The price of all pieces, to the penny; half a penny goes away from zero. */
    public Money amount() {
        return unitPrice.times(quantity, Rounding.HALF_AWAY_FROM_ZERO);
    }
}
