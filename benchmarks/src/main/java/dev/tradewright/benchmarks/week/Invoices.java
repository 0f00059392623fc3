// SPDX-License-Identifier: Apache-2.0
package dev.tradewright.benchmarks.week;

import java.util.List;

/**
 * What was read from a file of invoices. No row is lost: each is a line or a rejected one.
 *
 * @param source  the text it was read from
 * @param lines  the lines that could be read, in the order of the file
 * @param rejected  the number of rows that could not
 * @param problems  what is wrong with those, at least one problem each
 */
public record Invoices(Source source, List<InvoiceLine> lines, int rejected, List<Problem> problems) {

    /** Copies the lists. */
    public Invoices {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }
}
